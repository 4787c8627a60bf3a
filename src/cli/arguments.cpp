// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture::cli {

using namespace Qt::StringLiterals;

const QList<OptionInfo> &globalOptions()
{
    static const QList<OptionInfo> table = {
        {u"workspace"_s, u"FILE"_s, u"database to work on (default: overture.db in the data folder)"_s},
        {u"practice"_s, {}, u"work in a simulated world; nothing leaves this computer"_s},
        {u"json"_s, {}, u"one JSON document on stdout, progress on stderr"_s},
        {u"endpoint"_s, u"SERVICE=URL"_s, u"use another address for a service (dataforseo, hunter, gemini, openai, gmail, dns, google.token …)"_s, true},
        {u"key-file"_s, u"SERVICE=FILE"_s, u"read a service's key from a file or descriptor (/dev/fd/3) for this run only"_s, true},
        {u"vault"_s, {}, u"open the vault of keys; its passphrase is asked for on the terminal"_s},
        {u"passphrase-fd"_s, u"N"_s, u"open the vault with the passphrase that this open file descriptor gives"_s},
        {u"set"_s, u"KEY=VALUE"_s, u"store a setting before the command runs"_s, true},
        {u"faults"_s, u"FILE"_s, u"practice only: a plan of misbehaviour of the simulated services (JSON)"_s},
        {u"seed"_s, u"NUMBER"_s, u"practice only: another simulated world"_s},
        {u"latency"_s, u"MS"_s, u"practice only: the simulated services take this long to answer, in milliseconds"_s},
        {u"fresh"_s, {}, u"ask, and pay for, what a service has answered before"_s},
        {u"strict"_s, {}, u"exit code 3 when some items failed although the work was finished"_s},
        {u"quiet"_s, {}, u"no progress on stderr"_s},
        {u"help"_s, {}, u"show help"_s},
        {u"version"_s, {}, u"show version and commit"_s},
    };
    return table;
}

const QList<CommandInfo> &commandInfos()
{
    static const OptionInfo ids{u"ids"_s, u"IDS"_s, u"only these, separated by commas"_s};
    static const QList<OptionInfo> search = {{u"category"_s, u"NAME"_s, u"what to look for; several separated by ;"_s},
                                             {u"location"_s, u"PLACE"_s, u"where; several separated by ;"_s},
                                             {u"keyword"_s, u"WORDS"_s, u"search words instead of made ones"_s},
                                             {u"language"_s, u"CODE"_s, u"language of the results (default en)"_s},
                                             {u"mode"_s, u"MODE"_s, u"live: at once (default); queue: within minutes, a third of the price"_s},
                                             {u"listing"_s, u"URL"_s, u"take the links of this page instead of a search; free"_s},
                                             {u"leave-out"_s, u"KINDS"_s, u"kinds of sites to leave out; several separated by ;"_s},
                                             {u"estimate"_s, {}, u"say what it would cost, do nothing"_s},
                                             {u"max"_s, u"NUMBER"_s, u"most results per search, 1–1000 (default 100)"_s}};
    static const QList<CommandInfo> table = {
        {u"run"_s, {}, u"discover, enrich, verify, score and draft, in this order; goes on where it was interrupted"_s, search},
        {u"discover"_s, {}, u"find websites"_s, search},
        {u"enrich"_s, {}, u"look for addresses"_s,
         {ids, {u"finders"_s, u"LIST"_s, u"who is asked, in this order: website,hunter (default: the setting enrich.finders)"_s}}},
        {u"verify"_s, {}, u"check addresses"_s, {ids}},
        {u"score"_s, {}, u"score prospects"_s, {ids}},
        {u"draft"_s, {}, u"write drafts for verified prospects, or for those named"_s,
         {{u"auto"_s, {}, u"all verified prospects without a draft (the default)"_s}, ids,
          {u"category"_s, u"NAME"_s, u"only this category"_s},
          {u"writer"_s, u"WRITER"_s, u"template, gemini or openai instead of the setting draft.writer"_s}}},
        {u"templates"_s, u"list | show|set|preview|propose|remove CATEGORY"_s, u"the templates of categories; only “set” stores one"_s,
         {{u"concept"_s, u"TEXT"_s, u"set: what a mail to this category is about"_s},
          {u"subject"_s, u"TEXT"_s, u"set: subject with fields"_s},
          {u"body"_s, u"TEXT"_s, u"set: text with fields (- reads it from stdin)"_s},
          {u"prospect"_s, u"ID"_s, u"preview: over this prospect"_s},
          {u"writer"_s, u"WRITER"_s, u"propose: gemini or openai instead of the setting draft.writer"_s}}, 1, 2},
        {u"import"_s, u"FILE"_s, u"read prospects from CSV or TSV, in one transaction"_s,
         {{u"dry-run"_s, {}, u"say what would happen, write nothing"_s}}, 1, 1},
        {u"export"_s, u"[FILE]"_s, u"write prospects as CSV (to stdout without FILE)"_s, {}, 0, 1},
        {u"prospects"_s, {}, u"list prospects"_s, {{u"filter"_s, u"TEXT"_s, u"only those with these words"_s},
                                                   {u"intent"_s, u"KIND"_s, u"only sites of this kind, such as blog"_s}}},
        {u"campaigns"_s, u"[list|add NAME|set NAME|rename NAME NEW|remove NAME|assign NAME|leave]"_s, u"campaigns, and which prospects are in them"_s,
         {{u"idea"_s, u"TEXT"_s, u"add, set: what it is about"_s},
          {u"ids"_s, u"IDS"_s, u"assign, leave: these prospects"_s},
          {u"drafts"_s, u"IDS"_s, u"assign, leave: the prospects of these drafts"_s}}, 0, 3},
        {u"views"_s, u"[list|rename NAME NEW|remove NAME|default NAME|no-default NAME]"_s, u"the saved views of the lists"_s,
         {{u"list"_s, u"LIST"_s, u"whose views: prospects (default) or drafts"_s}}, 0, 3},
        {u"queries"_s, {}, u"list searches and listings with what each brought"_s, {{u"job"_s, u"ID"_s, u"only those of this job"_s}}},
        {u"locations"_s, u"[TEXT]"_s, u"find places to search from"_s, {{u"languages"_s, {}, u"list the languages instead"_s}}, 0, 1},
        {u"categorize"_s, {}, u"give prospects a category"_s,
         {ids, {u"auto"_s, {}, u"find it from what is known; those with a category keep it (the default)"_s},
          {u"category"_s, u"NAME"_s, u"this category, for those of --ids"_s}}},
        {u"drafts"_s, {}, u"list drafts"_s, {{u"state"_s, u"STATE"_s, u"proposed, approved, rejected or sent"_s}}},
        {u"show"_s, u"ID"_s, u"everything about a prospect, or about a draft"_s, {{u"draft"_s, {}, u"ID is a draft's"_s}}, 1, 1},
        {u"edit"_s, u"ID"_s, u"change a draft; an approval of it is void then"_s,
         {{u"subject"_s, u"TEXT"_s, u"new subject"_s}, {u"body"_s, u"TEXT"_s, u"new text (- reads it from stdin)"_s}}, 1, 1},
        {u"versions"_s, u"DRAFT"_s, u"every text that a draft has had, who made it and how"_s,
         {{u"diff"_s, u"N"_s, u"what version N changed, word by word"_s},
          {u"restore"_s, u"N"_s, u"make version N the present text again"_s}}, 1, 1},
        {u"rewrite"_s, u"DRAFT"_s, u"ask a model for another text of a draft and show the difference; changes nothing by itself"_s,
         {{u"note"_s, u"TEXT"_s, u"what to change: \"shorter\", \"mention the spring show\""_s},
          {u"tone"_s, u"N"_s, u"1 plain, 2 warm, 3 brief, 4 formal, 5 lively"_s},
          {u"writer"_s, u"WRITER"_s, u"gemini or openai instead of the setting draft.writer"_s},
          {u"estimate"_s, {}, u"say what it would cost, do nothing"_s},
          {u"accept"_s, {}, u"take its changes; alone: those of the proposal that was fetched before"_s},
          {u"decline"_s, {}, u"leave the draft as it is"_s},
          {u"unlock"_s, {}, u"accept: also changes that touch words typed by hand"_s}}, 1, 1},
        {u"approve"_s, u"IDS"_s, u"approve drafts as they are now"_s, {}, 1, -1},
        {u"reject"_s, u"IDS"_s, u"reject drafts"_s, {}, 1, -1},
        {u"evidence"_s, u"DRAFT"_s, u"what a draft claims, and the sentence that each claim rests on"_s,
         {{u"vouch"_s, u"TEXT"_s, u"this claim is true though no source says so; with --reason"_s},
          {u"take-back"_s, u"TEXT"_s, u"vouch for this claim no more"_s},
          {u"send-anyway"_s, {}, u"a cited sentence has vanished from the page, and the mail may go out all the same; with --reason"_s},
          {u"reason"_s, u"TEXT"_s, u"how that is known; it is kept in the journal"_s}}, 1, 1},
        {u"facts"_s, u"[list|add TEXT|set ID TEXT|withdraw ID]"_s, u"the fact sheet: what may be said of the studio"_s, {}, 0, 3},
        {u"accept"_s, u"IDS"_s, u"take the addresses of prospects as they are, though no check could confirm them"_s,
         {{u"reason"_s, u"TEXT"_s, u"why; it is kept in the journal"_s},
          {u"undo"_s, {}, u"take it back"_s},
          {u"suggestion"_s, {}, u"use the address that was probably meant instead; it is to be checked anew"_s}}, 1, -1},
        {u"addresses"_s, u"PROSPECT"_s, u"the known addresses of a prospect, and which one is written to"_s,
         {{u"use"_s, u"ADDRESS"_s, u"write to this one instead, such as after a bounce; then draft --ids PROSPECT"_s}}, 1, 1},
        {u"send"_s, {}, u"send approved drafts"_s,
         {{u"dry-run"_s, {}, u"say what would be sent or held, by which gate, and when it would go"_s},
          {u"take-back"_s, {}, u"take planned mails back before they go; their drafts stay approved"_s},
          {u"account"_s, u"ADDRESS"_s, u"send these from this connected mailbox from now on"_s}, ids}},
        {u"attach"_s, u"[FILE…]"_s, u"add files to mails, or list what is attached"_s,
         {{u"draft"_s, u"ID"_s, u"with the mail of this draft"_s},
          {u"prospect"_s, u"ID"_s, u"with the first mail to this prospect"_s},
          {u"all"_s, {}, u"with every first mail"_s},
          {u"inline"_s, {}, u"pictures that are shown below the text"_s},
          {u"remove"_s, u"IDS"_s, u"remove these attachments instead, separated by commas"_s}}, 0, -1},
        {u"cc"_s, u"DRAFT [ADDRESSES]"_s, u"who else gets the mail of a draft; without addresses nobody"_s, {}, 1, -1},
        {u"why"_s, u"DRAFT"_s, u"why a mail went, waits or does not go: gate, rule, time, who"_s,
         {{u"send"_s, {}, u"the number is one of the ledger, not a draft's"_s}}, 1, 1},
        {u"arm"_s, {}, u"a copied or restored workspace: ask the mailbox what was sent, then allow sending"_s,
         {{u"confirm"_s, {}, u"allow sending after the mailbox was asked"_s},
          {u"keep-approvals"_s, {}, u"nothing was sent from elsewhere since: what is approved stays so"_s},
          {u"clock"_s, {}, u"the clock of this computer went back and is right now"_s}}},
        {u"resolve"_s, u"ID"_s, u"say what became of a draft's mail that nobody could find in Gmail"_s,
         {{u"sent"_s, {}, u"it was sent"_s}, {u"not-sent"_s, {}, u"it was not sent; it may go out again"_s}}, 1, 1},
        {u"check-replies"_s, {}, u"look for answers to sent mails"_s, {}},
        {u"inbox"_s, {}, u"list the conversations that wait for you, with their mails"_s,
         {{u"all"_s, {}, u"also those that are handled"_s},
          {u"class"_s, u"CLASS"_s, u"only of this kind, such as reply"_s},
          {u"account"_s, u"ADDRESS"_s, u"only of this mailbox"_s},
          {u"filter"_s, u"TEXT"_s, u"only those with these words"_s},
          {u"limit"_s, u"NUMBER"_s, u"most conversations (default 50)"_s}}},
        {u"reclassify"_s, u"MESSAGE"_s, u"give a received mail another class; the consequences follow"_s,
         {{u"as"_s, u"CLASS"_s, u"what it is: reply, out_of_office, opt_out …"_s}}, 1, 1},
        {u"followups"_s, {}, u"list who is due for a follow-up, or write them; nothing is sent"_s,
         {{u"due"_s, {}, u"list them (the default)"_s}, {u"draft"_s, {}, u"write the drafts, to be approved as any other"_s}, ids,
          {u"writer"_s, u"WRITER"_s, u"template, gemini or openai instead of the setting draft.writer"_s}}},
        {u"jobs"_s, {}, u"list jobs"_s, {{u"errors"_s, u"ID"_s, u"list the failed items of a job"_s},
                                         {u"retry"_s, u"ID"_s, u"try the failed items of a job again"_s},
                                         {u"resume"_s, u"ID"_s, u"go on with a paused job"_s},
                                         {u"cancel"_s, u"ID"_s, u"give a job up"_s}}},
        {u"keys"_s, u"list|set SERVICE|remove SERVICE"_s, u"which keys are stored, and where; store or remove one"_s,
         {{u"fd"_s, u"N"_s, u"set: read the key from this open file descriptor (else it is asked for, or read from stdin)"_s}}, 1, 2},
        {u"connect"_s, {}, u"connect a Gmail mailbox in the browser, or connect one again"_s,
         {{u"client-file"_s, u"FILE"_s, u"the file of your OAuth client from the Google Cloud console (first time)"_s},
          {u"account"_s, u"ADDRESS"_s, u"connect this one again, and no other"_s},
          {u"no-browser"_s, {}, u"only print the address to open"_s}}},
        {u"accounts"_s, {}, u"list the mailboxes, what each may do, and what is wrong"_s,
         {{u"default"_s, u"ADDRESS"_s, u"send from this one from now on"_s},
          {u"cap"_s, u"ADDRESS=NUMBER"_s, u"most mails a day from this one; without a number the general limit holds again"_s}}},
        {u"disconnect"_s, u"ADDRESS"_s, u"revoke the access to a mailbox and forget its tokens"_s, {}, 1, 1},
        {u"status"_s, {}, u"version, workspace, counts, services"_s, {}},
        {u"budget"_s, {}, u"what the paid services have cost today and this month, and the caps"_s, {}},
        {u"suppress"_s, u"ADDRESS|DOMAIN"_s, u"never write to this address or site again"_s,
         {{u"reason"_s, u"TEXT"_s, u"why"_s}}, 1, 1},
        {u"classify"_s, u"FILE.eml…"_s, u"say what received mails are"_s, {}, 1, -1},
        {u"extract"_s, u"FILE.html"_s, u"find the addresses on a saved page"_s, {{u"url"_s, u"URL"_s, u"where the page is from"_s}}, 1, 1},
        {u"check-address"_s, u"ADDRESS…"_s, u"check the form of addresses"_s, {}, 1, -1},
        {u"self-test"_s, {}, u"check this installation from end to end, offline"_s, {}},
    };
    return table;
}

namespace {

const OptionInfo *findOption(const QList<OptionInfo> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const OptionInfo &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

const CommandInfo *findCommand(const QString &name)
{
    const auto &all = commandInfos();
    const auto found = std::find_if(all.begin(), all.end(), [&](const CommandInfo &command) { return command.name == name; });
    return found == all.end() ? nullptr : &*found;
}

const OptionInfo *optionOf(const QString &command, const QString &name)
{
    if (const OptionInfo *option = findOption(globalOptions(), name))
        return option;
    const CommandInfo *info = findCommand(command);
    return info ? findOption(info->options, name) : nullptr;
}

/// An option may stand before the command that it belongs to, and be another one's as well: with a value there, without one here.
bool takesValue(const QString &command, const QString &name)
{
    if (const OptionInfo *option = optionOf(command, name))
        return !option->value.isEmpty();
    for (const CommandInfo &other : commandInfos()) {
        if (const OptionInfo *option = findOption(other.options, name))
            return !option->value.isEmpty();
    }
    return false;
}

QString optionLine(const OptionInfo &option)
{
    return u"  --%1 %2"_s.arg(option.name, option.value).leftJustified(26) + option.help;
}

} // namespace

Result<Arguments> parseArguments(const QStringList &arguments)
{
    Arguments parsed;
    QStringList names;
    bool onlyPositional = false;
    const auto named = std::find_if(arguments.begin(), arguments.end(), [](const QString &argument) { return findCommand(argument) != nullptr; });
    const QString presumed = named == arguments.end() ? QString() : *named;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--"_s) {
            onlyPositional = true;
        } else if (!onlyPositional && argument.startsWith(u"--"_s)) {
            const auto equals = argument.indexOf(u'=');
            const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
            QString value;
            if (takesValue(parsed.command.isEmpty() ? presumed : parsed.command, name)) {
                if (equals < 0 && i + 1 >= arguments.size())
                    return fail(ErrorKind::InvalidInput, u"The option --%1 needs a value."_s.arg(name), u"See overture-cli --help"_s);
                value = equals < 0 ? arguments[++i] : argument.mid(equals + 1);
            } else if (equals >= 0) {
                return fail(ErrorKind::InvalidInput, u"The option --%1 takes no value."_s.arg(name), u"See overture-cli --help"_s);
            }
            parsed.options[name].append(value);
            names.append(name);
        } else if (parsed.command.isEmpty()) {
            parsed.command = argument;
        } else {
            parsed.positional.append(argument);
        }
    }
    if (parsed.has(u"help"_s) || parsed.has(u"version"_s))
        return parsed;
    if (parsed.command.isEmpty())
        return fail(ErrorKind::InvalidInput, u"No command was given."_s, u"See overture-cli --help"_s);
    const CommandInfo *command = findCommand(parsed.command);
    if (!command)
        return fail(ErrorKind::InvalidInput, u"There is no command “%1”."_s.arg(parsed.command), u"See overture-cli --help"_s);
    for (const QString &name : std::as_const(names)) {
        const OptionInfo *option = optionOf(parsed.command, name);
        if (!option)
            return fail(ErrorKind::InvalidInput, u"“%1” has no option --%2."_s.arg(parsed.command, name),
                        u"See overture-cli %1 --help"_s.arg(parsed.command));
        if (!option->repeatable && parsed.options.value(name).size() > 1)
            return fail(ErrorKind::InvalidInput, u"The option --%1 was given twice."_s.arg(name), u"Give it once"_s);
    }
    const auto count = parsed.positional.size();
    if (count < command->minArguments)
        return fail(ErrorKind::InvalidInput, u"“%1” needs %2."_s.arg(command->name, command->arguments),
                    u"See overture-cli %1 --help"_s.arg(command->name));
    if (command->maxArguments >= 0 && count > command->maxArguments)
        return fail(ErrorKind::InvalidInput, u"“%1” does not know what to do with “%2”."_s.arg(command->name, parsed.positional.last()),
                    u"See overture-cli %1 --help"_s.arg(command->name));
    return parsed;
}

QString helpText(const QString &command)
{
    QStringList lines;
    if (const CommandInfo *info = findCommand(command)) {
        lines << u"overture-cli %1 %2"_s.arg(info->name, info->arguments).trimmed() << QString() << u"  "_s + info->help;
        if (!info->options.isEmpty())
            lines << QString();
        for (const OptionInfo &option : info->options)
            lines << optionLine(option);
        return lines.join(u'\n');
    }
    lines << u"overture-cli [OPTIONS] COMMAND [ARGUMENTS]"_s << QString() << u"Outreach by hand-approved e-mail, without a window."_s
          << QString() << u"Commands:"_s;
    for (const CommandInfo &info : commandInfos())
        lines << u"  %1 %2"_s.arg(info.name, info.arguments).leftJustified(26) + info.help;
    lines << QString() << u"Options:"_s;
    for (const OptionInfo &option : globalOptions())
        lines << optionLine(option);
    lines << QString() << u"Exit codes: 0 done · 1 failed · 2 wrong usage · 3 with --strict: some items failed · 4 waits for a person"_s
          << QString() << u"First steps:"_s
          << u"  overture-cli --practice run --category \"Art Blogs\" --location \"United States\" --max 40"_s
          << u"  overture-cli --practice drafts"_s << u"  overture-cli --practice approve 1,2"_s << u"  overture-cli --practice send"_s;
    return lines.join(u'\n');
}

Result<QList<qint64>> parseIds(const QStringList &texts)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    QList<qint64> ids;
    for (const QString &text : texts) {
        for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const qint64 id = part.toLongLong(&isNumber);
            if (!isNumber || id < 1)
                return fail(ErrorKind::InvalidInput, u"“%1” is not an id."_s.arg(part), u"Use the numbers that the lists show"_s);
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    if (ids.isEmpty())
        return fail(ErrorKind::InvalidInput, u"No id was given."_s, u"Use the numbers that the lists show"_s);
    return ids;
}

} // namespace overture::cli

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "pipeline/evidence.h"
#include "store/evidencerepository.h"

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const EvidenceSource &source)
{
    QJsonObject object{{u"kind"_s, toText(source.kind)}, {u"text"_s, source.text}, {u"url"_s, source.url}, {u"title"_s, source.title}};
    if (source.seenAt)
        object.insert(u"seen_at"_s, toDateTime(*source.seenAt).toString(Qt::ISODate));
    return object;
}

QJsonObject json(const EvidenceReport &report)
{
    QJsonArray claims;
    for (const Claim &claim : report.claims) {
        QJsonObject object{{u"kind"_s, toText(claim.kind)},     {u"text"_s, claim.text},     {u"state"_s, toText(claim.state)},
                           {u"in_subject"_s, claim.inSubject}, {u"start"_s, claim.start}, {u"length"_s, claim.length}};
        if (claim.source >= 0)
            object.insert(u"source"_s, json(report.sources.at(claim.source)));
        if (!claim.why.isEmpty())
            object.insert(u"why"_s, claim.why);
        if (!claim.vouchedBy.isEmpty()) {
            object.insert(u"vouched_by"_s, claim.vouchedBy);
            object.insert(u"reason"_s, claim.vouchReason);
        }
        claims.append(object);
    }
    QJsonArray sentences;
    for (const CitedSentence &sentence : report.sentences) {
        QJsonArray sources;
        for (const int source : sentence.sources)
            sources.append(json(report.sources.at(source)));
        if (!sources.isEmpty())
            sentences.append(QJsonObject{{u"text"_s, sentence.text}, {u"cited"_s, sentence.isCited}, {u"sources"_s, sources}});
    }
    return {{u"draft_id"_s, report.draft.value}, {u"unsupported"_s, report.unsupported().size()}, {u"claims"_s, claims},
            {u"sentences"_s, sentences},         {u"vanished"_s, report.vanished}};
}

void print(const CommandContext &context, const EvidenceReport &report)
{
    if (context.output.isJson())
        context.output.document(json(report));
    for (const Claim &claim : report.claims) {
        QString line = u"%1  %2 “%3”"_s.arg(toText(claim.state), -11).arg(toText(claim.kind), claim.text.simplified());
        if (claim.state == ClaimState::Unsupported)
            line += u": "_s + claim.why;
        else if (claim.state == ClaimState::Vouched)
            line += u": %1 says: %2"_s.arg(claim.vouchedBy, claim.vouchReason);
        else if (claim.source >= 0)
            line += u": "_s + report.sources.at(claim.source).text.simplified().left(100);
        context.output.line(line);
    }
    if (report.claims.isEmpty())
        context.output.line(u"Nothing in this draft claims a name, number, title, date, quotation or place."_s);
    if (!report.vanished.isEmpty())
        context.output.line(report.vanished);
    const auto open = report.unsupported().size();
    context.output.line(open == 0 ? u"Nothing keeps it from being approved."_s
                                  : u"%1 without a source: it cannot be approved. Correct the text, or vouch: evidence %2 --vouch TEXT --reason WHY"_s
                                        .arg(open == 1 ? u"1 claim"_s : u"%1 claims"_s.arg(open)).arg(report.draft.value));
}

/// The claims of the draft with this text, in a state that fits.
Result<QList<Claim>> claimsNamed(store::ReadSession &session, DraftId id, const QString &text, ClaimState state)
{
    const auto report = pipeline::evidenceOf(session, id);
    if (!report)
        return fail(report.error());
    QList<Claim> found;
    for (const Claim &claim : report->claims) {
        if (claim.state == state && claimKey(claim.kind, claim.text) == claimKey(claim.kind, text))
            found.append(claim);
    }
    if (!found.isEmpty())
        return found;
    return fail(ErrorKind::NotFound,
                state == ClaimState::Unsupported ? u"No claim “%1” of draft %2 is without a source."_s.arg(text).arg(id.value)
                                                 : u"Nobody vouches for “%1” in draft %2."_s.arg(text).arg(id.value),
                u"See “evidence %1” for its claims"_s.arg(id.value));
}

Status change(store::WriteSession &session, DraftId id, const Arguments &arguments)
{
    const QString reason = arguments.value(u"reason"_s);
    if (arguments.has(u"send-anyway"_s))
        return store::evidence::overruleSourceCheck(session, id, u"user"_s, reason);
    const bool isVouch = arguments.has(u"vouch"_s);
    const auto claims = claimsNamed(session, id, arguments.value(isVouch ? u"vouch"_s : u"take-back"_s),
                                    isVouch ? ClaimState::Unsupported : ClaimState::Vouched);
    if (!claims)
        return fail(claims.error());
    for (const Claim &claim : *claims) {
        const Status done = isVouch ? pipeline::vouch(session, id, claim, reason, u"user"_s) : pipeline::takeBackVouch(session, id, claim);
        if (!done)
            return done;
    }
    return {};
}

ExitCode printFacts(const CommandContext &context)
{
    const auto facts = await(context.app.database().read([](store::ReadSession &session) { return store::studiofacts::all(session); }));
    if (!facts)
        return context.output.failure(facts.error());
    QJsonArray array;
    for (const StudioFact &fact : *facts) {
        array.append(QJsonObject{{u"id"_s, fact.id.value}, {u"text"_s, fact.text}, {u"approved_by"_s, fact.approvedBy},
                                 {u"approved_at"_s, toDateTime(fact.approvedAt).toString(Qt::ISODate)}});
        context.output.line(u"%1  %2"_s.arg(fact.id.value, 4).arg(fact.text));
    }
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"facts"_s, array}});
    if (facts->isEmpty())
        context.output.line(u"The fact sheet is empty. Add what may be said of the studio: facts add TEXT"_s);
    return ExitCode::Success;
}

} // namespace

ExitCode showEvidence(const CommandContext &context)
{
    const auto ids = parseIds(context.arguments.positional);
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    const DraftId id{ids->first()};
    const Arguments &arguments = context.arguments;
    const int changes = int(arguments.has(u"vouch"_s)) + int(arguments.has(u"take-back"_s)) + int(arguments.has(u"send-anyway"_s));
    if (changes > 1)
        return context.output.usage(u"Only one thing can be said at a time."_s, u"Give --vouch, --take-back or --send-anyway"_s);
    if ((arguments.has(u"vouch"_s) || arguments.has(u"send-anyway"_s)) && arguments.value(u"reason"_s).trimmed().isEmpty())
        return context.output.usage(u"The reason is missing."_s, u"Give --reason TEXT; it is kept in the journal"_s);
    if (changes == 1) {
        const auto done = await(context.app.database().write(
            [id, arguments](store::WriteSession &session) { return change(session, id, arguments); }));
        if (!done)
            return context.output.failure(done.error());
    }
    const auto report = await(context.app.database().read([id](store::ReadSession &session) { return pipeline::evidenceOf(session, id); }));
    if (!report)
        return context.output.failure(report.error());
    print(context, *report);
    return ExitCode::Success;
}

ExitCode studioFacts(const CommandContext &context)
{
    const auto &words = context.arguments.positional;
    const QString verb = words.value(0, u"list"_s);
    if (verb == u"list"_s && words.size() <= 1)
        return printFacts(context);
    if (verb == u"add"_s && words.size() == 2) {
        const auto added = await(context.app.database().write(
            [text = words.at(1)](store::WriteSession &session) { return store::studiofacts::add(session, text, u"user"_s); }));
        return added ? printFacts(context) : context.output.failure(added.error());
    }
    const bool isSet = verb == u"set"_s && words.size() == 3;
    if (!isSet && !(verb == u"withdraw"_s && words.size() == 2))
        return context.output.usage(u"That is no way to change the fact sheet."_s, u"facts [list|add TEXT|set ID TEXT|withdraw ID]"_s);
    const auto ids = parseIds({words.at(1)});
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    const auto changed = await(context.app.database().write(
        [id = StudioFactId{ids->first()}, isSet, text = words.value(2)](store::WriteSession &session) {
            return isSet ? store::studiofacts::setText(session, id, text, u"user"_s) : store::studiofacts::withdraw(session, id, u"user"_s);
        }));
    return changed ? printFacts(context) : context.output.failure(changed.error());
}

} // namespace overture::cli

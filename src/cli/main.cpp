// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processprotection.h"
#include "cli/await.h"
#include "cli/commands.h"
#include "cli/secretinput.h"
#include "practice/faultplanfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace overture;
using namespace overture::cli;
using namespace Qt::StringLiterals;

namespace {

Result<std::pair<QString, QString>> assignment(const QString &option, const QString &text)
{
    const auto equals = text.indexOf(u'=');
    if (equals < 1)
        return fail(ErrorKind::InvalidInput, u"--%1 needs NAME=VALUE, not “%2”."_s.arg(option, text), u"See overture-cli --help"_s);
    return std::pair(text.left(equals), text.mid(equals + 1));
}

Result<quint32> numberOption(const Arguments &arguments, const QString &option, quint32 otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const quint32 number = arguments.value(option).toUInt(&isNumber);
    if (!isNumber)
        return fail(ErrorKind::InvalidInput, u"--%1 needs a number, not “%2”."_s.arg(option, arguments.value(option)), u"See overture-cli --help"_s);
    return number;
}

Result<QHash<QString, QJsonValue>> settingsOf(const Arguments &arguments)
{
    QHash<QString, QJsonValue> settings;
    for (const QString &text : arguments.options.value(u"set"_s)) {
        const auto pair = assignment(u"set"_s, text);
        if (!pair)
            return fail(pair.error());
        const auto &infos = settingInfos();
        const auto info = std::find_if(infos.begin(), infos.end(), [&](const SettingInfo &candidate) { return candidate.key == pair->first; });
        if (info == infos.end() || info->isInternal)
            return fail(ErrorKind::InvalidInput, u"There is no setting “%1”."_s.arg(pair->first), u"See the list in the manual"_s);
        QJsonValue value = pair->second;
        if (info->defaultValue.isBool() || info->defaultValue.isDouble()) {
            value = QJsonDocument::fromJson('[' + pair->second.toUtf8() + ']').array().at(0);
            if (value.type() != info->defaultValue.type())
                return fail(ErrorKind::InvalidInput, u"“%1” is not a value for %2."_s.arg(pair->second, pair->first),
                            info->defaultValue.isBool() ? u"Use true or false"_s : u"Use a number"_s);
        }
        settings.insert(pair->first, value);
    }
    return settings;
}

/// The vault's passphrase, when it is to be opened.
Status readPassphrase(const Arguments &arguments, app::ApplicationOptions &options)
{
    if (!arguments.has(u"vault"_s) && !arguments.has(u"passphrase-fd"_s))
        return {};
    options.mayCreateVault = arguments.command == u"keys" && arguments.positional.value(0) == u"set";
    const bool isNew = options.mayCreateVault && !QFile::exists(app::Application::defaultVaultFile());
    auto given = arguments.has(u"passphrase-fd"_s) ? secretFromDescriptor(arguments.value(u"passphrase-fd"_s))
                                                   : secretFromTerminal(isNew ? u"New passphrase for the vault:"_s : u"Passphrase of the vault:"_s);
    if (!given)
        return fail(given.error());
    if (isNew && !arguments.has(u"passphrase-fd"_s)) {
        const auto again = secretFromTerminal(u"The same again:"_s);
        if (!again)
            return fail(again.error());
        if (again->reveal() != given->reveal())
            return fail(ErrorKind::InvalidInput, u"The two passphrases differ."_s, u"Try again"_s);
    }
    options.passphrase = std::move(*given);
    return {};
}

Result<app::ApplicationOptions> applicationOptions(const Arguments &arguments)
{
    app::ApplicationOptions options;
    options.workspaceFile = arguments.value(u"workspace"_s);
    options.practice = arguments.has(u"practice"_s);
    for (const QString &text : arguments.options.value(u"endpoint"_s)) {
        const auto pair = assignment(u"endpoint"_s, text);
        if (!pair)
            return fail(pair.error());
        options.endpoints.insert(pair->first, pair->second);
    }
    for (const QString &text : arguments.options.value(u"key-file"_s)) {
        const auto pair = assignment(u"key-file"_s, text);
        if (!pair)
            return fail(pair.error());
        QFile file(pair->second);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::InvalidInput, u"The key file %1 cannot be read: %2."_s.arg(pair->second, file.errorString()),
                        u"Name a file that can be read"_s);
        options.keys.insert(pair->first, file.readAll().trimmed());
    }
    if (auto read = readPassphrase(arguments, options); !read)
        return fail(read.error());
    auto settings = settingsOf(arguments);
    if (!settings)
        return fail(settings.error());
    options.settings = std::move(*settings);
    options.fresh = arguments.has(u"fresh"_s);
    const auto seed = numberOption(arguments, u"seed"_s, options.practiceOptions.seed);
    if (!seed)
        return fail(seed.error());
    options.practiceOptions.seed = *seed;
    const auto latency = numberOption(arguments, u"latency"_s, 0);
    if (!latency)
        return fail(latency.error());
    options.practiceOptions.latency = std::chrono::milliseconds(*latency);
    if (arguments.has(u"faults"_s)) {
        QFile file(arguments.value(u"faults"_s));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::InvalidInput, u"The fault plan %1 cannot be read."_s.arg(file.fileName()), u"Name a file that can be read"_s);
        auto faults = practice::readFaultPlan(file.readAll());
        if (!faults)
            return fail(faults.error());
        options.practiceOptions.faults = std::move(*faults);
    }
    return options;
}

const QHash<QString, Command> &commands()
{
    static const QHash<QString, Command> table = {
        {u"run"_s, runPipeline}, {u"discover"_s, runStage}, {u"enrich"_s, runStage}, {u"verify"_s, runStage}, {u"score"_s, runStage},
        {u"draft"_s, runStage}, {u"followups"_s, followUps},
        {u"templates"_s, categoryTemplates}, {u"send"_s, sendMails}, {u"resolve"_s, resolveMail}, {u"why"_s, showWhy},
        {u"attach"_s, attachFiles}, {u"cc"_s, setCopies},
        {u"arm"_s, armWorkspace}, {u"check-replies"_s, checkReplies}, {u"prospects"_s, listProspects},
        {u"drafts"_s, listDrafts}, {u"show"_s, show}, {u"export"_s, exportProspects}, {u"campaigns"_s, campaigns}, {u"views"_s, views},
        {u"jobs"_s, jobsCommand}, {u"status"_s, showStatus},
        {u"keys"_s, keysCommand}, {u"connect"_s, connectMailbox}, {u"accounts"_s, listMailboxes}, {u"disconnect"_s, disconnectMailbox},
        {u"budget"_s, showBudget},
        {u"import"_s, importFile}, {u"edit"_s, editDraft}, {u"versions"_s, showVersions}, {u"rewrite"_s, rewriteDraft},
        {u"evidence"_s, showEvidence}, {u"facts"_s, studioFacts}, {u"approve"_s, approveDrafts}, {u"reject"_s, rejectDrafts},
        {u"suppress"_s, suppress},
        {u"accept"_s, acceptAddresses}, {u"addresses"_s, showAddresses},
        {u"queries"_s, listQueries}, {u"locations"_s, findLocations}, {u"categorize"_s, categorize},
        {u"inbox"_s, listInbox}, {u"reclassify"_s, reclassifyMail}};
    return table;
}

ExitCode runCommand(const Arguments &arguments, const Output &output)
{
    if (arguments.command == u"classify")
        return classifyFiles(arguments, output);
    if (arguments.command == u"extract")
        return extractAddresses(arguments, output);
    if (arguments.command == u"check-address")
        return checkAddresses(arguments, output);
    if (arguments.command == u"self-test")
        return selfTest(output);
    const auto options = applicationOptions(arguments);
    if (!options)
        return output.usage(options.error().message, options.error().action);
    const auto app = app::Application::open(*options);
    if (!app)
        return output.failure(app.error());
    if (!(*app)->isPractice() && (arguments.has(u"seed"_s) || arguments.has(u"faults"_s) || arguments.has(u"latency"_s)))
        return output.usage(u"--seed, --latency and --faults belong to practice; this workspace is real."_s, u"Add --practice, or leave them out"_s);
    return commands().value(arguments.command)({**app, arguments, output});
}

} // namespace

int main(int argc, char *argv[])
{
    app::protectProcess();
    QCoreApplication::setApplicationName(u"overture"_s);
    QCoreApplication::setApplicationVersion(app::Application::version());
    QCoreApplication qt(argc, argv);
    QLoggingCategory::setFilterRules(u"overture.*.debug=false\noverture.*.info=false"_s);

    const QStringList typed = qt.arguments().mid(1);
    const auto arguments = parseArguments(typed);
    const Output output(arguments ? arguments->has(u"json"_s) : typed.contains(u"--json"_s));
    if (!arguments)
        return int(output.usage(arguments.error().message, arguments.error().action));
    if (arguments->has(u"version"_s)) {
        output.line(u"Overture %1 (%2)"_s.arg(app::Application::version(), app::Application::commit()));
        return 0;
    }
    if (arguments->has(u"help"_s)) {
        output.line(helpText(arguments->command));
        return 0;
    }
    return int(runCommand(*arguments, output));
}

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "pipeline/jobcreation.h"
#include "pipeline/stages/followupstage.h"
#include "store/prospectrepository.h"

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QList<qint64>> chosenIds(const Arguments &arguments)
{
    return arguments.has(u"ids"_s) ? parseIds(arguments.options.value(u"ids"_s)) : Result<QList<qint64>>(QList<qint64>());
}

ExitCode listDue(const CommandContext &context, const QList<qint64> &ids)
{
    const auto rows = await(context.app.database().read([ids](store::ReadSession &session) -> Result<QList<Prospect>> {
        const auto settings = pipeline::readSettings(session);
        if (!settings)
            return fail(settings.error());
        const auto due = store::prospects::dueForFollowUp(session, pipeline::followUpRule(*settings), ids);
        if (!due)
            return fail(due.error());
        QList<qint64> found;
        for (const auto &row : *due)
            found.append(row.id);
        return store::prospects::byIds(session, found);
    }));
    if (!rows)
        return context.output.failure(rows.error());
    QJsonArray due;
    for (const Prospect &prospect : *rows) {
        const QString lastSent = prospect.lastSent ? toIsoText(*prospect.lastSent) : QString();
        due.append(QJsonObject{{u"prospect_id"_s, prospect.id.value}, {u"domain"_s, prospect.domain}, {u"to"_s, prospect.contactEmail},
                               {u"last_sent"_s, lastSent}, {u"followups_sent"_s, prospect.followupsSent}});
        context.output.line(u"%1  %2  %3  last mail %4, %5 sent"_s.arg(prospect.id.value).arg(prospect.domain, prospect.contactEmail,
                                                                                             lastSent.left(10)).arg(prospect.followupsSent));
    }
    if (rows->isEmpty())
        context.output.line(u"No follow-up is due."_s);
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"due"_s, due}});
    return ExitCode::Success;
}

} // namespace

ExitCode followUps(const CommandContext &context)
{
    if (context.arguments.has(u"due"_s) && context.arguments.has(u"draft"_s))
        return context.output.usage(u"--due lists and --draft writes; they do not go together."_s, u"Give one of them"_s);
    if (context.arguments.has(u"draft"_s))
        return runStageNamed(context, u"followup"_s);
    const auto ids = chosenIds(context.arguments);
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    return listDue(context, *ids);
}

} // namespace overture::cli

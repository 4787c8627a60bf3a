// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "cli/jobreport.h"
#include "cli/jobwatch.h"
#include "pipeline/jobcreation.h"
#include "pipeline/sendqueue.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> searchParams(const Arguments &arguments)
{
    QJsonObject params;
    for (const QString &name : {u"category"_s, u"location"_s, u"keyword"_s, u"language"_s, u"mode"_s, u"listing"_s, u"leave-out"_s,
                               u"writer"_s}) {
        if (arguments.has(name))
            params.insert(QString(name).replace(u'-', u'_'), arguments.value(name));
    }
    if (arguments.has(u"listing"_s))
        params.insert(u"source"_s, u"listing"_s);
    if (arguments.has(u"max"_s)) {
        bool isNumber = false;
        params.insert(u"max"_s, arguments.value(u"max"_s).toInt(&isNumber));
        if (!isNumber)
            return fail(ErrorKind::InvalidInput, u"--max needs a number, not “%1”."_s.arg(arguments.value(u"max"_s)), u"Give a number from 1 to 1000"_s);
    }
    return params;
}

Status addIds(const Arguments &arguments, QJsonObject &params)
{
    if (!arguments.has(u"ids"_s))
        return {};
    const auto ids = parseIds(arguments.options.value(u"ids"_s));
    if (!ids)
        return fail(ids.error());
    QJsonArray array;
    for (const qint64 id : *ids)
        array.append(id);
    params.insert(u"ids"_s, array);
    return {};
}

/// Why the first job that did not end well stands: the kind of error of its first item that failed or waits.
std::optional<ErrorKind> causeOf(app::Application &app, const QList<Job> &jobs)
{
    for (const Job &job : jobs) {
        if (job.status != JobStatus::Paused && job.status != JobStatus::Failed)
            continue;
        const auto items = await(app.database().read(
            [job](store::ReadSession &session) { return store::jobs::items(session, job.id, std::nullopt, job.total); }));
        if (!items)
            return items.error().kind;
        for (const JobItem &item : *items) {
            if (item.errorKind && item.state != ItemState::Done && item.state != ItemState::Skipped)
                return item.errorKind;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

ExitCode report(const CommandContext &context, const QList<Job> &jobs, QJsonObject numbers)
{
    numbers.insert(u"jobs"_s, jobArray(jobs));
    const ExitCode code = exitCodeOf(jobs);
    if (code == ExitCode::Failure || code == ExitCode::NeedsPerson) {
        if (auto problem = problemOf(jobs)) {
            problem->kind = causeOf(context.app, jobs).value_or(problem->kind);
            numbers.insert(u"error"_s, errorObject(*problem));
        }
    }
    if (context.output.isJson()) {
        context.output.document(numbers);
    } else {
        for (const Job &job : jobs)
            context.output.line(jobLine(job));
    }
    // The failed items stand in the answer with their reasons; only who asks for it gets a code for them.
    if (code == ExitCode::FinishedWithErrors && !context.arguments.has(u"strict"_s))
        return ExitCode::Success;
    return code;
}

Result<QJsonObject> runNumbers(app::Application &app, const QList<Job> &jobs)
{
    const auto funnel = await(app.database().read([](store::ReadSession &session) { return store::prospects::funnel(session); }));
    if (!funnel)
        return fail(funnel.error());
    const auto scored = await(app.database().read([](store::ReadSession &session) -> Result<std::pair<int, int>> {
        const auto due = store::prospects::dueForScoring(session, {});
        if (!due)
            return fail(due.error());
        const auto drafts = store::drafts::count(session, {});
        if (!drafts)
            return fail(drafts.error());
        return std::pair(int(due->size()), *drafts);
    }));
    if (!scored)
        return fail(scored.error());
    int failed = 0;
    for (const Job &job : jobs)
        failed += job.failed;
    return QJsonObject{{u"discovered"_s, funnel->total}, {u"enriched"_s, funnel->withAddress}, {u"no_address"_s, funnel->noAddress},
                       {u"verified"_s, funnel->verified}, {u"scored"_s, funnel->total - funnel->rejected - scored->first},
                       {u"drafted"_s, scored->second}, {u"approved"_s, funnel->approved}, {u"sent"_s, funnel->sent}, {u"failed"_s, failed}};
}

/// Whether these jobs, or those that they follow from, are the search with these parameters.
Result<bool> continuesSearch(app::Application &app, const QList<Job> &jobs, const QJsonObject &params)
{
    return await(app.database().read([jobs, params](store::ReadSession &session) -> Result<bool> {
        for (const Job &job : jobs) {
            std::optional<Job> ancestor = job;
            while (ancestor && ancestor->type != u"discover" && ancestor->previousJobId.isValid()) {
                auto previous = store::jobs::byId(session, ancestor->previousJobId);
                if (!previous)
                    return fail(previous.error());
                ancestor = *previous;
            }
            if (ancestor && ancestor->type == u"discover" && ancestor->params == params)
                return true;
        }
        return false;
    }));
}

void printRun(const CommandContext &context, const QJsonObject &numbers)
{
    const auto value = [&](const QString &name) { return numbers.value(name).toInt(); };
    context.output.line(u"\nFound %1 sites: %2 with an address, %3 without (each with its reason)."_s.arg(value(u"discovered"_s))
                            .arg(value(u"enriched"_s)).arg(value(u"no_address"_s)));
    context.output.line(u"%1 addresses verified, %2 prospects scored, %3 drafts to review. %4 approved, %5 sent."_s.arg(value(u"verified"_s))
                            .arg(value(u"scored"_s)).arg(value(u"drafted"_s)).arg(value(u"approved"_s)).arg(value(u"sent"_s)));
}

ExitCode tellCost(const CommandContext &context, const QString &stage, const QJsonObject &params)
{
    const auto estimate = await(context.app.runner().estimate(stage, params));
    if (!estimate)
        return context.output.failure(estimate.error());
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"estimate_usd"_s, estimate->usd}, {u"estimate"_s, estimate->text}});
    context.output.line(estimate->text.isEmpty() ? u"This is free."_s : estimate->text);
    return ExitCode::Success;
}

} // namespace

ExitCode runPipeline(const CommandContext &context)
{
    auto params = searchParams(context.arguments);
    if (!params)
        return context.output.usage(params.error().message, params.error().action);
    if (context.arguments.has(u"estimate"_s))
        return tellCost(context, u"discover"_s, *params);
    params->insert(pipeline::chainUntilParameter, u"draft"_s);
    JobWatch watch(context.app, !context.arguments.has(u"quiet"_s));
    auto jobs = watch.resume();
    if (!jobs)
        return context.output.failure(jobs.error());
    // What an earlier run left is finished first; it is searched anew only for something else.
    const auto isContinued = continuesSearch(context.app, *jobs, *params);
    if (!isContinued)
        return context.output.failure(isContinued.error());
    if (!*isContinued) {
        const auto more = watch.run(u"discover"_s, *params);
        if (!more)
            return context.output.failure(more.error());
        *jobs += *more;
    }
    const auto numbers = runNumbers(context.app, *jobs);
    if (!numbers)
        return context.output.failure(numbers.error());
    const ExitCode code = report(context, *jobs, *numbers);
    printRun(context, *numbers);
    return code;
}

ExitCode runStage(const CommandContext &context)
{
    return runStageNamed(context, context.arguments.command);
}

ExitCode runStageNamed(const CommandContext &context, const QString &stage)
{
    auto params = searchParams(context.arguments);
    if (!params)
        return context.output.usage(params.error().message, params.error().action);
    if (context.arguments.has(u"estimate"_s))
        return tellCost(context, stage, *params);
    if (auto added = addIds(context.arguments, *params); !added)
        return context.output.usage(added.error().message, added.error().action);
    if (context.arguments.has(u"finders"_s))
        params->insert(u"finders"_s, context.arguments.value(u"finders"_s));
    params->insert(pipeline::chainUntilParameter, stage);
    const auto jobs = JobWatch(context.app, !context.arguments.has(u"quiet"_s)).run(stage, *params);
    if (!jobs)
        return context.output.failure(jobs.error());
    QJsonObject numbers;
    for (const Job &job : *jobs) {
        const auto add = [&](const QString &name, double count) { numbers.insert(name, numbers.value(name).toDouble() + count); };
        for (const auto &[name, count] : {std::pair{u"total"_s, job.total}, {u"done"_s, job.done}, {u"failed"_s, job.failed}, {u"skipped"_s, job.skipped}})
            add(name, count);
        for (auto result = job.result.begin(); result != job.result.end(); ++result)
            add(result.key(), result.value().toDouble());
    }
    return report(context, *jobs, numbers);
}

ExitCode sendMails(const CommandContext &context)
{
    QJsonObject params;
    if (auto added = addIds(context.arguments, params); !added)
        return context.output.usage(added.error().message, added.error().action);
    QList<qint64> ids;
    for (const auto &id : params.value(u"ids"_s).toArray())
        ids.append(id.toInteger());

    const QString account = context.arguments.value(u"account"_s);
    if (context.arguments.has(u"dry-run"_s))
        return forecastMails(context, ids, account);
    if (!account.isEmpty())
        params.insert(pipeline::accountParameter, account);
    if (context.arguments.has(u"take-back"_s))
        return takeBackMails(context, ids);

    const Instant begun = context.app.clock().now();
    const auto jobs = JobWatch(context.app, !context.arguments.has(u"quiet"_s)).run(u"send"_s, params);
    if (!jobs)
        return context.output.failure(jobs.error());
    struct Outcome
    {
        JobItem item;
        std::optional<Send> send;
    };
    // A draft may stand in an interrupted job and in the one after it: what became of it last counts.
    const auto outcomes = await(context.app.database().read([jobs = *jobs](store::ReadSession &session) -> Result<QMap<qint64, Outcome>> {
        QMap<qint64, Outcome> all;
        for (const Job &job : jobs) {
            const auto items = job.type == u"send" ? store::jobs::items(session, job.id, std::nullopt, job.total) : QList<JobItem>();
            if (!items)
                return fail(items.error());
            for (const JobItem &item : *items) {
                auto send = store::sends::byDraft(session, DraftId{item.subjectId});
                if (!send)
                    return fail(send.error());
                all.insert(item.subjectId, {item, *send});
            }
        }
        return all;
    }));
    if (!outcomes)
        return context.output.failure(outcomes.error());
    int sent = 0;
    QJsonArray held, failed, unknown;
    for (const auto &[item, send] : *outcomes) {
        QJsonObject line{{u"draft_id"_s, item.subjectId}, {u"to"_s, item.label}, {u"reason"_s, item.errorText}};
        if (send && send->state == SendState::Queued && send->notBefore)
            line.insert(u"not_before"_s, toIsoText(*send->notBefore));
        if (send && send->state == SendState::Sent)
            sent += send->sentAt && *send->sentAt >= begun ? 1 : 0; // those before stand in an earlier answer
        else if (send && (send->state == SendState::Unknown || send->state == SendState::NeedsHuman || send->state == SendState::InFlight))
            unknown.append(line);
        else if (item.state == ItemState::Failed)
            failed.append(line);
        else
            held.append(line);
    }
    QJsonObject numbers{{u"sent"_s, sent}, {u"held"_s, held}, {u"failed"_s, failed}, {u"unknown"_s, unknown}};
    const ExitCode code = report(context, *jobs, numbers);
    context.output.line(u"\n%1 sent, %2 held, %3 failed, %4 unknown."_s.arg(sent).arg(held.size()).arg(failed.size()).arg(unknown.size()));
    for (const auto &line : std::as_const(held))
        context.output.line(u"held  %1  %2"_s.arg(line.toObject().value(u"to"_s).toString(), line.toObject().value(u"reason"_s).toString()));
    return code;
}

ExitCode checkReplies(const CommandContext &context)
{
    const auto before = await(context.app.database().read([](store::ReadSession &session) { return store::messages::list(session, 100000); }));
    if (!before)
        return context.output.failure(before.error());
    const auto jobs = JobWatch(context.app, !context.arguments.has(u"quiet"_s)).run(u"check-replies"_s, {});
    if (!jobs)
        return context.output.failure(jobs.error());
    auto after = await(context.app.database().read([](store::ReadSession &session) { return store::messages::list(session, 100000); }));
    if (!after)
        return context.output.failure(after.error());
    QSet<qint64> known;
    for (const Message &message : *before)
        known.insert(message.id.value);
    QJsonArray found;
    QHash<QString, int> counts;
    for (const Message &message : std::as_const(*after)) {
        if (known.contains(message.id.value))
            continue;
        const QString kind = toText(message.classification);
        ++counts[kind];
        found.append(QJsonObject{{u"id"_s, message.id.value}, {u"prospect_id"_s, message.prospectId.value}, {u"from"_s, message.fromAddress},
                                 {u"subject"_s, message.subject}, {u"class"_s, kind}, {u"reason"_s, message.reason}});
        context.output.line(u"%1  %2  %3"_s.arg(kind.leftJustified(14), message.fromAddress, message.subject));
    }
    QJsonObject numbers{{u"found"_s, found.size()}, {u"messages"_s, found}};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        numbers.insert(it.key(), it.value());
    return report(context, *jobs, numbers);
}

} // namespace overture::cli

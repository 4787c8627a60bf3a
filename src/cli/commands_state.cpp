// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "cli/jobreport.h"
#include "cli/jobwatch.h"
#include "store/jobrepository.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode listErrors(const CommandContext &context, JobId id)
{
    const auto items = await(context.app.database().read([id](store::ReadSession &session) -> Result<QList<JobItem>> {
        const auto job = store::jobs::byId(session, id);
        if (!job)
            return fail(job.error());
        if (!*job)
            return fail(ErrorKind::NotFound, u"There is no job %1."_s.arg(id.value), u"List the jobs and choose one of them"_s);
        return store::jobs::items(session, id, ItemState::Failed, (*job)->total);
    }));
    if (!items)
        return context.output.failure(items.error());
    QJsonArray array;
    for (const JobItem &item : *items) {
        array.append(QJsonObject{{u"subject"_s, item.label}, {u"kind"_s, item.errorKind ? toText(*item.errorKind) : QString()},
                                 {u"error"_s, item.errorText}, {u"attempts"_s, item.attempts}});
        context.output.line(u"%1  %2"_s.arg(item.label.leftJustified(32), item.errorText));
    }
    if (context.output.isJson())
        context.output.document(array);
    else if (items->isEmpty())
        context.output.line(u"No item of job %1 failed."_s.arg(id.value));
    return ExitCode::Success;
}

Result<JobId> jobOption(const CommandContext &context, const QString &option)
{
    return parseIds({context.arguments.value(option)}).map([](const QList<qint64> &ids) { return JobId{ids.first()}; });
}

/// Until when the service may not be called, and why; null for what is over.
void addHolds(const QList<store::ProviderState> &states, const QString &name, Instant now, QJsonObject &service)
{
    QJsonObject holds{{u"restricted_until"_s, QJsonValue()}, {u"restricted_reason"_s, QJsonValue()},
                      {u"breaker_until"_s, QJsonValue()}, {u"breaker_reason"_s, QJsonValue()}};
    for (const auto &state : states) {
        if (state.service != name)
            continue;
        if (state.restrictedUntil && *state.restrictedUntil > now) {
            holds.insert(u"restricted_until"_s, toIsoText(*state.restrictedUntil));
            holds.insert(u"restricted_reason"_s, state.restrictedReason);
        }
        if (state.breakerUntil && *state.breakerUntil > now) {
            holds.insert(u"breaker_until"_s, toIsoText(*state.breakerUntil));
            holds.insert(u"breaker_reason"_s, state.breakerReason);
        }
    }
    for (auto it = holds.constBegin(); it != holds.constEnd(); ++it)
        service.insert(it.key(), it.value());
}

} // namespace

ExitCode jobsCommand(const CommandContext &context)
{
    std::optional<JobId> ranOn;
    for (const QString &option : {u"errors"_s, u"retry"_s, u"resume"_s, u"cancel"_s}) {
        if (!context.arguments.has(option))
            continue;
        const auto id = jobOption(context, option);
        if (!id)
            return context.output.usage(id.error().message, id.error().action);
        if (option == u"errors")
            return listErrors(context, *id);
        if (option == u"cancel") {
            const auto cancelled = await(context.app.runner().cancel(*id));
            if (!cancelled)
                return context.output.failure(cancelled.error());
            break;
        }
        const auto jobs = JobWatch(context.app, !context.arguments.has(u"quiet"_s)).resumeJob(*id, option == u"retry");
        if (!jobs)
            return context.output.failure(jobs.error());
        ranOn = *id;
        break;
    }
    const auto jobs = await(context.app.database().read([](store::ReadSession &session) { return store::jobs::list(session, 1000); }));
    if (!jobs)
        return context.output.failure(jobs.error());
    if (context.output.isJson()) {
        context.output.document(jobArray(*jobs));
    } else {
        for (const Job &job : *jobs)
            context.output.line(u"%1  %2"_s.arg(job.id.value, 4).arg(jobLine(job)));
        if (jobs->isEmpty())
            context.output.line(u"No jobs."_s);
    }
    if (!ranOn)
        return ExitCode::Success;
    const ExitCode code = exitCodeOf(withFollowing(*jobs, *ranOn));
    return code == ExitCode::FinishedWithErrors && !context.arguments.has(u"strict"_s) ? ExitCode::Success : code;
}

ExitCode showStatus(const CommandContext &context)
{
    auto &app = context.app;
    const auto funnel = await(app.database().read([](store::ReadSession &session) { return store::prospects::funnel(session); }));
    if (!funnel)
        return context.output.failure(funnel.error());
    const QJsonObject counts{{u"prospects"_s, funnel->total}, {u"found"_s, funnel->found}, {u"with_address"_s, funnel->withAddress},
                             {u"no_address"_s, funnel->noAddress}, {u"verified"_s, funnel->verified}, {u"drafted"_s, funnel->drafted},
                             {u"to_review"_s, funnel->toReview}, {u"approved"_s, funnel->approved}, {u"sent"_s, funnel->sent},
                             {u"replied"_s, funnel->replied}, {u"bounced"_s, funnel->bounced}, {u"opted_out"_s, funnel->optedOut},
                             {u"rejected"_s, funnel->rejected}, {u"problems"_s, funnel->problems}};
    const auto states = await(app.database().read([](store::ReadSession &session) { return store::providerstates::all(session); }));
    if (!states)
        return context.output.failure(states.error());
    const auto budget = budgetArray(app);
    if (!budget)
        return context.output.failure(budget.error());
    QJsonObject services;
    const auto endpoints = app.endpoints();
    for (auto it = endpoints.cbegin(); it != endpoints.cend(); ++it) {
        QJsonObject service{{u"endpoint"_s, it.value()}, {u"key"_s, it.key() == u"dns" ? QJsonValue() : QJsonValue(app.hasKey(it.key()))}};
        addHolds(*states, it.key(), app.clock().now(), service);
        services.insert(it.key(), service);
    }
    const auto sending = sendingObject(app);
    if (!sending)
        return context.output.failure(sending.error());
    const QJsonObject status{{u"version"_s, app::Application::version()}, {u"commit"_s, app::Application::commit()},
                             {u"schema"_s, app.database().schemaVersion()}, {u"workspace"_s, app.workspaceFile()},
                             {u"practice"_s, app.isPractice()}, {u"counts"_s, counts}, {u"services"_s, services}, {u"budget"_s, *budget},
                             {u"sending"_s, *sending},
                             {u"secrets"_s, app.secrets().description()}};
    if (context.output.isJson()) {
        context.output.document(status);
        return ExitCode::Success;
    }
    context.output.line(u"Overture %1 (%2), schema %3"_s.arg(app::Application::version(), app::Application::commit()).arg(app.database().schemaVersion()));
    context.output.line(u"Workspace: %1%2"_s.arg(app.workspaceFile(), app.isPractice() ? u" – practice, nothing leaves this computer"_s : QString()));
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        context.output.line(u"  %1 %2"_s.arg(it.key().leftJustified(14)).arg(it.value().toInt()));
    for (const QString &line : sending->value(u"lines"_s).toVariant().toStringList())
        context.output.line(line);
    for (auto it = services.constBegin(); it != services.constEnd(); ++it) {
        const QJsonObject service = it.value().toObject();
        const QJsonValue key = service.value(u"key"_s);
        context.output.line(u"  %1 %2%3"_s.arg(it.key().leftJustified(14), service.value(u"endpoint"_s).toString(),
                                               key.isNull() ? QString() : key.toBool() ? u"  key stored"_s : u"  no key"_s));
        for (const auto &[until, reason, words] : {std::tuple{u"restricted_until"_s, u"restricted_reason"_s, u"asked for a pause until"_s},
                                                   std::tuple{u"breaker_until"_s, u"breaker_reason"_s, u"left alone until"_s}}) {
            if (!service.value(until).isNull())
                context.output.line(u"                 %1 %2: %3"_s.arg(words, service.value(until).toString(), service.value(reason).toString()));
        }
    }
    context.output.line(u"What it has cost:"_s);
    return showBudget(context);
}

} // namespace overture::cli

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/jobrunner.h"

#include "core/logging.h"
#include "core/whendone.h"
#include "pipeline/jobcreation.h"
#include "pipeline/runningjob.h"

#include <QPromise>
#include <QScopeGuard>
#include <QTimer>

#include <atomic>
#include <unordered_map>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noSuchJob(JobId id)
{
    return fail(ErrorKind::NotFound, u"There is no job %1."_s.arg(id.value), u"List the jobs and choose one of them"_s);
}

} // namespace

class JobRunner::Private
{
public:
    store::Database &database;
    const StageRegistry &stages;
    const Services &services;
    Clock &clock;
    std::unordered_map<qint64, std::unique_ptr<RunningJob>> running;
    /// Who wants a job to go on whose lanes are just leaving.
    std::unordered_map<qint64, std::vector<std::shared_ptr<QPromise<Status>>>> waiting;
    int starting = 0; ///< jobs whose rows are being read or written
    bool shuttingDown = false;
    bool goesOnByItself = true;
    std::shared_ptr<std::atomic<int>> estimates = std::make_shared<std::atomic<int>>(0); ///< being worked out
};

JobRunner::JobRunner(store::Database &database, const StageRegistry &stages, const Services &services, Clock &clock)
    : d(std::make_unique<Private>(Private{database, stages, services, clock, {}, {}}))
{
}

JobRunner::~JobRunner()
{
    shutDown();
    // What waits in the database's queues uses the stages and services, which go after this object.
    (void)d->database.writeNow([](store::WriteSession &) { return Status(); });
    for (int left = *d->estimates; left > 0; left = *d->estimates)
        d->estimates->wait(left);
}

void JobRunner::setGoesOnByItself(bool goesOn)
{
    d->goesOnByItself = goesOn;
}

const StageRegistry &JobRunner::stages() const
{
    return d->stages;
}

bool JobRunner::isIdle() const
{
    return d->running.empty() && d->starting == 0;
}

QFuture<Result<JobId>> JobRunner::start(const QString &stageId, const QJsonObject &params)
{
    Stage *stage = d->stages.find(stageId);
    if (!stage)
        return QtFuture::makeReadyFuture(Result<JobId>(fail(ErrorKind::InvalidInput, u"There is no stage “%1”."_s.arg(stageId))));
    ++d->starting;
    const auto written = d->database.write([&services = d->services, stage, params](store::WriteSession &session) -> Result<JobId> {
        const auto settings = readSettings(session);
        if (!settings)
            return fail(settings.error());
        return createJob(session, *stage, params, *settings, services);
    });
    return mapOn(written, this, [this](Result<JobId> job) {
        if (job)
            run(*job);
        finishStarting();
        return job;
    });
}

QFuture<Result<CostEstimate>> JobRunner::estimate(const QString &stageId, const QJsonObject &params)
{
    Stage *stage = d->stages.find(stageId);
    if (!stage)
        return QtFuture::makeReadyFuture(Result<CostEstimate>(fail(ErrorKind::InvalidInput, u"There is no stage “%1”."_s.arg(stageId))));
    ++*d->estimates;
    return d->database.read([&services = d->services, estimates = d->estimates, stage, params](store::ReadSession &session) -> Result<CostEstimate> {
        const auto done = qScopeGuard([&] {
            --*estimates;
            estimates->notify_all();
        });
        const auto settings = readSettings(session);
        if (!settings)
            return fail(settings.error());
        return stage->estimate(session, params, *settings, services);
    });
}

/// Reads the job and puts lanes to work on it.
QFuture<Status> JobRunner::run(JobId id)
{
    if (d->shuttingDown)
        return QtFuture::makeReadyFuture(Status());
    if (const auto running = d->running.find(id.value); running != d->running.end()) {
        if (!running->second->isEnding())
            return QtFuture::makeReadyFuture(Status());
        auto promise = std::make_shared<QPromise<Status>>();
        promise->start();
        d->waiting[id.value].push_back(promise);
        return promise->future();
    }
    struct Loaded
    {
        Job job;
        Settings settings;
    };
    ++d->starting;
    const auto written = d->database.write([&stages = d->stages, id](store::WriteSession &session) -> Result<Loaded> {
        const auto job = store::jobs::byId(session, id);
        if (!job)
            return fail(job.error());
        if (!*job)
            return noSuchJob(id);
        if ((*job)->isFinished() || !stages.find((*job)->type))
            return fail(ErrorKind::InvalidInput, u"Job %1 cannot go on: it has ended or is of an unknown type."_s.arg(id.value),
                        u"Choose a job that is paused or interrupted"_s);
        auto settings = readSettings(session);
        if (!settings)
            return fail(settings.error());
        if (auto set = store::jobs::setStatus(session, id, JobStatus::Running); !set)
            return fail(set.error());
        return Loaded{**job, std::move(*settings)};
    });
    return mapOn(written, this, [this](Result<Loaded> loaded) -> Status {
        Status status;
        if (!loaded) {
            qCWarning(lcPipeline) << loaded.error().message;
            status = fail(loaded.error());
        } else if (!d->shuttingDown && !d->running.contains(loaded->job.id.value)) {
            auto job = std::make_unique<RunningJob>(
                d->database, d->stages, d->services, d->clock, loaded->job, loaded->settings, [this](RunningJob::End end) {
                    QMetaObject::invokeMethod(
                        this,
                        [this, end] {
                            if (end.resumeAt)
                                resumeLater(end.job, *end.resumeAt, end.pauseReason);
                            onStopped(end.job, end.following, end.goesOn);
                        },
                        Qt::QueuedConnection);
                });
            job->start();
            d->running.emplace(loaded->job.id.value, std::move(job));
        }
        finishStarting();
        return status;
    });
}

void JobRunner::answerWaiting(JobId id, const Status &status)
{
    const auto waiting = d->waiting.extract(id.value);
    if (waiting.empty())
        return;
    for (const auto &promise : waiting.mapped()) {
        promise->addResult(status);
        promise->finish();
    }
}

void JobRunner::onStopped(JobId id, std::optional<JobId> following, bool goesOn)
{
    d->running.erase(id.value);
    if (following)
        run(*following);
    if (goesOn || d->waiting.contains(id.value))
        whenDone(run(id), this, [this, id](const Status &status) { answerWaiting(id, status); });
    emit jobStopped(id);
    if (isIdle())
        emit idle();
}

/// The service may be called again then. Whoever paused or ended the job in the meantime had the last word.
void JobRunner::resumeLater(JobId id, Instant when, const QString &reason)
{
    if (!d->goesOnByItself)
        return;
    const auto wait = std::max<std::chrono::milliseconds>(when - d->clock.now(), std::chrono::milliseconds(1));
    QTimer::singleShot(wait, this, [this, id, reason] {
        ++d->starting;
        const auto job = d->database.read([id](store::ReadSession &session) { return store::jobs::byId(session, id); });
        whenDone(job, this, [this, id, reason](const Result<std::optional<Job>> &row) {
            if (row && *row && (*row)->status == JobStatus::Paused && (*row)->statusReason == reason)
                run(id);
            finishStarting();
        });
    });
}

void JobRunner::finishStarting()
{
    --d->starting;
    if (isIdle())
        emit idle();
}

QString JobRunner::handPauseReason()
{
    return u"You paused it."_s;
}

QFuture<Status> JobRunner::pause(JobId id)
{
    const QString reason = handPauseReason();
    const QString action = u"Resume"_s;
    answerWaiting(id, {}); // the later wish counts
    if (const auto running = d->running.find(id.value); running != d->running.end()) {
        running->second->pause(reason, action);
        return d->database.write(
            [id](store::WriteSession &session) { return store::jobs::requestStatus(session, id, u"paused"_s); });
    }
    return setIfUnfinished(id, JobStatus::Paused, reason, action);
}

QFuture<Status> JobRunner::cancel(JobId id)
{
    answerWaiting(id, {});
    if (const auto running = d->running.find(id.value); running != d->running.end()) {
        running->second->cancel();
        return d->database.write(
            [id](store::WriteSession &session) { return store::jobs::requestStatus(session, id, u"cancelled"_s); });
    }
    return setIfUnfinished(id, JobStatus::Cancelled, {}, {});
}

/// A job without lanes: its row is all there is to change.
QFuture<Status> JobRunner::setIfUnfinished(JobId id, JobStatus status, const QString &reason, const QString &action)
{
    return d->database.write([=](store::WriteSession &session) -> Status {
        const auto job = store::jobs::byId(session, id);
        if (!job)
            return fail(job.error());
        if (!*job)
            return noSuchJob(id);
        if ((*job)->isFinished())
            return fail(ErrorKind::InvalidInput, u"The job has ended already."_s, u"Choose a job that has not ended"_s);
        return store::jobs::setStatus(session, id, status, reason, action);
    });
}

QFuture<Status> JobRunner::resume(JobId id)
{
    return run(id);
}

QFuture<Status> JobRunner::retryFailed(JobId id)
{
    ++d->starting;
    const auto written = d->database.write([id](store::WriteSession &session) { return store::jobs::retryFailed(session, id); });
    return mapOn(written, this, [this, id](Result<int> count) -> Status {
        if (count && *count > 0)
            run(id);
        finishStarting();
        if (!count)
            return fail(count.error());
        return {};
    });
}

QFuture<Status> JobRunner::resumeInterrupted()
{
    ++d->starting;
    const auto written = d->database.write([](store::WriteSession &session) -> Result<QList<Job>> {
        if (auto marked = store::jobs::markInterrupted(session); !marked)
            return fail(marked.error());
        auto unfinished = store::jobs::unfinished(session);
        if (!unfinished)
            return unfinished;
        QList<Job> toRun;
        for (const Job &job : std::as_const(*unfinished)) {
            if (job.status == JobStatus::Paused)
                continue;
            if (job.type != u"send") {
                toRun.append(job);
                continue;
            }
            // Mail goes out only while a person looks on.
            if (auto paused
                = store::jobs::setStatus(session, job.id, JobStatus::Paused, u"Sending was interrupted."_s, u"Resume sending"_s);
                !paused)
                return fail(paused.error());
        }
        return toRun;
    });
    return mapOn(written, this, [this](Result<QList<Job>> jobs) -> Status {
        if (jobs) {
            for (const Job &job : std::as_const(*jobs))
                run(job.id);
        }
        finishStarting();
        if (!jobs)
            return fail(jobs.error());
        return {};
    });
}

void JobRunner::shutDown()
{
    d->shuttingDown = true;
    for (auto &[id, job] : d->running)
        job->interrupt();
    d->running.clear(); // waits for the lanes
    while (!d->waiting.empty())
        answerWaiting(JobId{d->waiting.begin()->first}, {});
}

} // namespace overture::pipeline

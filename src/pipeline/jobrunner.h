// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace overture::pipeline {

/// Starts, pauses, cancels and resumes jobs; the only door for doing work.
///
/// Owned by `app`, lives on the main thread; every function returns at once. What it does is seen in the database
/// (`Database::committed`), never only here. Each running job owns a QThreadPool with the stage's lanes.
class JobRunner : public QObject
{
    Q_OBJECT
public:
    JobRunner(store::Database &database, const StageRegistry &stages, const Services &services, Clock &clock);
    /// Asks all jobs to stop and waits; their rows become interrupted and go on at the next start.
    ~JobRunner() override;

    /// Writes job and items, then runs it. NotFound-like emptiness is no error: a job with 0 items completes at once.
    /// Errors: Misconfigured (master switch, missing service), InvalidInput (parameters).
    QFuture<Result<JobId>> start(const QString &stageId, const QJsonObject &params);
    /// Whether a job that a service has held back starts again by itself when the pause is over. On at first.
    void setGoesOnByItself(bool goesOn);
    /// What `start` with these would cost. Writes nothing.
    QFuture<Result<CostEstimate>> estimate(const QString &stageId, const QJsonObject &params);
    /// With `handPauseReason` as the reason in its row: nobody has to be told.
    QFuture<Status> pause(JobId id);
    [[nodiscard]] static QString handPauseReason();
    /// A job that is just ending goes on as soon as its lanes are gone, unless it is paused or cancelled again by then.
    QFuture<Status> resume(JobId id);
    QFuture<Status> cancel(JobId id);
    /// Failed items become due again and the job runs on.
    QFuture<Status> retryFailed(JobId id);
    /// At program start: jobs that a crash or quit interrupted go on.
    QFuture<Status> resumeInterrupted();
    /// Stops all lanes; rows become interrupted. Returns when no lane runs any more.
    void shutDown();

    [[nodiscard]] const StageRegistry &stages() const;
    [[nodiscard]] bool isIdle() const;

signals:
    /// A job reached an end or was paused; its row says how.
    void jobStopped(overture::JobId id);
    void idle();

private:
    QFuture<Status> run(JobId id);
    void answerWaiting(JobId id, const Status &status);
    QFuture<Status> setIfUnfinished(JobId id, JobStatus status, const QString &reason, const QString &action);
    void onStopped(JobId id, std::optional<JobId> following, bool goesOn);
    void resumeLater(JobId id, Instant when, const QString &reason);
    void finishStarting();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace overture::pipeline

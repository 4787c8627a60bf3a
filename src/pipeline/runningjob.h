// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"

#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace overture::pipeline {

/// One job while lanes work on it. Owned by JobRunner; dies after its last lane.
///
/// Each lane claims an item, lets the stage think, and commits the outcome together with the stage's write. The last
/// lane writes the job's end (and creates the following job in the same transaction), then calls `stopped` from its
/// own thread.
class RunningJob
{
public:
    struct End
    {
        JobId job;
        std::optional<JobId> following = {};
        bool goesOn = false;   ///< items became due while the lanes were leaving
        /// It was paused because a service may not be called before then.
        std::optional<Instant> resumeAt = {};
        QString pauseReason = {};
    };

    RunningJob(store::Database &database, const StageRegistry &stages, const Services &services, Clock &clock, Job job,
               Settings settings, std::function<void(End)> stopped);
    ~RunningJob();

    void start();
    /// Lanes finish their item and stop.
    void pause(const QString &reason, const QString &action);
    /// Requests in flight are given up; their items stay due.
    void cancel();
    /// The program ends: as cancel, but the job goes on at the next start.
    void interrupt();
    /// No lane takes another item; the end is being written or was.
    [[nodiscard]] bool isEnding() const;

private:
    enum class Ending { None, Paused, Cancelled, Interrupted, Stopped };

    void runLane();
    /// False when there is nothing left to wait for.
    [[nodiscard]] bool waitForDueItem();
    void process(const JobItem &item);
    [[nodiscard]] Status settle(const JobItem &item, ItemOutcome &outcome);
    [[nodiscard]] Status react(const JobItem &item, const Error &error);
    /// The first ending wins, but a cancel overrides a pause.
    void end(Ending ending, const QString &reason, const QString &action, std::optional<Instant> resumeAt = {});
    void conclude();
    [[nodiscard]] Result<End> writeEnd(store::WriteSession &session);

    store::Database &m_database;
    const StageRegistry &m_stages;
    Stage &m_stage;
    const Services &m_services;
    Clock &m_clock;
    const Job m_job;
    const Settings m_settings;
    const std::function<void(End)> m_stopped;
    QThreadPool m_pool;
    std::atomic<int> m_lanes = 0;
    std::once_flag m_begun;
    std::stop_source m_stop;      ///< gives up requests in flight
    std::stop_source m_wake;      ///< ends waiting only
    mutable std::mutex m_mutex;
    Ending m_ending = Ending::None;
    bool m_isConcluding = false;
    QString m_reason;
    QString m_action;
    std::optional<Instant> m_resumeAt;
};

} // namespace overture::pipeline

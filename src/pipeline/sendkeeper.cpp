// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sendkeeper.h"

#include "core/whendone.h"
#include "pipeline/jobcreation.h"
#include "pipeline/jobrunner.h"
#include "pipeline/sendqueue.h"
#include "store/jobrepository.h"

#include <algorithm>
#include <utility>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

// The wall clock may be set, and a computer sleeps: no moment is waited for in one go.
constexpr auto longestSleep = std::chrono::milliseconds(60'000);

} // namespace

Result<QueueState> queueState(store::ReadSession &session)
{
    const auto queued = queuedSends(session);
    if (!queued)
        return fail(queued.error());
    const auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    const auto disarmed = store::sendingstate::value(session, u"disarmed"_s);
    if (!disarmed)
        return fail(disarmed.error());
    const auto clockSeen = store::sendingstate::clockSeen(session);
    if (!clockSeen)
        return fail(clockSeen.error());
    return QueueState{int(queued->size()), queued->isEmpty() ? std::nullopt : std::optional(queued->first().notBefore.value_or(session.now())),
                      settings->flag(u"send.paused"_s) || !settings->flag(u"master.enabled"_s), *disarmed,
                      *clockSeen && wentBack(**clockSeen, session.now())};
}

SendKeeper::SendKeeper(store::Database &database, JobRunner &runner, Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_runner(runner), m_clock(clock)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(100);
    m_due.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &SendKeeper::look);
    connect(&m_due, &QTimer::timeout, this, &SendKeeper::look);
    connect(&m_runner, &JobRunner::jobStopped, this, [this] { m_pace.start(); });
    connect(&database, &store::Database::committed, this, [this](const store::ChangeSet &changes) {
        if ((changes.touches(store::Table::Sends) || changes.touches(store::Table::Settings)) && !m_pace.isActive())
            m_pace.start();
    });
    look();
}

void SendKeeper::goOn()
{
    m_asks = false;
    emit changed();
    // What was interrupted holds its mails: it goes on first.
    const auto unfinished = m_database.read([](store::ReadSession &session) { return store::jobs::unfinished(session); });
    whenDone(unfinished, this, [this](const Result<QList<Job>> &jobs) {
        for (const Job &job : jobs.value_or(QList<Job>())) {
            if (job.type == u"send" && job.status == JobStatus::Paused && job.statusReason != JobRunner::handPauseReason())
                m_runner.resume(job.id);
        }
        look();
    });
}

void SendKeeper::look()
{
    if (m_isReading) {
        m_pace.start();
        return;
    }
    m_isReading = true;
    whenDone(m_database.read(&queueState), this, [this](const Result<QueueState> &state) {
        m_isReading = false;
        if (state)
            take(*state);
        else
            m_due.start(longestSleep);
    });
}

void SendKeeper::take(const QueueState &state)
{
    const bool isFirst = !std::exchange(m_hasLooked, true);
    if (isFirst)
        m_asks = state.planned > 0;
    else if (state.planned == 0)
        m_asks = false;
    if (isFirst || state != m_state) {
        m_state = state;
        emit changed();
    }
    m_due.stop();
    if (m_asks || !state.next)
        return;
    const auto wait = *state.next - m_clock.now();
    if (wait > std::chrono::milliseconds(0))
        m_due.start(std::min<std::chrono::milliseconds>(wait, longestSleep));
    else if (!state.isPaused && state.disarmed.isEmpty() && !state.clockWentBack)
        startDue();
}

/// A job that runs keeps its mails itself.
void SendKeeper::startDue()
{
    if (std::exchange(m_isStarting, true))
        return;
    const auto unfinished = m_database.read([](store::ReadSession &session) { return store::jobs::unfinished(session); });
    whenDone(unfinished, this, [this](const Result<QList<Job>> &jobs) {
        const auto list = jobs.value_or(QList<Job>());
        const bool isBusy = !jobs || std::any_of(list.begin(), list.end(), [](const Job &job) { return job.type == u"send"; });
        if (isBusy) {
            m_isStarting = false;
            m_due.start(longestSleep);
            return;
        }
        whenDone(m_runner.start(u"send"_s, {{QString::fromUtf16(plannedParameter), true}}), this, [this](const Result<JobId> &job) {
            m_isStarting = false;
            m_due.start(longestSleep);
            if (!job)
                emit refused(job.error());
        });
    });
}

} // namespace overture::pipeline

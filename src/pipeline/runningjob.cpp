// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/runningjob.h"

#include "core/logging.h"
#include "core/workmark.h"
#include "pipeline/jobcreation.h"
#include "pipeline/reaction.h"

#include <QRandomGenerator>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

RunningJob::RunningJob(store::Database &database, const StageRegistry &stages, const Services &services, Clock &clock, Job job,
                       Settings settings, std::function<void(End)> stopped)
    : m_database(database)
    , m_stages(stages)
    , m_stage(*stages.find(job.type))
    , m_services(services)
    , m_clock(clock)
    , m_job(std::move(job))
    , m_settings(std::move(settings))
    , m_stopped(std::move(stopped))
{
}

RunningJob::~RunningJob()
{
    m_pool.waitForDone();
}

void RunningJob::start()
{
    const QString setting = m_stage.info().lanesSetting;
    const int wanted = setting.isEmpty() ? 1 : m_settings.number(setting);
    const int lanes = std::clamp(wanted, 1, std::max(1, m_job.todo));
    m_pool.setMaxThreadCount(lanes);
    m_lanes = lanes;
    for (int i = 0; i < lanes; ++i)
        m_pool.start([this] { runLane(); });
}

void RunningJob::pause(const QString &reason, const QString &action)
{
    end(Ending::Paused, reason, action);
}

void RunningJob::cancel()
{
    end(Ending::Cancelled, {}, {});
    m_stop.request_stop();
}

void RunningJob::interrupt()
{
    end(Ending::Interrupted, {}, {});
    m_stop.request_stop();
}

void RunningJob::end(Ending ending, const QString &reason, const QString &action, std::optional<Instant> resumeAt)
{
    const std::scoped_lock lock(m_mutex);
    if (m_ending == Ending::None || (m_ending == Ending::Paused && ending != Ending::Paused)) {
        m_ending = ending;
        m_reason = reason;
        m_action = action;
        m_resumeAt = resumeAt;
    }
    m_wake.request_stop();
}

bool RunningJob::isEnding() const
{
    const std::scoped_lock lock(m_mutex);
    return m_ending != Ending::None || m_isConcluding;
}

void RunningJob::runLane()
{
    std::call_once(m_begun, [this] {
        if (!isEnding())
            m_stage.begin({m_database, m_services, m_settings, m_clock, m_job, m_stop.get_token(), m_wake.get_token()});
    });
    while (!isEnding()) {
        const auto claimed = m_database.writeNow(
            [this](store::WriteSession &session) { return store::jobs::claimItems(session, m_job.id, m_database.leaseOwner(), 1); });
        if (!claimed) {
            end(Ending::Stopped, claimed.error().message, claimed.error().action);
            break;
        }
        if (!claimed->isEmpty())
            process(claimed->first());
        else if (!waitForDueItem())
            break;
    }
    if (--m_lanes == 0)
        conclude();
}

bool RunningJob::waitForDueItem()
{
    const auto next = m_database.readNow([this](store::ReadSession &session) { return store::jobs::nextTryAt(session, m_job.id); });
    if (!next) {
        end(Ending::Stopped, next.error().message, next.error().action);
        return false;
    }
    if (!*next)
        return false;
    // At least a little, since the row may carry a time that this clock reaches within the same millisecond.
    const auto pause = std::max(**next - m_clock.now(), std::chrono::milliseconds(5));
    m_clock.wait(pause, m_wake.get_token());
    return true;
}

void RunningJob::process(const JobItem &item)
{
    const WorkMark mark(item.id.value);
    const StageContext context{m_database, m_services, m_settings, m_clock, m_job, m_stop.get_token(), m_wake.get_token()};
    auto outcome = m_stage.process(item, context);
    const Status written = outcome ? settle(item, *outcome) : react(item, outcome.error());
    if (!written) {
        qCWarning(lcPipeline) << "job" << m_job.id.value << "item" << item.id.value << written.error().message << written.error().detail;
        end(Ending::Stopped, written.error().message, written.error().action);
    }
}

Status RunningJob::settle(const JobItem &item, ItemOutcome &outcome)
{
    return m_database.writeNow([&](store::WriteSession &session) -> Status {
        if (outcome.commit) {
            if (auto done = outcome.commit(session); !done)
                return done;
        }
        return store::jobs::finishItem(session, item.id, outcome.state, std::nullopt, outcome.reason);
    });
}

Status RunningJob::react(const JobItem &item, const Error &error)
{
    Reaction reaction = reactionTo(error.kind);
    const int maxAttempts = m_settings.number(u"retry.max_attempts"_s);
    if (reaction.item == ItemReaction::Retry && item.attempts >= maxAttempts) {
        // Being asked to slow down says nothing about the item: it stays due, and the job waits for a person.
        reaction = error.kind == ErrorKind::RateLimited ? Reaction{ItemReaction::Release, JobReaction::Pause}
                                                        : Reaction{ItemReaction::Fail, JobReaction::GoOn};
    }
    const auto longestPause = std::chrono::milliseconds(m_settings.number(u"retry.cap_ms"_s));
    const auto wait = error.retryAfter.value_or(std::chrono::milliseconds(0));
    const bool wasToldToWait = reaction.item == ItemReaction::Postpone || error.kind == ErrorKind::RateLimited;
    const bool waitIsTooLong = wasToldToWait && wait > longestPause;
    if (waitIsTooLong)
        reaction = {ItemReaction::Release, JobReaction::Pause};
    qCInfo(lcPipeline) << "job" << m_job.id.value << item.label << toText(error.kind) << error.message << error.detail;

    const Status written = m_database.writeNow([&](store::WriteSession &session) -> Status {
        switch (reaction.item) {
        case ItemReaction::Retry: {
            const auto pause = backoff(item.attempts, std::chrono::milliseconds(m_settings.number(u"retry.base_ms"_s)), longestPause, wait,
                                       QRandomGenerator::global()->generateDouble());
            return store::jobs::retryItem(session, item.id, m_clock.now() + pause, error.kind, error.message);
        }
        case ItemReaction::Postpone:
            return store::jobs::postponeItem(session, item.id, m_clock.now() + wait, error.kind, error.message);
        case ItemReaction::Fail:
            if (const Commit note = m_stage.onItemFailed(item, error)) {
                if (auto noted = note(session); !noted)
                    return noted;
            }
            return store::jobs::finishItem(session, item.id, ItemState::Failed, error.kind, error.message);
        case ItemReaction::Skip:
            return store::jobs::finishItem(session, item.id, ItemState::Skipped, error.kind, error.message);
        case ItemReaction::Release:
            return error.kind == ErrorKind::Cancelled ? store::jobs::releaseItem(session, item.id)
                                                      : store::jobs::releaseItem(session, item.id, error.kind, error.message);
        }
        Q_UNREACHABLE();
    });
    if (!written)
        return written;
    if (reaction.job == JobReaction::Pause)
        end(Ending::Paused, error.message, error.action.isEmpty() ? u"Wait a little, then resume"_s : error.action,
            waitIsTooLong ? std::optional(m_clock.now() + wait) : std::nullopt);
    else if (reaction.job == JobReaction::Stop)
        end(Ending::Stopped, error.message, error.action);
    return {};
}

void RunningJob::conclude()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isConcluding = true;
    }
    const auto written = m_database.writeNow([this](store::WriteSession &session) { return writeEnd(session); });
    if (!written)
        qCWarning(lcPipeline) << "the end of job" << m_job.id.value << "could not be written:" << written.error().message;
    auto end = written.value_or(End{.job = m_job.id, .following = {}});
    {
        const std::scoped_lock lock(m_mutex);
        if (m_ending == Ending::Paused) {
            end.resumeAt = m_resumeAt;
            end.pauseReason = m_reason;
        }
    }
    m_stopped(end);
}

Result<RunningJob::End> RunningJob::writeEnd(store::WriteSession &session)
{
    const End none{m_job.id, {}, false};
    Ending ending;
    QString reason;
    QString action;
    {
        const std::scoped_lock lock(m_mutex);
        ending = m_ending;
        reason = m_reason;
        action = m_action;
    }
    if (auto cleared = store::jobs::requestStatus(session, m_job.id, {}); !cleared)
        return fail(cleared.error());
    const auto set = [&](JobStatus status) -> Result<End> {
        return store::jobs::setStatus(session, m_job.id, status, reason, action).map([&] { return none; });
    };
    const auto job = store::jobs::byId(session, m_job.id);
    if (!job)
        return fail(job.error());
    if (!*job)
        return fail(ErrorKind::Internal, u"Job %1 has disappeared from the database."_s.arg(m_job.id.value));
    const bool workLeft = (*job)->todo + (*job)->doing > 0;
    switch (ending) {
    case Ending::Cancelled:
        return set(JobStatus::Cancelled);
    case Ending::Stopped:
        return set(JobStatus::Failed);
    case Ending::Paused:
        if (workLeft)
            return set(JobStatus::Paused);
        break;
    case Ending::Interrupted:
        if (workLeft)
            return set(JobStatus::Interrupted);
        break;
    case Ending::None:
        if (workLeft) // failed items were asked for again after the last lane had looked
            return End{m_job.id, {}, true};
        break;
    }

    reason.clear();
    action.clear();
    const auto numbers = m_stage.onJobFinished(session, **job);
    if (!numbers)
        return fail(numbers.error());
    if (auto stored = store::jobs::setResult(session, m_job.id, *numbers); !stored)
        return fail(stored.error());
    const JobStatus status = endStatus(**job);
    if (status != JobStatus::Completed) {
        reason = u"%1 of %2 items failed."_s.arg((*job)->failed).arg((*job)->total);
        action = u"See the errors and retry the failed ones"_s;
    }
    if (auto ended = set(status); !ended)
        return ended;
    Stage *next = followingStage(m_stages, **job, m_settings);
    if (!next || status == JobStatus::Failed)
        return none;
    const auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    QJsonObject params;
    if (const auto until = m_job.params.value(chainUntilParameter); !until.isUndefined())
        params.insert(chainUntilParameter, until);
    const auto created = createJob(session, *next, params, *settings, m_services, m_job.id);
    // A following stage that cannot start (no key, switch off) must not undo the end of this one.
    if (!created && created.error().kind == ErrorKind::Database)
        return fail(created.error());
    return created ? End{m_job.id, *created, false} : none;
}

} // namespace overture::pipeline

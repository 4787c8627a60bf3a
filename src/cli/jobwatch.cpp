// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jobwatch.h"

#include "cli/await.h"
#include "store/jobrepository.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 30;

QString bar(const Job &job)
{
    const int finished = job.done + job.failed + job.skipped;
    const int filled = job.total > 0 ? barWidth * finished / job.total : barWidth;
    QString text = u"%1 [%2%3] %4/%5"_s.arg(job.type.leftJustified(13), QString(filled, u'█'), QString(barWidth - filled, u'·'))
                       .arg(finished).arg(job.total);
    if (job.failed > 0)
        text += u"  %1 failed"_s.arg(job.failed);
    if (job.skipped > 0)
        text += u"  %1 skipped"_s.arg(job.skipped);
    return text;
}

} // namespace

JobWatch::JobWatch(app::Application &app, bool showProgress)
    : m_app(app)
    , m_showProgress(showProgress)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    // A command that says "paused" leaves the job paused.
    m_app.runner().setGoesOnByItself(false);
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &JobWatch::drawProgress);
}

Result<QList<Job>> JobWatch::run(const QString &stage, const QJsonObject &params)
{
    // No other program has the workspace open, so what is said to run was left by one that died. Its items would be
    // kept from a new job.
    const auto left = leftOver(stage);
    if (!left)
        return left;
    if (!left->isEmpty()) {
        const Status cleared = params.contains(u"ids"_s) ? setAside(*left) : finishFirst(*left);
        if (!cleared)
            return fail(cleared.error());
        // The same search is not paid for twice.
        const bool wasTheSame = std::any_of(left->begin(), left->end(), [&](const Job &job) { return job.params == params; });
        if (stage == u"discover" && wasTheSame)
            return waitFor(left->first().id);
    }
    const auto id = await(m_app.runner().start(stage, params));
    if (!id)
        return fail(id.error());
    return waitFor(left->isEmpty() || params.contains(u"ids"_s) ? *id : left->first().id);
}

Result<QList<Job>> JobWatch::leftOver(const QString &stage)
{
    auto jobs = await(m_app.database().read([](store::ReadSession &session) { return store::jobs::unfinished(session); }));
    if (jobs)
        jobs->removeIf([&](const Job &job) { return job.type != stage; });
    return jobs;
}

Status JobWatch::finishFirst(const QList<Job> &left)
{
    const auto marked = await(m_app.database().write([](store::WriteSession &session) { return store::jobs::markInterrupted(session); }));
    if (!marked)
        return fail(marked.error());
    for (const Job &job : left) {
        if (auto resumed = await(m_app.runner().resume(job.id)); !resumed)
            return resumed;
        waitUntilIdle();
    }
    return {};
}

Status JobWatch::setAside(const QList<Job> &left)
{
    return await(m_app.database().write([left](store::WriteSession &session) -> Status {
        if (auto marked = store::jobs::markInterrupted(session); !marked)
            return fail(marked.error());
        for (const Job &job : left) {
            if (auto set = store::jobs::setStatus(session, job.id, JobStatus::Paused, u"It was interrupted."_s, u"Resume"_s); !set)
                return set;
        }
        return {};
    }));
}

void JobWatch::waitUntilIdle()
{
    if (m_app.runner().isIdle())
        return;
    if (m_showProgress)
        m_timer.start();
    QEventLoop loop;
    connect(&m_app.runner(), &pipeline::JobRunner::idle, &loop, &QEventLoop::quit);
    loop.exec();
    m_timer.stop();
}

Result<QList<Job>> JobWatch::resume()
{
    const auto unfinished = await(m_app.database().read([](store::ReadSession &session) { return store::jobs::unfinished(session); }));
    if (!unfinished)
        return fail(unfinished.error());
    if (unfinished->isEmpty())
        return QList<Job>();
    JobId first = unfinished->first().id;
    for (const Job &job : *unfinished)
        first = std::min(first, job.id);
    if (auto resumed = await(m_app.runner().resumeInterrupted()); !resumed)
        return fail(resumed.error());
    for (const Job &job : *unfinished) {
        // A person who starts the run again wants what had paused to go on; mail is sent by its own command only.
        if (job.status == JobStatus::Paused && job.type != u"send") {
            if (auto resumed = await(m_app.runner().resume(job.id)); !resumed)
                return fail(resumed.error());
        }
    }
    return waitFor(first);
}

Result<QList<Job>> JobWatch::resumeJob(JobId id, bool retryFailed)
{
    const auto resumed = await(retryFailed ? m_app.runner().retryFailed(id) : m_app.runner().resume(id));
    if (!resumed)
        return fail(resumed.error());
    return waitFor(id);
}

Result<QList<Job>> JobWatch::waitFor(JobId first)
{
    waitUntilIdle();
    drawProgress();
    if (m_showProgress && m_isTerminal)
        fputc('\n', stderr);
    auto jobs = await(m_app.database().read([](store::ReadSession &session) { return store::jobs::list(session, 1000); }));
    if (!jobs)
        return jobs;
    jobs->removeIf([&](const Job &job) { return job.id < first; });
    std::sort(jobs->begin(), jobs->end(), [](const Job &a, const Job &b) { return a.id < b.id; });
    return jobs;
}

void JobWatch::drawProgress()
{
    // Waiting for the answer runs the event loop, which may come back here.
    if (!m_showProgress || m_drawing)
        return;
    const QScopedValueRollback drawing(m_drawing, true);
    const auto jobs = await(m_app.database().read([](store::ReadSession &session) { return store::jobs::list(session, 1); }));
    if (!jobs || jobs->isEmpty())
        return;
    const Job &job = jobs->first();
    const QString line = bar(job);
    if (line == m_lastLine)
        return;
    m_lastLine = line;
    if (m_isTerminal) {
        fprintf(stderr, m_drawnPercent.contains(job.id.value) || m_drawnPercent.isEmpty() ? "\r\033[K%s" : "\n%s", qPrintable(line));
        m_drawnPercent.insert(job.id.value, 0);
    } else {
        // In a log: a line for each quarter and for the end.
        const int finished = job.done + job.failed + job.skipped;
        const int quarter = job.total > 0 ? 4 * finished / job.total : 4;
        if (m_drawnPercent.value(job.id.value, -1) != quarter)
            fprintf(stderr, "%s\n", qPrintable(line));
        m_drawnPercent.insert(job.id.value, quarter);
    }
    fflush(stderr);
}

} // namespace overture::cli

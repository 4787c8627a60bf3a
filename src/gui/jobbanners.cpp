// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobbanners.h"

#include "gui/bannerstack.h"
#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/page.h"

#include "pipeline/jobrunner.h"

namespace overture::gui {

using namespace Qt::StringLiterals;

JobBanners::JobBanners(PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.jobs, &LiveBase::changed, this, &JobBanners::update);
}

void JobBanners::update()
{
    const auto &jobs = m_context.jobs.value();
    if (!jobs)
        return;
    if (!*jobs) {
        m_context.banners.show(u"jobs.read"_s, jobs->error());
        return;
    }
    m_context.banners.clear(u"jobs.read"_s);
    for (const auto &job : **jobs) {
        const auto known = m_known.constFind(job.id.value);
        const bool isNews = known == m_known.constEnd() ? m_hasBegun || !job.isFinished() : *known != job.status;
        m_known.insert(job.id.value, job.status);
        if (isNews)
            announce(job);
    }
    m_hasBegun = true;
}

void JobBanners::announce(const Job &job)
{
    const auto key = u"job.%1"_s.arg(job.id.value);
    const auto title = m_context.stageTitle(job.type);
    QString reason = shown(job.statusReason.isEmpty() ? job.errorMessage : job.statusReason);
    if (!job.statusAction.isEmpty())
        reason += u' ' + shown(job.statusAction);
    QString text;
    auto severity = BannerStack::Severity::Warning;
    switch (job.status) {
    case JobStatus::Paused:
        if (!reason.isEmpty() && job.statusReason != pipeline::JobRunner::handPauseReason())
            text = tr("%1 is paused: %2").arg(title, reason);
        break;
    case JobStatus::Failed:
        severity = BannerStack::Severity::Error;
        text = reason.isEmpty() ? tr("%1 failed.").arg(title) : tr("%1 failed: %2").arg(title, reason);
        break;
    case JobStatus::CompletedWithErrors:
        text = tr("%1: %2 of %3 failed.").arg(title, format::number(job.failed), format::number(job.total));
        break;
    case JobStatus::Pending:
    case JobStatus::Running:
    case JobStatus::Completed:
    case JobStatus::Cancelled:
    case JobStatus::Interrupted: break;
    }
    if (text.isEmpty())
        m_context.banners.clear(key);
    else if (job.status == JobStatus::Paused && job.statusAction.contains(u"in Settings"_s)) // a key, an address or a cap
        m_context.banners.show(key, severity, text, tr("Open settings"), [this] { m_context.open(u"settings"_s, {}); });
    else
        m_context.banners.show(key, severity, text, tr("Show the job"), [this, id = job.id] { m_context.open(u"jobs"_s, QString::number(id.value)); });
}

} // namespace overture::gui

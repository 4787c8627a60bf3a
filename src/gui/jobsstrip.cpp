// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobsstrip.h"

#include "gui/format.h"
#include "gui/icons.h"
#include "gui/page.h"
#include "gui/theme.h"
#include "core/whendone.h"

#include "pipeline/jobrunner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int ShownJobs = 3;
}

JobsStrip::JobsStrip(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_lines(new QHBoxLayout), m_idle(new QLabel(this))
{
    m_layout->setContentsMargins(16, 4, 12, 4);
    m_layout->setSpacing(16);
    m_lines->setSpacing(24);
    theme::setTextSize(m_idle, theme::TextSize::Caption);
    m_layout->addWidget(m_idle);
    m_layout->addLayout(m_lines);
    m_layout->addStretch(1);
    setMinimumHeight(theme::rowHeight() + 8);
}

void JobsStrip::follow(PageContext &context)
{
    m_context = &context;
    connect(&context.jobs, &LiveBase::changed, this, &JobsStrip::update);
    update();
}

void JobsStrip::addPermanent(QWidget *widget)
{
    m_layout->addWidget(widget);
}

JobsStrip::Line JobsStrip::makeLine(const Job &job)
{
    Line line;
    line.box = new QWidget(this);
    auto *row = new QHBoxLayout(line.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::Gap);
    line.title = new QLabel(m_context->stageTitle(job.type), line.box);
    line.bar = new QProgressBar(line.box);
    line.bar->setTextVisible(false);
    line.bar->setFixedWidth(120);
    line.bar->setAccessibleName(line.title->text());
    line.progress = new QLabel(line.box);
    theme::setTextSize(line.progress, theme::TextSize::Caption);
    line.pause = new QToolButton(line.box);
    auto *cancel = new QToolButton(line.box);
    cancel->setIcon(icons::icon(u"stop"_s));
    cancel->setToolTip(tr("Cancel: %1").arg(line.title->text()));
    cancel->setAccessibleName(cancel->toolTip());
    const auto id = job.id;
    connect(line.pause, &QToolButton::clicked, this, [this, id] {
        if (!m_context->gui.runner)
            return;
        const auto jobs = m_context->jobs.valueOr();
        for (const auto &known : jobs) {
            if (known.id == id) {
                auto answer = known.status == JobStatus::Paused ? m_context->gui.runner->resume(id) : m_context->gui.runner->pause(id);
                whenDone(answer, this, [this](const Status &status) {
                    if (!status)
                        m_context->report(u"job"_s, status.error());
                });
            }
        }
    });
    connect(cancel, &QToolButton::clicked, this, [this, id] {
        if (!m_context->gui.runner)
            return;
        whenDone(m_context->gui.runner->cancel(id), this, [this](const Status &status) {
            if (!status)
                m_context->report(u"job"_s, status.error());
        });
    });
    for (QWidget *part : QList<QWidget *>{line.title, line.bar, line.progress, line.pause, cancel})
        row->addWidget(part);
    m_lines->addWidget(line.box);
    return line;
}

void JobsStrip::update()
{
    const auto &jobs = m_context->jobs.value();
    QList<Job> active;
    if (jobs && *jobs) {
        for (const auto &job : **jobs) {
            if (!job.isFinished() && active.size() < ShownJobs)
                active.append(job);
        }
    }
    QSet<qint64> wanted;
    for (const auto &job : active)
        wanted.insert(job.id.value);
    for (auto it = m_shown.begin(); it != m_shown.end();) {
        if (wanted.contains(it.key())) {
            ++it;
            continue;
        }
        it->box->deleteLater();
        it->box->hide();
        it = m_shown.erase(it);
    }
    for (const auto &job : active) {
        if (!m_shown.contains(job.id.value))
            m_shown.insert(job.id.value, makeLine(job));
        const auto &line = m_shown[job.id.value];
        const int over = job.done + job.failed + job.skipped;
        line.bar->setRange(0, std::max(1, job.total));
        line.bar->setValue(over);
        QString text = m_context->progressText(job);
        if (job.status == JobStatus::Paused)
            text += u" · "_s + (job.statusReason.isEmpty() ? tr("paused") : job.statusReason);
        if (job.failed > 0)
            text += u" · "_s + tr("%1 failed").arg(job.failed);
        line.progress->setText(text);
        const bool isPaused = job.status == JobStatus::Paused;
        line.pause->setIcon(icons::icon(isPaused ? u"play"_s : u"pause"_s));
        line.pause->setToolTip((isPaused ? tr("Resume: %1") : tr("Pause: %1")).arg(line.title->text()));
        line.pause->setAccessibleName(line.pause->toolTip());
    }
    QString idle;
    if (jobs && !*jobs) {
        idle = tr("Jobs could not be read.");
    } else if (jobs && active.isEmpty()) {
        idle = tr("Nothing is running.");
        if (!(*jobs)->isEmpty()) {
            const auto &last = (*jobs)->first();
            idle = tr("Nothing is running. Last: %1, %2.").arg(m_context->stageTitle(last.type), m_context->progressText(last));
        }
    }
    m_idle->setText(idle);
    m_idle->setVisible(!idle.isEmpty());
}

void JobsStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, 0, width(), 1), theme::tones().line);
}

} // namespace overture::gui

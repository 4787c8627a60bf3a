// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewpage.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/theme.h"
#include "gui/viewstate.h"

#include "ui_overviewpage.h"


namespace overture::gui {

using namespace Qt::StringLiterals;
using store::FunnelCounts;
using store::Table;

namespace {
constexpr int ChartDays = 28;
constexpr int FeedLength = 14;
}

OverviewPage::OverviewPage(PageContext &context, QWidget *parent)
    : Page(context, parent), ui(std::make_unique<Ui::OverviewPage>()),
      m_days(context.gui.database, {Table::Sends}, [](store::ReadSession &session) { return store::activity::sentPerDay(session, ChartDays); }, nullptr),
      m_activity(context.gui.database, {Table::Activity, Table::Drafts, Table::Sends, Table::Jobs, Table::Prospects},
                 [](store::ReadSession &session) { return store::activity::list(session, FeedLength); }, nullptr)
{
    ui->setupUi(this);
    for (auto *caption : {ui->captionProspects, ui->captionToReview, ui->captionApproved, ui->captionSent, ui->captionReplied, ui->captionProblems})
        theme::setSecondary(caption);
    for (const auto &figure : figures())
        figure.number->setFont(theme::font(theme::TextSize::Figure));
    for (auto *title : {ui->funnelTitle, ui->daysTitle, ui->activityTitle})
        title->setFont(theme::font(theme::TextSize::Body, true));
    ui->daysTitle->setText(tr("Mails sent, last %1 days").arg(ChartDays));
    ui->daysArea->setMinimumHeight(fontMetrics().height() * 9);
    ui->activityArea->setMinimumHeight(fontMetrics().height() * 9);

    connect(&context.counts, &LiveBase::changed, this, &OverviewPage::showCounts);
    connect(&m_days, &LiveBase::changed, this, &OverviewPage::showDays);
    connect(&m_activity, &LiveBase::changed, this, &OverviewPage::showActivity);
    m_days.refresh();
    m_activity.refresh();
    showCounts();
    showDays();
    showActivity();
}

OverviewPage::~OverviewPage() = default;

QList<OverviewPage::Figure> OverviewPage::figures() const
{
    return {{ui->figureProspects, &FunnelCounts::total}, {ui->figureToReview, &FunnelCounts::toReview}, {ui->figureApproved, &FunnelCounts::approved},
            {ui->figureSent, &FunnelCounts::sent}, {ui->figureReplied, &FunnelCounts::replied}, {ui->figureProblems, &FunnelCounts::problems}};
}

void OverviewPage::showCounts()
{
    emit summaryChanged();
    const auto &counts = m_context.counts.value();
    if (!counts) {
        ui->area->showLoading();
        return;
    }
    if (!*counts) {
        ui->area->showFailed(counts->error(), tr("Try again"), [this] { m_context.counts.refresh(); });
        return;
    }
    const auto &now = **counts;
    if (now.total == 0) {
        ui->area->showEmpty(u"empty-compass"_s, tr("A new workspace"),
                          tr("Start with a search: a category and a place. Overture finds sites and addresses and writes drafts; you decide what is sent."),
                          tr("Discover …"), [this] {
                              m_context.open(u"prospects"_s, {});
                              if (auto *discover = window()->findChild<QAction *>(u"actionDiscover"_s))
                                  discover->trigger();
                          });
        return;
    }
    ui->area->showRows();
    for (const auto &figure : figures())
        figure.number->setText(format::number(now.*figure.member));
    ui->funnel->setSteps({{tr("Prospects"), now.total}, {tr("With address"), now.withAddress}, {tr("Verified"), now.verified},
                        {tr("Drafted"), now.drafted}, {tr("Approved, not sent"), now.approved}, {tr("Sent"), now.sent}, {tr("Replied"), now.replied}});
}

void OverviewPage::showDays()
{
    const auto &days = m_days.value();
    if (!days) {
        ui->daysArea->showLoading();
    } else if (!*days) {
        ui->daysArea->showFailed(days->error(), tr("Try again"), [this] { m_days.refresh(); });
    } else {
        ui->days->setCounts(**days, toDateTime(m_context.gui.clock.now()).date(), ChartDays);
        ui->daysArea->showRows();
    }
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isFeedOld)
        showActivity();
}

/// Not while another page is open: a job writes twenty lines a second.
void OverviewPage::showActivity()
{
    m_isFeedOld = !isVisible();
    if (m_isFeedOld)
        return;
    const auto &entries = m_activity.value();
    if (!entries) {
        ui->activityArea->showLoading();
        return;
    }
    if (!*entries) {
        ui->activityArea->showFailed(entries->error(), tr("Try again"), [this] { m_activity.refresh(); });
        return;
    }
    while (auto *item = ui->feedLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if ((*entries)->isEmpty()) {
        ui->activityArea->showEmpty(u"empty-jobs"_s, tr("Nothing happened yet"), tr("Decisions, jobs and mails are listed here."));
        return;
    }
    const auto now = m_context.gui.clock.now();
    for (const auto &entry : **entries) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(16);
        auto *when = new QLabel(format::relative(entry.at, now), line);
        when->setToolTip(format::exact(entry.at));
        theme::setSecondary(when);
        when->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
        auto *what = new QLabel(textOf(entry), line);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        what->setMinimumHeight(what->fontMetrics().height()); // a full card squeezes nobody
        row->addWidget(when);
        row->addWidget(what, 1);
        ui->feedLines->addWidget(line);
    }
    ui->feedLines->addStretch(1);
    ui->activityArea->showRows();
}

QString OverviewPage::textOf(const store::ActivityEntry &entry) const
{
    // The journal keeps the stage's word ("send finished: 3 done"); here its title is read.
    if (!entry.what.startsWith(u"job."_s))
        return shown(entry.text);
    for (const auto &stage : pipeline::makeStages().infos()) {
        if (entry.text.startsWith(stage.id + u' '))
            return shown(stage.title + entry.text.mid(stage.id.size()));
    }
    return shown(entry.text);
}

void OverviewPage::takeFocus()
{
    ui->scroll->setFocus(); // the page is read by scrolling
}

QString OverviewPage::summary() const
{
    return m_context.gui.workspaceName;
}

} // namespace overture::gui

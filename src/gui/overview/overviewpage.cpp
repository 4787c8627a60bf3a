// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewpage.h"

#include "gui/format.h"
#include "gui/overview/charts.h"
#include "gui/theme.h"
#include "gui/viewstate.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;
using store::FunnelCounts;
using store::Table;

namespace {
constexpr int ChartDays = 28;
constexpr int FeedLength = 14;
}

OverviewPage::OverviewPage(PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_days(context.gui.database, {Table::Sends}, [](store::ReadSession &session) { return store::activity::sentPerDay(session, ChartDays); }, this),
      m_activity(context.gui.database, {Table::Activity, Table::Drafts, Table::Sends, Table::Jobs, Table::Prospects},
                 [](store::ReadSession &session) { return store::activity::list(session, FeedLength); }, this),
      m_area(new StatefulView(this)), m_funnel(new FunnelChart), m_chart(new DayChart), m_daysArea(new StatefulView),
      m_activityArea(new StatefulView)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_area);
    auto *scroll = new QScrollArea(m_area);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Overview"));
    auto *areaRows = new QVBoxLayout(m_area);
    areaRows->setContentsMargins(0, 0, 0, 0);
    areaRows->addWidget(scroll);
    auto *body = new QWidget;
    scroll->setWidget(body);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(16, 8, 16, 16);
    grid->setSpacing(16);

    const QList<std::pair<QString, int FunnelCounts::*>> totals = {{tr("Prospects"), &FunnelCounts::total}, {tr("To review"), &FunnelCounts::toReview},
                                                                  {tr("Approved"), &FunnelCounts::approved}, {tr("Sent"), &FunnelCounts::sent},
                                                                  {tr("Replied"), &FunnelCounts::replied}, {tr("Problems"), &FunnelCounts::problems}};
    for (int i = 0; i < totals.size(); ++i) {
        auto *box = new QWidget(body);
        theme::setCard(box);
        auto *rows = new QVBoxLayout(box);
        rows->setContentsMargins(16, 12, 16, 12);
        rows->setSpacing(0);
        auto *name = new QLabel(totals.at(i).first, box);
        theme::setSecondary(name);
        auto *number = new QLabel(u"–"_s, box);
        number->setFont(theme::font(theme::TextSize::Figure));
        number->setAccessibleName(totals.at(i).first);
        rows->addWidget(name);
        rows->addWidget(number);
        m_figures.append({number, totals.at(i).second});
        grid->addWidget(box, 0, i);
    }
    QVBoxLayout *rows = nullptr;
    auto *funnelCard = card(tr("Pipeline"), rows);
    rows->addWidget(m_funnel);
    rows->addStretch(1);
    grid->addWidget(funnelCard, 1, 0, 1, 3);
    auto *daysCard = card(tr("Mails sent, last %1 days").arg(ChartDays), rows);
    auto *daysRows = new QVBoxLayout(m_daysArea);
    daysRows->setContentsMargins(0, 0, 0, 0);
    daysRows->addWidget(m_chart);
    m_daysArea->setMinimumHeight(fontMetrics().height() * 9);
    rows->addWidget(m_daysArea, 1);
    grid->addWidget(daysCard, 1, 3, 1, 3);
    auto *feedCard = card(tr("What happened last"), rows);
    auto *feed = new QWidget(m_activityArea);
    auto *feedRows = new QVBoxLayout(m_activityArea);
    feedRows->setContentsMargins(0, 0, 0, 0);
    feedRows->addWidget(feed);
    m_activityRows = new QVBoxLayout(feed);
    m_activityRows->setContentsMargins(0, 0, 0, 0);
    m_activityRows->setSpacing(6);
    m_activityArea->setMinimumHeight(fontMetrics().height() * 9);
    rows->addWidget(m_activityArea, 1);
    grid->addWidget(feedCard, 2, 0, 1, 6);
    grid->setRowStretch(2, 1);

    connect(&context.counts, &LiveBase::changed, this, &OverviewPage::showCounts);
    connect(&m_days, &LiveBase::changed, this, &OverviewPage::showDays);
    connect(&m_activity, &LiveBase::changed, this, &OverviewPage::showActivity);
    m_days.refresh();
    m_activity.refresh();
    showCounts();
    showDays();
    showActivity();
}

QWidget *OverviewPage::card(const QString &title, QVBoxLayout *&rows)
{
    auto *box = new QWidget(this);
    theme::setCard(box);
    rows = new QVBoxLayout(box);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    auto *name = new QLabel(title, box);
    name->setFont(theme::font(theme::TextSize::Body, true));
    rows->addWidget(name);
    return box;
}

void OverviewPage::showCounts()
{
    emit summaryChanged();
    const auto &counts = m_context.counts.value();
    if (!counts) {
        m_area->showLoading();
        return;
    }
    if (!*counts) {
        m_area->showFailed(counts->error(), tr("Try again"), [this] { m_context.counts.refresh(); });
        return;
    }
    const auto &now = **counts;
    if (now.total == 0) {
        m_area->showEmpty(u"empty-compass"_s, tr("A new workspace"),
                          tr("Start with a search: a category and a place. Overture finds sites and addresses and writes drafts; you decide what is sent."),
                          tr("Discover …"), [this] {
                              m_context.open(u"prospects"_s, {});
                              if (auto *discover = window()->findChild<QAction *>(u"actionDiscover"_s))
                                  discover->trigger();
                          });
        return;
    }
    m_area->showRows();
    for (const auto &figure : m_figures)
        figure.number->setText(format::number(now.*figure.member));
    m_funnel->setSteps({{tr("Prospects"), now.total}, {tr("With address"), now.withAddress}, {tr("Verified"), now.verified},
                        {tr("Drafted"), now.drafted}, {tr("Approved, not sent"), now.approved}, {tr("Sent"), now.sent}, {tr("Replied"), now.replied}});
}

void OverviewPage::showDays()
{
    const auto &days = m_days.value();
    if (!days) {
        m_daysArea->showLoading();
    } else if (!*days) {
        m_daysArea->showFailed(days->error(), tr("Try again"), [this] { m_days.refresh(); });
    } else {
        m_chart->setCounts(**days, toDateTime(m_context.gui.clock.now()).date(), ChartDays);
        m_daysArea->showRows();
    }
}

void OverviewPage::showActivity()
{
    const auto &entries = m_activity.value();
    if (!entries) {
        m_activityArea->showLoading();
        return;
    }
    if (!*entries) {
        m_activityArea->showFailed(entries->error(), tr("Try again"), [this] { m_activity.refresh(); });
        return;
    }
    while (auto *item = m_activityRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if ((*entries)->isEmpty()) {
        m_activityArea->showEmpty(u"empty-jobs"_s, tr("Nothing happened yet"), tr("Decisions, jobs and mails are listed here."));
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
        auto *what = new QLabel(entry.text, line);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        row->addWidget(when);
        row->addWidget(what, 1);
        m_activityRows->addWidget(line);
    }
    m_activityRows->addStretch(1);
    m_activityArea->showRows();
}

QString OverviewPage::summary() const
{
    return m_context.gui.workspaceName;
}

} // namespace overture::gui

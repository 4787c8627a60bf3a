// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include "store/settingsrepository.h"

class QLabel;
class QVBoxLayout;

namespace overture::gui {

class DayChart;
class FunnelChart;
class StatefulView;

/// Where everything stands: totals, the pipeline, mails per day, what happened last. Read from prospects, drafts and
/// the ledger, never from job rows. A new workspace leads to its first search.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    OverviewPage(PageContext &context, QWidget *parent);
    QString summary() const override;

private:
    struct Figure
    {
        QLabel *number = nullptr;
        int store::FunnelCounts::*member = nullptr;
    };
    QWidget *card(const QString &title, QVBoxLayout *&rows);
    void showCounts();
    void showDays();
    void showActivity();

    Live<QList<std::pair<QDate, int>>> m_days;
    Live<QList<store::ActivityEntry>> m_activity;
    StatefulView *m_area;
    QList<Figure> m_figures;
    FunnelChart *m_funnel;
    DayChart *m_chart;
    StatefulView *m_daysArea;
    StatefulView *m_activityArea;
    QVBoxLayout *m_activityRows = nullptr;
};

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include "store/settingsrepository.h"

#include <memory>

class QLabel;

namespace Ui {
class OverviewPage;
}

namespace overture::gui {

/// Where everything stands: totals, the pipeline, mails per day, what happened last. Read from prospects, drafts and
/// the ledger, never from job rows. A new workspace leads to its first search.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    OverviewPage(PageContext &context, QWidget *parent);
    ~OverviewPage() override;
    QString summary() const override;
    void takeFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Figure
    {
        QLabel *number = nullptr;
        int store::FunnelCounts::*member = nullptr;
    };
    [[nodiscard]] QList<Figure> figures() const;
    [[nodiscard]] QString textOf(const store::ActivityEntry &entry) const;
    void showCounts();
    void showDays();
    void showActivity();

    std::unique_ptr<Ui::OverviewPage> ui;
    Live<QList<std::pair<QDate, int>>> m_days;
    Live<QList<store::ActivityEntry>> m_activity;
    bool m_isFeedOld = true;     ///< nobody saw what has happened meanwhile
};

} // namespace overture::gui

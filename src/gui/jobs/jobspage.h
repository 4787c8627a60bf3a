// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include <memory>

namespace Ui {
class JobsPage;
}

namespace overture::gui {

class JobItemsModel;
class JobsModel;

/// What ran and what runs, each with its bar; below, the items of the current job and why some failed.
class JobsPage final : public Page
{
    Q_OBJECT
public:
    JobsPage(PageContext &context, QWidget *parent);
    ~JobsPage() override;

    QList<QAction *> toolbarActions() const override { return {m_pause, m_cancel, m_retry}; }
    QString summary() const override;
    void setView(const QString &view) override;
    void takeFocus() override;
    void showExample() override;

private:
    void showState();
    void showCurrent();
    void showItems();
    [[nodiscard]] std::optional<Job> current() const;
    void run(const std::function<QFuture<Status>(JobId)> &act);
    void selectProblem();

    std::unique_ptr<Ui::JobsPage> ui;
    JobsModel *m_model;
    JobItemsModel *m_items;
    Live<QList<JobItem>> m_live;
    JobId m_shown;
    bool m_wantsProblem = false;
    QAction *m_pause = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_retry = nullptr;
};

} // namespace overture::gui

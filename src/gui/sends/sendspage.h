// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"
#include "gui/page.h"
#include "pipeline/sendrecovery.h"

#include "pipeline/sendwhy.h"

#include <memory>

namespace Ui {
class SendsPage;
}

namespace overture::gui {

class SendsModel;

/// The ledger with what is planned and, beside it, the exact text of a mail, why it went or waits, and what the service
/// answered.
class SendsPage final : public Page
{
    Q_OBJECT
public:
    SendsPage(PageContext &context, QWidget *parent);
    ~SendsPage() override;

    QList<QAction *> toolbarActions() const override;
    QString filterPrompt() const override { return tr("Address, subject, site … (Ctrl+F)"); }
    void setFilterText(const QString &text) override;
    void setView(const QString &view) override;
    QString summary() const override;
    void takeFocus() override;
    void showExample() override;
    [[nodiscard]] SendsModel &model() const { return *m_model; }

private:
    void showState();
    /// Asks once more, then writes what the person says became of the mail.
    void resolve(pipeline::SendAnswer answer);
    void showCurrent();
    void applyFilter();
    void makeActions();
    void updateActions();
    [[nodiscard]] QList<SendId> selectedPlanned() const;
    void takeBackSelected();
    void sendSelectedWithoutWaiting();
    void showWhy();

    std::unique_ptr<Ui::SendsPage> ui;
    SendsModel *m_model;
    QString m_view;
    QString m_typed;
    QTimer m_typing;
    QTimer m_tick;               ///< counts down while a planned mail is near
    QList<QAction *> m_stages;
    QAction *m_wasSent = nullptr;
    QAction *m_wasNotSent = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_sendNow = nullptr;
    QAction *m_simulate = nullptr;
    SendId m_shown;
    Live<std::optional<pipeline::WhyStory>> m_why;
};

} // namespace overture::gui

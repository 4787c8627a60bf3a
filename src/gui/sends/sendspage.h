// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "pipeline/sendrecovery.h"

#include <memory>

namespace Ui {
class SendsPage;
}

namespace overture::gui {

class SendsModel;

/// The ledger and, beside it, the exact text of a mail with what the service answered.
class SendsPage final : public Page
{
    Q_OBJECT
public:
    SendsPage(PageContext &context, QWidget *parent);
    ~SendsPage() override;

    QList<QAction *> toolbarActions() const override { return m_stages + QList<QAction *>{nullptr, m_wasSent, m_wasNotSent}; }
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

    std::unique_ptr<Ui::SendsPage> ui;
    SendsModel *m_model;
    QString m_view;
    QString m_typed;
    QTimer m_typing;
    QList<QAction *> m_stages;
    QAction *m_wasSent;
    QAction *m_wasNotSent;
};

} // namespace overture::gui

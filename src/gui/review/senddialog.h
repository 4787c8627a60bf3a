// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "pipeline/sendforecast.h"
#include "store/draftrepository.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SendDialog;
}

namespace overture::gui {

struct PageContext;

/// Asks once before anything leaves: how many mails, to whom, from which mailbox, and when each would go. Sends exactly the drafts that it
/// showed.
class SendDialog final : public QDialog
{
    Q_OBJECT
public:
    SendDialog(PageContext &context, QWidget *parent);
    ~SendDialog() override;

private:
    void showApproved();
    void send();

    struct Line
    {
        store::DraftRow row;
        pipeline::SendForecast forecast;
    };
    struct Approved
    {
        QList<Line> lines;
        QStringList mailboxes;      ///< that are connected
    };
    /// `chosen`: the mailbox that all of them would go out from; empty: each from its own.
    [[nodiscard]] static Result<Approved> readLines(store::ReadSession &session, const QString &chosen);
    void showMailboxes(const QStringList &mailboxes);

    PageContext &m_context;
    Live<Approved> m_approved;
    std::unique_ptr<Ui::SendDialog> ui;
    QList<qint64> m_ids;
};

} // namespace overture::gui

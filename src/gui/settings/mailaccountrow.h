// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailaccount.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MailAccountRow;
}

namespace overture::gui {

/// One mailbox: what it may do, who it writes as, its own limit, and what can be done about it. Thread: GUI.
class MailAccountRow final : public QWidget
{
    Q_OBJECT
public:
    explicit MailAccountRow(const QString &address, QWidget *parent);
    ~MailAccountRow() override;

    void showAccount(const MailAccount &account);
    /// Without the callbacks of a whole program, or while a sign-in waits, nothing can be done here.
    void setUsable(bool isUsable);
    /// The keyboard goes to what mends the connection.
    void takeFocus();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString factsText() const;

signals:
    void reconnectWanted();
    void disconnectWanted();
    void defaultWanted();
    void senderWanted();
    void capChanged(std::optional<int> cap);

private:
    std::unique_ptr<Ui::MailAccountRow> ui;
};

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailaccount.h"
#include "gui/live.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace Ui {
class MailCard;
}

namespace overture::gui {

class MailAccountRow;
struct PageContext;

/// The mailboxes of the workspace, and connecting another one. Thread: GUI.
class MailCard final : public QWidget
{
    Q_OBJECT
public:
    MailCard(PageContext &context, QWidget *parent);
    ~MailCard() override;

    /// Gives the keys to this account's row.
    void choose(const QString &address);
    [[nodiscard]] MailAccountRow *row(const QString &address) const { return m_rows.value(address); }
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

private:
    void showAccounts();
    MailAccountRow *addRow(const QString &address);
    void connectTyped(const QString &address);
    void connectWith(const MailSignIn &signIn);
    void chooseFile();
    void askToDisconnect(const QString &address);
    void store(std::function<Status(store::WriteSession &)> change);
    void setWaiting(bool isWaiting);
    void updateUse();
    void showResult(const QString &text);
    void showProblem(const Error &error);

    std::unique_ptr<Ui::MailCard> ui;
    PageContext &m_context;
    Live<QList<MailAccount>> m_accounts;
    QHash<QString, MailAccountRow *> m_rows;
    bool m_isWaiting = false;
    QUrl m_page;   ///< of the sign-in that waits
};

} // namespace overture::gui

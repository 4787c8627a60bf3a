// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/undo/undoableact.h"

#include "store/conversationrepository.h"

#include <memory>

namespace Ui {
class InboxPage;
}

namespace overture::gui {

class ConversationsModel;
class ThreadView;

/// What came back: threads above, those that wait for a person first; the thread and its prospect below. One key
/// overturns what a mail was taken for.
class InboxPage final : public Page
{
    Q_OBJECT
public:
    InboxPage(PageContext &context, QWidget *parent);
    ~InboxPage() override;

    QList<QAction *> toolbarActions() const override;
    QAction *primaryAction() const override { return m_check; }
    QString filterPrompt() const override { return tr("Sender, subject, site … (Ctrl+F)"); }
    void setFilterText(const QString &text) override;
    void setView(const QString &view) override;
    QString summary() const override;
    void takeFocus() override;
    void showExample() override;

    [[nodiscard]] ConversationsModel &model() const { return *m_model; }
    [[nodiscard]] ThreadView &thread() const;
    [[nodiscard]] qint64 currentConversation() const;

private:
    void makeActions();
    void makeClassActions();
    void makeViews();
    void showState();
    void showEmpty();
    void showCurrent();
    void showThread();
    void showAccounts();
    void updateActions();
    void applyFilter();
    void step(int by);
    void overturn(MailClass to);
    void toggleHandled();
    void suppress();
    void openInGmail();
    void goToProspect();
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] const store::ConversationRow *currentRow() const;
    [[nodiscard]] UndoableAct::Report reporting(qint64 conversation);

    std::unique_ptr<Ui::InboxPage> ui;
    ConversationsModel *m_model;
    Live<store::ConversationCounts> m_counts;
    Live<QStringList> m_accounts;
    QString m_view = QStringLiteral("waiting");
    QString m_typed;
    QString m_account;
    QTimer m_typing;
    QTimer m_reading;                  ///< what was looked at this long counts as read
    QAction *m_check = nullptr;
    QAction *m_handled = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_suppress = nullptr;
    QAction *m_gmail = nullptr;
    QAction *m_prospect = nullptr;
    QAction *m_otherAddress = nullptr;
    QAction *m_quotes = nullptr;
    QAction *m_undoLast = nullptr;
    QList<std::pair<MailClass, QAction *>> m_classes;
    QList<std::pair<QString, QAction *>> m_views;
};

} // namespace overture::gui

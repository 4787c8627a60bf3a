// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include <memory>

namespace Ui {
class ReviewPage;
}

namespace overture::gui {

class DraftEditor;
class DraftsModel;

/// Reads drafts one after the other: one key a decision, the facts beside the text, nothing modal but sending.
class ReviewPage final : public Page
{
    Q_OBJECT
public:
    ReviewPage(PageContext &context, QWidget *parent);
    ~ReviewPage() override;

    QList<QAction *> toolbarActions() const override;
    QAction *primaryAction() const override { return m_send; }
    QString filterPrompt() const override { return tr("Subject, text, site, address … (Ctrl+F)"); }
    void setFilterText(const QString &text) override;
    void setView(const QString &view) override;
    QString summary() const override;
    void takeFocus() override;
    void showExample() override;

    [[nodiscard]] DraftsModel &model() const { return *m_model; }
    [[nodiscard]] DraftEditor &editor() const { return *m_editor; }
    [[nodiscard]] qint64 currentDraft() const;

private:
    void makeActions();
    void showState();
    void showCurrent();
    void showDraft();
    void updateActions();
    void applyFilter();
    void select(qint64 id);
    void step(int by);
    /// Moves on first, then acts: the next draft is there before the write is.
    void decide(bool isApproval);
    void edit();
    void askToSend();
    void preview();
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// A bare letter is text while a field has the focus.
    [[nodiscard]] bool isTyping() const;

    std::unique_ptr<Ui::ReviewPage> ui;
    DraftsModel *m_model;
    DraftEditor *m_editor;
    QString m_view = QStringLiteral("to-review");
    QString m_typed;
    QTimer m_typing;
    bool m_wasFilled = false;
    QAction *m_approve = nullptr;
    QAction *m_approveHere = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_undoLast = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_send = nullptr;
    QAction *m_preview = nullptr;
    QList<std::pair<QString, QAction *>> m_views;
};

} // namespace overture::gui

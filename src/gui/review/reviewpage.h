// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/review/reviewdecisions.h"

#include "pipeline/reviewitem.h"

#include <QPointer>

#include <memory>

namespace Ui {
class ReviewPage;
}

namespace overture::gui {

class AttachmentsBar;
class DiffView;
class DeskItems;
class DraftEditor;
class DraftsGrid;
class DraftsModel;
class LongTextBar;
class MailHighlighter;
class PlaceKeeper;
class PreviewDialog;
class RewritePane;
class StatefulView;
class VouchBar;

/// Drafts and what a person decides about them: as a list with the editor below, or on the desk, one at a time, with one
/// key a decision and the evidence beside the text. Bare letters act on the desk only, and never while something is typed.
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
    [[nodiscard]] PlaceKeeper &placeKeeper() const { return *m_place; }
    [[nodiscard]] qint64 currentDraft() const;
    [[nodiscard]] bool isDesk() const;
    /// One draft at a time, beginning with the current one; or the list again.
    void setDesk(bool isDesk);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // reviewactions.cpp
    void makeActions();
    void makeViews();
    void updateActions();
    void showKeys();

    /// Decides about what is selected and moves on; the write goes on behind.
    void decide(ReviewDecisions::Kind kind, Instant until = {});
    void refuse(qint64 id, const Error &error);
    void snooze(int days);
    void askToApproveShown();
    void edit();
    void leave();
    void askToSend();
    void preview();

    // reviewplace.cpp
    void showState();
    void showEmpty(StatefulView &area);
    void goBackToPlace();
    void keepPlace();
    void followWaking();
    [[nodiscard]] qint64 placeInList() const;

    void showCurrent();
    void showDraft();
    void showDraftState();
    void showPosition();
    void showItem();
    void showRewriting(bool isShown);
    void showDifference();
    // reviewaids.cpp
    void makeAids();
    void makeAidActions();
    void updateAids();
    /// To the place that a check or a claim speaks of.
    void jump(const CheckTarget &target);
    void showClaim(int index);
    void askToVouch();
    void vouch(const Claim &claim, const QString &reason);
    void regenerate(int tone);
    void closeRewriting();
    /// True, and says why, when not all of the text is on the screen.
    bool isUnreadable();
    /// What is to be done about a new text that waits with its draft.
    [[nodiscard]] QString newTextHint() const;
    [[nodiscard]] const pipeline::ReviewItem *currentItem() const;
    void applyFilter();
    void select(qint64 id);
    void step(int by);
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// A bare letter is text while a field has the focus.
    [[nodiscard]] bool isTyping() const;

    std::unique_ptr<Ui::ReviewPage> ui;
    DraftsModel *m_model;
    DraftsGrid *m_table = nullptr;
    DraftEditor *m_editor;
    AttachmentsBar *m_attachments;
    MailHighlighter *m_marks;
    DiffView *m_difference;         ///< in the place of the text, when asked for
    LongTextBar *m_longText;
    VouchBar *m_vouchBar;
    RewritePane *m_rewrite;
    DeskItems *m_items;
    PlaceKeeper *m_place;
    ReviewDecisions *m_decisions;
    /// When drafts come back that were put off.
    struct Waking
    {
        std::optional<Instant> last;
        std::optional<Instant> next;
    };
    Live<Waking> m_waking;
    std::optional<Instant> m_woken;             ///< the last one that the list was read after
    QTimer m_wake;
    QPointer<PreviewDialog> m_preview;
    QString m_view = QStringLiteral("to-review");
    QString m_typed;
    QTimer m_typing;
    bool m_wasViewChosen = false;
    qint64 m_asked = 0;          ///< the draft that another place asked to show
    bool m_wasFilled = false;
    bool m_isMovingOn = false;   ///< from a decided draft to the next: the actions are looked at once, at its end
    int m_reviewed = 0;                         ///< decisions of this sitting
    QAction *m_approve = nullptr;
    QAction *m_approveHere = nullptr;
    QAction *m_approveShown = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_snooze = nullptr;
    QAction *m_snoozeLong = nullptr;
    QAction *m_undoLast = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_send = nullptr;
    QAction *m_openDesk = nullptr;
    QAction *m_leave = nullptr;
    QAction *m_showPreview = nullptr;
    QAction *m_regenerate = nullptr;
    QAction *m_versions = nullptr;
    QAction *m_showChanges = nullptr;
    QAction *m_vouch = nullptr;
    QList<QAction *> m_tones;
    QList<std::pair<QString, QAction *>> m_views;
};

} // namespace overture::gui

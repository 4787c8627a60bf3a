// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "pipeline/rewriting.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class RewritePane;
}

namespace overture::gui {

struct PageContext;

/// Asks a model for another text of a draft and shows what it proposes as a word diff, which is taken or declined change by
/// change: each is one undoable step and one commit. A change that touches words typed by a person is locked until it is unlocked.
///
/// Keys, while the difference has the focus: J K (or arrows) next and previous change, A or Enter take, X or Delete decline, L
/// unlock, Shift+A and Shift+X all of them. What asking costs is told before anything is asked.
///
/// Thread: GUI; models are asked elsewhere, and a person can stop asking. `context` outlives it.
class RewritePane final : public QWidget
{
    Q_OBJECT
public:
    RewritePane(PageContext &context, QWidget *parent = nullptr);
    ~RewritePane() override;

    /// 0 = none. What is being asked for another draft goes on; its answer is stored.
    void open(DraftId draft);
    [[nodiscard]] DraftId draft() const { return m_draft; }
    /// Asks. When the cost was not told for this draft yet and is not nothing, it is told first and the button waits to be pressed.
    void ask(const QString &note, int tone);
    /// Puts the cursor into the wish.
    void takeWish();
    [[nodiscard]] bool hasProposal() const;
    [[nodiscard]] bool isAsking() const { return m_asked.has_value(); }

signals:
    /// A proposal for this draft is stored; it need not be the one that is open here.
    void proposalReady(DraftId draft);
    /// The last change was decided.
    void finished(DraftId draft);
    /// The person wants to go on elsewhere (Escape).
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askForWish();
    void tellCost();
    void send(const RewriteRequest &request);
    void stopAsking();
    void showState();
    void showCurrent();
    void step(int by);
    void unlock();
    void decide(bool isTaken, bool isAll);
    void say(const QString &text);
    void say(const Error &error);
    void updateButtons();
    [[nodiscard]] bool pressed(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] static bool isOurs(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool isUnlocked(const ProposedChange &change) const;
    [[nodiscard]] RewriteRequest wished() const;
    [[nodiscard]] bool isTypingElsewhere() const;

    PageContext &m_context;
    std::unique_ptr<Ui::RewritePane> ui;
    DraftId m_draft;
    Live<std::optional<pipeline::RewriteState>> m_state;
    std::optional<pipeline::RewriteState> m_shown;
    std::optional<pipeline::RewriteOffer> m_offer;      ///< what was told of the costs for this draft
    std::optional<RewriteRequest> m_waiting;            ///< asked for before the cost was told
    std::optional<DraftId> m_asked;                     ///< for which a model is being asked
    QList<ProposedChange> m_unlocked;
    int m_current = 0;
    int m_offerNumber = 0;                              ///< an answer that came too late is left
    bool m_isDeciding = false;
    bool m_hadProposal = false;
};

} // namespace overture::gui

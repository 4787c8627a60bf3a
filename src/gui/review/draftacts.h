// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/undoableact.h"

#include "domain/draft.h"

#include <QHash>
#include <QList>

namespace overture::gui {

struct GuiContext;

/// Consecutive edits of one draft in one sitting: one undo step that puts back what was there before the first.
struct EditSitting
{
    qint64 number = 0;               ///< unique in this program run
    QString key;                     ///< unique: what is stored of it is one revision
    std::optional<Draft> before;
    int storedRevision = 0;
};

[[nodiscard]] std::shared_ptr<EditSitting> newSitting();

/// The undoable steps of reviewing. Each posts its write at once and reports the answer on the thread of `context`.
/// An undo is refused by the repository when the draft has been sent or changed since.
///
/// `isOnScreen`: the whole mail is before the person who types, so that the new text counts as shown.
[[nodiscard]] UndoableAct *editDraftAct(GuiContext &gui, DraftId id, const QString &subject, const QString &body,
                                        std::shared_ptr<EditSitting> sitting, QObject *context, UndoableAct::Report report,
                                        bool isOnScreen = false);

/// A decision about drafts: who goes on from it can come back to them when it is undone.
class DecisionAct final : public UndoableAct
{
public:
    DecisionAct(const QString &text, QList<qint64> ids, Act redo, Act undo, QObject *context, Report report)
        : UndoableAct(text, std::move(redo), std::move(undo), context, std::move(report)), m_ids(std::move(ids))
    {}
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }

private:
    QList<qint64> m_ids;
};

/// Approves what was shown (pipeline::approveShown), all or nothing. `revisions`: texts that are on the screen right now and
/// thereby count as shown.
[[nodiscard]] DecisionAct *approveDraftsAct(GuiContext &gui, const QList<qint64> &ids, QObject *context, UndoableAct::Report report,
                                            const QHash<qint64, int> &revisions = {});
[[nodiscard]] DecisionAct *rejectDraftsAct(GuiContext &gui, const QList<qint64> &ids, QObject *context, UndoableAct::Report report);
/// Puts drafts off until then.
[[nodiscard]] DecisionAct *snoozeDraftsAct(GuiContext &gui, const QList<qint64> &ids, Instant until, QObject *context,
                                           UndoableAct::Report report);
/// Drafts that are put off are to be reviewed again at once.
[[nodiscard]] DecisionAct *wakeDraftsAct(GuiContext &gui, const QList<qint64> &ids, QObject *context, UndoableAct::Report report);

} // namespace overture::gui

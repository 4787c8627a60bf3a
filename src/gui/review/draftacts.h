// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/undoableact.h"

#include "domain/draft.h"

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
[[nodiscard]] UndoableAct *editDraftAct(GuiContext &gui, DraftId id, const QString &subject, const QString &body,
                                        std::shared_ptr<EditSitting> sitting, QObject *context, UndoableAct::Report report);
[[nodiscard]] UndoableAct *approveDraftsAct(GuiContext &gui, const QList<qint64> &ids, QObject *context, UndoableAct::Report report);
[[nodiscard]] UndoableAct *rejectDraftsAct(GuiContext &gui, const QList<qint64> &ids, QObject *context, UndoableAct::Report report);

} // namespace overture::gui

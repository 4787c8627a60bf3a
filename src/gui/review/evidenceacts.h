// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/undoableact.h"

#include "domain/evidence.h"
#include "domain/studiofact.h"

namespace overture::gui {

struct GuiContext;

/// The undoable steps about evidence. Each posts its write at once and reports the answer on the thread of `context`.

/// The person's word for claims of a draft. Undo puts back what was there: no word, or an earlier one.
[[nodiscard]] UndoableAct *vouchAct(GuiContext &gui, DraftId draft, const QList<Claim> &claims, const QString &reason, QObject *context,
                                    UndoableAct::Report report);
/// An approval that rests on the word goes with it; undo brings back both.
[[nodiscard]] UndoableAct *takeBackVouchAct(GuiContext &gui, DraftId draft, const Claim &claim, QObject *context, UndoableAct::Report report);
/// A mail may go out although a sentence that it cites has vanished from the page.
[[nodiscard]] UndoableAct *overruleVanishedAct(GuiContext &gui, DraftId draft, const QString &reason, QObject *context, UndoableAct::Report report);

[[nodiscard]] UndoableAct *addFactAct(GuiContext &gui, const QString &text, QObject *context, UndoableAct::Report report);
[[nodiscard]] UndoableAct *changeFactAct(GuiContext &gui, const StudioFact &fact, const QString &text, QObject *context, UndoableAct::Report report);
[[nodiscard]] UndoableAct *withdrawFactAct(GuiContext &gui, const StudioFact &fact, QObject *context, UndoableAct::Report report);

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/undoableact.h"

#include "pipeline/rewriting.h"

namespace overture::gui {

struct GuiContext;

/// The undoable steps around a draft's versions and a model's proposals. Each posts its write at once and reports the answer on
/// the thread of `context`. An undo is refused when the draft has changed since.

/// The text of an older revision (DraftRevision::revision) becomes the present one.
[[nodiscard]] UndoableAct *restoreVersionAct(GuiContext &gui, DraftId id, int revision, QObject *context, UndoableAct::Report report);
/// Takes or declines changes of a proposal.
[[nodiscard]] UndoableAct *decideChangesAct(GuiContext &gui, const pipeline::ChangeDecision &decision, QObject *context,
                                            UndoableAct::Report report);

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/undoableact.h"

#include "domain/ids.h"

namespace overture::gui {

struct GuiContext;

/// The notes of a prospect, typed on and on: steps about the same prospect that follow each other become one. The undo puts
/// back what was stored when the step was carried out, which may be another text than the one on the screen, and is refused
/// when somebody else has changed the notes since.
[[nodiscard]] UndoableAct *editNotesAct(GuiContext &gui, ProspectId id, const QString &notes, QObject *context, UndoableAct::Report report);

} // namespace overture::gui

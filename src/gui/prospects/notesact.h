// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/undoableact.h"

#include "domain/ids.h"

namespace overture::gui {

struct GuiContext;

/// The notes of a prospect, typed on and on: steps about the same prospect that follow each other become one.
[[nodiscard]] UndoableAct *editNotesAct(GuiContext &gui, ProspectId id, const QString &before, const QString &after, QObject *context,
                                        UndoableAct::Report report);

} // namespace overture::gui

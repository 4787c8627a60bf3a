// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUndoStack;

namespace overture::gui {

/// Takes refused steps off the stack as soon as they are the next to be undone or redone, so that neither "undo" nor
/// "redo" ever names something that would do nothing. Once for each stack; more calls do no harm. Thread: GUI.
void keepTidy(QUndoStack &stack);

} // namespace overture::gui

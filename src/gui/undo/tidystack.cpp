// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo/tidystack.h"

#include "gui/undo/undoableact.h"

#include <QUndoStack>

namespace overture::gui {

namespace {

constexpr const char *isTidied = "overtureTidied";

/// QUndoStack drops an obsolete command instead of running it; it only has to be asked.
void tidy(QUndoStack &stack)
{
    while (stack.index() > 0 && stack.command(stack.index() - 1)->isObsolete())
        stack.undo();
    bool wasDropped = false;
    while (stack.index() < stack.count() && stack.command(stack.index())->isObsolete()) {
        stack.redo();
        wasDropped = true;
    }
    if (wasDropped) { // the stack says nothing about what was ahead
        emit stack.canRedoChanged(stack.canRedo());
        emit stack.redoTextChanged(stack.redoText());
    }
}

} // namespace

void keepTidy(QUndoStack &stack)
{
    if (stack.property(isTidied).toBool())
        return;
    stack.setProperty(isTidied, true);
    // Never inside push, undo or redo, where the stack is between two states.
    QObject::connect(&UndoableAct::refusals(), &ActRefusals::refused, &stack, [&stack] { tidy(stack); }, Qt::QueuedConnection);
    QObject::connect(&stack, &QUndoStack::indexChanged, &stack, [&stack] { tidy(stack); }, Qt::QueuedConnection);
}

} // namespace overture::gui

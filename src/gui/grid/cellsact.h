// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/undoableact.h"

#include "store/celledits.h"
#include "store/database.h"

namespace overture::gui {

using CellsWriter = std::function<Result<store::CellsWritten>(store::WriteSession &, const QList<store::CellEdit> &)>;

/// How a write of cells, or its undo, ended.
struct CellsOutcome
{
    Status status;                          ///< of the database
    QList<store::CellRefusal> refused;
    int changed = 0;
    int conflicts = 0;                      ///< of an undo: rows that have changed since and stay as they are
    bool isUndo = false;
};

/// Writes cells in transactions of at most 5,000 rows, which are one step of undo together. A step in which every cell
/// was refused, or none became another one, takes itself off the stack.
[[nodiscard]] UndoableAct *cellsAct(store::Database &database, const QString &title, const QList<store::CellEdit> &edits, CellsWriter writer,
                                    QObject *context, std::function<void(const CellsOutcome &)> report);

} // namespace overture::gui

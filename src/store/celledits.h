// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/rowchanges.h"
#include "store/session.h"

#include <functional>

namespace overture::store {

/// A text for one cell of a list.
struct CellEdit
{
    qint64 id = 0;
    int column = 0;           ///< of the repository's enum
    QString text;

    bool operator==(const CellEdit &) const = default;
};

/// A cell that could not take its text; the others did.
struct CellRefusal
{
    qint64 id = 0;
    int column = 0;
    Error error;

    bool operator==(const CellRefusal &) const = default;
};

struct CellsWritten
{
    QList<CellRefusal> refused;
    int changed = 0;          ///< cells whose text is another one now
    /// Takes the change back, in a later transaction; answers how many rows have changed since and stay as they are.
    std::function<Result<int>(WriteSession &)> revert;
};

/// Checks and writes many cells in the transaction of the session. What one cell may not hold is refused for that cell
/// alone; an error is one of the database and undoes all.
namespace prospects {
[[nodiscard]] Result<CellsWritten> editCells(WriteSession &session, const QList<CellEdit> &edits);
/// What `act` changes of the addresses of these prospects: their rows, contacts and approvals.
[[nodiscard]] Result<RowChanges> addressChanges(WriteSession &session, const QList<qint64> &ids, const std::function<Status()> &act);
/// Gives all of them one category that a person chose, and what that changed.
[[nodiscard]] Result<RowChanges> changesOfCategory(WriteSession &session, const QList<qint64> &ids, const QString &category);
} // namespace prospects
namespace drafts {
[[nodiscard]] Result<CellsWritten> editCells(WriteSession &session, const QList<CellEdit> &edits);
} // namespace drafts

} // namespace overture::store

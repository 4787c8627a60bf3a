// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTableView;

namespace overture::gui {

class RecordTable;

/// Cells that lie together: rows of the model, columns in the order of the screen.
struct CellBlock
{
    int firstRow = 0;
    int lastRow = -1;
    QList<int> columns;          ///< of the model, shown ones only, from left to right

    [[nodiscard]] bool isEmpty() const { return lastRow < firstRow || columns.isEmpty(); }
    [[nodiscard]] qint64 cells() const { return isEmpty() ? 0 : qint64(lastRow - firstRow + 1) * columns.size(); }
};

/// What is selected in a grid, from its ranges: never cell by cell, so that all of a million rows cost what ten cost.
namespace gridselection {

/// Rows that the selection touches, first to last and each once; the current one when nothing is selected.
[[nodiscard]] QList<int> rows(const QTableView &view);
[[nodiscard]] int rowCount(const QTableView &view);
[[nodiscard]] QList<qint64> ids(const QTableView &view, const RecordTable &model);
/// The smallest block around the selection; the current cell when nothing is selected.
[[nodiscard]] CellBlock block(const QTableView &view);
/// Is every row of the selection selected from the first column to the last? Then it is about rows and not about cells.
[[nodiscard]] bool isOfRows(const QTableView &view);
/// Shown columns from left to right.
[[nodiscard]] QList<int> shownColumns(const QTableView &view);

} // namespace gridselection
} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/gridselection.h"

#include "gui/recordtable.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace overture::gui::gridselection {

namespace {

/// First and last row of each stretch, in order, none touching the other.
QList<std::pair<int, int>> stretches(const QTableView &view)
{
    QList<std::pair<int, int>> found;
    if (!view.selectionModel())
        return found;
    for (const auto &range : view.selectionModel()->selection()) {
        if (range.isValid())
            found.append({range.top(), range.bottom()});
    }
    if (found.isEmpty() && view.currentIndex().isValid())
        found.append({view.currentIndex().row(), view.currentIndex().row()});
    std::sort(found.begin(), found.end());
    QList<std::pair<int, int>> joined;
    for (const auto &stretch : std::as_const(found)) {
        if (!joined.isEmpty() && stretch.first <= joined.last().second + 1)
            joined.last().second = std::max(joined.last().second, stretch.second);
        else
            joined.append(stretch);
    }
    return joined;
}

} // namespace

QList<int> rows(const QTableView &view)
{
    QList<int> found;
    for (const auto &[first, last] : stretches(view)) {
        for (int row = first; row <= last; ++row)
            found.append(row);
    }
    return found;
}

int rowCount(const QTableView &view)
{
    int count = 0;
    for (const auto &[first, last] : stretches(view))
        count += last - first + 1;
    return count;
}

QList<qint64> ids(const QTableView &view, const RecordTable &model)
{
    QList<qint64> found;
    for (const auto &[first, last] : stretches(view))
        found.append(model.ids().mid(first, last - first + 1));
    return found;
}

QList<int> shownColumns(const QTableView &view)
{
    QList<int> columns;
    const auto *header = view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!view.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

CellBlock block(const QTableView &view)
{
    CellBlock found;
    const auto stretch = stretches(view);
    if (stretch.isEmpty())
        return found;
    found.firstRow = stretch.first().first;
    found.lastRow = stretch.last().second;
    const auto selection = view.selectionModel()->selection();
    const auto *header = view.horizontalHeader();
    int first = header->count();
    int last = -1;
    for (const int column : shownColumns(view)) {
        const bool isIn = std::any_of(selection.cbegin(), selection.cend(), [column](const QItemSelectionRange &range) {
            return range.left() <= column && column <= range.right();
        }) || (selection.isEmpty() && view.currentIndex().column() == column);
        if (isIn) {
            first = std::min(first, header->visualIndex(column));
            last = std::max(last, header->visualIndex(column));
        }
    }
    for (const int column : shownColumns(view)) {
        if (const int place = header->visualIndex(column); place >= first && place <= last)
            found.columns.append(column);
    }
    return found;
}

bool isOfRows(const QTableView &view)
{
    const auto selection = view.selectionModel() ? view.selectionModel()->selection() : QItemSelection();
    const int last = view.horizontalHeader()->count() - 1;
    return !selection.isEmpty() && std::all_of(selection.cbegin(), selection.cend(), [last](const QItemSelectionRange &range) {
        return range.left() == 0 && range.right() == last;
    });
}

} // namespace overture::gui::gridselection

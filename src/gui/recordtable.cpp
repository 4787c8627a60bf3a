// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordtable.h"

#include "core/whendone.h"

#include <QUndoStack>

#include <algorithm>

namespace overture::gui {

namespace {
constexpr int PaceMs = 100;
constexpr int SlowestPaceMs = 2000;
}

RecordTable::RecordTable(store::Database &database, store::Table table, QList<store::Table> alsoReads, QList<Column> columns,
                         QObject *parent)
    : QAbstractTableModel(parent), m_database(database), m_table(table), m_alsoReads(std::move(alsoReads)), m_columns(std::move(columns))
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(PaceMs);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        forgetRows(std::exchange(m_changed, {}), std::exchange(m_everythingChanged, false));
        if (!m_ids.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
        reload();
    });
    connect(&database, &store::Database::committed, this, &RecordTable::onCommitted);
}

int RecordTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const auto &column = m_columns.at(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto result = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (m_columns.at(index.column()).isEditable)
        result |= Qt::ItemIsEditable;
    return result;
}

void RecordTable::reload()
{
    if (m_isReading) {
        m_wantsAgain = true;
        return;
    }
    readIds(false);
}

void RecordTable::refilter()
{
    m_wantsFirstPage = firstIdsReader() != nullptr;
    if (m_isReading) {
        m_wantsAgain = true;
        return;
    }
    readIds(std::exchange(m_wantsFirstPage, false));
}

void RecordTable::readIds(bool isFirstPage)
{
    m_isReading = true;
    m_wantsAgain = false;
    m_readTime.start();
    auto reader = isFirstPage ? firstIdsReader() : idsReader();
    auto answer = m_database.read([reader = std::move(reader), before = m_ids](store::ReadSession &session) -> Result<IdPlan> {
        const auto ids = reader(session);
        if (!ids)
            return fail(ids.error());
        return planIds(before, *ids);
    });
    whenDone(answer, this, [this, isFirstPage](const Result<IdPlan> &plan) {
        m_isReading = false;
        m_pace.setInterval(std::clamp(int(m_readTime.elapsed()) * 2, PaceMs, SlowestPaceMs));
        if (!plan) {
            setFailed(plan.error());
        } else if (!m_wantsAgain) {
            m_isComplete = !isFirstPage;
            apply(*plan);
            setState(!m_ids.isEmpty() ? ViewState::Rows : m_isComplete ? ViewState::Empty : m_state);
        }
        if (m_wantsAgain)
            readIds(std::exchange(m_wantsFirstPage, false));
        else if (isFirstPage && plan)
            readIds(false);
    });
}

void RecordTable::apply(const IdPlan &plan)
{
    for (const auto &step : plan.steps) {
        switch (step.kind) {
        case IdPlan::Kind::Permute: permute(step.after); break;
        case IdPlan::Kind::Reset:
            beginResetModel();
            m_ids = step.after;
            endResetModel();
            break;
        case IdPlan::Kind::Remove:
            beginRemoveRows({}, int(step.first), int(step.last));
            m_ids = step.after;
            endRemoveRows();
            break;
        case IdPlan::Kind::Insert:
            beginInsertRows({}, int(step.first), int(step.last));
            m_ids = step.after;
            endInsertRows();
            break;
        }
    }
}

void RecordTable::permute(const QList<qint64> &after)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto from = persistentIndexList();
    QHash<qint64, int> rows;
    for (const auto &index : from)
        rows.insert(m_ids.at(index.row()), -1);
    if (!rows.isEmpty()) {
        for (qsizetype row = 0; row < after.size(); ++row) {
            if (const auto found = rows.find(after.at(row)); found != rows.end())
                *found = int(row);
        }
    }
    QModelIndexList to;
    to.reserve(from.size());
    for (const auto &index : from)
        to.append(createIndex(rows.value(m_ids.at(index.row())), index.column()));
    m_ids = after;
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RecordTable::onCommitted(const store::ChangeSet &changes)
{
    bool touches = false;
    if (changes.touches(m_table)) {
        const auto change = changes.changeOf(m_table);
        m_changed.unite(change.updated);
        m_everythingChanged = m_everythingChanged || change.everything;
        touches = true;
    }
    for (const auto table : m_alsoReads) {
        if (changes.touches(table)) {
            m_everythingChanged = true;
            touches = true;
        }
    }
    if (touches && !m_pace.isActive())
        m_pace.start();
}

void RecordTable::setFailed(const Error &error)
{
    m_error = error;
    setState(ViewState::Failed);
}

void RecordTable::showCells(const QList<CellText> &cells)
{
    if (m_ids.isEmpty() || cells.isEmpty())
        return;
    // Many cells: one signal for all is cheaper than looking for the rows.
    const int first = cells.size() == 1 ? rowOf(cells.first().id) : 0;
    const int last = cells.size() == 1 ? first : int(m_ids.size()) - 1;
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, int(m_columns.size()) - 1));
}

int RecordTable::expectCell(const CellText &cell)
{
    const int token = m_overlay.expect({cell});
    showCells({cell});
    return token;
}

void RecordTable::settleCell(const CellText &cell, int token, const Status &status)
{
    QHash<std::pair<qint64, int>, Error> refused;
    if (!status)
        refused.insert({cell.id, cell.column}, status.error());
    m_overlay.settle(token, {cell}, refused);
    if (!status)
        m_overlay.forget({cell});
    forgetRows({cell.id}, false);
    showCells({cell});
    if (!status)
        emit editFailed(status.error());
}

void RecordTable::refuseCell(const CellText &cell, const Error &error)
{
    m_overlay.setFault(cell, error);
    showCells({cell});
    emit editFailed(error);
}

void RecordTable::writeCells(const QList<CellText> &cells, const QString &title)
{
    if (!m_undo || !cellsWriter() || cells.isEmpty())
        return;
    auto token = std::make_shared<int>(m_overlay.expect(cells));
    showCells(cells);
    QList<store::CellEdit> edits;
    edits.reserve(cells.size());
    for (const auto &cell : cells)
        edits.append({cell.id, m_columns.at(cell.column).key, cell.text});
    m_undo->push(cellsAct(m_database, title, edits, cellsWriter(), this, [this, cells, token](const CellsOutcome &outcome) {
        settleCells(cells, std::exchange(*token, 0), outcome);
    }));
}

void RecordTable::settleCells(const QList<CellText> &cells, int token, const CellsOutcome &outcome)
{
    if (outcome.isUndo || !outcome.status) {
        m_overlay.forget(cells);
    } else if (token > 0) {
        QHash<int, int> places;
        for (int column = 0; column < m_columns.size(); ++column)
            places.insert(m_columns.at(column).key, column);
        QHash<std::pair<qint64, int>, Error> refused;
        for (const auto &refusal : outcome.refused)
            refused.insert({refusal.id, places.value(refusal.column)}, refusal.error);
        m_overlay.settle(token, cells, refused);
    }
    QSet<qint64> rows;
    for (const auto &cell : cells)
        rows.insert(cell.id);
    forgetRows(rows, false);
    showCells(cells);
    emit cellsWritten(outcome);
    if (!outcome.status)
        emit editFailed(outcome.status.error());
    else if (cells.size() == 1 && !outcome.refused.isEmpty())
        emit editFailed(outcome.refused.first().error);
}

const CellFault *RecordTable::faultAt(const QModelIndex &index) const
{
    return index.isValid() ? m_overlay.faultOf(idAt(index.row()), index.column()) : nullptr;
}

QModelIndex RecordTable::nextFault(int row) const
{
    const auto faulty = m_overlay.faultyRows();
    for (int step = 0; step < m_ids.size() && !faulty.isEmpty(); ++step) {
        const int at = (std::max(0, row) + step) % int(m_ids.size());
        if (faulty.contains(m_ids.at(at)))
            return index(at, m_overlay.firstFaultyColumn(m_ids.at(at)));
    }
    return {};
}

void RecordTable::dropFaults()
{
    m_overlay.dropFaults();
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
}

void RecordTable::setRowsRead()
{
    emit rowsRead();
}

void RecordTable::setState(ViewState state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace overture::gui

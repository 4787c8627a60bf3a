// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/celloverlay.h"

#include <algorithm>

namespace overture::gui {

int CellOverlay::expect(const QList<CellText> &cells)
{
    ++m_lastToken;
    for (const auto &cell : cells) {
        m_pending[cell.id].insert(cell.column, {cell.text, m_lastToken, false});
        removeFault(cell.id, cell.column);
    }
    return m_lastToken;
}

void CellOverlay::settle(int token, const QList<CellText> &cells, const QHash<std::pair<qint64, int>, Error> &refused)
{
    for (const auto &cell : cells) {
        const auto row = m_pending.find(cell.id);
        if (row == m_pending.end())
            continue;
        const auto pending = row->find(cell.column);
        if (pending == row->end() || pending->token != token)
            continue;
        if (const auto refusal = refused.constFind({cell.id, cell.column}); refusal != refused.constEnd()) {
            row->erase(pending);
            setFault(cell, *refusal);
        } else {
            pending->isWritten = true;
        }
        if (row->isEmpty())
            m_pending.erase(row);
    }
}

void CellOverlay::forget(const QList<CellText> &cells)
{
    for (const auto &cell : cells) {
        if (const auto row = m_pending.find(cell.id); row != m_pending.end()) {
            row->remove(cell.column);
            if (row->isEmpty())
                m_pending.erase(row);
        }
        removeFault(cell.id, cell.column);
    }
}

void CellOverlay::rowRead(qint64 id)
{
    const auto row = m_pending.find(id);
    if (row == m_pending.end())
        return;
    row->removeIf([](QHash<int, Pending>::iterator pending) { return pending->isWritten; });
    if (row->isEmpty())
        m_pending.erase(row);
}

std::optional<QString> CellOverlay::textOf(qint64 id, int column) const
{
    if (const auto row = m_pending.constFind(id); row != m_pending.constEnd()) {
        if (const auto pending = row->constFind(column); pending != row->constEnd())
            return pending->text;
    }
    if (const auto *fault = faultOf(id, column))
        return fault->typed;
    return std::nullopt;
}

const CellFault *CellOverlay::faultOf(qint64 id, int column) const
{
    const auto row = m_faults.constFind(id);
    if (row == m_faults.constEnd())
        return nullptr;
    const auto fault = row->constFind(column);
    return fault == row->constEnd() ? nullptr : &*fault;
}

void CellOverlay::setFault(const CellText &cell, const Error &error)
{
    removeFault(cell.id, cell.column);
    m_faults[cell.id].insert(cell.column, {cell.text, error});
    ++m_faultCount;
}

void CellOverlay::removeFault(qint64 id, int column)
{
    const auto row = m_faults.find(id);
    if (row == m_faults.end() || row->remove(column) == 0)
        return;
    --m_faultCount;
    if (row->isEmpty())
        m_faults.erase(row);
}

int CellOverlay::firstFaultyColumn(qint64 id) const
{
    const auto columns = m_faults.value(id).keys();
    return columns.isEmpty() ? -1 : *std::min_element(columns.cbegin(), columns.cend());
}

void CellOverlay::dropFaults()
{
    m_faults.clear();
    m_faultCount = 0;
}

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/celloverlay.h"

#include <algorithm>

namespace overture::gui {

int CellOverlay::expect(const QList<CellText> &cells)
{
    ++m_lastToken;
    m_pending.reserve(m_pending.size() + cells.size());
    for (const auto &cell : cells) {
        m_pending.insert({cell.id, cell.column}, {cell.text, m_lastToken, false});
        m_lastColumn = std::max(m_lastColumn, cell.column);
        if (!m_faults.isEmpty())
            m_faults.remove({cell.id, cell.column});
    }
    return m_lastToken;
}

void CellOverlay::settle(int token, const QList<CellText> &cells, const QHash<std::pair<qint64, int>, Error> &refused)
{
    for (const auto &cell : cells) {
        const auto pending = m_pending.find({cell.id, cell.column});
        if (pending == m_pending.end() || pending->token != token)
            continue;
        if (const auto refusal = refused.constFind({cell.id, cell.column}); refusal != refused.constEnd()) {
            m_pending.erase(pending);
            setFault(cell, *refusal);
        } else {
            pending->isWritten = true;
        }
    }
}

void CellOverlay::forget(const QList<CellText> &cells)
{
    for (const auto &cell : cells) {
        m_pending.remove({cell.id, cell.column});
        m_faults.remove({cell.id, cell.column});
    }
}

void CellOverlay::rowRead(qint64 id)
{
    for (int column = 0; column <= m_lastColumn && !m_pending.isEmpty(); ++column) {
        if (const auto pending = m_pending.constFind({id, column}); pending != m_pending.cend() && pending->isWritten)
            m_pending.erase(pending);
    }
}

std::optional<QString> CellOverlay::textOf(qint64 id, int column) const
{
    if (const auto pending = m_pending.constFind({id, column}); pending != m_pending.cend())
        return pending->text;
    if (const auto *fault = faultOf(id, column))
        return fault->typed;
    return std::nullopt;
}

const CellFault *CellOverlay::faultOf(qint64 id, int column) const
{
    const auto fault = m_faults.constFind({id, column});
    return fault == m_faults.cend() ? nullptr : &*fault;
}

void CellOverlay::setFault(const CellText &cell, const Error &error)
{
    m_faults.insert({cell.id, cell.column}, {cell.text, error});
    m_lastColumn = std::max(m_lastColumn, cell.column);
}

QSet<qint64> CellOverlay::faultyRows() const
{
    QSet<qint64> rows;
    for (auto fault = m_faults.keyBegin(); fault != m_faults.keyEnd(); ++fault)
        rows.insert(fault->first);
    return rows;
}

int CellOverlay::firstFaultyColumn(qint64 id) const
{
    for (int column = 0; column <= m_lastColumn; ++column) {
        if (m_faults.contains({id, column}))
            return column;
    }
    return -1;
}

void CellOverlay::dropFaults()
{
    m_faults.clear();
}

} // namespace overture::gui

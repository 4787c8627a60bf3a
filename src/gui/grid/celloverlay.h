// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace overture::gui {

/// A text for a cell of a grid: the row by id, the column by its place in the model.
struct CellText
{
    qint64 id = 0;
    int column = 0;
    QString text;

    bool operator==(const CellText &) const = default;
};

/// A text that a cell could not take. It stays in the cell, with the reason, until it is corrected or dropped.
struct CellFault
{
    QString typed;
    Error error;
};

/// What lies over the stored rows of a grid: texts on their way to the database, and texts that were refused.
/// Thread: GUI. Every call costs the same however many cells there are.
class CellOverlay
{
public:
    /// Shows the texts until `settle` is called with the returned token. Earlier faults of these cells are gone.
    int expect(const QList<CellText> &cells);
    /// The write was answered: those in `refused` have a fault now, the others are shown until their row was read again.
    void settle(int token, const QList<CellText> &cells, const QHash<std::pair<qint64, int>, Error> &refused);
    /// Nothing lies over these cells any more.
    void forget(const QList<CellText> &cells);
    void rowRead(qint64 id);

    [[nodiscard]] std::optional<QString> textOf(qint64 id, int column) const;
    [[nodiscard]] const CellFault *faultOf(qint64 id, int column) const;
    void setFault(const CellText &cell, const Error &error);
    [[nodiscard]] int faultCount() const { return int(m_faults.size()); }
    /// Rows with a fault.
    [[nodiscard]] QSet<qint64> faultyRows() const;
    [[nodiscard]] int firstFaultyColumn(qint64 id) const;
    void dropFaults();

private:
    struct Pending
    {
        QString text;
        int token = 0;
        bool isWritten = false;
    };
    using Place = std::pair<qint64, int>;   ///< id and column: one table, since a paste has tens of thousands of cells

    QHash<Place, Pending> m_pending;
    QHash<Place, CellFault> m_faults;
    int m_lastColumn = -1;                  ///< the highest of a pending cell or a fault
    int m_lastToken = 0;
};

} // namespace overture::gui

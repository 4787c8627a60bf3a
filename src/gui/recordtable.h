// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/idplan.h"
#include "gui/viewstate.h"

#include "store/changeset.h"
#include "store/database.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace overture::gui {

/// A column of a grid.
struct Column
{
    int key = 0;                  ///< the sort column's number in the repository's enum, -1 = cannot sort
    QString title;
    int width = 120;              ///< at the normal text size, px
    bool isEditable = false;
    bool isNumber = false;        ///< right-aligned with tabular digits
    bool isChip = false;
    bool isMain = false;          ///< takes the room that is left
    bool isExtra = false;         ///< gives way when there is no room
};

/// The part of RecordModel that does not depend on the type of the row: identities first, kept in step with commits.
///
/// Reads happen on the reader thread only; the old order is shown until the new one is there. After a commit that
/// touches the tables, ids are read again at most ten times a second (slower when the list takes longer to read) and
/// applied as moves, so that selection and scroll stay. Thread: GUI.
class RecordTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, ChipRole, SecondaryRole, UnreadRole };   // UnreadRole: true while the row was never read

    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// False while only the first page of a new filter is known.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    [[nodiscard]] qint64 idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(qint64 id) const { return int(m_ids.indexOf(id)); }
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }

    /// Reads identities and rows anew; what is shown stays until the answer is there.
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// State, completeness or number of rows.
    void stateChanged();
    void editFailed(const overture::Error &error);
    /// An edited cell's write was answered and the row read again.
    void rowsRead();

protected:
    using IdsReader = std::function<Result<QList<qint64>>(store::ReadSession &)>;

    RecordTable(store::Database &database, store::Table table, QList<store::Table> alsoReads, QList<Column> columns, QObject *parent);

    /// Reads all ids; captures filter and sort by value.
    [[nodiscard]] virtual IdsReader idsReader() const = 0;
    /// The first page of a new filter; empty = read all at once.
    [[nodiscard]] virtual IdsReader firstIdsReader() const { return {}; }
    virtual void forgetRows(const QSet<qint64> &ids, bool all) = 0;
    /// The filter changed: shows the first page as soon as it is there.
    void refilter();
    void setFailed(const Error &error);
    void setRowsRead();
    [[nodiscard]] store::Database &database() const { return m_database; }

private:
    void onCommitted(const store::ChangeSet &changes);
    void readIds(bool isFirstPage);
    void apply(const IdPlan &plan);
    void permute(const QList<qint64> &after);
    void setState(ViewState state);

    store::Database &m_database;
    store::Table m_table;
    QList<store::Table> m_alsoReads;
    QList<Column> m_columns;
    QList<qint64> m_ids;
    ViewState m_state = ViewState::Loading;
    Error m_error;
    bool m_isComplete = true;
    bool m_isReading = false;
    bool m_wantsAgain = false;
    bool m_wantsFirstPage = false;
    QSet<qint64> m_changed;
    bool m_everythingChanged = false;
    QTimer m_pace;
    QElapsedTimer m_readTime;
};

} // namespace overture::gui

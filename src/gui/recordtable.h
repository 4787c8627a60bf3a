// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/grid/celloverlay.h"
#include "gui/grid/cellsact.h"
#include "gui/idplan.h"
#include "gui/viewstate.h"

#include "store/changeset.h"
#include "store/database.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

class QUndoStack;

namespace overture::gui {

/// A column of a grid.
struct Column
{
    int key = 0;                  ///< the column's number in the repository's enum
    QString title;
    int width = 120;              ///< at the normal text size, px
    bool isEditable = false;
    bool isNumber = false;        ///< right-aligned with tabular digits
    bool isChip = false;
    bool isMain = false;          ///< takes the room that is left
    bool isExtra = false;         ///< gives way when there is no room
    bool isHidden = false;        ///< shown only when somebody asks for it
    bool canSort = true;
    bool isLong = false;          ///< may hold several lines
};

struct SortTerm
{
    int column = 0;               ///< of the model
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortTerm &) const = default;
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
    enum Role { IdRole = Qt::UserRole + 1, ChipRole, SecondaryRole, UnreadRole, FaultRole };
    // UnreadRole: true while the row was never read; FaultRole: true for a text that the cell could not take

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

    /// The texts of cells as they are copied, a list for each id. May be called on any thread, also after the model is gone.
    using TextsReader = std::function<Result<QList<QStringList>>(store::ReadSession &, const QList<qint64> &ids, const QList<int> &columns)>;
    [[nodiscard]] virtual TextsReader textsReader() const = 0;
    [[nodiscard]] store::Database &database() const { return m_database; }

    /// Where the steps of `writeCells` go; without it nothing is written.
    void setUndoStack(QUndoStack *undo) { m_undo = undo; }
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }
    /// Writes the cells as one undoable step, checked where they are written. The new texts are shown at once; what a
    /// cell cannot take stays in it, marked, with the reason. Answers with cellsWritten.
    void writeCells(const QList<CellText> &cells, const QString &title);
    [[nodiscard]] bool isEditable(int column) const { return m_columns.at(column).isEditable; }
    /// What a person typed and a cell could not take, or nullptr.
    [[nodiscard]] const CellFault *faultAt(const QModelIndex &index) const;
    [[nodiscard]] int faultCount() const { return m_overlay.faultCount(); }
    /// The first faulty cell at or below `row`, from the top again when there is none; invalid when no row shown has one.
    [[nodiscard]] QModelIndex nextFault(int row) const;
    void dropFaults();

    /// Several terms, the most important first. What cannot be sorted by is left out.
    virtual void setSort(const QList<SortTerm> &terms) { Q_UNUSED(terms) }
    [[nodiscard]] virtual QList<SortTerm> sortTerms() const { return {}; }
    /// The next call of `sort` adds its column behind those there are.
    void extendSort(bool extends) { m_extendsSort = extends; }

    [[nodiscard]] virtual bool canFilterColumns() const { return false; }
    /// What is typed under the header, by column; empty texts filter nothing. Answers the columns whose text means nothing.
    virtual QList<int> setColumnFilters(const QHash<int, QString> &texts) { Q_UNUSED(texts) return {}; }
    [[nodiscard]] virtual QHash<int, QString> columnFilters() const { return {}; }

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
    /// A write of several cells, or its undo, was answered.
    void cellsWritten(const overture::gui::CellsOutcome &outcome);
    void sortChanged();
    void columnFiltersChanged();

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
    /// Writes cells of this table; empty: it cannot be edited.
    [[nodiscard]] virtual CellsWriter cellsWriter() const { return {}; }
    /// Shows `text` in a cell until `settleCell` with the returned token.
    int expectCell(const CellText &cell);
    void settleCell(const CellText &cell, int token, const Status &status);
    /// A text that was refused before it was written.
    void refuseCell(const CellText &cell, const Error &error);
    [[nodiscard]] bool extendsSort() const { return m_extendsSort; }
    [[nodiscard]] const CellOverlay &overlay() const { return m_overlay; }
    [[nodiscard]] CellOverlay &overlay() { return m_overlay; }

private:
    void onCommitted(const store::ChangeSet &changes);
    void readIds(bool isFirstPage);
    void apply(const IdPlan &plan);
    void permute(const QList<qint64> &after);
    void setState(ViewState state);
    void showCells(const QList<CellText> &cells);
    void settleCells(const QList<CellText> &cells, int token, const CellsOutcome &outcome);

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
    QUndoStack *m_undo = nullptr;
    CellOverlay m_overlay;
    bool m_extendsSort = false;
    QSet<qint64> m_changed;
    bool m_everythingChanged = false;
    QTimer m_pace;
    QElapsedTimer m_readTime;
};

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/language/shown.h"
#include "gui/recordtable.h"
#include "core/whendone.h"

#include <QCache>
#include <QDateTime>

#include <algorithm>

namespace overture::gui {

/// A grid over any number of records: identities first (8 bytes each), blocks of rows read on demand, least recently
/// used ones forgotten. A subclass says how to read ids and rows, and answers `cell`.
///
/// Editing: `edit` posts a write (RecordTable::writeCells); the new text is shown at once. Thread: GUI; nothing here blocks.
template <class Row>
class RecordModel : public RecordTable
{
public:
    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!index.isValid() || index.row() >= ids().size())
            return {};
        const qint64 id = idAt(index.row());
        if (role == IdRole)
            return id;
        const auto &column = columns().at(index.column());
        if (role == Qt::TextAlignmentRole)
            return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        const Cached *cached = m_rows.object(id);
        if (!cached || cached->epoch < m_epoch || m_stale.contains(id))
            want(index.row(), id);
        const auto *fault = overlay().faultOf(id, index.column());
        if (role == FaultRole)
            return fault != nullptr;
        if (fault && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
            return fault->error.action.isEmpty() ? shown(fault->error.message)
                                                       : QString(shown(fault->error.message) + u' ' + shown(fault->error.action) + u'.');
        if (fault && role == Qt::AccessibleTextRole)
            return RecordTable::tr("%1, not stored: %2").arg(fault->typed, shown(fault->error.message));
        if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole) {
            if (const auto text = overlay().textOf(id, index.column()))
                return *text;
        }
        if (role == UnreadRole)
            return cached == nullptr;
        if (!cached)
            return {};
        if (role == Qt::AccessibleTextRole && column.isChip)
            return cell(cached->row, index.column(), Qt::DisplayRole);
        return cell(cached->row, index.column(), role == Qt::AccessibleTextRole ? int(Qt::DisplayRole) : role);
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole || !index.isValid() || !columns().at(index.column()).isEditable)
            return false;
        const Row *row = rowById(idAt(index.row()));
        if (!row)
            return false;
        const QString text = columns().at(index.column()).isLong ? value.toString() : value.toString().trimmed();
        if (text == cell(*row, index.column(), Qt::EditRole).toString()) {
            if (faultAt(index)) { // what is stored was typed again: nothing is wrong any more
                overlay().forget({{idAt(index.row()), index.column(), text}});
                emit dataChanged(index, index);
            }
            return true;
        }
        return edit(*row, index.column(), text);
    }

    TextsReader textsReader() const final
    {
        return [reader = rowsReader(), text = copiedText()](store::ReadSession &session, const QList<qint64> &ids,
                                                            const QList<int> &wanted) -> Result<QList<QStringList>> {
            QList<QStringList> texts;
            texts.reserve(ids.size());
            for (qsizetype first = 0; first < ids.size(); first += TextBlock) {
                const auto part = ids.mid(first, TextBlock);
                auto rows = reader(session, part);
                if (!rows)
                    return fail(rows.error());
                const bool isWhole = rows->size() == part.size();
                for (qsizetype i = 0; i < part.size(); ++i) {
                    QStringList cells;
                    if (!isWhole) { // some are gone: one by one, to know which
                        rows = reader(session, {part.at(i)});
                        if (!rows)
                            return fail(rows.error());
                    }
                    const qsizetype place = isWhole ? i : 0;
                    for (const int column : wanted)
                        cells.append(place < rows->size() ? text(rows->at(place), column) : QString());
                    texts.append(cells);
                }
            }
            return texts;
        };
    }

    /// The cached row, or nullptr while it has not been read.
    [[nodiscard]] const Row *rowById(qint64 id) const
    {
        const Cached *cached = m_rows.object(id);
        return cached ? &cached->row : nullptr;
    }

protected:
    using RowsReader = std::function<Result<QList<Row>>(store::ReadSession &, const QList<qint64> &)>;

    RecordModel(store::Database &database, store::Table table, QList<store::Table> alsoReads, QList<Column> columns, QObject *parent)
        : RecordTable(database, table, std::move(alsoReads), std::move(columns), parent)
    {
        m_fetch.setSingleShot(true);
        m_fetch.setInterval(0);
        connect(&m_fetch, &QTimer::timeout, this, [this] { fetch(); });
    }

    [[nodiscard]] virtual RowsReader rowsReader() const = 0;
    [[nodiscard]] virtual qint64 idOf(const Row &row) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    /// The text that is copied from a cell, made on any thread.
    using CopiedText = std::function<QString(const Row &row, int column)>;
    [[nodiscard]] virtual CopiedText copiedText() const
    {
        return [](const Row &, int) { return QString(); };
    }
    /// Starts writing `text`; false when it is refused at once.
    virtual bool edit(const Row &, int, const QString &) { return false; }

private:
    static constexpr int BlockRows = 64;
    static constexpr int MaxWantedBlocks = 8;
    static constexpr qsizetype TextBlock = 500;

    struct Cached
    {
        Row row;
        quint64 epoch;
    };
    void forgetRows(const QSet<qint64> &changedIds, bool all) final
    {
        if (all)
            ++m_epoch;
        m_stale.unite(changedIds);
        m_missing.clear();
    }

    void want(int row, qint64 id) const
    {
        if (m_missing.contains(id))
            return;
        const int block = row / BlockRows;
        m_wanted.removeOne(block);
        m_wanted.append(block);
        if (m_wanted.size() > MaxWantedBlocks)
            m_wanted.removeFirst(); // scrolled past
        if (!m_isFetching && !m_fetch.isActive())
            m_fetch.start();
    }

    void fetch()
    {
        QList<qint64> wantedIds;
        for (const int block : std::exchange(m_wanted, {})) {
            const qsizetype first = qsizetype(block) * BlockRows;
            const auto end = std::min(first + BlockRows, ids().size());
            for (auto row = first; row < end; ++row) {
                const qint64 id = ids().at(row);
                const Cached *cached = m_rows.object(id);
                if (!m_missing.contains(id) && (!cached || cached->epoch < m_epoch || m_stale.contains(id)))
                    wantedIds.append(id);
            }
        }
        if (wantedIds.isEmpty())
            return;
        m_isFetching = true;
        for (const qint64 id : std::as_const(wantedIds))
            m_stale.remove(id);
        auto answer = database().read([reader = rowsReader(), wantedIds](store::ReadSession &session) { return reader(session, wantedIds); });
        whenDone(answer, this, [this, wantedIds, epoch = m_epoch](const Result<QList<Row>> &rows) {
            m_isFetching = false;
            if (!rows) {
                m_stale.unite(QSet<qint64>(wantedIds.cbegin(), wantedIds.cend()));
                setFailed(rows.error());
                return;
            }
            QSet<qint64> missing(wantedIds.cbegin(), wantedIds.cend());
            for (const auto &row : *rows) {
                const qint64 id = idOf(row);
                missing.remove(id);
                m_rows.insert(id, new Cached{row, epoch});
                overlay().rowRead(id);
            }
            m_missing.unite(missing);
            if (rowCount() > 0)
                emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            setRowsRead();
            if (!m_wanted.isEmpty())
                m_fetch.start();
        });
    }

    mutable QCache<qint64, Cached> m_rows{4096};
    mutable QList<int> m_wanted;       ///< blocks, the most recently asked for last
    mutable QTimer m_fetch;
    QSet<qint64> m_stale;
    QSet<qint64> m_missing;            ///< asked for and not there: deleted in between
    quint64 m_epoch = 0;
    bool m_isFetching = false;
};

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordtable.h"
#include "core/whendone.h"

#include <QCache>
#include <QDateTime>

#include <algorithm>

namespace overture::gui {

/// A grid over any number of records: identities first (8 bytes each), blocks of rows read on demand, least recently
/// used ones forgotten. A subclass says how to read ids and rows, and answers `cell`.
///
/// Editing: `edit` posts a write and calls `setPending`; the new text is shown at once, a failed write restores the
/// stored one and emits editFailed. Thread: GUI; nothing here blocks.
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
        if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole) {
            if (const auto pending = m_pending.constFind({id, index.column()}); pending != m_pending.constEnd())
                return pending->text;
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
        const QString text = value.toString().trimmed();
        if (text == cell(*row, index.column(), Qt::EditRole).toString())
            return true;
        return edit(*row, index.column(), text);
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
    /// Starts writing `text`; false when it is refused at once.
    virtual bool edit(const Row &, int, const QString &) { return false; }

    /// Shows `text` until `settle` is called with the returned token.
    int setPending(qint64 id, int column, const QString &text)
    {
        m_pending.insert({id, column}, {text, ++m_lastToken, false});
        changed(id, id);
        return m_lastToken;
    }
    void settle(qint64 id, int column, int token, const Status &status)
    {
        const auto pending = m_pending.find({id, column});
        if (pending != m_pending.end() && pending->token == token) {
            if (status)
                pending->isWritten = true; // shown until the row has been read again
            else
                m_pending.erase(pending);
        }
        m_stale.insert(id);
        changed(id, id);
        if (!status)
            emit editFailed(status.error());
    }

private:
    static constexpr int BlockRows = 64;
    static constexpr int MaxWantedBlocks = 8;

    struct Cached
    {
        Row row;
        quint64 epoch;
    };
    struct Pending
    {
        QString text;
        int token;
        bool isWritten;
    };
    using PendingCells = QHash<std::pair<qint64, int>, Pending>;   ///< by row id and column

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
                m_pending.removeIf([id](typename PendingCells::iterator entry) {
                    return entry.key().first == id && entry.value().isWritten;
                });
            }
            m_missing.unite(missing);
            if (rowCount() > 0)
                emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            setRowsRead();
            if (!m_wanted.isEmpty())
                m_fetch.start();
        });
    }

    void changed(qint64 firstId, qint64 lastId)
    {
        const int first = rowOf(firstId);
        const int last = firstId == lastId ? first : rowOf(lastId);
        if (first >= 0 && last >= 0)
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    mutable QCache<qint64, Cached> m_rows{4096};
    mutable QList<int> m_wanted;       ///< blocks, the most recently asked for last
    mutable QTimer m_fetch;
    QSet<qint64> m_stale;
    QSet<qint64> m_missing;            ///< asked for and not there: deleted in between
    PendingCells m_pending;
    quint64 m_epoch = 0;
    int m_lastToken = 0;
    bool m_isFetching = false;
};

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/session.h"

#include <functional>

namespace overture::store {

/// Rows whose change is to be known: those of `table` whose column `key` is one of `ids`; without a key, all of a small table.
struct RowScope
{
    QString table;
    QString key;
    QStringList columns;      ///< besides the id; derived columns and updated_at are left out by whoever asks
    QList<qint64> ids;
};

/// What a function changed in some rows, to be taken back later: undo. Only values that differ are put back, and only
/// where they are still what the function left, so that nobody else's change is lost.
class RowChanges
{
public:
    /// Runs `act` and compares the rows before and after. Tables are put back in the opposite order, so one that others
    /// refer to comes first when the act adds rows to it, and last when it removes some.
    [[nodiscard]] static Result<RowChanges> during(WriteSession &session, const QList<RowScope> &scopes, const std::function<Status()> &act);

    /// Takes it back; answers how many rows have changed since and stay as they are. The search tables and the
    /// prospects' status follow.
    [[nodiscard]] Result<int> revert(WriteSession &session) const;
    [[nodiscard]] bool isEmpty() const;
    /// How many values of these columns are other ones now.
    [[nodiscard]] int valuesChanged(const QStringList &columns) const;
    /// The prospects whose rows, contacts or drafts changed.
    [[nodiscard]] const QSet<qint64> &prospects() const { return m_prospects; }

private:
    using Row = QVariantList;               ///< in the order of the columns; empty: there is none
    struct Change
    {
        qint64 id = 0;
        Row before;
        Row after;
    };
    struct TableChanges
    {
        QString table;
        QStringList columns;                ///< without the id
        QList<Change> changes;
    };
    struct Image;

    [[nodiscard]] static Result<Image> read(ReadSession &session, const QString &table, const QStringList &columns, const QString &key,
                                            const QList<qint64> &ids);
    [[nodiscard]] static Result<int> revertTable(WriteSession &session, const TableChanges &table);

    QList<TableChanges> m_tables;
    QSet<qint64> m_prospects;
};

} // namespace overture::store

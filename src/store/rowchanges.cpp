// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowchanges.h"

#include "store/prospectrecord.h"
#include "store/records.h"
#include "store/textsearch.h"

namespace overture::store {

using namespace Qt::StringLiterals;

namespace {

/// Tables that a list follows, and their columns that hold words to be searched for.
struct Followed
{
    Table table;
    bool hasUpdatedAt;
    QStringList words;
    QString owner = {};   ///< the column that names the followed row, when it is another table's
};

Followed followed(const QString &table)
{
    if (table == u"prospects"_s)
        return {Table::Prospects, true, {u"domain"_s, u"page_title"_s, u"contact_email"_s, u"category"_s, u"location"_s, u"notes"_s}};
    if (table == u"drafts"_s)
        return {Table::Drafts, true, {u"subject"_s, u"body"_s}};
    if (table == u"campaigns"_s)
        return {Table::Campaigns, true, {}};
    if (table == u"saved_views"_s)
        return {Table::SavedViews, true, {}};
    if (table == u"messages"_s)
        return {Table::Messages, false, {}};
    if (table == u"studio_facts"_s)
        return {Table::StudioFacts, true, {}};
    if (table == u"draft_vouches"_s)
        return {Table::Drafts, false, {}, u"draft_id"_s};
    if (table == u"conversations"_s)
        return {Table::Conversations, false, {}};
    return {Table::Contacts, false, {}};
}

} // namespace

struct RowChanges::Image
{
    QHash<qint64, Row> rows;
    QHash<qint64, qint64> owners;   ///< the value of the scope's key
};

Result<RowChanges::Image> RowChanges::read(ReadSession &session, const QString &table, const QStringList &columns, const QString &key,
                                           const QList<qint64> &ids)
{
    Image image;
    const QString owner = key.isEmpty() ? u"id"_s : key;
    const QString condition = key.isEmpty() ? QString() : QString(" WHERE "_L1 + key + " IN "_L1 + idsIn(session, u":ids"_s));
    auto status = session.select("SELECT id, "_L1 + owner + ", "_L1 + columns.join(", "_L1) + " FROM "_L1 + table + condition,
                                 key.isEmpty() ? Bindings() : Bindings{{u":ids"_s, listOf(ids)}}, [&](const QSqlQuery &found) {
                                     Row row;
                                     row.reserve(columns.size());
                                     for (int i = 0; i < columns.size(); ++i)
                                         row.append(found.isNull(i + 2) ? QVariant() : found.value(i + 2)); // a driver's NULL has a type
                                     const qint64 id = found.value(0).toLongLong();
                                     image.rows.insert(id, row);
                                     image.owners.insert(id, found.value(1).toLongLong());
                                 });
    if (!status)
        return fail(status.error());
    return image;
}

Result<RowChanges> RowChanges::during(WriteSession &session, const QList<RowScope> &scopes, const std::function<Status()> &act)
{
    QList<Image> before;
    for (const auto &scope : scopes) {
        auto image = read(session, scope.table, scope.columns, scope.key, scope.ids);
        if (!image)
            return fail(image.error());
        before.append(*image);
    }
    if (auto status = act(); !status)
        return fail(status.error());
    RowChanges result;
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        const auto &scope = scopes.at(i);
        const auto after = read(session, scope.table, scope.columns, scope.key, scope.ids);
        if (!after)
            return fail(after.error());
        TableChanges changed{scope.table, scope.columns, {}};
        const auto note = [&](qint64 id, qint64 owner) {
            const Row old = before.at(i).rows.value(id);
            const Row now = after->rows.value(id);
            if (old == now)
                return;
            changed.changes.append({id, old, now});
            if (scope.table == u"prospects"_s || scope.key == u"prospect_id"_s)
                result.m_prospects.insert(owner);
            else if (const auto place = scope.columns.indexOf(u"prospect_id"_s); place >= 0)
                result.m_prospects.insert((now.isEmpty() ? old : now).at(place).toLongLong());
        };
        for (auto row = before.at(i).rows.cbegin(); row != before.at(i).rows.cend(); ++row)
            note(row.key(), before.at(i).owners.value(row.key()));
        for (auto row = after->rows.cbegin(); row != after->rows.cend(); ++row) {
            if (!before.at(i).rows.contains(row.key()))
                note(row.key(), after->owners.value(row.key()));
        }
        if (!changed.changes.isEmpty())
            result.m_tables.append(changed);
    }
    return result;
}

bool RowChanges::isEmpty() const
{
    return m_tables.isEmpty();
}

int RowChanges::valuesChanged(const QStringList &columns) const
{
    int count = 0;
    for (const auto &table : m_tables) {
        for (int column = 0; column < table.columns.size(); ++column) {
            if (!columns.contains(table.columns.at(column)))
                continue;
            for (const auto &change : table.changes)
                count += change.before.value(column) != change.after.value(column) ? 1 : 0;
        }
    }
    return count;
}

Result<int> RowChanges::revertTable(WriteSession &session, const TableChanges &changed)
{
    QList<qint64> ids;
    for (const auto &change : changed.changes)
        ids.append(change.id);
    const auto now = read(session, changed.table, changed.columns, u"id"_s, ids);
    if (!now)
        return fail(now.error());
    const Followed table = followed(changed.table);
    int conflicts = 0;
    // What was added goes first, what was removed comes last, and one default gives way before another one takes its place.
    const auto defaultAt = changed.columns.indexOf(u"is_default"_s);
    const auto turn = [defaultAt](const Change &change) {
        return change.before.isEmpty() ? 0 : change.after.isEmpty() ? 3 : defaultAt >= 0 && change.before.at(defaultAt).toInt() == 1 ? 2 : 1;
    };
    auto changes = changed.changes;
    std::stable_sort(changes.begin(), changes.end(), [&](const Change &one, const Change &other) { return turn(one) < turn(other); });
    const auto owner = table.owner.isEmpty() ? -1 : changed.columns.indexOf(table.owner);
    const auto noteOwner = [&](const Row &row) {
        if (owner >= 0)
            session.changes().update(table.table, row.at(owner).toLongLong());
        return owner >= 0;
    };
    QStringList places;
    for (const QString &column : changed.columns)
        places.append(u':' + column);
    QHash<QList<int>, QString> updates;   // by the columns that change: one text for many rows
    const auto updateOf = [&](const QList<int> &columns) {
        auto &sql = updates[columns];
        if (sql.isEmpty()) {
            QStringList sets;
            for (const int column : columns)
                sets.append(changed.columns.at(column) + " = "_L1 + places.at(column));
            if (table.hasUpdatedAt && !changed.columns.contains(u"updated_at"_s))
                sets.append(u"updated_at = :now"_s);
            sql = u"UPDATE %1 SET %2 WHERE id = :id"_s.arg(changed.table, sets.join(u", "_s));
        }
        return sql;
    };
    const auto revertAll = [&]() -> Status {
        for (const auto &[id, before, after] : std::as_const(changes)) {
            const Row current = now->rows.value(id);
            Bindings bindings{{u":id"_s, id}};
            if (after.isEmpty()) {   // was removed
                if (!current.isEmpty()) {
                    ++conflicts;
                    continue;
                }
                for (int i = 0; i < before.size(); ++i)
                    bindings.append({places.at(i), before.at(i)});
                auto added = session.exec(u"INSERT INTO %1 (id, %2) VALUES (:id, %3)"_s.arg(changed.table, changed.columns.join(u", "_s),
                                                                                           places.join(u", "_s)), bindings);
                if (!added)
                    return fail(added.error());
                if (!noteOwner(before))
                    session.changes().insert(table.table, id);
                continue;
            }
            if (before.isEmpty()) {  // was added
                if (current != after) {
                    conflicts += current.isEmpty() ? 0 : 1;
                    continue;
                }
                if (auto removed = session.exec(u"DELETE FROM %1 WHERE id = :id"_s.arg(changed.table), bindings); !removed)
                    return fail(removed.error());
                if (!noteOwner(after))
                    session.changes().remove(table.table, id);
                continue;
            }
            QList<int> columns;
            bool isChanged = current.isEmpty();
            for (int i = 0; i < before.size() && !isChanged; ++i) {
                if (before.at(i) == after.at(i))
                    continue;
                isChanged = current.at(i) != after.at(i);
                columns.append(i);
                bindings.append({places.at(i), before.at(i)});
            }
            if (isChanged) {
                ++conflicts;
                continue;
            }
            if (table.hasUpdatedAt && !changed.columns.contains(u"updated_at"_s))
                bindings.append({u":now"_s, toStored(session.now())});
            if (auto put = session.exec(updateOf(columns), bindings); !put)
                return fail(put.error());
            if (!noteOwner(before))
                session.changes().update(table.table, id);
        }
        return {};
    };
    const bool hasWords = std::any_of(changed.columns.cbegin(), changed.columns.cend(), [&](const auto &column) { return table.words.contains(column); });
    auto status = !hasWords ? revertAll()
        : table.table == Table::Prospects ? changeWordsOfProspects(session, ids, revertAll)
                                          : changeWordsOfDrafts(session, ids, revertAll);
    if (!status)
        return fail(status.error());
    return conflicts;
}

Result<int> RowChanges::revert(WriteSession &session) const
{
    int conflicts = 0;
    for (auto table = m_tables.crbegin(); table != m_tables.crend(); ++table) {
        const auto found = revertTable(session, *table);
        if (!found)
            return fail(found.error());
        conflicts += *found;
    }
    if (auto status = prospects::refreshOutreachStatuses(session, m_prospects.values()); !status)
        return fail(status.error());
    return conflicts;
}

} // namespace overture::store

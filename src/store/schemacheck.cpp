// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schemacheck.h"

#include "store/connection.h"
#include "store/database.h"
#include "store/dialect.h"

#include <QMutex>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace overture::store {

namespace {

const QString readPurpose = u"read its schema"_s;

tl::unexpected<Error> mismatch(const QString &what)
{
    return fail(ErrorKind::Database, u"The database %1."_s.arg(what),
                u"Restore a copy from the folder “backups”, or use the Overture that made the database."_s);
}

/// Each row of one query; the session's error handling and statement life without a transaction.
Status eachRow(Connection &connection, const QString &sql, const Bindings &bindings, const std::function<void(const QSqlQuery &)> &row)
{
    ReadSession session(connection.database(), connection.dialect(), Instant{});
    return session.select(sql, bindings, row);
}

Status compareColumns(const QString &table, const TableShape &expected, const TableShape &actual, bool sqlite)
{
    QStringList unknown;
    for (const auto &column : actual.columns) {
        const bool known = std::any_of(expected.columns.begin(), expected.columns.end(),
                                       [&](const ColumnShape &ours) { return ours.name == column.name; });
        if (!known)
            unknown.append(table + u'.' + column.name);
    }
    for (const auto &column : expected.columns) {
        const QString name = table + u'.' + column.name;
        const auto found = std::find_if(actual.columns.begin(), actual.columns.end(),
                                        [&](const ColumnShape &theirs) { return theirs.name == column.name; });
        if (found == actual.columns.end()) {
            return mismatch(unknown.isEmpty() ? u"lacks the column %1"_s.arg(name)
                                              : u"lacks the column %1 and has the unknown column %2"_s.arg(name, unknown.join(u", "_s)));
        }
        if (found->type != column.type)
            return mismatch(u"has the column %1 as %2 instead of %3"_s.arg(name, found->type, column.type));
        if (found->notNull != column.notNull)
            return mismatch((found->notNull ? u"forbids the column %1 to be empty"_s : u"allows the column %1 to be empty"_s).arg(name));
        if (sqlite && *found != column)
            return mismatch(u"has the column %1 with another default or key"_s.arg(name));
    }
    if (sqlite && !unknown.isEmpty())
        return mismatch(u"has the unknown column %1"_s.arg(unknown.join(u", "_s)));
    return {};
}

Status compareParts(const QString &noun, const QMap<QString, QString> &expected, const QMap<QString, QString> &actual)
{
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (!actual.contains(it.key()))
            return mismatch(u"lacks the %1 %2"_s.arg(noun, it.key()));
        if (actual.value(it.key()) != it.value())
            return mismatch(u"has another %1 %2 than this program"_s.arg(noun, it.key()));
    }
    return {};
}

Result<SchemaShape> buildExpected(const QList<Migration> &migrations)
{
    static const Dialect sqlite(Dialect::Engine::Sqlite);
    const SystemClock clock;
    const auto connection = Connection::open(DatabaseLocation::forFile(u":memory:"_s), sqlite, Access::Build, std::chrono::milliseconds(0));
    if (!connection)
        return fail(connection.error());
    if (const auto migrated = Migrator(**connection, migrations, clock).migrate(); !migrated)
        return fail(migrated.error());
    return readSqliteSchema(**connection);
}

} // namespace

Result<SchemaShape> expectedSchema(const QList<Migration> &migrations, int version)
{
    static QMutex mutex;
    static QHash<QString, SchemaShape> known;
    QList<Migration> wanted;
    QString key;
    for (const auto &migration : migrations) {
        if (migration.version > version)
            continue;
        wanted.append(migration);
        key += migration.checksum();
    }
    const QMutexLocker lock(&mutex);
    if (const auto it = known.constFind(key); it != known.cend())
        return *it;
    const auto shape = buildExpected(wanted);
    if (shape)
        known.insert(key, *shape);
    return shape;
}

Result<SchemaShape> readSqliteSchema(Connection &connection)
{
    SchemaShape shape;
    auto status = eachRow(connection, uR"(
        SELECT l.name, l.type, l.strict, c.name, c.type, c."notnull", COALESCE(c.dflt_value, ''), c.pk
        FROM pragma_table_list AS l
        JOIN pragma_table_xinfo(l.name) AS c
        WHERE l.schema = 'main' AND l.name NOT LIKE 'sqlite\_%' ESCAPE '\'
        ORDER BY l.name, c.cid)"_s, {}, [&](const QSqlQuery &row) {
        auto &table = shape.tables[row.value(0).toString()];
        table.kind = row.value(1).toString();
        table.strict = row.value(2).toInt() != 0;
        table.columns.append({row.value(3).toString(), row.value(4).toString().toUpper(), row.value(5).toInt() != 0,
                              row.value(6).toString(), row.value(7).toInt()});
    });
    if (!status)
        return fail(status.error());
    status = eachRow(connection, uR"(
        SELECT l.name, f."from" || ' → ' || f."table" || '.' || COALESCE(f."to", 'id') || ' ' || f.on_update || ' ' || f.on_delete
        FROM pragma_table_list AS l
        JOIN pragma_foreign_key_list(l.name) AS f
        WHERE l.schema = 'main' AND l.type = 'table'
        ORDER BY l.name, f.id, f.seq)"_s, {}, [&](const QSqlQuery &row) {
        shape.tables[row.value(0).toString()].foreignKeys.append(row.value(1).toString());
    });
    if (!status)
        return fail(status.error());
    status = eachRow(connection, uR"(
        SELECT i.name, l.name || '(' || (SELECT COALESCE(group_concat(COALESCE(x.name, '…'), ', '), '')
                                         FROM pragma_index_info(i.name) AS x) || ')',
               i."unique", COALESCE(s.sql, '')
        FROM pragma_table_list AS l
        JOIN pragma_index_list(l.name) AS i
        LEFT JOIN sqlite_schema AS s ON s.name = i.name AND s.type = 'index'
        WHERE l.schema = 'main' AND l.type = 'table')"_s, {}, [&](const QSqlQuery &row) {
        shape.indexes.insert(row.value(0).toString(), (row.value(2).toInt() ? u"unique "_s : u""_s) + row.value(1).toString()
                                 + u' ' + row.value(3).toString().simplified());
    });
    if (!status)
        return fail(status.error());
    status = eachRow(connection, u"SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'"_s, {}, [&](const QSqlQuery &row) {
        shape.triggers.insert(row.value(0).toString(), row.value(1).toString() + u' ' + row.value(2).toString().simplified());
    });
    if (!status)
        return fail(status.error());
    return shape;
}

Result<SchemaShape> readPostgresSchema(Connection &connection)
{
    static const QHash<QString, QString> types = {
        {u"bigint"_s, u"INTEGER"_s}, {u"integer"_s, u"INTEGER"_s}, {u"smallint"_s, u"INTEGER"_s}, {u"text"_s, u"TEXT"_s},
        {u"double precision"_s, u"REAL"_s}, {u"bytea"_s, u"BLOB"_s},
    };
    SchemaShape shape;
    const auto status = eachRow(connection, uR"(
        SELECT c.table_name, c.column_name, c.data_type, c.is_nullable
        FROM information_schema.columns AS c
        JOIN information_schema.tables AS t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
        WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'
        ORDER BY c.table_name, c.ordinal_position)"_s, {}, [&](const QSqlQuery &row) {
        auto &table = shape.tables[row.value(0).toString()];
        table.kind = u"table"_s;
        const auto type = row.value(2).toString();
        table.columns.append({row.value(1).toString(), types.value(type, type.toUpper()), row.value(3).toString() == "NO"_L1, {}, 0});
    });
    if (!status)
        return fail(status.error());
    return shape;
}

Status compareSchemas(const SchemaShape &expected, const SchemaShape &actual, const Dialect &dialect)
{
    const bool sqlite = dialect.isSqlite();
    for (auto it = expected.tables.cbegin(); it != expected.tables.cend(); ++it) {
        auto table = it.value();
        if (!sqlite && table.kind != "table"_L1)
            continue;
        if (!actual.tables.contains(it.key()))
            return mismatch(u"lacks the table %1"_s.arg(it.key()));
        if (!sqlite) { // a primary key says NOT NULL by itself there
            for (auto &column : table.columns)
                column.notNull = column.notNull || column.keyPosition > 0;
        }
        const auto found = actual.tables.value(it.key());
        if (const auto same = compareColumns(it.key(), table, found, sqlite); !same)
            return same;
        if (sqlite && (found.kind != table.kind || found.strict != table.strict))
            return mismatch(u"has the table %1 of another kind"_s.arg(it.key()));
        if (sqlite && found.foreignKeys != table.foreignKeys)
            return mismatch(u"has other references from the table %1"_s.arg(it.key()));
    }
    if (!sqlite)
        return {};
    if (const auto same = compareParts(u"index"_s, expected.indexes, actual.indexes); !same)
        return same;
    if (const auto same = compareParts(u"trigger"_s, expected.triggers, actual.triggers); !same)
        return same;
    for (auto it = actual.triggers.cbegin(); it != actual.triggers.cend(); ++it) {
        if (!expected.triggers.contains(it.key()))
            return mismatch(u"has the unknown trigger %1"_s.arg(it.key()));
    }
    for (auto it = actual.indexes.cbegin(); it != actual.indexes.cend(); ++it) {
        const auto table = it.value().section(u' ', 1, 1).section(u'(', 0, 0);
        if (!expected.indexes.contains(it.key()) && it.value().startsWith("unique "_L1) && expected.tables.contains(table))
            return mismatch(u"has the unknown unique index %1"_s.arg(it.key()));
    }
    return {};
}

} // namespace overture::store

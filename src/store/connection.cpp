// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/migrator.h"
#include "store/sqlerror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace overture::store {

namespace {

QString nextName()
{
    static std::atomic<int> number = 0;
    return u"overture-%1"_s.arg(++number);
}

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Connection::Connection(QString name, const Dialect &dialect) : m_name(std::move(name)), m_dialect(dialect) {}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseLocation &location, const Dialect &dialect, Access access,
                                                     std::chrono::milliseconds busyTimeout)
{
    std::unique_ptr<Connection> connection(new Connection(nextName(), dialect));
    auto &database = connection->m_database;
    database = QSqlDatabase::addDatabase(dialect.isSqlite() ? u"QSQLITE"_s : u"QPSQL"_s, connection->m_name);
    if (!database.isValid()) {
        return fail(ErrorKind::Database, u"The Qt database driver for %1 is not installed."_s
                        .arg(dialect.isSqlite() ? u"SQLite"_s : u"PostgreSQL"_s),
                    dialect.isSqlite() ? u"Install the package libqt6sql6-sqlite."_s : u"Install the package libqt6sql6-psql."_s);
    }
    if (dialect.isSqlite()) {
        if (access == Access::Inspect) {
            auto url = QUrl::fromLocalFile(location.sqliteFile);
            url.setQuery(u"immutable=1"_s); // neither locks nor log files: nothing beside the file is made or touched
            database.setDatabaseName(url.toString(QUrl::FullyEncoded));
            database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
        } else {
            database.setDatabaseName(location.sqliteFile);
        }
    } else {
        database.setHostName(location.host);
        database.setPort(location.port);
        database.setUserName(location.user);
        database.setPassword(location.password);
        database.setDatabaseName(location.database);
        database.setConnectOptions(u"connect_timeout=10;application_name=overture"_s);
    }
    if (!database.open())
        return fail(databaseError(database.lastError(), dialect, u"be opened"_s));
    const auto configured = dialect.isSqlite() ? connection->configureSqlite(access, busyTimeout)
                                               : connection->configurePostgres(location, access, busyTimeout);
    if (!configured)
        return fail(configured.error());
    return connection;
}

Status Connection::configureSqlite(Access access, std::chrono::milliseconds busyTimeout)
{
    auto *native = handle();
    sqlite3_extended_result_codes(native, 1);
    sqlite3_busy_timeout(native, static_cast<int>(busyTimeout.count()));
    // With double-quoted strings allowed, a missing column reads as its own name instead of failing.
    sqlite3_db_config(native, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(native, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(native, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(native, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);

    QStringList pragmas = {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cell_size_check = ON"_s,
                           u"PRAGMA secure_delete = ON"_s, u"PRAGMA journal_size_limit = 33554432"_s};
    switch (access) {
    case Access::Write: // a large cache: one big import must not spill its pages
        pragmas += {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -65536"_s,
                    u"PRAGMA wal_autocheckpoint = 1000"_s};
        break;
    case Access::Read:
        pragmas += {u"PRAGMA query_only = ON"_s, u"PRAGMA cache_size = -16384"_s};
        break;
    case Access::Inspect:
        pragmas += {u"PRAGMA query_only = ON"_s};
        break;
    case Access::Build:
        pragmas += {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA synchronous = FULL"_s};
        break;
    }
    for (const auto &pragma : pragmas) {
        if (const auto done = exec(pragma, u"be set up"_s); !done)
            return done;
    }
    return {};
}

Status Connection::configurePostgres(const DatabaseLocation &location, Access access, std::chrono::milliseconds busyTimeout)
{
    const auto schema = location.schema.isEmpty() ? u"public"_s : location.schema;
    QStringList settings = {u"SET client_min_messages = error"_s, u"SET standard_conforming_strings = on"_s,
                            u"SET timezone = 'UTC'"_s, u"SET lock_timeout = %1"_s.arg(busyTimeout.count())};
    if (access == Access::Build) { // two programs that make it at once would refuse each other
        settings += {u"SELECT pg_advisory_lock(%1)"_s.arg(migrationLock), u"CREATE SCHEMA IF NOT EXISTS "_s + quotedName(schema),
                     u"SELECT pg_advisory_unlock(%1)"_s.arg(migrationLock)};
    }
    if (access == Access::Read)
        settings += u"SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"_s;
    settings += u"SET search_path TO "_s + quotedName(schema);
    for (const auto &setting : settings) {
        if (const auto done = exec(setting, u"be set up"_s); !done)
            return done;
    }
    return {};
}

Status Connection::exec(const QString &sql, const QString &purpose)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(databaseError(query.lastError(), m_dialect, purpose));
    return {};
}

Result<QStringList> Connection::column(const QString &sql, const QString &purpose)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(databaseError(query.lastError(), m_dialect, purpose));
    QStringList values;
    while (query.next())
        values.append(query.value(0).toString());
    if (query.lastError().isValid())
        return fail(databaseError(query.lastError(), m_dialect, purpose));
    return values;
}

Result<QVariant> Connection::value(const QString &sql, const QString &purpose)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(databaseError(query.lastError(), m_dialect, purpose));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return fail(databaseError(query.lastError(), m_dialect, purpose));
    return QVariant();
}

sqlite3 *Connection::handle() const
{
    return store::sqliteHandle(m_database);
}

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const auto handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace overture::store

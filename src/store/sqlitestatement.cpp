// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitestatement.h"

#include "store/sqlerror.h"

#include <QSqlError>

#include <sqlite3.h>

namespace overture::store {

namespace {

tl::unexpected<Error> failed(sqlite3 *handle, const Dialect &dialect, const QString &purpose)
{
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(handle)));
    return fail(databaseError(error, dialect, purpose));
}

} // namespace

SqliteStatement::SqliteStatement(sqlite3 *handle, sqlite3_stmt *statement, const Dialect &dialect, QString purpose)
    : m_handle(handle), m_statement(statement), m_dialect(&dialect), m_purpose(std::move(purpose))
{
}

SqliteStatement::SqliteStatement(SqliteStatement &&other) noexcept
    : m_handle(other.m_handle), m_statement(std::exchange(other.m_statement, nullptr)), m_dialect(other.m_dialect),
      m_purpose(std::move(other.m_purpose))
{
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

Result<SqliteStatement> SqliteStatement::prepare(sqlite3 *handle, const Dialect &dialect, const QByteArray &sql, const QString &purpose)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return failed(handle, dialect, purpose);
    return SqliteStatement(handle, statement, dialect, purpose);
}

int SqliteStatement::placeOf(const QByteArray &name) const
{
    return sqlite3_bind_parameter_index(m_statement, name.constData());
}

void SqliteStatement::bind(int place, const QByteArray &text)
{
    // constData of an empty QByteArray is "", so an empty text is never bound as NULL.
    sqlite3_bind_text(m_statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void SqliteStatement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement, place, number);
}

Result<bool> SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    auto error = code == SQLITE_DONE ? std::nullopt : std::optional(failed(m_handle, *m_dialect, m_purpose));
    sqlite3_reset(m_statement);
    if (error)
        return *error;
    return false;
}

QByteArrayView SqliteStatement::text(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement, column);
    return {reinterpret_cast<const char *>(bytes), bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace overture::store

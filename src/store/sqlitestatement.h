// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

struct sqlite3;
struct sqlite3_stmt;

namespace overture::store {

class Dialect;

/// A statement on SQLite's own handle, for the two places where a million rows pass: import and export.
/// QSqlQuery costs three to five times as much there (ARCHITECTURE.md §9). Finalized with the object, which must therefore
/// not outlive the session that the handle comes from. Bound texts are not copied: they must live until `step`.
class SqliteStatement
{
public:
    /// `purpose` completes "The database could not …".
    [[nodiscard]] static Result<SqliteStatement> prepare(sqlite3 *handle, const Dialect &dialect, const QByteArray &sql,
                                                         const QString &purpose);
    SqliteStatement(SqliteStatement &&other) noexcept;
    SqliteStatement &operator=(SqliteStatement &&) = delete;
    ~SqliteStatement();

    /// The place of ":name".
    [[nodiscard]] int placeOf(const QByteArray &name) const;
    void bind(int place, const QByteArray &text);
    void bind(int place, qint64 number);
    /// True: there is a row. False: the end; the statement can be used again.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] QByteArrayView text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    SqliteStatement(sqlite3 *handle, sqlite3_stmt *statement, const Dialect &dialect, QString purpose);

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    const Dialect *m_dialect;
    QString m_purpose;
};

} // namespace overture::store

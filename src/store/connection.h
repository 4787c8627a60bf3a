// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/session.h"

#include <QSqlDatabase>

#include <chrono>

struct sqlite3;

namespace overture::store {

struct DatabaseLocation;

/// What a connection is for; decides its pragmas.
enum class Access {
    Write,
    Read,
    Inspect,      ///< looks at a file without leaving a trace beside it; sees nothing that is only in the log file
    Build,        ///< makes a new file: no log file, so that one rename publishes it
};

/// One open connection with every setting of ours, closed by its destructor.
/// Thread: made, used and destroyed on one thread. Errors: Database.
class Connection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const DatabaseLocation &location, const Dialect &dialect,
                                                                  Access access, std::chrono::milliseconds busyTimeout);
    ~Connection();
    Connection(const Connection &) = delete;

    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] StatementCache *statements() { return &m_statements; }
    [[nodiscard]] sqlite3 *handle() const;

    /// Runs one statement without parameters. `purpose` completes "The database could not …".
    [[nodiscard]] Status exec(const QString &sql, const QString &purpose);
    /// First column of every row, as text.
    [[nodiscard]] Result<QStringList> column(const QString &sql, const QString &purpose);
    /// First column of the first row; invalid without rows.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QString &purpose);

private:
    Connection(QString name, const Dialect &dialect);
    [[nodiscard]] Status configureSqlite(Access access, std::chrono::milliseconds busyTimeout);
    [[nodiscard]] Status configurePostgres(const DatabaseLocation &location, Access access, std::chrono::milliseconds busyTimeout);

    QString m_name;
    const Dialect &m_dialect;
    QSqlDatabase m_database;
    StatementCache m_statements;
};

/// The driver's handle; nullptr when the connection is not SQLite.
[[nodiscard]] sqlite3 *sqliteHandle(const QSqlDatabase &database);

} // namespace overture::store

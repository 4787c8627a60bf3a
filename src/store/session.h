// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"

#include "core/instant.h"

#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlQuery;
struct sqlite3;

namespace overture::store {

class Dialect;

/// {":id", 5}. A null QString is stored as the empty text; `QVariant()` is NULL; bool is stored as 0 and 1.
using Bindings = QList<std::pair<QString, QVariant>>;

/// Prepared statements of one connection, by their text.
using StatementCache = QHash<QString, std::shared_ptr<QSqlQuery>>;

/// A connection that can only read. Lives on the reader (or writer) thread; valid inside the function it is given to.
/// Every failed statement is an error of kind Database that names the statement's purpose and the engine's words.
class ReadSession
{
public:
    /// `statements` must belong to `connection` and outlive the session; without it the session keeps its own.
    ReadSession(QSqlDatabase connection, const Dialect &dialect, Instant now, StatementCache *statements = nullptr);
    virtual ~ReadSession();
    ReadSession(const ReadSession &) = delete;

    /// Runs one SELECT and calls `row` for each row; the statement is finished when this returns.
    [[nodiscard]] Status select(const QString &sql, const Bindings &bindings, const std::function<void(const QSqlQuery &)> &row);
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    /// The time of this transaction.
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] QSqlDatabase connection() const { return m_connection; }
    /// The engine's own handle for bulk import and export through its C interface; nullptr on PostgreSQL. Statements
    /// made with it must be finalized before the function returns, and their errors handed back as a failed Result.
    [[nodiscard]] sqlite3 *sqliteHandle() const;
    /// The first statement that failed. A transaction with a failed statement is rolled back even when the function
    /// that was given the session goes on: both engines behave alike.
    [[nodiscard]] const std::optional<Error> &firstError() const { return m_firstError; }

protected:
    /// The executed statement; the caller finishes it.
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> run(const QString &sql, const Bindings &bindings);
    /// Remembers the error and answers it.
    [[nodiscard]] tl::unexpected<Error> failed(const QSqlQuery &query, const QString &sql);

private:
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> prepared(const QString &sql);

    QSqlDatabase m_connection;
    const Dialect &m_dialect;
    Instant m_now;
    StatementCache m_own;
    StatementCache *m_statements;
    std::optional<Error> m_firstError;
};

/// A transaction on the writer thread.
class WriteSession final : public ReadSession
{
public:
    using ReadSession::ReadSession;

    /// Runs INSERT, UPDATE or DELETE; answers the number of rows changed.
    [[nodiscard]] Result<int> exec(const QString &sql, const Bindings &bindings);
    /// INSERT … RETURNING id; empty when ON CONFLICT DO NOTHING kept the old row.
    [[nodiscard]] Result<std::optional<qint64>> insert(const QString &sql, const Bindings &bindings);
    [[nodiscard]] ChangeSet &changes() { return m_changes; }

private:
    ChangeSet m_changes;
};

} // namespace overture::store

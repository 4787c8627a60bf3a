// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"

#include "core/instant.h"

#include <QSqlDatabase>
#include <QVariant>

#include <functional>

class QSqlQuery;

namespace overture::store {

class Dialect;

using Bindings = QList<std::pair<QString, QVariant>>; ///< {":id", 5}

/// A connection that can only read. Lives on the reader (or writer) thread; valid inside the function it is given to.
/// Every failed statement is an error of kind Database that names the statement's purpose and the engine's words.
class ReadSession
{
public:
    ReadSession(QSqlDatabase connection, const Dialect &dialect, Instant now);
    virtual ~ReadSession();
    ReadSession(const ReadSession &) = delete;

    /// Runs one SELECT and calls `row` for each row; the statement is finished when this returns.
    [[nodiscard]] Status select(const QString &sql, const Bindings &bindings, const std::function<void(const QSqlQuery &)> &row);
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    /// The time of this transaction.
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] QSqlDatabase connection() const { return m_connection; }

protected:
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const Bindings &bindings);

private:
    QSqlDatabase m_connection;
    const Dialect &m_dialect;
    Instant m_now;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
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

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session.h"

#include "core/logging.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/sqlerror.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace overture::store {

namespace {

constexpr qsizetype mostStatements = 300; // the program has fewer texts; filters could build more

QVariant storable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    case QMetaType::QString: // the drivers would store a null QString as NULL
        return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    default:
        return value;
    }
}

} // namespace

ReadSession::ReadSession(QSqlDatabase connection, const Dialect &dialect, Instant now, StatementCache *statements)
    : m_connection(std::move(connection)), m_dialect(dialect), m_now(now), m_statements(statements ? statements : &m_own)
{
}

ReadSession::~ReadSession() = default;

tl::unexpected<Error> ReadSession::failed(const QSqlQuery &query, const QString &sql)
{
    auto error = databaseError(query.lastError(), m_dialect, purposeOf(sql));
    qCWarning(lcStore).noquote() << error.message << error.detail << "in" << sql.simplified();
    if (!m_firstError)
        m_firstError = error;
    return fail(std::move(error));
}

Result<std::shared_ptr<QSqlQuery>> ReadSession::prepared(const QString &sql)
{
    // A statement that is still being read (the row callback runs the same text) must not be started again.
    const auto known = m_statements->value(sql);
    if (known && !known->isActive())
        return known;
    auto query = std::make_shared<QSqlQuery>(m_connection);
    // On PostgreSQL a forward-only result ends when the connection runs another statement.
    query->setForwardOnly(m_dialect.isSqlite());
    if (!query->prepare(m_dialect.expanded(sql)))
        return failed(*query, sql);
    if (!known) {
        if (m_statements->size() >= mostStatements)
            m_statements->removeIf([](const auto &entry) { return !entry.value()->isActive(); });
        m_statements->insert(sql, query);
    }
    return query;
}

Result<std::shared_ptr<QSqlQuery>> ReadSession::run(const QString &sql, const Bindings &bindings)
{
    auto query = prepared(sql);
    if (!query)
        return query;
    for (const auto &[name, value] : bindings)
        (*query)->bindValue(name, storable(value));
    if (!(*query)->exec()) {
        const auto error = failed(**query, sql);
        (*query)->finish();
        m_statements->remove(sql); // its bindings may be half set
        return error;
    }
    return query;
}

Status ReadSession::select(const QString &sql, const Bindings &bindings, const std::function<void(const QSqlQuery &)> &row)
{
    const auto query = run(sql, bindings);
    if (!query)
        return fail(query.error());
    while ((*query)->next())
        row(**query);
    // next() answers false for the end and for a failure alike; only the error tells them apart.
    const bool broken = (*query)->lastError().isValid();
    const Status status = broken ? Status(failed(**query, sql)) : Status();
    (*query)->finish();
    return status;
}

sqlite3 *ReadSession::sqliteHandle() const
{
    return store::sqliteHandle(m_connection);
}

Result<int> WriteSession::exec(const QString &sql, const Bindings &bindings)
{
    const auto query = run(sql, bindings);
    if (!query)
        return fail(query.error());
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<std::optional<qint64>> WriteSession::insert(const QString &sql, const Bindings &bindings)
{
    const auto query = run(sql, bindings);
    if (!query)
        return fail(query.error());
    std::optional<qint64> id;
    if ((*query)->next())
        id = (*query)->value(0).toLongLong();
    const bool broken = (*query)->lastError().isValid();
    if (broken) {
        const auto error = failed(**query, sql);
        (*query)->finish();
        return error;
    }
    (*query)->finish();
    return id;
}

} // namespace overture::store

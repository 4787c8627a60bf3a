// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include "store/dialect.h"

#include <QJsonArray>

namespace overture::store {

using namespace Qt::StringLiterals;

Result<QList<qint64>> fetchIds(ReadSession &session, const QString &sql, const Bindings &bindings)
{
    QList<qint64> ids;
    auto status = session.select(sql, bindings, [&](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); });
    if (!status)
        return fail(status.error());
    return ids;
}

Result<qint64> fetchNumber(ReadSession &session, const QString &sql, const Bindings &bindings)
{
    qint64 number = 0;
    auto status = session.select(sql, bindings, [&](const QSqlQuery &row) { number = row.value(0).toLongLong(); });
    if (!status)
        return fail(status.error());
    return number;
}

QString idsIn(const ReadSession &session, const QString &placeholder)
{
    if (session.dialect().isSqlite())
        return u"(SELECT value FROM json_each(%1))"_s.arg(placeholder);
    return u"(SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(%1 AS json)))"_s.arg(placeholder);
}

QString textsIn(const ReadSession &session, const QString &placeholder)
{
    if (session.dialect().isSqlite())
        return u"(SELECT value FROM json_each(%1))"_s.arg(placeholder);
    return u"(SELECT value FROM json_array_elements_text(CAST(%1 AS json)))"_s.arg(placeholder);
}

QVariant listOf(const QList<qint64> &ids)
{
    QByteArray text = "[";
    for (const auto id : ids)
        text += (text.size() > 1 ? "," : "") + QByteArray::number(id);
    return QString::fromLatin1(text + ']');
}

QVariant listOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace overture::store

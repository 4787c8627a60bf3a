// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "core/words.h"
#include "store/session.h"

#include <QSqlQuery>

#include <optional>
#include <vector>

namespace overture::store {

// How a value of the domain is kept in a column, and read again. One pair of overloads for each type.

inline QVariant toStored(const QString &value)
{
    return value.isNull() ? QString(QLatin1StringView("")) : value; // a null QString would be bound as NULL
}
inline QVariant toStored(int value) { return value; }
inline QVariant toStored(qint64 value) { return value; }
inline QVariant toStored(bool value) { return value ? 1 : 0; }
inline QVariant toStored(double value) { return value; }
inline QVariant toStored(Instant value) { return toMs(value); }
inline QVariant toStored(const QJsonObject &value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}
/// The id of a row that does not exist is NULL.
template <class Tag>
QVariant toStored(Id<Tag> value) { return value.isValid() ? QVariant(value.value) : QVariant(); }
template <class E>
    requires std::is_enum_v<E>
QVariant toStored(E value) { return toText(value); }
template <class T>
QVariant toStored(const std::optional<T> &value) { return value ? toStored(*value) : QVariant(); }

inline void fromStored(const QVariant &stored, QString &value) { value = stored.toString(); }
inline void fromStored(const QVariant &stored, int &value) { value = stored.toInt(); }
inline void fromStored(const QVariant &stored, qint64 &value) { value = stored.toLongLong(); }
inline void fromStored(const QVariant &stored, bool &value) { value = stored.toInt() != 0; }
inline void fromStored(const QVariant &stored, double &value) { value = stored.toDouble(); }
inline void fromStored(const QVariant &stored, Instant &value) { value = instantFromMs(stored.toLongLong()); }
inline void fromStored(const QVariant &stored, QJsonObject &value)
{
    value = QJsonDocument::fromJson(stored.toString().toUtf8()).object();
}
template <class Tag>
void fromStored(const QVariant &stored, Id<Tag> &value) { value.value = stored.toLongLong(); }
/// A word of a later version keeps the default; the schema's CHECK admits ours only.
template <class E>
    requires std::is_enum_v<E>
void fromStored(const QVariant &stored, E &value) { value = fromText<E>(stored.toString()).value_or(value); }
template <class T>
void fromStored(const QVariant &stored, std::optional<T> &value)
{
    value.reset();
    if (!stored.isNull())
        fromStored(stored, value.emplace());
}

/// A column and the member that it holds.
template <class T>
struct Column
{
    const char *name;
    QVariant (*write)(const T &record);
    void (*read)(T &record, const QVariant &stored);
};

namespace detail {
template <class C, class V>
C ownerOf(V C::*);
} // namespace detail

template <auto member>
constexpr auto column(const char *name)
{
    using T = decltype(detail::ownerOf(member));
    return Column<T>{name, [](const T &record) { return toStored(record.*member); },
                     [](T &record, const QVariant &stored) { fromStored(stored, record.*member); }};
}

/// The one list of a table's columns: drives SELECT, INSERT, UPDATE and reading. The first column is the id.
template <class T>
class Record
{
public:
    Record(const char *table, std::initializer_list<Column<T>> columns) : m_table(QLatin1StringView(table)), m_columns(columns) {}

    /// "p.id, p.domain, …"
    [[nodiscard]] QString select(const QString &alias) const
    {
        QStringList names;
        for (const auto &entry : m_columns)
            names.append(alias + u'.' + QLatin1StringView(entry.name));
        return names.join(QLatin1StringView(", "));
    }
    [[nodiscard]] QString select() const { return select(m_table); }
    [[nodiscard]] int size() const { return static_cast<int>(m_columns.size()); }

    [[nodiscard]] T read(const QSqlQuery &row, int offset = 0) const
    {
        T record;
        for (int i = 0; i < size(); ++i)
            m_columns[static_cast<size_t>(i)].read(record, row.value(offset + i));
        return record;
    }

    /// INSERT of all columns but the id, then `conflict` ("ON CONFLICT …"), RETURNING id.
    [[nodiscard]] QString insert(const QString &conflict = {}) const
    {
        QStringList names;
        QStringList values;
        for (size_t i = 1; i < m_columns.size(); ++i) {
            names.append(QLatin1StringView(m_columns[i].name));
            values.append(u':' + QLatin1StringView(m_columns[i].name));
        }
        return QLatin1StringView("INSERT INTO ") + m_table + QLatin1StringView(" (") + names.join(QLatin1StringView(", "))
            + QLatin1StringView(") VALUES (") + values.join(QLatin1StringView(", ")) + QLatin1StringView(") ") + conflict
            + QLatin1StringView(" RETURNING id");
    }

    /// UPDATE of all columns but the id and created_at.
    [[nodiscard]] QString update() const
    {
        QStringList sets;
        for (size_t i = 1; i < m_columns.size(); ++i) {
            if (QLatin1StringView(m_columns[i].name) != QLatin1StringView("created_at"))
                sets.append(QLatin1StringView(m_columns[i].name) + QLatin1StringView(" = :") + QLatin1StringView(m_columns[i].name));
        }
        return QLatin1StringView("UPDATE ") + m_table + QLatin1StringView(" SET ") + sets.join(QLatin1StringView(", "))
            + QLatin1StringView(" WHERE id = :id");
    }

    [[nodiscard]] Bindings insertBindings(const T &record) const { return bindings(record, false); }
    [[nodiscard]] Bindings updateBindings(const T &record) const { return bindings(record, true); }

private:
    [[nodiscard]] Bindings bindings(const T &record, bool forUpdate) const
    {
        Bindings result;
        for (size_t i = forUpdate ? 0 : 1; i < m_columns.size(); ++i) {
            const QLatin1StringView name(m_columns[i].name);
            if (!forUpdate || name != QLatin1StringView("created_at"))
                result.append({u':' + name, m_columns[i].write(record)});
        }
        return result;
    }

    QString m_table;
    std::vector<Column<T>> m_columns;
};

template <class T>
[[nodiscard]] Result<QList<T>> fetchAll(ReadSession &session, const Record<T> &record, const QString &sql, const Bindings &bindings)
{
    QList<T> rows;
    auto status = session.select(sql, bindings, [&](const QSqlQuery &row) { rows.append(record.read(row)); });
    if (!status)
        return fail(status.error());
    return rows;
}

template <class T>
[[nodiscard]] Result<std::optional<T>> fetchOne(ReadSession &session, const Record<T> &record, const QString &sql,
                                                const Bindings &bindings)
{
    std::optional<T> found;
    auto status = session.select(sql, bindings, [&](const QSqlQuery &row) { found = record.read(row); });
    if (!status)
        return fail(status.error());
    return found;
}

/// The rows in the order of `ids`; ids without a row are left out.
template <class T, class IdOf>
[[nodiscard]] QList<T> inOrderOf(const QList<qint64> &ids, const QList<T> &rows, IdOf idOf)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(idOf(rows.at(i)), i);
    QList<T> ordered;
    ordered.reserve(rows.size());
    for (const auto id : ids) {
        if (const auto place = places.constFind(id); place != places.constEnd())
            ordered.append(rows.at(*place));
    }
    return ordered;
}

/// The first column of every row.
[[nodiscard]] Result<QList<qint64>> fetchIds(ReadSession &session, const QString &sql, const Bindings &bindings);
/// The first column of the last row, 0 when there is none or it is NULL.
[[nodiscard]] Result<qint64> fetchNumber(ReadSession &session, const QString &sql, const Bindings &bindings);

/// A placeholder that stands for a list of ids: "(SELECT …)" to use after IN. Bind `listOf(ids)` to it. One statement
/// text for lists of any length.
[[nodiscard]] QString idsIn(const ReadSession &session, const QString &placeholder);
[[nodiscard]] QString textsIn(const ReadSession &session, const QString &placeholder);
[[nodiscard]] QVariant listOf(const QList<qint64> &ids);
[[nodiscard]] QVariant listOf(const QStringList &texts);

} // namespace overture::store

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonValue>

#include <memory>

namespace overture::providers {

/// Reads a JSON document strictly: a value of another type than the one asked for is a problem with its path
/// ("tasks[0].result[0].items: expected array, got string"), never silently a default.
///
/// All readers of one document share the first problem; after it every question answers its default, so that a
/// decoder reads like a paragraph and asks `finish` once at the end. "Absent" is missing or null: services write both.
///
/// Thread: one document belongs to one thread. Errors: `finish` answers InvalidResponse.
class JsonReader
{
public:
    /// `service` names the sender in the message for people ("Hunter").
    [[nodiscard]] static JsonReader parse(const QByteArray &bytes, const QString &service);

    /// A member of an object; absent when this is absent. A problem when this is neither.
    [[nodiscard]] JsonReader operator[](QStringView name) const;
    [[nodiscard]] bool isPresent() const { return !m_value.isNull() && !m_value.isUndefined(); }
    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Required: absent is a problem.
    [[nodiscard]] QString text() const;
    [[nodiscard]] qint64 integer() const;
    [[nodiscard]] QList<JsonReader> items() const;
    void requireObject() const;

    /// Optional: absent answers the fallback, another type is a problem.
    [[nodiscard]] QString textOr(const QString &fallback) const;
    [[nodiscard]] double numberOr(double fallback) const;
    [[nodiscard]] qint64 integerOr(qint64 fallback) const;
    [[nodiscard]] bool flagOr(bool fallback) const;
    [[nodiscard]] QList<JsonReader> itemsOrNone() const;

    /// Reports a value that has the right type but no possible meaning.
    void complain(const QString &problem) const;
    [[nodiscard]] bool hasProblem() const { return !m_document->problem.isEmpty(); }
    [[nodiscard]] Error problem() const;

    template <class T>
    [[nodiscard]] Result<T> finish(T value) const
    {
        if (hasProblem())
            return fail(problem());
        return value;
    }

private:
    struct Document
    {
        QString service;
        QString problem;
    };
    JsonReader(QJsonValue value, QString path, std::shared_ptr<Document> document)
        : m_value(std::move(value)), m_path(std::move(path)), m_document(std::move(document))
    {
    }
    bool isOfType(QJsonValue::Type type) const;
    bool isAbsentOr(QJsonValue::Type type) const;

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<Document> m_document;
};

} // namespace overture::providers

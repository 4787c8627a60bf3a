// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

} // namespace

JsonReader JsonReader::parse(const QByteArray &bytes, const QString &service)
{
    auto document = std::make_shared<Document>();
    document->service = service;
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        document->problem = bytes.trimmed().isEmpty() ? u"the answer is empty"_s
                                                      : u"not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset);
        return {QJsonValue(QJsonValue::Null), {}, std::move(document)};
    }
    QJsonValue root = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    return {std::move(root), {}, std::move(document)};
}

JsonReader JsonReader::operator[](QStringView name) const
{
    QString path = m_path.isEmpty() ? name.toString() : QString(m_path + u'.' + name.toString());
    if (!isAbsentOr(QJsonValue::Object) || !isPresent())
        return {QJsonValue(QJsonValue::Undefined), std::move(path), m_document};
    return {m_value.toObject().value(name), std::move(path), m_document};
}

QString JsonReader::text() const
{
    return isOfType(QJsonValue::String) ? m_value.toString() : QString();
}

QString JsonReader::textOr(const QString &fallback) const
{
    return isAbsentOr(QJsonValue::String) && isPresent() ? m_value.toString() : fallback;
}

double JsonReader::numberOr(double fallback) const
{
    return isAbsentOr(QJsonValue::Double) && isPresent() ? m_value.toDouble() : fallback;
}

qint64 JsonReader::integer() const
{
    return isOfType(QJsonValue::Double) ? integerOr(0) : 0;
}

qint64 JsonReader::integerOr(qint64 fallback) const
{
    constexpr double largestExact = 9007199254740992.0; // 2^53
    const double number = numberOr(double(fallback));
    if (std::trunc(number) != number || std::abs(number) > largestExact) {
        complain(u"expected whole number, got %1"_s.arg(number));
        return fallback;
    }
    return qint64(number);
}

bool JsonReader::flagOr(bool fallback) const
{
    return isAbsentOr(QJsonValue::Bool) && isPresent() ? m_value.toBool() : fallback;
}

QList<JsonReader> JsonReader::items() const
{
    return isOfType(QJsonValue::Array) ? itemsOrNone() : QList<JsonReader>();
}

QList<JsonReader> JsonReader::itemsOrNone() const
{
    QList<JsonReader> readers;
    if (!isAbsentOr(QJsonValue::Array) || !isPresent())
        return readers;
    const auto array = m_value.toArray();
    readers.reserve(array.size());
    for (const auto &item : array)
        readers.append(JsonReader(item, u"%1[%2]"_s.arg(m_path).arg(readers.size()), m_document));
    return readers;
}

void JsonReader::requireObject() const
{
    (void)isOfType(QJsonValue::Object);
}

void JsonReader::complain(const QString &problem) const
{
    if (hasProblem())
        return;
    m_document->problem = (m_path.isEmpty() ? u"the answer"_s : m_path) + u": "_s + problem;
}

Error JsonReader::problem() const
{
    return {ErrorKind::InvalidResponse,
            u"The answer of %1 cannot be understood (%2)."_s.arg(m_document->service, m_document->problem),
            u"Try again later; if it stays so, report it with the log"_s, m_document->problem, std::nullopt};
}

bool JsonReader::isOfType(QJsonValue::Type type) const
{
    if (hasProblem())
        return false;
    if (m_value.type() == type)
        return true;
    complain(u"expected %1, got %2"_s.arg(typeName(type), typeName(m_value.type())));
    return false;
}

bool JsonReader::isAbsentOr(QJsonValue::Type type) const
{
    if (hasProblem())
        return false;
    return !isPresent() || isOfType(type);
}

} // namespace overture::providers

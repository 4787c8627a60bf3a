// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

/// Recorded answers and what we make of them: tests/data/<service>/<case>.json and <case>.expected.json.
namespace overture::test {

inline QByteArray dataFile(const QString &path)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline QByteArray bodyBytes(const QJsonValue &body)
{
    if (body.isString())
        return body.toString().toUtf8();
    return body.isArray() ? QJsonDocument(body.toArray()).toJson() : QJsonDocument(body.toObject()).toJson();
}

/// A plain body, an answer wrapped with `http_status`, or the first answer of a recording.
inline net::HttpResponse recordedAnswer(const QString &path)
{
    net::HttpResponse response;
    response.status = 200;
    response.body = dataFile(path);
    const auto root = QJsonDocument::fromJson(response.body).object();
    auto wrapper = root;
    if (root.contains(QStringLiteral("interactions"))) {
        wrapper = root.value(QStringLiteral("interactions"))
                      .toArray()
                      .first()
                      .toObject()
                      .value(QStringLiteral("response"))
                      .toObject();
        response.status = wrapper.value(QStringLiteral("status")).toInt();
    } else if (root.contains(QStringLiteral("http_status"))) {
        response.status = root.value(QStringLiteral("http_status")).toInt();
    } else if (const auto errors = root.value(QStringLiteral("errors")).toArray(); !errors.isEmpty()) {
        response.status = errors.first().toObject().value(QStringLiteral("code")).toInt(); // so does Hunter
        return response;
    } else if (const auto error = root.value(QStringLiteral("error")).toObject(); error.contains(QStringLiteral("code"))) {
        response.status = error.value(QStringLiteral("code")).toInt(); // google.rpc.Status repeats it
        return response;
    } else {
        return response;
    }
    response.body = bodyBytes(wrapper.value(QStringLiteral("body")));
    const auto headers = wrapper.value(QStringLiteral("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        response.headers.append({it.key().toUtf8(), it->toString().toUtf8()});
    return response;
}

inline QJsonObject toJson(const Error &error)
{
    QJsonObject json{{QStringLiteral("kind"), toText(error.kind)}, {QStringLiteral("message"), error.message}};
    if (!error.action.isEmpty())
        json.insert(QStringLiteral("action"), error.action);
    if (error.retryAfter)
        json.insert(QStringLiteral("retry_after_ms"), qint64(error.retryAfter->count()));
    return {{QStringLiteral("error"), json}};
}

/// Compares with <case>.expected.json. With OVERTURE_WRITE_EXPECTED set the file is written instead, to be read by a
/// person before it is committed; the test then fails, so that the switch cannot stay on unnoticed.
inline void compareWithExpected(const QString &path, const QJsonObject &actual)
{
    QString expectedPath = path;
    expectedPath.replace(QStringLiteral(".json"), QStringLiteral(".expected.json"));
    const QByteArray text = QJsonDocument(actual).toJson();
    if (qEnvironmentVariableIsSet("OVERTURE_WRITE_EXPECTED")) {
        QFile file(QStringLiteral(TEST_DATA_DIR "/") + expectedPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        QFAIL("the expectation was written, not compared");
    }
    const auto expected = QJsonDocument::fromJson(dataFile(expectedPath)).object();
    QVERIFY(!expected.isEmpty());
    QVERIFY2(actual == expected, qPrintable(path + QStringLiteral(" gives\n") + QString::fromUtf8(text)));
}

/// Rows "constructed/x.json" … of a service's folder; the expectations themselves are left out.
inline QStringList recordedCases(const QString &folder)
{
    const QDir directory(QStringLiteral(TEST_DATA_DIR "/") + folder);
    QStringList paths;
    for (const auto &name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (!name.endsWith(QStringLiteral(".expected.json")))
            paths.append(folder + u'/' + name);
    }
    return paths;
}

/// Calls `read` with every prefix of `bytes` and with a thousand copies in which a few bytes are changed (fixed seed).
/// `read` answers whether it came out with a value or a complete error.
template <class Read> int damagedInputsSurvived(const QByteArray &bytes, Read read)
{
    int survived = 0;
    for (qsizetype length = 0; length < bytes.size(); ++length)
        survived += read(bytes.left(length)) ? 1 : 0;
    QRandomGenerator random(20261122);
    for (int copy = 0; copy < 1000; ++copy) {
        QByteArray damaged = bytes;
        for (int change = 0; change < 4; ++change)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        survived += read(damaged) ? 1 : 0;
    }
    return survived;
}

/// The same for many or large files: two hundred prefixes and two hundred changed copies of each.
template <class Read> bool survivesSampledDamage(const QByteArray &bytes, Read read)
{
    constexpr int samples = 200;
    const qsizetype step = qMax<qsizetype>(1, bytes.size() / samples);
    for (qsizetype length = 0; length < bytes.size(); length += step) {
        if (!read(bytes.left(length)))
            return false;
    }
    QRandomGenerator random(20261122);
    for (int copy = 0; copy < samples && !bytes.isEmpty(); ++copy) {
        QByteArray damaged = bytes;
        for (int change = 0; change < 4; ++change)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        if (!read(damaged))
            return false;
    }
    return true;
}

inline int damagedInputs(const QByteArray &bytes)
{
    return int(bytes.size()) + 1000;
}

template <class T> bool isValueOrWholeError(const Result<T> &result)
{
    return result.has_value() || !result.error().message.isEmpty();
}

} // namespace overture::test

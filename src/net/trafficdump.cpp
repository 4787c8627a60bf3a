// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/trafficdump.h"

#include "core/logging.h"
#include "net/keyremoval.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace overture::net {

namespace {

const QString removed = u"[removed]"_s;

QString withoutTokens(const QByteArray &body)
{
    static const QRegularExpression json(
        uR"re(("(?:access_token|refresh_token|id_token|client_secret|api_key|password)"\s*:\s*")[^"]*)re"_s);
    static const QRegularExpression form(
        uR"re(((?:^|&)(?:access_token|refresh_token|client_secret|code|code_verifier|api_key|password)=)[^&\s]*)re"_s);
    auto text = QString::fromUtf8(body);
    text.replace(json, u"\\1"_s + removed);
    text.replace(form, u"\\1"_s + removed);
    return text;
}

QString withoutKey(const QUrl &url)
{
    static const QStringList names = {u"key"_s, u"api_key"_s, u"apikey"_s, u"access_token"_s, u"token"_s};
    QUrlQuery query(url);
    auto items = query.queryItems(QUrl::FullyEncoded);
    for (auto &[name, value] : items) {
        if (names.contains(name.toLower()))
            value = removed;
    }
    query.setQueryItems(items);
    auto clean = url.adjusted(QUrl::RemoveUserInfo);
    clean.setQuery(query);
    return clean.toString(QUrl::FullyEncoded);
}

QJsonArray withoutKeys(const QList<Header> &headers)
{
    static const QByteArrayList names = {"authorization", "proxy-authorization", "x-api-key", "x-goog-api-key",
                                         "cookie", "set-cookie"};
    QJsonArray lines;
    for (const auto &[name, value] : headers) {
        const auto shown = names.contains(name.toLower()) ? removed : QString::fromUtf8(value);
        lines.append(u"%1: %2"_s.arg(QString::fromLatin1(name), shown));
    }
    return lines;
}

} // namespace

TrafficDump::TrafficDump()
    : m_folder(qEnvironmentVariable("OVERTURE_DUMP_TRAFFIC"))
{
}

void TrafficDump::write(const QString &service, const HttpRequest &request, const Result<HttpResponse> &outcome,
                        const QByteArray &secret) const
{
    if (!isOn())
        return;
    QJsonObject exchange{{u"request"_s, QJsonObject{{u"method"_s, QString::fromLatin1(request.method)},
                                                    {u"url"_s, withoutKey(request.url)},
                                                    {u"headers"_s, withoutKeys(request.headers)},
                                                    {u"body"_s, withoutTokens(request.body)}}}};
    if (outcome) {
        exchange[u"response"_s] = QJsonObject{{u"status"_s, outcome->status},
                                              {u"headers"_s, withoutKeys(outcome->headers)},
                                              {u"body"_s, withoutTokens(outcome->body)}};
    } else {
        exchange[u"error"_s] = QJsonObject{{u"kind"_s, toText(outcome.error().kind)}, {u"message"_s, outcome.error().message}};
    }
    const auto bytes = withoutKey(QJsonDocument(exchange).toJson(), secret);
    static std::atomic<int> number = 0;
    const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmsszzz"_s);
    QString word = service.toLower();
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    word.replace(other, u"-"_s);
    QDir().mkpath(m_folder);
    QFile file(QDir(m_folder).filePath(u"%1-%2-%3.json"_s.arg(stamp, word).arg(++number)));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size())
        qCWarning(lcNet) << "cannot write the traffic dump" << file.fileName() << file.errorString();
}

} // namespace overture::net

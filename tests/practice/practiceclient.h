// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceworld.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

namespace overture::practice {

struct ClientAnswer {
    int status = 0; ///< 0: no HTTP answer
    QByteArray body;
    QByteArray contentType;
    QByteArray location;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// A plain client for the tests of the practice world: one request, waited for, redirects not followed.
class PracticeClient
{
public:
    explicit PracticeClient(const PracticeWorld &world) : m_world(world)
    {
        m_manager.setProxy(QNetworkProxy::NoProxy);
    }

    /// `target` is path and query behind the service's host and port. The service's key is sent along unless
    /// `key` is given.
    ClientAnswer send(const QString &service, const QByteArray &method, const QString &target,
                      const QByteArray &body = {}, std::optional<QByteArray> key = std::nullopt,
                      int timeoutMs = 10'000, const QByteArray &type = "application/json")
    {
        QUrl url = m_world.endpoint(service);
        url = QUrl(url.scheme() + QStringLiteral("://127.0.0.1:") + QString::number(url.port()) + target);
        QNetworkRequest request(url);
        const QByteArray secret = key.value_or(m_world.key(service));
        if (service == QLatin1String("dataforseo"))
            request.setRawHeader("Authorization", "Basic " + secret.toBase64());
        else if (service == QLatin1String("hunter"))
            request.setRawHeader("X-API-KEY", secret);
        else if (service == QLatin1String("gemini"))
            request.setRawHeader("x-goog-api-key", secret);
        else if (service == QLatin1String("gmail") || service == QLatin1String("openai"))
            request.setRawHeader("Authorization", "Bearer " + secret);
        return wait(request, method, body, timeoutMs, type);
    }

    ClientAnswer site(const QString &host, const QString &path)
    {
        QUrl url = m_world.endpoint(QStringLiteral("sites"));
        url.setPath(path);
        QNetworkRequest request(url);
        request.setRawHeader("Host", host.toLatin1());
        return wait(request, "GET", {}, 10'000);
    }

private:
    ClientAnswer wait(QNetworkRequest request, const QByteArray &method, const QByteArray &body,
                      int timeoutMs, const QByteArray &type = "application/json")
    {
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        request.setTransferTimeout(timeoutMs);
        const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, method, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->isReadable() ? reply->readAll() : QByteArray(), reply->rawHeader("Content-Type"),
                reply->rawHeader("Location"), reply->error()};
    }

    const PracticeWorld &m_world;
    QNetworkAccessManager m_manager;
};

} // namespace overture::practice

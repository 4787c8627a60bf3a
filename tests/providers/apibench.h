// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace overture::test {

/// A service with a key, answered from a list.
struct ApiBench
{
    explicit ApiBench(const QString &baseUrl, net::AuthScheme scheme, const QByteArray &authHeader = {},
                      const QByteArray &key = "login:pass-word-1")
        : limiter(clock, {})
        , api(http, clock, limiter,
              net::ApiOptions{QStringLiteral("Service"), QUrl(baseUrl), scheme, authHeader,
                              [key]() -> Result<Secret> { return Secret(key); }})
    {
    }

    [[nodiscard]] net::HttpRequest request(qsizetype index = 0) const { return http.requests().value(index); }
    [[nodiscard]] QJsonDocument requestJson(qsizetype index = 0) const { return QJsonDocument::fromJson(request(index).body); }

    FakeHttp http;
    FakeClock clock;
    net::RateLimiter limiter;
    net::ApiClient api;
    std::stop_source stop;
};

} // namespace overture::test

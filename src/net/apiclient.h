// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "net/http.h"
#include "net/ratelimiter.h"
#include "net/trafficdump.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace overture::net {

/// How the key travels. Always in a header: a key in the query would stand in logs.
enum class AuthScheme {
    None,
    ApiKey,   ///< ApiOptions::authHeader: KEY
    Bearer,   ///< Authorization: Bearer KEY
    Basic,    ///< Authorization: Basic base64(KEY), KEY being "login:password"
};

struct ApiOptions
{
    QString service = {};                       ///< as people know it, for messages: "Hunter"
    QUrl baseUrl = {};                          ///< "https://api.hunter.io"; a path is kept in front of the request's
    AuthScheme scheme = AuthScheme::None;
    QByteArray authHeader = {};                 ///< with AuthScheme::ApiKey: "X-API-KEY"
    std::function<Result<Secret>()> key = {};   ///< asked at every request; NotFound or an empty key = none is stored
    bool keyIsOptional = false;                 ///< without a stored key the request goes out without one (local servers)
    int maxInFlight = 10;
    std::chrono::milliseconds maxWait{60'000};  ///< a longer ban by the service is answered RateLimited at once
};

/// What a provider's client talks through: base address, key, rate limit, concurrency cap, traffic dump.
///
/// Does not retry (the pipeline does) and does not judge: a status is an answer, see httpError() for the common ones.
/// A 429 or 503 with Retry-After makes the limiter hold everybody back until then.
/// With the environment variable OVERTURE_DUMP_TRAFFIC=DIR every exchange is written to DIR, secrets removed (mode 0600).
/// Errors besides those of Http: Misconfigured (no key stored, address missing or not https), RateLimited (see maxWait).
/// Thread: any but the GUI thread (blocks). `http`, `clock` and `limiter` must outlive it.
class ApiClient
{
public:
    ApiClient(Http &http, Clock &clock, RateLimiter &limiter, ApiOptions options);

    /// `request.url` is relative: path and query only ("/v2/domain-search?domain=example.com").
    [[nodiscard]] Result<HttpResponse> send(HttpRequest request, std::stop_token stop);

    /// Whether a key is stored, as far as the store can be asked.
    [[nodiscard]] bool hasKey() const { return authorization().has_value(); }
    [[nodiscard]] const QString &service() const { return m_options.service; }

private:
    [[nodiscard]] Result<QUrl> resolve(const QUrl &relative) const;
    [[nodiscard]] Result<Header> authorization() const;
    [[nodiscard]] Status enter(std::stop_token stop);
    void leave();
    void obey(const HttpResponse &response);

    Http &m_http;
    Clock &m_clock;
    RateLimiter &m_limiter;
    const ApiOptions m_options;
    const TrafficDump m_dump;
    std::mutex m_mutex;
    std::condition_variable_any m_freed;
    int m_inFlight = 0;
};

} // namespace overture::net

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "net/breaker.h"
#include "net/callledger.h"
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
    std::chrono::milliseconds maxWait{60'000};  ///< a longer ban by the service is answered HeldBack at once

    QString id = {};                            ///< "hunter": the service in the ledger and in the account's memory
    Breaker *breaker = nullptr;                 ///< the account's; none: the service is called however often it fails
    AccountMemory *memory = nullptr;
    CallLedger *ledger = nullptr;               ///< with `plan` and `charge`: paid calls are written down
    std::function<CallPlan(const HttpRequest &)> plan = {};
    std::function<CallCharge(const HttpRequest &, const HttpResponse &)> charge = {};
    /// The pause that an answer asks for in the service's own way; Retry-After of a 429 or 503 is understood without it.
    std::function<std::optional<Hold>(const HttpResponse &, Instant now)> askedPause = {};
};

/// What a provider's client talks through: base address, key, rate limit, concurrency cap, breaker, ledger, traffic dump.
///
/// Does not retry (the pipeline does) and does not judge: a status is an answer, see httpError() for the common ones.
/// A pause that the service asks for (Retry-After of a 429 or 503, or in its own words; 24 h at most) makes the limiter
/// hold everybody back until then.
/// A call that is paid for is written down before it goes out and settled with its answer; the answer of the same call
/// that was paid for before is given again without a call (`HttpResponse::isStored`).
/// With the environment variable OVERTURE_DUMP_TRAFFIC=DIR every exchange is written to DIR, secrets removed (mode 0600).
/// Errors besides those of Http: Misconfigured (no key stored, address missing or not https), HeldBack (a longer pause
/// than maxWait, or the breaker is open: nothing was sent), QuotaExhausted (a cap of the ledger), Database (the ledger
/// cannot be written, so nothing was sent).
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
    [[nodiscard]] std::optional<CallLedger::Call> plannedCall(const HttpRequest &request) const;
    /// The account is free to be called as far as is known now.
    [[nodiscard]] Status standsFree() const;
    /// With the rate limiter's leave and the breaker's ticket, unless there is an error.
    [[nodiscard]] Result<HttpResponse> exchange(const HttpRequest &request, const QByteArray &secret, bool &wasSent, std::stop_token stop);
    void settle(qint64 reservation, const CallLedger::Call &call, const HttpRequest &request, bool wasSent,
                const Result<HttpResponse> &outcome);
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

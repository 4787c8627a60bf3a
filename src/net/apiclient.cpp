// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient.h"

#include "net/httpclient.h"
#include "net/httperror.h"
#include "net/keyremoval.h"

using namespace Qt::StringLiterals;

namespace overture::net {

namespace {

/// Gives the slot back however send() ends.
class Leaving
{
public:
    explicit Leaving(std::function<void()> leave) : m_leave(std::move(leave)) {}
    ~Leaving() { m_leave(); }
    Q_DISABLE_COPY_MOVE(Leaving)

private:
    std::function<void()> m_leave;
};

} // namespace

ApiClient::ApiClient(Http &http, Clock &clock, RateLimiter &limiter, ApiOptions options)
    : m_http(http)
    , m_clock(clock)
    , m_limiter(limiter)
    , m_options(std::move(options))
{
}

Result<HttpResponse> ApiClient::send(HttpRequest request, std::stop_token stop)
{
    auto url = resolve(request.url);
    if (!url)
        return fail(url.error());
    request.url = std::move(*url);
    QByteArray secret;
    if (m_options.scheme != AuthScheme::None) {
        auto key = authorization();
        if (!key)
            return fail(key.error());
        secret = key->second.mid(key->second.lastIndexOf(' ') + 1);
        request.headers.append(std::move(*key));
        request.maxRedirects = 0;
    }
    if (const auto entered = enter(stop); !entered)
        return fail(entered.error());
    const Leaving leaving([this] { leave(); });
    if (const auto until = m_limiter.restrictedUntil(); until && *until - m_clock.now() > m_options.maxWait) {
        Error error{ErrorKind::RateLimited, u"%1 asked to wait before the next request."_s.arg(m_options.service),
                    u"Wait until %1."_s.arg(toDateTime(*until).toLocalTime().toString(u"hh:mm"_s)), {}, *until - m_clock.now()};
        return fail(std::move(error));
    }
    if (const auto allowed = m_limiter.acquire(stop); !allowed)
        return fail(allowed.error());
    auto response = m_http.send(request, stop);
    if (response)
        removeKey(*response, secret); // before anybody reads, stores or shows it
    if (response)
        obey(*response);
    m_dump.write(m_options.service, request, response, secret);
    return response;
}

Result<QUrl> ApiClient::resolve(const QUrl &relative) const
{
    const auto &base = m_options.baseUrl;
    const auto misconfigured = [this](const QString &why, const QString &action) {
        return fail(ErrorKind::Misconfigured, u"The address of %1 %2."_s.arg(m_options.service, why), action);
    };
    if (!base.isValid() || base.host().isEmpty() || (base.scheme() != u"https"_s && base.scheme() != u"http"_s))
        return misconfigured(u"in Settings is not a web address"_s, u"Correct the address in Settings."_s);
    if (!base.userInfo().isEmpty() || base.hasQuery() || base.hasFragment())
        return misconfigured(u"in Settings holds more than host and path"_s, u"Correct the address in Settings."_s);
    if (base.scheme() == u"http"_s && !isLoopback(base))
        return misconfigured(u"in Settings would send the key unencrypted"_s, u"Use an address that begins with https://"_s);
    if (!relative.scheme().isEmpty() || !relative.authority().isEmpty()) {
        return fail(ErrorKind::Internal, u"A request to %1 named its own server, so it was not sent."_s.arg(m_options.service),
                    {}, relative.host());
    }
    auto address = base.toEncoded(QUrl::StripTrailingSlash);
    if (address.endsWith('/'))
        address.chop(1);
    const auto tail = relative.toEncoded();
    return QUrl::fromEncoded(address + (tail.startsWith('/') ? QByteArray() : QByteArray("/")) + tail, QUrl::StrictMode);
}

Result<Header> ApiClient::authorization() const
{
    const auto none = [this] {
        return fail(ErrorKind::Misconfigured, u"No key for %1 is stored."_s.arg(m_options.service), u"Enter the key in Settings."_s);
    };
    if (!m_options.key)
        return none();
    const auto secret = m_options.key();
    if (!secret && secret.error().kind != ErrorKind::NotFound)
        return fail(secret.error());
    if (!secret || secret->isEmpty())
        return none();
    const auto key = secret->reveal().trimmed(); // pasted keys end in a newline
    switch (m_options.scheme) {
    case AuthScheme::None:
        break;
    case AuthScheme::ApiKey:
        return Header{m_options.authHeader, key};
    case AuthScheme::Bearer:
        return Header{"Authorization", "Bearer " + key};
    case AuthScheme::Basic:
        return Header{"Authorization", "Basic " + key.toBase64()};
    }
    return none();
}

Status ApiClient::enter(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_freed.wait(lock, stop, [this] { return m_inFlight < std::max(1, m_options.maxInFlight); }))
        return fail(ErrorKind::Cancelled, u"The request to %1 was cancelled."_s.arg(m_options.service), {}, u"it was never sent"_s);
    ++m_inFlight;
    return {};
}

void ApiClient::leave()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_inFlight;
    }
    m_freed.notify_one();
}

void ApiClient::obey(const HttpResponse &response)
{
    if (response.status != 429 && response.status != 503)
        return;
    const auto now = m_clock.now();
    if (const auto wait = retryAfter(response, now))
        m_limiter.restrictUntil(now + *wait);
}

} // namespace overture::net

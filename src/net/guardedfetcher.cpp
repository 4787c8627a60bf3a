// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/guardedfetcher.h"

#include "net/redirect.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace overture::net {

GuardedFetcher::GuardedFetcher(HttpClient &http, const UrlGuard &guard, QByteArray userAgent)
    : m_http(http)
    , m_guard(guard)
    , m_userAgent(std::move(userAgent))
{
}

Result<WebPage> GuardedFetcher::get(const QUrl &url, const FetchLimits &limits, std::stop_token stop)
{
    QUrl page = url.adjusted(QUrl::RemoveFragment);
    std::chrono::milliseconds left = limits.timeout;
    for (int redirects = 0;; ++redirects) {
        auto response = read(page, limits, left, stop);
        if (!response)
            return fail(std::move(response.error()));
        const auto next = redirectTarget(*response, page);
        if (!next)
            return fail(next.error());
        if (next->isEmpty()) {
            return WebPage{page, response->status, response->header("Content-Type"), std::move(response->body),
                           std::move(response->headers)};
        }
        if (redirects >= limits.maxRedirects)
            return fail(tooManyRedirects(url));
        page = *next;
        left = std::max<std::chrono::milliseconds>(left - response->duration, 1ms);
    }
}

Result<HttpResponse> GuardedFetcher::read(const QUrl &url, const FetchLimits &limits, std::chrono::milliseconds timeout,
                                          std::stop_token stop)
{
    const auto target = m_guard.check(url, stop);
    if (!target)
        return fail(target.error());
    HttpRequest request;
    request.headers = {{"Host", target->hostHeader},
                       {"User-Agent", m_userAgent},
                       {"Accept", "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1"}};
    request.timeout = timeout;
    request.maxBytes = limits.maxBytes;
    const WireOptions options{target->host, limits.contentTypes, limits.truncate};
    Result<HttpResponse> response = fail(ErrorKind::Network, u"%1 cannot be reached."_s.arg(target->host));
    for (const auto &address : target->addresses.first(std::min<qsizetype>(2, target->addresses.size()))) {
        request.url = address;
        response = m_http.sendPinned(request, options, stop);
        if (response || response.error().kind != ErrorKind::Network)
            break;
    }
    return response;
}

} // namespace overture::net

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace overture::net {

struct FetchLimits
{
    qint64 maxBytes = 2 * 1024 * 1024;            ///< of the decoded body
    bool truncate = false;                        ///< a longer body is cut at maxBytes instead of being InvalidResponse
    std::chrono::milliseconds timeout{15'000};    ///< for everything, redirects included
    int maxRedirects = 5;
    /// Bodies of other types are not downloaded: the page comes back with an empty body. Empty = any type. A page
    /// without a Content-Type counts as wanted.
    QList<QByteArray> contentTypes = {"text/html", "application/xhtml+xml", "text/plain"};
};

struct WebPage
{
    QUrl url;                   ///< after redirects
    int status = 0;
    QByteArray contentType;     ///< as sent, parameters included: "text/html; charset=utf-8"
    QByteArray body;            ///< content encoding (gzip …) undone, character set untouched
    QList<Header> headers;
};

/// Reads public web pages for the crawler.
///
/// An HTTP status is an answer, not an error. Errors: InvalidInput (the guard refuses the address or a redirect: not
/// http/https, an odd port, an address inside a network), NotFound (no such host), Network, Timeout, InvalidResponse
/// (too large, too many redirects), Cancelled.
/// Thread: any but the GUI thread (blocks). Politeness (robots.txt, delays, one connection a host) is the caller's.
class WebFetcher
{
public:
    virtual ~WebFetcher() = default;
    [[nodiscard]] virtual Result<WebPage> get(const QUrl &url, const FetchLimits &limits, std::stop_token stop) = 0;
};

} // namespace overture::net

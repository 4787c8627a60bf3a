// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "net/urlguard.h"
#include "net/webfetcher.h"

namespace overture::net {

/// The WebFetcher of the program: every page and every redirect passes the UrlGuard, and the connection goes to the
/// address that was checked, with the site's name in the Host header and in the certificate check. No cookies.
/// Thread: any but the GUI thread. `http` and `guard` must outlive it.
class GuardedFetcher final : public WebFetcher
{
public:
    /// `userAgent` says who reads and where to complain: "Overture/0.1 (+https://example.com/contact)".
    GuardedFetcher(HttpClient &http, const UrlGuard &guard, QByteArray userAgent);

    [[nodiscard]] Result<WebPage> get(const QUrl &url, const FetchLimits &limits, std::stop_token stop) override;

private:
    /// One hop; a second address of the site is tried when the first cannot be reached.
    [[nodiscard]] Result<HttpResponse> read(const QUrl &url, const FetchLimits &limits, std::chrono::milliseconds timeout,
                                            std::stop_token stop);

    HttpClient &m_http;
    const UrlGuard &m_guard;
    const QByteArray m_userAgent;
};

} // namespace overture::net

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "net/http.h"
#include "providers/google/oauthtypes.h"

#include <mutex>

namespace overture::providers::google {

/// Asks Google's token, revocation and user-info endpoints, one request each, never a retry and never a redirect. What goes
/// over here is neither logged nor dumped.
///
/// Thread: any worker (blocks). `http` must outlive it. Errors: those of codeError() and refreshError(), Network when no
/// answer came, Misconfigured for an address that would send a secret unencrypted.
class OAuthClient
{
public:
    explicit OAuthClient(net::Http &http, Endpoints endpoints = {}) : m_http(http), m_endpoints(std::move(endpoints)) {}

    [[nodiscard]] Endpoints endpoints() const;
    void setEndpoints(const Endpoints &endpoints);
    [[nodiscard]] Result<Tokens> exchange(const Client &client, const Secret &code, const QByteArray &verifier, const QUrl &redirect,
                                          std::stop_token stop);
    /// `age`: since the consent.
    [[nodiscard]] Result<Tokens> refresh(const Grant &grant, std::chrono::milliseconds age, std::stop_token stop);
    /// A token that is gone already counts as revoked.
    [[nodiscard]] Status revoke(const Client &client, const Secret &token, std::stop_token stop);
    [[nodiscard]] Result<UserInfo> userInfo(const Secret &accessToken, std::stop_token stop);

private:
    [[nodiscard]] Result<net::HttpResponse> ask(const net::HttpRequest &request, std::stop_token stop);

    net::Http &m_http;
    mutable std::mutex m_mutex;
    Endpoints m_endpoints;   ///< guarded by m_mutex
};

} // namespace overture::providers::google

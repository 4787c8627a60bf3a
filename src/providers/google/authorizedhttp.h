// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "providers/google/accesstokens.h"

namespace overture::providers::google {

/// What a call of the Gmail API needs; empty: any right of the account is enough.
[[nodiscard]] std::optional<MailCapability> capabilityFor(const QByteArray &method, const QString &path);

/// Beneath the ApiClient of one account:
/// - A call whose right was not given is not made: ScopeMissing, with the right's name.
/// - A token that is refused (401) is renewed, and the call made once more. Only drafts.send is not: its error is HeldBack,
///   so that each attempt stays one request on the wire, and the next attempt has the new token.
/// - A refusal for a missing right (403) is remembered.
/// Thread: any worker (blocks). `http` and `tokens` must outlive it.
class AuthorizedHttp final : public net::Http
{
public:
    AuthorizedHttp(net::Http &http, AccessTokens &tokens) : m_http(http), m_tokens(tokens) {}

    [[nodiscard]] Result<net::HttpResponse> send(const net::HttpRequest &request, std::stop_token stop) override;

private:
    [[nodiscard]] Result<net::HttpResponse> sendAgain(net::HttpRequest request, const Secret &refused, std::stop_token stop);

    net::Http &m_http;
    AccessTokens &m_tokens;
};

} // namespace overture::providers::google

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/eventthread.h"
#include "providers/google/oauthclient.h"

#include <functional>

namespace overture::providers::google {

struct SignInRequest
{
    Client client;
    QString scopes;      ///< asked for
    QString loginHint;   ///< the address that is to be connected again, or empty
};

struct SignedIn
{
    Tokens tokens;
    UserInfo person;
};

/// The person has this long in the browser.
inline constexpr std::chrono::minutes signInLimit{5};

/// OAuth 2.0 for native apps (RFC 8252) with PKCE: waits on 127.0.0.1, has `openPage` show Google's page, trades the code
/// that comes back for tokens, and asks who it was. What is granted may be less than was asked for.
///
/// Thread: any worker (blocks until the person is done); `openPage` is called on it, once. Errors: Unauthorized (the person
/// said no), Timeout, Cancelled, Misconfigured (client or address), those of OAuthClient.
[[nodiscard]] Result<SignedIn> signIn(net::EventThread &thread, OAuthClient &oauth, Clock &clock, const SignInRequest &request,
                                      const std::function<void(const QUrl &)> &openPage, std::stop_token stop);

} // namespace overture::providers::google

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/emailaddress.h"
#include "net/http.h"

namespace overture::providers::hunter {

/// The requests of Hunter API v2, relative to the service's address (".../v2") and without the key. Pure.
/// Source: hunter.io/api-documentation/v2.

inline constexpr int smallestPage = 10;   ///< one credit
inline constexpr int largestPage = 100;

/// `limit` 1–100, `offset` from 0. One credit for each ten addresses that come back.
[[nodiscard]] net::HttpRequest domainSearch(const DomainName &domain, int limit, int offset);
/// The address of a person at a domain. One credit when it is found.
[[nodiscard]] net::HttpRequest emailFinder(const DomainName &domain, const QString &fullName);
[[nodiscard]] net::HttpRequest emailVerifier(const EmailAddress &address);
[[nodiscard]] net::HttpRequest account();

} // namespace overture::providers::hunter

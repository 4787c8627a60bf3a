// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "net/http.h"

namespace overture::net {

/// The wait that a service asks for (RFC 9110, section 10.2.3): seconds or an HTTP date. Never negative, 24 h at most;
/// empty when absent or unreadable.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, Instant now);

/// The meaning of a status of 400 and above as far as every service agrees (a client reads its own service's reasons
/// first and falls back to this). 401 Unauthorized · 402 PaymentRequired · 404, 410 NotFound · 408 Timeout ·
/// 429 RateLimited · 5xx ServerError · 403 Unauthorized · other 4xx InvalidInput · anything else InvalidResponse.
/// The first words of the body stand in `detail`; the message does not quote it.
[[nodiscard]] Error httpError(const HttpResponse &response, QStringView serviceName);

} // namespace overture::net

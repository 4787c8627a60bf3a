// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "net/http.h"

namespace overture::providers::hunter {

/// What a status of 400 and above from Hunter API v2 means. Its documentation, its own client and recordings disagree
/// on 402, 403 and 429, so the text decides before the number: a used-up plan is QuotaExhausted, a Retry-After is
/// RateLimited, a missing permission Misconfigured, the rest RateLimited (402: PaymentRequired).
/// 451: the person asked Hunter not to process their data: Suppressed. Pure.
/// Source: hunter.io/api-documentation/v2#errors and the recorded error bodies.
[[nodiscard]] Error errorFor(const net::HttpResponse &response, Instant now);

/// A free plan refuses pages past the tenth address with this; what came before stays usable.
[[nodiscard]] bool isPaginationRefusal(const net::HttpResponse &response);

} // namespace overture::providers::hunter

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/accountmemory.h"
#include "net/callledger.h"

namespace overture::providers::gemini {

/// US dollars for a million tokens, as the person's price list in the settings has them.
struct Prices
{
    double input = 0.3;
    double output = 2.5;             ///< thoughts are paid like what is written
};

/// Writing costs something, lists of models are free. The estimate takes four bytes for a token and a long mail for the
/// answer. A text is given again for the same piece of work only; the marks that change with each prompt (its nonce) are
/// left out of the key. Pure. Source: ai.google.dev/gemini-api/docs/pricing, …/tokens.
[[nodiscard]] net::CallPlan plan(const net::HttpRequest &request, const Prices &prices);

/// usageMetadata × prices. What was refused is free.
[[nodiscard]] net::CallCharge charge(const net::HttpRequest &request, const net::HttpResponse &response, const Prices &prices);

/// retryDelay of a limit per minute; midnight Pacific time after a limit per day.
[[nodiscard]] std::optional<net::Hold> askedPause(const net::HttpResponse &response, Instant now);

} // namespace overture::providers::gemini

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/callledger.h"

namespace overture::providers::openai {

/// US dollars for a million tokens, as the person's price list in the settings has them. 0 for a server of one's own:
/// nothing is written down then.
struct Prices
{
    double input = 0;
    double output = 0;
};

/// Chat completions of an OpenAI-compatible service. A text is given again for the same piece of work only; marks that
/// change with each prompt (its nonce) are left out of the key. Pure.
/// Source: platform.openai.com/docs/api-reference/chat/object ("usage").
[[nodiscard]] net::CallPlan plan(const net::HttpRequest &request, const Prices &prices);

/// usage × prices; the estimate when the service counts no tokens. What was refused is free.
[[nodiscard]] net::CallCharge charge(const net::HttpRequest &request, const net::HttpResponse &response, const Prices &prices);

} // namespace overture::providers::openai

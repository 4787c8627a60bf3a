// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/callledger.h"

namespace overture::providers::hunter {

/// Credits, as the person's price list in the settings has them.
struct Prices
{
    double searchPerTen = 1;         ///< each started ten addresses that a domain search brings
    double finder = 1;               ///< a person's address that was found
    double verification = 0.5;       ///< one whose answer is valid, invalid or accept_all
};

/// Domain search, email finder and verifier cost something, the account is free. Answers may be given again for a while,
/// for Hunter's index moves slowly. Pure. Source: hunter.io/api-documentation/v2, "credits".
[[nodiscard]] net::CallPlan plan(const net::HttpRequest &request, const Prices &prices);

/// Only what was found is charged. The 202 of a verification that still runs is free and is never kept, nor is an answer
/// that nobody paid for: it may be another one tomorrow.
[[nodiscard]] net::CallCharge charge(const net::HttpRequest &request, const net::HttpResponse &response, const Prices &prices);

} // namespace overture::providers::hunter

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/callledger.h"
#include "net/accountmemory.h"

namespace overture::providers::dataforseo {

/// US dollars, as the person's price list in the settings has them.
struct Prices
{
    double livePerTen = 0.002;       ///< each started ten results of a live search
    double queuedPerTen = 0.0006;    ///< of a search by task_post
    double ranksCall = 0.02;         ///< each call for ranks
    double ranksPerThousand = 0.03;  ///< domains in it
};

/// A search costs for each started ten of `depth`, and five times as much with a search operator ("site:") in it.
[[nodiscard]] double searchPrice(const QString &phrase, double depth, double perTen);

/// Posts cost something, all else is free. Words like "site:" in a keyword make a search five times as dear. Live answers
/// may be given again for a while; a task that was posted is fetched by its id and never posted twice. Pure.
/// Source: docs.dataforseo.com/v3/serp/google/organic/live/advanced, dataforseo.com/pricing.
[[nodiscard]] net::CallPlan plan(const net::HttpRequest &request, const Prices &prices);

/// The sum of the tasks' own `cost`, which the service names in failures too. An answer that cannot be read is free,
/// unless the service ran out of time with the search.
[[nodiscard]] net::CallCharge charge(const net::HttpRequest &request, const net::HttpResponse &response, const Prices &prices);

/// The wait that a status code inside the answer asks for: a minute after 40202, until 00:00 UTC after 40203.
[[nodiscard]] std::optional<net::Hold> askedPause(const net::HttpResponse &response, Instant now);

} // namespace overture::providers::dataforseo

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"
#include "domain/services/prospectsource.h"
#include "net/http.h"

#include <QList>

namespace overture::providers::dataforseo {

/// The requests of DataForSEO API v3, relative to the service's address and without the key. Pure.
/// Source: docs.dataforseo.com/v3/serp/google/organic/live/advanced, …/backlinks/bulk_ranks/live, …/appendix/user_data.

/// Largest depth of a live search; the service bills each started ten results.
inline constexpr int maxLiveDepth = 200;
inline constexpr int maxRankTargets = 1000;

/// The phrase that is searched for: the person's keyword, or the category when there is none.
[[nodiscard]] QString searchPhrase(const DiscoveryRequest &request);

/// One live search. InvalidInput when there is nothing to search for, no place, or the phrase is too long.
[[nodiscard]] Result<net::HttpRequest> liveSearch(const DiscoveryRequest &request);

/// The domain as the rank service wants it and names it in the answer: without "www.".
[[nodiscard]] QString rankTarget(const DomainName &domain);

/// Ranks 0–100 of at most `maxRankTargets` domains.
[[nodiscard]] net::HttpRequest bulkRanks(const QList<DomainName> &domains);

[[nodiscard]] net::HttpRequest userData();

} // namespace overture::providers::dataforseo

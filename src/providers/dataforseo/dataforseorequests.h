// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"
#include "core/instant.h"
#include "domain/services/searchqueue.h"
#include "net/http.h"
#include "providers/dataforseo/dataforseocost.h"

#include <QList>

namespace overture::providers::dataforseo {

/// The requests of DataForSEO API v3, relative to the service's address and without the key. Pure.
/// Source: docs.dataforseo.com/v3/serp/google/organic/live/advanced, …/backlinks/bulk_ranks/live, …/appendix/user_data.

/// Largest depth of a live search; the service bills each started ten results.
inline constexpr int maxLiveDepth = 200;
/// Largest depth of a queued one, and how many of them go into one request.
inline constexpr int maxQueueDepth = 700;
inline constexpr int maxPostedTasks = 100;
/// Tasks on one page of the account's list.
inline constexpr int maxListedTasks = 1000;
inline constexpr int maxRankTargets = 1000;

/// The phrase that is searched for: the person's keyword, or the category when there is none.
[[nodiscard]] QString searchPhrase(const DiscoveryRequest &request);

/// One live search. InvalidInput when there is nothing to search for, no place, or the phrase is too long.
[[nodiscard]] Result<net::HttpRequest> liveSearch(const DiscoveryRequest &request);

/// The task of a queued search, to be one of a post. Same errors.
[[nodiscard]] Result<QJsonObject> queuedTask(const QueuedSearch &search);
/// At most `maxPostedTasks` of them.
[[nodiscard]] net::HttpRequest postTasks(const QJsonArray &tasks);
[[nodiscard]] net::HttpRequest tasksReady();
[[nodiscard]] net::HttpRequest taskResult(const QString &taskId);
/// The account's tasks of that time, oldest first, with what was asked. `until` must lie in the past.
[[nodiscard]] net::HttpRequest taskList(Instant since, Instant until, int offset);
[[nodiscard]] net::HttpRequest locationList();
[[nodiscard]] net::HttpRequest languageList();

/// What a search costs, by the vendor's prices of 2026 for each started ten results; operators cost five times as much.
[[nodiscard]] double priceUsd(const DiscoveryRequest &request, bool queued, const Prices &prices);

/// The domain as the rank service wants it and names it in the answer: without "www.".
[[nodiscard]] QString rankTarget(const DomainName &domain);

/// Ranks 0–100 of at most `maxRankTargets` domains.
[[nodiscard]] net::HttpRequest bulkRanks(const QList<DomainName> &domains);

[[nodiscard]] net::HttpRequest userData();

} // namespace overture::providers::dataforseo

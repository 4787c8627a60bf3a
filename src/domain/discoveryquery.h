// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/words.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace overture {

enum class QueryStatus { Pending, Running, Done, Failed };
/// Where the sites come from: a search answered at once, a search that is handed over and collected later, a page that
/// lists sites.
enum class QuerySource { Live, Queue, Listing };

/// One category × location × keyword combination that a discover job asks for, with its own counts and error.
struct DiscoveryQuery
{
    DiscoveryQueryId id;
    JobId jobId;
    QString keyword;
    QString location;
    std::optional<int> locationCode;
    QString category;
    int maxResults = 100;
    QueryStatus status = QueryStatus::Pending;
    int resultsFound = 0;
    int resultsSaved = 0;
    int resultsSkippedDuplicate = 0; ///< the same site twice within this answer
    int resultsSkippedExisting = 0;  ///< the site is a prospect already
    QString errorMessage;
    QString queryMetadata;           ///< JSON
    QString providerTaskId;
    QuerySource source = QuerySource::Live;
    QString listingUrl;              ///< of a Listing
    QString language = QStringLiteral("en");
    QString leaveOut;                ///< kinds of sites that are not wanted: "marketplace;platform"
    QString taskTag;                 ///< of a Queue: written before the search is handed over, unique
    std::optional<Instant> postedAt; ///< of a Queue: handed over then, or about to be; without a task id the outcome is unknown
    int posts = 0;                   ///< times that it was handed over
    double costUsd = 0;              ///< what it has cost so far
    QString otherItems;              ///< JSON: what came with the answer and is no site
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const DiscoveryQuery &) const = default;
};

[[nodiscard]] QString toText(QueryStatus value);
[[nodiscard]] QString toText(QuerySource value);

} // namespace overture

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
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const DiscoveryQuery &) const = default;
};

[[nodiscard]] QString toText(QueryStatus value);

} // namespace overture

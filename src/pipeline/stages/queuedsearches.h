// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discoveryquery.h"
#include "pipeline/stage.h"

#include <mutex>

namespace overture::pipeline {

/// Searches that are handed over to the service's queue and collected later; each is paid for once.
///
/// The first lane that comes hands over what its job has to ask, up to a hundred in one request; the others wait at the
/// gate and find theirs handed over. posted_at is committed before the request leaves, the task ids in the commit that
/// follows its answer. A search with posted_at and without an id may be lying at the service (answer lost, program
/// killed): it is looked up by its tag, and handed over again only when the service, asked late enough, does not have it.
///
/// Holds no state but the gate. No request is made inside a transaction. Thread: lanes.
class QueuedSearches
{
public:
    struct Answer
    {
        DiscoveryQuery query;      ///< as it is stored now
        DiscoveryAnswer answer;
    };
    /// Blocks until the service is done; Cancelled when the job is asked to end, the search stays handed over.
    [[nodiscard]] Result<Answer> answer(DiscoveryQueryId id, const StageContext &context);

private:
    [[nodiscard]] Status handOver(DiscoveryQueryId id, const StageContext &context);
    /// Finds handed-over searches again. True when this one has a task now; false when it was certainly never taken.
    [[nodiscard]] Result<bool> lookUp(const DiscoveryQuery &query, const StageContext &context);
    [[nodiscard]] Status post(const DiscoveryQuery &query, const StageContext &context);
    [[nodiscard]] Result<DiscoveryAnswer> wait(const DiscoveryQuery &query, const StageContext &context);

    std::mutex m_gate;
};

[[nodiscard]] QString newTaskTag();

/// The stored query. NotFound when it was removed while the job ran.
[[nodiscard]] Result<DiscoveryQuery> storedQuery(store::Database &database, DiscoveryQueryId id);

/// What is asked of a search service for a query. InvalidInput for a place that is unknown or ambiguous; the service's
/// list of places is fetched when the place needs it and it is not stored.
[[nodiscard]] Result<DiscoveryRequest> requestOf(const DiscoveryQuery &query, const StageContext &context);

} // namespace overture::pipeline

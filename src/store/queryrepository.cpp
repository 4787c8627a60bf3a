// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobrepository.h"
#include "store/records.h"

namespace overture::store::queries {

using namespace Qt::StringLiterals;

namespace {

const Record<DiscoveryQuery> &queryRecord()
{
    static const Record<DiscoveryQuery> record("discovery_queries", {
        column<&DiscoveryQuery::id>("id"),
        column<&DiscoveryQuery::jobId>("job_id"),
        column<&DiscoveryQuery::keyword>("keyword"),
        column<&DiscoveryQuery::location>("location"),
        column<&DiscoveryQuery::locationCode>("location_code"),
        column<&DiscoveryQuery::category>("category"),
        column<&DiscoveryQuery::maxResults>("max_results"),
        column<&DiscoveryQuery::status>("status"),
        column<&DiscoveryQuery::resultsFound>("results_found"),
        column<&DiscoveryQuery::resultsSaved>("results_saved"),
        column<&DiscoveryQuery::resultsSkippedDuplicate>("results_skipped_duplicate"),
        column<&DiscoveryQuery::resultsSkippedExisting>("results_skipped_existing"),
        column<&DiscoveryQuery::errorMessage>("error_message"),
        column<&DiscoveryQuery::queryMetadata>("query_metadata"),
        column<&DiscoveryQuery::providerTaskId>("provider_task_id"),
        column<&DiscoveryQuery::createdAt>("created_at"),
        column<&DiscoveryQuery::updatedAt>("updated_at"),
    });
    return record;
}

} // namespace

Result<DiscoveryQueryId> insert(WriteSession &session, const DiscoveryQuery &query)
{
    auto row = query;
    if (row.createdAt == Instant{})
        row.createdAt = session.now();
    if (row.updatedAt == Instant{})
        row.updatedAt = session.now();
    auto id = session.insert(queryRecord().insert(), queryRecord().insertBindings(row));
    if (!id)
        return fail(id.error());
    session.changes().insert(Table::DiscoveryQueries, id->value_or(0));
    return DiscoveryQueryId{id->value_or(0)};
}

Result<std::optional<DiscoveryQuery>> byId(ReadSession &session, DiscoveryQueryId id)
{
    return fetchOne(session, queryRecord(), "SELECT "_L1 + queryRecord().select() + " FROM discovery_queries WHERE id = :id"_L1,
                    {{u":id"_s, id.value}});
}

Result<QList<DiscoveryQuery>> list(ReadSession &session, int limit)
{
    return fetchAll(session, queryRecord(),
                    "SELECT "_L1 + queryRecord().select() + " FROM discovery_queries ORDER BY id DESC LIMIT :limit"_L1,
                    {{u":limit"_s, limit}});
}

Status update(WriteSession &session, const DiscoveryQuery &query)
{
    auto rows = session.exec(uR"(
        UPDATE discovery_queries
        SET status = :status, results_found = :found, results_saved = :saved, results_skipped_duplicate = :duplicate,
            results_skipped_existing = :existing, error_message = :error, query_metadata = :metadata,
            provider_task_id = :task, updated_at = :now
        WHERE id = :id)"_s,
        {{u":status"_s, toStored(query.status)},
         {u":found"_s, query.resultsFound},
         {u":saved"_s, query.resultsSaved},
         {u":duplicate"_s, query.resultsSkippedDuplicate},
         {u":existing"_s, query.resultsSkippedExisting},
         {u":error"_s, toStored(query.errorMessage)},
         {u":metadata"_s, toStored(query.queryMetadata)},
         {u":task"_s, toStored(query.providerTaskId)},
         {u":now"_s, toStored(session.now())},
         {u":id"_s, query.id.value}});
    if (!rows)
        return fail(rows.error());
    session.changes().update(Table::DiscoveryQueries, query.id.value);
    return {};
}

Status setJob(WriteSession &session, const QList<qint64> &ids, JobId job)
{
    auto rows = session.exec("UPDATE discovery_queries SET job_id = :job WHERE id IN "_L1 + idsIn(session, u":ids"_s),
                             {{u":job"_s, toStored(job)}, {u":ids"_s, listOf(ids)}});
    if (!rows)
        return fail(rows.error());
    for (const auto id : ids)
        session.changes().update(Table::DiscoveryQueries, id);
    return {};
}

} // namespace overture::store::queries

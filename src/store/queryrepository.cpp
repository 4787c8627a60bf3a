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
        column<&DiscoveryQuery::source>("source"),
        column<&DiscoveryQuery::listingUrl>("listing_url"),
        column<&DiscoveryQuery::language>("language"),
        column<&DiscoveryQuery::leaveOut>("leave_out"),
        column<&DiscoveryQuery::taskTag>("task_tag"),
        column<&DiscoveryQuery::postedAt>("posted_at"),
        column<&DiscoveryQuery::posts>("posts"),
        column<&DiscoveryQuery::costUsd>("cost_usd"),
        column<&DiscoveryQuery::otherItems>("other_items"),
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
            provider_task_id = :task, location_code = :code, cost_usd = :cost, other_items = :other, updated_at = :now
        WHERE id = :id)"_s,
        {{u":status"_s, toStored(query.status)},
         {u":found"_s, query.resultsFound},
         {u":saved"_s, query.resultsSaved},
         {u":duplicate"_s, query.resultsSkippedDuplicate},
         {u":existing"_s, query.resultsSkippedExisting},
         {u":error"_s, toStored(query.errorMessage)},
         {u":metadata"_s, toStored(query.queryMetadata)},
         {u":task"_s, toStored(query.providerTaskId)},
         {u":code"_s, toStored(query.locationCode)},
         {u":cost"_s, query.costUsd},
         {u":other"_s, toStored(query.otherItems)},
         {u":now"_s, toStored(session.now())},
         {u":id"_s, query.id.value}});
    if (!rows)
        return fail(rows.error());
    session.changes().update(Table::DiscoveryQueries, query.id.value);
    return {};
}

Result<QList<DiscoveryQuery>> ofJob(ReadSession &session, JobId job)
{
    return fetchAll(session, queryRecord(), "SELECT "_L1 + queryRecord().select() + " FROM discovery_queries WHERE job_id = :job ORDER BY id"_L1,
                    {{u":job"_s, job.value}});
}

Result<QList<DiscoveryQuery>> notPosted(ReadSession &session, JobId job, int limit)
{
    return fetchAll(session, queryRecord(), "SELECT "_L1 + queryRecord().select() + uR"( FROM discovery_queries
        WHERE job_id = :job AND source = 'queue' AND status = 'pending' AND posted_at IS NULL AND provider_task_id = '' AND error_message = ''
        ORDER BY id LIMIT :limit)"_s,
                    {{u":job"_s, job.value}, {u":limit"_s, limit}});
}

Status markPosting(WriteSession &session, const QList<qint64> &ids)
{
    auto rows = session.exec("UPDATE discovery_queries SET posted_at = :now, posts = posts + 1, status = 'running', updated_at = :now WHERE id IN "_L1
                                 + idsIn(session, u":ids"_s),
                             {{u":now"_s, toStored(session.now())}, {u":ids"_s, listOf(ids)}});
    if (!rows)
        return fail(rows.error());
    for (const auto id : ids)
        session.changes().update(Table::DiscoveryQueries, id);
    return {};
}

Status setTask(WriteSession &session, DiscoveryQueryId id, const QString &taskId, double costUsd)
{
    auto rows = session.exec(uR"(
        UPDATE discovery_queries SET provider_task_id = :task, cost_usd = cost_usd + :cost, error_message = '', updated_at = :now WHERE id = :id)"_s,
        {{u":task"_s, toStored(taskId)}, {u":cost"_s, costUsd}, {u":now"_s, toStored(session.now())}, {u":id"_s, id.value}});
    if (!rows)
        return fail(rows.error());
    session.changes().update(Table::DiscoveryQueries, id.value);
    return {};
}

Status clearPosting(WriteSession &session, const QList<qint64> &ids, const QString &error)
{
    auto rows = session.exec(uR"(
        UPDATE discovery_queries SET posted_at = NULL, posts = CASE WHEN posts > 0 THEN posts - 1 ELSE 0 END, status = 'pending',
            error_message = :error, updated_at = :now WHERE id IN )"_s
                                 + idsIn(session, u":ids"_s),
                             {{u":error"_s, toStored(error)}, {u":now"_s, toStored(session.now())}, {u":ids"_s, listOf(ids)}});
    if (!rows)
        return fail(rows.error());
    for (const auto id : ids)
        session.changes().update(Table::DiscoveryQueries, id);
    return {};
}

Status forgetTask(WriteSession &session, DiscoveryQueryId id, const QString &newTag)
{
    auto rows = session.exec(uR"(
        UPDATE discovery_queries SET provider_task_id = '', posted_at = NULL, task_tag = :tag, status = 'pending', updated_at = :now
        WHERE id = :id)"_s,
        {{u":tag"_s, toStored(newTag)}, {u":now"_s, toStored(session.now())}, {u":id"_s, id.value}});
    if (!rows)
        return fail(rows.error());
    session.changes().update(Table::DiscoveryQueries, id.value);
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

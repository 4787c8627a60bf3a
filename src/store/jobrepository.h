// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/discoveryquery.h"
#include "domain/job.h"
#include "store/session.h"

namespace overture::store {

struct NewJobItem
{
    QString subjectTable;
    qint64 subjectId = 0;
    QString label;
};

struct NewJob
{
    QString type;
    QJsonObject params;
    JobId previousJobId;
    QList<NewJobItem> items;
};

/// Jobs and their items. Counts in a Job come from its items.
namespace jobs {

/// Job row and all item rows, status pending.
[[nodiscard]] Result<JobId> create(WriteSession &session, const NewJob &job);
[[nodiscard]] Result<std::optional<Job>> byId(ReadSession &session, JobId id);
/// Newest first.
[[nodiscard]] Result<QList<Job>> list(ReadSession &session, int limit);
/// pending, running, paused, interrupted.
[[nodiscard]] Result<QList<Job>> unfinished(ReadSession &session);
/// `state` empty: all. In order of id, at most `limit`.
[[nodiscard]] Result<QList<JobItem>> items(ReadSession &session, JobId id, std::optional<ItemState> state, int limit);
[[nodiscard]] Status setStatus(WriteSession &session, JobId id, JobStatus status, const QString &reason = {}, const QString &action = {});
[[nodiscard]] Status setResult(WriteSession &session, JobId id, const QJsonObject &result);
/// Subjects that pending, running or interrupted jobs of this type have yet to finish.
[[nodiscard]] Result<QSet<qint64>> busySubjects(ReadSession &session, const QString &type);
/// "paused", "cancelled" or "" (none): what the lanes see between items.
[[nodiscard]] Status requestStatus(WriteSession &session, JobId id, const QString &requested);

/// Up to `limit` items that are todo and whose next_try_at has come: state doing, attempts + 1, lease of `owner`.
[[nodiscard]] Result<QList<JobItem>> claimItems(WriteSession &session, JobId id, const QString &owner, int limit);
/// Earliest next_try_at of a todo item; empty when there is no todo item left.
[[nodiscard]] Result<std::optional<Instant>> nextTryAt(ReadSession &session, JobId id);
[[nodiscard]] Status finishItem(WriteSession &session, JobItemId id, ItemState state, std::optional<ErrorKind> kind = {}, const QString &text = {});
/// Back to todo, not before `nextTryAt`; keeps the error text.
[[nodiscard]] Status retryItem(WriteSession &session, JobItemId id, Instant nextTryAt, ErrorKind kind, const QString &text);
/// Back to todo, not before `nextTryAt`; the attempt is not counted, for none was made.
[[nodiscard]] Status postponeItem(WriteSession &session, JobItemId id, Instant nextTryAt, ErrorKind kind, const QString &text);
/// Back to todo at once, the attempt is not counted (cancel, pause, a refused account).
[[nodiscard]] Status releaseItem(WriteSession &session, JobItemId id, std::optional<ErrorKind> kind = {}, const QString &text = {});
/// At start: running jobs become interrupted, their doing items todo. Answers the interrupted jobs' ids.
[[nodiscard]] Result<QList<JobId>> markInterrupted(WriteSession &session);
/// Failed items become todo (attempts 0) and the job pending; answers how many.
[[nodiscard]] Result<int> retryFailed(WriteSession &session, JobId id);

} // namespace jobs

namespace queries {

[[nodiscard]] Result<DiscoveryQueryId> insert(WriteSession &session, const DiscoveryQuery &query);
[[nodiscard]] Result<std::optional<DiscoveryQuery>> byId(ReadSession &session, DiscoveryQueryId id);
[[nodiscard]] Result<QList<DiscoveryQuery>> list(ReadSession &session, int limit);
/// In order of id.
[[nodiscard]] Result<QList<DiscoveryQuery>> ofJob(ReadSession &session, JobId job);
/// Writes status, counts, error, metadata, task id, location code, cost, other items.
[[nodiscard]] Status update(WriteSession &session, const DiscoveryQuery &query);
/// After jobs::create: ties the query rows to their job.
[[nodiscard]] Status setJob(WriteSession &session, const QList<qint64> &ids, JobId job);

// Searches that are handed over (source queue). posted_at without a task id: nobody knows what became of the request.
/// Those of the job that were never handed over and never refused.
[[nodiscard]] Result<QList<DiscoveryQuery>> notPosted(ReadSession &session, JobId job, int limit);
/// The intent: committed before the request leaves.
[[nodiscard]] Status markPosting(WriteSession &session, const QList<qint64> &ids);
/// The service has it; adds what it cost.
[[nodiscard]] Status setTask(WriteSession &session, DiscoveryQueryId id, const QString &taskId, double costUsd);
/// The service certainly did not take them.
[[nodiscard]] Status clearPosting(WriteSession &session, const QList<qint64> &ids, const QString &error = {});
/// The service's own work failed and may be asked for again, under a new tag.
[[nodiscard]] Status forgetTask(WriteSession &session, DiscoveryQueryId id, const QString &newTag);

} // namespace queries
} // namespace overture::store

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The items of a job: taken by a lane, finished, or put back.
#include "store/jobrecord.h"
#include "store/jobrepository.h"

#include <algorithm>

namespace overture::store::jobs {

using namespace Qt::StringLiterals;

namespace {

Status updateItem(WriteSession &session, JobItemId id, const QString &sets, Bindings bindings)
{
    bindings.append({u":now"_s, toStored(session.now())});
    bindings.append({u":id"_s, id.value});
    qint64 job = 0;
    auto status = session.select("UPDATE job_items SET "_L1 + sets
                                     + ", lease_owner = '', updated_at = :now WHERE id = :id RETURNING job_id"_L1,
                                 bindings, [&](const QSqlQuery &row) { job = row.value(0).toLongLong(); });
    if (!status)
        return status;
    if (job == 0)
        return fail(ErrorKind::NotFound, u"Item %1 of a job does not exist."_s.arg(id.value));
    session.changes().update(Table::JobItems, id.value);
    session.changes().update(Table::Jobs, job);
    return {};
}

} // namespace

Result<QList<JobItem>> items(ReadSession &session, JobId id, std::optional<ItemState> state, int limit)
{
    Bindings bindings{{u":job"_s, id.value}, {u":limit"_s, limit}};
    QString condition = u"job_id = :job"_s;
    if (state) {
        condition += " AND state = :state"_L1;
        bindings.append({u":state"_s, toStored(*state)});
    }
    return fetchAll(session, jobItemRecord(),
                    "SELECT "_L1 + jobItemRecord().select() + " FROM job_items WHERE "_L1 + condition
                        + " ORDER BY job_items.id LIMIT :limit"_L1,
                    bindings);
}

Result<QSet<qint64>> busySubjects(ReadSession &session, const QString &type)
{
    QSet<qint64> subjects;
    auto status = session.select(uR"(
        SELECT i.subject_id
        FROM jobs AS j
        JOIN job_items AS i ON i.job_id = j.id
        WHERE j.job_type = :type AND j.status IN ('pending', 'running', 'interrupted') AND i.state IN ('todo', 'doing'))"_s,
        {{u":type"_s, type}}, [&](const QSqlQuery &row) { subjects.insert(row.value(0).toLongLong()); });
    if (!status)
        return fail(status.error());
    return subjects;
}

Result<QList<JobItem>> claimItems(WriteSession &session, JobId id, const QString &owner, int limit)
{
    auto claimed = fetchAll(session, jobItemRecord(), uR"(
        UPDATE job_items
        SET state = 'doing', attempts = attempts + 1, next_try_at = 0, lease_owner = :owner, updated_at = :now
        WHERE id IN (
            SELECT i.id FROM job_items AS i
            WHERE i.job_id = :job AND i.state = 'todo' AND i.next_try_at <= :due
            ORDER BY i.next_try_at, i.id
            LIMIT :limit {{skip_locked}})
        RETURNING )"_s + jobItemRecord().select(),
        {{u":owner"_s, toStored(owner)}, {u":now"_s, toStored(session.now())}, {u":job"_s, id.value},
         {u":due"_s, toStored(session.now())}, {u":limit"_s, limit}});
    if (!claimed)
        return claimed;
    std::sort(claimed->begin(), claimed->end(), [](const auto &left, const auto &right) { return left.id < right.id; });
    for (const auto &item : std::as_const(*claimed))
        session.changes().update(Table::JobItems, item.id.value);
    if (!claimed->isEmpty())
        session.changes().update(Table::Jobs, id.value);
    return claimed;
}

Result<std::optional<Instant>> nextTryAt(ReadSession &session, JobId id)
{
    std::optional<Instant> next;
    auto status = session.select(uR"(
        SELECT next_try_at FROM job_items
        WHERE job_id = :job AND state = 'todo'
        ORDER BY next_try_at, id
        LIMIT 1)"_s,
        {{u":job"_s, id.value}}, [&](const QSqlQuery &row) {
            const auto ms = row.value(0).toLongLong();
            next = ms > 0 ? instantFromMs(ms) : session.now();
        });
    if (!status)
        return fail(status.error());
    return next;
}

Status finishItem(WriteSession &session, JobItemId id, ItemState state, std::optional<ErrorKind> kind, const QString &text)
{
    return updateItem(session, id, u"state = :state, next_try_at = 0, error_kind = :kind, error_text = :text"_s,
                      {{u":state"_s, toStored(state)}, {u":kind"_s, toStored(kind)}, {u":text"_s, toStored(text)}});
}

Status retryItem(WriteSession &session, JobItemId id, Instant nextTryAt, ErrorKind kind, const QString &text)
{
    return updateItem(session, id, u"state = 'todo', next_try_at = :next, error_kind = :kind, error_text = :text"_s,
                      {{u":next"_s, toStored(nextTryAt)}, {u":kind"_s, toStored(kind)}, {u":text"_s, toStored(text)}});
}

Status postponeItem(WriteSession &session, JobItemId id, Instant nextTryAt, ErrorKind kind, const QString &text)
{
    return updateItem(session, id,
                      u"state = 'todo', next_try_at = :next, attempts = CASE WHEN attempts > 0 THEN attempts - 1 ELSE 0 END, "
                      "error_kind = :kind, error_text = :text"_s,
                      {{u":next"_s, toStored(nextTryAt)}, {u":kind"_s, toStored(kind)}, {u":text"_s, toStored(text)}});
}

Status releaseItem(WriteSession &session, JobItemId id, std::optional<ErrorKind> kind, const QString &text)
{
    return updateItem(session, id,
                      u"state = 'todo', next_try_at = 0, attempts = CASE WHEN attempts > 0 THEN attempts - 1 ELSE 0 END, "
                      "error_kind = :kind, error_text = :text"_s,
                      {{u":kind"_s, toStored(kind)}, {u":text"_s, toStored(text)}});
}

} // namespace overture::store::jobs

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobrepository.h"

#include "store/counters.h"
#include "store/jobrecord.h"
#include "store/paidcallrepository.h"
#include "store/settingsrepository.h"

namespace overture::store::jobs {

using namespace Qt::StringLiterals;

namespace {

/// The counts follow the job's columns.
QString jobsWhere(const ReadSession &session, const QString &conditionAndOrder)
{
    QString counts;
    for (const auto state : {ItemState::Todo, ItemState::Doing, ItemState::Done, ItemState::Failed, ItemState::Skipped})
        counts += ", "_L1 + counters::itemsOf(session, u"j.id"_s, toText(state));
    return "SELECT "_L1 + jobRecord().select(u"j"_s) + counts + " FROM jobs AS j "_L1 + conditionAndOrder;
}

Job readJob(const QSqlQuery &row)
{
    auto job = jobRecord().read(row);
    const int first = jobRecord().size();
    job.todo = row.value(first).toInt();
    job.doing = row.value(first + 1).toInt();
    job.done = row.value(first + 2).toInt();
    job.failed = row.value(first + 3).toInt();
    job.skipped = row.value(first + 4).toInt();
    job.total = job.todo + job.doing + job.done + job.failed + job.skipped;
    return job;
}

Result<QList<Job>> fetchJobs(ReadSession &session, const QString &conditionAndOrder, const Bindings &bindings)
{
    QList<Job> jobs;
    auto status = session.select(jobsWhere(session, conditionAndOrder), bindings, [&](const QSqlQuery &row) { jobs.append(readJob(row)); });
    if (!status)
        return fail(status.error());
    return jobs;
}

Status updateJob(WriteSession &session, JobId id, const QString &sets, Bindings bindings)
{
    bindings.append({u":now"_s, toStored(session.now())});
    bindings.append({u":id"_s, id.value});
    auto rows = session.exec("UPDATE jobs SET "_L1 + sets + ", updated_at = :now WHERE id = :id"_L1, bindings);
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(ErrorKind::NotFound, u"Job %1 does not exist."_s.arg(id.value));
    session.changes().update(Table::Jobs, id.value);
    return {};
}

QString endOf(const Job &job)
{
    const auto counts = u"%1 done, %2 failed, %3 skipped"_s.arg(job.done).arg(job.failed).arg(job.skipped);
    switch (job.status) {
    case JobStatus::Completed: return u"%1 finished: %2"_s.arg(job.type, counts);
    case JobStatus::CompletedWithErrors: return u"%1 finished with errors: %2"_s.arg(job.type, counts);
    case JobStatus::Failed: return u"%1 failed: %2"_s.arg(job.type, job.statusReason.isEmpty() ? counts : job.statusReason);
    case JobStatus::Cancelled: return u"%1 cancelled: %2"_s.arg(job.type, counts);
    case JobStatus::Paused: return u"%1 paused: %2"_s.arg(job.type, job.statusReason.isEmpty() ? counts : job.statusReason);
    case JobStatus::Interrupted: return u"%1 interrupted: %2"_s.arg(job.type, counts);
    case JobStatus::Pending:
    case JobStatus::Running: break;
    }
    return {};
}

} // namespace

Result<JobId> create(WriteSession &session, const NewJob &job)
{
    Job row;
    row.type = job.type;
    row.params = job.params;
    row.previousJobId = job.previousJobId;
    row.createdAt = row.updatedAt = session.now();
    auto id = session.insert(jobRecord().insert(), jobRecord().insertBindings(row));
    if (!id)
        return fail(id.error());
    const JobId added{id->value_or(0)};
    session.changes().insert(Table::Jobs, added.value);
    JobItem item;
    item.jobId = added;
    item.updatedAt = session.now();
    for (const auto &subject : job.items) {
        item.subjectTable = subject.subjectTable;
        item.subjectId = subject.subjectId;
        item.label = subject.label;
        auto itemId = session.insert(jobItemRecord().insert(), jobItemRecord().insertBindings(item));
        if (!itemId)
            return fail(itemId.error());
    }
    if (!job.items.isEmpty())
        session.changes().all(Table::JobItems);
    return added;
}

Result<std::optional<Job>> byId(ReadSession &session, JobId id)
{
    auto found = fetchJobs(session, u"WHERE j.id = :id"_s, {{u":id"_s, id.value}});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Job>> list(ReadSession &session, int limit)
{
    return fetchJobs(session, u"ORDER BY j.id DESC LIMIT :limit"_s, {{u":limit"_s, limit}});
}

Result<QList<Job>> unfinished(ReadSession &session)
{
    return fetchJobs(session, u"WHERE j.status IN ('pending', 'running', 'paused', 'interrupted') ORDER BY j.id"_s, {});
}

Status setStatus(WriteSession &session, JobId id, JobStatus status, const QString &reason, const QString &action)
{
    auto written = updateJob(session, id, uR"(
        status = :status, status_reason = :reason, status_action = :action,
        requested_status = CASE WHEN :keeps = 1 THEN requested_status ELSE '' END,
        error_message = CASE WHEN :failed = 1 THEN :message ELSE '' END,
        started_at = CASE WHEN :starts = 1 THEN coalesce(started_at, :start) ELSE started_at END,
        finished_at = :finish)"_s,
        {{u":status"_s, toStored(status)},
         {u":reason"_s, toStored(reason)},
         {u":action"_s, toStored(action)},
         // A wish to pause or cancel stays until the lanes have heard it.
         {u":keeps"_s, toStored(status == JobStatus::Running)},
         {u":failed"_s, toStored(status == JobStatus::Failed)},
         {u":message"_s, toStored(reason)},
         {u":starts"_s, toStored(status == JobStatus::Running)},
         {u":start"_s, toStored(session.now())},
         {u":finish"_s, status == JobStatus::Completed || status == JobStatus::CompletedWithErrors || status == JobStatus::Failed
                 || status == JobStatus::Cancelled
              ? toStored(session.now()) : QVariant()}});
    if (!written || status == JobStatus::Pending || status == JobStatus::Running)
        return written;
    auto job = byId(session, id);
    if (!job)
        return fail(job.error());
    return activity::add(session, u"job %1"_s.arg(id.value), "job."_L1 + toText(status), 0, endOf(**job));
}

Status setResult(WriteSession &session, JobId id, const QJsonObject &result)
{
    return updateJob(session, id, u"result = :result"_s, {{u":result"_s, toStored(result)}});
}

Status requestStatus(WriteSession &session, JobId id, const QString &requested)
{
    // A job may end between the click and this write: what does not run has nothing asked of it.
    return updateJob(session, id, u"requested_status = CASE WHEN status = 'running' THEN :requested ELSE '' END"_s, {{u":requested"_s, toStored(requested)}});
}

Result<QList<JobId>> markInterrupted(WriteSession &session)
{
    auto ids = fetchIds(session, u"SELECT id FROM jobs WHERE status = 'running' ORDER BY id"_s, {});
    if (!ids)
        return fail(ids.error());
    QList<JobId> interrupted;
    for (const auto id : *ids) {
        auto released = session.exec(uR"(
            UPDATE job_items SET state = 'todo', lease_owner = '', updated_at = :now
            WHERE job_id = :job AND state = 'doing')"_s,
            {{u":now"_s, toStored(session.now())}, {u":job"_s, id}});
        if (!released)
            return fail(released.error());
        if (*released > 0)
            session.changes().all(Table::JobItems);
        if (auto status = setStatus(session, JobId{id}, JobStatus::Interrupted); !status)
            return fail(status.error());
        interrupted.append(JobId{id});
    }
    return interrupted;
}

Result<int> retryFailed(WriteSession &session, JobId id)
{
    const auto job = byId(session, id);
    if (!job)
        return fail(job.error());
    if (!*job)
        return fail(ErrorKind::NotFound, u"There is no job %1."_s.arg(id.value), u"List the jobs and choose one of them"_s);
    auto again = session.exec(uR"(
        UPDATE job_items
        SET state = 'todo', attempts = 0, next_try_at = 0, error_kind = NULL, error_text = '', lease_owner = '', updated_at = :now
        WHERE job_id = :job AND state = 'failed')"_s,
        {{u":now"_s, toStored(session.now())}, {u":job"_s, id.value}});
    if (!again || *again == 0)
        return again;
    session.changes().all(Table::JobItems);
    if (auto forgotten = paidcalls::forgetAnswersOf(session, id.value); !forgotten)
        return fail(forgotten.error());
    if (auto status = setStatus(session, id, JobStatus::Pending); !status)
        return fail(status.error());
    return again;
}

} // namespace overture::store::jobs

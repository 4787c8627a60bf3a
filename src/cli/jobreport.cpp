// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jobreport.h"

#include <QSet>

#include <algorithm>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

QString errorText(const Job &job)
{
    return job.errorMessage.isEmpty() ? job.statusReason : job.errorMessage;
}

} // namespace

QJsonObject jobObject(const Job &job)
{
    const QString error = job.status == JobStatus::Completed ? QString() : errorText(job);
    return {{u"id"_s, job.id.value}, {u"type"_s, job.type}, {u"status"_s, toText(job.status)}, {u"total"_s, job.total},
            {u"done"_s, job.done}, {u"failed"_s, job.failed}, {u"skipped"_s, job.skipped},
            {u"error"_s, error.isEmpty() ? QJsonValue() : QJsonValue(error)},
            {u"action"_s, error.isEmpty() || job.statusAction.isEmpty() ? QJsonValue() : QJsonValue(job.statusAction)}};
}

QJsonArray jobArray(const QList<Job> &jobs)
{
    QJsonArray array;
    for (const Job &job : jobs)
        array.append(jobObject(job));
    return array;
}

ExitCode exitCodeOf(const QList<Job> &jobs)
{
    ExitCode worst = ExitCode::Success;
    for (const Job &job : jobs) {
        switch (job.status) {
        case JobStatus::Failed:
        case JobStatus::Cancelled:
            return ExitCode::Failure;
        case JobStatus::Paused:
        case JobStatus::Interrupted:
        case JobStatus::Pending:
        case JobStatus::Running:
            worst = ExitCode::NeedsPerson;
            break;
        case JobStatus::CompletedWithErrors:
            if (worst == ExitCode::Success)
                worst = ExitCode::FinishedWithErrors;
            break;
        case JobStatus::Completed:
            break;
        }
    }
    return worst;
}

QList<Job> withFollowing(const QList<Job> &jobs, JobId first)
{
    QSet<qint64> wanted{first.value};
    QList<Job> sorted = jobs;
    std::sort(sorted.begin(), sorted.end(), [](const Job &a, const Job &b) { return a.id < b.id; });
    QList<Job> chain;
    for (const Job &job : std::as_const(sorted)) {
        if (!wanted.contains(job.id.value) && !(job.previousJobId.isValid() && wanted.contains(job.previousJobId.value)))
            continue;
        wanted.insert(job.id.value);
        chain.append(job);
    }
    return chain;
}

std::optional<Error> problemOf(const QList<Job> &jobs)
{
    for (const Job &job : jobs) {
        if (job.status == JobStatus::Paused || job.status == JobStatus::Failed || job.status == JobStatus::Cancelled) {
            const QString message = errorText(job).isEmpty() ? u"The job “%1” was %2."_s.arg(job.type, toText(job.status)) : errorText(job);
            return Error{ErrorKind::Internal, message, job.statusAction, {}, std::nullopt};
        }
    }
    return std::nullopt;
}

QString jobLine(const Job &job)
{
    QString line = u"%1  %2 done"_s.arg(job.type.leftJustified(13)).arg(job.done);
    if (job.failed > 0)
        line += u", %1 failed"_s.arg(job.failed);
    if (job.skipped > 0)
        line += u", %1 skipped"_s.arg(job.skipped);
    line += u" of %1 – %2"_s.arg(job.total).arg(toText(job.status));
    if (const QString error = errorText(job); !error.isEmpty() && job.status != JobStatus::Completed)
        line += u"\n               %1%2"_s.arg(error, job.statusAction.isEmpty() ? QString() : u"\n             → "_s + job.statusAction);
    return line;
}

} // namespace overture::cli

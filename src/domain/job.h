// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/instant.h"
#include "core/words.h"
#include "domain/ids.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace overture {

enum class JobStatus { Pending, Running, Paused, Completed, CompletedWithErrors, Failed, Cancelled, Interrupted };
enum class ItemState { Todo, Doing, Done, Failed, Skipped };

/// One run of a stage over a fixed list of items. Counts come from job_items, they are never stored.
struct Job
{
    JobId id;
    QString type;          ///< the stage's id: discover · enrich · verify · score · draft · send · check-replies …
    QJsonObject params;
    JobStatus status = JobStatus::Pending;
    QString statusReason;  ///< why it is paused, failed or interrupted, for people
    QString statusAction;  ///< the one thing to do about it
    QString requestedStatus; ///< "paused" or "cancelled" while the lanes still finish, empty otherwise
    JobId previousJobId;   ///< the job whose end created this one
    int total = 0;         ///< counts of job_items, filled by the query
    int todo = 0;
    int doing = 0;
    int done = 0;
    int failed = 0;
    int skipped = 0;
    QString errorMessage;
    QJsonObject result;
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;

    [[nodiscard]] bool isFinished() const
    {
        return status == JobStatus::Completed || status == JobStatus::CompletedWithErrors || status == JobStatus::Failed
            || status == JobStatus::Cancelled;
    }
    bool operator==(const Job &) const = default;
};

/// One row of work inside a job. `subjectId` is a row of `subjectTable` ("prospects", "discovery_queries", …).
struct JobItem
{
    JobItemId id;
    JobId jobId;
    QString subjectTable;
    qint64 subjectId = 0;
    QString label;         ///< what a person sees in the list of errors: the domain, the query
    ItemState state = ItemState::Todo;
    int attempts = 0;
    std::optional<Instant> nextTryAt;
    std::optional<ErrorKind> errorKind;
    QString errorText;
    QString leaseOwner;
    Instant updatedAt;

    bool operator==(const JobItem &) const = default;
};

[[nodiscard]] QString toText(JobStatus value);
[[nodiscard]] QString toText(ItemState value);

} // namespace overture

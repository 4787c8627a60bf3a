// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobrecord.h"

namespace overture::store {

const Record<Job> &jobRecord()
{
    static const Record<Job> record("jobs", {
        column<&Job::id>("id"),
        column<&Job::type>("job_type"),
        column<&Job::params>("params"),
        column<&Job::status>("status"),
        column<&Job::statusReason>("status_reason"),
        column<&Job::statusAction>("status_action"),
        column<&Job::requestedStatus>("requested_status"),
        column<&Job::previousJobId>("previous_job_id"),
        column<&Job::errorMessage>("error_message"),
        column<&Job::result>("result"),
        column<&Job::createdAt>("created_at"),
        column<&Job::updatedAt>("updated_at"),
        column<&Job::startedAt>("started_at"),
        column<&Job::finishedAt>("finished_at"),
    });
    return record;
}

const Record<JobItem> &jobItemRecord()
{
    static const Record<JobItem> record("job_items", {
        column<&JobItem::id>("id"),
        column<&JobItem::jobId>("job_id"),
        column<&JobItem::subjectTable>("subject_table"),
        column<&JobItem::subjectId>("subject_id"),
        column<&JobItem::label>("label"),
        column<&JobItem::state>("state"),
        column<&JobItem::attempts>("attempts"),
        // 0 in the table: at once.
        Column<JobItem>{"next_try_at",
                        [](const JobItem &item) { return toStored(item.nextTryAt.value_or(Instant{})); },
                        [](JobItem &item, const QVariant &stored) {
                            item.nextTryAt.reset();
                            if (const auto ms = stored.toLongLong(); ms > 0)
                                item.nextTryAt = instantFromMs(ms);
                        }},
        column<&JobItem::errorKind>("error_kind"),
        column<&JobItem::errorText>("error_text"),
        column<&JobItem::leaseOwner>("lease_owner"),
        column<&JobItem::updatedAt>("updated_at"),
    });
    return record;
}

} // namespace overture::store

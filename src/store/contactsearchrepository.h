// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/records.h"

namespace overture::store {

/// What one finder answered about one prospect in a job.
struct ContactSearch
{
    qint64 id = 0;
    ProspectId prospectId;
    QString finder;        ///< ContactFinder::id
    JobId jobId;
    Instant answeredAt;
    QString reason;        ///< why it gave no address, empty when it gave one
    QString contactForm;   ///< URL of a form, empty when none was seen
    QString people;        ///< names of the site's people, one a line
    int credits = 0;       ///< of this answer; of all answers in the job once stored
};

/// The only SQL about contact_searches. Free of state.
namespace contactsearches {

/// The finders that have answered about this prospect in this job already.
[[nodiscard]] Result<QList<ContactSearch>> answered(ReadSession &session, ProspectId prospect, JobId job);
/// Notes an answer; one of the same job adds its credits, one of another job takes its place.
[[nodiscard]] Status save(WriteSession &session, const ContactSearch &search);
/// Credits charged in a job, in all.
[[nodiscard]] Result<int> creditsOf(ReadSession &session, JobId job);

} // namespace contactsearches
} // namespace overture::store

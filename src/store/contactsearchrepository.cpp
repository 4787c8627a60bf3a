// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactsearchrepository.h"

namespace overture::store::contactsearches {

using namespace Qt::StringLiterals;

namespace {

const Record<ContactSearch> &searchRecord()
{
    static const Record<ContactSearch> record("contact_searches", {
        column<&ContactSearch::id>("id"),
        column<&ContactSearch::prospectId>("prospect_id"),
        column<&ContactSearch::finder>("finder"),
        column<&ContactSearch::jobId>("job_id"),
        column<&ContactSearch::answeredAt>("answered_at"),
        column<&ContactSearch::reason>("reason"),
        column<&ContactSearch::contactForm>("contact_form"),
        column<&ContactSearch::people>("people"),
        column<&ContactSearch::credits>("credits"),
    });
    return record;
}

} // namespace

Result<QList<ContactSearch>> answered(ReadSession &session, ProspectId prospect, JobId job)
{
    return fetchAll(session, searchRecord(),
                    "SELECT "_L1 + searchRecord().select()
                        + " FROM contact_searches WHERE prospect_id = :prospect AND job_id = :job ORDER BY id"_L1,
                    {{u":prospect"_s, prospect.value}, {u":job"_s, job.value}});
}

Status save(WriteSession &session, const ContactSearch &search)
{
    const auto id = session.insert(searchRecord().insert(uR"(
        ON CONFLICT (prospect_id, finder) DO UPDATE SET
            credits = excluded.credits + CASE WHEN contact_searches.job_id = excluded.job_id THEN contact_searches.credits ELSE 0 END,
            job_id = excluded.job_id, answered_at = excluded.answered_at, reason = excluded.reason,
            contact_form = excluded.contact_form, people = excluded.people)"_s),
        searchRecord().insertBindings(search));
    return id ? Status{} : fail(id.error());
}

Result<int> creditsOf(ReadSession &session, JobId job)
{
    return fetchNumber(session, u"SELECT coalesce(SUM(credits), 0) FROM contact_searches WHERE job_id = :job"_s,
                       {{u":job"_s, job.value}})
        .map([](qint64 number) { return int(number); });
}

} // namespace overture::store::contactsearches

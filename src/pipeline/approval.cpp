// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/approval.h"

#include "pipeline/evidence.h"
#include "pipeline/jobcreation.h"
#include "pipeline/mailparts.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

Status approveDrafts(store::WriteSession &session, const QList<DraftId> &ids, const QString &who)
{
    const auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    for (const DraftId id : ids) {
        const auto draft = store::drafts::byId(session, id);
        if (!draft)
            return fail(draft.error());
        if (!*draft)
            return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value), u"List the drafts and choose one of them"_s);
        const auto prospect = store::prospects::byId(session, (*draft)->prospectId);
        if (!prospect)
            return fail(prospect.error());
        if (!*prospect || (*prospect)->contactEmail.isEmpty())
            return fail(ErrorKind::InvalidInput, u"Draft %1 has no recipient."_s.arg(id.value), u"Enter an address for the prospect first"_s);
        const auto suppression = store::suppressions::matching(session, (*prospect)->contactEmail);
        if (!suppression)
            return fail(suppression.error());
        if (*suppression)
            return fail(ErrorKind::Suppressed, u"%1 is on the do-not-contact list (%2)."_s.arg((*prospect)->contactEmail, (*suppression)->reason),
                        u"Reject the draft"_s);
        if (auto supported = approvable(session, id); !supported)
            return supported;
        const auto account = accountOf(session, **draft);
        if (!account)
            return fail(account.error());
        const auto content = mailContent(session, **draft, **prospect, *settings, *account);
        if (!content)
            return fail(content.error());
        const auto problem = problemOf(session, *content);
        if (!problem)
            return fail(problem.error());
        if (*problem)
            return fail((*problem)->gate == u"suppressed" ? ErrorKind::Suppressed : ErrorKind::InvalidInput, (*problem)->reason,
                        u"Change what the mail carries, then approve it"_s);
        if (auto approved = store::drafts::approve(session, id, who, contentHash(*content)); !approved)
            return approved;
    }
    return {};
}

} // namespace overture::pipeline

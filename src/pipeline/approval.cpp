// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/approval.h"

#include "core/emailaddress.h"
#include "domain/approvalhash.h"
#include "domain/sendgates.h"
#include "pipeline/evidence.h"
#include "pipeline/jobcreation.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

QString contentHash(const Draft &draft, const Prospect &prospect, const Settings &settings)
{
    const auto recipient = EmailAddress::parse(prospect.contactEmail);
    return approvalHash({recipient ? recipient->normalized() : QString(), settings.text(u"studio.sender_name"_s), draft.subject,
                         draft.body, mailFooter(settings)});
}

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
        if (auto approved = store::drafts::approve(session, id, who, contentHash(**draft, **prospect, *settings)); !approved)
            return approved;
    }
    return {};
}

} // namespace overture::pipeline

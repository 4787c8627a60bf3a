// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/reviewitem.h"

#include "pipeline/approval.h"
#include "pipeline/draftchecks.h"
#include "pipeline/evidence.h"
#include "store/prospectrepository.h"
#include "store/reviewrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

Result<ReviewItem> reviewItem(store::ReadSession &session, DraftId id)
{
    const auto rows = store::drafts::rowsByIds(session, {id.value});
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return fail(ErrorKind::NotFound, u"This draft is no longer in the list."_s);
    ReviewItem item;
    item.row = rows->first();
    const auto prospectId = item.row.draft.prospectId;
    const auto prospect = store::prospects::byId(session, prospectId);
    if (!prospect)
        return fail(prospect.error());
    item.prospect = prospect->value_or(Prospect());
    const auto contacts = store::prospects::contacts(session, prospectId);
    if (!contacts)
        return fail(contacts.error());
    item.contacts = *contacts;
    const auto pages = store::prospects::pages(session, prospectId);
    if (!pages)
        return fail(pages.error());
    item.pages = *pages;
    auto checks = draftChecks(session, id);
    if (!checks)
        return fail(checks.error());
    item.checks = std::move(*checks);
    auto evidence = evidenceOf(session, id);
    if (!evidence)
        return fail(evidence.error());
    item.evidence = std::move(*evidence);
    const auto revisions = store::drafts::revisions(session, id);
    if (!revisions)
        return fail(revisions.error());
    if (revisions->size() > 1)
        item.before = revisions->at(revisions->size() - 2);
    const auto until = store::reviews::snoozedUntil(session, id);
    if (!until)
        return fail(until.error());
    item.snoozedUntil = *until;
    const auto shown = store::reviews::shown(session, {id.value}, u"user"_s);
    if (!shown)
        return fail(shown.error());
    item.wasShown = shown->contains(id.value);
    return item;
}

Status approveShown(store::WriteSession &session, const QList<DraftId> &ids, const QString &who)
{
    QList<qint64> numbers;
    for (const auto id : ids)
        numbers.append(id.value);
    const auto shown = store::reviews::shown(session, numbers, who);
    if (!shown)
        return fail(shown.error());
    const auto unseen = ids.size() - shown->size();
    if (unseen > 0 && ids.size() == 1)
        return fail(ErrorKind::InvalidInput, u"The text of this draft has changed since it was shown, or it was not shown at all."_s,
                    u"Look at it, then approve it"_s);
    if (unseen > 0)
        return fail(ErrorKind::InvalidInput,
                    u"%1 of these %2 drafts have not been shown as they are now, so nothing was approved."_s.arg(unseen).arg(ids.size()),
                    u"Look at each of them in the review (F8)"_s);
    return approveDrafts(session, ids, who);
}

} // namespace overture::pipeline

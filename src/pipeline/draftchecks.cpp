// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/draftchecks.h"

#include "pipeline/jobcreation.h"
#include "store/attachmentrepository.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/recentmail.h"
#include "store/sendrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int comparedMails = 50;

} // namespace

Result<DraftChecks> draftChecks(store::ReadSession &session, DraftId id)
{
    CheckedDraft subject;
    const auto draft = store::drafts::byId(session, id);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value), u"List the drafts and choose one of them"_s);
    subject.draft = **draft;
    const auto prospect = store::prospects::byId(session, subject.draft.prospectId);
    if (!prospect)
        return fail(prospect.error());
    if (!*prospect)
        return fail(ErrorKind::NotFound, u"The prospect of draft %1 is gone."_s.arg(id.value));
    subject.prospect = **prospect;
    const auto contacts = store::prospects::primaryContacts(session, {subject.prospect.id.value});
    if (!contacts)
        return fail(contacts.error());
    if (const auto found = contacts->constFind(subject.prospect.id.value); found != contacts->constEnd())
        subject.contact = *found;
    const auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    subject.optOutLine = settings->text(u"studio.opt_out_line"_s);
    subject.postalAddress = settings->text(u"studio.postal_address"_s);
    subject.studioWebsite = settings->text(u"studio.website"_s);
    if (!subject.prospect.contactEmail.isEmpty()) {
        const auto facts = store::sends::facts(session, subject.prospect.contactEmail, subject.prospect.id, {}, subject.draft.sequenceIndex);
        if (!facts)
            return fail(facts.error());
        if (facts->addressSuppressed || facts->domainSuppressed)
            subject.suppressionReason = facts->suppressionReason.isEmpty() ? u"no reason was given"_s : facts->suppressionReason;
        subject.hasReplied = facts->hasReplied;
        if (settings->flag(u"replies.hold_domain"_s))
            subject.heldDomain = facts->heldDomain;
    }
    const auto files = store::attachments::ofMail(session, subject.draft);
    if (!files)
        return fail(files.error());
    subject.attachments = int(files->size());
    for (const Attachment &carried : *files) {
        const auto problem = store::attachments::problemOf(session, carried.file);
        if (!problem)
            return fail(problem.error());
        if (!problem->isEmpty())
            subject.fileProblems.append(*problem);
    }
    auto recent = store::recentMail(session, subject.prospect.id, comparedMails);
    if (!recent)
        return fail(recent.error());
    subject.recent = std::move(*recent);
    return checkDraft(subject);
}

} // namespace overture::pipeline

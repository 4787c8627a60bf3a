// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evidence.h"

#include "domain/evidencesources.h"
#include "pipeline/jobcreation.h"
#include "store/categorytemplaterepository.h"
#include "store/draftrepository.h"
#include "store/evidencerepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

Result<Draft> draftOf(store::ReadSession &session, DraftId id)
{
    auto draft = store::drafts::byId(session, id);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value), u"List the drafts and choose one of them"_s);
    return **draft;
}

/// Everything that is known now and may support a sentence, besides what is stored with the draft.
Result<QList<EvidenceSource>> presentSources(store::ReadSession &session, const Draft &draft, const Prospect &prospect)
{
    const auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    const auto contacts = store::prospects::contacts(session, prospect.id);
    if (!contacts)
        return fail(contacts.error());
    const auto pages = store::prospects::pages(session, prospect.id);
    if (!pages)
        return fail(pages.error());
    const auto facts = store::studiofacts::all(session);
    if (!facts)
        return fail(facts.error());
    const auto own = store::categorytemplates::byCategory(session, prospect.category);
    if (!own)
        return fail(own.error());
    auto sources = givenSources(prospect, *contacts, *settings);
    if (*own)
        sources.append({.kind = SourceKind::Given, .text = (*own)->angle + u'\n' + (*own)->subject + u'\n' + (*own)->body,
                        .title = u"Your template"_s});
    sources += factSources(*facts, settings->text(u"studio.offer"_s));
    if (draft.sequenceIndex > 0) {
        const auto sent = store::sends::sentBefore(session, prospect.id, draft.sequenceIndex);
        if (!sent)
            return fail(sent.error());
        sources += earlierSources(*sent);
    }
    sources += pageSources(*pages);
    return sources;
}

Result<EvidenceReport> reportOn(store::ReadSession &session, const Draft &draft, const QString &subject, const QString &body)
{
    const auto prospect = store::prospects::byId(session, draft.prospectId);
    if (!prospect)
        return fail(prospect.error());
    if (!*prospect)
        return fail(ErrorKind::NotFound, u"The prospect of draft %1 is gone."_s.arg(draft.id.value));
    const auto stored = store::evidence::ofDraft(session, draft.id);
    if (!stored)
        return fail(stored.error());
    auto present = presentSources(session, draft, **prospect);
    if (!present)
        return fail(present.error());
    EvidenceCase mail{.subject = subject, .body = body, .language = {}, .sources = stored->sources, .citations = stored->citations,
                      .vouches = stored->vouches};
    mail.sources += *present;
    EvidenceReport report = checkEvidence(mail);
    report.draft = draft.id;
    report.revision = draft.revision;
    if (stored->check && stored->check->holdsBack())
        report.vanished = stored->check->text;
    return report;
}

} // namespace

Result<EvidenceReport> evidenceOf(store::ReadSession &session, DraftId id)
{
    const auto draft = draftOf(session, id);
    if (!draft)
        return fail(draft.error());
    return reportOn(session, *draft, draft->subject, draft->body);
}

Result<EvidenceReport> evidenceOf(store::ReadSession &session, DraftId id, const QString &subject, const QString &body)
{
    const auto draft = draftOf(session, id);
    if (!draft)
        return fail(draft.error());
    return reportOn(session, *draft, subject, body);
}

Status vouch(store::WriteSession &session, DraftId id, const overture::Claim &claim, const QString &reason, const QString &who)
{
    return store::evidence::addVouch(session, id, claim.kind, claim.text, reason, who);
}

Status takeBackVouch(store::WriteSession &session, DraftId id, const overture::Claim &claim)
{
    const auto removed = store::evidence::removeVouch(session, id, claim.kind, claim.text);
    if (!removed)
        return fail(removed.error());
    const auto draft = draftOf(session, id);
    if (!draft)
        return fail(draft.error());
    if (!*removed || draft->state != DraftState::Approved)
        return {};
    const auto report = evidenceOf(session, id);
    if (!report)
        return fail(report.error());
    return report->blocksApproval() ? store::drafts::reopen(session, id) : Status();
}

Status approvable(store::ReadSession &session, DraftId id)
{
    const auto draft = draftOf(session, id);
    if (!draft)
        return fail(draft.error());
    const auto report = reportOn(session, *draft, draft->subject, draft->body);
    if (!report)
        return fail(report.error());
    const auto open = report->unsupported();
    if (open.isEmpty())
        return {};
    const auto prospect = store::prospects::byId(session, draft->prospectId);
    if (!prospect)
        return fail(prospect.error());
    const QString site = *prospect ? (*prospect)->domain : QString::number(id.value);
    return fail(ErrorKind::InvalidInput,
                open.size() == 1 ? u"The draft to %1 claims something that no source supports: %2."_s.arg(site, namedClaims(open))
                                 : u"The draft to %1 makes %2 claims that no source supports: %3."_s.arg(site).arg(open.size()).arg(namedClaims(open)),
                u"Correct the text, or vouch for each claim with a reason"_s);
}

} // namespace overture::pipeline

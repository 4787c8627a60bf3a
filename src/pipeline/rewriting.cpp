// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/rewriting.h"

#include "domain/tone.h"
#include "pipeline/draftbrief.h"
#include "pipeline/jobcreation.h"
#include "pipeline/writing.h"
#include "store/categorytemplaterepository.h"
#include "store/draftproposalrepository.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

Result<Draft> draftById(store::ReadSession &session, DraftId id)
{
    const auto draft = store::drafts::byId(session, id);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value), u"List the drafts and choose one of them"_s);
    return **draft;
}

/// Everything that a rewriting needs to know, read at one moment.
struct Material
{
    Settings settings;
    Draft draft;
    QList<DraftRevision> history;
    Prospect prospect;
    DraftBrief brief;
    std::optional<CategoryTemplate> categoryTemplate;
    std::optional<DraftProposal> fetched;
};

Result<DraftBrief> briefOf(store::ReadSession &session, const Material &known)
{
    const auto pages = store::prospects::pages(session, known.prospect.id);
    if (!pages)
        return fail(pages.error());
    if (known.draft.sequenceIndex == 0)
        return draftBrief(known.prospect, *pages, known.settings, known.categoryTemplate);
    const auto sent = store::sends::sentBefore(session, known.prospect.id, known.draft.sequenceIndex);
    if (!sent)
        return fail(sent.error());
    return followUpBrief(known.prospect, *pages, known.settings, known.categoryTemplate, *sent);
}

Result<Material> materialOf(store::ReadSession &session, DraftId id, const RewriteRequest &request)
{
    if (request.tone != 0 && !toneOf(request.tone))
        return fail(ErrorKind::InvalidInput, u"There is no tone %1."_s.arg(request.tone), u"Choose one of 1 to 5"_s);
    Material known;
    auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    known.settings = std::move(*settings);
    auto draft = draftById(session, id);
    if (!draft)
        return fail(draft.error());
    known.draft = std::move(*draft);
    if (known.draft.state == DraftState::Sent)
        return fail(ErrorKind::InvalidInput, u"The mail was sent, so its text can no longer change."_s, u"Choose another draft"_s);
    auto history = store::drafts::revisions(session, id);
    if (!history)
        return fail(history.error());
    known.history = std::move(*history);
    auto prospect = store::prospects::byId(session, known.draft.prospectId);
    if (!prospect)
        return fail(prospect.error());
    if (!*prospect)
        return fail(ErrorKind::NotFound, u"The prospect of draft %1 is gone."_s.arg(id.value), u"Choose another draft"_s);
    known.prospect = std::move(**prospect);
    auto categoryTemplate = store::categorytemplates::byCategory(session, known.prospect.category);
    if (!categoryTemplate)
        return fail(categoryTemplate.error());
    known.categoryTemplate = std::move(*categoryTemplate);
    auto brief = briefOf(session, known);
    if (!brief)
        return fail(brief.error());
    known.brief = std::move(*brief);
    if (request.tone > 0 && request.note.trimmed().isEmpty()) {
        auto fetched = store::proposals::variantOf(session, id, request.tone);
        if (!fetched)
            return fail(fetched.error());
        known.fetched = std::move(*fetched);
    }
    return known;
}

/// A fetched answer, wholly open again; empty when it no longer fits the text.
std::optional<DraftProposal> openedAgain(const Material &known)
{
    if (!known.fetched)
        return std::nullopt;
    DraftProposal again = *known.fetched;
    again.state = ProposalState::Open;
    again.offeredSubject = again.subject;
    again.offeredBody = again.body;
    again.accepted = 0;
    again.declined = 0;
    const auto fits = placed(again, known.draft, known.history);
    return fits ? std::optional(again) : std::nullopt;
}

Result<DraftWriter *> modelOf(const Services &services, const Settings &settings, const QString &id)
{
    auto writer = draftWriter(services, settings, id);
    if (!writer)
        return writer;
    // Its own words on why it cannot; nobody is asked.
    if (!(*writer)->cost().asksModel)
        return fail((*writer)->rewrite({}, {}).error());
    if (!settings.flag(u"master.enabled"_s))
        return fail(ErrorKind::Misconfigured, u"No model was asked, because the master switch is off."_s, u"Turn the master switch on in Settings"_s);
    return writer;
}

QStringList handwritten(const Material &known)
{
    QStringList passages;
    for (const auto part : {TextPart::Subject, TextPart::Body}) {
        const DraftText text{known.draft.subject, known.draft.body};
        for (const TextSpan &span : handwrittenSpans(known.history, part))
            passages.append(textOf(text, part).sliced(span.start, span.length));
    }
    return passages;
}

DraftProposal proposalOf(const Material &known, const RewriteRequest &request, const WrittenDraft &written)
{
    DraftProposal proposal;
    proposal.draftId = known.draft.id;
    proposal.note = request.note.simplified();
    proposal.tone = request.tone;
    proposal.author = written.provider;
    proposal.model = written.model;
    // Another subject would open another conversation.
    proposal.subject = known.draft.sequenceIndex > 0 ? known.draft.subject : written.subject.simplified();
    proposal.body = written.body.trimmed();
    proposal.provenance = provenance(written, known.brief, known.categoryTemplate);
    proposal.baseRevision = known.draft.revision;
    proposal.baseSubject = known.draft.subject;
    proposal.baseBody = known.draft.body;
    proposal.offeredSubject = proposal.subject;
    proposal.offeredBody = proposal.body;
    return proposal;
}

struct Open
{
    Draft draft;
    QList<DraftRevision> history;
    DraftProposal proposal;
    PlacedProposal placed;
};

Result<Open> openProposal(store::ReadSession &session, DraftProposalId id)
{
    const auto proposal = store::proposals::byId(session, id);
    if (!proposal)
        return fail(proposal.error());
    if (!*proposal)
        return fail(ErrorKind::NotFound, u"This proposal is no longer stored."_s, u"Ask again"_s);
    auto draft = draftById(session, (*proposal)->draftId);
    if (!draft)
        return fail(draft.error());
    auto history = store::drafts::revisions(session, draft->id);
    if (!history)
        return fail(history.error());
    auto laid = placed(**proposal, *draft, *history);
    if (!laid)
        return fail(laid.error());
    return Open{std::move(*draft), std::move(*history), **proposal, std::move(*laid)};
}

} // namespace

Result<RewriteState> rewriteState(store::ReadSession &session, DraftId id)
{
    RewriteState state;
    auto draft = draftById(session, id);
    if (!draft)
        return fail(draft.error());
    state.draft = std::move(*draft);
    const auto prospect = store::prospects::byId(session, state.draft.prospectId);
    if (!prospect)
        return fail(prospect.error());
    if (*prospect) {
        state.domain = (*prospect)->domain;
        state.category = (*prospect)->category;
    }
    auto tones = store::proposals::fetchedTones(session, id);
    if (!tones)
        return fail(tones.error());
    state.fetchedTones = std::move(*tones);
    auto proposal = store::proposals::openOf(session, id);
    if (!proposal)
        return fail(proposal.error());
    state.proposal = std::move(*proposal);
    state.placed.current = {state.draft.subject, state.draft.body};
    state.placed.offered = state.placed.current;
    if (!state.proposal)
        return state;
    const auto history = store::drafts::revisions(session, id);
    if (!history)
        return fail(history.error());
    auto laid = placed(*state.proposal, state.draft, *history);
    if (laid)
        state.placed = std::move(*laid);
    else
        state.refused = laid.error();
    return state;
}

Result<DecidedBefore> decide(store::WriteSession &session, const ChangeDecision &decision)
{
    const auto open = openProposal(session, decision.proposal);
    if (!open)
        return fail(open.error());
    if (open->proposal.state != ProposalState::Open || decision.changes.isEmpty())
        return fail(ErrorKind::InvalidInput, u"This proposal is not open."_s, u"Ask again"_s);
    QList<ProposedChange> others = open->placed.changes;
    for (const ProposedChange &change : decision.changes) {
        if (!others.removeOne(change))
            return fail(ErrorKind::InvalidInput, u"The draft to this prospect has changed meanwhile, and this change with it."_s, u"Look at it again"_s);
        if (decision.isTaken && change.isLocked && !decision.isUnlocked)
            return fail(ErrorKind::InvalidInput, u"This change would replace words that you typed."_s, u"Unlock it first"_s);
    }
    int revisionAfter = open->draft.revision;
    DraftProposal after = open->proposal;
    DraftText text = open->placed.current;
    DraftText offered = open->placed.offered;
    const int count = static_cast<int>(decision.changes.size());
    if (decision.isTaken) {
        text = withChanges(text, decision.changes);
        if (text.subject.trimmed().isEmpty() || text.body.trimmed().isEmpty())
            return fail(ErrorKind::InvalidInput, u"A mail needs a subject and a text, and this would leave one of them empty."_s, u"Decline the change"_s);
        const RevisionMark mark{after.author, RevisionChange::Rewritten, u"proposal %1"_s.arg(after.id.value), displayWish(after.note, after.tone)};
        if (auto status = store::drafts::setText(session, after.draftId, text.subject, text.body, mark); !status)
            return fail(status.error());
        const auto now = draftById(session, after.draftId);
        if (!now)
            return fail(now.error());
        revisionAfter = now->revision;
        after.accepted += count;
    } else {
        offered = withChanges(text, others);
        after.declined += count;
    }
    after.baseRevision = revisionAfter;
    after.baseSubject = text.subject;
    after.baseBody = text.body;
    after.offeredSubject = offered.subject;
    after.offeredBody = offered.body;
    if (others.isEmpty())
        after.state = after.accepted > 0 ? ProposalState::Accepted : ProposalState::Declined;
    if (auto status = store::proposals::update(session, after); !status)
        return fail(status.error());
    return DecidedBefore{open->draft, open->proposal, text};
}

Status takeBack(store::WriteSession &session, const DecidedBefore &before)
{
    const auto draft = draftById(session, before.draft.id);
    if (!draft)
        return fail(draft.error());
    if (DraftText{draft->subject, draft->body} != before.after)
        return fail(ErrorKind::InvalidInput, u"The draft has changed since, so the step cannot be undone."_s, u"Open its versions and choose one of them"_s);
    if (draft->subject != before.draft.subject || draft->body != before.draft.body) {
        if (auto status = store::drafts::restore(session, before.draft, draft->revision); !status)
            return status;
    }
    return store::proposals::update(session, before.proposal);
}

Result<RewriteOffer> RewriteDesk::offer(DraftId draft, const RewriteRequest &request, const QString &writer)
{
    return m_database.readNow([&](store::ReadSession &session) -> Result<RewriteOffer> {
        const auto known = materialOf(session, draft, request);
        if (!known)
            return fail(known.error());
        if (const auto again = openedAgain(*known))
            return RewriteOffer{true, {0, u"Free: fetched before"_s}, authorTitle(again->author)};
        const auto model = modelOf(m_services, known->settings, writer);
        if (!model)
            return fail(model.error());
        auto cost = writingEstimate(session, {{known->prospect.id.value, known->prospect.domain}}, **model);
        if (!cost)
            return fail(cost.error());
        return RewriteOffer{false, std::move(*cost), (*model)->title()};
    });
}

Result<DraftProposal> RewriteDesk::ask(DraftId draft, const RewriteRequest &request, const QString &writer, std::stop_token stop)
{
    const auto known = m_database.readNow([&](store::ReadSession &session) { return materialOf(session, draft, request); });
    if (!known)
        return fail(known.error());
    const auto stored = [this](const DraftProposal &proposal) {
        return m_database.writeNow([&proposal](store::WriteSession &session) -> Result<DraftProposal> {
            DraftProposal kept = proposal;
            if (kept.id.isValid()) {
                if (auto status = store::proposals::update(session, kept); !status)
                    return fail(status.error());
                return kept;
            }
            const auto id = store::proposals::insert(session, kept);
            if (!id)
                return fail(id.error());
            kept.id = *id;
            return kept;
        });
    };
    if (const auto again = openedAgain(*known))
        return stored(*again);
    const auto model = modelOf(m_services, known->settings, writer);
    if (!model)
        return fail(model.error());
    const RewriteBrief brief{known->brief, known->draft.subject, known->draft.body, request.note.simplified(), request.tone, handwritten(*known)};
    const auto written = (*model)->rewrite(brief, stop);
    if (!written)
        return fail(written.error());
    if (auto usable = checkWritten(*written, known->prospect.domain); !usable)
        return fail(usable.error());
    return stored(proposalOf(*known, request, *written));
}

} // namespace overture::pipeline

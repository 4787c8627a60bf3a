// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftproposalrepository.h"

#include "store/records.h"

namespace overture::store::proposals {

using namespace Qt::StringLiterals;

namespace {

const Record<DraftProposal> &proposalRecord()
{
    static const Record<DraftProposal> record("draft_proposals", {
        column<&DraftProposal::id>("id"),
        column<&DraftProposal::draftId>("draft_id"),
        column<&DraftProposal::note>("note"),
        column<&DraftProposal::tone>("tone"),
        column<&DraftProposal::author>("author"),
        column<&DraftProposal::model>("model"),
        column<&DraftProposal::subject>("subject"),
        column<&DraftProposal::body>("body"),
        column<&DraftProposal::provenance>("provenance"),
        column<&DraftProposal::state>("state"),
        column<&DraftProposal::baseRevision>("base_revision"),
        column<&DraftProposal::baseSubject>("base_subject"),
        column<&DraftProposal::baseBody>("base_body"),
        column<&DraftProposal::offeredSubject>("offered_subject"),
        column<&DraftProposal::offeredBody>("offered_body"),
        column<&DraftProposal::accepted>("accepted"),
        column<&DraftProposal::declined>("declined"),
        column<&DraftProposal::createdAt>("created_at"),
        column<&DraftProposal::updatedAt>("updated_at"),
    });
    return record;
}

Result<std::optional<DraftProposal>> one(ReadSession &session, const QString &condition, const Bindings &bindings)
{
    return fetchOne(session, proposalRecord(),
                    "SELECT "_L1 + proposalRecord().select() + " FROM draft_proposals WHERE "_L1 + condition, bindings);
}

Status setOthersAside(WriteSession &session, DraftId draft, DraftProposalId but)
{
    return session.exec(u"UPDATE draft_proposals SET state = 'set_aside', updated_at = :now WHERE draft_id = :draft AND state = 'open' AND id <> :but"_s,
                        {{u":now"_s, toStored(session.now())}, {u":draft"_s, draft.value}, {u":but"_s, but.value}})
        .map([](int) {});
}

} // namespace

Result<DraftProposalId> insert(WriteSession &session, const DraftProposal &proposal)
{
    auto row = proposal;
    row.createdAt = session.now();
    row.updatedAt = session.now();
    const auto id = session.insert(proposalRecord().insert(), proposalRecord().insertBindings(row));
    if (!id)
        return fail(id.error());
    row.id = DraftProposalId{id->value_or(0)};
    if (auto status = row.state == ProposalState::Open ? setOthersAside(session, row.draftId, row.id) : Status(); !status)
        return fail(status.error());
    session.changes().update(Table::Drafts, row.draftId.value);
    return row.id;
}

Status update(WriteSession &session, const DraftProposal &proposal)
{
    auto row = proposal;
    row.updatedAt = session.now();
    if (auto status = session.exec(proposalRecord().update(), proposalRecord().updateBindings(row)); !status)
        return fail(status.error());
    session.changes().update(Table::Drafts, row.draftId.value);
    return row.state == ProposalState::Open ? setOthersAside(session, row.draftId, row.id) : Status();
}

Result<std::optional<DraftProposal>> byId(ReadSession &session, DraftProposalId id)
{
    return one(session, u"id = :id"_s, {{u":id"_s, id.value}});
}

Result<std::optional<DraftProposal>> openOf(ReadSession &session, DraftId draft)
{
    return one(session, u"draft_id = :draft AND state = 'open' ORDER BY id DESC LIMIT 1"_s, {{u":draft"_s, draft.value}});
}

Result<std::optional<DraftProposal>> variantOf(ReadSession &session, DraftId draft, int tone)
{
    return one(session, u"draft_id = :draft AND tone = :tone AND note = '' ORDER BY id DESC LIMIT 1"_s,
               {{u":draft"_s, draft.value}, {u":tone"_s, tone}});
}

Result<QList<int>> fetchedTones(ReadSession &session, DraftId draft)
{
    QList<int> found;
    auto status = session.select(u"SELECT DISTINCT tone FROM draft_proposals WHERE draft_id = :draft AND tone > 0 AND note = '' ORDER BY tone"_s,
                                 {{u":draft"_s, draft.value}}, [&](const QSqlQuery &row) { found.append(row.value(0).toInt()); });
    if (!status)
        return fail(status.error());
    return found;
}

} // namespace overture::store::proposals

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftproposal.h"
#include "domain/services/services.h"
#include "pipeline/stage.h"
#include "store/database.h"

#include <optional>
#include <stop_token>

namespace overture::pipeline {

/// The open proposal of a draft, laid over its text as it is now.
struct RewriteState
{
    Draft draft;
    QString domain;
    QString category;
    std::optional<DraftProposal> proposal;    ///< empty when none is open
    PlacedProposal placed;
    std::optional<Error> refused;             ///< why the open one does not fit the text any more
    QList<int> fetchedTones;                  ///< tones that cost nothing to look at
};

/// Errors: NotFound for a draft that is not there.
[[nodiscard]] Result<RewriteState> rewriteState(store::ReadSession &session, DraftId draft);

/// What asking would cost.
struct RewriteOffer
{
    bool isFetched = false;       ///< the answer is at hand
    CostEstimate cost;            ///< told before it is spent
    QString writer;               ///< for people: "Gemini"
};

/// A person's word on some changes of a proposal.
struct ChangeDecision
{
    DraftProposalId proposal;
    QList<ProposedChange> changes;
    bool isTaken = true;          ///< false: declined
    bool isUnlocked = false;      ///< the person said that words typed by hand may be replaced
    QString who = QStringLiteral("user");
};

/// What was there before, for undo, and the text right after: steps that were undone in between have given it a new number.
struct DecidedBefore
{
    Draft draft;
    DraftProposal proposal;
    DraftText after;
};

/// Takes or declines changes, in the running transaction. What is taken is a revision of the proposal's writer; one proposal
/// makes one revision, however many of its changes are taken one by one. An approval is void then.
/// Errors: InvalidInput when a change touches words typed by hand and was not unlocked, when the text has changed so that
/// the change is no longer there, or when the mail was sent; NotFound.
[[nodiscard]] Result<DecidedBefore> decide(store::WriteSession &session, const ChangeDecision &decision);
/// Puts text, approval and proposal back. InvalidInput when the draft has changed since.
[[nodiscard]] Status takeBack(store::WriteSession &session, const DecidedBefore &before);

/// Asks models for another text of a draft. What comes is stored as a proposal, nothing else is changed.
///
/// Owns nothing; what it is given must outlive it. Thread: any worker, never the GUI thread (blocks).
/// Errors: NotFound, InvalidInput for a sent mail or a tone that there is not, Misconfigured when the chosen writer is no model,
/// is not set up, or the master switch is off; those of the writer; Cancelled.
class RewriteDesk
{
public:
    RewriteDesk(store::Database &database, const Services &services) : m_database(database), m_services(services) {}

    /// Reads only. `writer`: its id, empty = the chosen one.
    [[nodiscard]] Result<RewriteOffer> offer(DraftId draft, const RewriteRequest &request, const QString &writer = {});
    /// The stored proposal, open now. A tone without a wish that was fetched before is opened again and costs nothing, as long as
    /// it fits the text.
    [[nodiscard]] Result<DraftProposal> ask(DraftId draft, const RewriteRequest &request, const QString &writer, std::stop_token stop);

private:
    store::Database &m_database;
    const Services &m_services;
};

} // namespace overture::pipeline

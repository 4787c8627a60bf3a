// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/handwritten.h"

namespace overture {

/// What a model is asked for.
struct RewriteRequest
{
    QString note;                ///< "shorter", "mention the spring show"; may be empty
    int tone = 0;                ///< 1–5 (domain/tone.h); 0 = as it is

    bool operator==(const RewriteRequest &) const = default;
};

enum class ProposalState { Open, SetAside, Accepted, Declined };

/// A text that a model proposes in place of a draft's. Kept whatever becomes of it, so that it can be looked at again without
/// being paid for again. Changes nothing until a person takes a change of it.
struct DraftProposal
{
    DraftProposalId id;
    DraftId draftId;
    QString note;
    int tone = 0;
    QString author;              ///< the writer's id
    QString model;
    QString subject;             ///< the answer as it came
    QString body;
    QString provenance;          ///< JSON, as in Draft::provenance
    ProposalState state = ProposalState::Open;
    int baseRevision = 0;        ///< the text that `offered` was last compared with
    QString baseSubject;
    QString baseBody;
    QString offeredSubject;      ///< the base with every change that is neither taken nor declined
    QString offeredBody;
    int accepted = 0;            ///< changes taken so far
    int declined = 0;
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const DraftProposal &) const = default;
};

/// A change that waits for a person's word.
struct ProposedChange
{
    TextPart part = TextPart::Body;
    DiffHunk hunk;               ///< in the text as it is now
    bool isLocked = false;       ///< it touches what a person typed

    bool operator==(const ProposedChange &) const = default;
};

/// A proposal laid over the text as it is now.
struct PlacedProposal
{
    DraftText current;
    DraftText offered;
    QList<ProposedChange> changes;    ///< the subject's first
    int leftOut = 0;                  ///< changes in places that were edited by hand since it was made

    bool operator==(const PlacedProposal &) const = default;
};

/// Lays the proposal over the draft as it is now. When the draft was edited by hand since, changes in other places move along
/// and those in the same places are left out and counted; when it was only rewritten or put back since, the texts are
/// compared as they are. Pure; thread: any.
/// Errors: InvalidInput with the reason when the draft was sent, or when every change is in a place that was edited since.
[[nodiscard]] Result<PlacedProposal> placed(const DraftProposal &proposal, const Draft &draft, const QList<DraftRevision> &history);

/// The current text with these of the changes made.
[[nodiscard]] DraftText withChanges(const DraftText &current, const QList<ProposedChange> &changes);

/// `theirs` with what leads from `base` to `ours`, where both did not touch the same place; `leftOut` counts the rest.
[[nodiscard]] QString merged(const QString &base, const QString &ours, const QString &theirs, int &leftOut);

[[nodiscard]] QString toText(ProposalState value);

} // namespace overture

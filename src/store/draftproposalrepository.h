// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftproposal.h"
#include "store/session.h"

#include <optional>

/// The only SQL about what models propose for drafts. A change of a proposal is told as a change of its draft
/// (Table::Drafts).
namespace overture::store::proposals {

/// Stores it as the open one of its draft; the one that was open is set aside.
[[nodiscard]] Result<DraftProposalId> insert(WriteSession &session, const DraftProposal &proposal);
/// Writes all of it; one that becomes open sets the other open one aside.
[[nodiscard]] Status update(WriteSession &session, const DraftProposal &proposal);
[[nodiscard]] Result<std::optional<DraftProposal>> byId(ReadSession &session, DraftProposalId id);
[[nodiscard]] Result<std::optional<DraftProposal>> openOf(ReadSession &session, DraftId draft);
/// The newest answer that was fetched for this tone alone, without a wish.
[[nodiscard]] Result<std::optional<DraftProposal>> variantOf(ReadSession &session, DraftId draft, int tone);
/// Tones with an answer at hand.
[[nodiscard]] Result<QList<int>> fetchedTones(ReadSession &session, DraftId draft);

} // namespace overture::store::proposals

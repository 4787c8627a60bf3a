// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/evidence.h"
#include "domain/studiofact.h"
#include "store/session.h"

namespace overture::store {

/// The last look at the pages that a draft cites.
struct SourceCheck
{
    Instant checkedAt;
    QString state;               ///< present · vanished · unread
    QString text;                ///< what is no longer there, or why it could not be read
    QString overruledBy;
    std::optional<Instant> overruledAt;
    QString overruledReason;

    [[nodiscard]] bool holdsBack() const { return state == QLatin1String("vanished") && !overruledAt; }
    bool operator==(const SourceCheck &) const = default;
};

/// What is stored about a draft's evidence.
struct StoredEvidence
{
    QList<EvidenceSource> sources;
    QList<Citation> citations;
    QList<Vouch> vouches;
    std::optional<SourceCheck> check;
};

/// The only SQL about citations, vouches and looks at cited pages.
namespace evidence {

[[nodiscard]] Result<StoredEvidence> ofDraft(ReadSession &session, DraftId id);
/// Adds what a writer cited: copies of the sources that are used, and the sentences. What was there stays, for sentences of
/// an earlier text may come back.
[[nodiscard]] Status addCitations(WriteSession &session, DraftId id, const QList<EvidenceSource> &sources, const QList<Citation> &citations);
/// InvalidInput without a reason. A second word for the same claim replaces the first.
[[nodiscard]] Status addVouch(WriteSession &session, DraftId id, ClaimKind kind, const QString &claim, const QString &reason, const QString &who);
/// False when there was none.
[[nodiscard]] Result<bool> removeVouch(WriteSession &session, DraftId id, ClaimKind kind, const QString &claim);

[[nodiscard]] Result<std::optional<SourceCheck>> sourceCheck(ReadSession &session, DraftId id);
/// Replaces the look before; a person's word about the same sentences stays.
[[nodiscard]] Status saveSourceCheck(WriteSession &session, DraftId id, const QString &state, const QString &text);
/// Without `who` it is taken back. InvalidInput when nothing has vanished.
[[nodiscard]] Status overruleSourceCheck(WriteSession &session, DraftId id, const QString &who, const QString &reason);

} // namespace evidence

/// The only SQL about the fact sheet.
namespace studiofacts {

/// In the order of the sheet; withdrawn ones only when asked for.
[[nodiscard]] Result<QList<StudioFact>> all(ReadSession &session, bool withWithdrawn = false);
[[nodiscard]] Result<std::optional<StudioFact>> byId(ReadSession &session, StudioFactId id);
/// At the end of the sheet. InvalidInput for an empty text or one that stands there already.
[[nodiscard]] Result<StudioFactId> add(WriteSession &session, const QString &text, const QString &who);
[[nodiscard]] Status setText(WriteSession &session, StudioFactId id, const QString &text, const QString &who);
/// Drafts keep their copies of it.
[[nodiscard]] Status withdraw(WriteSession &session, StudioFactId id, const QString &who);
/// Undo of a withdrawal.
[[nodiscard]] Status approveAgain(WriteSession &session, StudioFactId id, const QString &who);

} // namespace studiofacts
} // namespace overture::store

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/words.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace overture {

enum class DraftState { Proposed, Approved, Rejected, Sent };

/// A mail in preparation. Approval is a hash over exactly what would be sent (approvalhash.h); a later change of any
/// part of it voids the approval.
struct Draft
{
    DraftId id;
    ProspectId prospectId;
    QString kind;              ///< free text, a model's word is kept as it came ("new", "follow_up" …)
    int sequenceIndex = 0;     ///< 0 = first mail, 1 = first follow-up …
    QString subject;
    QString body;
    QString provenance;        ///< JSON: provider, model, template, evidence pages
    DraftState state = DraftState::Proposed;
    QString approvedBy;
    std::optional<Instant> approvedAt;
    QString approvalHash;
    int revision = 1;          ///< grows by one with every change of the text
    Instant createdAt;
    Instant updatedAt;
    QString cc = {};           ///< further recipients' addresses, ", " between
    QString account = {};      ///< the mailbox that a person chose for it; empty: pipeline::accountOf() says

    bool operator==(const Draft &) const = default;
};

/// An earlier text of a draft.
struct DraftRevision
{
    DraftId draftId;
    int revision = 0;
    QString subject;
    QString body;
    QString author;            ///< "user" or the provider's id
    Instant createdAt;

    bool operator==(const DraftRevision &) const = default;
};

[[nodiscard]] QString toText(DraftState value);

/// The text to show for a kind: the known words in sentence case, anything else "Other (word)".
[[nodiscard]] QString displayKind(const QString &kind);

} // namespace overture

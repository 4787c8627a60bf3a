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
    QString approvalVoid = {};   ///< why an approval no longer holds, for people; empty when none was voided

    bool operator==(const Draft &) const = default;
};

/// The two texts of a mail.
struct DraftText
{
    QString subject;
    QString body;

    bool operator==(const DraftText &) const = default;
};

/// How a text came to be: written as the first one, edited by a person, taken from a model's proposal, an older version
/// chosen again, or a step undone.
enum class RevisionChange { Written, Edited, Rewritten, Restored, Undone };

/// One text that a draft has had. A sitting at the editor is one revision, however often it was stored: its number is that
/// of the last storing, so numbers have gaps. People see versions, counted from 1.
struct DraftRevision
{
    DraftId draftId;
    int revision = 0;
    QString subject;
    QString body;
    QString author;            ///< "user" (or a person's name) or the writer's id
    Instant createdAt;
    RevisionChange change = RevisionChange::Edited;
    QString detail = {};       ///< the wish that a model was told, or the version that was chosen again
    QString sitting = {};      ///< changes with the same one in a row are one revision; empty: never
    Instant updatedAt = {};

    bool operator==(const DraftRevision &) const = default;
};

/// Who changes a text and how (drafts::setText).
struct RevisionMark
{
    QString author;
    RevisionChange change = RevisionChange::Edited;
    QString sitting = {};
    QString detail = {};
};

enum class AuthorKind { Person, Template, Model };
[[nodiscard]] AuthorKind authorKind(const QString &author);
/// For people: "you", "the template", "Gemini".
[[nodiscard]] QString authorTitle(const QString &author);
/// What was done, for people: "edited by you", "rewritten by Gemini: shorter", "version 2 chosen again by you".
[[nodiscard]] QString displayChange(const DraftRevision &revision);

[[nodiscard]] QString toText(DraftState value);
[[nodiscard]] QString toText(RevisionChange value);

/// The text to show for a kind: the known words in sentence case, anything else "Other (word)".
[[nodiscard]] QString displayKind(const QString &kind);

} // namespace overture

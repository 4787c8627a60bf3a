// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/contact.h"
#include "domain/draftchecks.h"
#include "domain/evidence.h"
#include "domain/prospect.h"
#include "store/draftrepository.h"

namespace overture::pipeline {

/// Everything that a person needs to decide about one draft, read in one go: the review desk reads the next ones ahead.
struct ReviewItem
{
    store::DraftRow row;
    Prospect prospect;
    QList<Contact> contacts;
    QList<Page> pages;                       ///< as they were read for the draft
    DraftChecks checks;
    EvidenceReport evidence;
    std::optional<DraftRevision> before;     ///< the text before the present one
    std::optional<Instant> snoozedUntil;
    bool wasShown = false;                   ///< the person has seen the present text

    bool operator==(const ReviewItem &) const = default;
};

/// Thread: any, inside a read. NotFound without the draft.
[[nodiscard]] Result<ReviewItem> reviewItem(store::ReadSession &session, DraftId id);

/// Approves drafts whose present text `who` was shown; InvalidInput, and nothing is approved, when one was not.
[[nodiscard]] Status approveShown(store::WriteSession &session, const QList<DraftId> &ids, const QString &who);

} // namespace overture::pipeline

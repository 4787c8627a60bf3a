// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "domain/ids.h"
#include "store/session.h"

#include <QSet>

#include <optional>

namespace overture::store {

/// Where a person was in the review: enough to go on there after the program was killed.
struct ReviewPlace
{
    DraftId draft;
    QString view;              ///< "to-review", "snoozed" …
    QString filter;            ///< what was typed into the quick filter
    bool isDesk = false;       ///< one draft at a time; else the list
    bool isOpen = false;       ///< the review was what the window showed

    bool operator==(const ReviewPlace &) const = default;
};

/// The only SQL about the review desk: what was shown to whom, what is put off, where somebody was. A person is "user"
/// as in the journal.
namespace reviews {

[[nodiscard]] Result<std::optional<ReviewPlace>> place(ReadSession &session, const QString &who);
[[nodiscard]] Status setPlace(WriteSession &session, const ReviewPlace &place, const QString &who);

/// `who` has seen this text. One that is older than the stored text does not count in `shown`.
[[nodiscard]] Status markShown(WriteSession &session, DraftId id, int revision, const QString &who);
/// Those of `ids` whose present text `who` has seen.
[[nodiscard]] Result<QSet<qint64>> shown(ReadSession &session, const QList<qint64> &ids, const QString &who);

/// Until when a draft is put off; nothing once that moment is over.
[[nodiscard]] Result<std::optional<Instant>> snoozedUntil(ReadSession &session, DraftId id);
/// Puts a draft off, or takes that back (`until` without a value). Only a proposed draft and a moment to come
/// (InvalidInput else); taking back is always possible.
[[nodiscard]] Status snooze(WriteSession &session, DraftId id, std::optional<Instant> until, const QString &who);
/// The same for an undo, which puts back what was: a draft that was decided while it was put off keeps its moment.
[[nodiscard]] Status putBackSnooze(WriteSession &session, DraftId id, std::optional<Instant> until, const QString &who);
/// When the next of the drafts that are put off comes back.
[[nodiscard]] Result<std::optional<Instant>> nextWaking(ReadSession &session);
/// When the last of the drafts came back that were put off.
[[nodiscard]] Result<std::optional<Instant>> lastWaking(ReadSession &session);
/// Proposed drafts with subject and body that are put off now.
[[nodiscard]] Result<int> snoozedCount(ReadSession &session);

} // namespace reviews
} // namespace overture::store

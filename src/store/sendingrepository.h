// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "store/session.h"

#include <optional>

namespace overture::store {

/// Why a mail went, waits or does not go: one line, never changed afterwards.
struct SendDecision
{
    qint64 id = 0;
    Instant at = {};                    ///< set by `add`
    DraftId draftId;
    SendId sendId;
    QString what;                       ///< planned · replanned · held · released · taken_back · cancelled · settled
    QString gate;                       ///< the gate or rule that decided
    QString who;                        ///< "user", "program"
    std::optional<Instant> notBefore;
    QString text;                       ///< for people

    bool operator==(const SendDecision &) const = default;
};

namespace senddecisions {

/// Nothing is added when the newest line of this draft says the same already.
[[nodiscard]] Status add(WriteSession &session, const SendDecision &decision);
/// Oldest first.
[[nodiscard]] Result<QList<SendDecision>> byDraft(ReadSession &session, DraftId id);
[[nodiscard]] Result<QList<SendDecision>> bySend(ReadSession &session, SendId id);

} // namespace senddecisions

/// What the program knows about sending from this file (migration 0009).
namespace sendingstate {

/// Empty text when nothing is stored.
[[nodiscard]] Result<QString> value(ReadSession &session, const QString &name);
[[nodiscard]] Status set(WriteSession &session, const QString &name, const QString &value);
/// The latest time at which mail was planned or claimed; `note` never goes back, `setClock` does.
[[nodiscard]] Result<std::optional<Instant>> clockSeen(ReadSession &session);
[[nodiscard]] Status noteClock(WriteSession &session);
[[nodiscard]] Status setClock(WriteSession &session);
/// Counts one more claim and answers the new number.
[[nodiscard]] Result<qint64> nextMark(WriteSession &session);

} // namespace sendingstate

/// What the pace of one account looks at.
struct SenderFacts
{
    QList<Instant> lastDay;             ///< what it sent, or may have, in the last 24 hours; ascending
    std::optional<Instant> last;
    int activeDays = 0;                 ///< days (UTC) before today on which it really sent
    std::optional<Instant> pausedUntil; ///< from provider_states of this very address
    QString pauseReason;
};

namespace sends {

[[nodiscard]] Result<SenderFacts> senderFacts(ReadSession &session, const QString &account);

} // namespace sends
} // namespace overture::store

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "store/session.h"

namespace overture::store {

/// One thing that happened to a prospect: a line of the journal, a mail of ours, a mail that came in.
struct TimelineEntry
{
    enum class Kind { Journal, Sent, Received };
    Kind kind = Kind::Journal;
    qint64 id = 0;             ///< of the journal line, the send or the message
    Instant at;
    QString who;               ///< journal: who did it; mails: the other side's address
    QString what;              ///< journal: the stable word; sent: "first_mail" or "follow_up"; received: the class
    QString text;              ///< for people: the journal's sentence or the subject

    bool operator==(const TimelineEntry &) const = default;
};

namespace timeline {

/// Newest first, at most `limit`. The journal's own lines about mails are left out: the mails are there themselves.
[[nodiscard]] Result<QList<TimelineEntry>> ofProspect(ReadSession &session, ProspectId id, int limit);

} // namespace timeline
} // namespace overture::store

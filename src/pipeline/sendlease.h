// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/send.h"
#include "domain/settings.h"
#include "store/database.h"

namespace overture::pipeline {

/// A mail that is being sent belongs to one worker: `lease_owner` names it, and together with `attempt` it stands in the
/// WHERE of every write that follows, so that a worker which was overtaken changes nothing any more.

/// A name that no other claim has: the running program's, and a number.
[[nodiscard]] QString newLeaseOwner(const store::Database &database);
[[nodiscard]] std::chrono::milliseconds leaseTime(const Settings &settings);
/// When the row is another's: until when. A SQLite file has one program at a time, so a lease of another program is
/// that of a dead one.
[[nodiscard]] std::optional<Instant> heldUntil(const store::ReadSession &session, const Send &send, const QString &owner);
/// The row is given back; to be written by the caller.
void release(Send &send);

/// The key of a new row: a mark of this workspace on this computer, then prospect, step and generation. A copy of the
/// workspace elsewhere makes other keys and so leaves our drafts alone.
[[nodiscard]] Result<QString> newSendKey(store::WriteSession &session, const Send &send);
/// The mark with which the keys of this workspace on this computer begin, "-" included.
[[nodiscard]] Result<QString> keyMark(store::WriteSession &session);

} // namespace overture::pipeline

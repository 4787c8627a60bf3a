// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "domain/send.h"
#include "store/session.h"

namespace overture::store::mailboxsync {

[[nodiscard]] Result<std::optional<MailboxSync>> byAccount(ReadSession &session, const QString &account);
[[nodiscard]] Result<QList<MailboxSync>> list(ReadSession &session);
/// The mailbox has been read up to this position. Belongs into the transaction that stores the mails up to there.
[[nodiscard]] Status advance(WriteSession &session, const QString &account, const QString &historyId, bool wasFullScan);
/// The threads of sent mails that are to be read whole: never read, or before `before`; sent at most `days` ago, the prospect
/// neither bounced nor opted out. One mail for each thread, the last one.
[[nodiscard]] Result<QList<Send>> threadsToRead(ReadSession &session, int days, Instant before);
[[nodiscard]] Status threadWasRead(WriteSession &session, const QString &account, const QString &threadId);
/// When the oldest mail that is still watched went out; empty when none is.
[[nodiscard]] Result<std::optional<Instant>> oldestWatched(ReadSession &session, const QString &account, int days);

} // namespace overture::store::mailboxsync

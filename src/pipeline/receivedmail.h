// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/services/mailbox.h"
#include "domain/settings.h"
#include "store/messagerepository.h"

namespace overture::pipeline {

/// What a mail, or its headers alone, says of where it belongs.
[[nodiscard]] store::MailTraces tracesOf(const ReceivedMail &mail, const QString &account);
[[nodiscard]] store::MailTraces tracesOf(const MailGlance &glance, const MailEntry &entry, const QString &account);

/// Finds out whose answer it is and stores it with its consequences, in the caller's transaction. False when it is stored
/// already or none of ours: other people's mail is never kept. An own mail that was typed in the mailbox to a prospect is stored as
/// one that went out, and counts like one of the ledger for the rules about writing again.
[[nodiscard]] Result<bool> storeReceived(store::WriteSession &session, const ReceivedMail &mail, const QString &account, int watchDays);

} // namespace overture::pipeline

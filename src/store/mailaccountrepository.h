// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/mailaccount.h"
#include "store/session.h"

/// The only SQL about mail accounts. Addresses are compared in lower case.
namespace overture::store::mailaccounts {

/// The default one first, then by address.
[[nodiscard]] Result<QList<MailAccount>> all(ReadSession &session);
[[nodiscard]] Result<std::optional<MailAccount>> byAddress(ReadSession &session, const QString &address);

/// A consent was given: adds the mailbox, or connects it again with what the consent brought (subject, client, scopes,
/// times). Its cap, and that it is the default, stay; the first connected one becomes the default. A known one whose
/// `subject` is another is refused with InvalidInput: the address belongs to somebody else now.
[[nodiscard]] Result<MailAccountId> connect(WriteSession &session, const MailAccount &account);
/// What the service says of the sender.
[[nodiscard]] Status setIdentity(WriteSession &session, const QString &address, const QString &senderName, const QString &sendAsAddress,
                                 const QString &signature);
[[nodiscard]] Status setScopes(WriteSession &session, const QString &address, const QString &scopes);
/// The sign-in is over. An account that a person disconnected stays so. False when nothing changed.
[[nodiscard]] Result<bool> setNeedsReconnect(WriteSession &session, const QString &address, const QString &reason);
/// The row stays, for what was sent from it names it. When it was the default another connected one takes its place.
[[nodiscard]] Status setDisconnected(WriteSession &session, const QString &address, const QString &reason);
/// NotFound when there is no such account.
[[nodiscard]] Status setDefault(WriteSession &session, const QString &address);
/// Empty: the general limit. InvalidInput below one.
[[nodiscard]] Status setDailyCap(WriteSession &session, const QString &address, std::optional<int> cap);

} // namespace overture::store::mailaccounts

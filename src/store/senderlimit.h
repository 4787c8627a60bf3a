// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "store/session.h"

namespace overture::store::senderlimit {

/// A mailbox may send no more for a while: kept in provider_states under a name of its own and the sender's address, beside
/// the rows that hold back every call to the service. Reading goes on.
inline constexpr QStringView serviceName = u"gmail.sending";

struct Limit
{
    Instant until;
    QString reason;
};

/// Empty when the account may send now.
[[nodiscard]] Result<std::optional<Limit>> current(ReadSession &session, const QString &account);
/// Nothing is sent from `account` before `until`; a longer limit that is known stays. Stands in the journal.
[[nodiscard]] Status set(WriteSession &session, const QString &account, const Limit &limit);

/// Does this mail say that ours was accepted and then not sent, for the sender has reached a limit?
[[nodiscard]] bool isLimitBounce(const Message &message);
/// What follows from it: the sender is limited for a day, and the mail, which nobody got, is due again. False when the ledger
/// does not say that it was sent.
[[nodiscard]] Result<bool> takeBack(WriteSession &session, const Message &bounce);
/// The other way round: it was no such bounce.
[[nodiscard]] Status restore(WriteSession &session, SendId id);

} // namespace overture::store::senderlimit

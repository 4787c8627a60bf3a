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

/// What a returned mail says of the sender's limit. The one rule about it.
enum class LimitSign
{
    None,
    Reached,    ///< the sender is to pause; of the mail itself nothing is certain
    NotSent,    ///< the sender's own service took our mail and says that it did not send it
};
/// NotSent makes a mail go out once more, so it asks for everything at once: a report about the sender's limit, from the mail system
/// of Google itself, that belongs to a mail of ours by its thread or Message-ID and names no other recipient than `recipient`.
[[nodiscard]] LimitSign limitSign(const Message &message, const QString &recipient);
/// What follows from it: the sender is limited for a day, and the mail, which nobody got, is due again. False when the ledger
/// does not say that it was sent.
[[nodiscard]] Result<bool> takeBack(WriteSession &session, const Message &bounce);
/// The other way round: it was no such bounce.
[[nodiscard]] Status restore(WriteSession &session, SendId id);

} // namespace overture::store::senderlimit

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/secret.h"
#include "core/words.h"
#include "domain/ids.h"

#include <QStringList>

#include <optional>

namespace overture {

enum class MailAccountState {
    Connected,
    NeedsReconnect,   ///< the sign-in is over; what waits to be sent goes on waiting
    Disconnected,     ///< by a person; the tokens are gone
};

/// What Overture does with a mailbox. Each needs a right that a person may have left out at the consent.
enum class MailCapability { Draft, Send, ReadReplies };

/// A mailbox that mail is sent from, without its secrets (those are in the SecretStore).
struct MailAccount
{
    MailAccountId id;
    QString address;
    QString subject;             ///< the service's lasting id of the person, which no renaming changes
    QString senderName;          ///< as the mailbox is set up at the service, like the two below
    QString sendAsAddress;       ///< the address that mail goes out from; an alias, or `address`
    QString signature;           ///< plain text
    QString clientId;
    QString scopes;              ///< what was really granted, separated by spaces
    MailAccountState state = MailAccountState::Connected;
    QString stateReason;         ///< why it is not connected, for people
    bool isDefault = false;
    std::optional<int> dailyCap; ///< mails a day from this mailbox; empty: as the setting send.daily_cap says
    Instant connectedAt;         ///< the last consent
    std::optional<Instant> accessEndsAt;   ///< a consent for a limited time
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const MailAccount &) const = default;
};

/// What a sign-in needs from the person who starts it. `account` names the mailbox to connect again, empty for a new one;
/// without a client id that account's client is used.
struct MailSignIn
{
    QString clientId;
    Secret clientSecret;
    QString account;
};

[[nodiscard]] QString toText(MailAccountState value);

/// "write drafts", "send", "read replies".
[[nodiscard]] QString nameOf(MailCapability capability);
[[nodiscard]] const QList<MailCapability> &allMailCapabilities();
[[nodiscard]] bool grants(const QString &scopes, MailCapability capability);
/// Connected, and the right was given.
[[nodiscard]] bool can(const MailAccount &account, MailCapability capability);
/// The capabilities that the scopes do not give.
[[nodiscard]] QList<MailCapability> missingCapabilities(const QString &scopes);
/// "write drafts and send"; empty when nothing is missing.
[[nodiscard]] QString missingRightsText(const QString &scopes);
/// Without each scope that gives the capability: the service has just said that it does not hold.
[[nodiscard]] QString withoutCapability(const QString &scopes, MailCapability capability);
/// Those that are asked for at the consent, separated by spaces.
[[nodiscard]] QString wantedMailScopes();

} // namespace overture

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/mailclass.h"
#include "core/words.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace overture {

/// How a received mail was found to belong to a mail of ours, the surest first. Address and domain are weak: shown as such.
enum class MatchKind { None, Thread, Reference, Address, Domain };

[[nodiscard]] inline bool isWeak(MatchKind kind)
{
    return kind == MatchKind::Address || kind == MatchKind::Domain;
}

/// A mail of a thread that Overture takes part in.
struct Message
{
    MessageId id;
    ProspectId prospectId;     ///< 0 when it could not be matched
    SendId sendId;             ///< the mail that it answers, 0 when unknown
    QString gmailId;           ///< unique
    QString threadId;
    QString direction;         ///< "in" or "out"
    QString fromAddress;
    QString subject;
    QString text;              ///< the new text, quotes and signature cut
    MailClass classification = MailClass::Other;
    QString reason;            ///< which rule decided
    QString failedRecipient;   ///< of a bounce
    QString statusCode;        ///< of a bounce, "5.1.1"
    std::optional<Instant> returnDate; ///< of an out-of-office answer
    Instant receivedAt;
    Instant createdAt;
    QString account = {};              ///< the mailbox's address
    QString fromName = {};
    QString toAddress = {};
    QString messageIdHeader = {};      ///< with <>
    QString inReplyTo = {};            ///< with <>
    QString references = {};           ///< Message-IDs, oldest first, a space between
    QString quotedText = {};
    QString signature = {};
    QString headers = {};              ///< the header lines as they came: the evidence for the class
    MatchKind matchKind = MatchKind::None;
    bool isRead = false;
    std::optional<Instant> handledAt = {};      ///< empty: waits for a person
    QString handledBy = {};            ///< "program" for what asks nobody for anything
    std::optional<Instant> overturnedAt = {};   ///< a person has given it another class
    QString overturnedBy = {};
    std::optional<MailClass> firstClassification = {};   ///< what the rules said, when it was overturned
    QString firstReason = {};
    ConversationId conversationId = {};

    bool operator==(const Message &) const = default;
};

/// Does a mail of this class wait for a person, or is it only noted?
[[nodiscard]] bool asksForAPerson(MailClass classification);

/// A thread of a mailbox in which something came in, as the inbox lists it.
struct Conversation
{
    ConversationId id;
    QString account;
    QString threadId;
    ProspectId prospectId;     ///< 0 when it could not be matched
    MessageId messageId;       ///< the mail that stands for it: the newest that waits for a person, else the newest
    MailClass classification = MailClass::Other;   ///< of that mail, as the next five
    MatchKind matchKind = MatchKind::None;
    QString fromAddress;
    QString fromName;
    QString subject;
    int messageCount = 0;      ///< received mails
    int unreadCount = 0;
    int unhandledCount = 0;
    Instant lastReceivedAt;

    bool operator==(const Conversation &) const = default;
};

/// Nobody at this domain is written to: somebody there has answered.
struct DomainHold
{
    DomainHoldId id;
    QString domain;            ///< registrable
    ProspectId prospectId;     ///< whose answer it was
    MessageId messageId;
    Instant heldAt;
    std::optional<Instant> releasedAt;
    QString releasedBy;

    bool operator==(const DomainHold &) const = default;
};

/// How far a mailbox has been read.
struct MailboxSync
{
    MailboxSyncId id;
    QString account;
    QString historyId;         ///< the service's position; may need more than 64 bits
    std::optional<Instant> fullScanAt;
    std::optional<Instant> syncedAt;
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const MailboxSync &) const = default;
};

enum class SuppressionScope { Address, Domain };

struct Suppression
{
    SuppressionId id;
    SuppressionScope scope = SuppressionScope::Address;
    QString value;             ///< normalised address or registrable domain
    QString reason;
    QString source;            ///< "user", "reply", "bounce"
    Instant createdAt;

    bool operator==(const Suppression &) const = default;
};

[[nodiscard]] QString toText(SuppressionScope value);
[[nodiscard]] QString toText(MatchKind value);

} // namespace overture

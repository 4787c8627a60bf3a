// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "store/session.h"

namespace overture::store {

/// What a received mail says of where it belongs.
struct MailTraces
{
    QString account;                ///< the mailbox it lies in
    QString threadId;
    QStringList messageIds;         ///< of the mails it answers or returns, with <>, the nearest first
    QString sendKey;                ///< X-Overture-Send-Id of a returned mail
    QString fromAddress;
    QString failedRecipient;        ///< of a bounce
    bool isReport = false;          ///< a bounce: its sender is nobody we wrote to
    Instant receivedAt;
};

/// The mail of ours that a received one belongs to.
struct MessageMatch
{
    ProspectId prospectId;
    SendId sendId;
    MatchKind kind = MatchKind::None;

    bool operator==(const MessageMatch &) const = default;
};

namespace messages {

/// Thread first, then a Message-ID or send key that we gave, then the sender's (or the failed) address, then its domain, unless
/// anybody can have a mailbox there. The weak two only for mails sent at most `watchDays` before it came. Empty: not ours.
[[nodiscard]] Result<std::optional<MessageMatch>> match(ReadSession &session, const MailTraces &traces, int watchDays);

/// Stores a received mail and its consequences in the same transaction:
/// reply → open follow-ups rejected, queued ones cancelled, the domain held;
/// opt-out, complaint → every open draft rejected, the addresses on the do-not-contact list;
/// hard bounce → the address invalid and on the list, every open draft rejected; over-limit bounce → the account restricted.
/// Empty when gmail_id is stored already: nothing happens then.
[[nodiscard]] Result<std::optional<MessageId>> insertReceived(WriteSession &session, const Message &message);
[[nodiscard]] Result<std::optional<Message>> byId(ReadSession &session, MessageId id);
/// Oldest first.
[[nodiscard]] Result<QList<Message>> byProspect(ReadSession &session, ProspectId id);
[[nodiscard]] Result<QList<Message>> list(ReadSession &session, int limit);
[[nodiscard]] Result<std::optional<Instant>> lastReceived(ReadSession &session);
/// The prospect that a mail to these addresses is written to: by its address, another known one, or one that answered; the one of
/// the thread before others. Invalid when nobody is known.
[[nodiscard]] Result<ProspectId> prospectWrittenTo(ReadSession &session, const QString &account, const QString &threadId,
                                                   const QStringList &recipients);
/// Those of the service's ids that are known: received mails and our own sent ones.
[[nodiscard]] Result<QSet<QString>> stored(ReadSession &session, const QStringList &gmailIds);
/// The service's ids of the known mails of a thread.
[[nodiscard]] Result<QSet<QString>> ofThread(ReadSession &session, const QString &account, const QString &threadId);
/// As the mailbox has it: read there is read here. Unknown ids are passed over.
[[nodiscard]] Status setRead(WriteSession &session, const QStringList &gmailIds, bool isRead);
/// A person gives it another class: what the old one brought about is taken back (rejected drafts are proposed again, never
/// approved; addresses leave the do-not-contact list unless another mail or a person put them there), and the new one's
/// consequences take place. The rules' own class is kept; giving it back leaves no trace. Nothing happens when it is of this
/// class already.
[[nodiscard]] Status overturn(WriteSession &session, MessageId id, MailClass classification, const QString &who);

} // namespace messages
} // namespace overture::store

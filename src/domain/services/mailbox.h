// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/mailclass.h"
#include "core/result.h"
#include "domain/services/mailer.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <stop_token>

namespace overture {

struct ReceivedMail
{
    QString messageId;           ///< the service's id
    QString threadId;
    bool isOwn = false;          ///< sent by the user
    QString fromAddress;
    QString fromName;
    QString subject;
    QString messageIdHeader;
    QString text;                ///< new text, quotes and signature cut
    MailClass classification = MailClass::Other;
    QString reason;
    QString failedRecipient;
    QString statusCode;
    std::optional<Instant> returnDate;
    Instant receivedAt;
    QString toAddress = {};
    QString inReplyTo = {};              ///< with <>
    QStringList references = {};         ///< with <>, oldest first
    QString quotedText = {};
    QString signature = {};
    QString headers = {};                ///< the header lines as they came, cut when very long
    QString returnedMessageId = {};      ///< of a bounce: Message-ID of the mail that came back
    QString returnedSendKey = {};        ///< of a bounce: its X-Overture-Send-Id
    bool isUnread = false;
    bool isDraft = false;                ///< own, and not sent
    QStringList recipients = {};         ///< of an own mail: every address in To, Cc and Bcc
};

/// A mail in the mailbox as its list names it.
struct MailEntry
{
    QString messageId;           ///< the service's id
    QString threadId;

    bool operator==(const MailEntry &) const = default;
};

/// What the headers of a mail say of where it belongs; its text has not been read.
struct MailGlance
{
    bool isOwn = false;          ///< sent by the user, or a draft
    QString fromAddress;
    QStringList messageIds;      ///< of the mails that it answers, the nearest first
    QString failedRecipient;
    bool mayBeReport = false;    ///< from a mail system: only the whole mail tells what about
    Instant receivedAt;
    bool isDraft = false;        ///< own, and not sent
    QStringList recipients = {}; ///< addresses in To and Cc
};

/// What happened in a mailbox since a position.
struct MailboxChanges
{
    QString historyId;           ///< the position that these reach to
    QList<MailEntry> received;   ///< each once, oldest first; own mails and drafts are left out
    QStringList read;            ///< mails that were marked as read since, …
    QStringList unread;          ///< … as unread
    QList<MailEntry> sent = {};  ///< own mails that went out, whoever wrote them; likewise

    bool operator==(const MailboxChanges &) const = default;
};

/// Reads a mailbox. Positions are opaque texts. A mail or thread that is gone is NotFound. Thread: any worker (blocks).
class Mailbox
{
public:
    virtual ~Mailbox() = default;
    [[nodiscard]] virtual QString id() const = 0;
    /// Whose mailbox it is and where it stands now.
    [[nodiscard]] virtual Result<MailProfile> position(std::stop_token stop) = 0;
    /// All pages. Empty when the service no longer knows that position: then the mailbox has to be looked through.
    [[nodiscard]] virtual Result<std::optional<MailboxChanges>> changesSince(const QString &historyId, std::stop_token stop) = 0;
    /// Every mail since then, oldest first, spam included; own mails may be among them. All pages.
    [[nodiscard]] virtual Result<QList<MailEntry>> receivedSince(Instant since, std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<MailGlance> glance(const MailEntry &entry, std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<ReceivedMail> read(const MailEntry &entry, std::stop_token stop) = 0;
    /// The mails of the thread but those in `known`, oldest first; NotFound when the thread is gone.
    [[nodiscard]] virtual Result<QList<ReceivedMail>> thread(const QString &threadId, const QSet<QString> &known, std::stop_token stop) = 0;
};

} // namespace overture

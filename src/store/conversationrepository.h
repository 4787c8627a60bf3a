// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "store/session.h"

namespace overture::store {

/// A conversation as the inbox shows it.
struct ConversationRow
{
    Conversation conversation;
    QString domain;            ///< of the prospect, empty when it belongs to none
    QString contactName;
    QString snippet;           ///< the beginning of the mail that stands for it
    QString reason;            ///< why it has its class
    bool isOverturned = false; ///< a person gave it its class

    bool operator==(const ConversationRow &) const = default;
};

/// Empty members do not filter.
struct ConversationFilter
{
    QString text = {};                 ///< in sender, subject, domain
    QList<MailClass> classes = {};
    bool onlyOpen = false;             ///< something in it waits for a person
    bool onlyUnread = false;
    ProspectId prospect = {};
    QString account = {};

    bool operator==(const ConversationFilter &) const = default;
};

/// Open: those that wait for a person before the others, within both the newest first.
enum class ConversationColumn { Open, Received, Class, From, Subject, Domain };

struct ConversationSort
{
    ConversationColumn column = ConversationColumn::Open;
    bool descending = true;

    bool operator==(const ConversationSort &) const = default;
};

struct ConversationCounts
{
    int all = 0;
    int open = 0;
    int unread = 0;

    bool operator==(const ConversationCounts &) const = default;
};

/// A mail of a thread, received or sent by us.
struct ThreadMail
{
    bool isOurs = false;
    MessageId message;         ///< of a received one
    SendId send;               ///< of one of ours
    Instant at;
    QString from;
    QString fromName;
    QString to;
    QString subject;
    QString text;
    QString quotedText;
    QString signature;
    MailClass classification = MailClass::Other;
    QString reason;
    MatchKind matchKind = MatchKind::None;
    bool isHandled = false;
    bool isOverturned = false;

    bool operator==(const ThreadMail &) const = default;
};

/// The only SQL about conversations.
namespace conversations {

[[nodiscard]] Result<QList<qint64>> ids(ReadSession &session, const ConversationFilter &filter, const ConversationSort &sort);
/// In the order of `ids`; missing rows are left out.
[[nodiscard]] Result<QList<ConversationRow>> rowsByIds(ReadSession &session, const QList<qint64> &ids);
[[nodiscard]] Result<std::optional<Conversation>> byId(ReadSession &session, ConversationId id);
[[nodiscard]] Result<ConversationCounts> counts(ReadSession &session);
/// The mailboxes in which something came in.
[[nodiscard]] Result<QStringList> accounts(ReadSession &session);
/// What came in and what we sent in this thread, oldest first.
[[nodiscard]] Result<QList<ThreadMail>> thread(ReadSession &session, ConversationId id);

/// Every received mail of it is dealt with (or waits again). `who` goes into the journal.
[[nodiscard]] Status setHandled(WriteSession &session, ConversationId id, bool isHandled, const QString &who);
[[nodiscard]] Status setRead(WriteSession &session, ConversationId id, bool isRead);

/// The conversation of a received mail, made when there is none yet.
[[nodiscard]] Result<ConversationId> ensure(WriteSession &session, const Message &message);
/// Brings counts and the mail that stands for it up to date. Called by whatever changes one of its mails.
[[nodiscard]] Status refresh(WriteSession &session, ConversationId id);

} // namespace conversations
} // namespace overture::store

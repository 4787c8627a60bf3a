// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "domain/send.h"
#include "store/messagerepository.h"
#include "store/session.h"

namespace overture::store {

/// A ledger row as the table shows it.
struct SendRow
{
    Send send;
    QString domain;
    QString why;               ///< the newest decision about it, empty before there were decisions

    bool operator==(const SendRow &) const = default;
};

struct SendFilter
{
    QString text;
    QList<SendState> states;

    bool operator==(const SendFilter &) const = default;
};

enum class SendColumn { State, Recipient, Subject, Domain, SentAt, Created };

struct SendSort
{
    SendColumn column = SendColumn::Created;
    bool descending = true;

    bool operator==(const SendSort &) const = default;
};

/// What the gates of ARCHITECTURE.md §13 look at, read inside the claim transaction.
struct SendFacts
{
    bool addressSuppressed = false;
    bool domainSuppressed = false;
    QString suppressionReason;
    std::optional<Instant> lastContacted;  ///< last mail to this address or to this prospect; for a follow-up: by another sequence
    std::optional<Instant> lastOfSequence; ///< last mail to this prospect
    std::optional<Instant> awayUntil;      ///< the latest return date that they named
    QString heldDomain;                    ///< a domain of theirs where somebody has answered
    bool hasReplied = false;
    int sentInLastDay = 0;                 ///< by this account
    std::optional<Instant> lastSentByAccount;
};

/// What the mailbox knows of a mail that is out.
struct SentIds
{
    QString gmailId;
    QString threadId;
    QString messageIdHeader;
};

namespace sends {

/// Empty when (prospect, step, generation) has a row already.
[[nodiscard]] Result<std::optional<SendId>> insert(WriteSession &session, const Send &send);
[[nodiscard]] Result<std::optional<Send>> byId(ReadSession &session, SendId id);
[[nodiscard]] Result<std::optional<Send>> byDraft(ReadSession &session, DraftId id);
/// Writes every field but id and created_at.
[[nodiscard]] Status update(WriteSession &session, const Send &send);
/// The same while the row is `owner`'s in this attempt; false, and nothing written, when another has taken it over.
[[nodiscard]] Result<bool> updateOwned(WriteSession &session, const Send &send, const QString &owner, int attempt);
/// Completes a sent row with what was read from the mailbox later.
[[nodiscard]] Status noteMessageId(WriteSession &session, SendId id, const SentIds &found);
/// Sent rows whose real Message-ID is not known yet, newest first.
[[nodiscard]] Result<QList<Send>> withoutMessageId(ReadSession &session, Instant since);
[[nodiscard]] Result<std::optional<Send>> byKey(ReadSession &session, const QString &key);
/// Ids of the drafts that rows in these states were staged in. An id says something in its own mailbox only: with `account`
/// those of other mailboxes are left out.
[[nodiscard]] Result<QStringList> stagedDrafts(ReadSession &session, const QList<SendState> &states, const QString &account = {});
/// `step`: 0 for a first mail; the mails of its own sequence do not count against a follow-up.
[[nodiscard]] Result<SendFacts> facts(ReadSession &session, const QString &recipient, ProspectId prospect, const QString &account,
                                      int step = 0);
[[nodiscard]] Result<QList<qint64>> ids(ReadSession &session, const SendFilter &filter, const SendSort &sort);
[[nodiscard]] Result<QList<SendRow>> rowsByIds(ReadSession &session, const QList<qint64> &ids);
[[nodiscard]] Result<QList<Send>> byState(ReadSession &session, const QList<SendState> &states);
/// Sent rows whose thread is still to be watched: sent at most `days` ago, prospect neither bounced nor opted out.
[[nodiscard]] Result<QList<Send>> watched(ReadSession &session, int days);
/// The sent mails of the prospect before this step, oldest first.
[[nodiscard]] Result<QList<Send>> sentBefore(ReadSession &session, ProspectId id, int step);
[[nodiscard]] Result<QList<Send>> byProspect(ReadSession &session, ProspectId id);
/// The sender of the newest row, empty when nothing was ever sent.
[[nodiscard]] Result<QString> lastAccount(ReadSession &session);

} // namespace sends

namespace suppressions {

/// Empty when it is on the list already. Approved drafts to it are re-opened so that they cannot go out.
[[nodiscard]] Result<std::optional<SuppressionId>> add(WriteSession &session, const Suppression &suppression);
[[nodiscard]] Status remove(WriteSession &session, SuppressionId id);
/// Nobody is added until this transaction has ended, and what was added before is seen. To be called before anything else
/// is read. SQLite has one writer anyway.
[[nodiscard]] Status lock(WriteSession &session);
[[nodiscard]] Result<QList<Suppression>> list(ReadSession &session);
[[nodiscard]] Result<std::optional<Suppression>> matching(ReadSession &session, const QString &address);

} // namespace suppressions
} // namespace overture::store

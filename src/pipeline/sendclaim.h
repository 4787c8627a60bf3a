// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/prospect.h"
#include "domain/send.h"
#include "domain/sendgates.h"
#include "domain/services/mailer.h"
#include "pipeline/mailparts.h"
#include "store/sendingrepository.h"
#include "store/session.h"

namespace overture::pipeline {

/// A draft with everything that decides about its sending, read in one transaction.
struct SendSubject
{
    Draft draft;
    Prospect prospect;
    Settings settings;
    std::optional<Send> ledger;              ///< its row, when an earlier attempt left one
    std::optional<ClosedGate> closed;        ///< why it may not go out now
    std::optional<Instant> lastSentByAccount;
    int sentInLastDay = 0;                   ///< by this account
    store::SenderFacts sender;
    SendPace pace;                           ///< of this account, its caps as grown by now
    QTimeZone zone;                          ///< the recipient's
    MailContent content;                     ///< what would go out now
};

/// The gate "account": a person has chosen this mailbox while the mail was on its way from another.
[[nodiscard]] ClosedGate anotherMailbox(const QString &account);

/// On the wire, or it was and nobody knows what became of it.
[[nodiscard]] bool isUnderWay(const Send &send);

/// Reads the draft and asks every gate. `account` is the sender's address.
[[nodiscard]] Result<SendSubject> readSendSubject(store::ReadSession &session, DraftId id, const QString &account, Instant now);

/// The ledger's row for this mail as it would go out: the draft's own, or a new one without an id. Empty when another
/// draft's mail of the same step has gone out, or may.
[[nodiscard]] Result<std::optional<Send>> ledgerRow(store::WriteSession &session, const SendSubject &subject, const QString &account);

/// The claim: gates are re-read in this very transaction; the row is written as claimed (or as staged, when this very
/// text lies in the mailbox already), or the gate is answered. Besides those of domain/sendgates.h: planned (its time has
/// not come), taken_back, already_sent.
struct Claim
{
    std::optional<Send> send;
    std::optional<ClosedGate> closed;
    std::optional<Instant> heldUntil = {};   ///< another job or program has it until then
    qint64 mark = 0;                         ///< number of this claim (store/workspaceidentity.h)
};
/// `owner` comes from newLeaseOwner() of sendlease.h.
[[nodiscard]] Result<Claim> claimSend(store::WriteSession &session, DraftId id, const QString &account, const QString &owner);

/// The value of X-Overture-Send-Id: tells this mail from every other.
[[nodiscard]] QString sendKey(const Send &send);
/// A mail that was staged, as it is compared with what lies in the mailbox.
[[nodiscard]] StagedMail stagedMail(const Send &send);
/// The mail as it goes out. A follow-up continues the conversation of the mail before it: its thread, the real Message-ID and
/// the chain of references, as long as recipient and subject are the same.
[[nodiscard]] Result<OutgoingMail> outgoingMail(store::ReadSession &session, const Send &send, const Settings &settings);

/// What would happen if Send were pressed now: one line per approved draft, in sending order. Besides the gates of
/// domain/sendgates.h: under_way and needs_human (of the ledger).
struct SendForecast
{
    DraftId draft;
    QString recipient;
    std::optional<ClosedGate> closed;
    std::optional<Instant> notBefore;        ///< when it would go, by the plan; empty when time alone does not help
    QString rule;                            ///< what decides about that moment
    QTimeZone zone;                          ///< the recipient's
    QString account = {};                    ///< the mailbox that it goes out from
};
/// `given` and `chosen`: the address of a token that stands for every mailbox, and the mailbox that a person would choose now for
/// all of them; mostly both empty.
[[nodiscard]] Result<QList<SendForecast>> forecastSending(store::ReadSession &session, const QList<qint64> &onlyIds, const QString &given,
                                                          const QString &chosen = {});

} // namespace overture::pipeline

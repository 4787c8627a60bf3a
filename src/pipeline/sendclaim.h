// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/prospect.h"
#include "domain/send.h"
#include "domain/sendgates.h"
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

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/prospect.h"
#include "domain/send.h"
#include "domain/sendgates.h"
#include "domain/services/mailer.h"
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
    int dailyCap = 0;                        ///< of this account: its own, or the general one
};

/// On the wire, or it was and nobody knows what became of it.
[[nodiscard]] bool isUnderWay(const Send &send);

/// Reads the draft and asks every gate. `account` is the sender's address.
[[nodiscard]] Result<SendSubject> readSendSubject(store::ReadSession &session, DraftId id, const QString &account, Instant now);

/// The claim: gates are re-read in this very transaction; the row is written as claimed (or as staged, when this very
/// text lies in the mailbox already), or the gate is answered.
struct Claim
{
    std::optional<Send> send;
    std::optional<ClosedGate> closed;
};
[[nodiscard]] Result<Claim> claimSend(store::WriteSession &session, DraftId id, const QString &account, const QString &owner);

/// The value of X-Overture-Send-Id: tells this mail from every other.
[[nodiscard]] QString sendKey(const Send &send);
[[nodiscard]] Result<OutgoingMail> outgoingMail(const Send &send, const Settings &settings);

/// What would happen if Send were pressed now: one line per approved draft, in sending order. Besides the gates of
/// domain/sendgates.h: under_way and needs_human (of the ledger).
struct SendForecast
{
    DraftId draft;
    QString recipient;
    std::optional<ClosedGate> closed;
};
[[nodiscard]] Result<QList<SendForecast>> forecastSending(store::ReadSession &session, const QList<qint64> &onlyIds, const QString &account);

} // namespace overture::pipeline

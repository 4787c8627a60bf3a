// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/draft.h"
#include "domain/sendingwindow.h"
#include "domain/sendplan.h"
#include "domain/settings.h"

namespace overture {

/// What the sending rules allow, from the settings.
struct SendPolicy
{
    bool masterEnabled = true;
    bool paused = false;
    int dailyCap = 25;          ///< to begin with, see DailyRamp
    int dailyCapMost = 80;
    int rampDays = 14;
    bool isPractice = false;
    int hourlyCap = 30;         ///< 0: none
    int recontactDays = 90;
    bool windowEnabled = true;
    SendingWindow window;
    bool hasPostalAddress = false;
    bool hasOptOutLine = false;
    bool hasSenderName = false;
    bool holdDomain = true;
    int followUpDays = 7;
};

[[nodiscard]] SendPolicy sendPolicy(const Settings &settings);

/// The facts about one mail, read in the claim's own transaction.
struct SendCase
{
    DraftState draftState = DraftState::Proposed;
    bool hashMatches = false;
    QString vanishedEvidence;                ///< what it cites that is no longer on their page, empty when nothing is
    QString recipient;
    bool addressSuppressed = false;
    bool domainSuppressed = false;
    QString suppressionReason;
    bool hasReplied = false;
    QString heldDomain;                      ///< somebody there has answered; empty: nobody
    int step = 0;                            ///< 0 = first mail, 1 = first follow-up …
    std::optional<Instant> lastOfSequence;   ///< of a follow-up: when the mail before it went out
    std::optional<Instant> awayUntil;        ///< of a follow-up: they said that they are away
    std::optional<Instant> lastContacted;    ///< of a follow-up: by another sequence than its own
    int sentInLastDay = 0;
    int sentInLastHour = 0;
    int activeDays = 0;                          ///< before today, on which the account sent
    std::optional<Instant> senderPausedUntil;    ///< the account is to be left alone until then
    QString senderPausedReason;
    QString disarmed;                            ///< why this file may not send, empty when it may
    std::optional<Instant> clockSeen;            ///< the latest time at which mail was sent or planned
    QTimeZone recipientZone = QTimeZone::utc();
};

/// The first gate that is closed, with its stable word and a sentence for the person.
struct ClosedGate
{
    /// master · paused · disarmed · clock · not_approved · changed · evidence · identity · suppressed · replied · domain_replied · away ·
    /// follow_up · recontact · sender_paused · daily_cap · hourly_cap · holiday · window
    QString gate;
    QString reason;

    bool operator==(const ClosedGate &) const = default;
};

/// The gates of ARCHITECTURE.md §13 in a fixed order; empty when the mail may go out now. Pure.
[[nodiscard]] std::optional<ClosedGate> closedGate(const SendPolicy &policy, const SendCase &mail, Instant now);

/// Time alone opens this gate: a queued mail waits for it with a new plan.
[[nodiscard]] bool opensByItself(const QString &gate);
/// What was said yes to holds no more: a queued mail that meets this gate is taken out of the queue.
[[nodiscard]] bool endsThePlan(const QString &gate);
/// The setting or fact that a gate or a plan looks at, for people who want to change it.
[[nodiscard]] QString ruleOf(const QString &gate);

/// Signature, postal address and opt-out line, as appended below every mail.
[[nodiscard]] QString mailFooter(const Settings &settings, const QString &signature = {});

} // namespace overture

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sendgates.h"

namespace overture {

using namespace Qt::StringLiterals;

SendPolicy sendPolicy(const Settings &settings)
{
    const DailyRamp ramp = dailyRamp(settings);
    return {
        .masterEnabled = settings.flag(u"master.enabled"_s),
        .paused = settings.flag(u"send.paused"_s),
        .dailyCap = ramp.start,
        .dailyCapMost = ramp.most,
        .rampDays = ramp.days,
        .isPractice = ramp.isPractice,
        .hourlyCap = settings.number(u"send.hourly_cap"_s),
        .recontactDays = settings.number(u"send.recontact_days"_s),
        .windowEnabled = settings.flag(u"send.window_enabled"_s),
        .window = sendingWindow(settings).value_or(SendingWindow()),
        .hasPostalAddress = !settings.text(u"studio.postal_address"_s).trimmed().isEmpty(),
        .hasOptOutLine = !settings.text(u"studio.opt_out_line"_s).trimmed().isEmpty(),
        .hasSenderName = !settings.text(u"studio.sender_name"_s).trimmed().isEmpty(),
        .holdDomain = settings.flag(u"replies.hold_domain"_s),
        .followUpDays = settings.number(u"followup.after_days"_s),
    };
}

std::optional<ClosedGate> closedGate(const SendPolicy &policy, const SendCase &mail, Instant now)
{
    if (!policy.masterEnabled)
        return ClosedGate{u"master"_s, u"The master switch is off."_s};
    if (policy.paused)
        return ClosedGate{u"paused"_s, u"All sending is paused."_s};
    if (!mail.disarmed.isEmpty())
        return ClosedGate{u"disarmed"_s, mail.disarmed};
    if (mail.clockSeen && wentBack(*mail.clockSeen, now))
        return ClosedGate{
            u"clock"_s,
            u"The clock of this computer went back: it was %1 UTC before. Sending waits until somebody says that the time is right."_s.arg(
                toDateTime(*mail.clockSeen).toString(u"yyyy-MM-dd HH:mm"_s))};
    if (mail.draftState != DraftState::Approved)
        return ClosedGate{u"not_approved"_s, u"Nobody has approved this draft."_s};
    if (!mail.hashMatches)
        return ClosedGate{u"changed"_s, u"The mail has changed since it was approved. Approve it again."_s};
    if (!mail.vanishedEvidence.isEmpty())
        return ClosedGate{u"evidence"_s, mail.vanishedEvidence + u". Change the draft, or say that it may go out all the same."_s};
    if (!policy.hasSenderName || !policy.hasPostalAddress || !policy.hasOptOutLine)
        return ClosedGate{
            u"identity"_s,
            u"Your name, your postal address and the opt-out line must be set before anything is sent. Fill them in under Settings › Studio."_s};
    if (mail.addressSuppressed)
        return ClosedGate{u"suppressed"_s, u"%1 is on the do-not-contact list (%2)."_s.arg(mail.recipient, mail.suppressionReason)};
    if (mail.domainSuppressed)
        return ClosedGate{u"suppressed"_s, u"The site is on the do-not-contact list (%1)."_s.arg(mail.suppressionReason)};
    if (mail.hasReplied)
        return ClosedGate{u"replied"_s, u"They have answered already."_s};
    if (policy.holdDomain && !mail.heldDomain.isEmpty())
        return ClosedGate{u"domain_replied"_s, u"Somebody at %1 has answered, so nobody else there is written to."_s.arg(mail.heldDomain)};
    if (mail.step > 0 && mail.awayUntil && now < *mail.awayUntil)
        return ClosedGate{u"away"_s, u"They are away until %1."_s.arg(toDateTime(*mail.awayUntil).date().toString(Qt::ISODate))};
    if (mail.step > 0 && mail.lastOfSequence && now - *mail.lastOfSequence < std::chrono::days(policy.followUpDays))
        return ClosedGate{u"follow_up"_s, u"The mail before it went out on %1, less than %2 days ago."_s.arg(
                                              toDateTime(*mail.lastOfSequence).date().toString(Qt::ISODate)).arg(policy.followUpDays)};
    if (mail.lastContacted && now - *mail.lastContacted < std::chrono::days(policy.recontactDays))
        return ClosedGate{u"recontact"_s, u"They were written to on %1, less than %2 days ago."_s.arg(
                                              toDateTime(*mail.lastContacted).date().toString(Qt::ISODate)).arg(policy.recontactDays)};
    if (mail.senderPausedUntil && *mail.senderPausedUntil > now)
        return ClosedGate{u"sender_paused"_s, u"The mailbox is left alone until %1 UTC: %2"_s.arg(
                                                  toDateTime(*mail.senderPausedUntil).toString(u"yyyy-MM-dd HH:mm"_s), mail.senderPausedReason)};
    const int dailyCap = DailyRamp{policy.dailyCap, policy.dailyCapMost, policy.rampDays, policy.isPractice}.capAfter(mail.activeDays);
    if (mail.sentInLastDay >= dailyCap)
        return ClosedGate{u"daily_cap"_s, u"Today’s limit of %1 mails is reached."_s.arg(dailyCap)};
    if (policy.hourlyCap > 0 && mail.sentInLastHour >= policy.hourlyCap)
        return ClosedGate{u"hourly_cap"_s, u"The limit of %1 mails an hour is reached."_s.arg(policy.hourlyCap)};
    const QDate today = toDateTime(now).toTimeZone(mail.recipientZone).date();
    if (policy.windowEnabled && policy.window.holidays.contains(today))
        return ClosedGate{u"holiday"_s, u"Nothing is sent on %1, which is on the list of holidays."_s.arg(today.toString(Qt::ISODate))};
    if (policy.windowEnabled && !policy.window.isOpen(now, mail.recipientZone))
        return ClosedGate{u"window"_s,
                          (policy.window.weekends ? u"It is outside %1–%2 o’clock where they are."_s
                                                  : u"It is outside %1–%2 o’clock on a working day where they are."_s)
                              .arg(policy.window.startHour)
                              .arg(policy.window.endHour)};
    return std::nullopt;
}

bool opensByItself(const QString &gate)
{
    static const QStringList gates = {u"sender_paused"_s, u"daily_cap"_s, u"hourly_cap"_s, u"holiday"_s, u"window"_s};
    return gates.contains(gate);
}

bool endsThePlan(const QString &gate)
{
    static const QStringList gates = {u"not_approved"_s, u"changed"_s, u"suppressed"_s, u"replied"_s, u"recontact"_s};
    return gates.contains(gate);
}

QString ruleOf(const QString &gate)
{
    static const QHash<QString, QString> rules = {
        {u"master"_s, u"master.enabled"_s},           {u"paused"_s, u"send.paused"_s},
        {u"disarmed"_s, u"copied or restored file"_s}, {u"clock"_s, u"clock of this computer"_s},
        {u"not_approved"_s, u"approval"_s},           {u"changed"_s, u"approval binds to content"_s},
        {u"evidence"_s, u"evidence.reread_days"_s},
        {u"identity"_s, u"studio.postal_address"_s},  {u"suppressed"_s, u"do-not-contact list"_s},
        {u"replied"_s, u"their answer"_s},            {u"recontact"_s, u"send.recontact_days"_s},
        {u"sender_paused"_s, u"pause of the mailbox"_s}, {u"daily_cap"_s, u"send.daily_cap"_s},
        {u"hourly_cap"_s, u"send.hourly_cap"_s},      {u"holiday"_s, u"send.holidays"_s},
        {u"window"_s, u"send.window_start_hour"_s},   {u"gap"_s, u"send.gap_min_seconds"_s},
        {u"undo"_s, u"send.undo_seconds"_s},          {u"already_sent"_s, u"one mail for each step"_s},
        {u"under_way"_s, u"the ledger"_s},            {u"needs_human"_s, u"the ledger"_s},
        {u"planned"_s, u"the plan"_s},                {u"taken_back"_s, u"taken back by hand"_s},
        {u"cc"_s, u"Cc of the mail"_s},                {u"files"_s, u"files of the mail"_s},  {u"account"_s, u"mailbox of the mail"_s},
        {u"late"_s, u"more than 15 minutes late"_s}, {u"by_hand"_s, u"without waiting"_s},  {u"open"_s, u"every gate"_s}};
    return rules.value(gate, gate);
}

QString mailFooter(const Settings &settings, const QString &signature)
{
    const QString studio = settings.text(u"studio.name"_s).trimmed();
    const QString address = settings.text(u"studio.postal_address"_s).trimmed().replace(u'\n', u", "_s);
    const bool isNamed = studio.isEmpty() || address.startsWith(studio, Qt::CaseInsensitive);
    const QString own = signature.trimmed();
    return u"\n\n-- \n"_s + (own.isEmpty() ? QString() : own + u"\n\n"_s) + (isNamed ? address : studio + u", "_s + address) + u'\n'
        + settings.text(u"studio.opt_out_line"_s).trimmed() + u'\n';
}

} // namespace overture

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sendgates.h"

namespace overture {

using namespace Qt::StringLiterals;

SendPolicy sendPolicy(const Settings &settings)
{
    return {
        .masterEnabled = settings.flag(u"master.enabled"_s),
        .paused = settings.flag(u"send.paused"_s),
        .dailyCap = settings.number(u"send.daily_cap"_s),
        .recontactDays = settings.number(u"send.recontact_days"_s),
        .windowEnabled = settings.flag(u"send.window_enabled"_s),
        .window = {settings.number(u"send.window_start_hour"_s), settings.number(u"send.window_end_hour"_s)},
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
    if (mail.draftState != DraftState::Approved)
        return ClosedGate{u"not_approved"_s, u"Nobody has approved this draft."_s};
    if (!mail.hashMatches)
        return ClosedGate{u"changed"_s, u"The mail has changed since it was approved. Approve it again."_s};
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
    if (mail.sentInLastDay >= policy.dailyCap)
        return ClosedGate{u"daily_cap"_s, u"Today’s limit of %1 mails is reached."_s.arg(policy.dailyCap)};
    if (policy.windowEnabled && !policy.window.isOpen(now, mail.recipientZone))
        return ClosedGate{u"window"_s,
                          u"It is outside %1–%2 o’clock on a working day where they are."_s.arg(policy.window.startHour)
                              .arg(policy.window.endHour)};
    return std::nullopt;
}

QString mailFooter(const Settings &settings)
{
    const QString studio = settings.text(u"studio.name"_s).trimmed();
    const QString address = settings.text(u"studio.postal_address"_s).trimmed().replace(u'\n', u", "_s);
    const bool isNamed = studio.isEmpty() || address.startsWith(studio, Qt::CaseInsensitive);
    return u"\n\n-- \n"_s + (isNamed ? address : studio + u", "_s + address) + u'\n'
        + settings.text(u"studio.opt_out_line"_s).trimmed() + u'\n';
}

} // namespace overture

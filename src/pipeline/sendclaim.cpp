// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sendclaim.h"

#include "pipeline/approval.h"
#include "pipeline/jobcreation.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"

#include <QTimeZone>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto leaseTime = std::chrono::minutes(5);

} // namespace

Result<SendSubject> readSendSubject(store::ReadSession &session, DraftId id, const QString &account, Instant now)
{
    const auto draft = store::drafts::byId(session, id);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value));
    const auto prospect = store::prospects::byId(session, (*draft)->prospectId);
    if (!prospect)
        return fail(prospect.error());
    if (!*prospect)
        return fail(ErrorKind::NotFound, u"The prospect of draft %1 is gone."_s.arg(id.value));
    const auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    const auto ledger = store::sends::byDraft(session, id);
    if (!ledger)
        return fail(ledger.error());
    const auto facts = store::sends::facts(session, (*prospect)->contactEmail, (*prospect)->id, account);
    if (!facts)
        return fail(facts.error());

    SendCase mail;
    mail.draftState = (*draft)->state;
    mail.hashMatches = (*draft)->approvalHash == contentHash(**draft, **prospect, *settings);
    mail.recipient = (*prospect)->contactEmail;
    mail.addressSuppressed = facts->addressSuppressed;
    mail.domainSuppressed = facts->domainSuppressed;
    mail.suppressionReason = facts->suppressionReason;
    mail.hasReplied = facts->hasReplied;
    mail.lastContacted = facts->lastContacted;
    mail.sentInLastDay = facts->sentInLastDay;
    mail.recipientZone = zoneForLocation((*prospect)->location, QTimeZone::systemTimeZone());
    return SendSubject{**draft, **prospect, *settings, *ledger, closedGate(sendPolicy(*settings), mail, now), facts->lastSentByAccount};
}

Result<Claim> claimSend(store::WriteSession &session, DraftId id, const QString &account, const QString &owner)
{
    const auto subject = readSendSubject(session, id, account, session.now());
    if (!subject)
        return fail(subject.error());
    if (subject->closed)
        return Claim{std::nullopt, subject->closed};

    Send send = subject->ledger.value_or(Send());
    send.draftId = id;
    send.prospectId = subject->prospect.id;
    send.step = subject->draft.sequenceIndex;
    send.account = account;
    send.recipient = subject->prospect.contactEmail;
    send.subject = subject->draft.subject;
    send.body = subject->draft.body + mailFooter(subject->settings);
    send.contentHash = subject->draft.approvalHash;
    send.state = SendState::Claimed;
    send.leaseOwner = owner;
    send.leaseExpiresAt = session.now() + leaseTime;
    send.errorKind.reset();
    send.errorText.clear();
    if (send.id.isValid()) {
        if (auto updated = store::sends::update(session, send); !updated)
            return fail(updated.error());
        return Claim{send, std::nullopt};
    }
    const auto inserted = store::sends::insert(session, send);
    if (!inserted)
        return fail(inserted.error());
    if (!*inserted)
        return Claim{std::nullopt, ClosedGate{u"already_sent"_s, u"This step of the conversation has a mail in the ledger already."_s}};
    send.id = **inserted;
    return Claim{send, std::nullopt};
}

QString sendKey(const Send &send)
{
    return u"%1-%2-%3"_s.arg(send.id.value).arg(send.step).arg(send.generation);
}

Result<OutgoingMail> outgoingMail(const Send &send, const Settings &settings)
{
    auto to = EmailAddress::parse(send.recipient);
    if (!to)
        return fail(to.error());
    return OutgoingMail{.fromName = settings.text(u"studio.sender_name"_s),
                        .fromAddress = send.account,
                        .to = std::move(*to),
                        .subject = send.subject,
                        .body = send.body,
                        .sendKey = sendKey(send),
                        .threadId = {},
                        .inReplyTo = {},
                        .references = {},
                        .unsubscribeMailto = send.account};
}

Result<QList<SendForecast>> forecastSending(store::ReadSession &session, const QList<qint64> &onlyIds, const QString &account)
{
    const auto approved = store::drafts::approved(session, onlyIds);
    if (!approved)
        return fail(approved.error());
    QList<SendForecast> forecast;
    int planned = 0;
    for (const auto &row : *approved) {
        auto subject = readSendSubject(session, row.draft.id, account, session.now());
        if (!subject)
            return fail(subject.error());
        // The mails before it in this run count towards the daily limit as well.
        if (!subject->closed) {
            const auto facts = store::sends::facts(session, row.to, row.draft.prospectId, account);
            if (!facts)
                return fail(facts.error());
            const int cap = subject->settings.number(u"send.daily_cap"_s);
            if (facts->sentInLastDay + planned >= cap)
                subject->closed = ClosedGate{u"daily_cap"_s, u"Today’s limit of %1 mails is reached."_s.arg(cap)};
            else
                ++planned;
        }
        forecast.append({row.draft.id, row.to, subject->closed});
    }
    return forecast;
}

} // namespace overture::pipeline

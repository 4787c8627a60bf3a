// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sendclaim.h"

#include "pipeline/approval.h"
#include "pipeline/jobcreation.h"
#include "store/draftrepository.h"
#include "store/mailaccountrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto leaseTime = std::chrono::minutes(5);

/// Does the very text that is to go out lie staged in this account's mailbox?
bool liesStaged(const Send &ledger, const QString &account, const QString &hash)
{
    return ledger.state == SendState::Staged && !ledger.providerDraftId.isEmpty() && ledger.account == account
        && ledger.contentHash == hash;
}

/// The generation for a new mail of this step; empty when another draft's mail of the step has gone out or may have.
Result<std::optional<int>> freeGeneration(store::ReadSession &session, ProspectId prospect, int step)
{
    const auto rows = store::sends::byProspect(session, prospect);
    if (!rows)
        return fail(rows.error());
    int generation = 0;
    for (const Send &row : *rows) {
        if (row.step != step)
            continue;
        if (row.state != SendState::Rejected && row.state != SendState::Cancelled)
            return std::nullopt;
        generation = std::max(generation, row.generation + 1);
    }
    return generation;
}

/// The mails before it in a run count towards the gates as well.
class PlannedMails
{
public:
    std::optional<ClosedGate> add(const SendSubject &subject)
    {
        const QString address = subject.prospect.contactEmail.toLower();
        if (m_prospects.contains(subject.prospect.id.value))
            return ClosedGate{u"recontact"_s, u"Another mail of this run goes to the same site."_s};
        if (m_addresses.contains(address) && subject.settings.number(u"send.recontact_days"_s) > 0)
            return ClosedGate{u"recontact"_s, u"Another mail of this run goes to the same address."_s};
        const int cap = subject.dailyCap;
        if (subject.sentInLastDay + m_addresses.size() >= cap)
            return ClosedGate{u"daily_cap"_s, u"Today’s limit of %1 mails is reached."_s.arg(cap)};
        m_prospects.insert(subject.prospect.id.value);
        m_addresses.append(address);
        return std::nullopt;
    }

private:
    QSet<qint64> m_prospects;
    QStringList m_addresses;
};

} // namespace

bool isUnderWay(const Send &send)
{
    return send.state == SendState::InFlight || send.state == SendState::Unknown;
}

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

    const auto mailbox = store::mailaccounts::byAddress(session, account);
    if (!mailbox)
        return fail(mailbox.error());
    auto policy = sendPolicy(*settings);
    if (*mailbox && (*mailbox)->dailyCap)
        policy.dailyCap = *(*mailbox)->dailyCap;

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
    return SendSubject{**draft, **prospect, *settings, *ledger, closedGate(policy, mail, now),
                       facts->lastSentByAccount, facts->sentInLastDay, policy.dailyCap};
}

Result<Claim> claimSend(store::WriteSession &session, DraftId id, const QString &account, const QString &owner)
{
    const auto subject = readSendSubject(session, id, account, session.now());
    if (!subject)
        return fail(subject.error());
    if (subject->closed)
        return Claim{std::nullopt, subject->closed};

    const ClosedGate taken{u"already_sent"_s, u"This step of the conversation has a mail in the ledger already."_s};
    Send send = subject->ledger.value_or(Send());
    if (!send.id.isValid()) {
        const auto generation = freeGeneration(session, subject->prospect.id, subject->draft.sequenceIndex);
        if (!generation)
            return fail(generation.error());
        if (!*generation)
            return Claim{std::nullopt, taken};
        send.generation = **generation;
    }
    // The same text as staged before goes out from where it lies; a changed one is staged anew.
    send.state = liesStaged(send, account, subject->draft.approvalHash) ? SendState::Staged : SendState::Claimed;
    send.draftId = id;
    send.prospectId = subject->prospect.id;
    send.step = subject->draft.sequenceIndex;
    send.account = account;
    send.recipient = subject->prospect.contactEmail;
    send.subject = subject->draft.subject;
    send.body = subject->draft.body + mailFooter(subject->settings);
    send.contentHash = subject->draft.approvalHash;
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
        return Claim{std::nullopt, taken};
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

Result<QList<SendForecast>> forecastSending(store::ReadSession &session, const QList<qint64> &onlyIds, const QString &given)
{
    const auto last = given.isEmpty() ? store::sends::lastAccount(session) : Result<QString>(given);
    if (!last)
        return fail(last.error());
    const QString &account = *last;
    const auto approved = store::drafts::approved(session, onlyIds);
    if (!approved)
        return fail(approved.error());
    QList<SendForecast> forecast;
    PlannedMails planned;
    for (const auto &row : *approved) {
        auto subject = readSendSubject(session, row.draft.id, account, session.now());
        if (!subject)
            return fail(subject.error());
        if (subject->ledger && subject->ledger->state == SendState::NeedsHuman)
            subject->closed = ClosedGate{u"needs_human"_s, subject->ledger->errorText};
        else if (subject->ledger && isUnderWay(*subject->ledger))
            subject->closed = ClosedGate{u"under_way"_s, u"It may be out already and is looked for first."_s};
        else if (!subject->closed)
            subject->closed = planned.add(*subject);
        forecast.append({row.draft.id, row.to, subject->closed});
    }
    return forecast;
}

} // namespace overture::pipeline

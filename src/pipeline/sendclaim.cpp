// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sendclaim.h"

#include "pipeline/approval.h"
#include "pipeline/jobcreation.h"
#include "pipeline/sendlease.h"
#include "pipeline/sendqueue.h"
#include "store/deadaddress.h"
#include "store/draftrepository.h"
#include "store/evidencerepository.h"
#include "store/mailaccountrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"

#include <QTimeZone>

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// Does the very text that is to go out lie staged in this account's mailbox?
bool liesStaged(const Send &ledger, const QString &account, const QString &hash)
{
    return ledger.state == SendState::Staged && !ledger.providerDraftId.isEmpty() && ledger.account == account
        && ledger.contentHash == hash;
}

/// The generation for a new mail of this step; empty when another draft's mail of the step has gone out or may have. One that
/// reached nobody, because its address does not exist, does not count.
Result<std::optional<int>> freeGeneration(store::ReadSession &session, ProspectId prospect, int step)
{
    const auto rows = store::sends::byProspect(session, prospect);
    if (!rows)
        return fail(rows.error());
    const auto lost = store::deadaddress::lostSends(session, prospect);
    if (!lost)
        return fail(lost.error());
    int generation = 0;
    for (const Send &row : *rows) {
        if (row.step != step)
            continue;
        if (row.state != SendState::Rejected && row.state != SendState::Cancelled && !lost->contains(row.id))
            return std::nullopt;
        generation = std::max(generation, row.generation + 1);
    }
    return generation;
}

} // namespace

ClosedGate anotherMailbox(const QString &account)
{
    return {u"account"_s, u"It goes out from %1, which was chosen meanwhile."_s.arg(account)};
}

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
    const auto facts = store::sends::facts(session, (*prospect)->contactEmail, (*prospect)->id, account, (*draft)->sequenceIndex);
    if (!facts)
        return fail(facts.error());

    const auto sender = store::sends::senderFacts(session, account);
    if (!sender)
        return fail(sender.error());
    const auto disarmed = store::sendingstate::value(session, u"disarmed"_s);
    if (!disarmed)
        return fail(disarmed.error());
    const auto clockSeen = store::sendingstate::clockSeen(session);
    if (!clockSeen)
        return fail(clockSeen.error());
    const auto mailbox = store::mailaccounts::byAddress(session, account);
    if (!mailbox)
        return fail(mailbox.error());
    auto policy = sendPolicy(*settings);
    policy.window.weekend = weekendForLocation((*prospect)->location);
    auto pace = sendPace(*settings, sender->activeDays);
    if (*mailbox && (*mailbox)->dailyCap)
        policy.dailyCap = policy.dailyCapMost = pace.dailyCap = *(*mailbox)->dailyCap;

    const auto look = store::evidence::sourceCheck(session, id);
    if (!look)
        return fail(look.error());

    SendCase mail;
    mail.vanishedEvidence = *look && (*look)->holdsBack() ? (*look)->text : QString();
    mail.draftState = (*draft)->state;
    auto content = mailContent(session, **draft, **prospect, *settings, account);
    if (!content)
        return fail(content.error());
    const auto problem = problemOf(session, *content);
    if (!problem)
        return fail(problem.error());
    mail.hashMatches = (*draft)->approvalHash == contentHash(*content);
    mail.recipient = (*prospect)->contactEmail;
    mail.addressSuppressed = facts->addressSuppressed;
    mail.domainSuppressed = facts->domainSuppressed;
    mail.suppressionReason = facts->suppressionReason;
    mail.hasReplied = facts->hasReplied;
    mail.heldDomain = facts->heldDomain;
    mail.step = (*draft)->sequenceIndex;
    mail.lastOfSequence = facts->lastOfSequence;
    mail.awayUntil = facts->awayUntil;
    mail.lastContacted = facts->lastContacted;
    mail.sentInLastDay = facts->sentInLastDay;
    mail.sentInLastHour = int(std::count_if(sender->lastDay.begin(), sender->lastDay.end(),
                                            [&](Instant at) { return at > now - std::chrono::hours(1); }));
    mail.activeDays = sender->activeDays;
    mail.senderPausedUntil = sender->pausedUntil;
    mail.senderPausedReason = sender->pauseReason;
    mail.disarmed = *disarmed;
    mail.clockSeen = *clockSeen;
    mail.recipientZone = zoneForLocation((*prospect)->location, QTimeZone::systemTimeZone());
    auto closed = closedGate(policy, mail, now);
    // What no approval and no time can help comes before what waits.
    if (*problem && (!closed || opensByItself(closed->gate)))
        closed = *problem;
    return SendSubject{**draft, **prospect, *settings, *ledger, closed, facts->lastSentByAccount, facts->sentInLastDay, *sender, pace,
                       mail.recipientZone, std::move(*content)};
}

Result<std::optional<Send>> ledgerRow(store::WriteSession &session, const SendSubject &subject, const QString &account)
{
    Send send = subject.ledger.value_or(Send());
    // What was refused, or may have been on the wire, stays as it is; the mail begins anew.
    if (send.state == SendState::Rejected || (send.state == SendState::Cancelled && send.attempt > 0))
        send = Send();
    if (!send.id.isValid()) {
        const auto generation = freeGeneration(session, subject.prospect.id, subject.draft.sequenceIndex);
        if (!generation)
            return fail(generation.error());
        if (!*generation)
            return std::nullopt;
        send.generation = **generation;
    }
    send.draftId = subject.draft.id;
    send.prospectId = subject.prospect.id;
    send.step = subject.draft.sequenceIndex;
    send.account = account;
    send.recipient = subject.prospect.contactEmail;
    send.subject = subject.draft.subject;
    send.body = subject.content.body + subject.content.footer;
    send.cc = subject.content.cc.join(u", "_s);
    send.fromName = subject.content.sender.name;
    send.fromAddress = subject.content.sender.hasAlias() ? subject.content.sender.address : QString();
    send.files = subject.content.files;
    send.contentHash = subject.draft.approvalHash;
    send.errorKind.reset();
    send.errorText.clear();
    if (send.sendKey.isEmpty() && !send.id.isValid()) {
        auto key = newSendKey(session, send);
        if (!key)
            return fail(key.error());
        send.sendKey = *key;
    }
    return send;
}

Result<Claim> claimSend(store::WriteSession &session, DraftId id, const QString &account, const QString &owner)
{
    if (auto locked = store::suppressions::lock(session); !locked)
        return fail(locked.error());
    const auto subject = readSendSubject(session, id, account, session.now());
    if (!subject)
        return fail(subject.error());
    if (!subject->draft.account.isEmpty() && subject->draft.account.compare(account, Qt::CaseInsensitive) != 0)
        return Claim{std::nullopt, anotherMailbox(subject->draft.account)};
    if (subject->closed)
        return Claim{std::nullopt, subject->closed};
    const ClosedGate taken{u"already_sent"_s, u"This step of the conversation has a mail in the ledger already."_s};
    if (subject->ledger) {
        const Send &row = *subject->ledger;
        if (const auto until = heldUntil(session, row, owner))
            return Claim{.send = {}, .closed = {}, .heldUntil = until};
        if (isUnderWay(row) || row.state == SendState::NeedsHuman || row.state == SendState::Sent)
            return Claim{std::nullopt, taken};
        if (row.state == SendState::Cancelled)
            return Claim{std::nullopt, ClosedGate{u"taken_back"_s, row.errorText}};
        if (row.state == SendState::Queued && row.notBefore && *row.notBefore > session.now())
            return Claim{std::nullopt, ClosedGate{u"planned"_s, u"It is planned for a later time."_s}};
    }

    const auto row = ledgerRow(session, *subject, account);
    if (!row)
        return fail(row.error());
    if (!*row)
        return Claim{std::nullopt, taken};
    Send send = **row;
    // The same text as staged before goes out from where it lies; a changed one is staged anew.
    const bool isStaged = subject->ledger && liesStaged(*subject->ledger, account, subject->draft.approvalHash);
    send.state = isStaged ? SendState::Staged : SendState::Claimed;
    send.leaseOwner = owner;
    send.leaseExpiresAt = session.now() + leaseTime(subject->settings);
    if (send.id.isValid()) {
        if (auto updated = store::sends::update(session, send); !updated)
            return fail(updated.error());
    } else {
        const auto inserted = store::sends::insert(session, send);
        if (!inserted)
            return fail(inserted.error());
        if (!*inserted)
            return Claim{std::nullopt, taken};
        send.id = **inserted;
    }
    if (auto noted = store::sendingstate::noteClock(session); !noted)
        return fail(noted.error());
    const auto mark = store::sendingstate::nextMark(session);
    if (!mark)
        return fail(mark.error());
    const auto told = store::senddecisions::add(
        session, {.draftId = id, .sendId = send.id, .what = u"released"_s, .gate = u"open"_s, .who = u"program"_s, .notBefore = send.notBefore,
                  .text = u"Every gate was open. %1 had approved this very text%2."_s.arg(
                      subject->draft.approvedBy == u"user" ? u"You"_s : subject->draft.approvedBy,
                      subject->draft.approvedAt ? u" on "_s + toDateTime(*subject->draft.approvedAt).toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s
                                                : QString())});
    if (!told)
        return fail(told.error());
    return Claim{.send = send, .closed = {}, .mark = *mark};
}

} // namespace overture::pipeline

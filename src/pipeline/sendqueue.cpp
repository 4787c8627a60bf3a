// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sendqueue.h"

#include "store/draftrepository.h"
#include "store/sendrepository.h"
#include "store/settingsrepository.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const QString &rule, const SendSubject &subject)
{
    if (rule == u"undo")
        return u"Until then it can be taken back."_s;
    if (rule == u"gap")
        return u"There is a pause between two mails."_s;
    if (rule == u"hourly_cap")
        return u"No more than %1 mails go out in an hour."_s.arg(subject.pace.hourlyCap);
    if (rule == u"daily_cap")
        return u"No more than %1 mails go out in 24 hours."_s.arg(subject.pace.dailyCap);
    if (rule == u"window")
        return u"Then it is a working hour where they are."_s;
    if (rule == u"sender_paused")
        return subject.sender.pauseReason;
    return {};
}

/// Is a lane working on it?
bool isInHand(const Send &row, Instant now)
{
    return row.leaseExpiresAt && *row.leaseExpiresAt > now;
}

Result<Send> rowById(store::ReadSession &session, SendId id)
{
    const auto row = store::sends::byId(session, id);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, u"There is no mail %1 in the ledger."_s.arg(id.value), u"List the mails and choose one of them"_s);
    return **row;
}

} // namespace

Result<QList<Send>> queuedSends(store::ReadSession &session)
{
    auto rows = store::sends::byState(session, {SendState::Queued});
    if (rows)
        std::stable_sort(rows->begin(), rows->end(),
                         [](const Send &a, const Send &b) { return a.notBefore.value_or(Instant{}) < b.notBefore.value_or(Instant{}); });
    return rows;
}

Result<SendPlan> planOf(store::ReadSession &session, const SendSubject &subject, const QString &account)
{
    const auto queued = store::sends::byState(session, {SendState::Queued});
    if (!queued)
        return fail(queued.error());
    QList<Instant> taken = subject.sender.lastDay;
    for (const Send &row : *queued) {
        if (row.account == account && row.draftId != subject.draft.id && row.notBefore && *row.notBefore > session.now())
            taken.append(*row.notBefore);
    }
    return SendPlan(subject.pace, std::move(taken), [] { return QRandomGenerator::global()->generateDouble(); });
}

std::optional<PlannedMoment> nextMoment(SendPlan &plan, const SendSubject &subject, Instant now)
{
    const auto undo = std::chrono::seconds(std::max(0, subject.settings.number(u"send.undo_seconds"_s)));
    const bool isPaused = subject.sender.pausedUntil && *subject.sender.pausedUntil > now + undo;
    const Instant earliest = isPaused ? *subject.sender.pausedUntil : now + undo;
    auto moment = plan.add(earliest, sendingWindow(subject.settings, subject.prospect.location), subject.zone);
    if (moment && moment->rule.isEmpty())
        moment->rule = isPaused ? u"sender_paused"_s : undo.count() > 0 ? u"undo"_s : QString();
    return moment;
}

QString planText(const PlannedMoment &moment, Instant now, const SendSubject &subject)
{
    return u"Planned for %1. %2"_s.arg(theirTime(moment.at, now, subject.zone), sentenceOf(moment.rule, subject)).trimmed();
}

Status queueSends(store::WriteSession &session, const QList<DraftId> &drafts, const QString &given, const QString &who)
{
    std::map<QString, SendPlan> plans;
    for (const DraftId id : drafts) {
        const auto draft = store::drafts::byId(session, id);
        if (!draft)
            return fail(draft.error());
        const auto account = *draft ? accountOf(session, **draft, given) : Result<QString>(given);
        if (!account)
            return fail(account.error());
        const auto subject = readSendSubject(session, id, *account, session.now());
        if (!subject)
            return fail(subject.error());
        if (subject->closed && !opensByItself(subject->closed->gate)) {
            if (auto noted = noteHeld(session, id, subject->ledger, *subject->closed); !noted)
                return noted;
            continue;
        }
        const bool moves = subject->ledger && subject->ledger->state == SendState::Queued && !subject->ledger->account.isEmpty()
            && subject->ledger->account.compare(*account, Qt::CaseInsensitive) != 0;
        if (moves) {
            if (auto planned = planAnew(session, {*subject->ledger}, *account, u"account"_s, u"Another mailbox was chosen for it."_s); !planned)
                return fail(planned.error());
            continue;
        }
        if (subject->ledger && subject->ledger->state != SendState::Cancelled)
            continue;
        auto row = ledgerRow(session, *subject, *account);
        if (!row)
            return fail(row.error());
        if (!*row)
            continue;
        auto plan = plans.find(*account);
        if (plan == plans.end()) {
            auto made = planOf(session, *subject, *account);
            if (!made)
                return fail(made.error());
            plan = plans.emplace(*account, std::move(*made)).first;
        }
        const auto moment = nextMoment(plan->second, *subject, session.now());
        if (!moment) {
            const ClosedGate never = subject->closed.value_or(
                ClosedGate{u"window"_s, u"There is no hour within a year in which it may go."_s});
            if (auto noted = noteHeld(session, id, subject->ledger, never); !noted)
                return noted;
            continue;
        }
        Send send = **row;
        send.state = SendState::Queued;
        send.notBefore = moment->at;
        send.leaseOwner.clear();
        send.leaseExpiresAt.reset();
        if (send.id.isValid()) {
            if (auto updated = store::sends::update(session, send); !updated)
                return updated;
        } else {
            const auto inserted = store::sends::insert(session, send);
            if (!inserted)
                return fail(inserted.error());
            if (!*inserted)
                continue;
            send.id = **inserted;
        }
        const auto told = store::senddecisions::add(session, {.draftId = id, .sendId = send.id, .what = u"planned"_s,
                                                              .gate = moment->rule.isEmpty() ? u"open"_s : moment->rule, .who = who,
                                                              .notBefore = moment->at, .text = planText(*moment, session.now(), *subject)});
        if (!told)
            return told;
    }
    return store::sendingstate::noteClock(session);
}

Result<int> planAnew(store::WriteSession &session, const QList<Send> &rows, const QString &account, const QString &gate, const QString &why)
{
    QList<Instant> taken;
    const auto queued = store::sends::byState(session, {SendState::Queued});
    if (!queued)
        return fail(queued.error());
    for (const Send &other : *queued) {
        const bool moves = std::any_of(rows.begin(), rows.end(), [&](const Send &row) { return row.id == other.id; });
        if (!moves && other.account == account && other.notBefore && *other.notBefore > session.now())
            taken.append(*other.notBefore);
    }
    std::optional<SendPlan> plan;
    int planned = 0;
    for (Send row : rows) {
        const auto subject = readSendSubject(session, row.draftId, account, session.now());
        if (!subject)
            return fail(subject.error());
        if (!plan)
            plan.emplace(subject->pace, taken + subject->sender.lastDay, [] { return QRandomGenerator::global()->generateDouble(); });
        const auto moment = nextMoment(*plan, *subject, session.now());
        if (!moment) {
            if (auto ended = endPlan(session, row, {gate, why + u" There is no hour within a year in which it may go."_s}); !ended)
                return fail(ended.error());
            continue;
        }
        row.notBefore = moment->at;
        row.account = account;
        if (auto updated = store::sends::update(session, row); !updated)
            return fail(updated.error());
        const auto told = store::senddecisions::add(session, {.draftId = row.draftId, .sendId = row.id, .what = u"replanned"_s, .gate = gate,
                                                              .who = u"program"_s, .notBefore = moment->at,
                                                              .text = u"%1 %2"_s.arg(why, planText(*moment, session.now(), *subject))});
        if (!told)
            return fail(told.error());
        ++planned;
    }
    return planned;
}

Result<int> planLateOnesAnew(store::WriteSession &session, const QString &account, SendId row)
{
    auto rows = queuedSends(session);
    if (!rows)
        return fail(rows.error());
    // Those that were queued for another mailbox wait for it; this one is about to go from here.
    rows->removeIf([&](const Send &other) { return other.account != account && !other.account.isEmpty() && other.id != row; });
    const auto isLateRow = [&](const Send &other) { return other.notBefore && isLate(*other.notBefore, session.now()); };
    const auto late = std::count_if(rows->begin(), rows->end(), isLateRow);
    if (late == 0)
        return 0;
    const auto planned = planAnew(session, *rows, account, u"late"_s, u"Its time has passed by more than 15 minutes, so it was not sent as planned."_s);
    if (!planned)
        return planned;
    const auto noted = store::activity::add(session, u"program"_s, u"send.replanned"_s, 0,
                                            u"%1 planned mails were late; %2 have a new time."_s.arg(late).arg(*planned));
    if (!noted)
        return fail(noted.error());
    return planned;
}

Status takeBack(store::WriteSession &session, const QList<SendId> &ids, const QString &who)
{
    for (const SendId id : ids) {
        auto row = rowById(session, id);
        if (!row)
            return fail(row.error());
        const bool isStill = row->state == SendState::Queued
            || ((row->state == SendState::Claimed || row->state == SendState::Staged) && !isInHand(*row, session.now()));
        if (!isStill)
            return fail(ErrorKind::InvalidInput, u"The mail to %1 can no longer be taken back: it is %2."_s.arg(row->recipient, toText(row->state)),
                        u"See what became of it on the Sends page"_s);
        row->state = SendState::Cancelled;
        row->notBefore.reset();
        row->errorText = u"It was taken back before it went."_s;
        if (auto updated = store::sends::update(session, *row); !updated)
            return updated;
        const auto told = store::senddecisions::add(session, {.draftId = row->draftId, .sendId = id, .what = u"taken_back"_s, .gate = u"taken_back"_s,
                                                              .who = who, .notBefore = {}, .text = row->errorText});
        if (!told)
            return told;
    }
    return {};
}

Status sendWithoutWaiting(store::WriteSession &session, SendId id, const QString &who)
{
    auto row = rowById(session, id);
    if (!row)
        return fail(row.error());
    if (row->state != SendState::Queued)
        return fail(ErrorKind::InvalidInput, u"The mail to %1 is not planned: it is %2."_s.arg(row->recipient, toText(row->state)),
                    u"Choose a mail that is planned"_s);
    const auto subject = readSendSubject(session, row->draftId, row->account, session.now());
    if (!subject)
        return fail(subject.error());
    if (subject->closed)
        return fail(ErrorKind::InvalidInput, subject->closed->reason, u"Leave it planned, or change what holds it"_s);
    row->notBefore = session.now();
    if (auto updated = store::sends::update(session, *row); !updated)
        return updated;
    return store::senddecisions::add(session, {.draftId = row->draftId, .sendId = id, .what = u"planned"_s, .gate = u"by_hand"_s, .who = who,
                                               .notBefore = row->notBefore, .text = u"It was to go without waiting for its planned time."_s});
}

Status endPlan(store::WriteSession &session, const Send &row, const ClosedGate &closed)
{
    Send ended = row;
    ended.state = SendState::Cancelled;
    ended.notBefore.reset();
    ended.errorText = closed.reason;
    if (auto updated = store::sends::update(session, ended); !updated)
        return updated;
    return store::senddecisions::add(session, {.draftId = row.draftId, .sendId = row.id, .what = u"cancelled"_s, .gate = closed.gate,
                                               .who = u"program"_s, .notBefore = {}, .text = closed.reason});
}

Status noteHeld(store::WriteSession &session, DraftId draft, const std::optional<Send> &row, const ClosedGate &closed)
{
    return store::senddecisions::add(session, {.draftId = draft, .sendId = row ? row->id : SendId(), .what = u"held"_s, .gate = closed.gate,
                                               .who = u"program"_s, .notBefore = row ? row->notBefore : std::nullopt, .text = closed.reason});
}

Status trustClock(store::WriteSession &session, const QString &who)
{
    if (auto set = store::sendingstate::setClock(session); !set)
        return set;
    return store::activity::add(session, who, u"send.clock_trusted"_s, 0, u"The clock of this computer was said to be right."_s);
}

} // namespace overture::pipeline

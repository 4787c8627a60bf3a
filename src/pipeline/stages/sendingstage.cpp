// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/sendingstage.h"

#include "core/logging.h"
#include "pipeline/dispatch.h"
#include "pipeline/followupcheck.h"
#include "pipeline/mailroute.h"
#include "pipeline/sendclaim.h"
#include "pipeline/sendlease.h"
#include "pipeline/sendqueue.h"
#include "pipeline/sourcecheck.h"
#include "pipeline/stages/params.h"
#include "store/draftrepository.h"
#include "store/sendrepository.h"
#include "store/workspaceidentity.h"

#include <QRandomGenerator>

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tidyEvery = std::chrono::hours(1);

/// Sleeps until the gap since this account's last mail is over; a pause of the job ends that as well as a cancel.
Status waitForGap(const StageContext &context, const SendSubject &subject)
{
    if (!subject.sender.last)
        return {};
    const auto now = context.clock.now();
    // A planned moment has its random part already, unless it has slipped.
    const bool isOnTime = subject.ledger && subject.ledger->state == SendState::Queued && subject.ledger->notBefore
        && now - *subject.ledger->notBefore < std::chrono::seconds(subject.pace.gapMaxSeconds);
    const auto due = *subject.sender.last + subject.pace.gap(isOnTime ? 0 : QRandomGenerator::global()->generateDouble());
    if (now >= due)
        return {};
    std::stop_source either;
    const auto stop = [&either] { either.request_stop(); };
    const std::stop_callback cancelled(context.stop, stop);
    const std::stop_callback ending(context.ending, stop);
    if (!context.clock.wait(due - now, either.get_token()))
        return fail(ErrorKind::Cancelled, u"Stopped while waiting between two mails."_s);
    return {};
}

std::optional<ItemOutcome> skipped(const QString &why, Commit commit = {})
{
    return ItemOutcome{std::move(commit), ItemState::Skipped, why};
}

/// The gate is closed: that is noted, and a plan that holds no more ends.
std::optional<ItemOutcome> held(const SendSubject &subject, const ClosedGate &closed)
{
    return skipped(closed.reason, [id = subject.draft.id, row = subject.ledger, closed](store::WriteSession &session) -> Status {
        if (row && row->state == SendState::Queued && endsThePlan(closed.gate))
            return endPlan(session, *row, closed);
        return noteHeld(session, id, row, closed);
    });
}

/// The moment of a queued mail has not come.
Result<std::optional<ItemOutcome>> waitForMoment(const SendSubject &subject, const StageContext &context)
{
    const Instant now = context.clock.now();
    const auto wait = *subject.ledger->notBefore - now;
    const QString text = u"Planned for %1."_s.arg(theirTime(*subject.ledger->notBefore, now, subject.zone));
    if (wait > queueHorizon)
        return skipped(text);
    // In steps that a job waits for without pausing.
    Error error{ErrorKind::HeldBack, text, {}, {}, {}};
    error.retryAfter = std::min<std::chrono::milliseconds>(wait, std::chrono::milliseconds(subject.settings.number(u"retry.cap_ms"_s)));
    return fail(std::move(error));
}

tl::unexpected<Error> heldByAnother(Instant until, Instant now)
{
    Error error{ErrorKind::HeldBack, u"Another job is at this mail."_s, {}, {}, std::max<std::chrono::milliseconds>(until - now, std::chrono::milliseconds(1))};
    return fail(std::move(error));
}

/// Looks for a mail that may be out.
Result<std::optional<ItemOutcome>> lookFor(const SendSubject &subject, const StageContext &context)
{
    const auto claim = context.database.writeNow([&](store::WriteSession &session) {
        return takeOver(session, subject.ledger->id, newLeaseOwner(context.database));
    });
    if (!claim)
        return fail(claim.error());
    if (claim->heldUntil)
        return heldByAnother(*claim->heldUntil, context.clock.now());
    if (!claim->send) // settled since
        return std::optional<ItemOutcome>();
    return Dispatch(context, *claim->send, subject.settings).reconcile();
}

/// The mail goes out from a mailbox that is not there.
Result<std::optional<ItemOutcome>> notConnected(const SendSubject &subject, const QString &account)
{
    if (subject.ledger && isUnderWay(*subject.ledger))
        return skipped(u"It was being sent from %1, which is not the mailbox that is connected."_s.arg(subject.ledger->account));
    return held(subject, {u"account"_s, u"It goes out from %1, which is not connected. Connect it, or choose another mailbox."_s.arg(account)});
}

/// Looks for the mail, or sends it when every gate is open. Empty: what it is now is in the ledger, take another step.
/// `given`: the address of a token that stands for every mailbox.
Result<std::optional<ItemOutcome>> takeStep(DraftId id, const QString &given, const StageContext &context)
{
    QString account;
    const auto subject = context.database.readNow([&](store::ReadSession &session) -> Result<SendSubject> {
        const auto draft = store::drafts::byId(session, id);
        if (!draft)
            return fail(draft.error());
        const auto chosen = *draft ? accountOf(session, **draft, given) : Result<QString>(given);
        if (!chosen)
            return fail(chosen.error());
        account = *chosen;
        return readSendSubject(session, id, account, context.clock.now());
    });
    if (!subject)
        return fail(subject.error());
    if (subject->draft.state == DraftState::Sent)
        return skipped(u"sent already"_s);
    const bool isThere = given.isEmpty() ? mailServices(context.services, account).mailer != nullptr
                                         : account.compare(given, Qt::CaseInsensitive) == 0;
    // A mail that may be out already is looked for first; no gate can call it back.
    if (subject->ledger && isUnderWay(*subject->ledger))
        return isThere ? lookFor(*subject, context) : notConnected(*subject, account);
    const auto state = subject->ledger ? std::optional(subject->ledger->state) : std::nullopt;
    if (state == SendState::NeedsHuman || state == SendState::Cancelled)
        return skipped(subject->ledger->errorText);
    if (subject->closed && !opensByItself(subject->closed->gate))
        return held(*subject, *subject->closed);
    if (!isThere)
        return notConnected(*subject, account);
    const bool isQueued = state == SendState::Queued && subject->ledger->notBefore;
    const Instant now = context.clock.now();
    if (isQueued && isLate(*subject->ledger->notBefore, now)) {
        const auto planned = context.database.writeNow(
            [&](store::WriteSession &session) { return planLateOnesAnew(session, account, subject->ledger->id); });
        return planned.map([](int) { return std::optional<ItemOutcome>(); });
    }
    if (isQueued && *subject->ledger->notBefore > now)
        return waitForMoment(*subject, context);
    if (subject->closed && isQueued) {
        const auto planned = context.database.writeNow([&](store::WriteSession &session) {
            return planAnew(session, {*subject->ledger}, account, subject->closed->gate, subject->closed->reason);
        });
        return planned.map([](int) { return std::optional<ItemOutcome>(); });
    }
    if (subject->closed)
        return held(*subject, *subject->closed);
    if (auto waited = waitForGap(context, *subject); !waited)
        return fail(waited.error());
    if (auto looked = lookBeforeFollowUp(*subject, context); !looked)
        return fail(looked.error());
    if (auto looked = lookAtSources(*subject, context); !looked)
        return fail(looked.error());
    auto claim = context.database.writeNow([&](store::WriteSession &session) {
        return claimSend(session, id, account, newLeaseOwner(context.database));
    });
    if (!claim)
        return fail(claim.error());
    if (claim->heldUntil)
        return heldByAnother(*claim->heldUntil, context.clock.now());
    if (claim->closed) {
        // Time closed it meanwhile, or a person did: what it is now is read again.
        const bool isNew = claim->closed->gate == u"planned" || claim->closed->gate == u"taken_back" || claim->closed->gate == u"account"
            || (isQueued && opensByItself(claim->closed->gate));
        if (isNew)
            return std::optional<ItemOutcome>();
        return held(*subject, *claim->closed);
    }
    store::identity::noteMark(context.database.location(), claim->mark);
    return Dispatch(context, *claim->send, subject->settings).send();
}

} // namespace

StageInfo SendingStage::info() const
{
    return {.id = u"send"_s,
            .title = u"Send approved mails"_s,
            .verb = u"Send"_s,
            .progressNoun = u"mails"_s,
            .lanesSetting = {},
            .nextStage = {},
            .parameters = {{u"ids"_s, u"Drafts"_s, StageParameter::Type::Ids, {}, false}},
            .subject = u"drafts"_s};
}

Result<QList<store::NewJobItem>> SendingStage::due(store::WriteSession &session, const QJsonObject &params, const Settings &settings,
                                                   const Services &services)
{
    if (!services.mailer)
        return fail(ErrorKind::Misconfigured, u"No mailbox is connected."_s, u"Connect Gmail in Settings"_s);
    if (settings.flag(u"send.paused"_s))
        return fail(ErrorKind::Misconfigured, u"All sending is paused."_s, u"Allow sending again"_s);
    const auto disarmed = store::sendingstate::value(session, u"disarmed"_s);
    if (!disarmed)
        return fail(disarmed.error());
    if (!disarmed->isEmpty())
        return fail(ErrorKind::Misconfigured, *disarmed, u"Look at what was sent and allow sending again"_s);
    const auto clockSeen = store::sendingstate::clockSeen(session);
    if (!clockSeen)
        return fail(clockSeen.error());
    if (*clockSeen && wentBack(**clockSeen, session.now()))
        return fail(ErrorKind::Misconfigured, u"The clock of this computer went back, so nothing is sent."_s, u"Set the clock, or say that it is right"_s);

    auto approved = store::drafts::approved(session, idsParameter(params));
    if (!approved)
        return fail(approved.error());
    if (params.value(plannedParameter).toBool()) {
        const auto queued = queuedSends(session);
        if (!queued)
            return fail(queued.error());
        approved->removeIf([&](const store::DraftRow &row) {
            return std::none_of(queued->begin(), queued->end(), [&](const Send &send) {
                return send.draftId == row.draft.id && send.notBefore.value_or(Instant{}) <= session.now() + queueHorizon;
            });
        });
    } else {
        const QString chosen = params.value(accountParameter).toString();
        if (!chosen.isEmpty() && (hasGivenToken(services) || !services.mail(chosen).mailer))
            return fail(ErrorKind::InvalidInput, u"The mailbox %1 is not connected."_s.arg(chosen), u"Connect it in Settings, or choose another"_s);
        QList<DraftId> drafts;
        for (const auto &row : *approved) {
            drafts.append(row.draft.id);
            if (chosen.isEmpty())
                continue;
            if (auto set = setAccount(session, row.draft.id, chosen, u"user"_s); !set)
                return fail(set.error());
        }
        if (auto queued = queueSends(session, drafts, {}, u"user"_s); !queued)
            return fail(queued.error());
    }
    QList<store::NewJobItem> items;
    for (const auto &row : *approved)
        items.append({u"drafts"_s, row.draft.id.value, row.to});
    // Mails whose outcome is not known are looked for whatever became of their drafts since.
    const auto underWay = store::sends::byState(session, {SendState::InFlight, SendState::Unknown});
    if (!underWay)
        return fail(underWay.error());
    for (const Send &send : *underWay) {
        const bool listed = std::any_of(items.begin(), items.end(), [&](const auto &item) { return item.subjectId == send.draftId.value; });
        if (!listed)
            items.append({u"drafts"_s, send.draftId.value, send.recipient});
    }
    return items;
}

void SendingStage::begin(const StageContext &context)
{
    tidy(context);
}

void SendingStage::tidy(const StageContext &context)
{
    m_tidiedAt = toMs(context.clock.now());
    for (const MailServices &mail : allMailServices(context.services)) {
        if (!mail.mailer)
            continue;
        const auto tidied = tidySends(context.database, *mail.mailer, m_foreignDrafts, context.clock, context.stop, mail.address);
        if (!tidied) // the mails themselves will say what is wrong
            qCInfo(lcPipeline) << "the mailbox could not be put in order:" << tidied.error().message;
    }
}

Result<ItemOutcome> SendingStage::process(const JobItem &item, const StageContext &context)
{
    QString given;
    if (hasGivenToken(context.services)) {
        const auto profile = context.services.mailer->profile(context.stop);
        if (!profile)
            return fail(profile.error());
        given = profile->address;
    }
    if (const qint64 at = m_tidiedAt; at != 0 && context.clock.now() - instantFromMs(at) >= tidyEvery)
        tidy(context);
    // Until it is known what became of the mail; Dispatch ends the attempts.
    for (;;) {
        const auto step = takeStep(DraftId{item.subjectId}, given, context);
        if (!step)
            return fail(step.error());
        if (*step)
            return **step;
    }
}

} // namespace overture::pipeline

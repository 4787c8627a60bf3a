// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/sendingstage.h"

#include "pipeline/dispatch.h"
#include "pipeline/sendclaim.h"
#include "pipeline/stages/params.h"
#include "store/draftrepository.h"
#include "store/sendrepository.h"

#include <QRandomGenerator>

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the pace: a random gap since this account's last mail.
Status waitForGap(const StageContext &context, const Settings &settings, std::optional<Instant> lastSent)
{
    if (!lastSent)
        return {};
    const int least = settings.number(u"send.gap_min_seconds"_s);
    const int most = std::max(least, settings.number(u"send.gap_max_seconds"_s));
    const auto gap = std::chrono::seconds(least + int(QRandomGenerator::global()->bounded(most - least + 1)));
    const auto due = *lastSent + gap;
    const auto now = context.clock.now();
    if (now < due && !context.clock.wait(due - now, context.stop))
        return fail(ErrorKind::Cancelled, u"Stopped while waiting between two mails."_s);
    return {};
}

std::optional<ItemOutcome> skipped(const QString &why)
{
    return ItemOutcome{{}, ItemState::Skipped, why};
}

/// Looks for the mail, or sends it when every gate is open. Empty: what it is now is in the ledger, take another step.
Result<std::optional<ItemOutcome>> takeStep(DraftId id, const QString &account, const StageContext &context)
{
    const auto subject = context.database.readNow(
        [&](store::ReadSession &session) { return readSendSubject(session, id, account, context.clock.now()); });
    if (!subject)
        return fail(subject.error());
    if (subject->draft.state == DraftState::Sent)
        return skipped(u"sent already"_s);
    // A mail that may be out already is looked for first; no gate can call it back.
    if (subject->ledger && isUnderWay(*subject->ledger)) {
        if (subject->ledger->account != account)
            return skipped(u"It was being sent from %1, which is not the mailbox that is connected."_s.arg(
                subject->ledger->account));
        return Dispatch(context, *subject->ledger, subject->settings).reconcile();
    }
    if (subject->ledger && subject->ledger->state == SendState::NeedsHuman)
        return skipped(subject->ledger->errorText);
    if (subject->closed)
        return skipped(subject->closed->reason);
    if (auto waited = waitForGap(context, subject->settings, subject->lastSentByAccount); !waited)
        return fail(waited.error());
    auto claim = context.database.writeNow([&](store::WriteSession &session) {
        return claimSend(session, id, account, context.database.leaseOwner());
    });
    if (!claim)
        return fail(claim.error());
    if (claim->closed)
        return skipped(claim->closed->reason);
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
    const auto approved = store::drafts::approved(session, idsParameter(params));
    if (!approved)
        return fail(approved.error());
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

Result<ItemOutcome> SendingStage::process(const JobItem &item, const StageContext &context)
{
    const auto profile = context.services.mailer->profile(context.stop);
    if (!profile)
        return fail(profile.error());
    // Until it is known what became of the mail; Dispatch ends the attempts.
    for (;;) {
        const auto step = takeStep(DraftId{item.subjectId}, profile->address, context);
        if (!step)
            return fail(step.error());
        if (*step)
            return **step;
    }
}

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/sendingstage.h"

#include "pipeline/sendclaim.h"
#include "pipeline/stages/params.h"
#include "store/draftrepository.h"
#include "store/sendrepository.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxSendAttempts = 3;

/// One mail on its way through the ledger. Every step commits what it is about to do before it does it.
class Dispatch
{
public:
    Dispatch(const StageContext &context, Send send, Settings settings)
        : m_context(context), m_mailer(*context.services.mailer), m_send(std::move(send)), m_settings(std::move(settings)) {}

    /// Stages the mail when it is not, and puts it on the wire once. Empty: the answer was lost, look for the mail.
    Result<std::optional<ItemOutcome>> send()
    {
        if (m_send.state != SendState::Staged) {
            if (auto staged = stage(); !staged)
                return fail(staged.error());
        }
        return transmit();
    }

    /// Looks for a mail that may be out. Empty: it is certainly not, its draft lies there still.
    Result<std::optional<ItemOutcome>> reconcile()
    {
        const auto wait = std::chrono::seconds(m_settings.number(u"send.reconcile_wait_seconds"_s));
        if (m_send.startedAt && m_context.clock.now() < *m_send.startedAt + wait) {
            if (!m_context.clock.wait(*m_send.startedAt + wait - m_context.clock.now(), m_context.stop))
                return fail(ErrorKind::Cancelled, u"Stopped while waiting to look for the mail."_s);
        }
        const auto found = m_mailer.reconcile({m_send.providerDraftId, {}, m_send.threadId, sendKey(m_send)}, m_context.stop);
        if (!found)
            return fail(found.error());
        switch (found->trace) {
        case DeliveryTrace::Sent:
            return settle(found->sent);
        case DeliveryTrace::StillDraft:
            if (m_send.attempt >= maxSendAttempts)
                return needsHuman(u"The mail to %1 could not be sent in %2 attempts; its draft is still in Gmail."_s.arg(
                    m_send.recipient).arg(m_send.attempt));
            m_send.state = SendState::Staged;
            return store().map([] { return std::optional<ItemOutcome>(); });
        case DeliveryTrace::Gone:
            return needsHuman(
                u"Gmail no longer has the draft to %1, and no sent mail was found in its thread."_s.arg(
                    m_send.recipient));
        }
        Q_UNREACHABLE();
    }

private:
    Status store()
    {
        return m_context.database.writeNow([this](store::WriteSession &session) { return store::sends::update(session, m_send); });
    }

    Status stage()
    {
        const auto mail = outgoingMail(m_send, m_settings);
        if (!mail)
            return fail(mail.error());
        const auto staged = m_mailer.stage(*mail, m_context.stop);
        if (!staged) {
            // Nothing has been sent: a draft whose answer was lost is an orphan, never a mail.
            Error error = staged.error();
            if (error.kind == ErrorKind::OutcomeUnknown)
                error.kind = ErrorKind::Network;
            return fail(std::move(error));
        }
        const QString replaced = std::exchange(m_send.providerDraftId, staged->draftId);
        m_send.threadId = staged->threadId;
        m_send.state = SendState::Staged;
        if (auto noted = store(); !noted)
            return noted;
        // A draft of an earlier text must not lie about; whether it goes changes nothing here.
        if (!replaced.isEmpty())
            (void)m_mailer.discard(replaced, m_context.stop);
        return {};
    }

    Result<std::optional<ItemOutcome>> transmit()
    {
        m_send.state = SendState::InFlight;
        ++m_send.attempt;
        m_send.startedAt = m_context.clock.now();
        if (auto noted = store(); !noted)
            return fail(noted.error());
        const auto sent = m_mailer.sendStaged(m_send.providerDraftId, m_context.stop);
        if (sent)
            return settle(*sent);
        switch (sent.error().kind) {
        case ErrorKind::InvalidInput:
        case ErrorKind::InvalidResponse:
            return refuse(sent.error());
        case ErrorKind::RateLimited:
        case ErrorKind::HeldBack:
        case ErrorKind::Unauthorized:
        case ErrorKind::ScopeMissing:
        case ErrorKind::QuotaExhausted:
        case ErrorKind::PaymentRequired:
        case ErrorKind::Misconfigured:
            // The service said no before sending: the staged draft waits.
            m_send.state = SendState::Staged;
            note(sent.error());
            if (auto noted = store(); !noted)
                return fail(noted.error());
            return fail(sent.error());
        default:
            break;
        }
        // Also when it was cancelled: a request that was given up may have reached the service.
        m_send.state = SendState::Unknown;
        note(sent.error());
        return store().map([] { return std::optional<ItemOutcome>(); });
    }

    Result<std::optional<ItemOutcome>> settle(const SentMail &sent)
    {
        m_send.state = SendState::Sent;
        m_send.gmailId = sent.messageId;
        m_send.threadId = sent.threadId.isEmpty() ? m_send.threadId : sent.threadId;
        m_send.sentAt = m_context.clock.now();
        m_send.providerResponse = QString::fromUtf8(sent.response);
        m_send.errorKind.reset();
        m_send.errorText.clear();
        // The mail is out: this is written before anything else can fail.
        const Status noted = m_context.database.writeNow([this](store::WriteSession &session) -> Status {
            if (auto updated = store::sends::update(session, m_send); !updated)
                return updated;
            return store::drafts::markSent(session, m_send.draftId);
        });
        if (!noted)
            return fail(noted.error());
        const auto header = m_mailer.messageIdHeader(m_send.gmailId, m_context.stop);
        if (!header)
            return std::optional(ItemOutcome{});
        m_send.messageIdHeader = *header;
        return std::optional(ItemOutcome{
            [send = m_send](store::WriteSession &session) { return store::sends::update(session, send); }, ItemState::Done, {}});
    }

    Result<std::optional<ItemOutcome>> refuse(const Error &error)
    {
        m_send.state = SendState::Rejected;
        note(error);
        if (auto noted = store(); !noted)
            return fail(noted.error());
        // Tidying up may fail without changing what happened.
        if (!m_send.providerDraftId.isEmpty())
            (void)m_mailer.discard(m_send.providerDraftId, m_context.stop);
        return fail(error);
    }

    Result<std::optional<ItemOutcome>> needsHuman(const QString &why)
    {
        m_send.state = SendState::NeedsHuman;
        m_send.errorKind = ErrorKind::OutcomeUnknown;
        m_send.errorText = why;
        if (auto noted = store(); !noted)
            return fail(noted.error());
        return fail(ErrorKind::OutcomeUnknown, why, u"Look into Gmail and say whether it was sent"_s);
    }

    void note(const Error &error)
    {
        m_send.errorKind = error.kind;
        m_send.errorText = error.message;
    }

    const StageContext &m_context;
    Mailer &m_mailer;
    Send m_send;
    Settings m_settings;
};

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

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/dispatch.h"

#include "pipeline/sendclaim.h"
#include "store/draftrepository.h"
#include "store/sendrepository.h"

#include <utility>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxSendAttempts = 3;

} // namespace

Dispatch::Dispatch(const StageContext &context, Send send, Settings settings)
    : m_context(context), m_mailer(*context.services.mailer), m_send(std::move(send)), m_settings(std::move(settings))
{
}

Result<std::optional<ItemOutcome>> Dispatch::send()
{
    if (m_send.state != SendState::Staged) {
        if (auto staged = stage(); !staged)
            return fail(staged.error());
    }
    return transmit();
}

Result<std::optional<ItemOutcome>> Dispatch::reconcile()
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

Status Dispatch::store()
{
    return m_context.database.writeNow([this](store::WriteSession &session) { return store::sends::update(session, m_send); });
}

Status Dispatch::stage()
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

Result<std::optional<ItemOutcome>> Dispatch::transmit()
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

Result<std::optional<ItemOutcome>> Dispatch::settle(const SentMail &sent)
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

Result<std::optional<ItemOutcome>> Dispatch::refuse(const Error &error)
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

Result<std::optional<ItemOutcome>> Dispatch::needsHuman(const QString &why)
{
    m_send.state = SendState::NeedsHuman;
    m_send.errorKind = ErrorKind::OutcomeUnknown;
    m_send.errorText = why;
    if (auto noted = store(); !noted)
        return fail(noted.error());
    return fail(ErrorKind::OutcomeUnknown, why, u"Look into Gmail and say whether it was sent"_s);
}

void Dispatch::note(const Error &error)
{
    m_send.errorKind = error.kind;
    m_send.errorText = error.message;
}

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/dispatch.h"

#include "pipeline/mailroute.h"
#include "pipeline/outgoingmail.h"
#include "pipeline/sendclaim.h"
#include "pipeline/sendlease.h"
#include "pipeline/sendqueue.h"
#include "store/draftrepository.h"
#include "store/senderlimit.h"
#include "store/sendrepository.h"

#include <utility>

namespace overture::pipeline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int maxSendAttempts = 3;
/// For so long a mail that is out is noted again and again when the database does not take it.
constexpr auto patience = 60s;
constexpr auto betweenNotes = 1s;
/// When a service says that its allowance is used up and not until when.
constexpr auto defaultLimit = 1h;

tl::unexpected<Error> overtaken()
{
    Error error{ErrorKind::HeldBack, u"Another job or program has taken this mail over."_s, {}, {}, 1s};
    return fail(std::move(error));
}

} // namespace

Dispatch::Dispatch(const StageContext &context, Send send, Settings settings)
    : m_context(context), m_mailer(*mailServices(context.services, send.account).mailer), m_send(std::move(send)),
      m_owner(m_send.leaseOwner), m_attempt(m_send.attempt),
      m_settings(std::move(settings))
{
}

Dispatch::Step Dispatch::send()
{
    if (m_send.state != SendState::Staged) {
        const auto staged = stage();
        if (staged)
            return transmit();
        // A mail that cannot be made, or that the service does not take even as a draft.
        return staged.error().kind == ErrorKind::InvalidInput ? refuse(staged.error()) : Step(fail(staged.error()));
    }
    // It lay in the mailbox for a while, where everybody who may open the mailbox could change or send it.
    const auto found = look();
    if (!found)
        return fail(found.error());
    switch (found->trace) {
    case DeliveryTrace::StillDraft:
        return transmit();
    case DeliveryTrace::Sent:
        return settle(found->sent);
    case DeliveryTrace::Edited:
        return needsHuman(u"The draft to %1 was changed in Gmail after you had approved it, so it was not sent."_s.arg(m_send.recipient));
    case DeliveryTrace::SentChanged:
        return needsHuman(u"A changed version of the mail to %1 was sent from Gmail."_s.arg(m_send.recipient));
    case DeliveryTrace::Gone:
        return needsHuman(u"Somebody has deleted the draft to %1 in Gmail before it was sent."_s.arg(m_send.recipient));
    }
    Q_UNREACHABLE();
}

Dispatch::Step Dispatch::reconcile()
{
    // A refusal is an answer; only a lost one may still be on its way.
    const auto pause = std::chrono::seconds(m_send.errorKind == ErrorKind::NotFound ? 0 : m_settings.number(u"send.reconcile_wait_seconds"_s));
    if (m_send.startedAt && m_context.clock.now() < *m_send.startedAt + pause) {
        if (!m_context.clock.wait(*m_send.startedAt + pause - m_context.clock.now(), m_context.stop)) {
            (void)give(SendState::Unknown);
            return fail(ErrorKind::Cancelled, u"Stopped while waiting to look for the mail."_s);
        }
    }
    const auto found = look();
    if (!found)
        return fail(found.error());
    switch (found->trace) {
    case DeliveryTrace::Sent:
        return settle(found->sent);
    case DeliveryTrace::StillDraft:
        if (m_send.attempt >= maxSendAttempts)
            return needsHuman(u"The mail to %1 could not be sent in %2 attempts; its draft is still in Gmail."_s.arg(
                m_send.recipient).arg(m_send.attempt));
        return give(SendState::Staged).map([] { return std::optional<ItemOutcome>(); });
    case DeliveryTrace::Edited:
        return needsHuman(u"The draft to %1 is still in Gmail, but somebody has changed it."_s.arg(m_send.recipient));
    case DeliveryTrace::SentChanged:
        return needsHuman(u"A mail to %1 went out from this draft, but not with the text that you approved."_s.arg(m_send.recipient));
    case DeliveryTrace::Gone:
        return needsHuman(
            u"Gmail no longer has the draft to %1, and no sent mail was found in its thread."_s.arg(
                m_send.recipient));
    }
    Q_UNREACHABLE();
}

Result<Reconciliation> Dispatch::look()
{
    auto found = m_mailer.reconcile(stagedMail(m_send), m_context.stop);
    if (!found)
        (void)give(m_send.state == SendState::InFlight ? SendState::Unknown : m_send.state);
    return found;
}

Status Dispatch::store(const Commit &also)
{
    const auto written = m_context.database.writeNow([&](store::WriteSession &session) -> Result<bool> {
        // Listing an address and noting a mail change the same rows; one after the other they cannot block each other.
        if (auto locked = store::suppressions::lock(session); !locked)
            return fail(locked.error());
        const auto kept = store::sends::updateOwned(session, m_send, m_owner, m_attempt);
        if (!kept || !*kept)
            return kept;
        if (also) {
            if (auto done = also(session); !done)
                return fail(done.error());
        }
        return true;
    });
    if (!written)
        return fail(written.error());
    if (!*written)
        return overtaken();
    m_owner = m_send.leaseOwner;
    m_attempt = m_send.attempt;
    return {};
}

Status Dispatch::give(SendState state, const Error *why, const Commit &also)
{
    m_send.state = state;
    release(m_send);
    if (why) {
        m_send.errorKind = why->kind;
        m_send.errorText = why->message;
    }
    return store(also);
}

Status Dispatch::stage()
{
    const auto mail = m_context.database.readNow(
        [this](store::ReadSession &session) { return outgoingMail(session, m_send, m_settings); });
    if (!mail)
        return fail(mail.error());
    const auto staged = m_mailer.stage(*mail, m_context.stop);
    if (!staged) {
        // Nothing has been sent: a draft whose answer was lost is an orphan, never a mail.
        Error error = staged.error();
        if (error.kind == ErrorKind::OutcomeUnknown)
            error.kind = ErrorKind::Network;
        if (error.kind != ErrorKind::InvalidInput)
            (void)give(SendState::Queued, &error);
        return fail(std::move(error));
    }
    const QString replaced = std::exchange(m_send.providerDraftId, staged->draftId);
    m_send.stagedMessageId = staged->messageId;
    m_send.threadId = staged->threadId;
    m_send.state = SendState::Staged;
    if (auto noted = store(); !noted)
        return noted;
    // A draft of an earlier text must not lie about; whether it goes changes nothing here.
    if (!replaced.isEmpty())
        (void)m_mailer.discard(replaced, m_context.stop);
    return {};
}

Result<std::optional<ClosedGate>> Dispatch::enterFlight()
{
    using Answer = std::optional<ClosedGate>;
    Send flying = m_send;
    const auto entered = m_context.database.writeNow([&](store::WriteSession &session) -> Result<std::pair<bool, Answer>> {
        if (auto locked = store::suppressions::lock(session); !locked)
            return fail(locked.error());
        const auto subject = readSendSubject(session, m_send.draftId, m_send.account, session.now());
        if (!subject)
            return fail(subject.error());
        Answer closed = subject->closed;
        if (!closed && subject->draft.approvalHash != m_send.contentHash)
            closed = ClosedGate{u"changed"_s, u"The mail was changed while it was on its way to Gmail."_s};
        if (!closed && !subject->draft.account.isEmpty() && subject->draft.account.compare(m_send.account, Qt::CaseInsensitive) != 0)
            closed = anotherMailbox(subject->draft.account);
        flying = m_send;
        if (closed) {
            release(flying);
            if (auto noted = noteHeld(session, m_send.draftId, m_send, *closed); !noted)
                return fail(noted.error());
        } else {
            flying.state = SendState::InFlight;
            ++flying.attempt;
            flying.startedAt = session.now();
            flying.leaseExpiresAt = session.now() + leaseTime(m_settings);
        }
        const auto kept = store::sends::updateOwned(session, flying, m_owner, m_attempt);
        if (!kept)
            return fail(kept.error());
        return std::pair(*kept, closed);
    });
    if (!entered)
        return fail(entered.error());
    if (!entered->first)
        return overtaken();
    m_send = flying;
    m_owner = m_send.leaseOwner;
    m_attempt = m_send.attempt;
    return entered->second;
}

Dispatch::Step Dispatch::transmit()
{
    const auto closed = enterFlight();
    if (!closed)
        return fail(closed.error());
    if (*closed)
        return std::optional(ItemOutcome{{}, ItemState::Skipped, (*closed)->reason});
    // Whoever was stopped for long may have been overtaken since.
    if (m_context.clock.now() >= *m_send.leaseExpiresAt)
        return overtaken();
    const auto sent = m_mailer.sendStaged(m_send.providerDraftId, m_context.stop);
    if (sent)
        return settle(*sent);
    switch (sent.error().kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::InvalidResponse:
        return believe(sent.error());
    case ErrorKind::RateLimited:
    case ErrorKind::HeldBack:
    case ErrorKind::Unauthorized:
    case ErrorKind::ScopeMissing:
    case ErrorKind::QuotaExhausted:
    case ErrorKind::PaymentRequired:
    case ErrorKind::Misconfigured:
        return wait(sent.error());
    default:
        break;
    }
    // Also when it was cancelled: a request that was given up may have reached the service.
    return give(SendState::Unknown, &sent.error()).map([] { return std::optional<ItemOutcome>(); });
}

Dispatch::Step Dispatch::settle(const SentMail &sent)
{
    m_send.state = SendState::Sent;
    m_send.gmailId = sent.messageId;
    m_send.threadId = sent.threadId.isEmpty() ? m_send.threadId : sent.threadId;
    m_send.sentAt = m_context.clock.now();
    m_send.providerResponse = QString::fromUtf8(sent.response);
    m_send.errorKind.reset();
    m_send.errorText.clear();
    release(m_send);
    // The mail is out: this is written before anything else can fail. While the database does not take it there is time to
    // make room; after that the row still says in flight, and the mail is found by its ids.
    const auto until = m_context.clock.now() + patience;
    Status noted;
    for (;;) {
        noted = store([this](store::WriteSession &session) { return store::drafts::markSent(session, m_send.draftId); });
        if (noted || noted.error().kind != ErrorKind::Database || m_context.clock.now() >= until)
            break;
        if (!m_context.clock.wait(betweenNotes, m_context.stop))
            break;
    }
    if (!noted)
        return fail(noted.error());
    const auto header = m_mailer.messageIdHeader(m_send.gmailId, m_context.stop);
    if (!header) // read again by tidySends()
        return std::optional(ItemOutcome{});
    const store::SentIds ids{m_send.gmailId, m_send.threadId, *header};
    return std::optional(ItemOutcome{
        [id = m_send.id, ids](store::WriteSession &session) { return store::sends::noteMessageId(session, id, ids); }, ItemState::Done, {}});
}

/// A draft that has gone out already is refused as well, so a refusal is believed only while the draft lies there.
Dispatch::Step Dispatch::believe(const Error &error)
{
    const auto found = look();
    if (!found)
        return fail(found.error());
    switch (found->trace) {
    case DeliveryTrace::StillDraft:
    case DeliveryTrace::Edited:
        return refuse(error);
    case DeliveryTrace::Sent:
        return settle(found->sent);
    case DeliveryTrace::SentChanged:
    case DeliveryTrace::Gone:
        return needsHuman(u"Gmail refused the mail to %1 and no longer has its draft: %2"_s.arg(m_send.recipient, error.message));
    }
    Q_UNREACHABLE();
}

/// The service does not take this mail: a person looks at it before it is tried again.
Dispatch::Step Dispatch::refuse(const Error &error)
{
    const auto reopen = [this](store::WriteSession &session) -> Status {
        const auto draft = store::drafts::byId(session, m_send.draftId);
        if (!draft)
            return fail(draft.error());
        return *draft && (*draft)->state == DraftState::Approved ? store::drafts::reopen(session, m_send.draftId) : Status();
    };
    if (auto noted = give(SendState::Rejected, &error, reopen); !noted)
        return fail(noted.error());
    // Tidying up may fail without changing what happened.
    if (!m_send.providerDraftId.isEmpty())
        (void)m_mailer.discard(m_send.providerDraftId, m_context.stop);
    return fail(error);
}

/// The service said no before it sent anything: the staged draft waits.
Dispatch::Step Dispatch::wait(const Error &error)
{
    const auto limit = [&](store::WriteSession &session) -> Status {
        if (error.kind != ErrorKind::QuotaExhausted)
            return {};
        return store::senderlimit::set(session, m_send.account,
                                       {m_context.clock.now() + error.retryAfter.value_or(defaultLimit), error.message});
    };
    if (auto noted = give(SendState::Staged, &error, limit); !noted)
        return fail(noted.error());
    return fail(error);
}

Dispatch::Step Dispatch::needsHuman(const QString &why)
{
    const Error error{ErrorKind::OutcomeUnknown, why, u"Look into Gmail and say whether it was sent"_s, {}, {}};
    if (auto noted = give(SendState::NeedsHuman, &error); !noted)
        return fail(noted.error());
    return fail(error);
}

} // namespace overture::pipeline

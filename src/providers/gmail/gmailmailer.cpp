// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/gmailmailer.h"

#include "providers/gmail/mailcomposition.h"

namespace overture::providers::gmail {

using namespace Qt::StringLiterals;

namespace {

/// The sent mail of this draft among the thread's: by our header, or by being the only thing in a thread that the draft
/// itself opened. A follow-up's thread holds earlier sent mails, which must not count.
std::optional<GmailMessage> sentOf(const StagedMail &staged, const QList<GmailMessage> &thread)
{
    for (const GmailMessage &message : thread) {
        if (message.hasLabel(u"SENT") && !staged.sendKey.isEmpty() && message.header(u"X-Overture-Send-Id") == staged.sendKey)
            return message;
    }
    const bool draftOpenedThread = staged.threadId == staged.messageId;
    for (const GmailMessage &message : thread) {
        const bool unmarked = staged.sendKey.isEmpty() || message.header(u"X-Overture-Send-Id").isEmpty();
        if (draftOpenedThread && unmarked && message.hasLabel(u"SENT"))
            return message;
    }
    return std::nullopt;
}

} // namespace

QString GmailMailer::id() const
{
    return u"gmail"_s;
}

Result<MailProfile> GmailMailer::profile(std::stop_token stop)
{
    return m_client.profile(stop);
}

Result<StagedMail> GmailMailer::stage(const OutgoingMail &mail, std::stop_token stop)
{
    const auto bytes = composeMail(mail, m_client.now());
    if (!bytes)
        return fail(bytes.error());
    auto staged = m_client.createDraft(*bytes, mail.threadId, stop);
    if (staged)
        staged->sendKey = mail.sendKey;
    return staged;
}

Result<SentMail> GmailMailer::sendStaged(const QString &draftId, std::stop_token stop)
{
    return m_client.sendDraft(draftId, stop);
}

Result<QString> GmailMailer::messageIdHeader(const QString &messageId, std::stop_token stop)
{
    const auto message = m_client.messageHeaders(messageId, {"Message-ID"}, stop);
    if (!message)
        return fail(message.error());
    const QString header = message->header(u"Message-ID").trimmed();
    if (header.isEmpty())
        return fail(ErrorKind::InvalidResponse, u"Gmail did not tell the Message-ID of the mail that was sent."_s,
                    u"The mail is sent; follow-ups may start a new conversation."_s);
    return header;
}

Result<Reconciliation> GmailMailer::reconcile(const StagedMail &staged, std::stop_token stop)
{
    const auto draft = m_client.hasDraft(staged.draftId, stop);
    if (!draft)
        return fail(draft.error());
    if (*draft)
        return Reconciliation{DeliveryTrace::StillDraft, {}};
    const auto thread = m_client.threadHeaders(staged.threadId, {"X-Overture-Send-Id", "To", "Subject"}, stop);
    if (!thread && thread.error().kind == ErrorKind::NotFound)
        return Reconciliation{DeliveryTrace::Gone, {}};
    if (!thread)
        return fail(thread.error());
    if (const auto sent = sentOf(staged, *thread))
        return Reconciliation{DeliveryTrace::Sent, SentMail{sent->id, sent->threadId, {}}};
    return Reconciliation{DeliveryTrace::Gone, {}};
}

Status GmailMailer::discard(const QString &draftId, std::stop_token stop)
{
    return m_client.deleteDraft(draftId, stop);
}

} // namespace overture::providers::gmail

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/gmailmailer.h"

#include "mime/mailfacts.h"
#include "mime/mailpreview.h"
#include "mime/mimebuilder.h"
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

bool sameOnes(QStringList a, QStringList b)
{
    for (QStringList *list : {&a, &b}) {
        for (QString &text : *list)
            text = text.toLower();
        list->sort();
        list->removeDuplicates();
    }
    return a == b;
}

/// Gmail may code and break the lines of a mail anew, so only the words count.
bool isSameMail(const StagedMail &staged, const QByteArray &raw)
{
    const mime::MailFacts mail = mime::readMail(raw);
    const QString words = staged.body.simplified();
    return sameOnes(mime::previewOf(raw).recipients, QStringList{staged.recipient} + staged.cc)
        && mail.subject.simplified() == staged.subject.simplified() && (mail.text.simplified() == words || mail.htmlText.simplified() == words)
        && sameOnes(mail.attachmentNames, staged.fileNames);
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
    const auto draft = m_client.draft(staged.draftId, stop);
    if (!draft)
        return fail(draft.error());
    if (*draft) {
        // An edited draft keeps its id and gets another message; one that was only saved again has our header and words still.
        const GmailMessage &message = (*draft)->message;
        const bool isOurs = message.id == staged.messageId || mime::readMail(message.raw).header(u"X-Overture-Send-Id") == staged.sendKey;
        const bool isUntouched = isOurs && (staged.recipient.isEmpty() || isSameMail(staged, message.raw));
        return Reconciliation{isUntouched ? DeliveryTrace::StillDraft : DeliveryTrace::Edited, {}};
    }
    const auto thread = m_client.threadHeaders(staged.threadId, {"X-Overture-Send-Id", "To", "Subject"}, stop);
    if (!thread && thread.error().kind == ErrorKind::NotFound)
        return Reconciliation{DeliveryTrace::Gone, {}};
    if (!thread)
        return fail(thread.error());
    if (const auto sent = sentOf(staged, *thread))
        return sentAs(staged, *sent, stop);
    return Reconciliation{DeliveryTrace::Gone, {}};
}

Result<Reconciliation> GmailMailer::sentAs(const StagedMail &staged, const GmailMessage &sent, std::stop_token stop)
{
    const SentMail mail{sent.id, sent.threadId, {}};
    if (staged.recipient.isEmpty()) // nothing to compare it with
        return Reconciliation{DeliveryTrace::Sent, mail};
    const auto whole = m_client.rawMessage(sent.id, stop);
    if (!whole)
        return fail(whole.error());
    return Reconciliation{isSameMail(staged, whole->raw) ? DeliveryTrace::Sent : DeliveryTrace::SentChanged, mail};
}

Status GmailMailer::discard(const QString &draftId, std::stop_token stop)
{
    return m_client.deleteDraft(draftId, stop);
}

Result<QList<MarkedDraft>> GmailMailer::markedDrafts(const QSet<QString> &known, int most, std::stop_token stop)
{
    const auto ids = m_client.draftIds(stop);
    if (!ids)
        return fail(ids.error());
    QList<MarkedDraft> drafts;
    for (const QString &id : *ids) {
        if (known.contains(id))
            continue;
        if (drafts.size() >= most)
            break;
        const auto draft = m_client.draftHeaders(id, {"X-Overture-Send-Id"}, stop);
        if (!draft)
            return fail(draft.error());
        if (*draft) // else it has gone since
            drafts.append({id, (*draft)->message.header(u"X-Overture-Send-Id").trimmed()});
    }
    return drafts;
}

} // namespace overture::providers::gmail

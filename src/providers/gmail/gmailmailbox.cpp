// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/gmailmailbox.h"

#include "mime/mailclassifier.h"
#include "mime/replytext.h"

#include <QRegularExpression>

namespace overture::providers::gmail {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxKnown = 2000;
constexpr qsizetype maxTextLength = 100'000;

QString addressIn(const QString &header)
{
    static const QRegularExpression re(u"[^\\s<>,;\"]+@[^\\s<>,;\"]+"_s);
    return re.match(header).captured();
}

ReceivedMail ownMail(const GmailMessage &listed)
{
    ReceivedMail mail;
    mail.messageId = listed.id;
    mail.threadId = listed.threadId;
    mail.isOwn = true;
    mail.fromAddress = addressIn(listed.header(u"From"));
    mail.subject = listed.header(u"Subject");
    mail.messageIdHeader = listed.header(u"Message-ID");
    mail.reason = u"sent from this account"_s;
    mail.receivedAt = listed.receivedAt;
    return mail;
}

bool isReport(MailClass mailClass)
{
    return isBounce(mailClass) || mailClass == MailClass::Complaint;
}

ReceivedMail readReceived(const GmailMessage &listed, const QByteArray &raw)
{
    const mime::MailFacts facts = mime::readMail(raw);
    const mime::Classification verdict = mime::classify(facts);
    ReceivedMail mail;
    mail.messageId = listed.id;
    mail.threadId = listed.threadId;
    mail.fromAddress = facts.fromAddress;
    mail.fromName = facts.fromName;
    mail.subject = facts.subject;
    mail.messageIdHeader = facts.messageId;
    mail.text = (isReport(verdict.mailClass) ? facts.text.trimmed() : mime::splitReply(facts.text).text).left(maxTextLength);
    mail.classification = verdict.mailClass;
    mail.reason = verdict.reason;
    mail.failedRecipient = verdict.recipient;
    mail.statusCode = verdict.status;
    mail.returnDate = verdict.returnDate;
    mail.receivedAt = toMs(listed.receivedAt) > 0 ? listed.receivedAt : facts.date.value_or(listed.receivedAt);
    return mail;
}

} // namespace

QString GmailMailbox::id() const
{
    return u"gmail"_s;
}

Result<ReceivedMail> GmailMailbox::received(const GmailMessage &listed, std::stop_token stop)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_known.constFind(listed.id); known != m_known.constEnd())
            return *known;
    }
    const auto message = m_client.rawMessage(listed.id, stop);
    if (!message)
        return fail(message.error());
    if (message->raw.isEmpty())
        return fail(ErrorKind::InvalidResponse, u"Gmail sent a mail without its content."_s, u"Try again."_s, listed.id);
    GmailMessage dated = *message;
    if (toMs(dated.receivedAt) == 0)
        dated.receivedAt = listed.receivedAt;
    ReceivedMail mail = readReceived(dated, message->raw);
    const std::lock_guard lock(m_mutex);
    if (m_known.size() >= maxKnown)
        m_known.clear();
    m_known.insert(listed.id, mail);
    return mail;
}

Result<QList<ReceivedMail>> GmailMailbox::thread(const QString &threadId, std::stop_token stop)
{
    const auto listed = m_client.threadHeaders(threadId, {"From", "Subject", "Message-ID"}, stop);
    if (!listed)
        return fail(listed.error());
    QList<ReceivedMail> mails;
    for (const GmailMessage &message : *listed) {
        if (message.hasLabel(u"DRAFT") || message.hasLabel(u"CHAT"))
            continue;
        if (message.hasLabel(u"SENT")) {
            mails << ownMail(message);
            continue;
        }
        auto mail = received(message, stop);
        if (!mail && mail.error().kind == ErrorKind::NotFound) // deleted between the two calls
            continue;
        if (!mail)
            return fail(mail.error());
        mails << std::move(*mail);
    }
    std::stable_sort(mails.begin(), mails.end(), [](const auto &a, const auto &b) { return a.receivedAt < b.receivedAt; });
    return mails;
}

} // namespace overture::providers::gmail

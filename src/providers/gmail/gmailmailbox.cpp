// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/gmailmailbox.h"

#include "mime/mailclassifier.h"
#include "mime/mailpreview.h"
#include "mime/replytext.h"

#include <QRegularExpression>

namespace overture::providers::gmail {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTextLength = 100'000;
constexpr qsizetype maxHeaderLength = 16'000;
/// 500 messages a page: far more than a mailbox gets while its history is kept.
constexpr int maxPages = 2000;

QString addressIn(const QString &header)
{
    static const QRegularExpression re(u"[^\\s<>,;\"]+@[^\\s<>,;\"]+"_s);
    return re.match(header).captured();
}

/// Of a whole header line; names may hold commas, addresses may not.
QStringList addressesIn(const QString &header)
{
    static const QRegularExpression address(u"[^\\s<>,;:\"()]+@[^\\s<>,;:\"()]+"_s);
    QStringList found;
    for (auto match = address.globalMatch(header); match.hasNext();)
        found.append(match.next().captured());
    return found;
}

QStringList messageIdsIn(const QString &header)
{
    static const QRegularExpression re(u"<[^<>\\s]+>"_s);
    QStringList ids;
    for (auto match = re.globalMatch(header); match.hasNext();)
        ids.append(match.next().captured());
    return ids;
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

/// The lines above the first empty one, whatever line ends they have.
QString headerLines(const QByteArray &raw)
{
    static const QRegularExpression blank(u"\\r\\n\\r\\n|\\n\\n|\\r\\r"_s);
    const QString text = QString::fromUtf8(raw.left(4 * maxHeaderLength));
    const auto end = blank.match(text);
    return text.left(std::min<qsizetype>(end.hasMatch() ? end.capturedStart() : text.size(), maxHeaderLength));
}

ReceivedMail readReceived(const GmailMessage &message)
{
    const mime::MailFacts facts = mime::readMail(message.raw);
    const mime::Classification verdict = mime::classify(facts);
    const mime::ReplyText parts = isReport(verdict.mailClass) ? mime::ReplyText{facts.text.trimmed(), {}, {}} : mime::splitReply(facts.text);
    ReceivedMail mail;
    mail.messageId = message.id;
    mail.threadId = message.threadId;
    mail.fromAddress = facts.fromAddress;
    mail.fromName = facts.fromName;
    mail.toAddress = facts.to;
    mail.subject = facts.subject;
    mail.messageIdHeader = facts.messageId;
    mail.inReplyTo = facts.inReplyTo;
    mail.references = facts.references;
    mail.text = parts.text.left(maxTextLength);
    mail.quotedText = parts.quoted.left(maxTextLength);
    mail.signature = parts.signature.left(maxTextLength);
    mail.headers = headerLines(message.raw);
    mail.classification = verdict.mailClass;
    mail.reason = verdict.reason;
    mail.failedRecipient = verdict.recipient;
    mail.statusCode = verdict.status;
    mail.returnDate = verdict.returnDate;
    mail.returnedMessageId = mime::fieldValue(facts.returnedHeaders, u"Message-ID").trimmed();
    mail.returnedSendKey = mime::fieldValue(facts.returnedHeaders, u"X-Overture-Send-Id").trimmed();
    mail.isUnread = message.hasLabel(u"UNREAD");
    mail.receivedAt = toMs(message.receivedAt) > 0 ? message.receivedAt : facts.date.value_or(message.receivedAt);
    return mail;
}

/// Neither received by the user nor a mail at all.
bool isLeftOut(const QStringList &labels)
{
    return labels.contains(u"SENT"_s) || labels.contains(u"DRAFT"_s) || labels.contains(u"CHAT"_s);
}

bool isNotSent(const QStringList &labels)
{
    return !labels.contains(u"SENT"_s) || labels.contains(u"DRAFT"_s) || labels.contains(u"CHAT"_s);
}

/// In the order of the records, whatever order the pages had. Ids are digits that may not fit a number.
void sortByRecord(QList<GmailChange> &changes)
{
    std::stable_sort(changes.begin(), changes.end(), [](const GmailChange &a, const GmailChange &b) {
        return a.recordId.size() != b.recordId.size() ? a.recordId.size() < b.recordId.size() : a.recordId < b.recordId;
    });
}

tl::unexpected<Error> tooManyPages()
{
    return fail(ErrorKind::InvalidResponse, u"Gmail’s list does not end."_s, u"Try again later."_s);
}

} // namespace

QString GmailMailbox::id() const
{
    return u"gmail"_s;
}

Result<MailProfile> GmailMailbox::position(std::stop_token stop)
{
    return m_client.profile(stop);
}

Result<std::optional<MailboxChanges>> GmailMailbox::changesSince(const QString &historyId, std::stop_token stop)
{
    MailboxChanges changes;
    QList<GmailChange> records;
    QString token;
    int pages = 0;
    do {
        const auto page = m_client.history(historyId, token, stop);
        if (!page && page.error().kind == ErrorKind::NotFound)
            return std::optional<MailboxChanges>();
        if (!page)
            return fail(page.error());
        records += page->changes;
        // The first page's position: what is added while the others are read comes with the next look.
        if (pages == 0)
            changes.historyId = page->historyId;
        if (++pages > maxPages || (!page->nextPageToken.isEmpty() && page->nextPageToken == token))
            return tooManyPages();
        token = page->nextPageToken;
    } while (!token.isEmpty());

    sortByRecord(records);
    QSet<QString> seen;
    QMap<QString, bool> isRead;
    for (const GmailChange &record : std::as_const(records)) {
        if (record.kind != GmailChange::Kind::Added) {
            if (record.labels.contains(u"UNREAD"_s))
                isRead.insert(record.messageId, record.kind == GmailChange::Kind::LabelsRemoved);
            continue;
        }
        const bool isOwn = isLeftOut(record.labels);
        if ((isOwn && isNotSent(record.labels)) || seen.contains(record.messageId))
            continue;
        seen.insert(record.messageId);
        (isOwn ? changes.sent : changes.received).append({record.messageId, record.threadId});
    }
    for (auto mark = isRead.cbegin(); mark != isRead.cend(); ++mark)
        (mark.value() ? changes.read : changes.unread).append(mark.key());
    return std::optional(changes);
}

Result<QList<MailEntry>> GmailMailbox::receivedSince(Instant since, std::stop_token stop)
{
    // Epoch seconds: dates would be midnight in California.
    const QString search = u"after:%1"_s.arg(toMs(since) / 1000);
    QList<MailEntry> entries;
    QString token;
    int pages = 0;
    do {
        const auto page = m_client.messageList(search, token, stop);
        if (!page)
            return fail(page.error());
        entries += page->messages;
        if (++pages > maxPages || (!page->nextPageToken.isEmpty() && page->nextPageToken == token))
            return tooManyPages();
        token = page->nextPageToken;
    } while (!token.isEmpty());
    std::reverse(entries.begin(), entries.end());
    return entries;
}

Result<MailGlance> GmailMailbox::glance(const MailEntry &entry, std::stop_token stop)
{
    const auto message = m_client.messageHeaders(
        entry.messageId, {"From", "To", "Cc", "Return-Path", "In-Reply-To", "References", "X-Failed-Recipients", "Content-Type"}, stop);
    if (!message)
        return fail(message.error());
    MailGlance glance;
    glance.isOwn = isLeftOut(message->labels);
    glance.isDraft = glance.isOwn && isNotSent(message->labels);
    glance.recipients = addressesIn(message->header(u"To")) + addressesIn(message->header(u"Cc"));
    glance.fromAddress = addressIn(message->header(u"From"));
    glance.messageIds = messageIdsIn(message->header(u"In-Reply-To"));
    QStringList references = messageIdsIn(message->header(u"References"));
    std::reverse(references.begin(), references.end());
    glance.messageIds += references;
    glance.failedRecipient = addressIn(message->header(u"X-Failed-Recipients"));
    const QString local = glance.fromAddress.section(u'@', 0, 0).toLower();
    glance.mayBeReport = local.isEmpty() || local == "mailer-daemon"_L1 || local == "postmaster"_L1 || !glance.failedRecipient.isEmpty()
        || message->header(u"Return-Path").trimmed() == "<>"_L1
        || message->header(u"Content-Type").contains("multipart/report"_L1, Qt::CaseInsensitive);
    glance.receivedAt = message->receivedAt;
    return glance;
}

Result<ReceivedMail> GmailMailbox::read(const MailEntry &entry, std::stop_token stop)
{
    const auto message = m_client.rawMessage(entry.messageId, stop);
    if (!message)
        return fail(message.error());
    if (message->raw.isEmpty())
        return fail(ErrorKind::InvalidResponse, u"Gmail sent a mail without its content."_s, u"Try again."_s, entry.messageId);
    ReceivedMail mail = readReceived(*message);
    mail.isOwn = isLeftOut(message->labels);
    mail.isDraft = mail.isOwn && isNotSent(message->labels);
    if (mail.isOwn)
        mail.recipients = mime::previewOf(message->raw).recipients;
    return mail;
}

Result<QList<ReceivedMail>> GmailMailbox::thread(const QString &threadId, const QSet<QString> &known, std::stop_token stop)
{
    const auto listed = m_client.threadHeaders(threadId, {"From", "Subject", "Message-ID"}, stop);
    if (!listed)
        return fail(listed.error());
    QList<ReceivedMail> mails;
    for (const GmailMessage &message : *listed) {
        if (message.hasLabel(u"DRAFT") || message.hasLabel(u"CHAT") || known.contains(message.id))
            continue;
        if (message.hasLabel(u"SENT")) {
            mails << ownMail(message);
            continue;
        }
        auto mail = read({message.id, message.threadId}, stop);
        if (!mail && mail.error().kind == ErrorKind::NotFound) // deleted between the two calls
            continue;
        if (!mail)
            return fail(mail.error());
        if (toMs(mail->receivedAt) == 0)
            mail->receivedAt = message.receivedAt;
        mails << std::move(*mail);
    }
    std::stable_sort(mails.begin(), mails.end(), [](const auto &a, const auto &b) { return a.receivedAt < b.receivedAt; });
    return mails;
}

} // namespace overture::providers::gmail

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts and sending: the part of GmailService that puts mail out.
#include "practice/gmailresources.h"
#include "practice/gmailservice.h"
#include "practice/rawmail.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

/// The raw mail of a request; nothing when it is not base64url.
std::optional<QByteArray> rawOf(const QJsonValue &message)
{
    const QByteArray text = message["raw"_L1].toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding
                                                                  | QByteArray::AbortOnBase64DecodingErrors);
    if (text.isEmpty() || !decoded)
        return std::nullopt;
    return *decoded;
}

bool hasInvalidRecipient(const RawMail &mail)
{
    for (const QByteArray name : {"To", "Cc", "Bcc"}) {
        const QByteArray value = mail.header(name);
        if (!value.isEmpty() && RawMail::addresses(value).isEmpty())
            return true;
    }
    return false;
}

QString baseSubject(QString subject)
{
    static const QRegularExpression prefix(u"^\\s*(?:re|aw|fwd?|wg)\\s*:\\s*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (;;) {
        const QRegularExpressionMatch match = prefix.match(subject);
        if (!match.hasMatch())
            return subject.simplified().toLower();
        subject.remove(0, match.capturedLength());
    }
}

} // namespace

std::optional<Request> GmailService::ofUpload(const Request &request)
{
    Request unpacked = request;
    unpacked.path.remove(0, QLatin1StringView("/upload").size());
    QJsonObject json;
    QByteArray mail;
    const QByteArray type = request.header("content-type");
    if (request.parameter(u"uploadType"_s) == u"media" && type.startsWith("message/rfc822")) {
        mail = request.body;
    } else if (request.parameter(u"uploadType"_s) == u"multipart" && type.startsWith("multipart/related")) {
        QByteArray boundary = type.mid(type.indexOf("boundary=") + 9);
        boundary = "--" + boundary.split(';').first().replace('"', "").trimmed();
        const qsizetype first = request.body.indexOf(boundary);
        const qsizetype second = request.body.indexOf("\r\n" + boundary, first + 1);
        const qsizetype last = request.body.lastIndexOf("\r\n" + boundary + "--");
        if (first < 0 || second < 0 || last <= second)
            return std::nullopt;
        const auto content = [&](qsizetype from, qsizetype to) {
            const QByteArray part = request.body.mid(from, to - from);
            return part.mid(part.indexOf("\r\n\r\n") + 4);
        };
        json = QJsonDocument::fromJson(content(first, second)).object();
        mail = content(second + 2, last);
    }
    if (mail.isEmpty())
        return std::nullopt;
    const QString raw = QString::fromLatin1(mail.toBase64(QByteArray::Base64UrlEncoding));
    if (unpacked.path.contains(u"/drafts"_s)) {
        QJsonObject message = json["message"_L1].toObject();
        message.insert(u"raw"_s, raw);
        json.insert(u"message"_s, message);
    } else {
        json.insert(u"raw"_s, raw);
    }
    unpacked.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return unpacked;
}

Answer GmailService::drafts(const Request &request, const QStringList &path)
{
    if (path.size() == 1 && request.method == "POST")
        return saveDraft(request, {});
    if (path.size() == 1 && request.method == "GET") {
        QJsonArray list;
        const QString query = request.parameter(u"q"_s);
        for (auto draft = m_mailbox.drafts().begin(); draft != m_mailbox.drafts().end(); ++draft) {
            const StoredMessage *message = m_mailbox.message(draft.value());
            if (message && fitsQuery(*message, query, QDateTime::currentMSecsSinceEpoch()))
                list.append(QJsonObject{{u"id"_s, draft.key()}, {u"message"_s, messageReference(*message)}});
        }
        return Answer::json(listPage(list, u"drafts"_s, request));
    }
    if (path.size() != 2)
        return error(404);
    const QString &id = path.at(1);
    if (id == u"send" && request.method == "POST")
        return sendDraft(request);
    const StoredMessage *message = m_mailbox.message(m_mailbox.drafts().value(id));
    if (!message)
        return gmailNotFound();
    if (request.method == "PUT")
        return saveDraft(request, id);
    if (request.method == "DELETE") {
        m_mailbox.removeDraft(id);
        Answer answer;
        answer.status = 204;
        return answer;
    }
    return Answer::json({{u"id"_s, id}, {u"message"_s, messageResource(*message, request)}});
}

Answer GmailService::saveDraft(const Request &request, const QString &draftId)
{
    const QJsonValue message = QJsonDocument::fromJson(request.body).object()["message"_L1];
    auto raw = rawOf(message);
    if (!raw)
        return gmailBadRequest(
            u"'raw' RFC822 payload message string or uploading message via /upload/* URL required"_s);
    const RawMail mail(*raw);
    if (hasInvalidRecipient(mail))
        return gmailBadRequest(u"Invalid To header"_s);
    const QString wanted = message["threadId"_L1].toString();
    static const QRegularExpression hex(u"^[0-9a-f]{1,16}$"_s);
    if (!wanted.isEmpty() && !hex.match(wanted).hasMatch())
        return gmailBadRequest(u"Invalid thread_id value"_s);
    if (!wanted.isEmpty() && m_mailbox.thread(wanted).isEmpty())
        return gmailNotFound();
    if (mail.header("Message-ID").isEmpty())
        raw = RawMail::withHeader(
            *raw, "Message-ID",
            "<CAF" + m_world.dice().token(u"draft-id/%1"_s.arg(m_mailbox.historyId()), 46).toLatin1()
                + "@mail.gmail.com>");
    const QString threadId = threadFor(*raw, wanted);
    QString id = draftId;
    if (draftId.isEmpty()) {
        id = m_mailbox.addDraft(*raw, threadId, QDateTime::currentMSecsSinceEpoch());
    } else {
        const StoredMessage *old = m_mailbox.message(m_mailbox.drafts().value(draftId));
        // An edited draft keeps its thread as long as its subject stays.
        const bool keeps = old && wanted.isEmpty()
                           && baseSubject(RawMail(old->raw).subject()) == baseSubject(mail.subject());
        m_mailbox.replaceDraft(draftId, *raw, keeps ? old->threadId : threadId,
                               QDateTime::currentMSecsSinceEpoch());
    }
    const StoredMessage *saved = m_mailbox.message(m_mailbox.drafts().value(id));
    QJsonObject reference = messageReference(*saved);
    reference.insert(u"labelIds"_s, QJsonArray::fromStringList(saved->labels));
    return Answer::json({{u"id"_s, id}, {u"message"_s, reference}});
}

QString GmailService::threadFor(const QByteArray &raw, const QString &wanted) const
{
    const QList<const StoredMessage *> thread = m_mailbox.thread(wanted);
    if (thread.isEmpty())
        return {};
    const RawMail mail(raw);
    const QByteArray references = mail.header("References") + ' ' + mail.header("In-Reply-To");
    const QString subject = baseSubject(mail.subject());
    const bool fits = std::any_of(thread.begin(), thread.end(), [&](const StoredMessage *message) {
        const RawMail other(message->raw);
        return references.contains(other.header("Message-ID")) && baseSubject(other.subject()) == subject;
    });
    return fits ? wanted : QString();
}

Answer GmailService::sendDraft(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString id = body["id"_L1].toString();
    const StoredMessage *draft = m_mailbox.message(m_mailbox.drafts().value(id));
    if (!draft)
        return m_goneDraftStatus == 400 ? gmailBadRequest(u"Message not a draft"_s) : gmailNotFound();
    const QByteArray raw = rawOf(body["message"_L1]).value_or(draft->raw);
    const QString threadId = draft->threadId;
    const Answer answer = putOut(raw, threadId);
    if (answer.status == 200)
        m_mailbox.removeDraft(id);
    return answer;
}

Answer GmailService::sendMessage(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto raw = rawOf(QJsonValue(body));
    if (!raw)
        return gmailBadRequest(
            u"'raw' RFC822 payload message string or uploading message via /upload/* URL required"_s);
    const QString wanted = body["threadId"_L1].toString();
    if (!wanted.isEmpty() && m_mailbox.thread(wanted).isEmpty())
        return gmailNotFound();
    return putOut(*raw, threadFor(*raw, wanted));
}

Answer GmailService::putOut(const QByteArray &raw, const QString &threadId)
{
    const RawMail mail(raw);
    if (hasInvalidRecipient(mail))
        return gmailBadRequest(u"Invalid To header"_s);
    QStringList recipients;
    for (const QByteArray name : {"To", "Cc", "Bcc"})
        recipients += RawMail::addresses(mail.header(name));
    if (recipients.isEmpty())
        return gmailBadRequest(u"Recipient address required"_s);

    const QByteArray messageId =
        "<CA" + m_world.dice().token(u"message-id/%1"_s.arg(m_mailbox.historyId()), 47).toLatin1()
        + "@mail.gmail.com>";
    QByteArray sent = RawMail::withHeader(raw, "Message-ID", messageId);
    // A sender that is not the account's own is silently put right.
    if (RawMail::addresses(mail.header("From")).value(0).compare(m_address, Qt::CaseInsensitive) != 0)
        sent = RawMail::withHeader(sent, "From", m_address.toLatin1());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const StoredMessage message = m_mailbox.addMessage(sent, threadId, {u"SENT"_s}, now);
    for (const QString &recipient : recipients) {
        if (recipient.compare(m_address, Qt::CaseInsensitive) == 0)
            continue;
        const ReplyKind kind =
            m_replies.decide(recipient.toLower(), m_mailbox.recipientHistory(), m_mailbox.mailsTo(recipient));
        m_mailbox.noteRecipient(recipient, kind);
        if (kind != ReplyKind::Silence)
            m_mailbox.schedule({now + m_replyAfter.count(), kind, message.id, recipient});
    }
    m_delivered(deliveredMail(message));
    QJsonObject reference = messageReference(message);
    reference.insert(u"labelIds"_s, QJsonArray::fromStringList(message.labels));
    return Answer::json(reference);
}

} // namespace overture::practice

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/gmailparser.h"

namespace overture::providers::gmail {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unexpectedShape(const QString &what)
{
    return fail(ErrorKind::InvalidResponse, u"Gmail sent an answer that Overture does not understand."_s,
                u"Try again; if it stays, look for a newer version of Overture."_s, what);
}

Result<QJsonObject> objectOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return unexpectedShape(u"not a JSON object: %1"_s.arg(error.errorString()));
    return document.object();
}

Result<QString> requiredText(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    if (!value.isString() || value.toString().isEmpty())
        return unexpectedShape(u"“%1” is missing or not a text"_s.arg(name));
    return value.toString();
}

/// 64-bit numbers come as decimal texts.
qint64 numberIn(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

Result<QByteArray> rawOf(const QJsonObject &object)
{
    const QJsonValue raw = object.value(u"raw"_s);
    if (raw.isUndefined())
        return QByteArray();
    if (!raw.isString())
        return unexpectedShape(u"“raw” is not a text"_s);
    const auto decoded = QByteArray::fromBase64Encoding(raw.toString().toLatin1(),
                                                        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return unexpectedShape(u"“raw” is not base64url"_s);
    return *decoded;
}

Result<GmailMessage> messageOf(const QJsonObject &object)
{
    GmailMessage message;
    const auto id = requiredText(object, u"id"_s);
    if (!id)
        return fail(id.error());
    const auto threadId = requiredText(object, u"threadId"_s);
    if (!threadId)
        return fail(threadId.error());
    const auto raw = rawOf(object);
    if (!raw)
        return fail(raw.error());
    message.id = *id;
    message.threadId = *threadId;
    message.raw = *raw;
    for (const QJsonValue &label : object.value(u"labelIds"_s).toArray())
        message.labels << label.toString();
    message.receivedAt = instantFromMs(numberIn(object.value(u"internalDate"_s)));
    for (const QJsonValue &value : object.value(u"payload"_s).toObject().value(u"headers"_s).toArray()) {
        const QJsonObject header = value.toObject();
        message.headers.append({header.value(u"name"_s).toString(), header.value(u"value"_s).toString()});
    }
    return message;
}

/// An empty list comes without its key.
Result<QJsonArray> listOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isArray())
        return unexpectedShape(u"“%1” is not a list"_s.arg(key));
    return value.toArray();
}

QStringList texts(const QJsonValue &list)
{
    QStringList found;
    for (const QJsonValue &value : list.toArray())
        found.append(value.toString());
    return found;
}

/// The changes of one kind in a record; one without ids is of no use and left out.
void append(QList<GmailChange> &changes, const QJsonObject &record, const QString &key, GmailChange::Kind kind)
{
    for (const QJsonValue &value : record.value(key).toArray()) {
        const QJsonObject message = value.toObject().value(u"message"_s).toObject();
        GmailChange change;
        change.kind = kind;
        change.recordId = record.value(u"id"_s).toString();
        change.messageId = message.value(u"id"_s).toString();
        change.threadId = message.value(u"threadId"_s).toString();
        change.labels = texts(kind == GmailChange::Kind::Added ? message.value(u"labelIds"_s) : value.toObject().value(u"labelIds"_s));
        if (!change.messageId.isEmpty() && !change.threadId.isEmpty())
            changes.append(change);
    }
}

} // namespace

QString GmailMessage::header(QStringView name) const
{
    for (const auto &[key, value] : headers) {
        if (QStringView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Result<MailProfile> parseProfile(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return fail(object.error());
    const auto address = requiredText(*object, u"emailAddress"_s);
    if (!address)
        return fail(address.error());
    const auto historyId = requiredText(*object, u"historyId"_s);
    if (!historyId)
        return fail(historyId.error());
    return MailProfile{*address, *historyId};
}

Result<StagedMail> parseDraft(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return fail(object.error());
    const auto id = requiredText(*object, u"id"_s);
    if (!id)
        return fail(id.error());
    const auto message = messageOf(object->value(u"message"_s).toObject());
    if (!message)
        return fail(message.error());
    StagedMail staged;
    staged.draftId = *id;
    staged.messageId = message->id;
    staged.threadId = message->threadId;
    return staged;
}

Result<GmailMessage> parseMessage(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return fail(object.error());
    return messageOf(*object);
}

Result<QList<GmailMessage>> parseThread(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return fail(object.error());
    if (const auto id = requiredText(*object, u"id"_s); !id)
        return fail(id.error());
    const auto list = listOf(*object, u"messages"_s);
    if (!list)
        return fail(list.error());
    QList<GmailMessage> messages;
    for (const QJsonValue &value : *list) {
        auto message = messageOf(value.toObject());
        if (!message)
            return fail(message.error());
        messages << std::move(*message);
    }
    return messages;
}

Result<GmailHistoryPage> parseHistory(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return fail(object.error());
    const auto records = listOf(*object, u"history"_s);
    if (!records)
        return fail(records.error());
    GmailHistoryPage page;
    page.historyId = object->value(u"historyId"_s).toString();
    if (page.historyId.isEmpty())
        return unexpectedShape(u"“historyId” is missing or not a text"_s);
    page.nextPageToken = object->value(u"nextPageToken"_s).toString();
    for (const QJsonValue &value : *records) {
        const QJsonObject record = value.toObject();
        append(page.changes, record, u"messagesAdded"_s, GmailChange::Kind::Added);
        append(page.changes, record, u"labelsAdded"_s, GmailChange::Kind::LabelsAdded);
        append(page.changes, record, u"labelsRemoved"_s, GmailChange::Kind::LabelsRemoved);
    }
    return page;
}

Result<GmailMessageList> parseMessageList(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return fail(object.error());
    const auto messages = listOf(*object, u"messages"_s);
    if (!messages)
        return fail(messages.error());
    GmailMessageList list;
    list.nextPageToken = object->value(u"nextPageToken"_s).toString();
    for (const QJsonValue &value : *messages) {
        const MailEntry entry{value.toObject().value(u"id"_s).toString(), value.toObject().value(u"threadId"_s).toString()};
        if (entry.messageId.isEmpty() || entry.threadId.isEmpty())
            return unexpectedShape(u"a message without id or threadId"_s);
        list.messages.append(entry);
    }
    return list;
}

} // namespace overture::providers::gmail

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

Result<GmailDraft> parseDraft(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return fail(object.error());
    const auto id = requiredText(*object, u"id"_s);
    if (!id)
        return fail(id.error());
    auto message = messageOf(object->value(u"message"_s).toObject());
    if (!message)
        return fail(message.error());
    return GmailDraft{*id, std::move(*message)};
}

Result<GmailDraftList> parseDraftList(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return fail(object.error());
    const QJsonValue drafts = object->value(u"drafts"_s); // an empty list comes without its key
    if (!drafts.isUndefined() && !drafts.isArray())
        return unexpectedShape(u"“drafts” is not a list"_s);
    GmailDraftList list;
    for (const QJsonValue &value : drafts.toArray()) {
        const auto id = requiredText(value.toObject(), u"id"_s);
        if (!id)
            return fail(id.error());
        list.ids.append(*id);
    }
    list.nextPage = object->value(u"nextPageToken"_s).toString();
    return list;
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
    const QJsonValue list = object->value(u"messages"_s); // an empty list comes without its key
    if (!list.isUndefined() && !list.isArray())
        return unexpectedShape(u"“messages” is not a list"_s);
    QList<GmailMessage> messages;
    for (const QJsonValue &value : list.toArray()) {
        auto message = messageOf(value.toObject());
        if (!message)
            return fail(message.error());
        messages << std::move(*message);
    }
    return messages;
}

} // namespace overture::providers::gmail

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the mailbox: its history and its messages. Source: developers.google.com/workspace/gmail/api/reference/rest.
#include "providers/gmail/gmailparser.h"

namespace overture::providers::gmail {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unexpectedShape(const QString &what)
{
    return fail(ErrorKind::InvalidResponse, u"Gmail sent a list that Overture does not understand."_s,
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

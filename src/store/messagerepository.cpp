// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagerepository.h"

#include "store/conversationrepository.h"
#include "store/messageconsequences.h"
#include "store/messagerecord.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"

namespace overture::store::messages {

using namespace Qt::StringLiterals;

namespace {

QString messagesWhere(const QString &conditionAndOrder)
{
    return "SELECT "_L1 + messageRecord().select(u"m"_s) + " FROM messages AS m WHERE "_L1 + conditionAndOrder;
}

} // namespace

Result<std::optional<MessageId>> insertReceived(WriteSession &session, const Message &message)
{
    auto row = message;
    if (row.direction.isEmpty())
        row.direction = u"in"_s;
    if (row.createdAt == Instant{})
        row.createdAt = session.now();
    const bool isReceived = row.direction == "in"_L1;
    if (!row.handledAt && (!isReceived || !asksForAPerson(row.classification))) {
        row.handledAt = session.now();
        row.handledBy = u"program"_s;
    }
    auto id = session.insert(messageRecord().insert(u"ON CONFLICT (gmail_id) DO NOTHING"_s), messageRecord().insertBindings(row));
    if (!id)
        return fail(id.error());
    if (!*id)
        return std::optional<MessageId>{};
    row.id = MessageId{**id};
    session.changes().insert(Table::Messages, row.id.value);
    auto noted = isReceived ? activity::add(session, u"program"_s, "message."_L1 + toText(row.classification), row.prospectId.value,
                                           u"Mail from %1: %2"_s.arg(row.fromAddress, row.subject))
                            : activity::add(session, u"user"_s, u"message.typed"_s, row.prospectId.value,
                                            u"Written by hand to %1: %2"_s.arg(row.toAddress, row.subject));
    if (!noted)
        return fail(noted.error());
    if (!isReceived && row.prospectId.isValid()) {
        auto counted = session.exec(uR"(
            UPDATE prospects SET last_sent = :at, updated_at = :now
            WHERE id = :prospect AND (last_sent IS NULL OR last_sent < :at))"_s,
            {{u":at"_s, toStored(row.receivedAt)}, {u":now"_s, toStored(session.now())}, {u":prospect"_s, row.prospectId.value}});
        if (!counted)
            return fail(counted.error());
        session.changes().update(Table::Prospects, row.prospectId.value);
    }
    if (isReceived) {
        if (auto status = followClass(session, row); !status)
            return fail(status.error());
        auto conversation = conversations::ensure(session, row);
        if (!conversation)
            return fail(conversation.error());
        auto linked = session.exec(u"UPDATE messages SET conversation_id = :conversation WHERE id = :id"_s,
                                   {{u":conversation"_s, conversation->value}, {u":id"_s, row.id.value}});
        if (!linked)
            return fail(linked.error());
        if (auto status = conversations::refresh(session, *conversation); !status)
            return fail(status.error());
    }
    if (row.prospectId.isValid()) {
        if (auto status = prospects::refreshOutreachStatus(session, row.prospectId); !status)
            return fail(status.error());
    }
    return std::optional(row.id);
}

Result<std::optional<Message>> byId(ReadSession &session, MessageId id)
{
    return fetchOne(session, messageRecord(), messagesWhere(u"m.id = :id"_s), {{u":id"_s, id.value}});
}

Result<QList<Message>> byProspect(ReadSession &session, ProspectId id)
{
    return fetchAll(session, messageRecord(), messagesWhere(u"m.prospect_id = :id ORDER BY m.received_at, m.id"_s), {{u":id"_s, id.value}});
}

Result<QList<Message>> list(ReadSession &session, int limit)
{
    return fetchAll(session, messageRecord(),
                    "SELECT "_L1 + messageRecord().select(u"m"_s) + " FROM messages AS m ORDER BY m.received_at DESC, m.id DESC LIMIT :limit"_L1,
                    {{u":limit"_s, limit}});
}

Result<std::optional<Instant>> lastReceived(ReadSession &session)
{
    std::optional<Instant> last;
    auto status = session.select(u"SELECT received_at FROM messages WHERE direction = 'in' ORDER BY received_at DESC LIMIT 1"_s, {},
                                 [&](const QSqlQuery &row) { fromStored(row.value(0), last); });
    if (!status)
        return fail(status.error());
    return last;
}

Result<QSet<QString>> stored(ReadSession &session, const QStringList &gmailIds)
{
    QSet<QString> known;
    for (const auto table : {"messages"_L1, "sends"_L1}) {
        auto status = session.select("SELECT gmail_id FROM "_L1 + table + " WHERE gmail_id IN "_L1 + textsIn(session, u":ids"_s)
                                         + (table == "sends"_L1 ? " AND gmail_id <> ''"_L1 : ""_L1),
                                     {{u":ids"_s, listOf(gmailIds)}}, [&](const QSqlQuery &row) { known.insert(row.value(0).toString()); });
        if (!status)
            return fail(status.error());
    }
    return known;
}

Result<QSet<QString>> ofThread(ReadSession &session, const QString &account, const QString &threadId)
{
    QSet<QString> known;
    auto status = session.select(uR"(
        SELECT m.gmail_id FROM messages AS m WHERE m.thread_id = :thread AND (m.account = :account OR m.account = '')
        UNION SELECT s.gmail_id FROM sends AS s WHERE s.thread_id = :thread AND s.account = :account AND s.gmail_id <> '')"_s,
        {{u":thread"_s, toStored(threadId)}, {u":account"_s, toStored(account)}},
        [&](const QSqlQuery &row) { known.insert(row.value(0).toString()); });
    if (!status)
        return fail(status.error());
    return known;
}

Status setRead(WriteSession &session, const QStringList &gmailIds, bool isRead)
{
    QList<std::pair<qint64, qint64>> changed; // message, conversation
    auto found = session.select("SELECT id, conversation_id FROM messages WHERE is_read <> :read AND gmail_id IN "_L1
                                    + textsIn(session, u":ids"_s),
                                {{u":read"_s, toStored(isRead)}, {u":ids"_s, listOf(gmailIds)}}, [&](const QSqlQuery &row) {
                                    changed.append({row.value(0).toLongLong(), row.value(1).toLongLong()});
                                });
    if (!found)
        return found;
    for (const auto &[message, conversation] : std::as_const(changed)) {
        auto rows = session.exec(u"UPDATE messages SET is_read = :read WHERE id = :id"_s,
                                 {{u":read"_s, toStored(isRead)}, {u":id"_s, message}});
        if (!rows)
            return fail(rows.error());
        session.changes().update(Table::Messages, message);
        if (conversation == 0)
            continue;
        if (auto status = conversations::refresh(session, ConversationId{conversation}); !status)
            return status;
    }
    return {};
}

Status overturn(WriteSession &session, MessageId id, MailClass classification, const QString &who)
{
    auto found = byId(session, id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"This mail is no longer in the list."_s);
    Message message = **found;
    if (message.classification == classification)
        return {};
    if (auto status = takeBackClass(session, message); !status)
        return status;
    const auto before = message.classification;
    if (!message.firstClassification) {
        message.firstClassification = before;
        message.firstReason = message.reason;
    }
    const bool isRulesOwn = message.firstClassification == classification; // the undo: nothing is overturned then
    message.classification = classification;
    message.reason = isRulesOwn ? message.firstReason : u"%1 says so"_s.arg(who == "user"_L1 ? u"a person"_s : who);
    message.overturnedAt = isRulesOwn ? std::optional<Instant>() : session.now();
    message.overturnedBy = isRulesOwn ? QString() : who;
    if (message.handledBy == "program"_L1 && asksForAPerson(classification)) {
        message.handledAt.reset();
        message.handledBy.clear();
    } else if (!message.handledAt && !asksForAPerson(classification)) {
        message.handledAt = session.now();
        message.handledBy = u"program"_s;
    }
    auto rows = session.exec(messageRecord().update(), messageRecord().updateBindings(message));
    if (!rows)
        return fail(rows.error());
    session.changes().update(Table::Messages, id.value);
    auto noted = activity::add(session, who, u"message.overturned"_s, message.prospectId.value,
                               u"Mail from %1 is %2, not %3"_s.arg(message.fromAddress, toText(classification), toText(before)));
    if (!noted)
        return noted;
    if (auto status = followClass(session, message); !status)
        return status;
    if (message.conversationId.isValid()) {
        if (auto status = conversations::refresh(session, message.conversationId); !status)
            return status;
    }
    return message.prospectId.isValid() ? prospects::refreshOutreachStatus(session, message.prospectId) : Status();
}

} // namespace overture::store::messages

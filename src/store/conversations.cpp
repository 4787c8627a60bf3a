// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationrepository.h"

#include "store/messagerecord.h"
#include "store/settingsrepository.h"

namespace overture::store::conversations {

using namespace Qt::StringLiterals;

namespace {

constexpr int snippetLength = 200;

const Record<Conversation> &conversationRecord()
{
    static const Record<Conversation> record("conversations", {
        column<&Conversation::id>("id"),
        column<&Conversation::account>("account"),
        column<&Conversation::threadId>("thread_id"),
        column<&Conversation::prospectId>("prospect_id"),
        column<&Conversation::messageId>("message_id"),
        column<&Conversation::classification>("classification"),
        column<&Conversation::matchKind>("match_kind"),
        column<&Conversation::fromAddress>("from_address"),
        column<&Conversation::fromName>("from_name"),
        column<&Conversation::subject>("subject"),
        column<&Conversation::messageCount>("message_count"),
        column<&Conversation::unreadCount>("unread_count"),
        column<&Conversation::unhandledCount>("unhandled_count"),
        // Follow from the counts; kept for the list's indexes.
        Column<Conversation>{"is_open", [](const Conversation &row) { return toStored(row.unhandledCount > 0); },
                             [](Conversation &, const QVariant &) {}},
        Column<Conversation>{"is_unread", [](const Conversation &row) { return toStored(row.unreadCount > 0); },
                             [](Conversation &, const QVariant &) {}},
        column<&Conversation::lastReceivedAt>("last_received_at"),
    });
    return record;
}

QStringList sortExpressions(ConversationColumn column)
{
    switch (column) {
    case ConversationColumn::Open: return {u"c.is_open"_s, u"c.last_received_at"_s};
    case ConversationColumn::Received: return {u"c.last_received_at"_s};
    case ConversationColumn::Class: return {u"c.classification"_s, u"c.last_received_at"_s};
    case ConversationColumn::From: return {u"lower(c.from_address)"_s};
    case ConversationColumn::Subject: return {u"lower(c.subject)"_s};
    case ConversationColumn::Domain: return {u"p.domain"_s};
    }
    return {};
}

/// What a person typed, as a pattern in which % and _ mean themselves.
QString pattern(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + text.toLower() + u'%';
}

QString threadKey(const Message &message)
{
    return message.threadId.isEmpty() ? message.gmailId : message.threadId;
}

} // namespace

Result<QList<qint64>> ids(ReadSession &session, const ConversationFilter &filter, const ConversationSort &sort)
{
    Bindings bindings;
    QStringList conditions;
    if (filter.classes.size() == 1) {
        conditions.append(u"c.classification = :class"_s);
        bindings.append({u":class"_s, toStored(filter.classes.first())});
    } else if (!filter.classes.isEmpty()) {
        QStringList words;
        for (const auto classification : filter.classes)
            words.append(toText(classification));
        conditions.append("c.classification IN "_L1 + textsIn(session, u":classes"_s));
        bindings.append({u":classes"_s, listOf(words)});
    }
    if (filter.onlyOpen)
        conditions.append(u"c.is_open = 1"_s);
    if (filter.onlyUnread)
        conditions.append(u"c.is_unread = 1"_s);
    if (filter.prospect.isValid()) {
        conditions.append(u"c.prospect_id = :prospect"_s);
        bindings.append({u":prospect"_s, filter.prospect.value});
    }
    if (!filter.account.isEmpty()) {
        conditions.append(u"c.account = :account"_s);
        bindings.append({u":account"_s, toStored(filter.account)});
    }
    const auto text = filter.text.trimmed();
    if (!text.isEmpty()) {
        conditions.append(u"(lower(c.from_address) LIKE :text ESCAPE '\\' OR lower(c.from_name) LIKE :text ESCAPE '\\' "
                          "OR lower(c.subject) LIKE :text ESCAPE '\\' OR p.domain LIKE :text ESCAPE '\\')"_s);
        bindings.append({u":text"_s, toStored(pattern(text))});
    }
    const bool joins = sort.column == ConversationColumn::Domain || !text.isEmpty();
    auto terms = sortExpressions(sort.column);
    terms.append(u"c.id"_s);
    return fetchIds(session,
                    "SELECT c.id FROM conversations AS c"_L1 + (joins ? " LEFT JOIN prospects AS p ON p.id = c.prospect_id"_L1 : ""_L1)
                        + (conditions.isEmpty() ? QString() : QString(" WHERE "_L1 + conditions.join(" AND "_L1))) + " ORDER BY "_L1
                        + terms.join(sort.descending ? u" DESC, "_s : u", "_s) + (sort.descending ? " DESC"_L1 : ""_L1),
                    bindings);
}

Result<QList<ConversationRow>> rowsByIds(ReadSession &session, const QList<qint64> &ids)
{
    QList<ConversationRow> found;
    auto status = session.select(
        "SELECT "_L1 + conversationRecord().select(u"c"_s)
            + ", coalesce(p.domain, ''), coalesce(p.contact_name, ''), coalesce(substr(m.text, 1, :length), ''), coalesce(m.reason, ''), "
              "m.overturned_at FROM conversations AS c LEFT JOIN prospects AS p ON p.id = c.prospect_id "
              "LEFT JOIN messages AS m ON m.id = c.message_id WHERE c.id IN "_L1
            + idsIn(session, u":ids"_s),
        {{u":length"_s, snippetLength}, {u":ids"_s, listOf(ids)}}, [&](const QSqlQuery &row) {
            const int first = conversationRecord().size();
            found.append({conversationRecord().read(row), row.value(first).toString(), row.value(first + 1).toString(),
                          row.value(first + 2).toString().simplified(), row.value(first + 3).toString(), !row.value(first + 4).isNull()});
        });
    if (!status)
        return fail(status.error());
    return inOrderOf(ids, found, [](const ConversationRow &row) { return row.conversation.id.value; });
}

Result<std::optional<Conversation>> byId(ReadSession &session, ConversationId id)
{
    return fetchOne(session, conversationRecord(),
                    "SELECT "_L1 + conversationRecord().select(u"c"_s) + " FROM conversations AS c WHERE c.id = :id"_L1,
                    {{u":id"_s, id.value}});
}

Result<ConversationCounts> counts(ReadSession &session)
{
    ConversationCounts counts;
    auto status = session.select(uR"(
        SELECT (SELECT COUNT(*) FROM conversations), (SELECT COUNT(*) FROM conversations WHERE is_open = 1),
            (SELECT COUNT(*) FROM conversations WHERE is_unread = 1))"_s,
        {}, [&](const QSqlQuery &row) { counts = {row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt()}; });
    if (!status)
        return fail(status.error());
    return counts;
}

Result<QStringList> accounts(ReadSession &session)
{
    QStringList accounts;
    auto status = session.select(u"SELECT DISTINCT account FROM conversations ORDER BY account"_s, {},
                                 [&](const QSqlQuery &row) { accounts.append(row.value(0).toString()); });
    if (!status)
        return fail(status.error());
    return accounts;
}

Result<QList<ThreadMail>> thread(ReadSession &session, ConversationId id)
{
    const auto conversation = byId(session, id);
    if (!conversation)
        return fail(conversation.error());
    if (!*conversation)
        return fail(ErrorKind::NotFound, u"This conversation is no longer in the list."_s);
    QList<ThreadMail> mails;
    auto received = session.select(
        "SELECT "_L1 + messageRecord().select(u"m"_s) + " FROM messages AS m WHERE m.conversation_id = :id ORDER BY m.received_at, m.id"_L1,
        {{u":id"_s, id.value}}, [&](const QSqlQuery &row) {
            const Message message = messageRecord().read(row);
            ThreadMail mail;
            mail.message = message.id;
            mail.send = message.sendId;
            mail.at = message.receivedAt;
            mail.from = message.fromAddress;
            mail.fromName = message.fromName;
            mail.to = message.toAddress;
            mail.subject = message.subject;
            mail.text = message.text;
            mail.quotedText = message.quotedText;
            mail.signature = message.signature;
            mail.classification = message.classification;
            mail.reason = message.reason;
            mail.matchKind = message.matchKind;
            mail.isHandled = message.handledAt.has_value();
            mail.isOverturned = message.overturnedAt.has_value();
            mails.append(mail);
        });
    if (!received)
        return fail(received.error());
    // Ours of the same thread, and the one it answers when that went out in another.
    auto sent = session.select(uR"(
        SELECT s.id, s.sent_at, s.account, s.recipient, s.subject, s.body FROM sends AS s
        WHERE s.state = 'sent' AND s.id IN (
            SELECT t.id FROM sends AS t WHERE t.thread_id = :thread AND (t.account = :account OR :account = '')
            UNION SELECT m.send_id FROM messages AS m WHERE m.conversation_id = :id)
        ORDER BY s.sent_at, s.id)"_s,
        {{u":thread"_s, toStored((*conversation)->threadId)}, {u":account"_s, toStored((*conversation)->account)}, {u":id"_s, id.value}},
        [&](const QSqlQuery &row) {
            ThreadMail mail;
            mail.isOurs = true;
            mail.isHandled = true;
            fromStored(row.value(0), mail.send);
            fromStored(row.value(1), mail.at);
            fromStored(row.value(2), mail.from);
            fromStored(row.value(3), mail.to);
            fromStored(row.value(4), mail.subject);
            fromStored(row.value(5), mail.text);
            mails.append(mail);
        });
    if (!sent)
        return fail(sent.error());
    auto typed = session.select(
        "SELECT "_L1 + messageRecord().select(u"m"_s)
            + " FROM messages AS m WHERE m.direction = 'out' AND m.thread_id = :thread AND (m.account = :account OR :account = '') "_L1
              "ORDER BY m.received_at, m.id"_L1,
        {{u":thread"_s, toStored((*conversation)->threadId)}, {u":account"_s, toStored((*conversation)->account)}}, [&](const QSqlQuery &row) {
            const Message message = messageRecord().read(row);
            ThreadMail mail;
            mail.isOurs = true;
            mail.isHandled = true;
            mail.at = message.receivedAt;
            mail.from = message.fromAddress;
            mail.fromName = message.fromName;
            mail.to = message.toAddress;
            mail.subject = message.subject;
            mail.text = message.text;
            mail.quotedText = message.quotedText;
            mail.signature = message.signature;
            mails.append(mail);
        });
    if (!typed)
        return fail(typed.error());
    // Ours is dated when the service had answered, by our clock: what answers it may have come before, by the service's.
    QHash<SendId, Instant> answered;
    for (const ThreadMail &mail : mails) {
        if (!mail.isOurs && mail.send.isValid())
            answered[mail.send] = std::min(answered.value(mail.send, mail.at), mail.at);
    }
    // Received mails may know the second only: within one, ours was there first.
    const auto place = [&answered](const ThreadMail &mail) {
        const Instant at = mail.isOurs ? std::min(mail.at, answered.value(mail.send, mail.at)) : mail.at;
        return std::tuple(toMs(at) / 1000, !mail.isOurs, toMs(at));
    };
    std::stable_sort(mails.begin(), mails.end(), [&](const ThreadMail &a, const ThreadMail &b) { return place(a) < place(b); });
    return mails;
}

Status setHandled(WriteSession &session, ConversationId id, bool isHandled, const QString &who)
{
    const auto conversation = byId(session, id);
    if (!conversation)
        return fail(conversation.error());
    if (!*conversation)
        return fail(ErrorKind::NotFound, u"This conversation is no longer in the list."_s);
    // What the program noted by itself never waited and does not wait again.
    auto rows = isHandled
        ? session.exec(u"UPDATE messages SET handled_at = :now, handled_by = :who WHERE conversation_id = :id AND handled_at IS NULL"_s,
                       {{u":now"_s, toStored(session.now())}, {u":who"_s, toStored(who)}, {u":id"_s, id.value}})
        : session.exec(uR"(
              UPDATE messages SET handled_at = NULL, handled_by = '' WHERE conversation_id = :id AND handled_by <> 'program')"_s,
              {{u":id"_s, id.value}});
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return {};
    session.changes().all(Table::Messages);
    auto noted = activity::add(session, who, isHandled ? u"conversation.handled"_s : u"conversation.reopened"_s,
                               (*conversation)->prospectId.value,
                               isHandled ? u"Conversation with %1 is dealt with"_s.arg((*conversation)->fromAddress)
                                         : u"Conversation with %1 waits again"_s.arg((*conversation)->fromAddress));
    if (!noted)
        return noted;
    return refresh(session, id);
}

Status setRead(WriteSession &session, ConversationId id, bool isRead)
{
    auto rows = session.exec(u"UPDATE messages SET is_read = :read WHERE conversation_id = :id AND is_read <> :read"_s,
                             {{u":read"_s, toStored(isRead)}, {u":id"_s, id.value}});
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return {};
    session.changes().all(Table::Messages);
    return refresh(session, id);
}

Result<ConversationId> ensure(WriteSession &session, const Message &message)
{
    Conversation row;
    row.account = message.account;
    row.threadId = threadKey(message);
    row.prospectId = message.prospectId;
    auto added = session.insert(conversationRecord().insert(u"ON CONFLICT (account, thread_id) DO NOTHING"_s),
                                conversationRecord().insertBindings(row));
    if (!added)
        return fail(added.error());
    if (*added) {
        session.changes().insert(Table::Conversations, **added);
        return ConversationId{**added};
    }
    return fetchNumber(session, u"SELECT id FROM conversations WHERE account = :account AND thread_id = :thread"_s,
                       {{u":account"_s, toStored(row.account)}, {u":thread"_s, toStored(row.threadId)}})
        .map([](qint64 id) { return ConversationId{id}; });
}

Status refresh(WriteSession &session, ConversationId id)
{
    auto found = byId(session, id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return {};
    Conversation row = **found;
    auto counted = session.select(uR"(
        SELECT COUNT(*), coalesce(SUM(CASE WHEN is_read = 0 THEN 1 ELSE 0 END), 0),
            coalesce(SUM(CASE WHEN handled_at IS NULL THEN 1 ELSE 0 END), 0), coalesce(MAX(received_at), 0), MAX(prospect_id)
        FROM messages WHERE conversation_id = :id)"_s,
        {{u":id"_s, id.value}}, [&](const QSqlQuery &count) {
            row.messageCount = count.value(0).toInt();
            row.unreadCount = count.value(1).toInt();
            row.unhandledCount = count.value(2).toInt();
            fromStored(count.value(3), row.lastReceivedAt);
            if (!row.prospectId.isValid())
                fromStored(count.value(4), row.prospectId);
        });
    if (!counted)
        return counted;
    auto standing = session.select(uR"(
        SELECT id, classification, match_kind, from_address, from_name, subject FROM messages
        WHERE conversation_id = :id
        ORDER BY CASE WHEN handled_at IS NULL THEN 1 ELSE 0 END DESC, received_at DESC, id DESC LIMIT 1)"_s,
        {{u":id"_s, id.value}}, [&](const QSqlQuery &mail) {
            fromStored(mail.value(0), row.messageId);
            fromStored(mail.value(1), row.classification);
            fromStored(mail.value(2), row.matchKind);
            fromStored(mail.value(3), row.fromAddress);
            fromStored(mail.value(4), row.fromName);
            fromStored(mail.value(5), row.subject);
        });
    if (!standing)
        return standing;
    auto rows = session.exec(conversationRecord().update(), conversationRecord().updateBindings(row));
    if (!rows)
        return fail(rows.error());
    session.changes().update(Table::Conversations, id.value);
    return {};
}

} // namespace overture::store::conversations

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/gmailservice.h"

#include "practice/gmailresources.h"
#include "practice/rawmail.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

const QStringList systemLabels{u"INBOX"_s,
                               u"SENT"_s,
                               u"DRAFT"_s,
                               u"SPAM"_s,
                               u"TRASH"_s,
                               u"UNREAD"_s,
                               u"STARRED"_s,
                               u"IMPORTANT"_s,
                               u"CHAT"_s,
                               u"CATEGORY_PERSONAL"_s,
                               u"CATEGORY_SOCIAL"_s,
                               u"CATEGORY_PROMOTIONS"_s,
                               u"CATEGORY_UPDATES"_s,
                               u"CATEGORY_FORUMS"_s};

} // namespace

GmailService::GmailService(const SiteWorld &world, MailboxState mailbox, ProspectReplies replies,
                           const GoogleTokens &tokens, QString address, std::chrono::milliseconds replyAfter,
                           Delivered delivered)
    : m_world(world), m_mailbox(std::move(mailbox)), m_replies(std::move(replies)), m_tokens(tokens),
      m_address(std::move(address)), m_replyAfter(replyAfter), m_delivered(std::move(delivered))
{
    for (const StoredMessage &message : m_mailbox.messages()) {
        if (message.labels.contains(u"SENT"_s))
            m_delivered(deliveredMail(message));
    }
}

void GmailService::setHabits(std::chrono::milliseconds searchLag, int goneDraftStatus)
{
    m_searchLag = searchLag;
    m_goneDraftStatus = goneDraftStatus;
}

Answer GmailService::answer(const Request &request)
{
    const QByteArray token = request.header("authorization").startsWith("Bearer ") ? request.header("authorization").mid(7) : QByteArray();
    if (!m_tokens.holds(token))
        return error(401);
    QStringList rights = {u"gmail.modify"_s};
    const bool isForAll = request.path.endsWith(u"/profile") || request.path.contains(u"/drafts");
    if (request.method != "GET" || isForAll)
        rights.append(u"gmail.compose"_s);
    if (request.method == "GET")
        rights.append(u"gmail.readonly"_s);
    if (!m_tokens.allows(token, rights))
        return error(403);
    QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    if (path.value(0) == u"upload") {
        const auto unpacked = ofUpload(request);
        return unpacked ? answer(*unpacked) : gmailBadRequest(u"Bad content type or malformed upload"_s);
    }
    if (path.size() < 5 || path.mid(0, 3) != QStringList{u"gmail"_s, u"v1"_s, u"users"_s}
        || (path.at(3) != u"me" && path.at(3).compare(m_address, Qt::CaseInsensitive) != 0))
        return error(404);
    deliverDueReplies();
    const Answer answer = route(request, path.mid(4));
    if (request.method != "GET" && answer.status < 400)
        m_mailbox.save();
    return answer;
}

Answer GmailService::route(const Request &request, const QStringList &path)
{
    const QString &kind = path.first();
    const bool isGet = request.method == "GET";
    if (kind == u"profile" && isGet)
        return profile();
    if (kind == u"drafts")
        return drafts(request, path);
    if (kind == u"messages")
        return messages(request, path);
    if (kind == u"threads" && isGet)
        return threads(request, path);
    if (kind == u"history" && isGet)
        return history(request);
    if (kind == u"labels")
        return labels(request);
    if (path.join(u'/') == u"settings/sendAs" && isGet)
        return sendAs();
    return error(404);
}

Answer GmailService::profile() const
{
    QSet<QString> threads;
    for (const StoredMessage &message : m_mailbox.messages())
        threads.insert(message.threadId);
    return Answer::json({{u"emailAddress"_s, m_address},
                         {u"messagesTotal"_s, m_mailbox.messages().size()},
                         {u"threadsTotal"_s, threads.size()},
                         {u"historyId"_s, QString::number(m_mailbox.historyId())}});
}

void GmailService::deliverDueReplies()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QList<PendingReply> due = m_mailbox.takeDue(now);
    for (const PendingReply &reply : due) {
        const StoredMessage *found = m_mailbox.message(reply.sentId);
        if (!found)
            continue;
        const StoredMessage sent = *found;
        const qint64 when = std::max(reply.dueAt, sent.internalDate);
        const QByteArray raw =
            m_replies.compose(reply.kind,
                              {sent.raw, QString::fromLatin1(RawMail(sent.raw).header("Message-ID")),
                               reply.recipient, m_address},
                              QDateTime::fromMSecsSinceEpoch(when, Qt::UTC));
        m_mailbox.addMessage(raw, sent.threadId, {u"UNREAD"_s, u"CATEGORY_PERSONAL"_s, u"INBOX"_s}, when);
    }
    if (!due.isEmpty())
        m_mailbox.save();
}

Answer GmailService::messages(const Request &request, const QStringList &path)
{
    const bool isGet = request.method == "GET";
    if (path.size() == 1 && isGet) {
        const QString query = request.parameter(u"q"_s);
        const QStringList wantedLabels = request.query.allQueryItemValues(u"labelIds"_s, QUrl::FullyDecoded);
        const bool everywhere =
            request.parameter(u"includeSpamTrash"_s) == u"true" || query.contains(u"in:anywhere");
        QList<const StoredMessage *> found;
        for (const StoredMessage &message : m_mailbox.messages()) {
            const bool isHidden = message.labels.contains(u"SPAM"_s) || message.labels.contains(u"TRASH"_s);
            const bool hasLabels =
                std::all_of(wantedLabels.begin(), wantedLabels.end(),
                            [&](const QString &label) { return message.labels.contains(label); });
            // The index lags behind; ids are found at once.
            const bool isIndexed = query.isEmpty() || message.internalDate + m_searchLag.count() <= QDateTime::currentMSecsSinceEpoch();
            if ((everywhere || !isHidden) && hasLabels && isIndexed
                && fitsQuery(message, query, QDateTime::currentMSecsSinceEpoch()))
                found.append(&message);
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const auto *a, const auto *b) { return a->internalDate > b->internalDate; });
        QJsonArray list;
        for (const StoredMessage *message : found)
            list.append(messageReference(*message));
        return Answer::json(listPage(list, u"messages"_s, request));
    }
    if (path.size() == 2 && path.at(1) == u"send" && request.method == "POST")
        return sendMessage(request);
    const StoredMessage *message = path.size() >= 2 ? m_mailbox.message(path.at(1)) : nullptr;
    if (!message)
        return gmailNotFound();
    if (path.size() == 2 && isGet)
        return Answer::json(messageResource(*message, request));
    const bool changes =
        path.size() == 3 && (path.at(2) == u"modify" || path.at(2) == u"trash" || path.at(2) == u"untrash");
    return changes && request.method == "POST" ? modify(request, path.at(1)) : error(404);
}

Answer GmailService::modify(const Request &request, const QString &messageId)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto list = [&](QLatin1StringView key) {
        QStringList labels;
        for (const QJsonValue &label : body[key].toArray())
            labels.append(label.toString());
        return labels;
    };
    QStringList add = list("addLabelIds"_L1);
    QStringList remove = list("removeLabelIds"_L1);
    if (request.path.endsWith(u"/trash")) {
        add = {u"TRASH"_s};
        remove = {u"INBOX"_s};
    } else if (request.path.endsWith(u"/untrash")) {
        add.clear();
        remove = {u"TRASH"_s};
    }
    m_mailbox.changeLabels(messageId, add, remove);
    const StoredMessage *message = m_mailbox.message(messageId);
    return message ? Answer::json(messageResource(*message, request)) : gmailNotFound();
}

Answer GmailService::threads(const Request &request, const QStringList &path) const
{
    if (path.size() == 2) {
        const QList<const StoredMessage *> thread = m_mailbox.thread(path.at(1));
        if (thread.isEmpty())
            return gmailNotFound();
        QJsonArray list;
        for (const StoredMessage *message : thread)
            list.append(messageResource(*message, request));
        return Answer::json({{u"id"_s, path.at(1)},
                             {u"historyId"_s, QString::number(thread.last()->historyId)},
                             {u"messages"_s, list}});
    }
    QJsonArray list;
    QSet<QString> seen;
    const QString query = request.parameter(u"q"_s);
    for (qsizetype i = m_mailbox.messages().size(); i-- > 0;) {
        const StoredMessage &message = m_mailbox.messages().at(i);
        if (seen.contains(message.threadId)
            || !fitsQuery(message, query, QDateTime::currentMSecsSinceEpoch()))
            continue;
        seen.insert(message.threadId);
        list.append(QJsonObject{
            {u"id"_s, message.threadId},
            {u"snippet"_s, RawMail(message.raw).bodyText().simplified().left(190).toHtmlEscaped()},
            {u"historyId"_s, QString::number(message.historyId)}});
    }
    return Answer::json(listPage(list, u"threads"_s, request));
}

Answer GmailService::history(const Request &request) const
{
    bool isNumber = false;
    const qint64 start = request.parameter(u"startHistoryId"_s).toLongLong(&isNumber);
    if (!isNumber)
        return gmailBadRequest(u"Missing required parameter startHistoryId"_s);
    if (start < m_mailbox.oldestHistoryId() || start > m_mailbox.historyId())
        return gmailNotFound();
    static const QHash<QString, QString> types{{u"messageAdded"_s, u"messagesAdded"_s},
                                               {u"messageDeleted"_s, u"messagesDeleted"_s},
                                               {u"labelAdded"_s, u"labelsAdded"_s},
                                               {u"labelRemoved"_s, u"labelsRemoved"_s}};
    QStringList wanted;
    for (const QString &type : request.query.allQueryItemValues(u"historyTypes"_s, QUrl::FullyDecoded))
        wanted.append(types.value(type));
    const QString label = request.parameter(u"labelId"_s);
    QJsonArray list;
    for (const HistoryRecord &record : m_mailbox.history()) {
        if (record.id <= start || (!wanted.isEmpty() && !wanted.contains(record.type))
            || (!label.isEmpty() && !record.labels.contains(label)))
            continue;
        const QJsonObject reference{{u"id"_s, record.messageId}, {u"threadId"_s, record.threadId}};
        QJsonObject message = reference;
        message.insert(u"labelIds"_s, QJsonArray::fromStringList(record.labels));
        QJsonObject change{{u"message"_s, message}};
        if (!record.changed.isEmpty())
            change.insert(u"labelIds"_s, QJsonArray::fromStringList(record.changed));
        list.append(QJsonObject{{u"id"_s, QString::number(record.id)},
                                {u"messages"_s, QJsonArray{reference}},
                                {record.type, QJsonArray{change}}});
    }
    QJsonObject page = listPage(list, u"history"_s, request, false);
    page.insert(u"historyId"_s, QString::number(m_mailbox.historyId()));
    return Answer::json(page);
}

Answer GmailService::labels(const Request &request)
{
    const auto userLabel = [](const QString &name, qsizetype number) {
        return QJsonObject{{u"id"_s, u"Label_%1"_s.arg(number + 1)},
                           {u"name"_s, name},
                           {u"type"_s, u"user"_s},
                           {u"messageListVisibility"_s, u"show"_s},
                           {u"labelListVisibility"_s, u"labelShow"_s}};
    };
    if (request.method == "POST") {
        const QString name = QJsonDocument::fromJson(request.body).object()["name"_L1].toString().trimmed();
        if (name.isEmpty())
            return gmailBadRequest(u"Invalid label name"_s);
        if (m_mailbox.labels().contains(name) || systemLabels.contains(name.toUpper()))
            return gmailFailure(409, u"Label name exists or conflicts"_s, u"aborted"_s, u"ABORTED"_s);
        m_mailbox.addLabel(name);
        return Answer::json(userLabel(name, m_mailbox.labels().size() - 1));
    }
    QJsonArray list;
    for (const QString &label : systemLabels)
        list.append(QJsonObject{{u"id"_s, label}, {u"name"_s, label}, {u"type"_s, u"system"_s}});
    for (qsizetype i = 0; i < m_mailbox.labels().size(); ++i)
        list.append(userLabel(m_mailbox.labels().at(i), i));
    return Answer::json({{u"labels"_s, list}});
}

Answer GmailService::sendAs() const
{
    const QJsonObject primary{
        {u"sendAsEmail"_s, m_address},
        {u"displayName"_s, u"Mira Castellan"_s},
        {u"replyToAddress"_s, QString()},
        {u"signature"_s, u"<div dir=\"ltr\">Mira Castellan<br>Atelier Castellan</div>"_s},
        {u"isPrimary"_s, true},
        {u"isDefault"_s, true}};
    return Answer::json({{u"sendAs"_s, QJsonArray{primary}}});
}

Answer GmailService::error(int status) const
{
    const QString retryAt = QDateTime::currentDateTimeUtc().addSecs(2).toString(Qt::ISODateWithMs);
    switch (status) {
    case 400: return gmailFailure(400, u"Bad Request"_s, u"badRequest"_s, u"INVALID_ARGUMENT"_s);
    case 401: return gmailFailure(401, u"Invalid Credentials"_s, u"authError"_s, u"UNAUTHENTICATED"_s);
    case 403:
        return gmailFailure(403, u"Request had insufficient authentication scopes."_s,
                            u"insufficientPermissions"_s, u"PERMISSION_DENIED"_s);
    case 404: return gmailNotFound();
    case 429:
        return gmailFailure(429, u"User-rate limit exceeded.  Retry after "_s + retryAt,
                            u"rateLimitExceeded"_s, u"RESOURCE_EXHAUSTED"_s, u"usageLimits"_s);
    case 503:
        return gmailFailure(503, u"The service is currently unavailable."_s, u"backendError"_s,
                            u"UNAVAILABLE"_s);
    default:
        return gmailFailure(status, status == 500 ? u"Backend Error"_s : u"Request failed"_s,
                            u"backendError"_s);
    }
}

} // namespace overture::practice

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/mailboxstate.h"

#include "core/logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

} // namespace

Result<MailboxState> MailboxState::open(const QString &fileName, const Dice &dice)
{
    MailboxState state(fileName, dice);
    if (!fileName.isEmpty()) {
        if (const Status loaded = state.load(); !loaded)
            return fail(loaded.error());
    }
    return state;
}

Status MailboxState::load()
{
    QFile file(m_fileName);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Misconfigured,
                    u"The practice mailbox cannot be read: %1"_s.arg(file.errorString()),
                    u"Check the permissions of the workspace's folder."_s, m_fileName);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject() || document["version"_L1].toInt() != fileVersion)
        return fail(ErrorKind::Misconfigured,
                    u"The practice mailbox file is not one of this program's, or it is damaged."_s,
                    u"Move the file away to begin with an empty practice mailbox."_s,
                    m_fileName + u": "_s + error.errorString());
    fromJson(document.object());
    return {};
}

void MailboxState::fromJson(const QJsonObject &object)
{
    m_counter = object["counter"_L1].toInt();
    m_historyId = object["historyId"_L1].toInteger();
    m_userLabels = strings(object["labels"_L1]);
    for (const QJsonValue &entry : object["messages"_L1].toArray())
        m_messages.append({entry["id"_L1].toString(), entry["thread"_L1].toString(),
                           strings(entry["labels"_L1]), entry["history"_L1].toInteger(),
                           entry["date"_L1].toInteger(),
                           QByteArray::fromBase64(entry["raw"_L1].toString().toLatin1())});
    const QJsonObject drafts = object["drafts"_L1].toObject();
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft)
        m_drafts.insert(draft.key(), draft.value().toString());
    for (const QJsonValue &entry : object["history"_L1].toArray())
        m_history.append({entry["id"_L1].toInteger(), entry["type"_L1].toString(),
                          entry["message"_L1].toString(), entry["thread"_L1].toString(),
                          strings(entry["labels"_L1]), strings(entry["changed"_L1])});
    for (const QJsonValue &entry : object["pending"_L1].toArray())
        m_pending.append({entry["due"_L1].toInteger(), static_cast<ReplyKind>(entry["kind"_L1].toInt()),
                          entry["sent"_L1].toString(), entry["recipient"_L1].toString()});
    for (const QJsonValue &entry : object["recipients"_L1].toArray())
        m_recipients.append({entry["address"_L1].toString(), static_cast<ReplyKind>(entry["kind"_L1].toInt()),
                             entry["mails"_L1].toInt()});
}

QJsonObject MailboxState::toJson() const
{
    QJsonArray messages;
    for (const StoredMessage &message : m_messages)
        messages.append(QJsonObject{{u"id"_s, message.id},
                                    {u"thread"_s, message.threadId},
                                    {u"labels"_s, QJsonArray::fromStringList(message.labels)},
                                    {u"history"_s, message.historyId},
                                    {u"date"_s, message.internalDate},
                                    {u"raw"_s, QString::fromLatin1(message.raw.toBase64())}});
    QJsonObject drafts;
    for (auto draft = m_drafts.begin(); draft != m_drafts.end(); ++draft)
        drafts.insert(draft.key(), draft.value());
    QJsonArray history;
    for (const HistoryRecord &record : m_history)
        history.append(QJsonObject{{u"id"_s, record.id},
                                   {u"type"_s, record.type},
                                   {u"message"_s, record.messageId},
                                   {u"thread"_s, record.threadId},
                                   {u"labels"_s, QJsonArray::fromStringList(record.labels)},
                                   {u"changed"_s, QJsonArray::fromStringList(record.changed)}});
    QJsonArray pending;
    for (const PendingReply &reply : m_pending)
        pending.append(QJsonObject{{u"due"_s, reply.dueAt},
                                   {u"kind"_s, static_cast<int>(reply.kind)},
                                   {u"sent"_s, reply.sentId},
                                   {u"recipient"_s, reply.recipient}});
    QJsonArray recipients;
    for (const Recipient &recipient : m_recipients)
        recipients.append(QJsonObject{{u"address"_s, recipient.address},
                                      {u"kind"_s, static_cast<int>(recipient.kind)},
                                      {u"mails"_s, recipient.mails}});
    return {{u"version"_s, fileVersion},   {u"counter"_s, m_counter},
            {u"historyId"_s, m_historyId}, {u"labels"_s, QJsonArray::fromStringList(m_userLabels)},
            {u"messages"_s, messages},     {u"drafts"_s, drafts},
            {u"history"_s, history},       {u"pending"_s, pending},
            {u"recipients"_s, recipients}};
}

void MailboxState::save() const
{
    if (m_fileName.isEmpty())
        return;
    QSaveFile file(m_fileName);
    const QByteArray json = QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        qCWarning(lcPractice) << "The practice mailbox could not be saved:" << file.errorString();
}

qint64 MailboxState::oldestHistoryId() const
{
    return m_history.isEmpty() ? m_historyId : m_history.first().id - 1;
}

const StoredMessage *MailboxState::message(const QString &id) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const StoredMessage &entry) { return entry.id == id; });
    return found == m_messages.end() ? nullptr : &*found;
}

QList<const StoredMessage *> MailboxState::thread(const QString &threadId) const
{
    QList<const StoredMessage *> list;
    for (const StoredMessage &entry : m_messages) {
        if (entry.threadId == threadId)
            list.append(&entry);
    }
    return list;
}

QList<ReplyKind> MailboxState::recipientHistory() const
{
    QList<ReplyKind> kinds;
    for (const Recipient &recipient : m_recipients)
        kinds.append(recipient.kind);
    return kinds;
}

int MailboxState::mailsTo(const QString &recipient) const
{
    for (const Recipient &entry : m_recipients) {
        if (entry.address.compare(recipient, Qt::CaseInsensitive) == 0)
            return entry.mails;
    }
    return 0;
}

QString MailboxState::nextId()
{
    return m_dice->hexId(u"message/%1"_s.arg(++m_counter));
}

void MailboxState::record(const QString &type, const StoredMessage &message, const QStringList &changed)
{
    m_history.append({message.historyId, type, message.id, message.threadId, message.labels, changed});
}

const StoredMessage &MailboxState::addMessage(const QByteArray &raw, const QString &threadId,
                                              const QStringList &labels, qint64 when)
{
    const QString id = nextId();
    m_messages.append({id, threadId.isEmpty() ? id : threadId, labels, ++m_historyId, when, raw});
    record(u"messagesAdded"_s, m_messages.last());
    return m_messages.last();
}

void MailboxState::deleteMessage(const QString &messageId)
{
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        if (m_messages.at(i).id != messageId)
            continue;
        m_messages[i].historyId = ++m_historyId;
        record(u"messagesDeleted"_s, m_messages.at(i));
        m_messages.removeAt(i);
        return;
    }
}

QString MailboxState::addDraft(const QByteArray &raw, const QString &threadId, qint64 when)
{
    const QString messageId = addMessage(raw, threadId, {u"DRAFT"_s}, when).id;
    const QString draftId = u"r%1"_s.arg(m_dice->roll(u"draft/%1"_s.arg(++m_counter)) >> 1);
    m_drafts.insert(draftId, messageId);
    return draftId;
}

void MailboxState::replaceDraft(const QString &draftId, const QByteArray &raw, const QString &threadId,
                                qint64 when)
{
    deleteMessage(m_drafts.value(draftId));
    m_drafts[draftId] = addMessage(raw, threadId, {u"DRAFT"_s}, when).id;
}

void MailboxState::removeDraft(const QString &draftId)
{
    deleteMessage(m_drafts.take(draftId));
}

bool MailboxState::changeLabels(const QString &messageId, const QStringList &add, const QStringList &remove)
{
    for (StoredMessage &entry : m_messages) {
        if (entry.id != messageId)
            continue;
        entry.historyId = ++m_historyId;
        for (const QString &label : remove)
            entry.labels.removeAll(label);
        for (const QString &label : add) {
            if (!entry.labels.contains(label))
                entry.labels.append(label);
        }
        if (!add.isEmpty())
            record(u"labelsAdded"_s, entry, add);
        if (!remove.isEmpty())
            record(u"labelsRemoved"_s, entry, remove);
        return true;
    }
    return false;
}

void MailboxState::addLabel(const QString &name)
{
    m_userLabels.append(name);
}

void MailboxState::noteRecipient(const QString &recipient, ReplyKind kind)
{
    for (Recipient &entry : m_recipients) {
        if (entry.address.compare(recipient, Qt::CaseInsensitive) == 0) {
            ++entry.mails;
            return;
        }
    }
    m_recipients.append({recipient, kind, 1});
}

void MailboxState::schedule(const PendingReply &reply)
{
    m_pending.append(reply);
}

QList<PendingReply> MailboxState::takeDue(qint64 now)
{
    const auto firstLater = std::stable_partition(
        m_pending.begin(), m_pending.end(), [now](const PendingReply &reply) { return reply.dueAt <= now; });
    QList<PendingReply> due(m_pending.begin(), firstLater);
    m_pending.erase(m_pending.begin(), firstLater);
    std::stable_sort(due.begin(), due.end(),
                     [](const PendingReply &a, const PendingReply &b) { return a.dueAt < b.dueAt; });
    return due;
}

} // namespace overture::practice

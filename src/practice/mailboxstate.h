// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/prospectreplies.h"

#include <QMap>

namespace overture::practice {

struct StoredMessage {
    QString id;
    QString threadId;
    QStringList labels;
    qint64 historyId = 0;
    qint64 internalDate = 0; ///< epoch ms
    QByteArray raw;
};

struct HistoryRecord {
    qint64 id = 0;
    QString type; ///< messagesAdded · messagesDeleted · labelsAdded · labelsRemoved
    QString messageId;
    QString threadId;
    QStringList labels;  ///< of the message at that time
    QStringList changed; ///< the labels added or removed
};

/// An answer on its way.
struct PendingReply {
    qint64 dueAt = 0; ///< epoch ms
    ReplyKind kind = ReplyKind::Silence;
    QString sentId;
    QString recipient;
};

/// The mailbox behind the Gmail service: messages, drafts, history and the answers on their way. With a file
/// it survives restarts: every change is in the file (QSaveFile) before the function returns. Thread: the
/// world's own.
class MailboxState
{
public:
    [[nodiscard]] static Result<MailboxState> open(const QString &fileName, const Dice &dice);

    [[nodiscard]] const QList<StoredMessage> &messages() const { return m_messages; }
    [[nodiscard]] const QMap<QString, QString> &drafts() const { return m_drafts; } ///< draft id → message id
    [[nodiscard]] const QList<HistoryRecord> &history() const { return m_history; }
    [[nodiscard]] const QStringList &labels() const { return m_userLabels; }
    [[nodiscard]] const QList<PendingReply> &pending() const { return m_pending; }
    [[nodiscard]] qint64 historyId() const { return m_historyId; }
    [[nodiscard]] qint64 oldestHistoryId() const;
    [[nodiscard]] const StoredMessage *message(const QString &id) const;
    [[nodiscard]] QList<const StoredMessage *> thread(const QString &threadId) const;
    /// What the recipients so far did, in the order in which they were first written to.
    [[nodiscard]] QList<ReplyKind> recipientHistory() const;
    [[nodiscard]] int mailsTo(const QString &recipient) const;

    /// An empty threadId makes a new thread. The reference holds until the next change.
    const StoredMessage &addMessage(const QByteArray &raw, const QString &threadId, const QStringList &labels,
                                    qint64 when);
    QString addDraft(const QByteArray &raw, const QString &threadId, qint64 when);
    void replaceDraft(const QString &draftId, const QByteArray &raw, const QString &threadId, qint64 when);
    void removeDraft(const QString &draftId);
    /// False when there is no such message.
    bool changeLabels(const QString &messageId, const QStringList &add, const QStringList &remove);
    void addLabel(const QString &name);
    void noteRecipient(const QString &recipient, ReplyKind kind);
    void schedule(const PendingReply &reply);
    /// Takes the answers that are due by now, oldest first.
    [[nodiscard]] QList<PendingReply> takeDue(qint64 now);
    /// Writes the file; without a file name nothing happens. A failure is logged, the mailbox goes on in
    /// memory.
    void save() const;

private:
    MailboxState(QString fileName, const Dice &dice) : m_fileName(std::move(fileName)), m_dice(&dice) {}
    [[nodiscard]] Status load();
    [[nodiscard]] QJsonObject toJson() const;
    void fromJson(const QJsonObject &object);
    [[nodiscard]] QString nextId();
    void record(const QString &type, const StoredMessage &message, const QStringList &changed = {});
    void deleteMessage(const QString &messageId);

    struct Recipient {
        QString address;
        ReplyKind kind = ReplyKind::Silence;
        int mails = 0;
    };

    QString m_fileName;
    const Dice *m_dice;
    QList<StoredMessage> m_messages;
    QMap<QString, QString> m_drafts;
    QList<HistoryRecord> m_history;
    QStringList m_userLabels;
    QList<PendingReply> m_pending;
    QList<Recipient> m_recipients;
    qint64 m_historyId = 2'945'310;
    int m_counter = 0;
};

} // namespace overture::practice

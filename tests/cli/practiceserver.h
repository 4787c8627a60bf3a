// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailprogram.h"
#include "support/mailboxhand.h"

namespace overture::test {

/// The practice world's Gmail in a process of its own: what it has done outlives the program that is killed, and its journal
/// of requests is the oracle. Ends with this object, and with the test program however that ends.
class PracticeServer
{
public:
    explicit PracticeServer(const QString &journal, const QStringList &options = {}) : m_journal(journal)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PRACTICE_SERVER), QStringList{journal} + options);
        const QJsonObject ready = answer();
        m_gmail = QUrl(ready.value(u"gmail"_s).toString());
        m_token = ready.value(u"token"_s).toString().toLatin1();
    }
    ~PracticeServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(60'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PracticeServer)

    [[nodiscard]] bool isReady() const { return m_gmail.isValid() && !m_token.isEmpty(); }
    [[nodiscard]] const QUrl &gmail() const { return m_gmail; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] MailboxHand hand() const { return MailboxHand(m_gmail, m_token); }

    [[nodiscard]] bool setFaults(const QJsonArray &rules)
    {
        m_process.write(QJsonDocument(QJsonObject{{u"faults"_s, rules}}).toJson(QJsonDocument::Compact) + '\n');
        return answer().value(u"faults"_s).toInt(-1) == rules.size();
    }

    [[nodiscard]] qint64 journalSize() const { return QFileInfo(m_journal).size(); }
    /// Every request so far, whole lines only.
    [[nodiscard]] QList<QJsonObject> journal() const
    {
        QList<QJsonObject> entries;
        QFile file(m_journal);
        if (!file.open(QIODevice::ReadOnly))
            return entries;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (const auto entry = QJsonDocument::fromJson(line); entry.isObject())
                entries.append(entry.object());
        }
        return entries;
    }

private:
    QJsonObject answer()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000))
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    QProcess m_process;
    QString m_journal;
    QUrl m_gmail;
    QByteArray m_token;
};

} // namespace overture::test

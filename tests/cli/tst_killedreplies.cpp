// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace overture::test;

/// K8 of the fault matrix: kill −9 at random moments while replies are read. The oracle is the simulated Gmail's own file: each
/// mail that came in there is stored once, with its consequences, and the position never runs ahead of the mails.
/// OVERTURE_REPLY_KILLS asks for more kills than these, OVERTURE_KILL_SEED for other moments.
class TestKilledReplies : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void K8_noReplyIsLostAndNoneIsStoredTwice();

private:
    [[nodiscard]] bool killAfter(const Program &program, qint64 ms);
    /// Ids of the mails that came in, as the mailbox itself keeps them.
    [[nodiscard]] static QStringList arrived(const QString &mailboxFile);
    void checkState(const QString &workspace);

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    qint64 m_checkTime = 0;
};

void TestKilledReplies::initTestCase()
{
    bool isNumber = false;
    const int seed = qEnvironmentVariableIntValue("OVERTURE_KILL_SEED", &isNumber);
    m_random.seed(quint32(isNumber ? seed : 20261122));
    const Program whole(m_folder.filePath(u"whole.db"_s));
    const Outcome run = whole.run({u"run"_s, u"--category"_s, u"Art Galleries"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"30"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
}

bool TestKilledReplies::killAfter(const Program &program, qint64 ms)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(OVERTURE_CLI), program.arguments({u"check-replies"_s}));
    if (!process.waitForStarted())
        qFatal("the program does not start");
    // The moment itself is what is tested; nothing is waited for here.
    if (process.waitForFinished(int(ms))) {
        if (process.exitCode() != 0)
            qWarning("%s", process.readAll().left(2000).constData());
        return false;
    }
    process.kill();
    process.waitForFinished();
    return true;
}

QStringList TestKilledReplies::arrived(const QString &mailboxFile)
{
    QFile file(mailboxFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no mailbox");
    QStringList ids;
    for (const auto &message : QJsonDocument::fromJson(file.readAll()).object().value(u"messages"_s).toArray()) {
        if (message.toObject().value(u"labels"_s).toArray().contains(u"INBOX"_s))
            ids.append(message.toObject().value(u"id"_s).toString());
    }
    ids.sort();
    return ids;
}

/// After a kill: what is stored is whole.
void TestKilledReplies::checkState(const QString &workspace)
{
    QCOMPARE(column(workspace, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QCOMPARE(column(workspace, u"SELECT gmail_id FROM messages GROUP BY gmail_id HAVING count(*) > 1"_s), QStringList());
    // A stored mail has had its consequences.
    QCOMPARE(column(workspace, u"SELECT m.gmail_id FROM messages m JOIN prospects p ON p.id = m.prospect_id "
                               "WHERE m.classification = 'opt_out' AND p.outreach_status <> 'opted_out'"_s), QStringList());
    QCOMPARE(column(workspace, u"SELECT m.gmail_id FROM messages m JOIN sends s ON s.id = m.send_id WHERE m.classification = 'bounce_hard' "
                               "AND NOT EXISTS (SELECT 1 FROM suppressions x WHERE x.value = lower(s.recipient))"_s), QStringList());
    QCOMPARE(column(workspace, u"SELECT m.gmail_id FROM messages m WHERE m.classification = 'reply' "
                               "AND NOT EXISTS (SELECT 1 FROM message_effects e WHERE e.message_id = m.id AND e.effect = 'domain_held')"_s), QStringList());
    QCOMPARE(column(workspace, u"SELECT m.gmail_id FROM messages m WHERE m.conversation_id IS NULL"_s), QStringList());
}

void TestKilledReplies::K8_noReplyIsLostAndNoneIsStoredTwice()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("OVERTURE_REPLY_KILLS", &isNumber);
    const int kills = isNumber && asked > 0 ? asked : 30;
    int killed = 0;
    int half = 0; // kills that left some of the mails stored and not all
    for (int round = 1; killed < kills; ++round) {
        const Program program(m_folder.filePath(u"round-%1.db"_s.arg(round)),
                              {u"--practice"_s, u"--json"_s, u"--quiet"_s, u"--latency"_s, u"12"_s});
        QVERIFY(QFile::copy(m_folder.filePath(u"whole.db"_s), program.workspace()));
        const QStringList ids = column(program.workspace(), u"SELECT id FROM drafts ORDER BY id LIMIT 16"_s);
        // Twice: the first look goes through the mailbox, the second follows its history.
        for (const QStringList &part : {ids.mid(0, 8), ids.mid(8)}) {
            QCOMPARE(program.run(QStringList{u"approve"_s} + part).exitCode, 0);
            const Outcome sent = program.run({u"send"_s});
            QVERIFY2(sent.exitCode == 0, sent.text().constData());
            if (m_checkTime == 0) { // how long a look takes here
                QElapsedTimer timer;
                const Program probe(m_folder.filePath(u"probe.db"_s), {u"--practice"_s, u"--json"_s, u"--quiet"_s, u"--latency"_s, u"12"_s});
                QVERIFY(QFile::copy(program.workspace(), probe.workspace()) && QFile::copy(program.mailboxFile(), probe.mailboxFile()));
                timer.start();
                QCOMPARE(probe.run({u"check-replies"_s}).exitCode, 0);
                m_checkTime = timer.elapsed();
            }
            while (killed < kills * 2 && killAfter(program, m_random.bounded(int(m_checkTime) + 50))) {
                ++killed;
                checkState(program.workspace());
                const int stored = number(program.workspace(), u"SELECT count(*) FROM messages"_s);
                const auto there = arrived(program.mailboxFile()).size();
                half += stored > 0 && stored < there;
                if (QTest::currentTestFailed())
                    return;
            }
            const Outcome checked = program.run({u"check-replies"_s});
            QVERIFY2(checked.exitCode == 0, checked.text().constData());
            checkState(program.workspace());
            QStringList stored = column(program.workspace(), u"SELECT gmail_id FROM messages ORDER BY gmail_id"_s);
            const QStringList there = arrived(program.mailboxFile());
            QVERIFY(!there.isEmpty());
            QCOMPARE(stored, there);
        }
        if (QTest::currentTestFailed()) {
            qWarning("in round %d after %d kills", round, killed);
            return;
        }
    }
    qInfo("%d kills, %d of them between the first mail and the last", killed, half);
}

QTEST_GUILESS_MAIN(TestKilledReplies)
#include "tst_killedreplies.moc"

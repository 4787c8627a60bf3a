// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace overture::test;

/// Follow-ups through the program that people run, in the practice world.
class TestFollowUps : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nobodyIsDueBeforeTheTime();
    void whoHasNotAnsweredIsWrittenToOnceMoreInTheSameThread();
    void twoOptionsThatDoNotGoTogetherAreRefused();

private:
    /// thread → number of sent mails, as the simulated Gmail keeps them.
    static QMap<QString, int> sentByThread(const QString &mailboxFile);

    QTemporaryDir m_folder;
    QString m_workspace;
    int m_written = 0;
};

void TestFollowUps::initTestCase()
{
    m_workspace = m_folder.filePath(u"followups.db"_s);
    const Program program(m_workspace);
    const Outcome run = program.run({u"run"_s, u"--category"_s, u"Art Blogs"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"40"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    // All of them: which drafts come first differs from run to run, and so does who of them never answers.
    const QStringList ids = column(m_workspace, u"SELECT id FROM drafts ORDER BY id"_s);
    QVERIFY(ids.size() > 20);
    // But those in which the simulated model made something up: they cannot be approved.
    for (const QString &id : ids) {
        const Outcome approved = program.run({u"approve"_s, id});
        m_written += approved.exitCode == 0 ? 1 : 0;
        QVERIFY2(approved.exitCode == 0 || approved.error().value(u"message"_s).toString().contains(u"no source supports"_s), approved.text().constData());
    }
    QVERIFY(m_written > 15);
    const Outcome sent = program.run({u"send"_s});
    QCOMPARE(sent.object().value(u"sent"_s).toInt(), m_written);
    const Outcome checked = program.run({u"check-replies"_s});
    QVERIFY2(checked.exitCode == 0, checked.text().constData());
}

QMap<QString, int> TestFollowUps::sentByThread(const QString &mailboxFile)
{
    QFile file(mailboxFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no mailbox");
    QMap<QString, int> threads;
    for (const auto &message : QJsonDocument::fromJson(file.readAll()).object().value(u"messages"_s).toArray()) {
        if (message.toObject().value(u"labels"_s).toArray().contains(u"SENT"_s))
            ++threads[message.toObject().value(u"thread"_s).toString()];
    }
    return threads;
}

void TestFollowUps::nobodyIsDueBeforeTheTime()
{
    const Outcome due = Program(m_workspace).run({u"followups"_s});
    QVERIFY2(due.exitCode == 0, due.text().constData());
    QCOMPARE(due.object().value(u"due"_s).toArray().size(), 0);
}

void TestFollowUps::whoHasNotAnsweredIsWrittenToOnceMoreInTheSameThread()
{
    const Program program(m_workspace, {u"--practice"_s, u"--json"_s, u"--quiet"_s, u"--set"_s, u"followup.after_days=0"_s});
    const int silent = number(m_workspace, u"SELECT count(*) FROM prospects WHERE outreach_status = 'sent'"_s);
    const int away = number(m_workspace, u"SELECT count(DISTINCT prospect_id) FROM messages WHERE classification = 'out_of_office'"_s);
    const Outcome due = program.run({u"followups"_s, u"--due"_s});
    const QJsonArray rows = due.object().value(u"due"_s).toArray();
    QCOMPARE(int(rows.size()), silent - away);
    QVERIFY(rows.size() >= 2);
    QCOMPARE(missingKeys(rows.first().toObject(), {u"prospect_id"_s, u"domain"_s, u"to"_s, u"last_sent"_s, u"followups_sent"_s}), QStringList());
    const Outcome written = program.run({u"followups"_s, u"--draft"_s});
    QVERIFY2(written.exitCode == 0, written.text().constData());
    QCOMPARE(written.object().value(u"done"_s).toInt(), int(rows.size()));
    const QStringList ids = column(m_workspace, u"SELECT id FROM drafts WHERE kind = 'follow_up' AND sequence_index = 1 AND state = 'proposed'"_s);
    QCOMPARE(ids.size(), rows.size());
    // The earlier mail is remembered, its subject answered.
    QCOMPARE(column(m_workspace, u"SELECT d.id FROM drafts d JOIN sends s ON s.prospect_id = d.prospect_id AND s.step = 0 "
                                 "WHERE d.kind = 'follow_up' AND d.subject <> 'Re: ' || s.subject"_s), QStringList());
    QCOMPARE(column(m_workspace, u"SELECT body FROM drafts WHERE kind = 'follow_up' AND body NOT LIKE '%I wrote %' "
                                 "AND body NOT LIKE '%geschrieben%' AND body NOT LIKE '%écrit%'"_s), QStringList());
    // Nothing goes out unapproved.
    QCOMPARE(program.run({u"send"_s}).object().value(u"sent"_s).toInt(), 0);
    QCOMPARE(program.run(QStringList{u"approve"_s} + ids).exitCode, 0);
    const Outcome sent = program.run({u"send"_s});
    QVERIFY2(sent.exitCode == 0, sent.text().constData());
    QCOMPARE(sent.object().value(u"sent"_s).toInt() + int(sent.object().value(u"held"_s).toArray().size()), int(ids.size()));
    QVERIFY2(sent.object().value(u"sent"_s).toInt() > 0, sent.text().constData());
    const auto threads = sentByThread(program.mailboxFile());
    QCOMPARE(threads.size(), m_written); // no new conversation
    QCOMPARE(int(std::count(threads.begin(), threads.end(), 2)), sent.object().value(u"sent"_s).toInt());
    // The days count from the last mail.
    QCOMPARE(Program(m_workspace, {u"--practice"_s, u"--json"_s, u"--quiet"_s, u"--set"_s, u"followup.after_days=7"_s})
                 .run({u"followups"_s, u"--ids"_s, rows.first().toObject().value(u"prospect_id"_s).toVariant().toString()})
                 .object().value(u"due"_s).toArray().size(), 0);
}

void TestFollowUps::twoOptionsThatDoNotGoTogetherAreRefused()
{
    QCOMPARE(Program(m_workspace).run({u"followups"_s, u"--due"_s, u"--draft"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestFollowUps)
#include "tst_followups.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came back, from the command line.
#include "program.h"

using namespace overture::test;

class TestInbox : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QFile list(m_folder.filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("website,email,name\n");
        for (int i = 0; i < 16; ++i)
            list.write("https://site" + QByteArray::number(i) + ".example,jane@site" + QByteArray::number(i) + ".example,Jane\n");
        list.close();
        m_program = std::make_unique<Program>(m_folder.filePath(u"work.db"_s));
        QCOMPARE(m_program->run({u"import"_s, list.fileName()}).object().value(u"saved"_s).toInt(), 16);
        QStringList prospects, drafts;
        for (const auto &row : m_program->run({u"prospects"_s}).array())
            prospects << QString::number(row[u"id"_s].toInteger());
        QCOMPARE(m_program->run({u"draft"_s, u"--writer"_s, u"template"_s, u"--ids"_s, prospects.join(u',')}).exitCode, 0);
        for (const auto &row : m_program->run({u"drafts"_s}).array())
            drafts << QString::number(row[u"id"_s].toInteger());
        QCOMPARE(drafts.size(), 16);
        QCOMPARE(m_program->run({u"approve"_s, drafts.join(u',')}).exitCode, 0);
        const auto sent = m_program->run({u"send"_s});
        QVERIFY2(sent.object().value(u"sent"_s).toInt() == 16, sent.text().constData());
        const auto checked = m_program->run({u"check-replies"_s});
        QVERIFY2(checked.object().value(u"found"_s).toInt() > 3, checked.text().constData());
    }

    void listsConversationsWithTheirMails()
    {
        const auto outcome = m_program->run({u"inbox"_s, u"--all"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QVERIFY(outcome.array().size() > 3);
        for (const auto &entry : outcome.array()) {
            const QJsonObject thread = entry.toObject();
            QCOMPARE(missingKeys(thread, {u"id"_s, u"account"_s, u"thread_id"_s, u"prospect_id"_s, u"domain"_s, u"class"_s, u"match"_s, u"from"_s,
                                          u"subject"_s, u"waiting"_s, u"last_received_at"_s, u"mails"_s}),
                     QStringList());
            const QJsonArray mails = thread.value(u"mails"_s).toArray();
            QVERIFY(mails.size() >= 2); // ours, and what came back
            QCOMPARE(mails.first()[u"direction"_s].toString(), u"out"_s);
            const QJsonObject last = mails.last().toObject();
            QCOMPARE(last.value(u"direction"_s).toString(), u"in"_s);
            QVERIFY(!last.value(u"reason"_s).toString().isEmpty());
        }
        const auto waiting = m_program->run({u"inbox"_s}).array();
        QVERIFY(!waiting.isEmpty() && waiting.size() < outcome.array().size()); // absences ask nobody for anything
        for (const auto &thread : waiting)
            QVERIFY(thread[u"waiting"_s].toInt() > 0);
        const auto replies = m_program->run({u"inbox"_s, u"--all"_s, u"--class"_s, u"reply"_s}).array();
        QVERIFY(!replies.isEmpty());
        for (const auto &thread : replies)
            QCOMPARE(thread[u"class"_s].toString(), u"reply"_s);
        QCOMPARE(m_program->run({u"inbox"_s, u"--all"_s, u"--limit"_s, u"2"_s}).array().size(), 2);
        const Program plain(m_program->workspace(), {u"--practice"_s, u"--quiet"_s});
        QVERIFY(plain.run({u"inbox"_s}).out.contains("waits for you"));
    }

    void overturnsAMailAndTakesItBack()
    {
        const auto replies = m_program->run({u"inbox"_s, u"--all"_s, u"--class"_s, u"reply"_s}).array();
        QVERIFY(!replies.isEmpty());
        const QJsonObject mail = replies.first()[u"mails"_s].toArray().last().toObject();
        const QString id = QString::number(mail.value(u"id"_s).toInteger());
        const auto done = m_program->run({u"reclassify"_s, id, u"--as"_s, u"opt_out"_s});
        QVERIFY2(done.exitCode == 0, done.text().constData());
        QCOMPARE(done.object().value(u"class"_s).toString(), u"opt_out"_s);
        QCOMPARE(done.object().value(u"before"_s).toString(), u"reply"_s);
        QCOMPARE(done.object().value(u"from"_s).toString(), mail.value(u"from"_s).toString());
        QVERIFY(done.object().value(u"suppressed"_s).toBool());
        const auto listed = m_program->run({u"inbox"_s, u"--all"_s, u"--class"_s, u"opt_out"_s}).array();
        const bool found = std::any_of(listed.begin(), listed.end(), [&](const auto &thread) {
            const QJsonObject last = thread.toObject().value(u"mails"_s).toArray().last().toObject();
            return last.value(u"id"_s) == mail.value(u"id"_s) && last.value(u"overturned"_s).toBool();
        });
        QVERIFY(found);
        const auto back = m_program->run({u"reclassify"_s, id, u"--as"_s, u"reply"_s});
        QVERIFY(!back.object().value(u"suppressed"_s).toBool(true));
    }

    void refusesHalfACommand()
    {
        QCOMPARE(m_program->run({u"reclassify"_s, u"1"_s}).exitCode, 2);
        QCOMPARE(m_program->run({u"reclassify"_s, u"1"_s, u"--as"_s, u"nonsense"_s}).exitCode, 2);
        QCOMPARE(m_program->run({u"reclassify"_s, u"1,2"_s, u"--as"_s, u"reply"_s}).exitCode, 2);
        QCOMPARE(m_program->run({u"inbox"_s, u"--class"_s, u"nonsense"_s}).exitCode, 2);
        QCOMPARE(m_program->run({u"inbox"_s, u"--limit"_s, u"0"_s}).exitCode, 2);
        const auto missing = m_program->run({u"reclassify"_s, u"9999"_s, u"--as"_s, u"reply"_s});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(!missing.error().value(u"action"_s).toString().isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"

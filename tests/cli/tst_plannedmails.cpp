// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of mails as a person at the command line sees it.
#include "program.h"

using namespace overture::test;

class TestPlannedMails : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Outcome run = m_program.run({u"run"_s, u"--category"_s, u"Art Blogs"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"15"_s});
        QVERIFY2(run.exitCode == 0, run.text().constData());
        const QJsonArray drafts = m_program.run({u"drafts"_s}).array();
        QVERIFY(drafts.size() >= 2);
        for (int i = 0; i < 2; ++i)
            m_ids.append(QString::number(drafts.at(i).toObject().value(u"id"_s).toInteger()));
        QCOMPARE(m_program.run({u"approve"_s, m_ids.join(u',')}).exitCode, 0);
    }

    void aPlanIsToldTakenBackAndMadeAnew()
    {
        // Two hours to take them back: the command does not wait for that.
        const Outcome planned = m_program.run({u"--set"_s, u"send.undo_seconds=7200"_s, u"send"_s});
        QVERIFY2(planned.exitCode == 0, planned.text().constData());
        QCOMPARE(planned.object().value(u"sent"_s).toInt(-1), 0);
        const QJsonArray held = planned.object().value(u"held"_s).toArray();
        QCOMPARE(held.size(), 2);
        for (const auto &line : held) {
            QVERIFY(!line.toObject().value(u"not_before"_s).toString().isEmpty());
            QVERIFY2(line.toObject().value(u"reason"_s).toString().startsWith(u"Planned for"), planned.text().constData());
        }
        const QJsonObject sending = m_program.run({u"status"_s}).object().value(u"sending"_s).toObject();
        QCOMPARE(sending.value(u"planned"_s).toInt(), 2);
        QCOMPARE(sending.value(u"next"_s), held.first().toObject().value(u"not_before"_s));
        QCOMPARE(sending.value(u"disarmed"_s).toString(), QString());

        const QJsonArray would = m_program.run({u"send"_s, u"--dry-run"_s}).object().value(u"would_send"_s).toArray();
        QCOMPARE(would.size(), 2);
        for (const auto &line : would) {
            QCOMPARE(line.toObject().value(u"gate"_s).toString(), u"planned"_s);
            QVERIFY(line.toObject().value(u"when"_s).toString().endsWith(u"their time"));
        }

        const Outcome why = m_program.run({u"why"_s, m_ids.first()});
        QVERIFY2(why.exitCode == 0, why.text().constData());
        QStringList what;
        for (const auto &line : why.object().value(u"why"_s).toArray())
            what.append(line.toObject().value(u"what"_s).toString());
        QCOMPARE(what, QStringList({u"approved"_s, u"planned"_s, u"now"_s}));

        const Outcome one = m_program.run({u"send"_s, u"--take-back"_s, u"--ids"_s, m_ids.first()});
        QCOMPARE(one.object().value(u"taken_back"_s).toArray().size(), 1);
        QCOMPARE(m_program.run({u"status"_s}).object().value(u"sending"_s).toObject().value(u"planned"_s).toInt(), 1);
        // Options may stand before their command, whatever another one means by them.
        const Outcome none = m_program.run({u"--take-back"_s, u"--ids"_s, m_ids.first(), u"send"_s});
        QVERIFY2(none.exitCode == 0 && none.object().value(u"taken_back"_s).toArray().isEmpty(), none.text().constData());
        QCOMPARE(m_program.run({u"attach"_s, u"--draft"_s, m_ids.first()}).exitCode, 0);
        QCOMPARE(m_program.run({u"send"_s, u"--take-back"_s}).object().value(u"taken_back"_s).toArray().size(), 1);
        QCOMPARE(deliveredTo(m_program.mailboxFile()), QStringList());

        // They are approved still, and sending them is a new act.
        const Outcome sent = m_program.run({u"--set"_s, u"send.undo_seconds=0"_s, u"send"_s});
        QVERIFY2(sent.exitCode == 0, sent.text().constData());
        QCOMPARE(sent.object().value(u"sent"_s).toInt(), 2);
        QCOMPARE(deliveredTo(m_program.mailboxFile()).size(), 2);
        const QJsonArray story = m_program.run({u"why"_s, m_ids.first()}).object().value(u"why"_s).toArray();
        QCOMPARE(story.last().toObject().value(u"what"_s).toString(), u"sent"_s);
        QCOMPARE(m_program.run({u"send"_s}).object().value(u"sent"_s).toInt(-1), 0);
    }

    void armingHasNothingToDoHere()
    {
        const Outcome arm = m_program.run({u"arm"_s});
        QCOMPARE(arm.exitCode, 0);
        QCOMPARE(arm.object().value(u"armed"_s).toBool(), true);
        QCOMPARE(m_program.run({u"arm"_s, u"--clock"_s}).exitCode, 0);
        QCOMPARE(m_program.run({u"why"_s, u"999999"_s}).error().value(u"kind"_s).toString(), u"not_found"_s);
    }

private:
    QTemporaryDir m_folder;
    Program m_program{m_folder.filePath(u"plan.db"_s)};
    QStringList m_ids;
};

QTEST_GUILESS_MAIN(TestPlannedMails)
#include "tst_plannedmails.moc"

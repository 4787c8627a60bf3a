// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that no check can confirm, and weights, from the command line.
#include "program.h"

using namespace overture;
using namespace overture::test;

class TestAcceptance : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QFile list(m_folder.filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("website,email,name\nhttps://thequietcanvas.example,jdoe@gmaill.com,Jane\nhttps://inkandlinen.example,,Ink\n");
        list.close();
        m_program = std::make_unique<Program>(m_folder.filePath(u"work.db"_s));
        const auto outcome = m_program->run({u"import"_s, list.fileName()});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QCOMPARE(outcome.object().value(u"saved"_s).toInt(), 2);
        const auto found = prospect(u"thequietcanvas.example"_s);
        m_id = QString::number(found.value(u"id"_s).toInt());
    }

    void aSuggestionIsShownAndTaken()
    {
        QCOMPARE(m_program->run({u"verify"_s, u"--ids"_s, m_id}).exitCode, 0);
        const auto facts = prospect(u"thequietcanvas.example"_s).value(u"address_facts"_s).toObject();
        QCOMPARE(facts.value(u"suggestion"_s).toString(), u"jdoe@gmail.com"_s);
        QVERIFY(facts.value(u"mailbox_method"_s).toString().startsWith(u"dns"_s));
        QVERIFY(!facts.value(u"mailbox_reason"_s).toString().isEmpty());
        QVERIFY(facts.value(u"seen_on_page"_s).isNull());
        const auto outcome = m_program->run({u"accept"_s, m_id, u"--suggestion"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        const auto change = outcome.object().value(u"changed"_s).toArray().first().toObject();
        QCOMPARE(change.value(u"before"_s).toString(), u"jdoe@gmaill.com"_s);
        QCOMPARE(change.value(u"contact_email"_s).toString(), u"jdoe@gmail.com"_s);
        QCOMPARE(m_program->run({u"verify"_s, u"--ids"_s, m_id}).exitCode, 0);
        QCOMPARE(status(), u"webmail"_s);
    }

    void anAddressIsAcceptedByHandAndTakenBack()
    {
        const auto accepted = m_program->run({u"accept"_s, m_id, u"--reason"_s, u"she gave me her card"_s});
        QVERIFY2(accepted.exitCode == 0, accepted.text().constData());
        QCOMPARE(accepted.object().value(u"accepted"_s).toInt(), 1);
        QCOMPARE(status(), u"verified"_s);
        const auto shown = m_program->run({u"show"_s, m_id}).object().value(u"accepted_by_hand"_s).toObject();
        QCOMPARE(shown.value(u"reason"_s).toString(), u"she gave me her card"_s);
        QCOMPARE(shown.value(u"was"_s).toString(), u"webmail"_s);
        QVERIFY(!shown.value(u"at"_s).toString().isEmpty());
        QCOMPARE(m_program->run({u"accept"_s, m_id, u"--undo"_s}).object().value(u"taken_back"_s).toInt(), 1);
        QCOMPARE(status(), u"webmail"_s);
        QVERIFY(prospect(u"thequietcanvas.example"_s).value(u"accepted_by_hand"_s).isNull());
    }

    void refusesHalfACommand()
    {
        QCOMPARE(m_program->run({u"accept"_s, m_id}).exitCode, 2);
        QCOMPARE(m_program->run({u"accept"_s, m_id, u"--undo"_s, u"--suggestion"_s}).exitCode, 2);
        QCOMPARE(m_program->run({u"accept"_s, m_id, u"--reason"_s, u" "_s}).exitCode, 1);
        QCOMPARE(m_program->run({u"accept"_s, u"999"_s, u"--reason"_s, u"x"_s}).exitCode, 1);
    }

    void aWeightRanksTheListAtOnce()
    {
        QCOMPARE(m_program->run({u"score"_s}).exitCode, 0);
        const auto outcome = m_program->run({u"prospects"_s, u"--set"_s, u"score.weight.authority=0"_s, u"--set"_s, u"score.weight.confidence=0"_s,
                                             u"--set"_s, u"score.weight.relevance=0"_s, u"--set"_s, u"score.weight.quality=0"_s, u"--set"_s,
                                             u"score.weight.recency=0"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QCOMPARE(outcome.array().size(), 2);
        for (const auto &entry : outcome.array()) {
            const double wanted = entry[u"contact_email"_s].isNull() ? 0 : 100;
            QCOMPARE(entry[u"score"_s].toDouble(), wanted);
        }
        const auto refused = m_program->run({u"prospects"_s, u"--set"_s, u"score.weight.email=0"_s});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.error().value(u"kind"_s).toString(), u"invalid_input"_s);
        QCOMPARE(m_program->run({u"prospects"_s, u"--set"_s, u"verify.verifiers=dns,smtp"_s}).exitCode, 1);
    }

private:
    QJsonObject prospect(const QString &domain) const
    {
        const auto outcome = m_program->run({u"prospects"_s});
        for (const auto &entry : outcome.array()) {
            if (entry[u"domain"_s].toString() == domain)
                return entry.toObject();
        }
        return {};
    }
    QString status() const { return prospect(u"thequietcanvas.example"_s).value(u"verification_status"_s).toString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QString m_id;
};

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"

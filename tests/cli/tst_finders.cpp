// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is asked for addresses, and what it costs: the site's own pages alone, then Hunter for what they do not show.
#include "program.h"

using namespace overture::test;

class TestFinders : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;

    QJsonObject prospect(const QString &domain) const
    {
        for (const auto &value : m_program->run({u"prospects"_s}).array()) {
            if (value.toObject().value(u"domain"_s).toString() == domain)
                return value.toObject();
        }
        return {};
    }
    QJsonObject firstContact(const QString &domain) const
    {
        const QString id = QString::number(prospect(domain).value(u"id"_s).toInteger());
        return m_program->run({u"show"_s, id}).object().value(u"contacts"_s).toArray().at(0).toObject();
    }

private slots:
    void initTestCase()
    {
        m_program = std::make_unique<Program>(m_folder.filePath(u"finders.db"_s));
        QFile list(m_folder.filePath(u"sites.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("url\nclayandcotton.example\nsundaysketchclub.example\nwestlakecollectors.example\nterracotta-rooms.example\n"
                   "lagarbera.example\ncollezionearena.example\nposadalasnubes.example\nkunsthaus-fahrenberg.example\n");
        list.close();
        const Outcome brought = m_program->run({u"import"_s, list.fileName()});
        QCOMPARE(brought.object().value(u"saved"_s).toInt(), 8);
    }

    void refusesAFinderThatDoesNotExist()
    {
        const Outcome refused = m_program->run({u"enrich"_s, u"--finders"_s, u"website,oracle"_s});
        QVERIFY(refused.exitCode != 0);
        QVERIFY2(refused.text().contains("oracle") && refused.text().contains("website, hunter"), refused.text().constData());
    }

    void readsTheSitesAlone()
    {
        const Outcome outcome = m_program->run({u"enrich"_s, u"--finders"_s, u"website"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QCOMPARE(outcome.object().value(u"total"_s).toInt(), 8);
        QVERIFY(!outcome.object().contains(u"credits"_s));
        // A script that joins strings, and a style sheet that turns the text round.
        for (const QString &domain : {u"lagarbera.example"_s, u"collezionearena.example"_s}) {
            QVERIFY2(prospect(domain).value(u"contact_email"_s).toString().endsWith(u'@' + domain), qPrintable(domain));
            QCOMPARE(firstContact(domain).value(u"method"_s).toString(), u"obfuscated"_s);
        }
        const QString reason = prospect(u"terracotta-rooms.example"_s).value(u"no_address_reason"_s).toString();
        QVERIFY2(reason.contains(u"contact form at http"_s), qPrintable(reason));
    }

    void asksHunterForTheSiteAndThenForThePerson()
    {
        QStringList ids;
        int without = 0;
        for (const auto &value : m_program->run({u"prospects"_s}).array()) {
            without += value.toObject().value(u"contact_email"_s).toString().isEmpty() ? 1 : 0;
            ids.append(QString::number(value.toObject().value(u"id"_s).toInteger()));
        }
        const Outcome outcome = m_program->run({u"enrich"_s, u"--ids"_s, ids.join(u','), u"--finders"_s, u"website,hunter"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        int found = 0;
        for (const auto &value : m_program->run({u"prospects"_s}).array()) {
            const QString domain = value.toObject().value(u"domain"_s).toString();
            if (!value.toObject().value(u"contact_email"_s).toString().isEmpty())
                found += firstContact(domain).value(u"provider"_s).toString() == u"hunter" ? 1 : 0;
        }
        QVERIFY2(found >= 2 && found < without + 1, outcome.text().constData());
        QCOMPARE(outcome.object().value(u"credits"_s).toInt(), found); // one address for each credit here
    }
};

QTEST_GUILESS_MAIN(TestFinders)
#include "tst_finders.moc"

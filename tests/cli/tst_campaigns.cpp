// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns and saved views, from the command line.
#include "program.h"

using namespace overture::test;

class TestCampaigns : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile list(m_folder->filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("website,email,name\n");
        for (int i = 0; i < 4; ++i)
            list.write("https://site" + QByteArray::number(i) + ".example,jane@site" + QByteArray::number(i) + ".example,Jane\n");
        list.close();
        m_program = std::make_unique<Program>(m_folder->filePath(u"work.db"_s));
        QCOMPARE(m_program->run({u"import"_s, list.fileName()}).object().value(u"saved"_s).toInt(), 4);
        m_ids.clear();
        for (const auto &row : m_program->run({u"prospects"_s}).array())
            m_ids << QString::number(row[u"id"_s].toInteger());
        QCOMPARE(m_ids.size(), 4);
    }

    void campaignsAreMadeFilledRenamedAndRemoved()
    {
        QCOMPARE(m_program->run({u"campaigns"_s}).object().value(u"campaigns"_s).toArray().size(), 0);
        const auto made = campaigns({u"add"_s, u"Spring show"_s, u"--idea"_s, u"Invite them"_s});
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first()[u"idea"_s].toString(), u"Invite them"_s);
        QCOMPARE(m_program->run({u"campaigns"_s, u"add"_s, u"spring  SHOW"_s}).exitCode, 1);

        const auto filled = m_program->run({u"campaigns"_s, u"assign"_s, u"Spring Show"_s, u"--ids"_s, m_ids.mid(0, 3).join(u',')});
        QVERIFY2(filled.exitCode == 0, filled.text().constData());
        QCOMPARE(filled.object().value(u"changed"_s).toInt(), 3);
        QCOMPARE(filled.object().value(u"campaigns"_s).toArray().first()[u"prospects"_s].toInt(), 3);
        QCOMPARE(m_program->run({u"campaigns"_s, u"leave"_s, u"--ids"_s, m_ids.first()}).object().value(u"changed"_s).toInt(), 1);

        QCOMPARE(m_program->run({u"draft"_s, u"--writer"_s, u"template"_s, u"--ids"_s, m_ids.last()}).exitCode, 0);
        const auto drafts = m_program->run({u"drafts"_s}).array();
        QCOMPARE(drafts.size(), 1);
        const auto byDraft = m_program->run({u"campaigns"_s, u"assign"_s, u"Spring show"_s, u"--drafts"_s,
                                             QString::number(drafts.first()[u"id"_s].toInteger())});
        QCOMPARE(byDraft.object().value(u"changed"_s).toInt(), 1);
        QCOMPARE(byDraft.object().value(u"campaigns"_s).toArray().first()[u"drafts"_s].toInt(), 1);

        const auto renamed = campaigns({u"rename"_s, u"spring show"_s, u"Summer show"_s});
        QCOMPARE(renamed.first()[u"name"_s].toString(), u"Summer show"_s);
        QCOMPARE(renamed.first()[u"idea"_s].toString(), u"Invite them"_s);
        QCOMPARE(renamed.first()[u"prospects"_s].toInt(), 3);
        QCOMPARE(campaigns({u"set"_s, u"Summer show"_s, u"--idea"_s, u"Invite all"_s}).first()[u"idea"_s].toString(), u"Invite all"_s);
        QCOMPARE(campaigns({u"remove"_s, u"Summer show"_s}).size(), 0);
        QCOMPARE(m_program->run({u"prospects"_s}).array().size(), 4);
    }

    void viewsAreRenamedAndOneOpensTheList()
    {
        QCOMPARE(m_program->run({u"views"_s}).object().value(u"views"_s).toArray().size(), 0);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"views"_s);
            database.setDatabaseName(m_program->workspace());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"INSERT INTO saved_views (grid, name, definition, is_default, created_at, updated_at) VALUES"
                                " ('prospects', 'Mine', '{\"lines\":2}', 0, 1, 1), ('drafts', 'Open', '{}', 0, 1, 1)"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"views"_s);
        QCOMPARE(views({u"list"_s}).size(), 2);
        QCOMPARE(views({u"list"_s, u"--list"_s, u"drafts"_s}).size(), 1);
        QCOMPARE(views({u"default"_s, u"mine"_s, u"--list"_s, u"prospects"_s}).first()[u"default"_s].toBool(), true);
        const auto renamed = views({u"rename"_s, u"Mine"_s, u"Best ones"_s, u"--list"_s, u"prospects"_s}).first();
        QCOMPARE(renamed[u"name"_s].toString(), u"Best ones"_s);
        QCOMPARE(renamed[u"default"_s].toBool(), true);
        QCOMPARE(renamed[u"definition"_s][u"lines"_s].toInt(), 2);
        QCOMPARE(views({u"no-default"_s, u"Best ones"_s, u"--list"_s, u"prospects"_s}).first()[u"default"_s].toBool(true), false);
        QCOMPARE(m_program->run({u"views"_s, u"remove"_s, u"Best ones"_s, u"--list"_s, u"drafts"_s}).exitCode, 1);
        QCOMPARE(views({u"remove"_s, u"Best ones"_s}).size(), 1);
    }

    void refusesHalfACommand()
    {
        QCOMPARE(m_program->run({u"campaigns"_s, u"add"_s}).exitCode, 2);
        QCOMPARE(m_program->run({u"campaigns"_s, u"set"_s, u"Spring"_s}).exitCode, 2);
        QCOMPARE(m_program->run({u"campaigns"_s, u"leave"_s}).exitCode, 2);
        QCOMPARE(m_program->run({u"campaigns"_s, u"assign"_s, u"Spring"_s, u"--ids"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(m_program->run({u"views"_s, u"rename"_s, u"One"_s}).exitCode, 2);
        QCOMPARE(m_program->run({u"views"_s, u"list"_s, u"--list"_s, u"jobs"_s}).exitCode, 2);
        const auto missing = m_program->run({u"campaigns"_s, u"assign"_s, u"Nowhere"_s, u"--ids"_s, m_ids.first()});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(!missing.error().value(u"action"_s).toString().isEmpty());
    }

private:
    QJsonArray campaigns(const QStringList &words) { return m_program->run(QStringList(u"campaigns"_s) + words).object().value(u"campaigns"_s).toArray(); }
    QJsonArray views(const QStringList &words) { return m_program->run(QStringList(u"views"_s) + words).object().value(u"views"_s).toArray(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    QStringList m_ids;
};

QTEST_GUILESS_MAIN(TestCampaigns)
#include "tst_campaigns.moc"

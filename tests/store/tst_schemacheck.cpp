// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schemacheck.h"

#include "store/connection.h"
#include "store/dialect.h"
#include "support/smallschema.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class TestSchemaCheck : public QObject
{
    Q_OBJECT

    /// Changes a closed database behind the program's back and tries to open it: the sentence, or nothing.
    static QString openAfter(const QString &engine, const QStringList &statements)
    {
        TestDatabase database(engine, smallschema::options());
        database.close();
        const Dialect dialect(engine == "sqlite"_L1 ? Dialect::Engine::Sqlite : Dialect::Engine::PostgreSql);
        {
            const auto connection = Connection::open(database.location(), dialect, Access::Write, std::chrono::seconds(1));
            if (!connection)
                return connection.error().message;
            for (const auto &statement : statements) {
                if (const auto done = (*connection)->exec(dialect.expanded(statement), u"be changed by the test"_s); !done)
                    return done.error().message;
            }
        }
        FakeClock clock;
        const auto opened = Database::open(database.location(), clock, smallschema::options());
        return opened ? QString() : opened.error().message;
    }

private slots:
    void namesTheDifference_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("message");
        const auto add = [](const QString &engine, const char *name, const QStringList &statements, const QString &message) {
            QTest::addRow("%s: %s", qPrintable(engine), name) << engine << statements << message;
        };
        for (const auto &engine : TestDatabase::engines()) {
            add(engine, "dropped column", {u"ALTER TABLE drafts DROP COLUMN subject"_s}, u"The database lacks the column drafts.subject."_s);
            add(engine, "renamed column", {u"ALTER TABLE drafts RENAME COLUMN subject TO title"_s},
                u"The database lacks the column drafts.subject and has the unknown column drafts.title."_s);
            add(engine, "dropped table", {u"DROP TABLE notes"_s}, u"The database lacks the table notes."_s);
            add(engine, "renamed table", {u"ALTER TABLE notes RENAME TO remarks"_s}, u"The database lacks the table notes."_s);
            add(engine, "other type", {u"ALTER TABLE prospects DROP COLUMN score"_s, u"ALTER TABLE prospects ADD COLUMN score TEXT"_s},
                u"The database has the column prospects.score as TEXT instead of REAL."_s);
            add(engine, "may be empty", {u"ALTER TABLE prospects DROP COLUMN manual"_s, u"ALTER TABLE prospects ADD COLUMN manual {{bool}} DEFAULT 0"_s},
                u"The database allows the column prospects.manual to be empty."_s);
        }
        const auto sqlite = u"sqlite"_s;
        add(sqlite, "other default", {u"ALTER TABLE prospects DROP COLUMN manual"_s, u"ALTER TABLE prospects ADD COLUMN manual INTEGER NOT NULL DEFAULT 1"_s},
            u"The database has the column prospects.manual with another default or key."_s);
        add(sqlite, "unknown column", {u"ALTER TABLE drafts ADD COLUMN extra TEXT"_s}, u"The database has the unknown column drafts.extra."_s);
        add(sqlite, "dropped index", {u"DROP INDEX drafts_prospect"_s}, u"The database lacks the index drafts_prospect."_s);
        add(sqlite, "other index", {u"DROP INDEX drafts_prospect"_s, u"CREATE INDEX drafts_prospect ON drafts(subject)"_s},
            u"The database has another index drafts_prospect than this program."_s);
        add(sqlite, "dropped trigger", {u"DROP TRIGGER drafts_gone"_s}, u"The database lacks the trigger drafts_gone."_s);
        add(sqlite, "unknown trigger", {u"CREATE TRIGGER spy AFTER INSERT ON drafts BEGIN DELETE FROM drafts; END"_s},
            u"The database has the unknown trigger spy."_s);
        add(sqlite, "unknown unique index", {u"CREATE UNIQUE INDEX one_each ON drafts(prospect_id)"_s},
            u"The database has the unknown unique index one_each."_s);
        add(sqlite, "not strict", {u"DROP TABLE notes"_s, u"CREATE TABLE notes (id INTEGER PRIMARY KEY, prospect_id INTEGER NOT NULL "
                                                           "REFERENCES prospects(id) DEFERRABLE INITIALLY DEFERRED, body BLOB)"_s},
            u"The database has the table notes of another kind."_s);
        add(sqlite, "without its reference",
            {u"DROP TABLE notes"_s,
             u"CREATE TABLE notes (id INTEGER PRIMARY KEY, prospect_id INTEGER NOT NULL, body BLOB) STRICT"_s},
            u"The database has other references from the table notes."_s);
    }
    void namesTheDifference()
    {
        QFETCH(QString, engine);
        QFETCH(QStringList, statements);
        QFETCH(QString, message);
        QCOMPARE(openAfter(engine, statements), message);
    }

    void allowsWhatDoesNoHarm_data() { TestDatabase::addEngines(); }
    void allowsWhatDoesNoHarm()
    {
        QFETCH(QString, engine);
        QCOMPARE(openAfter(engine, {}), QString());
        QCOMPARE(openAfter(engine, {u"CREATE TABLE my_own (x TEXT UNIQUE)"_s, u"CREATE INDEX my_index ON drafts(subject)"_s, u"ANALYZE"_s}), QString());
    }

    void knowsTheShapeOfEachVersion()
    {
        const QList<Migration> migrations = {smallschema::first(), smallschema::second()};
        const auto first = expectedSchema(migrations, 1);
        const auto second = expectedSchema(migrations, 2);
        QVERIFY(first && second);
        QVERIFY(!first->tables.contains(u"tags"_s));
        QVERIFY(second->tables.contains(u"tags"_s));
        QCOMPARE(first->tables.value(u"drafts"_s).columns.size(), 3);
        QCOMPARE(second->tables.value(u"drafts"_s).columns.size(), 4);
        QVERIFY(compareSchemas(*first, *first, Dialect(Dialect::Engine::Sqlite)));
        QVERIFY(!compareSchemas(*second, *first, Dialect(Dialect::Engine::Sqlite)));
    }
};

QTEST_GUILESS_MAIN(TestSchemaCheck)
#include "tst_schemacheck.moc"

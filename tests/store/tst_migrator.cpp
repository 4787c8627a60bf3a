// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "store/connection.h"
#include "store/dialect.h"
#include "store/schemacheck.h"
#include "support/smallschema.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTest>

#include <thread>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

DatabaseOptions bothVersions()
{
    return smallschema::options({smallschema::first(), smallschema::second()});
}

Status addDraft(Database &database)
{
    return database.writeNow([](WriteSession &session) -> Status {
        const auto id = session.insert(u"INSERT INTO prospects (domain) VALUES ('example.com') RETURNING id"_s, {});
        if (!id)
            return fail(id.error());
        const auto draft = session.exec(u"INSERT INTO drafts (prospect_id, subject) VALUES (:id, 'Your site')"_s, {{u":id"_s, **id}});
        return draft ? Status() : fail(draft.error());
    });
}

QStringList texts(Database &database, const QString &sql)
{
    QStringList result;
    const auto read = database.readNow([&](ReadSession &session) {
        return session.select(sql, {}, [&](const QSqlQuery &row) { result.append(row.value(0).toString()); });
    });
    return read ? result : QStringList{read.error().message};
}

/// The shape of a database file or schema, read on this thread.
SchemaShape shapeOf(const DatabaseLocation &location)
{
    const Dialect dialect(location.sqliteFile.isEmpty() ? Dialect::Engine::PostgreSql : Dialect::Engine::Sqlite);
    const auto connection = Connection::open(location, dialect, Access::Read, std::chrono::seconds(1));
    if (!connection)
        return {};
    const auto shape = dialect.isSqlite() ? readSqliteSchema(**connection) : readPostgresSchema(**connection);
    return shape ? *shape : SchemaShape();
}

QStringList copiesOf(const DatabaseLocation &location)
{
    const QDir folder(QFileInfo(location.sqliteFile).absolutePath() + u"/backups"_s);
    QStringList files;
    for (const auto &name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT
private slots:
    void bringsAnOlderDatabaseUpToDate_data() { TestDatabase::addEngines(); }
    void bringsAnOlderDatabaseUpToDate()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        QVERIFY(addDraft(*database));
        database.close();
        FakeClock clock;
        {
            const auto newer = Database::open(database.location(), clock, bothVersions());
            QVERIFY2(newer, newer ? "" : qPrintable(newer.error().message + newer.error().detail));
            QCOMPARE((*newer)->schemaVersion(), 2);
            QCOMPARE(texts(**newer, u"SELECT body FROM drafts"_s), QStringList{u"Hello; Your site"_s});
            QCOMPARE(texts(**newer, u"SELECT version || ' ' || name || ' ' || applied_at FROM schema_migrations ORDER BY version"_s),
                     (QStringList{u"1 first %1"_s.arg(FakeClock::startMs), u"2 bodies %1"_s.arg(FakeClock::startMs)}));
        }
        TestDatabase fresh(engine, bothVersions());
        fresh.close();
        QVERIFY(!shapeOf(fresh.location()).tables.isEmpty());
        QVERIFY(shapeOf(fresh.location()) == shapeOf(database.location()));
    }

    void copiesTheOldDatabaseFirst()
    {
        TestDatabase database(u"sqlite"_s, smallschema::options());
        QVERIFY(addDraft(*database));
        database.close();
        FakeClock clock;
        QVERIFY(Database::open(database.location(), clock, bothVersions()));
        const auto copies = copiesOf(database.location());
        QCOMPARE(copies.size(), 1);
        QVERIFY2(copies.first().endsWith(u"overture.db.before-2.20260302T090000000Z"_s), qPrintable(copies.first()));
        QCOMPARE(QFile::permissions(copies.first()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const auto old = Database::open(DatabaseLocation::forFile(copies.first()), clock, smallschema::options());
        QVERIFY2(old, old ? "" : qPrintable(old.error().message));
        QCOMPARE(texts(**old, u"SELECT subject FROM drafts"_s), QStringList{u"Your site"_s});
    }

    void keepsTheLastThreeCopies()
    {
        TestDatabase database(u"sqlite"_s, smallschema::options());
        auto options = smallschema::options();
        FakeClock clock;
        for (int version = 2; version <= 6; ++version) {
            options.migrations.append({version, u"step"_s, u"CREATE TABLE step%1 (id {{pk}}) {{strict}}"_s.arg(version)});
            database.close();
            clock.advance(std::chrono::hours(1));
            QVERIFY(Database::open(database.location(), clock, options));
        }
        const auto copies = copiesOf(database.location());
        QCOMPARE(copies.size(), 3);
        QVERIFY(copies.at(0).contains(u".before-4."_s));
        QVERIFY(copies.at(2).contains(u".before-6."_s));
    }

    void makesNoCopyWhenThereIsNothingToDo()
    {
        TestDatabase database(u"sqlite"_s, smallschema::options());
        database.close();
        database.open();
        QVERIFY(copiesOf(database.location()).isEmpty());
    }

    void leavesTheOldSchemaWhereverItStops_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("place");
        for (const auto &engine : TestDatabase::engines()) {
            for (int place = 0; place <= 3; ++place)
                QTest::addRow("%s, before statement %d", qPrintable(engine), place) << engine << place;
        }
    }
    void leavesTheOldSchemaWhereverItStops()
    {
        QFETCH(QString, engine);
        QFETCH(int, place);
        TestDatabase database(engine, smallschema::options());
        QVERIFY(addDraft(*database));
        database.close();
        const auto before = shapeOf(database.location());
        auto broken = smallschema::second();
        auto statements = broken.text.split(u"\n-- next\n"_s);
        QCOMPARE(statements.size(), 3);
        statements.insert(place, u"INSERT INTO no_such_table VALUES (1)"_s);
        broken.text = statements.join(u"\n-- next\n"_s);
        FakeClock clock;
        const auto refused = Database::open(database.location(), clock, smallschema::options({smallschema::first(), broken}));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"no_such_table"_s), qPrintable(refused.error().message));
        QVERIFY(before == shapeOf(database.location()));
        database.open();
        QCOMPARE(texts(*database, u"SELECT subject FROM drafts"_s), QStringList{u"Your site"_s});
        database.close();
        QVERIFY(Database::open(database.location(), clock, bothVersions()));
    }

    void refusesToLeaveRowsThatPointAtNothing()
    {
        TestDatabase database(u"sqlite"_s, smallschema::options());
        QVERIFY(addDraft(*database));
        database.close();
        auto options = smallschema::options();
        options.migrations.append({2, u"careless"_s, u"DROP TRIGGER drafts_gone\n-- next\nDELETE FROM prospects"_s});
        FakeClock clock;
        const auto refused = Database::open(database.location(), clock, options);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"rows of “drafts” would point at nothing"_s), qPrintable(refused.error().message));
        database.open();
        QCOMPARE(texts(*database, u"SELECT subject FROM drafts"_s), QStringList{u"Your site"_s});
    }

    void refusesAChangedMigration_data() { TestDatabase::addEngines(); }
    void refusesAChangedMigration()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        database.close();
        auto options = smallschema::options();
        options.migrations.first().text.replace(u"score"_s, u"points"_s);
        FakeClock clock;
        const auto refused = Database::open(database.location(), clock, options);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"another text of migration 1 (first)"_s), qPrintable(refused.error().message));
    }

    void refusesANewerDatabase_data() { TestDatabase::addEngines(); }
    void refusesANewerDatabase()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, bothVersions());
        database.close();
        FakeClock clock;
        const auto refused = Database::open(database.location(), clock, smallschema::options());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"newer Overture (its schema is 2, this program knows 1)"_s), qPrintable(refused.error().message));
    }

    void letsTwoProgramsMigrateAtOnce()
    {
        if (!TestDatabase::engines().contains(u"postgresql"_s))
            QSKIP("no PostgreSQL server is named in the environment");
        TestDatabase database(u"postgresql"_s, smallschema::options());
        database.close();
        std::vector<std::thread> programs;
        std::atomic<int> opened = 0;
        for (int i = 0; i < 4; ++i) {
            programs.emplace_back([&] {
                FakeClock clock;
                if (Database::open(database.location(), clock, smallschema::options({smallschema::first(), smallschema::second()})))
                    ++opened;
            });
        }
        for (auto &program : programs)
            program.join();
        QCOMPARE(opened.load(), 4);
    }

    void givesTheSameSumForTheSameText()
    {
        auto migration = smallschema::first();
        const auto sum = migration.checksum();
        QCOMPARE(sum.size(), 64);
        migration.text.replace(u"\n"_s, u"  \r\n"_s);
        QCOMPARE(migration.checksum(), sum);
        migration.text += u"x"_s;
        QVERIFY(migration.checksum() != sum);
    }

    void hasItsOwnMigrationsInOrder()
    {
        const auto migrations = builtInMigrations();
        QVERIFY(!migrations.isEmpty());
        for (qsizetype i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations.at(i).version, int(i) + 1);
            QVERIFY(!migrations.at(i).name.isEmpty());
            QVERIFY(!migrations.at(i).text.isEmpty());
        }
    }

    void makesTheProgramsOwnSchema_data() { TestDatabase::addEngines(); }
    void makesTheProgramsOwnSchema()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        QCOMPARE(database->schemaVersion(), builtInMigrations().constLast().version);
        QCOMPARE(texts(*database, u"SELECT COUNT(*) FROM prospects"_s), QStringList{u"0"_s});
        database.close();
        database.open(); // the check at opening compares it with the expected schema
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "support/smallschema.h"
#include "support/testdatabase.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <future>
#include <sqlite3.h>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

Result<std::optional<qint64>> addProspect(WriteSession &session, const QString &domain)
{
    const auto id = session.insert(u"INSERT INTO prospects (domain) VALUES (:domain) ON CONFLICT (domain) DO NOTHING RETURNING id"_s,
                                   {{u":domain"_s, domain}});
    if (id && *id)
        session.changes().insert(Table::Prospects, **id);
    return id;
}

Result<QVariant> scalar(ReadSession &session, const QString &sql, const Bindings &bindings = {})
{
    QVariant value;
    const auto status = session.select(sql, bindings, [&](const QSqlQuery &row) { value = row.value(0); });
    if (!status)
        return fail(status.error());
    return value;
}

int prospectCount(Database &database)
{
    const auto count = database.readNow([](ReadSession &session) { return scalar(session, u"SELECT COUNT(*) FROM prospects"_s); });
    return count ? count->toInt() : -1;
}

int busyStatements(sqlite3 *handle)
{
    int busy = 0;
    for (auto *statement = sqlite3_next_stmt(handle, nullptr); statement; statement = sqlite3_next_stmt(handle, statement)) {
        // The transaction's own BEGIN is finished; whatever is busy here is a SELECT somebody left open.
        if (sqlite3_stmt_busy(statement))
            ++busy;
    }
    return busy;
}

} // namespace

class TestDatabaseClass : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatWasWritten_data() { TestDatabase::addEngines(); }
    void readsWhatWasWritten()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        const auto id = database->writeNow([](WriteSession &session) { return addProspect(session, u"example.com"_s); });
        QVERIFY2(id && *id, id ? "no id" : qPrintable(id.error().detail));
        const auto domain = database->readNow([&](ReadSession &session) {
            return scalar(session, u"SELECT domain FROM prospects WHERE id = :id"_s, {{u":id"_s, **id}});
        });
        QVERIFY(domain);
        QCOMPARE(domain->toString(), u"example.com"_s);
        QCOMPARE(database->schemaVersion(), 1);
        database.close();
        database.open();
        QCOMPARE(prospectCount(*database), 1);
    }

    void answersNoIdWhenTheOldRowIsKept_data() { TestDatabase::addEngines(); }
    void answersNoIdWhenTheOldRowIsKept()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        const auto add = [](WriteSession &session) { return addProspect(session, u"example.com"_s); };
        QVERIFY(database->writeNow(add).value());
        const auto again = database->writeNow(add);
        QVERIFY(again);
        QVERIFY(!*again);
    }

    void publishesACommitOnceOnTheOwnersThread_data() { TestDatabase::addEngines(); }
    void publishesACommitOnceOnTheOwnersThread()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        QList<ChangeSet> published;
        connect(&*database, &Database::committed, this, [&](const ChangeSet &changes) {
            QCOMPARE(QThread::currentThread(), thread());
            published.append(changes);
        }, Qt::DirectConnection);
        const auto id = database->writeNow([](WriteSession &session) { return addProspect(session, u"example.com"_s); });
        QVERIFY(id && *id);
        QVERIFY(published.isEmpty());
        QTRY_COMPARE(published.size(), 1);
        QCOMPARE(published.first().changeOf(Table::Prospects).inserted, QSet<qint64>{**id});
        QVERIFY(!published.first().touches(Table::Drafts));
        QCoreApplication::processEvents();
        QCOMPARE(published.size(), 1);
    }

    void publishesNothingOfARollback_data() { TestDatabase::addEngines(); }
    void publishesNothingOfARollback()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        QSignalSpy spy(&*database, &Database::committed);
        const auto refused = database->writeNow([](WriteSession &session) -> Status {
            if (const auto id = addProspect(session, u"example.com"_s); !id)
                return fail(id.error());
            return fail(ErrorKind::InvalidInput, u"Changed my mind."_s);
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(prospectCount(*database), 0);
        QVERIFY(database->writeNow([](WriteSession &session) { return addProspect(session, u"example.org"_s); }));
        QTRY_COMPARE(spy.count(), 1); // in order: the refused one would have come before
    }

    void publishesNothingWhenNothingChanged()
    {
        TestDatabase database(u"sqlite"_s, smallschema::options());
        QSignalSpy spy(&*database, &Database::committed);
        QVERIFY(database->writeNow([](WriteSession &session) { return session.exec(u"DELETE FROM drafts"_s, {}); }));
        QVERIFY(database->writeNow([](WriteSession &session) { return addProspect(session, u"example.org"_s); }));
        QTRY_COMPARE(spy.count(), 1);
    }

    void rollsBackWhenAFailedStatementIsIgnored_data() { TestDatabase::addEngines(); }
    void rollsBackWhenAFailedStatementIsIgnored()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        QSignalSpy spy(&*database, &Database::committed);
        const auto written = database->writeNow([](WriteSession &session) -> Status {
            (void)addProspect(session, u"example.com"_s);
            (void)session.exec(u"INSERT INTO prospects (domain) VALUES (:domain)"_s, {{u":domain"_s, u"example.com"_s}});
            return {};
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Database);
        QVERIFY2(written.error().message.contains(u"add to “prospects”"_s), qPrintable(written.error().message));
        QCOMPARE(prospectCount(*database), 0);
        QVERIFY(database->writeNow([](WriteSession &session) { return addProspect(session, u"example.com"_s); }).value());
        QTRY_COMPARE(spy.count(), 1);
    }

    void reportsACommitThatFails_data() { TestDatabase::addEngines(); }
    void reportsACommitThatFails()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        QSignalSpy spy(&*database, &Database::committed);
        const auto written = database->writeNow([](WriteSession &session) -> Status {
            (void)addProspect(session, u"example.com"_s);
            const auto note = session.exec(u"INSERT INTO notes (prospect_id) VALUES (999)"_s, {});
            return note ? Status() : fail(note.error());
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Database);
        QCOMPARE(prospectCount(*database), 0);
        QVERIFY(database->writeNow([](WriteSession &session) { return addProspect(session, u"example.com"_s); }).value());
        QTRY_COMPARE(spy.count(), 1);
    }

    void refusesWhatTheSchemaForbids_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("sql");
        for (const auto &engine : TestDatabase::engines()) {
            const auto row = [&](const char *name, const QString &sql) {
                QTest::addRow("%s %s", qPrintable(engine), name) << engine << sql;
            };
            row("a reference to nothing", u"INSERT INTO drafts (prospect_id, subject) VALUES (999, 'x')"_s);
            row("text in a number", u"INSERT INTO prospects (domain, score) VALUES ('a.example', 'many')"_s);
            row("nothing where something must be", u"INSERT INTO prospects (domain) VALUES (NULL)"_s);
            row("a missing column in double quotes", u"UPDATE prospects SET domain = \"no_such_column\""_s);
        }
    }
    void refusesWhatTheSchemaForbids()
    {
        QFETCH(QString, engine);
        QFETCH(QString, sql);
        TestDatabase database(engine, smallschema::options());
        const auto written = database->writeNow([&](WriteSession &session) { return session.exec(sql, {}); });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Database);
    }

    void refusesToReadAMissingColumn_data() { TestDatabase::addEngines(); }
    void refusesToReadAMissingColumn()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        QVERIFY(database->writeNow([](WriteSession &session) { return addProspect(session, u"example.com"_s); }));
        const auto read = database->readNow([](ReadSession &session) { return scalar(session, u"SELECT \"no_such\" FROM prospects"_s); });
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"no_such"_s), qPrintable(read.error().message));
        QVERIFY(!read.error().action.isEmpty());
        QCOMPARE(prospectCount(*database), 1);
    }

    void keepsReadersFromWriting_data() { TestDatabase::addEngines(); }
    void keepsReadersFromWriting()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        const auto written = database->readNow([](ReadSession &session) -> Result<bool> {
            QSqlQuery query(session.connection());
            return query.exec(u"INSERT INTO prospects (domain) VALUES ('a.example')"_s);
        });
        QCOMPARE(written, Result<bool>(false));
        QCOMPARE(prospectCount(*database), 0);
    }

    void showsAReaderOneMoment_data() { TestDatabase::addEngines(); }
    void showsAReaderOneMoment()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        std::promise<void> begun;
        std::promise<void> written;
        auto counts = database->read([&](ReadSession &session) -> Result<QList<int>> {
            const auto sql = u"SELECT COUNT(*) FROM prospects"_s;
            const int before = scalar(session, sql)->toInt();
            begun.set_value();
            written.get_future().wait();
            return QList<int>{before, scalar(session, sql)->toInt()};
        });
        begun.get_future().wait();
        QVERIFY(database->writeNow([](WriteSession &session) { return addProspect(session, u"example.com"_s); }));
        QCOMPARE(prospectCount(*database), 1); // the other reader already sees it
        written.set_value();
        QCOMPARE(counts.result(), (Result<QList<int>>(QList<int>{0, 0})));
    }

    void carriesOutQueuedWritesBeforeItCloses_data() { TestDatabase::addEngines(); }
    void carriesOutQueuedWritesBeforeItCloses()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        QList<QFuture<Result<std::optional<qint64>>>> answers;
        for (int i = 0; i < 50; ++i)
            answers.append(database->write([i](WriteSession &session) { return addProspect(session, u"%1.example"_s.arg(i)); }));
        database.close();
        for (auto &answer : answers) {
            QVERIFY(answer.isFinished());
            QVERIFY(answer.result());
        }
        database.open();
        QCOMPARE(prospectCount(*database), 50);
    }

    void storesNothingTextAndTruthAlike_data() { TestDatabase::addEngines(); }
    void storesNothingTextAndTruthAlike()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        const auto bytes = QByteArray("\0\xff'\\", 4);
        const auto written = database->writeNow([&](WriteSession &session) -> Status {
            const auto id = session.insert(u"INSERT INTO prospects (domain, score, manual) VALUES (:domain, :score, :manual) RETURNING id"_s,
                                           {{u":domain"_s, QString()}, {u":score"_s, QVariant()}, {u":manual"_s, true}});
            if (!id)
                return fail(id.error());
            const auto note = session.exec(u"INSERT INTO notes (prospect_id, body) VALUES (:id, :body)"_s,
                                           {{u":id"_s, **id}, {u":body"_s, bytes}});
            return note ? Status() : fail(note.error());
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QVariantList values;
        QVERIFY(database->readNow([&](ReadSession &session) {
            return session.select(u"SELECT p.domain, p.score, p.manual, n.body FROM prospects p JOIN notes n ON n.prospect_id = p.id"_s, {},
                                  [&](const QSqlQuery &row) {
                values = {row.value(0), row.value(1), row.value(2), row.value(3)};
            });
        }));
        QCOMPARE(values.size(), 4);
        QVERIFY(!values.at(0).isNull());
        QCOMPARE(values.at(0).toString(), u""_s);
        QVERIFY(values.at(1).isNull());
        QCOMPARE(values.at(2).toInt(), 1);
        QCOMPARE(values.at(3).toByteArray(), bytes);
    }

    void runsTheSameTextInsideItself_data() { TestDatabase::addEngines(); }
    void runsTheSameTextInsideItself()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        QVERIFY(database->writeNow([](WriteSession &session) -> Status {
            for (const auto &domain : {u"a.example"_s, u"b.example"_s, u"c.example"_s}) {
                if (const auto id = addProspect(session, domain); !id)
                    return fail(id.error());
            }
            return {};
        }));
        int pairs = 0;
        QVERIFY(database->readNow([&](ReadSession &session) {
            const auto sql = u"SELECT domain FROM prospects"_s;
            return session.select(sql, {}, [&](const QSqlQuery &) {
                const auto inner = session.select(sql, {}, [&](const QSqlQuery &) { ++pairs; });
                QVERIFY(inner);
            });
        }));
        QCOMPARE(pairs, 9);
    }

    void leavesNoStatementOpen()
    {
        TestDatabase database(u"sqlite"_s, smallschema::options());
        const auto busy = database->writeNow([](WriteSession &session) -> Result<int> {
            (void)addProspect(session, u"a.example"_s);
            (void)addProspect(session, u"a.example"_s);
            (void)scalar(session, u"SELECT domain FROM prospects"_s);
            (void)session.exec(u"UPDATE prospects SET score = 1"_s, {});
            return busyStatements(session.sqliteHandle());
        });
        QCOMPARE(busy, Result<int>(0));
        for (int i = 0; i < 4; ++i) { // both readers, whichever answers
            QCOMPARE(database->readNow([](ReadSession &session) -> Result<int> {
                (void)scalar(session, u"SELECT domain FROM prospects LIMIT 1"_s);
                return busyStatements(session.sqliteHandle());
            }), Result<int>(0));
        }
    }

    void setsEveryPragma_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("writer");
        QTest::addColumn<QString>("reader");
        const auto row = [](const char *pragma, const QString &writer, const QString &reader) {
            QTest::newRow(pragma) << QString::fromLatin1(pragma) << writer << reader;
        };
        row("journal_mode", u"wal"_s, u"wal"_s);
        row("synchronous", u"2"_s, u"2"_s);
        row("foreign_keys", u"1"_s, u"1"_s);
        row("busy_timeout", u"200"_s, u"200"_s);
        row("query_only", u"0"_s, u"1"_s);
        row("trusted_schema", u"0"_s, u"0"_s);
        row("secure_delete", u"1"_s, u"1"_s);
        row("cell_size_check", u"1"_s, u"1"_s);
        row("temp_store", u"2"_s, u"2"_s);
        row("cache_size", u"-65536"_s, u"-16384"_s);
        row("wal_autocheckpoint", u"1000"_s, u"1000"_s);
        row("journal_size_limit", u"33554432"_s, u"33554432"_s);
        row("application_id", QString::number(applicationId), QString::number(applicationId));
        row("user_version", u"1"_s, u"1"_s);
    }
    void setsEveryPragma()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, writer);
        QFETCH(QString, reader);
        TestDatabase database(u"sqlite"_s, smallschema::options());
        const QString sql = u"PRAGMA "_s + pragma;
        const auto written = database->writeNow([&](WriteSession &session) { return scalar(session, sql); });
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(written->toString(), writer);
        const auto read = database->readNow([&](ReadSession &session) { return scalar(session, sql); });
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->toString(), reader);
    }

    void setsEverySwitch()
    {
        TestDatabase database(u"sqlite"_s, smallschema::options());
        const auto switches = [](ReadSession &session) -> Result<QList<int>> {
            QList<int> values;
            for (const int what : {SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_TRUSTED_SCHEMA}) {
                int value = -1;
                sqlite3_db_config(session.sqliteHandle(), what, -1, &value);
                values.append(value);
            }
            return values;
        };
        QCOMPARE(database->readNow(switches), (Result<QList<int>>(QList<int>{0, 0, 1, 0})));
        QCOMPARE(database->writeNow([&](WriteSession &session) { return switches(session); }), (Result<QList<int>>(QList<int>{0, 0, 1, 0})));
    }

    void insertsInBulkThroughTheHandle()
    {
        TestDatabase database(u"sqlite"_s, smallschema::options());
        const auto written = database->writeNow([](WriteSession &session) -> Result<int> {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(session.sqliteHandle(), "INSERT INTO prospects (domain) VALUES (?1)", -1, &statement, nullptr);
            for (int i = 0; i < 1000; ++i) {
                const QByteArray domain = QByteArray::number(i) + ".example";
                sqlite3_bind_text(statement, 1, domain.constData(), int(domain.size()), SQLITE_TRANSIENT);
                sqlite3_step(statement);
                sqlite3_reset(statement);
            }
            sqlite3_finalize(statement);
            session.changes().all(Table::Prospects);
            return 1000;
        });
        QVERIFY(written);
        QCOMPARE(prospectCount(*database), 1000);
    }

    void hasNoHandleOnPostgres()
    {
        if (!TestDatabase::engines().contains(u"postgresql"_s))
            QSKIP("no PostgreSQL server is named in the environment");
        TestDatabase database(u"postgresql"_s, smallschema::options());
        QVERIFY(database->writeNow([](WriteSession &session) -> Result<bool> { return session.sqliteHandle() == nullptr; }).value());
    }

    void sparesTheDataWhenTheDiskIsFull()
    {
        TestDatabase database(u"sqlite"_s, smallschema::options());
        QVERIFY(database->writeNow([](WriteSession &session) { return addProspect(session, u"kept.example"_s); }));
        const auto fill = [](WriteSession &session) -> Status {
            for (int i = 0; i < 200; ++i) {
                if (const auto id = addProspect(session, QString(1000, u'x') + QString::number(i)); !id)
                    return fail(id.error());
            }
            return {};
        };
        const auto limit = [&](const QString &pages) {
            return database->writeNow([&](WriteSession &session) { return scalar(session, u"PRAGMA max_page_count = "_s + pages); });
        };
        QVERIFY(limit(u"20"_s));
        const auto refused = database->writeNow(fill);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"disk is full"_s), qPrintable(refused.error().message));
        QCOMPARE(prospectCount(*database), 1);
        QVERIFY(limit(u"1000000"_s));
        QVERIFY(database->writeNow(fill));
        QCOMPARE(prospectCount(*database), 201);
    }

    void keepsTheLogSmallWhileOthersRead()
    {
        TestDatabase database(u"sqlite"_s, smallschema::options());
        std::atomic<bool> done = false;
        std::vector<std::thread> readers;
        for (int i = 0; i < 3; ++i) {
            readers.emplace_back([&] {
                while (!done)
                    (void)prospectCount(*database);
            });
        }
        qint64 largest = 0;
        const QString blob(256 * 1024, u'x');
        bool written = true;
        for (int i = 0; i < 200; ++i) { // 50 MB, again and again into the same rows
            written = written && database->writeNow([&](WriteSession &session) {
                return session.exec(u"INSERT INTO prospects (id, domain) VALUES (:id, :domain) ON CONFLICT (id) DO UPDATE SET domain = :domain"_s,
                                    {{u":id"_s, i % 10 + 1}, {u":domain"_s, QString(blob + QString::number(i))}});
            });
            largest = std::max(largest, QFileInfo(database.location().sqliteFile + u"-wal"_s).size());
        }
        done = true;
        for (auto &reader : readers)
            reader.join();
        QVERIFY(written);
        QVERIFY2(largest <= 32 * 1024 * 1024, qPrintable(QString::number(largest)));
    }

    void namesEachProgramsLeases()
    {
        TestDatabase one(u"sqlite"_s, smallschema::options());
        TestDatabase two(u"sqlite"_s, smallschema::options());
        QVERIFY(one->leaseOwner().contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(one->leaseOwner() != two->leaseOwner());
    }
};

QTEST_GUILESS_MAIN(TestDatabaseClass)
#include "tst_database.moc"

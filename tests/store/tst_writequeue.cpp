// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes that wait at the same time share one commit.
#include "store/writequeue.h"

#include "store/dialect.h"
#include "support/smallschema.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <future>
#include <sqlite3.h>
#include <thread>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

using Added = Result<std::optional<qint64>>;

Added add(WriteSession &session, const QString &domain)
{
    const auto id = session.insert(u"INSERT INTO prospects (domain) VALUES (:domain) RETURNING id"_s, {{u":domain"_s, domain}});
    if (id && *id)
        session.changes().insert(Table::Prospects, **id);
    return id;
}

auto adding(const QString &domain)
{
    return [domain](WriteSession &session) { return add(session, domain); };
}

QStringList domains(Database &database)
{
    QStringList found;
    const auto read = database.readNow([&](ReadSession &session) {
        return session.select(u"SELECT domain FROM prospects ORDER BY id"_s, {}, [&](const QSqlQuery &row) { found.append(row.value(0).toString()); });
    });
    return read ? found : QStringList{read.error().message};
}

/// However slow the machine is, what waits at the same time shares a commit.
DatabaseOptions patient()
{
    auto options = smallschema::options();
    options.longestTogether = std::chrono::hours(1);
    return options;
}

/// Holds up the writer, so that what is queued meanwhile waits at the same time.
class Gate
{
public:
    explicit Gate(Database &database)
    {
        auto begun = std::make_shared<std::promise<void>>();
        m_held = database.write([begun, open = m_open.get_future().share()](WriteSession &) -> Status {
            begun->set_value();
            open.wait();
            return {};
        });
        begun->get_future().wait();
    }
    void open()
    {
        m_open.set_value();
        m_held.waitForFinished();
    }

private:
    std::promise<void> m_open;
    QFuture<Status> m_held;
};

/// What tells transactions apart: PostgreSQL's number, or how many commits SQLite has seen.
Result<qint64> transaction(WriteSession &session, int &commits)
{
    if (session.dialect().isSqlite()) {
        sqlite3_commit_hook(session.sqliteHandle(), [](void *count) { return ++*static_cast<int *>(count), 0; }, &commits);
        return commits;
    }
    qint64 number = 0;
    const auto status = session.select(u"SELECT txid_current()"_s, {}, [&](const QSqlQuery &row) { number = row.value(0).toLongLong(); });
    return status.map([&] { return number; });
}

} // namespace

class WriteQueueTest : public QObject
{
    Q_OBJECT
private slots:
    void sharesOneCommitInTheOrderOfTheQueue_data() { TestDatabase::addEngines(); }
    void sharesOneCommitInTheOrderOfTheQueue()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, patient());
        int commits = 0;
        const auto numbered = [&](WriteSession &session) { return transaction(session, commits); };
        const auto before = database->writeNow(numbered).value();
        QList<QFuture<Result<qint64>>> answers;
        Gate gate(*database);
        bool isFirstAnsweredEarly = true;
        auto first = database->write(adding(u"0.example"_s));
        for (int i = 1; i < 9; ++i) {
            answers.append(database->write([&, i](WriteSession &session) -> Result<qint64> {
                isFirstAnsweredEarly = first.isFinished();
                const auto added = add(session, u"%1.example"_s.arg(i));
                return added ? numbered(session) : fail(added.error());
            }));
        }
        gate.open();
        for (auto &answer : answers)
            QCOMPARE(answer.result().value(), answers.first().result().value());
        QVERIFY(answers.first().result().value() != before);
        QVERIFY(first.result());
        QVERIFY(!isFirstAnsweredEarly);
        QCOMPARE(domains(*database).size(), 9);
        QCOMPARE(domains(*database).first(), u"0.example"_s);
        QCOMPARE(domains(*database).last(), u"8.example"_s);
        (void)database->writeNow([](WriteSession &session) -> Status {
            if (session.dialect().isSqlite())
                sqlite3_commit_hook(session.sqliteHandle(), nullptr, nullptr);
            return {};
        });
    }

    void undoesOnlyTheOneThatFails_data() { TestDatabase::addEngines(); }
    void undoesOnlyTheOneThatFails()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, patient());
        QList<ChangeSet> published;
        connect(&*database, &Database::committed, this, [&](const ChangeSet &changes) { published.append(changes); });
        Gate gate(*database);
        auto first = database->write(adding(u"first.example"_s));
        auto twice = database->write([](WriteSession &session) -> Added {
            (void)add(session, u"half.example"_s);
            return add(session, u"first.example"_s); // the engine refuses it
        });
        auto unwilling = database->write([](WriteSession &session) -> Added {
            (void)add(session, u"unwanted.example"_s);
            return fail(ErrorKind::Cancelled, u"Changed my mind."_s);
        });
        auto ignored = database->write([](WriteSession &session) -> Status {
            (void)add(session, u"first.example"_s); // nobody looks, and still it is undone
            return {};
        });
        auto last = database->write(adding(u"last.example"_s));
        gate.open();
        last.waitForFinished();
        QVERIFY(first.result());
        QCOMPARE(twice.result().error().kind, ErrorKind::Database);
        QCOMPARE(unwilling.result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(ignored.result().error().kind, ErrorKind::Database);
        QVERIFY(last.result());
        QCOMPARE(domains(*database), (QStringList{u"first.example"_s, u"last.example"_s}));
        QTRY_COMPARE(published.size(), 2);
        QCOMPARE(published.at(0).changeOf(Table::Prospects).inserted, QSet<qint64>{*first.result().value()});
        QCOMPARE(published.at(1).changeOf(Table::Prospects).inserted, QSet<qint64>{*last.result().value()});
    }

    void failsAllWhenTheCommitFails_data() { TestDatabase::addEngines(); }
    void failsAllWhenTheCommitFails()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, patient());
        QSignalSpy spy(&*database, &Database::committed);
        Gate gate(*database);
        auto first = database->write(adding(u"first.example"_s));
        auto orphan = database->write([](WriteSession &session) { return session.exec(u"INSERT INTO notes (prospect_id) VALUES (999)"_s, {}); });
        auto last = database->write(adding(u"last.example"_s));
        gate.open();
        last.waitForFinished();
        QVERIFY(!first.result());
        QVERIFY(!orphan.result());
        QVERIFY(!last.result());
        QCOMPARE(first.result().error().kind, ErrorKind::Database);
        QCOMPARE(domains(*database), QStringList());
        QVERIFY(database->writeNow(adding(u"next.example"_s)));
        QTRY_COMPARE(spy.count(), 1);
    }

    void leavesALongOneToItself_data() { TestDatabase::addEngines(); }
    void leavesALongOneToItself()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, patient());
        int commits = 0;
        const auto numbered = [&](const QString &domain) {
            return [&, domain](WriteSession &session) -> Result<qint64> {
                const auto added = add(session, domain);
                return added ? transaction(session, commits) : fail(added.error());
            };
        };
        Gate gate(*database);
        auto first = database->write(numbered(u"1.example"_s));
        auto second = database->write(numbered(u"2.example"_s));
        auto alone = database->write(numbered(u"3.example"_s), Writing::Alone);
        auto fourth = database->write(numbered(u"4.example"_s));
        auto fifth = database->write(numbered(u"5.example"_s));
        gate.open();
        fifth.waitForFinished();
        QCOMPARE(first.result().value(), second.result().value());
        QVERIFY(second.result().value() != alone.result().value());
        QVERIFY(alone.result().value() != fourth.result().value());
        QCOMPARE(fourth.result().value(), fifth.result().value());
        QCOMPARE(domains(*database).join(u' '), u"1.example 2.example 3.example 4.example 5.example"_s);
        (void)database->writeNow([](WriteSession &session) -> Status {
            if (session.dialect().isSqlite())
                sqlite3_commit_hook(session.sqliteHandle(), nullptr, nullptr);
            return {};
        });
    }

    /// What lies on the disk in the middle of a batch is what a crash would leave.
    void leavesNothingOfABatchThatACrashCutsShort()
    {
        TestDatabase database(u"sqlite"_s, patient());
        const QFileInfo file(database.location().sqliteFile);
        QTemporaryDir copies;
        const auto copyTo = [&](const QString &name) {
            // Another process: to close a file here would drop the locks that this one holds on it.
            const auto target = copies.filePath(name);
            return QDir().mkpath(target)
                && QProcess::execute(u"cp"_s, {file.filePath(), QString(file.filePath() + u"-wal"_s), target}) == 0;
        };
        const auto found = [&](const QString &name) {
            FakeClock clock;
            const auto opened = Database::open(DatabaseLocation::forFile(copies.filePath(name + u'/' + file.fileName())), clock, smallschema::options());
            return opened ? domains(**opened) : QStringList{opened.error().message};
        };
        QVERIFY(database->writeNow(adding(u"before.example"_s)));
        Gate gate(*database);
        auto first = database->write(adding(u"first.example"_s));
        bool isCopied = false;
        auto second = database->write([&](WriteSession &session) {
            const auto added = add(session, u"second.example"_s);
            isCopied = copyTo(u"during"_s);
            return added;
        });
        gate.open();
        second.waitForFinished();
        QVERIFY(first.result() && second.result() && isCopied);
        QVERIFY(copyTo(u"after"_s));
        QCOMPARE(found(u"during"_s), QStringList{u"before.example"_s});
        QCOMPARE(found(u"after"_s), (QStringList{u"before.example"_s, u"first.example"_s, u"second.example"_s}));
    }

    void keepsEveryWriteOfManyLanes_data() { TestDatabase::addEngines(); }
    void keepsEveryWriteOfManyLanes()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallschema::options());
        constexpr int lanes = 8;
        constexpr int writes = 40;
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        for (int lane = 0; lane < lanes; ++lane) {
            threads.emplace_back([&, lane] {
                for (int i = 0; i < writes; ++i) {
                    const auto domain = u"%1-%2.example"_s.arg(lane).arg(i % 5 == 4 ? i - 1 : i, 3, 10, QLatin1Char('0'));
                    if (!database->writeNow(adding(domain)))
                        ++refused; // every fifth is there already
                    else if (!domains(*database).contains(domain))
                        refused += 1000; // answered before a reader could see it
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(refused.load(), lanes * writes / 5);
        QCOMPARE(domains(*database).size(), lanes * writes * 4 / 5);
    }
};

QTEST_GUILESS_MAIN(WriteQueueTest)
#include "tst_writequeue.moc"

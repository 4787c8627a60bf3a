// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendbench.h"

#include <QSqlQuery>
#include <QTest>

#include <sqlite3.h>

#include <thread>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

using Answer = FakeMailer::Answer;

namespace {

/// A bench whose program can end and start again, and whose disk can be put back to what a power cut would have left.
class CellBench : public SendBench
{
public:
    /// The program starts anew on the same file, which makes the leases of the old one void.
    void restart()
    {
        world.testDatabase().close();
        world.testDatabase().open();
    }
    /// What lies on the disk now. Every commit has been synchronised (PRAGMA synchronous = FULL), so this is what a power
    /// cut at this moment leaves.
    void photographDisk()
    {
        m_disk.clear();
        for (const QString &ending : {QString(), u"-wal"_s}) {
            QFile file(databaseFile() + ending);
            if (file.open(QIODevice::ReadOnly))
                m_disk.insert(ending, file.readAll());
        }
    }
    void powerComesBack()
    {
        world.testDatabase().close();
        for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(databaseFile() + ending);
        for (auto it = m_disk.constBegin(); it != m_disk.constEnd(); ++it) {
            QFile file(databaseFile() + it.key());
            if (!file.open(QIODevice::WriteOnly) || file.write(*it) != it->size())
                qFatal("the disk could not be put back");
        }
        world.testDatabase().open();
    }
    /// A PRAGMA on the connection that writes.
    void onWriter(const QString &pragma)
    {
        world.write([&](store::WriteSession &session) { return session.select(pragma, {}, [](const QSqlQuery &) {}); });
    }
    void fillDisk()
    {
        qint64 pages = 0;
        world.read([&](store::ReadSession &session) {
            return session.select(u"PRAGMA page_count"_s, {}, [&](const QSqlQuery &row) { pages = row.value(0).toLongLong(); });
        });
        onWriter(u"PRAGMA max_page_count = %1"_s.arg(pages));
        // What is free within the file as well.
        for (const int length : {30'000, 3'000, 300, 30}) {
            const auto fits = [&] {
                return world.database().writeNow([&](store::WriteSession &session) {
                    return store::activity::add(session, u"test"_s, u"filler"_s, 0, QString(length, u'x'));
                });
            };
            while (fits()) { }
        }
    }
    void makeRoom() { onWriter(u"PRAGMA max_page_count = 1073741823"_s); }

    /// An approved mail so long that its row does not fit in one page: changing it takes room on the disk.
    DraftId addLong(const QString &domain)
    {
        const DraftId id = world.addDraft(addProspect(domain), u"Hello"_s, QString(40'000, u'x'));
        got(approve({id}));
        return id;
    }
    void sendsOnce(DraftId id)
    {
        mailer.beforeSend = {};
        mailer.beforeStage = {};
        mailer.afterSend = {};
        mailer.beforeReconcile = {};
        send();
        const auto row = ledger(id);
        QVERIFY(row);
        QCOMPARE(toText(row->state), u"sent"_s);
        QCOMPARE(mailer.delivered().size(), 1);
        QCOMPARE(row->gmailId, mailer.delivered().first().gmailId);
        QCOMPARE(world.draft(id).state, DraftState::Sent);
        send(); // nothing is left to do, and what was left over in the mailbox is swept
        QCOMPARE(mailer.delivered().size(), 1);
        QCOMPARE(mailer.drafts(), QStringList());
    }

private:
    [[nodiscard]] QString databaseFile() { return world.testDatabase().location().sqliteFile; }

    QHash<QString, QByteArray> m_disk;
};

/// Another program that holds the lock of the file.
class ForeignLock
{
public:
    explicit ForeignLock(const QString &file)
    {
        if (sqlite3_open(file.toUtf8().constData(), &m_connection) != SQLITE_OK
            || sqlite3_exec(m_connection, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("the lock cannot be had: %s", sqlite3_errmsg(m_connection));
    }
    ~ForeignLock() { sqlite3_close(m_connection); }
    Q_DISABLE_COPY_MOVE(ForeignLock)

private:
    sqlite3 *m_connection = nullptr;
};

Error error(ErrorKind kind)
{
    return {kind, u"It did not work."_s, u"Do something"_s, {}, {}};
}

} // namespace

/// The cells of the fault matrix in its columns "stage", "in flight" and "after 200", each named by its id: letter = the
/// fault (K kill, P power cut, D disk full, L locked or read-only database, O offline, A answer lost after acceptance, T sign-in
/// refused, S overtaken by another worker, H hostile content), number = the point (5 stage, 6 in flight, 7 after 200).
/// After each: no mail lost, none delivered twice. The kills of K5, K6 and K7 with the real program: cli.sendkilled.
class TestFaultCellsSend : public QObject
{
    Q_OBJECT
private slots:
    // Kill −9 and power cut: the same three moments, once with the file as the program left it and once as the disk has it.
    void K5_P5_whileStaging_data() { howItEnds(); }
    void K5_P5_whileStaging()
    {
        QFETCH(bool, powerCut);
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.stageAnswers = {Answer::ProgramEnds};
        bench.mailer.beforeStage = [&](const OutgoingMail &) { bench.photographDisk(); };
        QVERIFY(bench.endsInside(id));
        QCOMPARE(bench.mailer.drafts().size(), 1); // nobody knows its id
        powerCut ? bench.powerComesBack() : bench.restart();
        QCOMPARE(bench.ledger(id)->state, SendState::Claimed);
        bench.sendsOnce(id);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
        QVERIFY(bench.mailer.discarded.list().contains(u"draft-1"_s)); // the orphan
    }

    void K6_P6_inFlightBeforeTheRequestArrives_data() { howItEnds(); }
    void K6_P6_inFlightBeforeTheRequestArrives()
    {
        QFETCH(bool, powerCut);
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = false, .answer = Answer::ProgramEnds}};
        bench.mailer.beforeSend = [&](const QString &, std::stop_token) { bench.photographDisk(); };
        QVERIFY(bench.endsInside(id));
        powerCut ? bench.powerComesBack() : bench.restart();
        QCOMPARE(bench.ledger(id)->state, SendState::InFlight); // committed before the request left
        bench.sendsOnce(id);
        QCOMPARE(bench.mailer.sendRequests.count(), 2);
        QCOMPARE(bench.ledger(id)->attempt, 2);
    }

    void K7_P7_after200BeforeTheCommit_data() { howItEnds(); }
    void K7_P7_after200BeforeTheCommit()
    {
        QFETCH(bool, powerCut);
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = true, .answer = Answer::ProgramEnds}};
        bench.mailer.afterSend = [&] { bench.photographDisk(); };
        QVERIFY(bench.endsInside(id));
        powerCut ? bench.powerComesBack() : bench.restart();
        QCOMPARE(bench.ledger(id)->state, SendState::InFlight);
        bench.sendsOnce(id);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
    }

    void everyCommitIsSynchronised()
    {
        CellBench bench;
        int synchronous = -1;
        bench.world.write([&](store::WriteSession &session) {
            return session.select(u"PRAGMA synchronous"_s, {}, [&](const QSqlQuery &row) { synchronous = row.value(0).toInt(); });
        });
        QCOMPARE(synchronous, 2); // FULL: P5, P6 and P7 rest on it
    }

    void D5_noSendWhenTheIntentCannotBeCommitted_data()
    {
        QTest::addColumn<bool>("staged");
        QTest::newRow("the draft's ids cannot be noted") << false;
        QTest::newRow("the row cannot go in flight") << true;
    }
    void D5_noSendWhenTheIntentCannotBeCommitted()
    {
        QFETCH(bool, staged);
        CellBench bench;
        const auto id = bench.addLong(u"one.example"_s);
        if (staged) { // it lies in the mailbox; the look at it is the last thing before the intent is written
            bench.mailer.sendScripts = {{.accepted = false, .answer = Answer::Lost, .lostAs = ErrorKind::Unauthorized}};
            QVERIFY(!bench.process(u"send"_s, id.value));
            bench.mailer.beforeReconcile = [&](const StagedMail &) { bench.fillDisk(); };
        } else {
            bench.mailer.beforeStage = [&](const OutgoingMail &) { bench.fillDisk(); };
        }
        const auto before = bench.mailer.sendRequests.count();
        const auto outcome = bench.process(u"send"_s, id.value);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Database);
        QCOMPARE(bench.mailer.sendRequests.count(), before);
        QCOMPARE(bench.mailer.delivered().size(), 0);
        bench.makeRoom();
        bench.restart();
        bench.sendsOnce(id);
    }

    void D7_sentButUncommittedIsFound()
    {
        CellBench bench;
        const auto id = bench.addLong(u"one.example"_s);
        bench.mailer.afterSend = [&] { bench.fillDisk(); };
        const auto outcome = bench.process(u"send"_s, id.value);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Database);
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.ledger(id)->state, SendState::InFlight);
        bench.makeRoom();
        bench.restart();
        bench.sendsOnce(id);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
    }

    void L5_noSendWithALockedOrReadOnlyDatabase_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("another program holds the lock") << false;
        QTest::newRow("read-only") << true;
    }
    void L5_noSendWithALockedOrReadOnlyDatabase()
    {
        QFETCH(bool, readOnly);
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.onWriter(u"PRAGMA busy_timeout = 20"_s);
        std::unique_ptr<ForeignLock> lock;
        bench.mailer.beforeStage = [&](const OutgoingMail &) {
            if (readOnly)
                bench.onWriter(u"PRAGMA query_only = 1"_s);
            else
                lock = std::make_unique<ForeignLock>(bench.world.testDatabase().location().sqliteFile);
        };
        const auto outcome = bench.process(u"send"_s, id.value);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Database);
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
        lock.reset();
        bench.restart();
        bench.sendsOnce(id);
    }

    void L7_theCommitIsTriedAgainForAMinute()
    {
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.onWriter(u"PRAGMA busy_timeout = 5"_s);
        std::unique_ptr<ForeignLock> lock;
        bench.mailer.afterSend = [&] { lock = std::make_unique<ForeignLock>(bench.world.testDatabase().location().sqliteFile); };
        const auto before = bench.world.clock().now();
        const auto outcome = bench.process(u"send"_s, id.value);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Database);
        QVERIFY(bench.world.clock().now() - before >= std::chrono::seconds(60));
        lock.reset();
        QCOMPARE(bench.ledger(id)->state, SendState::InFlight); // nobody knows, and it is looked for
        bench.restart();
        bench.sendsOnce(id);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
    }

    void L7_aShortLockCostsNothing()
    {
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.onWriter(u"PRAGMA busy_timeout = 5"_s);
        bench.world.clock().setBlocking(true);
        auto lock = std::unique_ptr<ForeignLock>();
        bench.mailer.afterSend = [&] { lock = std::make_unique<ForeignLock>(bench.world.testDatabase().location().sqliteFile); };
        std::optional<Result<pipeline::ItemOutcome>> outcome;
        std::jthread worker([&] { outcome = bench.think(u"send"_s, id.value); });
        QVERIFY(bench.world.clock().waitForSleepers(1)); // it waits between two tries
        lock.reset();
        bench.world.clock().setBlocking(false);
        bench.world.clock().advance(std::chrono::seconds(2));
        worker.join();
        QVERIFY(outcome && *outcome);
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
        QCOMPARE(bench.mailer.delivered().size(), 1);
    }

    void O5_offlineWhileStaging()
    {
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.stageErrors = {error(ErrorKind::Network), error(ErrorKind::Timeout), error(ErrorKind::ServerError)};
        bench.sendsOnce(id); // tried again, never marked as failed
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
    }

    void O6_offlineWithTheMailInFlight_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("before the request arrived") << false;
        QTest::newRow("after it") << true;
    }
    void O6_offlineWithTheMailInFlight()
    {
        QFETCH(bool, accepted);
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = accepted, .answer = Answer::Lost, .lostAs = ErrorKind::Network}};
        bench.mailer.reconcileErrors = {error(ErrorKind::Network), error(ErrorKind::Network)};
        bench.sendsOnce(id);
        QCOMPARE(bench.mailer.sendRequests.count(), accepted ? 1 : 2);
    }

    void A5_aLostAnswerToStagingMakesAnOrphanNeverAMail()
    {
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.stageAnswers = {Answer::Lost, Answer::Lost};
        bench.sendsOnce(id);
        QCOMPARE(bench.mailer.discarded.count(), 2); // both orphans, by the sweep
    }

    void A6_aLostAnswerToSending_data()
    {
        QTest::addColumn<ErrorKind>("lostAs");
        QTest::newRow("connection cut, 5xx after acceptance") << ErrorKind::OutcomeUnknown;
        QTest::newRow("slower than the time-out") << ErrorKind::Timeout;
    }
    void A6_aLostAnswerToSending()
    {
        QFETCH(ErrorKind, lostAs);
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.sendScripts = {{.accepted = true, .answer = Answer::Lost, .lostAs = lostAs}};
        bench.sendsOnce(id);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
    }

    void T5_T6_signInRefused_data()
    {
        QTest::addColumn<bool>("inFlight");
        QTest::addColumn<ErrorKind>("kind");
        for (const auto kind : {ErrorKind::Unauthorized, ErrorKind::ScopeMissing}) {
            QTest::addRow("T5 %s", qPrintable(toText(kind))) << false << kind;
            QTest::addRow("T6 %s", qPrintable(toText(kind))) << true << kind;
        }
    }
    void T5_T6_signInRefused()
    {
        QFETCH(bool, inFlight);
        QFETCH(ErrorKind, kind);
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        if (inFlight)
            bench.mailer.sendScripts = {{.accepted = false, .answer = Answer::Lost, .lostAs = kind}};
        else
            bench.mailer.stageErrors = {error(kind)};
        const Job paused = bench.send();
        QCOMPARE(paused.status, JobStatus::Paused);
        QCOMPARE(bench.mailer.delivered().size(), 0);
        QCOMPARE(toText(bench.ledger(id)->state), inFlight ? u"staged"_s : u"queued"_s);
        const Job resumed = bench.resume(paused.id); // connected again
        QCOMPARE(resumed.done, 1);
        bench.sendsOnce(id);
    }

    // Overtaken: the lease runs out while this worker stands still, and another one takes the mail over meanwhile.
    void S5_overtakenWhileStaging()
    {
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.beforeStage = [&](const OutgoingMail &) {
            bench.mailer.beforeStage = {};
            overtake(bench, id);
        };
        const auto outcome = bench.process(u"send"_s, id.value);
        isFenced(bench, outcome);
        QCOMPARE(bench.mailer.sendRequests.count(), 1); // the overtaken one has not called
        bench.sendsOnce(id);
    }

    void S6_overtakenInFlight()
    {
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.beforeSend = [&](const QString &, std::stop_token) {
            bench.mailer.beforeSend = {};
            overtake(bench, id);
        };
        // The other one looks for the mail, finds the draft and sends it; this one's late request finds no draft any more.
        const auto outcome = bench.process(u"send"_s, id.value);
        isFenced(bench, outcome);
        QCOMPARE(bench.ledger(id)->attempt, 2);
        bench.sendsOnce(id);
    }

    void S7_overtakenAfter200()
    {
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.mailer.afterSend = [&] {
            bench.mailer.afterSend = {};
            overtake(bench, id);
        };
        const auto outcome = bench.process(u"send"_s, id.value);
        isFenced(bench, outcome);
        QCOMPARE(bench.ledger(id)->attempt, 1);
        QCOMPARE(bench.mailer.sendRequests.count(), 1);
        bench.sendsOnce(id);
    }

    void S6_nobodyElseTouchesALeasedMail()
    {
        CellBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        int asked = 0;
        bench.mailer.beforeSend = [&](const QString &, std::stop_token) {
            const auto other = bench.process(u"send"_s, id.value);
            QVERIFY(!other);
            QCOMPARE(other.error().kind, ErrorKind::HeldBack);
            QVERIFY(other.error().retryAfter.has_value());
            ++asked;
        };
        got(bench.process(u"send"_s, id.value));
        QCOMPARE(asked, 1);
        bench.sendsOnce(id);
    }

    void H5_hostileContentIsRefused_data()
    {
        QTest::addColumn<bool>("address");
        QTest::newRow("a recipient with a line break") << true;
        QTest::newRow("a mail that cannot be built") << false;
    }
    void H5_hostileContentIsRefused()
    {
        QFETCH(bool, address);
        CellBench bench;
        const auto draft = bench.world.addDraft(
            bench.addProspect(u"one.example"_s, address ? u"info@one.example\r\nBcc: other@two.example"_s : QString()));
        got(bench.approve({draft}));
        if (!address)
            bench.mailer.stageErrors = {error(ErrorKind::InvalidInput)};
        const Job job = bench.send();
        QCOMPARE(job.failed, 1);
        QCOMPARE(bench.mailer.drafts(), QStringList());
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
        QCOMPARE(bench.ledger(draft)->state, SendState::Rejected);
        QCOMPARE(bench.world.draft(draft).state, DraftState::Proposed); // a person looks at it
        QCOMPARE(bench.send().total, 0);
    }

private:
    static void howItEnds()
    {
        QTest::addColumn<bool>("powerCut");
        QTest::newRow("kill") << false;
        QTest::newRow("power cut") << true;
    }
    static void overtake(CellBench &bench, DraftId id)
    {
        bench.world.clock().advance(std::chrono::minutes(6));
        got(bench.process(u"send"_s, id.value));
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
    }
    static void isFenced(CellBench &bench, const Result<pipeline::ItemOutcome> &outcome)
    {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::HeldBack);
        QCOMPARE(bench.mailer.delivered().size(), 1);
    }
};

Q_DECLARE_METATYPE(overture::ErrorKind)

QTEST_GUILESS_MAIN(TestFaultCellsSend)
#include "tst_faultcells_send.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendbench.h"

#include "pipeline/sendkeeper.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20000;

/// The program while it runs: a job runner and the keeper of the queue.
struct RunningProgram
{
    explicit RunningProgram(SendBench &bench)
        : runner(bench.world.database(), bench.stages, bench.services, bench.world.clock()), keeper(bench.world.database(), runner, bench.world.clock())
    {
        QObject::connect(&keeper, &pipeline::SendKeeper::changed, &keeper, [this] { ++looks; });
    }
    pipeline::JobRunner runner;
    pipeline::SendKeeper keeper;
    int looks = 0;
};

} // namespace

class TestSendKeeper : public QObject
{
    Q_OBJECT
private slots:
    void whatIsPlannedWhileTheProgramRunsGoesByItself()
    {
        SendBench bench;
        RunningProgram program(bench);
        QTRY_VERIFY_WITH_TIMEOUT(program.looks > 0, patienceMs);
        QVERIFY(!program.keeper.asks());
        const auto id = bench.addApproved(u"a.example"_s);
        const auto notQueued = bench.addApproved(u"b.example"_s);
        bench.queue({id});
        QTRY_COMPARE_WITH_TIMEOUT(bench.mailer.delivered().size(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(program.runner.isIdle(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(program.keeper.state().planned, 0, patienceMs);
        QVERIFY(!bench.ledger(notQueued));
    }

    void mailsOfAnEarlierRunWaitForAYes()
    {
        SendBench bench;
        bench.queue({bench.addApproved(u"a.example"_s), bench.addApproved(u"b.example"_s)});
        RunningProgram program(bench);
        QTRY_VERIFY_WITH_TIMEOUT(program.looks > 0, patienceMs);
        QVERIFY(program.keeper.asks());
        QCOMPARE(program.keeper.state().planned, 2);
        // Something else is committed, so it looks again; still nothing starts.
        bench.set(u"send.recontact_days"_s, 80);
        bench.addApproved(u"c.example"_s);
        QTest::qWait(300);
        QVERIFY(bench.jobs().isEmpty());
        program.keeper.goOn();
        QVERIFY(!program.keeper.asks());
        QTRY_COMPARE_WITH_TIMEOUT(bench.mailer.delivered().size(), 2, patienceMs);
    }

    void interruptedSendingGoesOnWithAYes()
    {
        SendBench bench;
        bench.queue({bench.addApproved(u"a.example"_s)});
        // A run that was killed: its job is there, unfinished.
        const auto job = bench.world.write([&](store::WriteSession &session) -> Result<JobId> {
            const auto settings = pipeline::readSettings(session);
            if (!settings)
                return fail(settings.error());
            return pipeline::createJob(session, *bench.stages.find(u"send"_s), {}, *settings, bench.services);
        });
        RunningProgram program(bench);
        QVERIFY(program.runner.resumeInterrupted().isValid());
        QTRY_COMPARE_WITH_TIMEOUT(bench.job(job).status, JobStatus::Paused, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(program.keeper.asks(), patienceMs);
        QCOMPARE(bench.mailer.delivered().size(), 0);
        program.keeper.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(bench.mailer.delivered().size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(bench.job(job).status, JobStatus::Completed, patienceMs);
    }

    void nothingStartsWhilePausedOrDisarmed_data()
    {
        QTest::addColumn<bool>("isPause");
        QTest::newRow("paused") << true;
        QTest::newRow("disarmed") << false;
    }

    void nothingStartsWhilePausedOrDisarmed()
    {
        QFETCH(bool, isPause);
        SendBench bench;
        const auto close = [&](bool closed) {
            if (isPause)
                bench.set(u"send.paused"_s, closed);
            else
                bench.world.write([&](store::WriteSession &session) {
                    session.changes().all(store::Table::Settings);
                    return store::sendingstate::set(session, u"disarmed"_s, closed ? u"It is a copy."_s : QString());
                });
        };
        const auto id = bench.addApproved(u"a.example"_s);
        RunningProgram program(bench);
        QTRY_VERIFY_WITH_TIMEOUT(program.looks > 0, patienceMs);
        close(true);
        QTRY_VERIFY_WITH_TIMEOUT(program.keeper.state().isPaused || !program.keeper.state().disarmed.isEmpty(), patienceMs);
        // Queued by another way than a job, which would be refused.
        bench.world.write([&](store::WriteSession &session) {
            Send row;
            row.draftId = id;
            row.prospectId = ProspectId{1};
            row.account = bench.mailer.address;
            row.recipient = u"info@a.example"_s;
            row.notBefore = session.now();
            return store::sends::insert(session, row);
        });
        QTRY_COMPARE_WITH_TIMEOUT(program.keeper.state().planned, 1, patienceMs);
        QVERIFY(bench.jobs().isEmpty());
        close(false);
        QTRY_COMPARE_WITH_TIMEOUT(bench.mailer.delivered().size(), 1, patienceMs);
    }
};

QTEST_GUILESS_MAIN(TestSendKeeper)
#include "tst_sendkeeper.moc"

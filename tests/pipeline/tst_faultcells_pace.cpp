// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of the fault matrix in front of the wire: limits and caps at the stage (B5) and in flight (B6), and the clock (W5).
#include "sendbench.h"

#include <QTest>

#include <algorithm>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

using Answer = FakeMailer::Answer;

namespace {

/// When each request to send left.
QList<Instant> departures(SendBench &bench, const std::function<void()> &work)
{
    QList<Instant> went;
    bench.mailer.beforeSend = [&](const QString &, std::stop_token) { went.append(bench.world.clock().now()); };
    work();
    bench.mailer.beforeSend = {};
    return went;
}

void addMany(SendBench &bench, int count)
{
    QList<DraftId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(bench.addApproved(u"site%1.example"_s.arg(i)));
    bench.queue(ids);
}

int mostWithin(const QList<Instant> &moments, std::chrono::milliseconds span)
{
    int most = 0;
    for (qsizetype i = 0; i < moments.size(); ++i)
        most = std::max(most, int(std::count_if(moments.begin() + i, moments.end(), [&](Instant at) { return at - moments[i] < span; })));
    return most;
}

} // namespace

class TestFaultCellsPace : public QObject
{
    Q_OBJECT
private slots:
    void B5_theDailyCapPlansTheRestForAnotherDay()
    {
        SendBench bench;
        bench.set(u"send.daily_cap"_s, 3);
        bench.set(u"send.daily_cap_most"_s, 3);
        addMany(bench, 7);
        QCOMPARE(bench.send().done, 3);
        const auto queued = bench.world.read(&pipeline::queuedSends);
        QCOMPARE(queued.size(), 4);
        for (const Send &row : queued)
            QVERIFY(*row.notBefore - bench.world.clock().now() > hours(20));
        // It goes on by itself when its time has come, never more than the cap in a day.
        QList<Instant> all;
        for (int day = 0; day < 3; ++day) {
            bench.world.clock().set(*bench.world.read(&pipeline::queuedSends).value(0).notBefore);
            all += departures(bench, [&] { bench.run(u"send"_s, {{u"planned"_s, true}}); });
            if (bench.world.read(&pipeline::queuedSends).isEmpty())
                break;
        }
        QCOMPARE(bench.mailer.delivered().size(), 7);
        QVERIFY(mostWithin(all, hours(24)) <= 3);
    }

    void B5_aCapThatWasLoweredMeanwhilePlansAnew()
    {
        SendBench bench;
        addMany(bench, 4);
        const auto went = departures(bench, [&] {
            const auto lower = bench.mailer.beforeSend;
            bench.mailer.beforeSend = [&, lower](const QString &draft, std::stop_token stop) {
                lower(draft, stop);
                bench.set(u"send.daily_cap"_s, 2);
                bench.set(u"send.daily_cap_most"_s, 2);
            };
            QCOMPARE(bench.send().done, 2);
        });
        QCOMPARE(went.size(), 2);
        const auto queued = bench.world.read(&pipeline::queuedSends);
        QCOMPARE(queued.size(), 2);
        QCOMPARE(bench.decisions(queued.first().draftId).last().what, u"replanned"_s);
        QCOMPARE(bench.decisions(queued.first().draftId).last().gate, u"daily_cap"_s);
        QVERIFY(*queued.first().notBefore > bench.world.clock().now() + hours(20));
    }

    void B5_aServiceThatAsksForAPauseBeforeTheDraftExistsIsObeyed()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"a.example"_s);
        bench.mailer.profileError = Error{ErrorKind::HeldBack, u"Gmail asked for a pause."_s, {}, {}, minutes(5)};
        const Instant asked = bench.world.clock().now();
        std::optional<Instant> went;
        bench.mailer.beforeSend = [&](const QString &, std::stop_token) { went = bench.world.clock().now(); };
        const auto outcome = bench.process(u"send"_s, id.value);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::HeldBack);
        QVERIFY(!bench.ledger(id)); // nothing was begun
        bench.mailer.profileError.reset();
        bench.world.clock().advance(minutes(5));
        QCOMPARE(bench.send().done, 1);
        QVERIFY(*went >= asked + minutes(5));
        QCOMPARE(bench.mailer.delivered().size(), 1);
    }

    void B6_aLimitInFlightSendsTheSameDraftLaterAndOnce_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (const auto kind : {ErrorKind::RateLimited, ErrorKind::QuotaExhausted, ErrorKind::PaymentRequired, ErrorKind::HeldBack})
            QTest::newRow(qPrintable(toText(kind))) << kind;
    }

    void B6_aLimitInFlightSendsTheSameDraftLaterAndOnce()
    {
        QFETCH(ErrorKind, kind);
        SendBench bench;
        const auto id = bench.addApproved(u"a.example"_s);
        bench.mailer.sendScripts = {{.accepted = false, .answer = Answer::Lost, .lostAs = kind}};
        Job job = bench.send();
        if (job.status == JobStatus::Paused) {
            QCOMPARE(bench.ledger(id)->state, SendState::Staged);
            if (kind == ErrorKind::QuotaExhausted)
                bench.world.clock().advance(std::chrono::hours(1)); // so long the sender is left alone
            job = bench.resume(job.id);
        }
        QCOMPARE(job.done, 1);
        QCOMPARE(bench.mailer.sendRequests.list(), QStringList(2, u"draft-1"_s));
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.ledger(id)->state, SendState::Sent);
        QVERIFY(bench.mailer.drafts().isEmpty());
    }

    void W5_noBurstAfterASleep_data()
    {
        QTest::addColumn<int>("minutesAsleep");
        QTest::newRow("a nap: still on time") << 5;
        QTest::newRow("late") << 47;
        QTest::newRow("three hours") << 180;
    }

    void W5_noBurstAfterASleep()
    {
        QFETCH(int, minutesAsleep);
        SendBench bench;
        bench.set(u"send.hourly_cap"_s, 8);
        addMany(bench, 16);
        bench.world.clock().advance(minutes(minutesAsleep)); // the computer sleeps; nothing runs
        const Instant awake = bench.world.clock().now();
        auto went = departures(bench, [&] {
            // Those beyond the hour stay planned; the program takes them when they are due.
            for (int run = 0; run < 6 && bench.mailer.delivered().size() < 16; ++run) {
                bench.run(u"send"_s, {{u"planned"_s, true}});
                const auto queued = bench.world.read(&pipeline::queuedSends);
                if (!queued.isEmpty() && *queued.first().notBefore > bench.world.clock().now())
                    bench.world.clock().set(*queued.first().notBefore);
            }
        });
        QCOMPARE(bench.mailer.delivered().size(), 16);
        QVERIFY(went.first() >= awake);
        for (qsizetype i = 1; i < went.size(); ++i)
            QVERIFY2(went[i] - went[i - 1] >= seconds(45), qPrintable(QString::number(i)));
        QVERIFY(mostWithin(went, hours(1)) <= 8);
        const bool wasLate = minutesAsleep > 15;
        const auto journal = bench.world.read([](store::ReadSession &session) { return store::activity::list(session, 1000); });
        const bool wasTold = std::any_of(journal.begin(), journal.end(), [](const auto &line) { return line.what == u"send.replanned"; });
        QVERIFY(wasTold || !wasLate); // after a nap the pace may push some so far, too
    }

    void W5_aMomentThatWasSleptThroughIsNotFiredInTheNight()
    {
        SendBench bench;
        addMany(bench, 3);
        bench.world.clock().advance(hours(11)); // eight in the evening
        const Job job = bench.run(u"send"_s, {{u"planned"_s, true}});
        QCOMPARE(job.skipped, 3);
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
        const auto queued = bench.world.read(&pipeline::queuedSends);
        QCOMPARE(queued.size(), 3);
        QCOMPARE(toDateTime(*queued.first().notBefore).toString(Qt::ISODate), u"2026-03-03T09:00:00Z"_s);
        QCOMPARE(bench.decisions(queued.first().draftId).last().gate, u"late"_s);
    }

    void W5_overTheChangeOfTheClocksNothingGoesOutsideItsHours()
    {
        SendBench bench;
        bench.world.clock().set(instantOf({2026, 3, 27}, {16, 0}, QTimeZone("Europe/Berlin"))); // Friday before the gap
        bench.set(u"send.daily_cap"_s, 100);
        bench.set(u"send.hourly_cap"_s, 10);
        QList<DraftId> ids;
        for (int i = 0; i < 25; ++i) {
            const auto id = bench.world.addDraft(bench.addProspect(u"berlin%1.example"_s.arg(i), {}, u"Berlin, Germany"_s));
            got(bench.approve({id}));
            ids.append(id);
        }
        bench.queue(ids);
        const SendingWindow window;
        int onMonday = 0;
        for (const DraftId id : ids) {
            const auto at = *bench.ledger(id)->notBefore;
            QVERIFY(window.isOpen(at, QTimeZone("Europe/Berlin")));
            onMonday += at >= instantOf({2026, 3, 30}, {9, 0}, QTimeZone("Europe/Berlin")) ? 1 : 0;
        }
        QCOMPARE(onMonday, 15);
    }

    void W5_aClockSetBackSendsNothing()
    {
        SendBench bench;
        addMany(bench, 2);
        bench.world.clock().advance(-hours(1) + minutes(30));
        const auto job = bench.tryRun(u"send"_s, {{u"planned"_s, true}});
        QVERIFY(!job);
        QCOMPARE(bench.mailer.sendRequests.count(), 0);
        QCOMPARE(bench.world.read(&pipeline::queuedSends).size(), 2);
    }
};

Q_DECLARE_METATYPE(overture::ErrorKind)

QTEST_GUILESS_MAIN(TestFaultCellsPace)
#include "tst_faultcells_pace.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/breaker.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBreaker : public QObject
{
    Q_OBJECT

    static void failOnce(Breaker &breaker)
    {
        const auto ticket = breaker.admit();
        QVERIFY(ticket);
        breaker.failed(*ticket, u"error 500"_s);
    }
    static void succeedOnce(Breaker &breaker)
    {
        const auto ticket = breaker.admit();
        QVERIFY(ticket);
        breaker.succeeded(*ticket);
    }

private slots:
    void opensAfterFiveFailuresInARow()
    {
        FakeClock clock;
        QList<std::optional<Hold>> told;
        Breaker breaker(clock, {}, [&](const auto &open) { told.append(open); });
        for (int i = 0; i < 4; ++i)
            failOnce(breaker);
        succeedOnce(breaker); // begins anew
        for (int i = 0; i < 4; ++i)
            failOnce(breaker);
        QVERIFY(!breaker.closedUntil());
        failOnce(breaker);
        const Hold expected{clock.now() + 60s, u"5 calls in a row failed: error 500"_s};
        QVERIFY(breaker.closedUntil() == expected);
        QVERIFY(told == QList<std::optional<Hold>>{expected});
        QVERIFY(!breaker.admit());
        clock.advance(59'999ms);
        QVERIFY(!breaker.admit());
        clock.advance(1ms);
        QVERIFY(breaker.admit());
    }

    void opensWhenMoreThanHalfOfTwentyFail()
    {
        FakeClock clock;
        Breaker breaker(clock);
        // 10 of 20: half is not more than half.
        for (int i = 0; i < 10; ++i) {
            failOnce(breaker);
            succeedOnce(breaker);
        }
        QVERIFY(!breaker.closedUntil());
        // The window moves: a failure drops out for each one that comes in, until two come together.
        failOnce(breaker);
        QVERIFY(!breaker.closedUntil());
        succeedOnce(breaker);
        failOnce(breaker);
        QVERIFY(!breaker.closedUntil());
        failOnce(breaker);
        QVERIFY(breaker.closedUntil());
        QVERIFY(breaker.closedUntil()->reason.startsWith(u"11 of the last 20 calls failed"_s));
    }

    void letsOneProbeThroughAndDoublesUpToHalfAnHour()
    {
        FakeClock clock;
        QList<std::optional<Hold>> told;
        Breaker breaker(clock, {}, [&](const auto &open) { told.append(open); });
        for (int i = 0; i < 5; ++i)
            failOnce(breaker);
        for (const auto length : {1min, 2min, 4min, 8min, 16min, 30min, 30min}) {
            QVERIFY(breaker.closedUntil());
            QVERIFY(breaker.closedUntil()->until == clock.now() + length);
            clock.advance(length);
            const auto probe = breaker.admit();
            QVERIFY(probe);
            const auto second = breaker.admit();
            QVERIFY(!second);
            QVERIFY(second.error().until > clock.now());
            breaker.failed(*probe, u"still"_s);
        }
        clock.advance(30min);
        succeedOnce(breaker);
        QVERIFY(!breaker.closedUntil());
        QCOMPARE(told.size(), 9);
        QVERIFY(!told.last());
        // From the beginning again.
        for (int i = 0; i < 5; ++i)
            failOnce(breaker);
        QVERIFY(breaker.closedUntil()->until == clock.now() + 1min);
    }

    void outcomesOfEarlierCallsTellNothing()
    {
        FakeClock clock;
        Breaker breaker(clock);
        const auto slow = breaker.admit();
        for (int i = 0; i < 5; ++i)
            failOnce(breaker);
        const auto until = breaker.closedUntil()->until;
        breaker.failed(*slow, u"late"_s);
        QVERIFY(breaker.closedUntil()->until == until);
        breaker.succeeded(*slow);
        QVERIFY(breaker.closedUntil());
    }

    void aCancelledProbeMakesRoomForAnother()
    {
        FakeClock clock;
        Breaker breaker(clock);
        for (int i = 0; i < 5; ++i)
            failOnce(breaker);
        clock.advance(1min);
        const auto probe = breaker.admit();
        QVERIFY(!breaker.admit());
        breaker.abandoned(*probe);
        QVERIFY(breaker.admit());
    }

    void goesOnWhereAnEarlierRunLeft()
    {
        FakeClock clock;
        Breaker breaker(clock);
        breaker.restore({clock.now() + 4min, u"as before"_s});
        QVERIFY(breaker.closedUntil() == (Hold{clock.now() + 4min, u"as before"_s}));
        clock.advance(4min);
        failOnce(breaker);
        QVERIFY(breaker.closedUntil()->until == clock.now() + 8min);
    }

    void isOffWithoutANumberOfFailures()
    {
        FakeClock clock;
        Breaker breaker(clock, {.failures = 0});
        for (int i = 0; i < 100; ++i)
            failOnce(breaker);
        QVERIFY(!breaker.closedUntil());
    }

    void aClockSetBackDoesNotKeepItOpenForDays()
    {
        FakeClock clock;
        Breaker breaker(clock);
        for (int i = 0; i < 5; ++i)
            failOnce(breaker);
        clock.set(clock.now() - 240h);
        QVERIFY(breaker.closedUntil()->until <= clock.now() + 30min);
    }
};

QTEST_GUILESS_MAIN(TestBreaker)
#include "tst_breaker.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "support/fakeclock.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace overture;
using namespace Qt::StringLiterals;

class TestClock : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheTimeInMilliseconds()
    {
        const auto before = QDateTime::currentMSecsSinceEpoch();
        const auto now = toMs(SystemClock().now());
        QVERIFY(now >= before);
        QVERIFY(now <= QDateTime::currentMSecsSinceEpoch());
    }

    void waitsAsLongAsItIsAsked()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(SystemClock().wait(std::chrono::milliseconds(30), {}));
        QVERIFY(timer.elapsed() >= 29);
    }

    void isWokenByAStop()
    {
        std::stop_source stop;
        bool finished = true;
        std::thread sleeper([&] { finished = SystemClock().wait(std::chrono::hours(1), stop.get_token()); });
        stop.request_stop();
        sleeper.join();
        QVERIFY(!finished);
    }

    void doesNotWaitWhenStoppedAlready()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!SystemClock().wait(std::chrono::hours(1), stop.get_token()));
    }

    void writesInstantsAsText()
    {
        QCOMPARE(toIsoText(instantFromMs(0)), u"1970-01-01T00:00:00.000Z"_s);
        QCOMPARE(toIsoText(instantFromMs(1772442000123)), u"2026-03-02T09:00:00.123Z"_s);
        QCOMPARE(toIsoText(instantFromMs(-1)), u"1969-12-31T23:59:59.999Z"_s);
        QCOMPARE(toMs(instantFromMs(1772442000123)), 1772442000123);
    }

    void theTestsClockMovesByWaitingOnly()
    {
        FakeClock clock;
        const auto begin = clock.now();
        QCOMPARE(clock.now(), begin);
        QVERIFY(clock.wait(std::chrono::minutes(5), {}));
        QCOMPARE(clock.now(), begin + std::chrono::minutes(5));
        QCOMPARE(clock.waits(), QList<std::chrono::milliseconds>{std::chrono::minutes(5)});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!clock.wait(std::chrono::minutes(5), stop.get_token()));
        QCOMPARE(clock.now(), begin + std::chrono::minutes(5));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratelimiter.h"
#include "support/fakeclock.h"

#include <QTest>

#include <algorithm>
#include <future>
#include <vector>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRateLimiter : public QObject
{
    Q_OBJECT

    /// The most starts that any window of this length holds.
    static int mostIn(std::vector<Instant> starts, std::chrono::milliseconds length)
    {
        std::sort(starts.begin(), starts.end());
        std::size_t most = 0;
        for (std::size_t first = 0, last = 0; last < starts.size(); ++last) {
            while (starts[last] - starts[first] >= length)
                ++first;
            most = std::max(most, last - first + 1);
        }
        return int(most);
    }

private slots:
    void neverExceedsAnyWindow_data()
    {
        QTest::addColumn<QList<std::pair<int, int>>>("limits");
        QTest::newRow("one") << QList<std::pair<int, int>>{{1, 1000}};
        QTest::newRow("second and minute") << QList<std::pair<int, int>>{{15, 1000}, {500, 60'000}};
        QTest::newRow("minute first") << QList<std::pair<int, int>>{{50, 60'000}, {10, 1000}};
        QTest::newRow("a day too") << QList<std::pair<int, int>>{{10, 1000}, {100, 60'000}, {400, 3'600'000}};
    }
    void neverExceedsAnyWindow()
    {
        using Limits = QList<std::pair<int, int>>;
        QFETCH(Limits, limits);
        FakeClock clock;
        QList<RateWindow> windows;
        for (const auto &[count, length] : limits)
            windows.append({count, std::chrono::milliseconds(length)});
        RateLimiter limiter(clock, windows);
        std::vector<Instant> starts;
        for (int i = 0; i < 2000; ++i) {
            QVERIFY(limiter.acquire({}));
            starts.push_back(clock.now());
            if (i % 7 == 0)
                clock.advance(std::chrono::milliseconds(i % 130)); // work of uneven length between the starts
        }
        for (const auto &window : windows)
            QVERIFY(mostIn(starts, window.length) <= window.count);
        // The tightest window in the long run is used to at least 95 %.
        double tightest = 1e9;
        for (const auto &window : windows)
            tightest = std::min(tightest, double(window.count) / double(window.length.count()));
        const auto span = double((starts.back() - starts.front()).count());
        QVERIFY2(2000.0 / span >= 0.95 * tightest, qPrintable(QString::number(2000.0 / span / tightest)));
    }

    void sharesTheWindowAmongThreads()
    {
        FakeClock clock;
        clock.setBlocking(true);
        RateLimiter limiter(clock, {{5, 1000ms}});
        std::mutex mutex;
        std::vector<Instant> starts;
        std::vector<std::future<void>> threads;
        for (int i = 0; i < 20; ++i) {
            threads.push_back(std::async(std::launch::async, [&] {
                if (!limiter.acquire({}))
                    return;
                const std::lock_guard lock(mutex);
                starts.push_back(clock.now());
            }));
        }
        for (int asleep = 15; asleep > 0; asleep -= 5) {
            QVERIFY(clock.waitForSleepers(asleep));
            {
                // Those that were let through may still be on their way to the list.
                QTRY_COMPARE(([&] { const std::lock_guard lock(mutex); return int(starts.size()); }()), 20 - asleep);
            }
            clock.advance(1001ms);
        }
        for (auto &thread : threads)
            thread.wait();
        QCOMPARE(starts.size(), std::size_t(20));
        QVERIFY(mostIn(starts, 1000ms) <= 5);
    }

    void letsNobodyThroughBeforeTheBanEnds()
    {
        FakeClock clock;
        RateLimiter limiter(clock, {{100, 1000ms}});
        const auto until = clock.now() + 90s;
        limiter.restrictUntil(until);
        limiter.restrictUntil(clock.now() + 10s); // a shorter one takes nothing back
        QCOMPARE(limiter.restrictedUntil(), std::optional(until));
        QVERIFY(limiter.acquire({}));
        QVERIFY(clock.now() >= until);
        QVERIFY(clock.now() <= until + 1s);
        QCOMPARE(limiter.restrictedUntil(), std::nullopt);
    }

    void saysWhyTheBanIsThere()
    {
        FakeClock clock;
        RateLimiter limiter(clock, {});
        QVERIFY(limiter.restrictUntil(clock.now() + 60s, u"long"_s));
        QVERIFY(!limiter.restrictUntil(clock.now() + 10s, u"short"_s));
        QCOMPARE(limiter.restrictedReason(), u"long"_s);
        clock.advance(61s);
        QCOMPARE(limiter.restrictedReason(), QString());
        QVERIFY(limiter.restrictUntil(clock.now() + 10s, u"short"_s));
        QCOMPARE(limiter.restrictedReason(), u"short"_s);
    }

    void usesTheWholeWindowWhenWorkWaits_data()
    {
        QTest::addColumn<int>("perSecond");
        QTest::addColumn<int>("perMinute");
        QTest::newRow("Hunter's plan") << 15 << 500;
        QTest::newRow("Hunter's verifier") << 10 << 300;
        QTest::newRow("a minute only") << 0 << 1500;
        QTest::newRow("a second only") << 40 << 0;
    }
    /// Ten minutes with work always waiting: no second and no minute holds more than its limit, and each whole minute
    /// holds at least 95 % of what the tightest limit allows.
    void usesTheWholeWindowWhenWorkWaits()
    {
        QFETCH(int, perSecond);
        QFETCH(int, perMinute);
        QList<RateWindow> windows;
        if (perSecond > 0)
            windows.append({perSecond, 1000ms});
        if (perMinute > 0)
            windows.append({perMinute, 60'000ms});
        FakeClock clock;
        RateLimiter limiter(clock, windows);
        const auto begin = clock.now();
        std::vector<Instant> starts;
        while (clock.now() - begin < 10min) {
            QVERIFY(limiter.acquire({}));
            starts.push_back(clock.now());
        }
        for (const auto &window : windows)
            QVERIFY(mostIn(starts, window.length) <= window.count);
        const int allowed = std::min(perMinute > 0 ? perMinute : perSecond * 60, perSecond > 0 ? perSecond * 60 : perMinute);
        for (int minute = 0; minute < 9; ++minute) {
            const auto from = begin + std::chrono::minutes(minute);
            const auto held = std::count_if(starts.begin(), starts.end(), [&](Instant start) { return start >= from && start < from + 1min; });
            QVERIFY2(double(held) >= 0.95 * allowed, qPrintable(QStringLiteral("minute %1: %2 of %3").arg(minute).arg(held).arg(allowed)));
        }
    }

    void hearsABanWhileWaiting()
    {
        FakeClock clock;
        clock.setBlocking(true);
        RateLimiter limiter(clock, {{1, 1000ms}});
        QVERIFY(limiter.acquire({}));
        auto second = std::async(std::launch::async, [&] { return limiter.acquire({}).has_value(); });
        QVERIFY(clock.waitForSleepers(1));
        const auto until = clock.now() + 20s;
        limiter.restrictUntil(until);
        clock.advance(1001ms);
        while (clock.now() < until) {
            QVERIFY(clock.waitForSleepers(1));
            QVERIFY(second.wait_for(0s) == std::future_status::timeout);
            clock.advance(1s);
        }
        QVERIFY(second.get());
    }

    void doesNotSitOutALongBan()
    {
        FakeClock clock;
        clock.setBlocking(true);
        RateLimiter limiter(clock, {{1, 60'000ms}});
        QVERIFY(limiter.acquire({}, 60s));
        auto second = std::async(std::launch::async, [&] { return limiter.acquire({}, 60s); });
        QVERIFY(clock.waitForSleepers(1));
        limiter.restrictUntil(clock.now() + 2h);
        clock.advance(30s); // the longest nap
        const auto outcome = second.get();
        QVERIFY(!outcome);
        QCOMPARE(toText(outcome.error().kind), toText(ErrorKind::HeldBack));
    }

    void stopsWaiting()
    {
        SystemClock clock;
        RateLimiter limiter(clock, {{1, 3'600'000ms}});
        QVERIFY(limiter.acquire({}));
        std::stop_source stop;
        auto waiting = std::async(std::launch::async, [&] { return limiter.acquire(stop.get_token()); });
        stop.request_stop();
        const auto outcome = waiting.get();
        QVERIFY(!outcome);
        QCOMPARE(toText(outcome.error().kind), toText(ErrorKind::Cancelled));
    }

    void survivesAClockThatIsSetBack()
    {
        FakeClock clock;
        RateLimiter limiter(clock, {{1, 1000ms}});
        QVERIFY(limiter.acquire({}));
        clock.set(clock.now() - 24h);
        const auto before = clock.now();
        QVERIFY(limiter.acquire({}));
        QVERIFY(clock.now() - before <= 2s);
    }

    void hasNoLimitWithoutWindows()
    {
        FakeClock clock;
        RateLimiter limiter(clock, {});
        for (int i = 0; i < 1000; ++i)
            QVERIFY(limiter.acquire({}));
        QVERIFY(clock.waits().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"

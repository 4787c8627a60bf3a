// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sendplan.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace overture;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Monday 2026-03-02 10:00 UTC.
const Instant monday = instantFromMs(1772445600000);
const QTimeZone utc = QTimeZone::utc();

SendPlan plan(SendPace pace, QList<Instant> taken = {}, double random = 0)
{
    return SendPlan(pace, std::move(taken), [random] { return random; });
}

int mostWithin(const QList<Instant> &moments, std::chrono::milliseconds span)
{
    int most = 0;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        int count = 0;
        for (qsizetype j = i; j < moments.size() && moments[j] - moments[i] < span; ++j)
            ++count;
        most = std::max(most, count);
    }
    return most;
}

} // namespace

class TestSendPlan : public QObject
{
    Q_OBJECT
private slots:
    void theGapIsBetweenItsEnds()
    {
        const SendPace pace;
        QCOMPARE(pace.gap(0), seconds(45));
        QCOMPARE(pace.gap(1), seconds(120));
        QCOMPARE(pace.gap(0.5), std::chrono::milliseconds(82500));
        QCOMPARE((SendPace{60, 30, 0, 0}.gap(1)), seconds(60));
    }

    void theCapGrowsWithTheDaysOfSending_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("cap");
        QTest::newRow("the first day") << 0 << 25;
        QTest::newRow("after one") << 1 << 28;
        QTest::newRow("half way") << 7 << 52;
        QTest::newRow("grown") << 14 << 80;
        QTest::newRow("long after") << 500 << 80;
    }

    void theCapGrowsWithTheDaysOfSending()
    {
        QFETCH(int, days);
        QFETCH(int, cap);
        QCOMPARE(dailyRamp(Settings()).capAfter(days), cap);
        QCOMPARE(sendPace(Settings(), days).dailyCap, cap);
    }

    void noAccountSendsMoreThanTheHardLimit()
    {
        QCOMPARE((DailyRamp{1000, 2000, 14}.capAfter(0)), hardDailyCap);
        QCOMPARE((DailyRamp{25, 2000, 14}.capAfter(100)), hardDailyCap);
        QCOMPARE((DailyRamp{500, 80, 14, true}.capAfter(0)), 500); // practice
        QCOMPARE((DailyRamp{0, 80, 14}.capAfter(100)), 0);
        QCOMPARE((DailyRamp{100, 80, 14}.capAfter(3)), 100);
        QCOMPARE((DailyRamp{25, 80, 0}.capAfter(0)), 80);
    }

    void theFirstMailGoesAtOnce()
    {
        const auto moment = plan({}).add(monday, std::nullopt, utc);
        QCOMPARE(moment, std::optional(PlannedMoment{monday, QString()}));
    }

    void keepsTheGapToWhatWasSent()
    {
        const auto moment = plan({}, {monday - seconds(10)}).add(monday, std::nullopt, utc);
        QCOMPARE(moment, std::optional(PlannedMoment{monday + seconds(35), u"gap"_s}));
    }

    void keepsTheGapToWhatIsPlannedAfterIt()
    {
        const auto moment = plan({}, {monday + seconds(30)}).add(monday, std::nullopt, utc);
        QCOMPARE(moment->at, monday + seconds(75));
    }

    void fitsBetweenTwoWhenThereIsRoom()
    {
        const auto moment = plan({}, {monday - seconds(60), monday + seconds(120)}).add(monday, std::nullopt, utc);
        QCOMPARE(moment->at, monday);
    }

    /// A long gap followed by short ones: who was planned later is not put into the long one.
    void keepsTheOrderOfTheQueue()
    {
        QList<double> drawn{1, 1, 0, 0.5};
        SendPlan all({}, {}, [&drawn] { return drawn.takeFirst(); });
        QList<Instant> moments;
        while (!drawn.isEmpty())
            moments.append(all.add(monday, std::nullopt, utc)->at);
        QCOMPARE(moments, (QList<Instant>{monday, monday + seconds(120), monday + seconds(165),
                                          monday + seconds(165) + std::chrono::milliseconds(82500)}));
    }

    void keepsTheCapsInEverySpan_data()
    {
        QTest::addColumn<int>("mails");
        QTest::addColumn<int>("hourly");
        QTest::addColumn<int>("daily");
        QTest::newRow("hour") << 200 << 7 << 400;
        QTest::newRow("day") << 200 << 0 << 13;
        QTest::newRow("both") << 120 << 5 << 11;
        QTest::newRow("one a day") << 20 << 1 << 1;
    }

    void keepsTheCapsInEverySpan()
    {
        QFETCH(int, mails);
        QFETCH(int, hourly);
        QFETCH(int, daily);
        const SendPace pace{45, 120, hourly, daily};
        QRandomGenerator random(7);
        QList<Instant> moments{monday - hours(20), monday - hours(2), monday - minutes(30), monday - minutes(1)};
        SendPlan all(pace, moments, [&] { return random.generateDouble(); });
        const SendingWindow window;
        const QList<QTimeZone> zones{utc, QTimeZone("Europe/Berlin"), QTimeZone("America/New_York"), QTimeZone("Asia/Kolkata")};
        for (int i = 0; i < mails; ++i) {
            const auto &zone = zones[i % zones.size()];
            const auto moment = all.add(monday, window, zone);
            QVERIFY(moment);
            QVERIFY(moment->at >= monday);
            QVERIFY(window.isOpen(moment->at, zone));
            moments.append(moment->at);
        }
        std::sort(moments.begin(), moments.end());
        for (qsizetype i = 5; i < moments.size(); ++i)
            QVERIFY(moments[i] - moments[i - 1] >= seconds(45));
        if (hourly > 0)
            QVERIFY(mostWithin(moments, hours(1)) <= std::max(hourly, 2)); // two had gone before
        QVERIFY(mostWithin(moments, hours(24)) <= std::max(daily, 4)); // four had gone before
    }

    void aMailForAnotherZoneDoesNotWait()
    {
        auto all = plan({});
        const auto asleep = all.add(monday, SendingWindow(), QTimeZone("America/Los_Angeles"));
        const auto awake = all.add(monday, SendingWindow(), QTimeZone("Europe/Berlin"));
        QCOMPARE(asleep->rule, u"window"_s);
        QCOMPARE(toDateTime(asleep->at).toString(Qt::ISODate), u"2026-03-02T17:00:00Z"_s);
        QCOMPARE(awake->at, monday);
    }

    void theDailyCapMovesToTheNextDay()
    {
        QList<Instant> sent;
        for (int i = 0; i < 25; ++i)
            sent.append(monday - hours(1) + minutes(2 * i));
        const auto moment = plan({}, sent).add(monday, SendingWindow(), utc);
        QCOMPARE(moment->at, monday + hours(23));
        QCOMPARE(moment->rule, u"daily_cap"_s);
    }

    void nothingIsPlannedWithACapOfNothing()
    {
        QVERIFY(!plan({45, 120, 0, 0}).add(monday, std::nullopt, utc));
        QVERIFY(!plan({}).add(monday, SendingWindow{9, 9}, utc));
    }

    /// Daylight saving: the plan goes by days of the calendar, not by spans of 24 hours.
    void goesByTheCalendarWhenTheClocksChange()
    {
        const QTimeZone berlin("Europe/Berlin");
        const Instant friday = instantOf({2026, 10, 23}, {17, 30}, berlin);
        const auto moment = plan({}).add(friday, SendingWindow(), berlin);
        QCOMPARE(moment->at, instantOf({2026, 10, 26}, {9, 0}, berlin));
        QCOMPARE(moment->at - friday, hours(64) + minutes(30)); // one more than the clocks show
    }

    void knowsWhenAMailIsLate()
    {
        QVERIFY(!isLate(monday, monday + minutes(15)));
        QVERIFY(isLate(monday, monday + minutes(15) + seconds(1)));
        QVERIFY(!isLate(monday, monday - hours(1)));
    }

    void noticesAClockThatWentBack()
    {
        QVERIFY(!wentBack(monday, monday - minutes(2)));
        QVERIFY(wentBack(monday, monday - minutes(2) - seconds(1)));
        QVERIFY(!wentBack(monday, monday + hours(100)));
    }
};

QTEST_GUILESS_MAIN(TestSendPlan)
#include "tst_sendplan.moc"

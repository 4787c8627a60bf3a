// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sendingwindow.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestSendingWindow : public QObject
{
    Q_OBJECT
private slots:
    void isOpenOnWorkingDaysWhereTheyAre_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<bool>("open");
        const auto row = [](const char *name, const QString &utc, const QByteArray &zone, bool open) {
            QTest::newRow(name) << utc << zone << open;
        };
        row("Monday morning", u"2026-03-02T09:00:00Z"_s, "UTC", true);
        row("a second before", u"2026-03-02T08:59:59Z"_s, "UTC", false);
        row("last second", u"2026-03-02T16:59:59Z"_s, "UTC", true);
        row("closing", u"2026-03-02T17:00:00Z"_s, "UTC", false);
        row("Friday there, Saturday in UTC", u"2026-03-07T00:30:00Z"_s, "America/Los_Angeles", true);
        row("Saturday there, Friday in UTC", u"2026-03-06T23:30:00Z"_s, "Asia/Tokyo", false);
        row("Monday there, Sunday in UTC", u"2026-03-01T23:30:00Z"_s, "Australia/Sydney", true);
        row("half hours", u"2026-03-02T03:30:00Z"_s, "Asia/Kolkata", true);
        row("half hours, too early", u"2026-03-02T03:29:00Z"_s, "Asia/Kolkata", false);
        // New York's clocks went forward on Sunday, 8 March 2026: 9 o'clock is an hour earlier in UTC from
        // then on.
        row("Friday before the clocks change", u"2026-03-06T13:30:00Z"_s, "America/New_York", false);
        row("Monday after the clocks changed", u"2026-03-09T13:30:00Z"_s, "America/New_York", true);
        // Berlin's go back on Sunday, 25 October 2026.
        row("Friday before the clocks go back", u"2026-10-23T07:00:00Z"_s, "Europe/Berlin", true);
        row("Monday after the clocks went back", u"2026-10-26T07:00:00Z"_s, "Europe/Berlin", false);
        row("Monday after the clocks went back, later", u"2026-10-26T08:00:00Z"_s, "Europe/Berlin", true);
        // A zone whose clocks change on a working day: Egypt, Friday, 24 April 2026.
        row("on the very day", u"2026-04-24T06:00:00Z"_s, "Africa/Cairo", true);
        row("the day before", u"2026-04-23T06:00:00Z"_s, "Africa/Cairo", false);
    }

    void isOpenOnWorkingDaysWhereTheyAre()
    {
        QFETCH(QString, utc);
        QFETCH(QByteArray, zone);
        QFETCH(bool, open);
        const QTimeZone there(zone);
        QVERIFY(there.isValid());
        if (zone == "Africa/Cairo" && !there.hasTransitions())
            QSKIP("the time zone data knows no transitions of this zone");
        const Instant at = instantFromMs(QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch());
        QCOMPARE((SendingWindow{9, 17}.isOpen(at, there)), open);
    }

    void anEmptyWindowIsNeverOpen()
    {
        for (int hour = 0; hour < 24; ++hour)
            QVERIFY(!(SendingWindow{9, 9}.isOpen(instantFromMs(1772409600000 + hour * 3'600'000LL),
                                                 QTimeZone::utc())));
    }

    void aWholeDayIsAlwaysOpen()
    {
        for (int hour = 0; hour < 24; ++hour)
            QVERIFY((SendingWindow{0, 24}.isOpen(instantFromMs(1772409600000 + hour * 3'600'000LL),
                                                 QTimeZone::utc())));
    }

    void aTimeOnTheWallBecomesAMoment_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("wall");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *name, const char *zone, const QString &wall, const QString &utc) {
            QTest::newRow(name) << QByteArray(zone) << wall << utc;
        };
        row("Berlin, winter", "Europe/Berlin", u"2026-01-15T09:00"_s, u"2026-01-15T08:00:00Z"_s);
        row("Berlin, summer", "Europe/Berlin", u"2026-07-15T09:00"_s, u"2026-07-15T07:00:00Z"_s);
        row("Berlin, last minute before the gap", "Europe/Berlin", u"2026-03-29T01:59"_s, u"2026-03-29T00:59:00Z"_s);
        row("Berlin, begin of the gap", "Europe/Berlin", u"2026-03-29T02:00"_s, u"2026-03-29T01:00:00Z"_s);
        row("Berlin, in the gap", "Europe/Berlin", u"2026-03-29T02:30"_s, u"2026-03-29T01:00:00Z"_s);
        row("Berlin, end of the gap", "Europe/Berlin", u"2026-03-29T03:00"_s, u"2026-03-29T01:00:00Z"_s);
        row("Berlin, after the gap", "Europe/Berlin", u"2026-03-29T03:01"_s, u"2026-03-29T01:01:00Z"_s);
        row("Berlin, before the fold", "Europe/Berlin", u"2026-10-25T01:59"_s, u"2026-10-24T23:59:00Z"_s);
        row("Berlin, in the fold", "Europe/Berlin", u"2026-10-25T02:30"_s, u"2026-10-25T00:30:00Z"_s);
        row("Berlin, after the fold", "Europe/Berlin", u"2026-10-25T03:00"_s, u"2026-10-25T02:00:00Z"_s);
        row("New York, in the gap", "America/New_York", u"2026-03-08T02:30"_s, u"2026-03-08T07:00:00Z"_s);
        row("New York, the day of the gap at nine", "America/New_York", u"2026-03-08T09:00"_s, u"2026-03-08T13:00:00Z"_s);
        row("New York, in the fold", "America/New_York", u"2026-11-01T01:30"_s, u"2026-11-01T05:30:00Z"_s);
        row("New York, after the fold", "America/New_York", u"2026-11-01T02:00"_s, u"2026-11-01T07:00:00Z"_s);
        row("Lord Howe, half an hour of gap", "Australia/Lord_Howe", u"2026-10-04T02:10"_s, u"2026-10-03T15:30:00Z"_s);
        row("Lord Howe, after it", "Australia/Lord_Howe", u"2026-10-04T02:30"_s, u"2026-10-03T15:30:00Z"_s);
        row("Lord Howe, half an hour of fold", "Australia/Lord_Howe", u"2026-04-05T01:45"_s, u"2026-04-04T14:45:00Z"_s);
        row("Lord Howe, after the fold", "Australia/Lord_Howe", u"2026-04-05T02:00"_s, u"2026-04-04T15:30:00Z"_s);
        row("Kolkata, no change, half hours", "Asia/Kolkata", u"2026-03-29T02:30"_s, u"2026-03-28T21:00:00Z"_s);
        row("Tokyo, no change", "Asia/Tokyo", u"2026-03-29T02:30"_s, u"2026-03-28T17:30:00Z"_s);
        row("UTC", "UTC", u"2026-03-29T02:30"_s, u"2026-03-29T02:30:00Z"_s);
    }

    void aTimeOnTheWallBecomesAMoment()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, wall);
        QFETCH(QString, utc);
        const QDateTime there = QDateTime::fromString(wall, Qt::ISODate);
        const Instant at = instantOf(there.date(), there.time(), QTimeZone(zone));
        QCOMPARE(toDateTime(at).toString(Qt::ISODate), utc);
    }

    void opensAtItsNextHour_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("opens");
        const auto row = [](const char *name, const char *zone, const QString &from, const QString &opens) {
            QTest::newRow(name) << QByteArray(zone) << from << opens;
        };
        row("open now", "Europe/Berlin", u"2026-03-02T09:30:00Z"_s, u"2026-03-02T09:30:00Z"_s);
        row("this morning", "Europe/Berlin", u"2026-03-02T03:00:00Z"_s, u"2026-03-02T08:00:00Z"_s);
        row("tomorrow", "Europe/Berlin", u"2026-03-02T16:00:00Z"_s, u"2026-03-03T08:00:00Z"_s);
        row("over the weekend of the gap", "Europe/Berlin", u"2026-03-27T16:00:00Z"_s, u"2026-03-30T07:00:00Z"_s);
        row("over the weekend of the fold", "Europe/Berlin", u"2026-10-23T15:00:00Z"_s, u"2026-10-26T08:00:00Z"_s);
        row("New York, over the gap", "America/New_York", u"2026-03-06T22:00:00Z"_s, u"2026-03-09T13:00:00Z"_s);
        row("Kolkata", "Asia/Kolkata", u"2026-03-02T12:00:00Z"_s, u"2026-03-03T03:30:00Z"_s);
        row("Lord Howe, over the fold", "Australia/Lord_Howe", u"2026-04-03T07:00:00Z"_s, u"2026-04-05T22:30:00Z"_s);
        row("the holiday is left out", "Europe/Berlin", u"2026-12-24T16:30:00Z"_s, u"2026-12-29T08:00:00Z"_s);
    }

    void opensAtItsNextHour()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, from);
        QFETCH(QString, opens);
        const SendingWindow window{9, 17, false, Holidays::parse(u"2026-12-25 12-28"_s).value()};
        const auto at = window.opensAt(instantFromMs(QDateTime::fromString(from, Qt::ISODate).toMSecsSinceEpoch()), QTimeZone(zone));
        QVERIFY(at);
        QCOMPARE(toDateTime(*at).toString(Qt::ISODate), opens);
    }

    /// The answer is the first open minute, whatever the clocks do: compared with a look at each minute around the changes.
    void opensAtTheFirstOpenMinute_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("around");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        for (const auto &[zone, dates] : {std::pair{"Europe/Berlin", QList<QDate>{{2026, 3, 29}, {2026, 10, 25}}},
                                          {"America/New_York", {{2026, 3, 8}, {2026, 11, 1}}},
                                          {"Australia/Lord_Howe", {{2026, 4, 5}, {2026, 10, 4}}},
                                          {"Asia/Kolkata", {{2026, 3, 29}}},
                                          {"UTC", {{2026, 3, 29}}}}) {
            for (const QDate &date : dates) {
                for (const auto &[start, end] : {std::pair{0, 24}, {1, 2}, {2, 3}, {1, 3}, {0, 1}, {3, 4}, {9, 17}, {23, 24}})
                    QTest::addRow("%s %s %d-%d", zone, qPrintable(date.toString(Qt::ISODate)), start, end)
                        << QByteArray(zone) << date << start << end;
            }
        }
    }

    void opensAtTheFirstOpenMinute()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, around);
        QFETCH(int, start);
        QFETCH(int, end);
        const QTimeZone there(zone);
        const SendingWindow window{start, end, true};
        const Instant begin = instantFromMs(QDateTime(around.addDays(-1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        for (int hours = 0; hours < 50; hours += 3) {
            const Instant from = begin + std::chrono::hours(hours) + std::chrono::minutes(7);
            Instant expected = from;
            while (!window.isOpen(expected, there))
                expected += std::chrono::minutes(1);
            const auto opens = window.opensAt(from, there);
            QVERIFY(opens);
            QVERIFY(window.isOpen(*opens, there));
            QVERIFY(*opens <= expected);
            QVERIFY(expected - *opens < std::chrono::minutes(1));
            QVERIFY(*opens == from || !window.isOpen(*opens - std::chrono::milliseconds(1), there));
        }
    }

    void neverOpensWithoutHours()
    {
        QVERIFY(!(SendingWindow{9, 9}.opensAt(instantFromMs(1772409600000), QTimeZone::utc())));
        // Every day of the year is on the list.
        QVERIFY(!(SendingWindow{9, 17, true, Holidays::parse(u"2026-01-01..2026-12-31 2027-01-01..2027-12-31"_s).value()}.opensAt(
            instantFromMs(1772409600000), QTimeZone::utc())));
    }

    void saysTheTimeAsTheyHaveIt_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("text");
        QTest::newRow("today") << u"2026-03-02T13:05:00Z"_s << u"today 14:05 their time"_s;
        QTest::newRow("this week") << u"2026-03-06T08:12:00Z"_s << u"Friday 09:12 their time"_s;
        QTest::newRow("later") << u"2026-03-09T08:12:00Z"_s << u"Monday 9 March 2026 09:12 their time"_s;
        QTest::newRow("past") << u"2026-03-01T08:12:00Z"_s << u"Sunday 1 March 2026 09:12 their time"_s;
    }

    void saysTheTimeAsTheyHaveIt()
    {
        QFETCH(QString, at);
        QFETCH(QString, text);
        const auto instant = [](const QString &utc) {
            return instantFromMs(QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch());
        };
        QCOMPARE(theirTime(instant(at), instant(u"2026-03-02T09:00:00Z"_s), QTimeZone("Europe/Berlin")), text);
    }

    void knowsTheZoneOfACountry_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("country") << u"Germany"_s << QByteArray("Europe/Berlin");
        QTest::newRow("city and country")
            << u"Austin, Texas, United States"_s << QByteArray("America/New_York");
        QTest::newRow("case") << u"UNITED KINGDOM"_s << QByteArray("Europe/London");
        QTest::newRow("not known") << u"Atlantis"_s << QByteArray("Asia/Tokyo");
        QTest::newRow("empty") << QString() << QByteArray("Asia/Tokyo");
        QTest::newRow("New Mexico is not Mexico")
            << u"Santa Fe, New Mexico, United States"_s << QByteArray("America/New_York");
        QTest::newRow("Indiana is not India") << u"Gary, Indiana"_s << QByteArray("Asia/Tokyo");
        QTest::newRow("Northern Ireland")
            << u"Belfast, Northern Ireland, United Kingdom"_s << QByteArray("Europe/London");
    }

    void knowsTheZoneOfACountry()
    {
        QFETCH(QString, location);
        QFETCH(QByteArray, zone);
        QCOMPARE(zoneForLocation(location, QTimeZone("Asia/Tokyo")).id(), zone);
    }

    void theWeekendIsThatOfTheirCountry()
    {
        const QDate friday(2026, 11, 20);
        SendingWindow window;
        window.weekend = weekendForLocation(u"Cairo, Egypt"_s);
        QVERIFY(!window.isSendingDay(friday) && !window.isSendingDay(friday.addDays(1)) && window.isSendingDay(friday.addDays(2)));
        window.weekend = weekendForLocation(u"Hamburg, Germany"_s);
        QVERIFY(window.isSendingDay(friday) && !window.isSendingDay(friday.addDays(1)) && !window.isSendingDay(friday.addDays(2)));
        QCOMPARE(weekendForLocation(u"Omantown, Ohio"_s), Weekend());
        QCOMPARE(weekendForLocation(u"Riyadh, Saudi Arabia"_s).text(), u"Fridays and Saturdays"_s);
        window.weekends = true;
        QVERIFY(window.isSendingDay(friday.addDays(1)));
    }
};

QTEST_GUILESS_MAIN(TestSendingWindow)
#include "tst_sendingwindow.moc"

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
};

QTEST_GUILESS_MAIN(TestSendingWindow)
#include "tst_sendingwindow.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/holidays.h"
#include "domain/settingcheck.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestHolidays : public QObject
{
    Q_OBJECT
private slots:
    void knowsTheDaysOfAList_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isHoliday");
        const QString list = u"2026-12-25; 01-01,2026-12-28..2027-01-03\n02-29"_s;
        const auto row = [&](const char *name, const QDate &day, bool isHoliday) {
            QTest::newRow(name) << list << day << isHoliday;
        };
        row("a day", {2026, 12, 25}, true);
        row("the same day of another year", {2027, 12, 25}, false);
        row("a day of every year", {2031, 1, 1}, true);
        row("first of a span", {2026, 12, 28}, true);
        row("last of a span", {2027, 1, 3}, true);
        row("after it", {2027, 1, 4}, false);
        row("between", {2026, 12, 27}, false);
        row("leap day", {2028, 2, 29}, true);
        const QString calendar = u"BEGIN:VCALENDAR BEGIN:VEVENT DTSTART;VALUE=DATE:20261225 DTEND;VALUE=DATE:20261227 "
                                 "SUMMARY:Christmas END:VEVENT BEGIN:VEVENT DTSTART:20270501 END:VEVENT END:VCALENDAR"_s;
        QTest::newRow("calendar: first day") << calendar << QDate(2026, 12, 25) << true;
        QTest::newRow("calendar: last day") << calendar << QDate(2026, 12, 26) << true;
        QTest::newRow("calendar: the day it ends before") << calendar << QDate(2026, 12, 27) << false;
        QTest::newRow("calendar: an event of one day") << QString(calendar).replace(u' ', u"\r\n"_s) << QDate(2027, 5, 1) << true;
        QTest::newRow("empty") << u" \n"_s << QDate(2026, 12, 25) << false;
    }

    void knowsTheDaysOfAList()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QFETCH(bool, isHoliday);
        const auto holidays = Holidays::parse(text);
        QVERIFY(holidays);
        QCOMPARE(holidays->contains(day), isHoliday);
    }

    void namesWhatIsNotADay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("word") << u"2026-12-25 Christmas"_s << u"Christmas"_s;
        QTest::newRow("no such day") << u"2026-02-30"_s << u"2026-02-30"_s;
        QTest::newRow("no such day of a year") << u"13-01"_s << u"13-01"_s;
        QTest::newRow("backwards") << u"2026-12-26..2026-12-25"_s << u"2026-12-26"_s;
        QTest::newRow("too long") << u"2026-01-01..2036-01-01"_s << u"2026-01-01"_s;
        QTest::newRow("calendar without a day") << u"BEGIN:VCALENDAR BEGIN:VEVENT END:VEVENT"_s << u"first day"_s;
    }

    void namesWhatIsNotADay()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto holidays = Holidays::parse(text);
        QVERIFY(!holidays);
        QCOMPARE(holidays.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(holidays.error().message.contains(named), qPrintable(holidays.error().message));
        QVERIFY(!holidays.error().action.isEmpty());
        QVERIFY(!checkSetting({}, u"send.holidays"_s, text));
    }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"

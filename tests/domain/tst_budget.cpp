// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestBudget : public QObject
{
    Q_OBJECT

    static Instant at(const QString &iso) { return instantFromMs(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()); }

private slots:
    void amountsReadLikeMoney()
    {
        using Unit = PaidService::Unit;
        QCOMPARE(amountText(0, Unit::UsDollars), u"$0.00"_s);
        QCOMPARE(amountText(2'000, Unit::UsDollars), u"$0.002"_s);
        QCOMPARE(amountText(5'000'000, Unit::UsDollars), u"$5.00"_s);
        QCOMPARE(amountText(1'234'567, Unit::UsDollars), u"$1.2346"_s);
        QCOMPARE(amountText(1'000'000, Unit::Credits), u"1 credit"_s);
        QCOMPARE(amountText(12'500'000, Unit::Credits), u"12.5 credits"_s);
        QCOMPARE(amountText(0, Unit::Credits), u"0 credits"_s);
        QCOMPARE(toMillionths(0.0213), 21'300);
    }

    void periodsAreThoseOfThePersonsCalendar_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("nextDay");
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("nextMonth");
        QTest::newRow("Berlin after local midnight") << QByteArray("Europe/Berlin") << u"2026-06-30T22:30:00Z"_s << u"2026-06-30T22:00:00Z"_s
            << u"2026-07-01T22:00:00Z"_s << u"2026-06-30T22:00:00Z"_s << u"2026-07-31T22:00:00Z"_s;
        QTest::newRow("Los Angeles") << QByteArray("America/Los_Angeles") << u"2026-12-01T05:00:00Z"_s << u"2026-11-30T08:00:00Z"_s
            << u"2026-12-01T08:00:00Z"_s << u"2026-11-01T07:00:00Z"_s << u"2026-12-01T08:00:00Z"_s;
        QTest::newRow("a day of 23 hours") << QByteArray("Europe/Berlin") << u"2026-03-29T10:00:00Z"_s << u"2026-03-28T23:00:00Z"_s
            << u"2026-03-29T22:00:00Z"_s << u"2026-02-28T23:00:00Z"_s << u"2026-03-31T22:00:00Z"_s;
    }
    void periodsAreThoseOfThePersonsCalendar()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        QFETCH(QString, day);
        QFETCH(QString, nextDay);
        QFETCH(QString, month);
        QFETCH(QString, nextMonth);
        const QTimeZone place(zone);
        const auto text = [](Instant instant) { return toDateTime(instant).toString(Qt::ISODate); };
        QCOMPARE(text(dayOf(at(now), place).begin), day);
        QCOMPARE(text(dayOf(at(now), place).end), nextDay);
        QCOMPARE(text(monthOf(at(now), place).begin), month);
        QCOMPARE(text(monthOf(at(now), place).end), nextMonth);
    }

    void capsComeFromTheSettingsAndZeroIsNone()
    {
        const Settings settings({{u"budget.hunter.per_day"_s, 12.5}, {u"budget.hunter.per_month"_s, 0}});
        const auto caps = budgetCaps(settings, *paidService(u"hunter"_s));
        QVERIFY(caps.day == 12'500'000);
        QVERIFY(!caps.month);
        for (const auto &service : paidServices()) {
            QVERIFY(budgetCaps(Settings(), service).day); // by default nothing is without a cap
            QVERIFY(budgetCaps(Settings(), service).month);
        }
        QVERIFY(!paidService(u"gmail"_s));
    }

    void refusesWhatWouldGoPastTheCap()
    {
        ServiceBudget budget{*paidService(u"gemini"_s), {.spent = 4'980'000, .reserved = 10'000, .cap = 5'000'000}, {.spent = 6'000'000}};
        QVERIFY(!budgetRefusal(budget, 10'000));
        const auto refusal = budgetRefusal(budget, 10'001);
        QVERIFY(refusal);
        QCOMPARE(toText(refusal->kind), u"quota_exhausted"_s);
        QCOMPARE(refusal->message, u"Your own daily cap for Gemini is reached: $4.98 of $5.00 used, $0.01 set aside for calls on their way; "
                                   "the next call may cost $0.01."_s);
        QCOMPARE(refusal->action, u"Raise budget.gemini.per_day in Settings, or resume tomorrow"_s);
        budget.month.cap = 6'000'000;
        QCOMPARE(budgetRefusal(budget, 1)->action, u"Raise budget.gemini.per_month in Settings, or resume next month"_s);
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingsrepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void newestLineComesFirst_data() { TestDatabase::addEngines(); }
    void newestLineComesFirst()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        for (const auto &text : {u"one"_s, u"two"_s, u"three"_s})
            world.write([&](WriteSession &session) { return activity::add(session, u"user"_s, u"test.line"_s, 7, text); });
        const auto lines = world.read([](ReadSession &session) { return activity::list(session, 2); });
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).text, u"three"_s);
        QCOMPARE(lines.at(0).who, u"user"_s);
        QCOMPARE(lines.at(0).prospectId, 7);
        QCOMPARE(lines.at(0).at, world.clock().now());
    }

    void linesCannotBeChanged_data() { TestDatabase::addEngines(); }
    void linesCannotBeChanged()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        world.write([](WriteSession &session) { return activity::add(session, u"user"_s, u"test.line"_s, 0, u"one"_s); });
        for (const auto &sql : {u"UPDATE activity SET text = 'other'"_s, u"DELETE FROM activity"_s}) {
            const auto error = world.refused([&](WriteSession &session) { return session.exec(sql, {}); });
            QCOMPARE(error.kind, ErrorKind::Database);
        }
        QCOMPARE(world.read([](ReadSession &session) { return activity::list(session, 9); }).first().text, u"one"_s);
    }

    void countsMailsOfEachDay_data() { TestDatabase::addEngines(); }
    void countsMailsOfEachDay()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine); // 2026-03-02 09:00 UTC
        const auto a = world.addProspect(u"a.example"_s);
        world.addSent(a, u"a@a.example"_s, 0);
        world.addSent(a, u"a@a.example"_s, 1);
        world.clock().advance(48h);
        world.addSent(a, u"a@a.example"_s, 2);
        const auto days = world.read([](ReadSession &session) { return activity::sentPerDay(session, 3); });
        const QList<std::pair<QDate, int>> expected{{QDate(2026, 3, 2), 2}, {QDate(2026, 3, 3), 0}, {QDate(2026, 3, 4), 1}};
        QCOMPARE(days, expected);
        QCOMPARE(world.prospect(a).followupsSent, 2);
    }
};

QTEST_GUILESS_MAIN(ActivityTest)
#include "tst_activity.moc"

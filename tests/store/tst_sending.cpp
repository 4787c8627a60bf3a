// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sendingrepository.h"
#include "store/settingsrepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class SendingTest : public QObject
{
    Q_OBJECT
private slots:
    void aDecisionIsAddedOnceAndNeverChanged_data() { TestDatabase::addEngines(); }
    void aDecisionIsAddedOnceAndNeverChanged()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const DraftId draft{7};
        const auto add = [&](const QString &gate) {
            world.write([&](WriteSession &session) {
                return senddecisions::add(session, {.draftId = draft, .sendId = SendId{3}, .what = u"held"_s, .gate = gate, .who = u"program"_s,
                                                    .notBefore = world.clock().now(), .text = u"Because."_s});
            });
        };
        add(u"window"_s);
        add(u"window"_s); // says the same
        add(u"paused"_s);
        add(u"window"_s);
        const auto lines = world.read([&](ReadSession &session) { return senddecisions::byDraft(session, draft); });
        QStringList gates;
        for (const auto &line : lines)
            gates.append(line.gate);
        QCOMPARE(gates, QStringList({u"window"_s, u"paused"_s, u"window"_s}));
        QCOMPARE(lines.first().at, world.clock().now());
        QCOMPARE(lines.first().notBefore, world.clock().now());
        QCOMPARE(world.read([](ReadSession &session) { return senddecisions::bySend(session, SendId{3}); }).size(), 3);
        for (const auto &sql : {u"UPDATE send_decisions SET text = 'x'"_s, u"DELETE FROM send_decisions"_s})
            QCOMPARE(world.refused([&](WriteSession &session) { return session.exec(sql, {}); }).kind, ErrorKind::Database);
    }

    void theClockIsOnlyNotedForward_data() { TestDatabase::addEngines(); }
    void theClockIsOnlyNotedForward()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QVERIFY(!world.read(&sendingstate::clockSeen));
        world.write(&sendingstate::noteClock);
        const Instant first = world.clock().now();
        world.clock().advance(-std::chrono::hours(1));
        world.write(&sendingstate::noteClock);
        QCOMPARE(world.read(&sendingstate::clockSeen), first);
        world.write(&sendingstate::setClock);
        QCOMPARE(world.read(&sendingstate::clockSeen), world.clock().now());
        QCOMPARE(world.write(&sendingstate::nextMark), 1);
        QCOMPARE(world.write(&sendingstate::nextMark), 2);
    }

    void countsWhatTheAccountReallySent_data() { TestDatabase::addEngines(); }
    void countsWhatTheAccountReallySent()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto facts = [&](const QString &account) {
            return world.read([&](ReadSession &session) { return sends::senderFacts(session, account); });
        };
        const QString me = u"me@studio.example"_s;
        for (int day = 0; day < 3; ++day) {
            for (int mail = 0; mail < 2; ++mail) {
                const auto id = world.addProspect(u"site%1-%2.example"_s.arg(day).arg(mail));
                world.addSent(id, u"info@site%1-%2.example"_s.arg(day).arg(mail));
                world.clock().advance(std::chrono::minutes(10));
            }
            QCOMPARE(facts(me).activeDays, day); // today does not count
            QCOMPARE(facts(me).lastDay.size(), 2);
            QCOMPARE(facts(me).last, world.clock().now() - std::chrono::minutes(10));
            world.clock().advance(std::chrono::hours(24));
        }
        QCOMPARE(facts(me).activeDays, 3);
        QCOMPARE(facts(u"other@studio.example"_s).activeDays, 0);
        QVERIFY(!facts(u"other@studio.example"_s).last);
        const Instant until = world.clock().now() + std::chrono::hours(1);
        world.write([&](WriteSession &session) { return providerstates::restrictUntil(session, u"gmail"_s, me, until, u"too many"_s); });
        QCOMPARE(facts(me).pausedUntil, until);
        QCOMPARE(facts(me).pauseReason, u"too many"_s);
        world.clock().advance(std::chrono::hours(2));
        QVERIFY(!facts(me).pausedUntil);
    }
};

QTEST_GUILESS_MAIN(SendingTest)
#include "tst_sending.moc"

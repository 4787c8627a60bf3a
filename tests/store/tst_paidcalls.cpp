// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/paidcallrepository.h"

#include "store/jobrepository.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PaidCallsTest : public QObject
{
    Q_OBJECT

    static NewPaidCall call(AnswerReuse reuse = AnswerReuse::ForAWhile, qint64 estimate = 1000, qint64 item = 0, const QString &owner = u"me"_s)
    {
        return {u"hunter"_s, u"/domain-search"_s, u"hash"_s, reuse, item, owner, estimate};
    }
    static qint64 reserve(StoreWorld &world, const NewPaidCall &call)
    {
        return world.write([&](WriteSession &session) { return paidcalls::reserve(session, call); });
    }
    static void settle(StoreWorld &world, qint64 id, qint64 cost, const std::optional<PaidAnswer> &answer = {})
    {
        world.write([&](WriteSession &session) { return paidcalls::settle(session, id, cost, answer); });
    }
    static ServiceBudget budget(StoreWorld &world, const Settings &settings = Settings())
    {
        return world.read([&](ReadSession &session) {
            return paidcalls::budget(session, *paidService(u"hunter"_s), settings, QTimeZone::utc());
        });
    }
    static std::optional<PaidAnswer> answer(StoreWorld &world, std::chrono::milliseconds age)
    {
        return world.read([&](ReadSession &session) { return paidcalls::answer(session, u"hash"_s, session.now() - age); });
    }
    static std::optional<PaidAnswer> takeOver(StoreWorld &world, qint64 item, const QString &owner)
    {
        return world.write([&](WriteSession &session) { return paidcalls::takeOver(session, u"hash"_s, item, owner, session.now() - 24h); });
    }

private slots:
    void whatIsSetAsideBecomesWhatItCost_data() { TestDatabase::addEngines(); }
    void whatIsSetAsideBecomesWhatItCost()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto first = reserve(world, call(AnswerReuse::Never, 1000));
        const auto second = reserve(world, call(AnswerReuse::Never, 500));
        const auto third = reserve(world, call(AnswerReuse::Never, 70));
        QCOMPARE(budget(world).day.spent, 0);
        QCOMPARE(budget(world).day.reserved, 1570);
        settle(world, first, 300);
        world.write([&](WriteSession &session) { return paidcalls::release(session, second); });
        QCOMPARE(budget(world).day.spent, 300);
        QCOMPARE(budget(world).day.reserved, 70);
        // Each is settled once.
        QCOMPARE(world.refused([&](WriteSession &session) { return paidcalls::settle(session, first, 5, {}); }).kind, ErrorKind::NotFound);
        QCOMPARE(world.refused([&](WriteSession &session) { return paidcalls::release(session, second); }).kind, ErrorKind::NotFound);
        settle(world, third, 80);
        QCOMPARE(budget(world).month.spent, 380);
    }

    void sumsAreThoseOfDayAndMonth_data() { TestDatabase::addEngines(); }
    void sumsAreThoseOfDayAndMonth()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine); // 2 March, 09:00 UTC
        settle(world, reserve(world, call()), 1);
        world.clock().advance(24h);
        settle(world, reserve(world, call()), 10);
        QCOMPARE(budget(world).day.spent, 10);
        QCOMPARE(budget(world).month.spent, 11);
        world.clock().advance(24h * 30);
        QCOMPARE(budget(world).month.spent, 0);
        const auto all = world.read([](ReadSession &session) { return paidcalls::budgets(session, Settings(), QTimeZone::utc()); });
        QCOMPARE(all.size(), paidServices().size());
        const auto capped = budget(world, Settings({{u"budget.hunter.per_day"_s, 3}}));
        QVERIFY(capped.day.cap == 3'000'000);
    }

    void whatACrashLeftCountsAsSpent_data() { TestDatabase::addEngines(); }
    void whatACrashLeftCountsAsSpent()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        reserve(world, call(AnswerReuse::Never, 1000, 0, u"dead"_s));
        reserve(world, call(AnswerReuse::Never, 20, 0, u"me"_s));
        QCOMPARE(world.write([](WriteSession &session) { return paidcalls::settleLost(session, u"me"_s); }), 1);
        QCOMPARE(budget(world).day.spent, 1000);
        QCOMPARE(budget(world).day.reserved, 20);
    }

    void answersAreGivenForAWhile_data() { TestDatabase::addEngines(); }
    void answersAreGivenForAWhile()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QByteArray body(200'000, 'x');
        body[7] = '\0';
        const auto id = reserve(world, call());
        QVERIFY(!answer(world, 1h)); // not answered yet
        settle(world, id, 5, PaidAnswer{id, 200, "application/json", body});
        const auto found = answer(world, 1h);
        QVERIFY(found);
        QCOMPARE(found->httpStatus, 200);
        QCOMPARE(found->contentType, QByteArray("application/json"));
        QCOMPARE(found->body, body);
        settle(world, reserve(world, call()), 5); // not worth keeping: the earlier one stays
        QVERIFY(answer(world, 1h));
        world.clock().advance(2h);
        QVERIFY(!answer(world, 1h));
        QVERIFY(answer(world, 3h));
        QVERIFY(!takeOver(world, 0, u"other"_s));
        world.write([](WriteSession &session) { return paidcalls::prune(session, session.now() - 1h, session.now() - 24h); });
        QVERIFY(!answer(world, 3h));
        QCOMPARE(budget(world).day.spent, 10); // the sums stay
    }

    void aTextIsGivenToTheSameWorkInALaterRunOnce_data() { TestDatabase::addEngines(); }
    void aTextIsGivenToTheSameWorkInALaterRunOnce()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = reserve(world, call(AnswerReuse::SameWork, 10, 7, u"run 1"_s));
        settle(world, id, 5, PaidAnswer{id, 200, {}, "text"});
        QVERIFY(!answer(world, 1h));
        QVERIFY(!takeOver(world, 7, u"run 1"_s)); // it had it already
        QVERIFY(!takeOver(world, 8, u"run 2"_s)); // another piece of work
        const auto taken = takeOver(world, 7, u"run 2"_s);
        QVERIFY(taken);
        QCOMPARE(taken->body, QByteArray("text"));
        QVERIFY(!takeOver(world, 7, u"run 2"_s));
        world.clock().advance(25h);
        QVERIFY(!takeOver(world, 7, u"run 3"_s));
    }

    void failedItemsThatAreTriedAgainGetNewAnswers_data() { TestDatabase::addEngines(); }
    void failedItemsThatAreTriedAgainGetNewAnswers()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"blog.example"_s);
        const auto job = world.write([&](WriteSession &session) {
            return jobs::create(session, {u"draft"_s, {}, {}, {{u"prospects"_s, prospect.value, u"blog.example"_s}}});
        });
        const auto items = world.write([&](WriteSession &session) { return jobs::claimItems(session, job, u"run 1"_s, 1); });
        QCOMPARE(items.size(), 1);
        const auto item = items.first().id;
        const auto id = reserve(world, call(AnswerReuse::SameWork, 10, item.value, u"run 1"_s));
        settle(world, id, 5, PaidAnswer{id, 200, {}, "a text that was refused"});
        world.write([&](WriteSession &session) {
            return jobs::finishItem(session, item, ItemState::Failed, ErrorKind::InvalidResponse, u"refused"_s);
        });
        world.write([&](WriteSession &session) { return jobs::retryFailed(session, job); });
        QVERIFY(!takeOver(world, item.value, u"run 2"_s));
    }

    void postponedItemsUseUpNoTry_data() { TestDatabase::addEngines(); }
    void postponedItemsUseUpNoTry()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"blog.example"_s);
        const auto job = world.write([&](WriteSession &session) {
            return jobs::create(session, {u"draft"_s, {}, {}, {{u"prospects"_s, prospect.value, u"blog.example"_s}}});
        });
        const auto claim = [&] { return world.write([&](WriteSession &session) { return jobs::claimItems(session, job, u"me"_s, 1); }); };
        for (int i = 0; i < 3; ++i) {
            const auto items = claim();
            QCOMPARE(items.size(), 1);
            QCOMPARE(items.first().attempts, 1);
            world.write([&](WriteSession &session) {
                return jobs::postponeItem(session, items.first().id, session.now() + 1min, ErrorKind::HeldBack, u"wait"_s);
            });
            QVERIFY(claim().isEmpty());
            world.clock().advance(1min);
        }
    }
};

QTEST_GUILESS_MAIN(PaidCallsTest)
#include "tst_paidcalls.moc"

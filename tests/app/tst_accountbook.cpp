// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account.h"
#include "app/accountbook.h"
#include "core/workmark.h"
#include "pipeline/jobcreation.h"
#include "store/paidcallrepository.h"
#include "support/fakehttp.h"
#include "support/storeworld.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace overture;
using namespace overture::app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountBookOptions inUtc{.zone = QTimeZone::utc()};

net::CallLedger::Call call(qint64 estimate, net::Reuse reuse = net::Reuse::Never)
{
    return {u"hunter"_s, u"/email-verifier"_s, "hash", estimate, reuse};
}

net::HttpResponse answer(const QByteArray &body)
{
    net::HttpResponse response;
    response.status = 200;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = body;
    return response;
}

void set(StoreWorld &world, const QString &key, const QJsonValue &value)
{
    world.write([&](store::WriteSession &session) { return store::settings::set(session, key, value); });
}

} // namespace

class TestAccountBook : public QObject
{
    Q_OBJECT

    static ServiceBudget budget(StoreWorld &world)
    {
        return world.read([&](store::ReadSession &session) -> Result<ServiceBudget> {
            const auto settings = pipeline::readSettings(session);
            if (!settings)
                return fail(settings.error());
            return store::paidcalls::budget(session, *paidService(u"hunter"_s), *settings, QTimeZone::utc());
        });
    }

private slots:
    /// Twenty threads want 30 calls of one credit each; the cap is 8.
    void neverSpendsMoreThanTheCap()
    {
        StoreWorld world;
        set(world, u"budget.hunter.per_day"_s, 8);
        AccountBook book(world.database(), inUtc);
        std::atomic<int> made = 0;
        std::atomic<int> refused = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 20; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 30; ++round) {
                    const auto reserved = book.reserve(call(1'000'000));
                    if (!reserved) {
                        refused += reserved.error().kind == ErrorKind::QuotaExhausted;
                        continue;
                    }
                    ++made;
                    QVERIFY(book.settle(*reserved, 1'000'000, nullptr));
                }
            });
        }
        threads.clear();
        QCOMPARE(made.load(), 8);
        QCOMPARE(refused.load(), 20 * 30 - 8);
        QCOMPARE(budget(world).day.spent, 8'000'000);
        QCOMPARE(budget(world).day.reserved, 0);
        // Tomorrow is another day; the month goes on.
        world.clock().advance(24h);
        QVERIFY(book.reserve(call(1'000'000)));
        set(world, u"budget.hunter.per_month"_s, 9);
        const auto monthly = book.reserve(call(1'000'000));
        QVERIFY(!monthly);
        QVERIFY2(monthly.error().message.contains(u"monthly cap"_s), qPrintable(monthly.error().message));
        // A raised cap holds at once.
        set(world, u"budget.hunter.per_month"_s, 0);
        QVERIFY(book.reserve(call(1'000'000)));
    }

    void whatWasFreeIsGivenBack()
    {
        StoreWorld world;
        set(world, u"budget.hunter.per_day"_s, 1);
        AccountBook book(world.database(), inUtc);
        for (int i = 0; i < 3; ++i) {
            const auto reserved = book.reserve(call(1'000'000));
            QVERIFY(reserved);
            QVERIFY(!book.reserve(call(1)));
            QVERIFY(book.release(*reserved));
        }
        QCOMPARE(budget(world).day.spent, 0);
    }

    void aCrashCountsWhatMayHaveBeenBilled()
    {
        StoreWorld world;
        {
            AccountBook book(world.database(), inUtc);
            QVERIFY(book.reserve(call(300'000)));
        }
        world.testDatabase().close(); // the next one that opens it is another program
        world.testDatabase().open();
        QCOMPARE(budget(world).day.reserved, 300'000);
        AccountBook book(world.database(), inUtc);
        QVERIFY(book.settleLeftOvers());
        QCOMPARE(budget(world).day.reserved, 0);
        QCOMPARE(budget(world).day.spent, 300'000);
    }

    void answersAreGivenAgainForDays()
    {
        StoreWorld world;
        AccountBook book(world.database(), inUtc);
        const auto question = call(500'000, net::Reuse::ForAWhile);
        QVERIFY(!*book.storedAnswer(question));
        const auto given = answer("{\"data\":1}");
        QVERIFY(book.settle(*book.reserve(question), 500'000, &given));
        const auto stored = *book.storedAnswer(question);
        QVERIFY(stored);
        QCOMPARE(stored->status, 200);
        QCOMPARE(stored->body, given.body);
        QCOMPARE(stored->header("content-type"), QByteArray("application/json"));
        AccountBook fresh(world.database(), {.reusesAnswers = false, .zone = QTimeZone::utc()});
        QVERIFY(!*fresh.storedAnswer(question));
        set(world, u"paid.reuse_days"_s, 0);
        QVERIFY(!*book.storedAnswer(question));
        set(world, u"paid.reuse_days"_s, 7);
        world.clock().advance(24h * 7 - 1min);
        QVERIFY(*book.storedAnswer(question));
        world.clock().advance(2min);
        QVERIFY(!*book.storedAnswer(question));
    }

    void aTextIsForItsOwnWorkAfterACrash()
    {
        StoreWorld world;
        const auto question = call(500'000, net::Reuse::SameWork);
        const auto given = answer("a letter");
        {
            AccountBook book(world.database(), inUtc);
            const WorkMark mark(12);
            QVERIFY(book.settle(*book.reserve(question), 500'000, &given));
            QVERIFY(!*book.storedAnswer(question)); // asked again in the same run: another text is wanted
        }
        world.testDatabase().close();
        world.testDatabase().open();
        AccountBook book(world.database(), {.reusesAnswers = false, .zone = QTimeZone::utc()});
        QVERIFY(!*book.storedAnswer(question)); // no piece of work at all
        {
            const WorkMark mark(13);
            QVERIFY(!*book.storedAnswer(question));
        }
        const WorkMark mark(12);
        const auto stored = *book.storedAnswer(question);
        QVERIFY(stored);
        QCOMPARE(stored->body, given.body);
        QVERIFY(!*book.storedAnswer(question));
    }

    void accountsGoOnWhereTheProgramWasClosed()
    {
        StoreWorld world;
        auto &clock = world.clock();
        const auto until = clock.now() + 3h;
        const auto states = [&] { return world.read([](store::ReadSession &session) { return store::providerstates::all(session); }); };
        test::FakeHttp http;
        const auto ask = [&](Account &account) {
            auto options = account.apiOptions();
            options.service = u"Hunter"_s;
            options.baseUrl = QUrl(u"https://api.example.com"_s);
            net::ApiClient api(http, clock, account.limiter(), options);
            return api.send({.url = QUrl(u"/x"_s)}, {});
        };
        const Settings settings;
        {
            AccountBook book(world.database(), inUtc);
            Account account(settings, u"hunter"_s, {}, book, clock);
            http.answer(429, "{}", {{"Retry-After", "10800"}});
            QVERIFY(ask(account));
            QTRY_VERIFY(!states().isEmpty());
        }
        QVERIFY(states().first().restrictedUntil == until);
        QVERIFY(!states().first().restrictedReason.isEmpty());
        {
            AccountBook book(world.database(), inUtc);
            Account account(settings, u"hunter"_s, states(), book, clock);
            const auto held = ask(account);
            QVERIFY(!held);
            QCOMPARE(toText(held.error().kind), u"held_back"_s);
            Account another(settings, u"gemini"_s, states(), book, clock);
            http.answer(200, "{}");
            QVERIFY(ask(another));
            // It is lifted by itself.
            clock.set(until);
            http.answer(200, "{}");
            QVERIFY(ask(account));
            for (int i = 0; i < 5; ++i) {
                http.answer(500, "{}");
                QVERIFY(ask(account));
            }
            QTRY_VERIFY(states().first().breakerUntil);
        }
        AccountBook book(world.database(), inUtc);
        Account account(settings, u"hunter"_s, states(), book, clock);
        QVERIFY(!ask(account));
        clock.advance(61s);
        http.answer(200, "{}");
        QVERIFY(ask(account));
        QTRY_VERIFY(!states().first().breakerUntil);
    }
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingsrepository.h"

#include "domain/settings.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    static Settings load(StoreWorld &world)
    {
        return Settings(world.read([](ReadSession &session) { return settings::all(session); }));
    }

private slots:
    void changedOnesAreKept_data() { TestDatabase::addEngines(); }
    void changedOnesAreKept()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QCOMPARE(load(world).number(u"send.daily_cap"_s), 25);
        const auto set = [&](const QString &key, const QJsonValue &value) {
            world.write([&](WriteSession &session) { return settings::set(session, key, value); });
        };
        set(u"send.daily_cap"_s, 10);
        set(u"send.daily_cap"_s, 12);
        set(u"master.enabled"_s, false);
        set(u"studio.name"_s, u"Atelier “Süd”, 'Nord' \\ [1]"_s);
        world.testDatabase().close();
        world.testDatabase().open();
        QCOMPARE(load(world).number(u"send.daily_cap"_s), 12);
        QCOMPARE(load(world).flag(u"master.enabled"_s), false);
        QCOMPARE(load(world).text(u"studio.name"_s), u"Atelier “Süd”, 'Nord' \\ [1]"_s);
        world.write([](WriteSession &session) { return settings::reset(session, u"send.daily_cap"_s); });
        QCOMPARE(load(world).number(u"send.daily_cap"_s), 25);
    }

    void refusesAnUnknownKey()
    {
        StoreWorld world;
        QCOMPARE(world.refused([](WriteSession &session) { return settings::set(session, u"send.daily_cup"_s, 1); }).kind,
                 ErrorKind::InvalidInput);
    }

    void remembersWhatAServiceSaid_data() { TestDatabase::addEngines(); }
    void remembersWhatAServiceSaid()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        ProviderState state;
        state.service = u"hunter"_s;
        state.account = u"me"_s;
        state.restrictedUntil = instantFromMs(1'700'000'000'000);
        state.restrictedReason = u"429"_s;
        state.credits = u"12 searches left"_s;
        const auto save = [&] { world.write([&](WriteSession &session) { return providerstates::save(session, state); }); };
        save();
        state.restrictedUntil.reset();
        state.restrictedReason.clear();
        state.lastSuccess = instantFromMs(1'700'000'100'000);
        save();
        QVERIFY(world.read([](ReadSession &session) { return providerstates::all(session); }) == QList<ProviderState>({state}));
    }

    void remembersWhoMayNotBeCalled_data() { TestDatabase::addEngines(); }
    void remembersWhoMayNotBeCalled()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto only = [&] {
            const auto states = world.read([](ReadSession &session) { return providerstates::all(session); });
            return states.size() == 1 ? states.first() : ProviderState();
        };
        const auto until = world.clock().now() + std::chrono::hours(2);
        const auto restrict = [&](Instant time, const QString &reason) {
            world.write([&](WriteSession &session) { return providerstates::restrictUntil(session, u"gemini"_s, {}, time, reason); });
        };
        restrict(until, u"per day"_s);
        restrict(until - std::chrono::hours(1), u"per minute"_s); // a shorter one takes nothing back
        QVERIFY(only().restrictedUntil == until);
        QCOMPARE(only().restrictedReason, u"per day"_s);
        world.write([&](WriteSession &session) { return providerstates::setBreaker(session, u"gemini"_s, {}, until, u"5 in a row"_s); });
        QVERIFY(only().breakerUntil == until);
        QCOMPARE(only().breakerReason, u"5 in a row"_s);
        auto state = only();
        state.credits = u"12"_s;
        world.write([&](WriteSession &session) { return providerstates::save(session, state); });
        QVERIFY(only() == state);
        world.write([](WriteSession &session) { return providerstates::setBreaker(session, u"gemini"_s, {}, {}, {}); });
        QVERIFY(!only().breakerUntil);
        QVERIFY(only().restrictedUntil == until);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mailaccountrepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class MailAccountsTest : public QObject
{
    Q_OBJECT

    static MailAccount consentOf(const QString &address, const QString &subject = u"subject"_s)
    {
        MailAccount account;
        account.address = address;
        account.subject = subject;
        account.senderName = u"Mira Castellan"_s;
        account.sendAsAddress = address;
        account.clientId = u"client-1"_s;
        account.scopes = wantedMailScopes();
        return account;
    }

    static void connected(StoreWorld &world, const MailAccount &account)
    {
        world.write([&](WriteSession &session) { return mailaccounts::connect(session, account); });
    }
    static QList<MailAccount> all(StoreWorld &world)
    {
        return world.read([](ReadSession &session) { return mailaccounts::all(session); });
    }
    static MailAccount one(StoreWorld &world, const QString &address)
    {
        return world.read([&](ReadSession &session) { return mailaccounts::byAddress(session, address); }).value();
    }

private slots:
    void keepsEveryField_data() { TestDatabase::addEngines(); }
    void keepsEveryField()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        auto account = consentOf(u"Mira@Example.com"_s);
        account.accessEndsAt = world.clock().now() + std::chrono::hours(168);
        connected(world, account);
        const auto stored = one(world, u"MIRA@example.COM"_s);
        QVERIFY(stored.id.isValid());
        account.id = stored.id;
        account.address = u"mira@example.com"_s;
        account.isDefault = true;
        account.connectedAt = account.createdAt = account.updatedAt = world.clock().now();
        QCOMPARE(stored, account);
        world.write([](WriteSession &session) {
            return mailaccounts::setIdentity(session, u"mira@example.com"_s, u"M. C."_s, u"art@example.com"_s, u"Kind regards\n“Grüße”"_s);
        });
        world.write([](WriteSession &session) { return mailaccounts::setDailyCap(session, u"mira@example.com"_s, 40); });
        world.write([](WriteSession &session) { return mailaccounts::setScopes(session, u"mira@example.com"_s, u"openid"_s); });
        account.senderName = u"M. C."_s;
        account.sendAsAddress = u"art@example.com"_s;
        account.signature = u"Kind regards\n“Grüße”"_s;
        account.dailyCap = 40;
        account.scopes = u"openid"_s;
        QCOMPARE(one(world, u"mira@example.com"_s), account);
    }

    void connectingAgainKeepsWhatAPersonChose_data() { TestDatabase::addEngines(); }
    void connectingAgainKeepsWhatAPersonChose()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        connected(world, consentOf(u"mira@example.com"_s));
        const auto before = one(world, u"mira@example.com"_s);
        world.write([](WriteSession &session) { return mailaccounts::setDailyCap(session, u"mira@example.com"_s, 40); });
        QVERIFY(world.write([](WriteSession &session) { return mailaccounts::setNeedsReconnect(session, u"mira@example.com"_s, u"It was revoked."_s); }));
        auto lost = one(world, u"mira@example.com"_s);
        QCOMPARE(lost.state, MailAccountState::NeedsReconnect);
        QCOMPARE(lost.stateReason, u"It was revoked."_s);
        QVERIFY(lost.isDefault); // what waits goes on waiting for it
        // Said once.
        QVERIFY(!world.write([](WriteSession &session) { return mailaccounts::setNeedsReconnect(session, u"mira@example.com"_s, u"Again."_s); }));
        world.clock().advance(std::chrono::hours(1));
        auto again = consentOf(u"mira@example.com"_s);
        again.clientId = u"client-2"_s;
        connected(world, again);
        const auto after = one(world, u"mira@example.com"_s);
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.state, MailAccountState::Connected);
        QCOMPARE(after.stateReason, QString());
        QCOMPARE(after.clientId, u"client-2"_s);
        QCOMPARE(after.dailyCap, std::optional(40));
        QCOMPARE(after.createdAt, before.createdAt);
        QVERIFY(after.connectedAt > before.connectedAt);
    }

    void anAddressThatChangedHandsIsRefused_data() { TestDatabase::addEngines(); }
    void anAddressThatChangedHandsIsRefused()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        connected(world, consentOf(u"mira@example.com"_s, u"one"_s));
        const auto before = one(world, u"mira@example.com"_s);
        const auto error = world.refused([](WriteSession &session) { return mailaccounts::connect(session, consentOf(u"mira@example.com"_s, u"two"_s)); });
        QCOMPARE(error.kind, ErrorKind::InvalidInput);
        QCOMPARE(one(world, u"mira@example.com"_s), before);
    }

    void oneIsTheDefault_data() { TestDatabase::addEngines(); }
    void oneIsTheDefault()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        for (const QString &address : {u"b@example.com"_s, u"a@example.com"_s, u"c@example.com"_s})
            connected(world, consentOf(address));
        const auto addresses = [&] {
            QStringList list;
            for (const auto &account : all(world))
                list.append(account.isDefault ? account.address.toUpper() : account.address);
            return list;
        };
        QCOMPARE(addresses(), QStringList({u"B@EXAMPLE.COM"_s, u"a@example.com"_s, u"c@example.com"_s}));
        world.write([](WriteSession &session) { return mailaccounts::setDefault(session, u"C@example.com"_s); });
        QCOMPARE(addresses(), QStringList({u"C@EXAMPLE.COM"_s, u"a@example.com"_s, u"b@example.com"_s}));
        world.write([](WriteSession &session) { return mailaccounts::setDisconnected(session, u"c@example.com"_s, u"By you."_s); });
        QCOMPARE(addresses(), QStringList({u"A@EXAMPLE.COM"_s, u"b@example.com"_s, u"c@example.com"_s}));
        QCOMPARE(world.refused([](WriteSession &session) { return mailaccounts::setDefault(session, u"c@example.com"_s); }).kind, ErrorKind::InvalidInput);
        // Who disconnected it is not told that its sign-in is over.
        QVERIFY(!world.write([](WriteSession &session) { return mailaccounts::setNeedsReconnect(session, u"c@example.com"_s, u"x"_s); }));
        world.write([](WriteSession &session) { return mailaccounts::setDisconnected(session, u"a@example.com"_s, {}); });
        world.write([](WriteSession &session) { return mailaccounts::setDisconnected(session, u"b@example.com"_s, {}); });
        QCOMPARE(addresses(), QStringList({u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s}));
        connected(world, consentOf(u"b@example.com"_s));
        QCOMPARE(addresses().first(), u"B@EXAMPLE.COM"_s);
    }

    void refusesWhatMakesNoSense_data() { TestDatabase::addEngines(); }
    void refusesWhatMakesNoSense()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        connected(world, consentOf(u"mira@example.com"_s));
        const auto noMails = world.refused([](WriteSession &session) { return mailaccounts::setDailyCap(session, u"mira@example.com"_s, 0); });
        QCOMPARE(noMails.kind, ErrorKind::InvalidInput);
        const auto nobody = world.refused([](WriteSession &session) { return mailaccounts::setDefault(session, u"nobody@example.com"_s); });
        QCOMPARE(nobody.kind, ErrorKind::NotFound);
        const auto noWord = world.refused([](WriteSession &session) { return session.exec(u"UPDATE mail_accounts SET state = 'gone'"_s, {}); });
        QCOMPARE(noWord.kind, ErrorKind::Database);
    }
};

QTEST_GUILESS_MAIN(MailAccountsTest)
#include "tst_mailaccounts.moc"

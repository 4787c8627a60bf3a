// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sendrepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SendsTest : public QObject
{
    Q_OBJECT

private:
    static Send queued(ProspectId prospect, const QString &recipient)
    {
        Send send;
        send.prospectId = prospect;
        send.recipient = recipient;
        send.account = u"me@studio.example"_s;
        send.subject = u"Hello"_s;
        return send;
    }

    static SendFacts facts(StoreWorld &world, ProspectId prospect, const QString &recipient)
    {
        return world.read([&](ReadSession &session) { return sends::facts(session, recipient, prospect, u"me@studio.example"_s); });
    }

private slots:
    void keepsEveryField_data() { TestDatabase::addEngines(); }
    void keepsEveryField()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"blog.example"_s, u"a@blog.example"_s);
        auto send = queued(prospect, u"a@blog.example"_s);
        send.draftId = world.addDraft(prospect);
        send.body = u"Line one\r\n.\r\nLine three"_s;
        send.contentHash = u"abc"_s;
        send.notBefore = instantFromMs(1'700'000'000'001);
        send.id = world.write([&](WriteSession &session) { return sends::insert(session, send); }).value();
        send.state = SendState::Unknown;
        send.providerDraftId = u"d1"_s;
        send.threadId = u"t1"_s;
        send.gmailId = u"g1"_s;
        send.messageIdHeader = u"<1@mail.example>"_s;
        send.sendKey = u"ov-1-0-0"_s;
        send.stagedMessageId = u"m1"_s;
        send.confirmedBy = u"user"_s;
        send.confirmedAt = instantFromMs(1'700'000'000'004);
        send.attempt = 2;
        send.leaseOwner = u"here"_s;
        send.leaseExpiresAt = instantFromMs(1'700'000'000'002);
        send.startedAt = instantFromMs(1'700'000'000'003);
        send.errorKind = ErrorKind::OutcomeUnknown;
        send.errorText = u"the connection was cut"_s;
        send.providerResponse = u"{}"_s;
        world.write([&](WriteSession &session) { return sends::update(session, send); });
        send.createdAt = send.updatedAt = world.clock().now();
        QVERIFY(world.read([&](ReadSession &session) { return sends::byId(session, send.id); }) == send);
        QVERIFY(world.read([&](ReadSession &session) { return sends::byDraft(session, send.draftId); }) == send);
        QCOMPARE(world.prospect(prospect).sendStatus, SendStatus::Unknown);
        QCOMPARE(world.read([](ReadSession &s) { return sends::byState(s, {SendState::Unknown, SendState::Sent}); }).size(), 1);
        QCOMPARE(world.read([&](ReadSession &s) { return sends::byProspect(s, prospect); }).size(), 1);
    }

    void onlyTheOwnerOfAnAttemptWrites_data() { TestDatabase::addEngines(); }
    void onlyTheOwnerOfAnAttemptWrites()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        auto send = queued(world.addProspect(u"blog.example"_s, u"a@blog.example"_s), u"a@blog.example"_s);
        send.state = SendState::InFlight;
        send.leaseOwner = u"first/1"_s;
        send.attempt = 1;
        send.id = world.write([&](WriteSession &session) { return sends::insert(session, send); }).value();
        const auto write = [&](SendState state, const QString &owner, int attempt) {
            auto changed = send;
            changed.state = state;
            changed.leaseOwner = u"second/1"_s;
            return world.write([&](WriteSession &session) { return sends::updateOwned(session, changed, owner, attempt); });
        };
        const auto state = [&] { return world.read([&](ReadSession &session) { return sends::byId(session, send.id); })->state; };
        QVERIFY(!write(SendState::NeedsHuman, u"second/1"_s, 1));
        QVERIFY(!write(SendState::NeedsHuman, u"first/1"_s, 2));
        QCOMPARE(state(), SendState::InFlight);
        QCOMPARE(world.prospect(send.prospectId).sendStatus, SendStatus::None); // nothing followed
        QVERIFY(write(SendState::Unknown, u"first/1"_s, 1));
        QCOMPARE(state(), SendState::Unknown);
        QVERIFY(!write(SendState::NeedsHuman, u"first/1"_s, 1)); // overtaken by now
    }

    void aSentMailHasEvidence_data() { TestDatabase::addEngines(); }
    void aSentMailHasEvidence()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        auto send = queued(world.addProspect(u"blog.example"_s, u"a@blog.example"_s), u"a@blog.example"_s);
        send.state = SendState::NeedsHuman;
        send.id = world.write([&](WriteSession &session) { return sends::insert(session, send); }).value();
        send.state = SendState::Sent;
        send.sentAt = world.clock().now();
        QCOMPARE(world.refused([&](WriteSession &session) { return sends::update(session, send); }).kind, ErrorKind::Database);
        send.confirmedBy = u"user"_s;
        world.write([&](WriteSession &session) { return sends::update(session, send); });
        // What the mailbox says later takes the word's place.
        world.write([&](WriteSession &session) { return sends::noteMessageId(session, send.id, {u"g1"_s, u"t1"_s, u"<1@x>"_s}); });
        const auto stored = world.read([&](ReadSession &session) { return sends::byId(session, send.id); }).value();
        QCOMPARE(stored.gmailId, u"g1"_s);
        QCOMPARE(stored.messageIdHeader, u"<1@x>"_s);
        // Another id is another mail.
        world.write([&](WriteSession &session) { return sends::noteMessageId(session, send.id, {u"g2"_s, u"t1"_s, u"<2@x>"_s}); });
        QCOMPARE(world.read([&](ReadSession &session) { return sends::byId(session, send.id); })->gmailId, u"g1"_s);
    }

    void oneRowPerStep_data() { TestDatabase::addEngines(); }
    void oneRowPerStep()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"blog.example"_s, u"a@blog.example"_s);
        auto send = queued(prospect, u"a@blog.example"_s);
        const auto insert = [&] { return world.write([&](WriteSession &session) { return sends::insert(session, send); }); };
        QVERIFY(insert());
        QVERIFY(!insert());
        send.generation = 1;
        QVERIFY(insert());
        send.step = 1;
        QVERIFY(insert());
    }

    void sentMeansFoundInTheMailbox_data() { TestDatabase::addEngines(); }
    void sentMeansFoundInTheMailbox()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        auto send = queued(world.addProspect(u"blog.example"_s), u"a@blog.example"_s);
        send.state = SendState::Sent;
        send.sentAt = world.clock().now();
        QCOMPARE(world.refused([&](WriteSession &session) { return sends::insert(session, send); }).kind, ErrorKind::Database);
    }

    void knowsWhatTheGatesAsk_data() { TestDatabase::addEngines(); }
    void knowsWhatTheGatesAsk()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"blog.example"_s, u"a@blog.example"_s);
        const auto other = world.addProspect(u"other.example"_s, u"b@other.example"_s);
        auto fresh = facts(world, prospect, u"a@blog.example"_s);
        QVERIFY(!fresh.lastContacted && !fresh.lastSentByAccount && !fresh.hasReplied && !fresh.addressSuppressed && !fresh.domainSuppressed);
        QCOMPARE(fresh.sentInLastDay, 0);

        const auto first = world.clock().now();
        world.addSent(prospect, u"A@blog.example"_s);
        world.clock().advance(25h);
        world.addSent(other, u"b@other.example"_s);
        auto now = facts(world, prospect, u"a@blog.example"_s);
        QCOMPARE(now.lastContacted, std::optional(first));
        QCOMPARE(now.sentInLastDay, 1);
        QCOMPARE(now.lastSentByAccount, std::optional(world.clock().now()));
        // The same address on another prospect has been written to as well.
        QCOMPARE(facts(world, world.addProspect(u"third.example"_s), u"a@blog.example"_s).lastContacted, std::optional(first));
        QCOMPARE(world.read([](ReadSession &s) { return sends::facts(s, u"x@y.example"_s, ProspectId{}, u"you@studio.example"_s); }).sentInLastDay, 0);
    }

    void mailOfUnknownFateCounts_data() { TestDatabase::addEngines(); }
    void mailOfUnknownFateCounts()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"blog.example"_s, u"a@blog.example"_s);
        auto send = queued(prospect, u"a@blog.example"_s);
        send.state = SendState::InFlight;
        send.startedAt = world.clock().now();
        world.write([&](WriteSession &session) { return sends::insert(session, send); });
        QCOMPARE(facts(world, prospect, u"a@blog.example"_s).sentInLastDay, 1);
        QVERIFY(facts(world, prospect, u"a@blog.example"_s).lastContacted);
    }

    void knowsSuppressions_data() { TestDatabase::addEngines(); }
    void knowsSuppressions()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"blog.example"_s, u"a@gmail.com"_s);
        Suppression suppression;
        suppression.scope = SuppressionScope::Domain;
        suppression.value = u"blog.example"_s;
        suppression.reason = u"asked"_s;
        world.write([&](WriteSession &session) { return suppressions::add(session, suppression); });
        // The prospect's own domain counts, wherever its mailbox is.
        QVERIFY(facts(world, prospect, u"a@gmail.com"_s).domainSuppressed);
        QCOMPARE(facts(world, prospect, u"a@gmail.com"_s).suppressionReason, u"asked"_s);
        suppression.scope = SuppressionScope::Address;
        suppression.value = u"a@gmail.com"_s;
        world.write([&](WriteSession &session) { return suppressions::add(session, suppression); });
        QVERIFY(facts(world, prospect, u"A@gmail.com"_s).addressSuppressed);
    }

    void listsAndWatches_data() { TestDatabase::addEngines(); }
    void listsAndWatches()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto a = world.addProspect(u"a.example"_s, u"z@a.example"_s);
        const auto b = world.addProspect(u"b.example"_s, u"y_1@b.example"_s);
        const auto first = world.addSent(a, u"z@a.example"_s);
        world.clock().advance(48h);
        const auto second = world.addSent(b, u"y_1@b.example"_s);
        const auto ids = [&](const SendFilter &filter, const SendSort &sort) {
            return world.read([&](ReadSession &session) { return sends::ids(session, filter, sort); });
        };
        const QList<qint64> up{first.value, second.value};
        const QList<qint64> down{second.value, first.value};
        QCOMPARE(ids({}, {SendColumn::SentAt, true}), down);
        QCOMPARE(ids({}, {SendColumn::Domain, false}), up);
        QCOMPARE(ids({}, {SendColumn::Recipient, false}), down);
        QCOMPARE(ids({{}, {SendState::Sent, SendState::Unknown}}, {SendColumn::Created, false}), up);
        QCOMPARE(ids({{}, {SendState::Unknown}}, {}), QList<qint64>());
        QCOMPARE(ids({u"Y_1@"_s, {}}, {}), QList<qint64>({second.value}));
        QCOMPARE(ids({u"%"_s, {}}, {}), QList<qint64>()); // a sign, not a wildcard
        QCOMPARE(ids({u"hello"_s, {}}, {SendColumn::State, false}).size(), 2);
        const auto rows = world.read([&](ReadSession &session) { return sends::rowsByIds(session, down); });
        QCOMPARE(rows.first().domain, u"b.example"_s);
        const auto watched = [&](int days) { return world.read([&](ReadSession &session) { return sends::watched(session, days); }); };
        QCOMPARE(watched(30).size(), 2);
        QCOMPARE(watched(1).size(), 1);
    }
};

QTEST_GUILESS_MAIN(SendsTest)
#include "tst_sends.moc"

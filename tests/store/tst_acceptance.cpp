// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a check, and what a person decides about it.
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

ProspectId addChecked(StoreWorld &world, VerificationStatus status, const QString &suggestion = {})
{
    const auto id = world.addProspect(u"one.example"_s, u"anna@one.example"_s);
    world.write([&](WriteSession &session) {
        return prospects::saveVerification(session, id, {status, u"nobody could say"_s, u"accept_all"_s, u"dns, hunter"_s,
                                                         u"The mail server accepts every address."_s, suggestion});
    });
    return id;
}

QStringList journal(StoreWorld &world)
{
    QStringList words;
    for (const auto &entry : world.read([](ReadSession &session) { return activity::list(session, 50); }))
        words.append(entry.what);
    return words;
}

} // namespace

class AcceptanceTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsMethodAndReasonOfACheck_data() { TestDatabase::addEngines(); }
    void keepsMethodAndReasonOfACheck()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = addChecked(world, VerificationStatus::AcceptAll, u"anna@gmail.com"_s);
        const auto contact = world.read([&](ReadSession &session) { return prospects::primaryContacts(session, {id.value, 77}); });
        QCOMPARE(contact.size(), 1);
        const Contact primary = contact.value(id.value);
        QCOMPARE(primary.mailboxStatus, u"accept_all"_s);
        QCOMPARE(primary.mailboxMethod, u"dns, hunter"_s);
        QCOMPARE(primary.mailboxReason, u"The mail server accepts every address."_s);
        QCOMPARE(primary.suggestion, u"anna@gmail.com"_s);
        QVERIFY(primary.verifiedAt);
    }

    void anAcceptedAddressIsVerifiedAndSaysWhy_data() { TestDatabase::addEngines(); }
    void anAcceptedAddressIsVerifiedAndSaysWhy()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = addChecked(world, VerificationStatus::AcceptAll);
        QCOMPARE(world.write([&](WriteSession &session) { return prospects::accept(session, {id}, u" I know her "_s); }), 1);
        const auto prospect = world.prospect(id);
        QCOMPARE(prospect.verificationStatus, VerificationStatus::Verified);
        QCOMPARE(prospect.outreachStatus, OutreachStatus::Verified);
        QCOMPARE(prospect.acceptedReason, u"I know her"_s);
        QCOMPARE(prospect.acceptedFrom, u"accept_all"_s);
        QVERIFY(prospect.acceptedAt);
        QCOMPARE(prospect.verificationReason, u"nobody could say"_s); // what the check said is not overwritten
        QVERIFY(journal(world).contains(u"prospect.accepted"_s));
        QCOMPARE(world.write([&](WriteSession &session) { return prospects::accept(session, {id}, u"again"_s); }), 0);
    }

    void acceptingCanBeTakenBack_data() { TestDatabase::addEngines(); }
    void acceptingCanBeTakenBack()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = addChecked(world, VerificationStatus::AcceptAll);
        const auto before = world.prospect(id);
        world.write([&](WriteSession &session) { return prospects::accept(session, {id}, u"I know her"_s); });
        QCOMPARE(world.write([&](WriteSession &session) { return prospects::takeBackAcceptance(session, {id}); }), 1);
        const auto after = world.prospect(id);
        QCOMPARE(after.verificationStatus, before.verificationStatus);
        QCOMPARE(after.outreachStatus, before.outreachStatus);
        QVERIFY(!after.acceptedAt);
        QVERIFY(after.acceptedReason.isEmpty());
        QCOMPARE(journal(world).count(u"prospect.acceptance_taken_back"_s), 1);
        QCOMPARE(world.write([&](WriteSession &session) { return prospects::takeBackAcceptance(session, {id}); }), 0);
    }

    void refusesWhatMustNotBeMailed()
    {
        StoreWorld world;
        const auto invalid = addChecked(world, VerificationStatus::Invalid);
        const auto none = world.addProspect(u"two.example"_s);
        const auto machine = world.addProspect(u"three.example"_s, u"noreply@three.example"_s);
        for (const ProspectId id : {invalid, none, machine})
            QCOMPARE(world.refused([&](WriteSession &session) { return prospects::accept(session, {id}, u"why not"_s); }).kind,
                     ErrorKind::InvalidInput);
        QCOMPARE(world.prospect(invalid).verificationStatus, VerificationStatus::Invalid);
        QVERIFY(journal(world).isEmpty());
    }

    void acceptsAllOrNone()
    {
        StoreWorld world;
        const auto good = addChecked(world, VerificationStatus::Unknown);
        const auto none = world.addProspect(u"two.example"_s);
        world.refused([&](WriteSession &session) { return prospects::accept(session, {good, none}, u"why not"_s); });
        QCOMPARE(world.prospect(good).verificationStatus, VerificationStatus::Unknown);
    }

    void needsAReason()
    {
        StoreWorld world;
        const auto id = addChecked(world, VerificationStatus::Unknown);
        QCOMPARE(world.refused([&](WriteSession &session) { return prospects::accept(session, {id}, u"  "_s); }).kind, ErrorKind::InvalidInput);
    }

    void anotherAddressIsNotAccepted()
    {
        StoreWorld world;
        const auto id = addChecked(world, VerificationStatus::Unknown);
        world.write([&](WriteSession &session) { return prospects::accept(session, {id}, u"I know her"_s); });
        ProspectEdit edit;
        edit.contactEmail = u"other@one.example"_s;
        world.write([&](WriteSession &session) { return prospects::edit(session, id, edit); });
        QCOMPARE(world.prospect(id).verificationStatus, VerificationStatus::Unverified);
        QVERIFY(!world.prospect(id).acceptedAt);
        QCOMPARE(world.write([&](WriteSession &session) { return prospects::takeBackAcceptance(session, {id}); }), 0);
    }

    void aLaterCheckOverrulesThePerson()
    {
        StoreWorld world;
        const auto id = addChecked(world, VerificationStatus::Unknown);
        world.write([&](WriteSession &session) { return prospects::accept(session, {id}, u"I know her"_s); });
        world.write([&](WriteSession &session) {
            return prospects::saveVerification(session, id, {VerificationStatus::Invalid, u"it came back"_s, u"invalid"_s, u"bounce"_s});
        });
        QCOMPARE(world.prospect(id).verificationStatus, VerificationStatus::Invalid);
        QVERIFY(!world.prospect(id).acceptedAt);
    }

    void takesTheSuggestedAddress_data() { TestDatabase::addEngines(); }
    void takesTheSuggestedAddress()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = addChecked(world, VerificationStatus::Invalid, u"anna@gmail.com"_s);
        QCOMPARE(world.write([&](WriteSession &session) { return prospects::useSuggestion(session, id); }), u"anna@one.example"_s);
        QCOMPARE(world.prospect(id).contactEmail, u"anna@gmail.com"_s);
        QCOMPARE(world.prospect(id).verificationStatus, VerificationStatus::Unverified);
        QVERIFY(journal(world).contains(u"prospect.address"_s));
        QCOMPARE(world.refused([&](WriteSession &session) { return prospects::useSuggestion(session, id); }).kind, ErrorKind::InvalidInput);
    }

    void keepsAnAuthorityWithItsDate_data() { TestDatabase::addEngines(); }
    void keepsAnAuthorityWithItsDate()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto rated = world.addProspect(u"rated.example"_s);
        const auto unrated = world.addProspect(u"unrated.example"_s);
        world.write([&](WriteSession &session) { return prospects::saveAuthorities(session, {{rated, 41.3}, {unrated, std::nullopt}}); });
        QCOMPARE(world.prospect(rated).daEst, 41.3);
        QVERIFY(!world.prospect(unrated).daEst);
        QVERIFY(world.prospect(unrated).daEstAt);
        const auto due = [&](Instant before) {
            return world.read([&](ReadSession &session) { return prospects::authorityDueCount(session, {rated.value, unrated.value}, before); });
        };
        QCOMPARE(due(world.clock().now() - std::chrono::days(1)), 0);
        QCOMPARE(due(world.clock().now() + std::chrono::days(1)), 2);
    }
};

QTEST_GUILESS_MAIN(AcceptanceTest)
#include "tst_acceptance.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagebench.h"

#include "store/sendrepository.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

MailboxCheck check(const QString &status, bool takesMail = true,
                   const QString &reason = u"as the service said"_s)
{
    MailboxCheck result;
    result.mailboxStatus = status;
    result.domainTakesMail = takesMail;
    result.method = u"test"_s;
    result.reason = reason;
    return result;
}

auto says(const MailboxCheck &result)
{
    return [result](const EmailAddress &) -> Result<MailboxCheck> { return result; };
}

auto failsWith(ErrorKind kind)
{
    return [kind](const EmailAddress &) -> Result<MailboxCheck> {
        return failure(kind, u"it is "_s + toText(kind));
    };
}

/// A prospect whose address was found by `provider` on `url`.
ProspectId addFound(StageBench &bench, const QString &provider, const QString &url)
{
    const auto id = bench.world.addProspect(u"one.com"_s);
    store::EnrichmentOutcome outcome;
    outcome.findings.contacts = {contactAt(u"anna@one.com"_s, url)};
    outcome.provider = provider;
    bench.world.write(
        [&](store::WriteSession &session) { return store::prospects::saveEnrichment(session, id, outcome); });
    return id;
}

} // namespace

class TestVerificationStage : public QObject
{
    Q_OBJECT
private slots:
    void seenOnTheOwnSiteAndTakingMailIsVerified()
    {
        StageBench bench;
        const auto id = addFound(bench, u"website"_s, u"https://www.one.com/contact"_s);
        bench.dns.answer = says(check(u"unknown"_s));
        QCOMPARE(bench.run(u"verify"_s).done, 1);
        const auto prospect = bench.world.prospect(id);
        QCOMPARE(prospect.verificationStatus, VerificationStatus::Verified);
        QCOMPARE(prospect.outreachStatus, OutreachStatus::Verified);
        QVERIFY(!prospect.verificationReason.isEmpty());
        QCOMPARE(bench.dns.asked.list(), QStringList{u"anna@one.com"_s});
        QCOMPARE(bench.paid.asked.count(), 0); // nobody pays for what is known
        QVERIFY(bench.contacts(id).first().verifiedAt.has_value());
    }

    void notSeenOnTheOwnSiteIsNotEnough_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("url");
        QTest::newRow("seen by a service only") << u"hunter"_s << u"https://one.com/contact"_s;
        QTest::newRow("seen on another site") << u"website"_s << u"https://directory.com/one"_s;
        QTest::newRow("no source") << u"website"_s << QString();
    }

    void notSeenOnTheOwnSiteIsNotEnough()
    {
        QFETCH(QString, provider);
        QFETCH(QString, url);
        StageBench bench;
        const auto id = addFound(bench, provider, url);
        bench.dns.answer = says(check(u"unknown"_s));
        bench.paid.answer = says(check(u"unknown"_s));
        bench.run(u"verify"_s);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Unknown);
        QCOMPARE(bench.paid.asked.count(), 1);
    }

    void aDomainThatTakesNoMailIsNotVerified()
    {
        StageBench bench;
        const auto id = addFound(bench, u"website"_s, u"https://one.com/"_s);
        bench.dns.answer = says(check(u"invalid"_s, false, u"one.com takes no mail (null MX)."_s));
        bench.run(u"verify"_s);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Invalid);
        QCOMPARE(bench.world.prospect(id).verificationReason, u"one.com takes no mail (null MX)."_s);
        QCOMPARE(bench.paid.asked.count(), 0);
    }

    void showsWhatTheServiceSaysAsItIs_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<VerificationStatus>("status");
        QTest::newRow("valid") << u"valid"_s << VerificationStatus::Verified;
        QTest::newRow("invalid") << u"invalid"_s << VerificationStatus::Invalid;
        QTest::newRow("accept_all") << u"accept_all"_s << VerificationStatus::AcceptAll;
        QTest::newRow("webmail") << u"webmail"_s << VerificationStatus::Webmail;
        QTest::newRow("disposable") << u"disposable"_s << VerificationStatus::Disposable;
        QTest::newRow("blocked") << u"blocked"_s << VerificationStatus::Blocked;
        QTest::newRow("unknown") << u"unknown"_s << VerificationStatus::Unknown;
        QTest::newRow("a word of tomorrow") << u"greylisted"_s << VerificationStatus::Unknown;
    }

    void showsWhatTheServiceSaysAsItIs()
    {
        QFETCH(QString, word);
        QFETCH(VerificationStatus, status);
        StageBench bench;
        const auto id = addFound(bench, u"hunter"_s, {});
        bench.dns.answer = says(check(u"unknown"_s));
        bench.paid.answer = says(check(word));
        bench.run(u"verify"_s);
        QCOMPARE(bench.world.prospect(id).verificationStatus, status);
        QVERIFY(!bench.world.prospect(id).verificationReason.isEmpty());
        QCOMPARE(bench.contacts(id).first().mailboxStatus, word);
    }

    void aThrowAwayAddressIsNeverVerified()
    {
        StageBench bench;
        const auto id = addFound(bench, u"website"_s, u"https://one.com/"_s);
        auto disposable = check(u"disposable"_s);
        disposable.isDisposable = true;
        bench.dns.answer = says(disposable);
        bench.run(u"verify"_s);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Disposable);
        QCOMPARE(bench.paid.asked.count(), 0);
    }

    void anIgnorantServiceDoesNotUnsayWhatIsKnown()
    {
        StageBench bench;
        const auto id = addFound(bench, u"hunter"_s, {});
        bench.dns.answer = says(check(u"webmail"_s, true, u"a free-mail domain"_s));
        bench.paid.answer = says(check(u"unknown"_s, false, u"no idea"_s));
        bench.run(u"verify"_s);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Webmail);
        QCOMPARE(bench.world.prospect(id).verificationReason, u"a free-mail domain"_s);
    }

    void aMailboxThatTheFinderConfirmedIsNotPaidForAgain()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        store::EnrichmentOutcome outcome;
        outcome.findings.contacts = {contactAt(u"anna@one.com"_s, {})};
        outcome.findings.contacts[0].mailboxStatus = u"valid"_s;
        outcome.provider = u"hunter"_s;
        bench.world.write([&](store::WriteSession &session) {
            return store::prospects::saveEnrichment(session, id, outcome);
        });
        bench.run(u"verify"_s);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Verified);
        QCOMPARE(bench.contacts(id).first().mailboxStatus, u"valid"_s);
        QCOMPARE(bench.paid.asked.count(), 0);
    }

    void aMissingKeyOfThePaidServiceIsPassedOver()
    {
        StageBench bench;
        const auto id = addFound(bench, u"hunter"_s, {});
        bench.dns.answer = says(check(u"unknown"_s));
        bench.paid.answer = failsWith(ErrorKind::Misconfigured);
        QCOMPARE(bench.run(u"verify"_s).status, JobStatus::Completed);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Unknown);
    }

    void aFailureToAskIsTriedAgainAndNeverInvalid()
    {
        StageBench bench;
        const auto id = addFound(bench, u"website"_s, u"https://one.com/"_s);
        int calls = 0;
        bench.dns.answer = [&](const EmailAddress &) -> Result<MailboxCheck> {
            if (++calls < 3)
                return failure(ErrorKind::Timeout, u"The DNS does not answer."_s);
            return check(u"unknown"_s);
        };
        QCOMPARE(bench.run(u"verify"_s).status, JobStatus::Completed);
        QCOMPARE(calls, 3);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Verified);
    }

    void aLastingFailureLeavesTheReason()
    {
        StageBench bench;
        bench.set(u"retry.max_attempts"_s, 2);
        const auto id = addFound(bench, u"website"_s, u"https://one.com/"_s);
        bench.dns.answer = failsWith(ErrorKind::Timeout);
        QCOMPARE(bench.run(u"verify"_s).failed, 1);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Unknown);
        QCOMPARE(bench.world.prospect(id).verificationReason, u"it is timeout"_s);
    }

    void anAddressThatIsNoneIsInvalid()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s, u"anna@@one.com"_s);
        bench.run(u"verify"_s);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Invalid);
        QVERIFY(!bench.world.prospect(id).verificationReason.isEmpty());
        QCOMPARE(bench.dns.asked.count(), 0);
    }

    void leavesVerifiedOnesAlone()
    {
        StageBench bench;
        const auto id = bench.world.addVerified(u"one.com"_s, u"anna@one.com"_s);
        QCOMPARE(bench.run(u"verify"_s).total, 0);
        QCOMPARE(got(bench.process(u"verify"_s, id.value)).state, ItemState::Skipped);
        QCOMPARE(bench.dns.asked.count(), 0);
    }

    void keepsBothFactsWithMethodAndReason()
    {
        StageBench bench;
        const auto id = addFound(bench, u"hunter"_s, u"https://directory.com/one"_s);
        bench.dns.answer = [](const EmailAddress &) -> Result<MailboxCheck> {
            auto result = check(u"unknown"_s, true, u"one.com takes mail (server mx.one.com)"_s);
            result.method = u"dns"_s;
            return result;
        };
        bench.paid.answer = [](const EmailAddress &) -> Result<MailboxCheck> {
            auto result = check(u"unknown"_s, true, u"Hunter could not find out."_s);
            result.method = u"hunter"_s;
            return result;
        };
        bench.run(u"verify"_s);
        const Contact contact = bench.contacts(id).first();
        QCOMPARE(contact.sourceUrl, u"https://directory.com/one"_s);
        QVERIFY(contact.seenAt);
        QCOMPARE(contact.mailboxStatus, u"unknown"_s);
        QCOMPARE(contact.mailboxMethod, u"dns, hunter"_s);
        QCOMPARE(contact.mailboxReason, u"one.com takes mail (server mx.one.com); Hunter could not find out."_s);
        QVERIFY(contact.verifiedAt);
    }

    void asksTheFreeOnesFirstWhateverTheOrder()
    {
        StageBench bench;
        bench.set(u"verify.verifiers"_s, u"hunter,dns"_s);
        const auto id = addFound(bench, u"hunter"_s, {});
        bench.dns.answer = says(check(u"invalid"_s, false, u"one.com does not exist"_s));
        bench.run(u"verify"_s);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Invalid);
        QCOMPARE(bench.paid.asked.count(), 0);
    }

    void asksOnlyThoseOfTheSetting()
    {
        StageBench bench;
        bench.set(u"verify.verifiers"_s, u"dns"_s);
        addFound(bench, u"hunter"_s, {});
        bench.dns.answer = says(check(u"unknown"_s));
        bench.run(u"verify"_s);
        QCOMPARE(bench.paid.asked.count(), 0);
    }

    void saysHowManyCreditsItMayUse()
    {
        StageBench bench;
        addFound(bench, u"website"_s, u"https://one.com/contact"_s); // seen on its own site
        bench.world.addProspect(u"two.com"_s, u"info@two.com"_s);
        bench.world.addProspect(u"three.com"_s, u"info@three.com"_s);
        bench.world.addProspect(u"four.com"_s); // no address
        const auto estimate = [&] {
            const Settings settings = bench.settings();
            return bench.world.read([&](store::ReadSession &session) {
                return bench.stages.find(u"verify"_s)->estimate(session, {}, settings, bench.services);
            });
        };
        QVERIFY2(estimate().text.startsWith(u"Up to 2 Hunter credits"_s), qPrintable(estimate().text));
        bench.set(u"verify.verifiers"_s, u"dns"_s);
        QVERIFY(estimate().text.isEmpty());
    }

    void notesTheCreditsThatWereUsed()
    {
        StageBench bench;
        bench.world.addProspect(u"one.com"_s, u"info@one.com"_s);
        bench.world.addProspect(u"two.com"_s, u"info@two.com"_s);
        bench.dns.answer = says(check(u"unknown"_s));
        auto paidFor = check(u"valid"_s);
        paidFor.creditsUsed = 1;
        bench.paid.answer = says(paidFor);
        QCOMPARE(bench.run(u"verify"_s).result.value(u"credits_used"_s).toInt(), 2);
    }

    void paysOnlyOnceForWhatTheFinderSettled_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<VerificationStatus>("status");
        QTest::newRow("accept_all") << u"accept_all"_s << VerificationStatus::AcceptAll;
        QTest::newRow("invalid") << u"invalid"_s << VerificationStatus::Invalid;
    }
    void paysOnlyOnceForWhatTheFinderSettled()
    {
        QFETCH(QString, word);
        QFETCH(VerificationStatus, status);
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        store::EnrichmentOutcome outcome;
        outcome.findings.contacts = {contactAt(u"anna@one.com"_s, {})};
        outcome.findings.contacts[0].mailboxStatus = word;
        outcome.provider = u"hunter"_s;
        bench.world.write([&](store::WriteSession &session) { return store::prospects::saveEnrichment(session, id, outcome); });
        bench.dns.answer = says(check(u"unknown"_s));
        bench.run(u"verify"_s);
        QCOMPARE(bench.world.prospect(id).verificationStatus, status);
        QCOMPARE(bench.paid.asked.count(), 0);
        if (word == u"accept_all") { // asked for by name later, it is asked for again
            bench.paid.answer = says(check(u"valid"_s));
            bench.run(u"verify"_s, {{u"ids"_s, QJsonArray{id.value}}});
            QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Verified);
        }
    }

    void offersWhatWasProbablyMeant()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s, u"anna@gmial.com"_s);
        const auto own = bench.world.addProspect(u"gmal.com"_s, u"info@gmal.com"_s);
        bench.dns.answer = [](const EmailAddress &address) -> Result<MailboxCheck> {
            auto result = check(u"unknown"_s, true);
            result.suggestion = address.local() + u"@gmail.com"_s;
            return result;
        };
        bench.paid.answer = says(check(u"unknown"_s));
        bench.run(u"verify"_s);
        QCOMPARE(bench.contacts(id).first().suggestion, u"anna@gmail.com"_s);
        QVERIFY(bench.contacts(own).first().suggestion.isEmpty()); // it is their own domain
        bench.world.write([&](store::WriteSession &session) { return store::prospects::useSuggestion(session, id); });
        QCOMPARE(bench.world.prospect(id).contactEmail, u"anna@gmail.com"_s);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Unverified);
    }

    void neverWritesToAPersonWhoObjected()
    {
        StageBench bench;
        const auto id = addFound(bench, u"hunter"_s, {});
        bench.dns.answer = says(check(u"unknown"_s));
        bench.paid.answer = failsWith(ErrorKind::Suppressed);
        QCOMPARE(bench.run(u"verify"_s).skipped, 1);
        QCOMPARE(bench.world.prospect(id).verificationStatus, VerificationStatus::Blocked);
        const auto listed = bench.world.read([](store::ReadSession &session) { return store::suppressions::list(session); });
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().value, u"anna@one.com"_s);
    }

    void needsAVerifier()
    {
        StageBench bench;
        bench.services.emailVerifiers.clear();
        QCOMPARE(bench.tryRun(u"verify"_s).error().kind, ErrorKind::Misconfigured);
    }
};

QTEST_GUILESS_MAIN(TestVerificationStage)
#include "tst_verificationstage.moc"

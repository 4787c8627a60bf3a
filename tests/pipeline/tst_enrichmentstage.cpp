// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagebench.h"

#include <QJsonArray>
#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

auto finds(const ContactFindings &findings)
{
    return [findings](const DomainName &, const QUrl &) -> Result<ContactFindings> { return findings; };
}

auto failsWith(ErrorKind kind, const QString &message)
{
    return
        [=](const DomainName &, const QUrl &) -> Result<ContactFindings> { return failure(kind, message); };
}

ContactFindings withAddress(const QString &address, const QString &url)
{
    ContactFindings findings;
    findings.contacts = {contactAt(address, url)};
    findings.pages = {page(url, u"Write to us."_s)};
    return findings;
}

} // namespace

class TestEnrichmentStage : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheBestAddressWithItsEvidence()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        ContactFindings findings;
        findings.contacts = {contactAt(u"info@one.com"_s, u"https://one.com/"_s, 60),
                             contactAt(u"Anna@one.com"_s, u"https://one.com/contact"_s, 95)};
        findings.contacts[1].name = u"Anna Berg"_s;
        findings.pages = {page(u"https://one.com/"_s, u"Welcome."_s),
                          page(u"https://one.com/contact"_s, u"Write to Anna."_s)};
        bench.website.answer = finds(findings);
        QCOMPARE(bench.run(u"enrich"_s).done, 1);
        const auto prospect = bench.world.prospect(id);
        QCOMPARE(prospect.contactEmail, u"anna@one.com"_s);
        QCOMPARE(prospect.contactName, u"Anna Berg"_s);
        QCOMPARE(prospect.contactMethod, ContactMethod::Email);
        QCOMPARE(prospect.scrapeStatus, ScrapeStatus::Enriched);
        QCOMPARE(prospect.outreachStatus, OutreachStatus::Enriched);
        QCOMPARE(prospect.language, u"en"_s);
        QVERIFY(prospect.noAddressReason.isEmpty());
        const auto contacts = bench.contacts(id);
        QCOMPARE(contacts.size(), 2);
        const auto primary = std::find_if(contacts.begin(), contacts.end(),
                                          [](const Contact &contact) { return contact.isPrimary; });
        QCOMPARE(primary->value, u"anna@one.com"_s);
        QCOMPARE(primary->provider, u"website"_s);
        QCOMPARE(primary->method, findings.contacts[1].method);
        QVERIFY(!primary->method.isEmpty());
        QCOMPARE(primary->sourceUrl, u"https://one.com/contact"_s);
        QCOMPARE(primary->sourceSentence, u"Write to Anna@one.com."_s);
        QCOMPARE(bench.pages(id).size(), 2);
        QCOMPARE(bench.pages(id).last().text, u"Write to Anna."_s);
    }

    void doesNotAskFurtherOnceAnAddressIsFound()
    {
        StageBench bench;
        bench.world.addProspect(u"one.com"_s);
        bench.website.answer = finds(withAddress(u"a@one.com"_s, u"https://one.com/"_s));
        bench.run(u"enrich"_s);
        QCOMPARE(bench.website.asked.count(), 1);
        QCOMPARE(bench.hunter.asked.count(), 0);
    }

    void asksTheNextOneWhenTheSiteShowsNothing()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        auto empty = nothing(u"No address on 3 pages."_s);
        empty.pages = {page(u"https://one.com/"_s, u"Pictures."_s)};
        bench.website.answer = finds(empty);
        auto known = withAddress(u"b@one.com"_s, u"https://elsewhere.com/"_s);
        known.payload = "{\"from\":\"hunter\"}";
        bench.hunter.answer = finds(known);
        bench.run(u"enrich"_s);
        const auto prospect = bench.world.prospect(id);
        QCOMPARE(prospect.contactEmail, u"b@one.com"_s);
        QVERIFY(prospect.noAddressReason.isEmpty());
        QCOMPARE(prospect.hunterPayload, u"{\"from\":\"hunter\"}"_s);
        QCOMPARE(bench.contacts(id).first().provider, u"hunter"_s);
        QCOMPARE(bench.pages(id).size(), 2); // what the site said stays as evidence
    }

    void asksTheNextOneWhenTheSiteIsDown()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.website.answer = failsWith(ErrorKind::Network, u"The site does not answer."_s);
        bench.hunter.answer = finds(withAddress(u"b@one.com"_s, u"https://elsewhere.com/"_s));
        const Job job = bench.run(u"enrich"_s);
        QCOMPARE(job.status, JobStatus::Completed);
        QCOMPARE(bench.world.prospect(id).contactEmail, u"b@one.com"_s);
        QCOMPARE(bench.website.asked.count(), 1);
    }

    void saysWhyWhenNobodyKnows()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        auto empty = nothing(u"No address on 3 pages."_s);
        empty.pages = {page(u"https://one.com/"_s, u"Pictures."_s)};
        bench.website.answer = finds(empty);
        bench.hunter.answer = finds(nothing(u"Hunter knows no address either."_s));
        const Job job = bench.run(u"enrich"_s);
        QCOMPARE(job.status, JobStatus::Completed);
        QCOMPARE(job.done, 1);
        const auto prospect = bench.world.prospect(id);
        QCOMPARE(prospect.scrapeStatus, ScrapeStatus::NoAddress);
        QCOMPARE(prospect.outreachStatus, OutreachStatus::NoAddress);
        QCOMPARE(prospect.noAddressReason, u"No address on 3 pages. Hunter knows no address either."_s);
        QCOMPARE(bench.pages(id).size(), 1);
    }

    void namesTheContactForm()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        auto empty = nothing(u"No address on 3 pages."_s);
        empty.contactForm = QUrl(u"https://one.com/contact"_s);
        bench.website.answer = finds(empty);
        bench.hunter.answer = finds(nothing({}));
        bench.run(u"enrich"_s);
        QCOMPARE(bench.world.prospect(id).contactMethod, ContactMethod::Form);
        QVERIFY(bench.world.prospect(id).noAddressReason.contains(u"https://one.com/contact"_s));
    }

    void passesOverAFinderWithoutItsKey()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.website.answer = finds(nothing(u"No address on 3 pages."_s));
        bench.hunter.answer = failsWith(ErrorKind::Misconfigured, u"No key is stored for Hunter."_s);
        const Job job = bench.run(u"enrich"_s);
        QCOMPARE(job.status, JobStatus::Completed);
        QCOMPARE(bench.world.prospect(id).noAddressReason, u"No address on 3 pages."_s);
    }

    void keepsTheSitesFailureAsTheReason()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.website.answer = failsWith(ErrorKind::NotFound, u"There is no site one.com."_s);
        bench.hunter.answer = finds(nothing(u"Hunter knows no address."_s));
        const Job job = bench.run(u"enrich"_s);
        QCOMPARE(job.failed, 1);
        const auto prospect = bench.world.prospect(id);
        QCOMPARE(prospect.scrapeStatus, ScrapeStatus::Failed);
        QCOMPARE(prospect.noAddressReason, u"There is no site one.com."_s);
        QCOMPARE(bench.items(job).first().errorText, u"There is no site one.com."_s);
    }

    void triesASiteThatIsDownSeveralTimes()
    {
        StageBench bench;
        bench.set(u"retry.max_attempts"_s, 3);
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.website.answer = failsWith(ErrorKind::Timeout, u"The site does not answer in time."_s);
        bench.hunter.answer = failsWith(ErrorKind::Misconfigured, u"No key."_s);
        QCOMPARE(bench.run(u"enrich"_s).failed, 1);
        QCOMPARE(bench.website.asked.count(), 3);
        QCOMPARE(bench.world.prospect(id).noAddressReason, u"The site does not answer in time."_s);
    }

    void oneDeadSiteDoesNotStopTheOthers()
    {
        StageBench bench;
        for (const QString &domain : {u"a.com"_s, u"dead.com"_s, u"c.com"_s})
            bench.world.addProspect(domain);
        bench.website.answer = [](const DomainName &domain, const QUrl &) -> Result<ContactFindings> {
            if (domain.ace() == u"dead.com")
                return failure(ErrorKind::NotFound, u"There is no such site."_s);
            return withAddress(u"info@"_s + domain.ace(), u"https://"_s + domain.ace());
        };
        bench.hunter.answer = finds(nothing({}));
        const Job job = bench.run(u"enrich"_s);
        QCOMPARE(job.status, JobStatus::CompletedWithErrors);
        QCOMPARE(job.done, 2);
        QCOMPARE(job.failed, 1);
    }

    void aRefusedKeyPausesAndNoSiteIsLost()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.website.answer = finds(nothing(u"No address."_s));
        bench.hunter.answer = failsWith(ErrorKind::Unauthorized, u"Hunter refused the key."_s);
        const Job job = bench.run(u"enrich"_s);
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(job.todo, 1);
        QCOMPARE(bench.world.prospect(id).scrapeStatus, ScrapeStatus::Pending);
    }

    void keepsThePagesWhenTheNextFinderFails()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        auto empty = nothing(u"no address on 1 page read"_s);
        empty.pages = {page(u"https://one.com/"_s, u"Pictures."_s)};
        empty.contactForm = QUrl(u"https://one.com/contact"_s);
        bench.website.answer = finds(empty);
        bench.hunter.answer = failsWith(ErrorKind::QuotaExhausted, u"The plan is used up."_s);
        const Job job = bench.run(u"enrich"_s);
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(bench.pages(id).size(), 1);
        QCOMPARE(bench.world.prospect(id).language, u"en"_s);
        QCOMPARE(bench.world.prospect(id).contactMethod, ContactMethod::Form);
        QCOMPARE(bench.world.prospect(id).scrapeStatus, ScrapeStatus::Pending);

        // Resumed, the site is not read again, and what it said is not forgotten.
        bench.hunter.answer = finds(nothing(u"Hunter knows no address for one.com"_s));
        QCOMPARE(bench.resume(job.id).status, JobStatus::Completed);
        QCOMPARE(bench.website.asked.count(), 1);
        const auto prospect = bench.world.prospect(id);
        QCOMPARE(prospect.scrapeStatus, ScrapeStatus::NoAddress);
        QCOMPARE(prospect.contactMethod, ContactMethod::Form);
        QCOMPARE(prospect.noAddressReason, u"no address on 1 page read; Hunter knows no address for one.com; there is a contact form"
                                           " at https://one.com/contact"_s);
        QCOMPARE(bench.pages(id).size(), 1);
    }

    void triesAPassingFailureAgainWithoutReadingTheSiteAgain()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.website.answer = finds(nothing(u"no address on 1 page read"_s));
        bench.hunter.answer = [&, calls = 0](const DomainName &, const QUrl &) mutable -> Result<ContactFindings> {
            if (++calls < 3)
                return failure(ErrorKind::ServerError, u"Hunter has a fault of its own."_s);
            return withAddress(u"b@one.com"_s, u"https://elsewhere.com/"_s);
        };
        QCOMPARE(bench.run(u"enrich"_s).done, 1);
        QCOMPARE(bench.website.asked.count(), 1);
        QCOMPARE(bench.hunter.asked.count(), 3);
        QCOMPARE(bench.world.prospect(id).contactEmail, u"b@one.com"_s);
    }

    void doesNotAskTwiceWhileTheSiteIsDown()
    {
        StageBench bench;
        bench.set(u"retry.max_attempts"_s, 4);
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.website.answer = failsWith(ErrorKind::Network, u"The site does not answer."_s);
        bench.hunter.answer = finds(nothing(u"Hunter knows no address."_s));
        QCOMPARE(bench.run(u"enrich"_s).failed, 1);
        QCOMPARE(bench.website.asked.count(), 4);
        QCOMPARE(bench.hunter.asked.count(), 1);
        QCOMPARE(bench.world.prospect(id).noAddressReason, u"The site does not answer."_s);
        // Another job asks anew.
        bench.run(u"enrich"_s, {{u"ids"_s, QJsonArray{id.value}}});
        QCOMPARE(bench.hunter.asked.count(), 2);
    }

    void readsTheSiteWhenAFinderBeforeItFails()
    {
        StageBench bench;
        bench.set(u"enrich.finders"_s, u"hunter,website"_s);
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.hunter.answer = failsWith(ErrorKind::InvalidInput, u"Hunter refused the request."_s);
        bench.website.answer = finds(withAddress(u"a@one.com"_s, u"https://one.com/"_s));
        QCOMPARE(bench.run(u"enrich"_s).done, 1);
        QCOMPARE(bench.world.prospect(id).contactEmail, u"a@one.com"_s);
        QCOMPARE(bench.contacts(id).first().provider, u"website"_s);
    }

    void asksInTheOrderOfTheSetting()
    {
        StageBench bench;
        bench.set(u"enrich.finders"_s, u" Hunter , website, hunter "_s);
        bench.world.addProspect(u"one.com"_s);
        bench.hunter.answer = finds(withAddress(u"b@one.com"_s, u"https://elsewhere.com/"_s));
        bench.run(u"enrich"_s);
        QCOMPARE(bench.hunter.asked.count(), 1);
        QCOMPARE(bench.website.asked.count(), 0);
    }

    void aJobMayNameItsOwnFinders()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.website.answer = finds(nothing(u"no address on 1 page read"_s));
        bench.run(u"enrich"_s, {{u"finders"_s, u"website"_s}});
        QCOMPARE(bench.hunter.asked.count(), 0);
        QCOMPARE(bench.world.prospect(id).noAddressReason, u"no address on 1 page read"_s);
    }

    void refusesAFinderThatDoesNotExist_data()
    {
        QTest::addColumn<QString>("finders");
        QTest::newRow("unknown") << u"website,oracle"_s;
        QTest::newRow("none") << u" , "_s;
    }
    void refusesAFinderThatDoesNotExist()
    {
        QFETCH(QString, finders);
        StageBench bench;
        bench.world.addProspect(u"one.com"_s);
        bench.set(u"enrich.finders"_s, finders);
        const auto refused = bench.tryRun(u"enrich"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(refused.error().action.contains(u"website,hunter"_s), qPrintable(refused.error().action));
        QCOMPARE(bench.website.asked.count(), 0);
    }

    void waitsForAKeyWhenNobodyElseIsAsked()
    {
        StageBench bench;
        bench.world.addProspect(u"one.com"_s);
        bench.hunter.answer = failsWith(ErrorKind::Misconfigured, u"No key is stored for Hunter."_s);
        const Job job = bench.run(u"enrich"_s, {{u"finders"_s, u"hunter"_s}});
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(job.statusReason, u"No key is stored for Hunter."_s);
    }

    void looksForThePersonWhomTheSiteNames()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        auto empty = nothing(u"no address on 2 pages read"_s);
        empty.people = {u"Anna Berg"_s, u"Ole Dahl"_s};
        bench.website.answer = finds(empty);
        bench.hunter.answer = finds(nothing(u"Hunter knows no address for one.com"_s));
        bench.hunter.personAnswer = [](const QString &name) -> Result<ContactFindings> {
            auto found = withAddress(u"anna@one.com"_s, u"https://one.com/about"_s);
            found.contacts[0].name = name;
            found.pages.clear();
            found.credits = 1;
            return found;
        };
        const Job job = bench.run(u"enrich"_s);
        QCOMPARE(bench.hunter.askedPeople.list(), QStringList{u"Anna Berg"_s});
        QCOMPARE(bench.world.prospect(id).contactEmail, u"anna@one.com"_s);
        QCOMPARE(bench.world.prospect(id).contactName, u"Anna Berg"_s);
        QCOMPARE(job.result.value(u"credits"_s).toInt(), 1);
    }

    void addsUpTheCreditsOfTheJob()
    {
        StageBench bench;
        for (const QString &domain : {u"a.com"_s, u"b.com"_s, u"c.com"_s})
            bench.world.addProspect(domain);
        bench.website.answer = finds(nothing(u"no address"_s));
        bench.hunter.answer = [](const DomainName &domain, const QUrl &) -> Result<ContactFindings> {
            auto found = withAddress(u"info@"_s + domain.ace(), u"https://"_s + domain.ace());
            found.credits = domain.ace() == u"b.com" ? 2 : 1;
            return found;
        };
        QCOMPARE(bench.run(u"enrich"_s).result.value(u"credits"_s).toInt(), 4);
    }

    void saysWhatAJobMayCost()
    {
        StageBench bench;
        for (const QString &domain : {u"a.com"_s, u"b.com"_s, u"c.com"_s})
            bench.world.addProspect(domain);
        bench.hunter.credits = 2;
        QCOMPARE(bench.estimate(u"enrich"_s).text,
                 u"At most 6 hunter credits: up to 2 for each of 3 sites, and only where nobody before it finds an address."_s);
        QCOMPARE(bench.estimate(u"enrich"_s, {{u"finders"_s, u"hunter"_s}}).text,
                 u"At most 6 hunter credits: up to 2 for each of 3 sites."_s);
        QVERIFY(bench.estimate(u"enrich"_s, {{u"finders"_s, u"website"_s}}).text.isEmpty());
        bench.hunter.credits = 0; // no key
        QVERIFY(bench.estimate(u"enrich"_s).text.isEmpty());
    }

    void aDeadMailboxIsNotChosen()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.website.answer = finds(nothing(u"no address"_s));
        ContactFindings known;
        known.contacts = {contactAt(u"old@one.com"_s, u"https://one.com/"_s, 95), contactAt(u"new@one.com"_s, u"https://one.com/"_s, 40)};
        known.contacts[0].mailboxStatus = u"invalid"_s;
        bench.hunter.answer = finds(known);
        bench.run(u"enrich"_s);
        QCOMPARE(bench.world.prospect(id).contactEmail, u"new@one.com"_s);
        QCOMPARE(bench.contacts(id).size(), 2);
    }

    void givesUpWhenCancelled()
    {
        StageBench bench;
        const auto id = bench.world.addProspect(u"one.com"_s);
        bench.website.answer = failsWith(ErrorKind::Cancelled, u"Stopped."_s);
        bench.hunter.answer = finds(withAddress(u"b@one.com"_s, u"https://elsewhere.com/"_s));
        const auto outcome = bench.process(u"enrich"_s, id.value);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(bench.hunter.asked.count(), 0);
    }

    void worksOnSitesWithoutAnAddressOnly()
    {
        StageBench bench;
        bench.world.addProspect(u"has.com"_s, u"a@has.com"_s);
        bench.world.addProspect(u"rejected.com"_s, {}, [](Prospect &prospect) {
            prospect.approvalStatus = ApprovalStatus::Rejected;
        });
        const auto looked = bench.world.addProspect(
            u"looked.com"_s, {}, [](Prospect &prospect) { prospect.scrapeStatus = ScrapeStatus::NoAddress; });
        bench.world.addProspect(u"open.com"_s);
        bench.website.answer = finds(nothing(u"No address."_s));
        bench.hunter.answer = finds(nothing({}));
        bench.run(u"enrich"_s);
        QCOMPARE(bench.website.asked.list(), QStringList{u"open.com"_s});
        // A site that a person names is read again.
        bench.run(u"enrich"_s, {{u"ids"_s, QJsonArray{looked.value}}});
        QCOMPARE(bench.website.asked.list(), (QStringList{u"open.com"_s, u"looked.com"_s}));
    }

    void needsAFinder()
    {
        StageBench bench;
        bench.services.contactFinders.clear();
        QCOMPARE(bench.tryRun(u"enrich"_s).error().kind, ErrorKind::Misconfigured);
    }
};

QTEST_GUILESS_MAIN(TestEnrichmentStage)
#include "tst_enrichmentstage.moc"

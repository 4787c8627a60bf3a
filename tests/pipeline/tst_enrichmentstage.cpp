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

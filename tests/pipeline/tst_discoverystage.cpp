// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagebench.h"

#include <QJsonArray>
#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject search(const QString &category = u"Art Blogs"_s, const QString &location = u"United States"_s)
{
    return {{u"category"_s, category}, {u"location"_s, location}};
}

QJsonObject metadata(const DiscoveryQuery &query)
{
    return QJsonDocument::fromJson(query.queryMetadata.toUtf8()).object();
}

} // namespace

class TestDiscoveryStage : public QObject
{
    Q_OBJECT
private slots:
    void savesSitesWithWhereTheyComeFrom()
    {
        StageBench bench;
        bench.search.answer
            = [](const DiscoveryRequest &) { return sites({u"https://www.one.com/blog/"_s}); };
        const Job job = bench.run(u"discover"_s,
                                  {{u"category"_s, u"Art Blogs"_s},
                                   {u"location"_s, u"Austria"_s},
                                   {u"keyword"_s, u"oil painting"_s}});
        QCOMPARE(job.status, JobStatus::Completed);
        const auto prospect = bench.world
                                  .read([](store::ReadSession &session) {
                                      return store::prospects::byDomain(session, u"one.com"_s);
                                  })
                                  .value();
        QCOMPARE(prospect.pageUrl, u"https://www.one.com/blog/"_s);
        QCOMPARE(prospect.category, u"Art Blogs"_s);
        QCOMPARE(prospect.location, u"Austria"_s);
        QCOMPARE(prospect.keywords, u"oil painting"_s);
        QCOMPARE(prospect.discoveryStatus, DiscoveryStatus::Discovered);
        QCOMPARE(prospect.dataforseoPayload, u"{}"_s);
        const auto query = bench.queries().first();
        QCOMPARE(prospect.discoveryQueryId, query.id);
        QCOMPARE(query.jobId, job.id);
        QCOMPARE(query.status, QueryStatus::Done);
        QCOMPARE(query.providerTaskId, u"task-1"_s);
        QCOMPARE(metadata(query).value(u"cost_usd"_s).toDouble(), 0.002);
        QCOMPARE(bench.search.asked.list().first().keyword, u"oil painting"_s);
        QCOMPARE(bench.search.asked.list().first().maxResults, 100);
    }

    void countsEveryResultOnce()
    {
        StageBench bench;
        bench.world.addProspect(u"known.com"_s);
        bench.search.answer = [](const DiscoveryRequest &) {
            return sites({u"https://new.com/"_s, u"https://known.com/page"_s, u"https://new.com/other"_s,
                          u"https://second.com/"_s, u"https://www.facebook.com/somebody"_s,
                          u"http://192.0.2.7/"_s});
        };
        const Job job = bench.run(u"discover"_s, search());
        const auto query = bench.queries().first();
        QCOMPARE(query.resultsFound, 5);
        QCOMPARE(query.resultsSaved, 2);
        QCOMPARE(query.resultsSkippedDuplicate, 1);
        QCOMPARE(query.resultsSkippedExisting, 1);
        QCOMPARE(metadata(query).value(u"platforms_left_out"_s).toArray(), QJsonArray{u"facebook.com"_s});
        QCOMPARE(metadata(query).value(u"unusable_addresses"_s).toArray(),
                 QJsonArray{u"http://192.0.2.7/"_s});
        QCOMPARE(job.result,
                 (QJsonObject{{u"found"_s, 5}, {u"saved"_s, 2}, {u"duplicate"_s, 1}, {u"existing"_s, 1}, {u"left_out"_s, 1}, {u"cost_usd"_s, 0.002}}));
        const QJsonArray leftOut = metadata(query).value(u"left_out"_s).toArray();
        QCOMPARE(leftOut, (QJsonArray{QJsonObject{{u"domain"_s, u"facebook.com"_s}, {u"reason"_s, u"a social network"_s}, {u"times"_s, 1}}}));
        QCOMPARE(bench.domains(), (QStringList{u"known.com"_s, u"new.com"_s, u"second.com"_s}));
    }

    void knowsASiteInEveryForm_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("www") << u"https://www.kuenstler-müller.de/"_s;
        QTest::newRow("case") << u"https://KUENSTLER-MÜLLER.DE/Blog"_s;
        QTest::newRow("idn") << u"https://xn--kuenstler-mller-9vb.de/"_s;
        QTest::newRow("port and path") << u"http://blog.kuenstler-müller.de:8080/x?y#z"_s;
        QTest::newRow("trailing dot") << u"https://kuenstler-müller.de./"_s;
    }

    void knowsASiteInEveryForm()
    {
        QFETCH(QString, url);
        StageBench bench;
        bench.search.answer = [&](const DiscoveryRequest &) {
            return sites({u"https://kuenstler-müller.de/"_s, url});
        };
        bench.run(u"discover"_s, search());
        QCOMPARE(bench.domains().size(), 1);
        QCOMPARE(bench.domains().first(), DomainName::parse(u"kuenstler-müller.de")->ace());
        QCOMPARE(bench.queries().first().resultsSkippedDuplicate, 1);
    }

    void keepsBlogsOfOnePlatformApart()
    {
        StageBench bench;
        bench.search.answer = [](const DiscoveryRequest &) {
            return sites({u"https://anna.blogspot.com/"_s, u"https://bert.blogspot.com/"_s,
                          u"https://a.example.co.uk/"_s, u"https://b.example.co.uk/"_s});
        };
        bench.run(u"discover"_s, search());
        QCOMPARE(bench.domains(),
                 (QStringList{u"anna.blogspot.com"_s, u"bert.blogspot.com"_s, u"example.co.uk"_s}));
    }

    void savesNoMoreThanWasAskedFor()
    {
        StageBench bench;
        bench.world.addProspect(u"a.com"_s);
        bench.search.answer = [](const DiscoveryRequest &request) {
            if (request.maxResults != 2)
                return Result<DiscoveryAnswer>(failure(ErrorKind::InvalidInput));
            return Result<DiscoveryAnswer>(
                sites({u"https://a.com/"_s, u"https://b.com/"_s, u"https://c.com/"_s, u"https://d.com/"_s}));
        };
        auto params = search();
        params.insert(u"max"_s, 2);
        bench.run(u"discover"_s, params);
        QCOMPARE(bench.domains(), (QStringList{u"a.com"_s, u"b.com"_s, u"c.com"_s}));
        const auto query = bench.queries().first();
        QCOMPARE(query.resultsFound, 4);
        QCOMPARE(query.resultsSaved, 2);
        QCOMPARE(query.resultsSkippedExisting, 1);
        QCOMPARE(metadata(query).value(u"beyond_max"_s).toInt(), 1);
    }

    void takesPlatformsWhenTheSettingSaysSo()
    {
        StageBench bench;
        bench.set(u"discover.skip_platforms"_s, false);
        bench.search.answer
            = [](const DiscoveryRequest &) { return sites({u"https://www.etsy.com/shop/x"_s}); };
        bench.run(u"discover"_s, search());
        QCOMPARE(bench.domains(), QStringList{u"etsy.com"_s});
    }

    void asksEveryCategoryInEveryLocation()
    {
        StageBench bench;
        bench.search.answer = [](const DiscoveryRequest &request) {
            return sites(
                {u"https://%1-%2-%3.com/"_s
                     .arg(request.category.first(1), request.location.first(1), request.keyword.first(1))
                     .toLower()});
        };
        const Job job = bench.run(u"discover"_s,
                                  {{u"category"_s, u"Blogs; Galleries ;"_s},
                                   {u"location"_s, u"Austria;Germany;France"_s},
                                   {u"keyword"_s, u"oil;watercolour"_s}});
        QCOMPARE(job.total, 12);
        QCOMPARE(job.done, 12);
        QCOMPARE(bench.queries().size(), 12);
        QCOMPARE(bench.domains().size(), 12);
        QSet<QString> combinations;
        for (const auto &query : bench.queries()) {
            QCOMPARE(query.jobId, job.id);
            combinations.insert(query.category + u'|' + query.location + u'|' + query.keyword);
        }
        QCOMPARE(combinations.size(), 12);
        QVERIFY(combinations.contains(u"Galleries|Austria|watercolour"_s));
        QCOMPARE(bench.items(job).first().label, u"Blogs · Austria · “oil”"_s);
    }

    void aFailedSearchKeepsItsOwnError()
    {
        StageBench bench;
        bench.search.answer = [](const DiscoveryRequest &request) -> Result<DiscoveryAnswer> {
            if (request.location == u"Nowhere")
                return failure(ErrorKind::InvalidInput, u"The search service does not know Nowhere."_s);
            return sites({u"https://one.com/"_s});
        };
        const Job job = bench.run(u"discover"_s, search(u"Blogs"_s, u"Nowhere;Austria"_s));
        QCOMPARE(job.status, JobStatus::CompletedWithErrors);
        for (const auto &query : bench.queries()) {
            const bool failed = query.location == u"Nowhere";
            QCOMPARE(query.status, failed ? QueryStatus::Failed : QueryStatus::Done);
            QCOMPARE(query.errorMessage, failed ? u"The search service does not know Nowhere."_s : QString());
        }
        QCOMPARE(bench.domains(), QStringList{u"one.com"_s});
        QCOMPARE(job.result.value(u"saved"_s).toInt(), 1);
    }

    void aRetriedSearchForgetsItsError()
    {
        StageBench bench;
        int calls = 0;
        bench.search.answer = [&](const DiscoveryRequest &) -> Result<DiscoveryAnswer> {
            if (++calls < 3)
                return failure(ErrorKind::ServerError, u"500"_s);
            return sites({u"https://one.com/"_s});
        };
        QCOMPARE(bench.run(u"discover"_s, search()).status, JobStatus::Completed);
        QCOMPARE(calls, 3);
        QCOMPARE(bench.queries().first().status, QueryStatus::Done);
        QVERIFY(bench.queries().first().errorMessage.isEmpty());
    }

    void refusesBadParameters_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::newRow("no category") << QJsonObject{{u"location"_s, u"Austria"_s}};
        QTest::newRow("blank category") << search(u" ; "_s);
        QTest::newRow("no location") << QJsonObject{{u"category"_s, u"Blogs"_s}};
        QTest::newRow("no results") << QJsonObject{
            {u"category"_s, u"B"_s}, {u"location"_s, u"A"_s}, {u"max"_s, 0}};
        QTest::newRow("negative") << QJsonObject{
            {u"category"_s, u"B"_s}, {u"location"_s, u"A"_s}, {u"max"_s, -5}};
        QTest::newRow("too many") << QJsonObject{
            {u"category"_s, u"B"_s}, {u"location"_s, u"A"_s}, {u"max"_s, 1001}};
    }

    void refusesBadParameters()
    {
        QFETCH(QJsonObject, params);
        StageBench bench;
        const auto job = bench.tryRun(u"discover"_s, params);
        QVERIFY(!job);
        QCOMPARE(job.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!job.error().action.isEmpty());
        QVERIFY(bench.jobs().isEmpty());
        QVERIFY(bench.queries().isEmpty());
        QCOMPARE(bench.search.asked.count(), 0);
    }

    void needsASearchService()
    {
        StageBench bench;
        bench.services.prospectSource = nullptr;
        QCOMPARE(bench.tryRun(u"discover"_s, search()).error().kind, ErrorKind::Misconfigured);
    }

    void anAccountWithoutMoneyPausesTheJobAndLosesNothing()
    {
        StageBench bench;
        bench.search.answer = [](const DiscoveryRequest &) -> Result<DiscoveryAnswer> {
            return failure(ErrorKind::PaymentRequired, u"The balance is used up."_s);
        };
        const Job job = bench.run(u"discover"_s, search());
        QCOMPARE(job.status, JobStatus::Paused);
        QCOMPARE(job.todo, 1);
        QCOMPARE(job.statusReason, u"The balance is used up."_s);
        QCOMPARE(bench.search.asked.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDiscoveryStage)
#include "tst_discoverystage.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoaccount.h"
#include "providers/dataforseo/dataforseoauthority.h"
#include "providers/dataforseo/dataforseolocations.h"
#include "providers/dataforseo/dataforseosource.h"

#include "providers/apibench.h"
#include "providers/golden.h"

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

struct Bench : test::ApiBench
{
    Bench()
        : ApiBench(u"https://api.dataforseo.com"_s, net::AuthScheme::Basic)
    {
    }

    void answer(const QString &file)
    {
        const auto recorded = test::recordedAnswer(file);
        http.answer(recorded.status, recorded.body, recorded.headers);
    }
};

DomainName domain(const QString &name)
{
    return *DomainName::parse(name);
}

} // namespace

class TestDataForSeoClient : public QObject
{
    Q_OBJECT
private slots:
    void asksForOneLiveSearch()
    {
        Bench bench;
        bench.answer(u"dataforseo/constructed/organic-live-mixed.json"_s);
        DiscoveryRequest request;
        request.category = u"Art Blogs"_s;
        request.location = u"United States"_s;
        request.maxResults = 40;
        const auto answer = DataForSeoSource(bench.api).find(request, bench.stop.get_token());
        QVERIFY(answer);
        QCOMPARE(answer->sites.size(), 6);
        QCOMPARE(answer->sites.first().url, QUrl(u"https://artnotes.example/best"_s));
        QCOMPARE(answer->costUsd, 0.002);
        QCOMPARE(answer->providerTaskId, u"11220915-1535-0139-0000-3f0c7a51d2ee"_s);

        const auto sent = bench.request();
        QCOMPARE(sent.method, "POST");
        QCOMPARE(sent.url, QUrl(u"https://api.dataforseo.com/v3/serp/google/organic/live/advanced"_s));
        QCOMPARE(test::headerOf(sent, "Content-Type"), "application/json");
        QCOMPARE(test::headerOf(sent, "Authorization"), "Basic " + QByteArray("login:pass-word-1").toBase64());
        QVERIFY(sent.timeout >= std::chrono::seconds(130));
        const auto expected = QJsonDocument::fromJson(
            R"([{"keyword":"art blogs","location_code":2840,"language_code":"en","depth":40,"device":"desktop"}])");
        QCOMPARE(bench.requestJson(), expected);
    }

    void describesTheTask_data()
    {
        QTest::addColumn<DiscoveryRequest>("request");
        QTest::addColumn<QByteArray>("task");
        QTest::newRow("keyword wins, signs escaped")
            << DiscoveryRequest{u" 100%  C++ art "_s, u"Art Blogs"_s, u"germany"_s, {}, u"de"_s, 1000}
            << QByteArray(
                   R"([{"keyword":"100%25 C%2B%2B art","location_code":2276,"language_code":"de","depth":200,"device":"desktop"}])");
        QTest::newRow("place without code, few results")
            << DiscoveryRequest{{}, u"Galleries"_s, u"London,England,United Kingdom"_s, {}, {}, 3}
            << QByteArray(
                   R"([{"keyword":"galleries","location_name":"London,England,United Kingdom","language_code":"en","depth":10,"device":"desktop"}])");
        QTest::newRow("given code wins")
            << DiscoveryRequest{u"x"_s, {}, u"Germany"_s, 1003854, u"de"_s, 100}
            << QByteArray(R"([{"keyword":"x","location_code":1003854,"language_code":"de","depth":100,"device":"desktop"}])");
    }
    void describesTheTask()
    {
        QFETCH(DiscoveryRequest, request);
        QFETCH(QByteArray, task);
        Bench bench;
        bench.answer(u"dataforseo/constructed/task-40102-no-results.json"_s);
        const auto answer = DataForSeoSource(bench.api).find(request, bench.stop.get_token());
        QVERIFY(answer);
        QVERIFY(answer->sites.isEmpty());
        QCOMPARE(bench.requestJson(), QJsonDocument::fromJson(task));
    }

    void refusesWhatCannotBeSearched_data()
    {
        QTest::addColumn<DiscoveryRequest>("request");
        QTest::newRow("nothing") << DiscoveryRequest{u"  "_s, {}, u"Germany"_s, {}, u"de"_s, 10};
        QTest::newRow("no place") << DiscoveryRequest{u"art"_s, {}, u" "_s, {}, u"de"_s, 10};
        QTest::newRow("too long") << DiscoveryRequest{QString(701, u'a'), {}, u"Germany"_s, {}, u"de"_s, 10};
    }
    void refusesWhatCannotBeSearched()
    {
        QFETCH(DiscoveryRequest, request);
        Bench bench;
        const auto answer = DataForSeoSource(bench.api).find(request, bench.stop.get_token());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
        QVERIFY(bench.http.requests().isEmpty());
    }

    void cutsToTheWantedNumber()
    {
        Bench bench;
        bench.answer(u"dataforseo/constructed/organic-live-mixed.json"_s);
        const auto answer = DataForSeoSource(bench.api).find({u"art"_s, {}, u"uk"_s, {}, u"en"_s, 2}, bench.stop.get_token());
        QVERIFY(answer);
        QCOMPARE(answer->sites.size(), 2);
    }

    void takesALostAnswerForATimeout()
    {
        Bench bench;
        bench.http.answerError({ErrorKind::OutcomeUnknown, u"lost"_s, {}, {}, {}});
        const auto answer = DataForSeoSource(bench.api).find({u"art"_s, {}, u"uk"_s, {}, u"en"_s, 2}, bench.stop.get_token());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Timeout);
        QCOMPARE(bench.http.requests().size(), 1);
    }

    void passesRefusalsOn()
    {
        Bench bench;
        bench.answer(u"dataforseo/constructed/http401-40100.json"_s);
        bench.answer(u"dataforseo/constructed/top-40202-rate-limit.json"_s);
        DataForSeoSource source(bench.api);
        const DiscoveryRequest request{u"art"_s, {}, u"uk"_s, {}, u"en"_s, 2};
        QCOMPARE(source.find(request, bench.stop.get_token()).error().kind, ErrorKind::Unauthorized);
        const auto limited = source.find(request, bench.stop.get_token());
        QCOMPARE(limited.error().kind, ErrorKind::RateLimited);
        QCOMPARE(limited.error().retryAfter->count(), 60'000);
    }

    void ratesDomainsByTarget()
    {
        Bench bench;
        bench.answer(u"dataforseo/constructed/backlinks-bulk-ranks.json"_s);
        const QList<DomainName> domains
            = {domain(u"www.example.com"_s), domain(u"example.org"_s), domain(u"bücher.example"_s), domain(u"example.net"_s)};
        const auto rates = DataForSeoAuthority(bench.api, bench.clock).rate(domains, bench.stop.get_token());
        QVERIFY(rates);
        const QHash<QString, double> expected
            = {{u"www.example.com"_s, 88}, {u"example.org"_s, 41}, {u"xn--bcher-kva.example"_s, 0}};
        QCOMPARE(rates->ratings, expected);
        QCOMPARE(rates->costUsd, 0.02012);
        QCOMPARE(bench.request().url.path(), u"/v3/backlinks/bulk_ranks/live"_s);
        QCOMPARE(
            bench.requestJson(),
            QJsonDocument::fromJson(
                R"([{"targets":["example.com","example.org","xn--bcher-kva.example","example.net"],"rank_scale":"one_hundred"}])"));
    }

    void ratesInBatches()
    {
        Bench bench;
        QList<DomainName> domains;
        for (int i = 0; i < 1001; ++i)
            domains.append(domain(u"site%1.example"_s.arg(i)));
        bench.answer(u"dataforseo/constructed/backlinks-bulk-ranks.json"_s);
        bench.answer(u"dataforseo/constructed/task-40204.json"_s);
        const auto rates = DataForSeoAuthority(bench.api, bench.clock).rate(domains, bench.stop.get_token());
        QVERIFY(!rates);
        QCOMPARE(rates.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(bench.requestJson(0).array().first().toObject().value(u"targets"_s).toArray().size(), 1000);
        QCOMPARE(bench.requestJson(1).array().first().toObject().value(u"targets"_s).toArray().size(), 1);
        QVERIFY(DataForSeoAuthority(bench.api, bench.clock).rate({}, bench.stop.get_token()).has_value());
        QCOMPARE(bench.http.requests().size(), 2);
    }

    void doesNotAskAnAccountWithoutTheSubscriptionAgainForAWhile()
    {
        Bench bench;
        bench.answer(u"dataforseo/constructed/task-40204.json"_s);
        bench.answer(u"dataforseo/constructed/backlinks-bulk-ranks.json"_s);
        DataForSeoAuthority authority(bench.api, bench.clock);
        const QList<DomainName> domains = {domain(u"example.org"_s)};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(authority.rate(domains, bench.stop.get_token()).error().kind, ErrorKind::Misconfigured);
        QCOMPARE(bench.http.requests().size(), 1);
        bench.clock.advance(std::chrono::minutes(11));
        QVERIFY(authority.rate(domains, bench.stop.get_token()));
        QCOMPARE(bench.http.requests().size(), 2);
    }

    void saysWhatItCosts()
    {
        Bench bench;
        const auto price = DataForSeoAuthority(bench.api, bench.clock).price();
        QCOMPARE(price.domainsPerRequest, 1000);
        QCOMPARE(price.usdPerRequest + 1000 * price.usdPerDomain, 0.05);
    }

    void testsTheAccount()
    {
        Bench bench;
        bench.answer(u"dataforseo/constructed/user-data.json"_s);
        const auto text = DataForSeoAccount(bench.api).test(bench.stop.get_token());
        QVERIFY(text);
        QCOMPARE(*text, u"Signed in as login@example.com, balance 12.34 USD"_s);
        QCOMPARE(bench.request().method, "GET");
        QCOMPARE(bench.request().url.path(), u"/v3/appendix/user_data"_s);
        QVERIFY(bench.request().body.isEmpty());
    }

    void knowsCountries()
    {
        QCOMPARE(dataforseo::locationCodeFor(u" united  STATES"), 2840);
        QCOMPARE(dataforseo::locationCodeFor(u"UK"), 2826);
        QCOMPARE(dataforseo::locationCodeFor(u"de"), 2276);
        QCOMPARE(dataforseo::locationCodeFor(u"Österreich"), 2040);
        QCOMPARE(dataforseo::locationCodeFor(u"Türkiye"), 2792);
        QVERIFY(!dataforseo::locationCodeFor(u"Atlantis"));
        QVERIFY(!dataforseo::locationCodeFor(u""));
    }
};

QTEST_GUILESS_MAIN(TestDataForSeoClient)
#include "tst_dataforseoclient.moc"

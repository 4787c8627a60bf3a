// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"
#include "providers/dataforseo/dataforseocost.h"
#include "providers/dataforseo/dataforseorequests.h"
#include "providers/gemini/geminicost.h"
#include "providers/gemini/geminirequests.h"
#include "providers/gmail/gmailparser.h"
#include "providers/hunter/huntercost.h"
#include "providers/hunter/hunterrequests.h"
#include "providers/openai/openaicost.h"

#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What calls cost, by the services' price lists and their own recorded answers. Amounts are millionths.
class TestCallCosts : public QObject
{
    Q_OBJECT

    static net::HttpRequest search(const QString &keyword, int results)
    {
        DiscoveryRequest request;
        request.keyword = keyword;
        request.location = u"Germany"_s;
        request.maxResults = results;
        return *dataforseo::liveSearch(request);
    }
    static net::HttpRequest draft(const QString &task, const QString &nonce)
    {
        return *gemini::generate({.model = u"gemini-3.5-flash-lite"_s}, {u"Pages stand between marks "_s + nonce, u"BEGIN PAGE "_s + nonce, task},
                                 drafting::draftForm());
    }

private slots:
    void aSearchIsPaidForEachTenResults_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<int>("results");
        QTest::addColumn<qint64>("estimate");
        QTest::newRow("ten") << u"art gallery"_s << 10 << qint64(2'000);
        QTest::newRow("hundred") << u"art gallery"_s << 100 << qint64(20'000);
        QTest::newRow("a started ten") << u"art gallery"_s << 101 << qint64(22'000);
        QTest::newRow("with an operator") << u"art site:example.com"_s << 10 << qint64(10'000);
        QTest::newRow("a colon is none") << u"art: oil"_s << 10 << qint64(2'000);
    }
    void aSearchIsPaidForEachTenResults()
    {
        QFETCH(QString, keyword);
        QFETCH(int, results);
        QFETCH(qint64, estimate);
        const auto plan = dataforseo::plan(search(keyword, results), {});
        QCOMPARE(plan.estimate, estimate);
        QVERIFY(plan.reuse == net::Reuse::ForAWhile);
    }

    void postedTasksAreCheaperAndNeverRepeated()
    {
        net::HttpRequest request;
        request.method = "POST";
        request.url = QUrl(u"/v3/serp/google/organic/task_post"_s);
        request.body = R"([{"keyword":"a","depth":100},{"keyword":"b","depth":20}])";
        const auto plan = dataforseo::plan(request, {});
        QCOMPARE(plan.estimate, 7'200);
        QVERIFY(plan.reuse == net::Reuse::Never);
        request.method = "GET";
        request.url = QUrl(u"/v3/serp/google/organic/tasks_ready"_s);
        QCOMPARE(dataforseo::plan(request, {}).estimate, 0);
        QCOMPARE(dataforseo::plan(dataforseo::userData(), {}).estimate, 0);
    }

    void ranksArePaidByCallAndDomain()
    {
        const QList<DomainName> domains = {*DomainName::parse(u"a.example"_s), *DomainName::parse(u"b.example"_s)};
        QCOMPARE(dataforseo::plan(dataforseo::bulkRanks(domains), {}).estimate, 20'060);
    }

    void dataForSeoNamesItsOwnCost_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("cost");
        QTest::addColumn<bool>("kept");
        QTest::newRow("results") << u"organic-live-mixed"_s << qint64(2'000) << true;
        QTest::newRow("no results are paid for") << u"task-40102-no-results"_s << qint64(2'000) << true;
        QTest::newRow("a failure that is paid for") << u"task-40101-se-error-billed"_s << qint64(2'000) << false;
        QTest::newRow("ranks") << u"backlinks-bulk-ranks"_s << qint64(20'120) << true;
        QTest::newRow("failure") << u"task-50000"_s << qint64(0) << false;
        QTest::newRow("no tasks") << u"top-40202-rate-limit"_s << qint64(0) << false;
        QTest::newRow("a proxy's page") << u"http500-html"_s << qint64(0) << false;
    }
    void dataForSeoNamesItsOwnCost()
    {
        QFETCH(QString, file);
        QFETCH(qint64, cost);
        QFETCH(bool, kept);
        const auto response = test::recordedAnswer(u"dataforseo/constructed/%1.json"_s.arg(file));
        const auto charge = dataforseo::charge(search(u"art"_s, 10), response, {});
        QCOMPARE(charge.cost, cost);
        QCOMPARE(charge.isWorthKeeping, kept);
    }

    void aSearchThatRanOutOfTimeMayHaveBeenBilled()
    {
        net::HttpResponse response;
        response.status = 504;
        response.body = "<html>";
        QCOMPARE(dataforseo::charge(search(u"art"_s, 100), response, {}).cost, 20'000);
    }

    void hunterIsPaidForWhatItFinds_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isSearch");
        QTest::addColumn<qint64>("cost");
        QTest::newRow("addresses") << u"constructed/domain-search-accept-all"_s << true << qint64(1'000'000);
        QTest::newRow("none") << u"constructed/domain-search-empty"_s << true << qint64(0);
        for (const auto &word : {u"valid"_s, u"invalid"_s, u"accept-all"_s})
            QTest::newRow(qPrintable(word)) << u"constructed/verifier-"_s + word << false << qint64(500'000);
        for (const auto &word : {u"unknown"_s, u"webmail"_s, u"disposable"_s, u"202"_s})
            QTest::newRow(qPrintable(word)) << u"constructed/verifier-"_s + word << false << qint64(0);
        QTest::newRow("refused") << u"constructed/429-too-many-requests"_s << false << qint64(0);
    }
    void hunterIsPaidForWhatItFinds()
    {
        QFETCH(QString, file);
        QFETCH(bool, isSearch);
        QFETCH(qint64, cost);
        const auto request = isSearch ? hunter::domainSearch(*DomainName::parse(u"a.example"_s), 10, 0)
                                      : hunter::emailVerifier(*EmailAddress::parse(u"a@a.example"_s));
        const auto charge = hunter::charge(request, test::recordedAnswer(u"hunter/%1.json"_s.arg(file)), {});
        QCOMPARE(charge.cost, cost);
        QCOMPARE(charge.isWorthKeeping, cost > 0);
    }

    void hunterEstimatesAFullPage()
    {
        const auto domain = *DomainName::parse(u"a.example"_s);
        QCOMPARE(hunter::plan(hunter::domainSearch(domain, 10, 0), {}).estimate, 1'000'000);
        QCOMPARE(hunter::plan(hunter::domainSearch(domain, 90, 10), {}).estimate, 9'000'000);
        QCOMPARE(hunter::plan(hunter::emailVerifier(*EmailAddress::parse(u"a@a.example"_s)), {}).estimate, 500'000);
        QCOMPARE(hunter::plan(hunter::account(), {}).estimate, 0);
    }

    void geminiCountsTokens()
    {
        const auto request = draft(u"Write."_s, QString(32, u'a'));
        const auto charge = gemini::charge(request, test::recordedAnswer(u"gemini/constructed/200-draft.json"_s), {});
        QCOMPARE(charge.cost, qRound64(900 * 0.3 + 80 * 2.5));
        QVERIFY(charge.isWorthKeeping);
        net::HttpResponse thinking;
        thinking.status = 200;
        thinking.body = R"({"usageMetadata":{"promptTokenCount":100,"candidatesTokenCount":10,"thoughtsTokenCount":200,"totalTokenCount":310}})";
        QCOMPARE(gemini::charge(request, thinking, {}).cost, qRound64(100 * 0.3 + 210 * 2.5));
        thinking.status = 503;
        QCOMPARE(gemini::charge(request, thinking, {}).cost, 0);
        QVERIFY(gemini::plan(request, {}).estimate >= 5'000);
        QCOMPARE(gemini::plan(gemini::listModels({}), {}).estimate, 0);
    }

    void theSameLetterIsTheSameQuestionWhateverItsMark()
    {
        const auto key = [](const net::HttpRequest &request) { return gemini::plan(request, {}).key; };
        const auto nonce = [](char16_t c) { return QString(32, QChar(c)); };
        QCOMPARE(key(draft(u"Write."_s, nonce(u'a'))), key(draft(u"Write."_s, nonce(u'b'))));
        QVERIFY(key(draft(u"Write."_s, nonce(u'a'))) != key(draft(u"Write more."_s, nonce(u'a'))));
        QVERIFY(gemini::plan(draft(u"Write."_s, nonce(u'a')), {}).reuse == net::Reuse::SameWork);
    }

    void anOwnServerCostsNothing()
    {
        net::HttpRequest request;
        request.method = "POST";
        request.url = QUrl(u"/v1/chat/completions"_s);
        request.body = R"({"model":"m","messages":[]})";
        QCOMPARE(openai::plan(request, {}).estimate, 0);
        const openai::Prices prices{.input = 1, .output = 2};
        QVERIFY(openai::plan(request, prices).estimate > 4'000);
        net::HttpResponse response;
        response.status = 200;
        response.body = R"({"usage":{"prompt_tokens":100,"completion_tokens":30}})";
        QCOMPARE(openai::charge(request, response, prices).cost, 160);
        response.body = "{}";
        QCOMPARE(openai::charge(request, response, prices).cost, openai::plan(request, prices).estimate);
        response.status = 400;
        QCOMPARE(openai::charge(request, response, prices).cost, 0);
    }

    void pausesAreUnderstoodInEachServicesWords()
    {
        const Instant now = instantFromMs(QDateTime::fromString(u"2026-11-22T09:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
        const auto until = [&](const std::optional<net::Hold> &hold) {
            return hold && !hold->reason.isEmpty() ? toDateTime(hold->until).toString(Qt::ISODateWithMs) : QString();
        };
        const auto geminiPause = [&](const QString &file) {
            return until(gemini::askedPause(test::recordedAnswer(u"gemini/constructed/%1.json"_s.arg(file)), now));
        };
        QCOMPARE(geminiPause(u"429-per-day-freetier"_s), u"2026-11-23T08:00:00.000Z"_s); // midnight in Los Angeles
        QVERIFY(geminiPause(u"429-per-minute-retryinfo"_s).startsWith(u"2026-11-22T09:00:"_s));
        QVERIFY(geminiPause(u"429-delay-in-text-only"_s).startsWith(u"2026-11-22T09:00:"_s));
        QCOMPARE(geminiPause(u"429-limit-zero"_s), QString());
        QCOMPARE(geminiPause(u"200-draft"_s), QString());

        const auto searchPause = [&](const QString &file) {
            return until(dataforseo::askedPause(test::recordedAnswer(u"dataforseo/constructed/%1.json"_s.arg(file)), now));
        };
        QCOMPARE(searchPause(u"top-40202-rate-limit"_s), u"2026-11-22T09:01:00.000Z"_s);
        QCOMPARE(searchPause(u"task-40203"_s), u"2026-11-23T00:00:00.000Z"_s);
        QCOMPARE(searchPause(u"task-40210-insufficient-funds"_s), QString());
        QCOMPARE(searchPause(u"organic-live-mixed"_s), QString());

        net::HttpResponse mail;
        mail.status = 429;
        mail.body = R"({"error":{"message":"User-rate limit exceeded.  Retry after 2026-11-22T09:21:33.123Z"}})";
        QCOMPARE(until(gmail::askedPause(mail, now)), u"2026-11-22T09:21:33.123Z"_s);
        mail.body = R"x({"error":{"message":"User-rate limit exceeded.  Retry after 2026-11-22T09:21:33.123Z (Mail sending)"}})x";
        QCOMPARE(until(gmail::askedPause(mail, now)), QString()); // reading goes on
    }
};

QTEST_GUILESS_MAIN(TestCallCosts)
#include "tst_callcosts.moc"

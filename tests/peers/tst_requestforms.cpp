// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every request that our clients make, checked against the services' own descriptions by a program that others wrote.
#include "net/apiclient.h"
#include "net/eventthread.h"
#include "net/httpclient.h"
#include "peers/peers.h"
#include "providers/dataforseo/dataforseoparser.h"
#include "providers/dataforseo/dataforseorequests.h"
#include "providers/drafting/modelanswer.h"
#include "providers/gemini/geminirequests.h"
#include "providers/hunter/hunterrequests.h"

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

/// One kind of request: a row for each that a client can make.
struct Kind
{
    QString service;   ///< a description in prism/
    QString name;
    net::HttpRequest request;
};

template <class T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

DiscoveryRequest search(const QString &category, const QString &location, const QString &keyword, int max)
{
    DiscoveryRequest request;
    request.category = category;
    request.location = location;
    request.keyword = keyword;
    request.maxResults = max;
    return request;
}

drafting::ModelPrompt prompt()
{
    return {u"Rules."_s, u"BEGIN PAGE 1\nWords.\nEND PAGE 1"_s, u"Write about good.example."_s};
}

/// Add a line for each new request builder.
QList<Kind> kinds()
{
    const auto domain = good(DomainName::parse(u"bluedoor.example"_s));
    const auto address = good(EmailAddress::parse(u"ann@bluedoor.example"_s));
    const gemini::GenerationOptions model{u"gemini-3.5-flash-lite"_s, 4096, true};
    const gemini::GenerationOptions plain{u"gemini-3.5-flash-lite"_s, 8192, false};
    return {
        {u"dataforseo"_s, u"live search by category"_s, good(dataforseo::liveSearch(search(u"Art Blogs"_s, u"United States"_s, {}, 100)))},
        {u"dataforseo"_s, u"live search by keyword"_s, good(dataforseo::liveSearch(search(u"Galleries"_s, u"Germany"_s, u"galerie köln"_s, 10)))},
        {u"dataforseo"_s, u"bulk ranks"_s, dataforseo::bulkRanks({domain})},
        {u"dataforseo"_s, u"user data"_s, dataforseo::userData()},
        {u"hunter"_s, u"domain search"_s, hunter::domainSearch(domain, hunter::smallestPage, 0)},
        {u"hunter"_s, u"domain search, second page"_s, hunter::domainSearch(domain, hunter::largestPage, 100)},
        {u"hunter"_s, u"email verifier"_s, hunter::emailVerifier(address)},
        {u"hunter"_s, u"account"_s, hunter::account()},
        {u"gemini"_s, u"draft with schema"_s, good(gemini::generate(model, prompt(), drafting::draftForm()))},
        {u"gemini"_s, u"draft without schema"_s, good(gemini::generate(plain, prompt(), drafting::draftForm()))},
        {u"gemini"_s, u"draft corrected"_s,
         good(gemini::generate(model, prompt(), drafting::draftForm(), drafting::Correction{u"{}"_s, u"It has no subject, good.example."_s}))},
        {u"gemini"_s, u"template"_s, good(gemini::generate(model, prompt(), drafting::templateForm()))},
    };
}

} // namespace

class TestRequestForms : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::AiMock> m_model;
    std::map<QString, std::unique_ptr<test::Prism>> m_peers;
    net::EventThread m_thread;
    net::HttpClient m_http{m_thread};
    SystemClock m_clock;

    Result<net::HttpResponse> send(const QString &service, net::HttpRequest request)
    {
        net::RateLimiter limiter(m_clock, {});
        net::ApiOptions options;
        options.service = service;
        options.baseUrl = m_peers.at(service)->url(service == u"hunter" ? u"/v2"_s : QString());
        options.scheme = service == u"dataforseo" ? net::AuthScheme::Basic : net::AuthScheme::ApiKey;
        options.authHeader = service == u"hunter" ? "X-API-KEY" : "x-goog-api-key";
        options.key = []() -> Result<Secret> { return Secret("login:password"); };
        net::ApiClient api(m_http, m_clock, limiter, options);
        std::stop_source stop;
        request.timeout = std::chrono::minutes(2);
        return api.send(std::move(request), stop.get_token());
    }

private slots:
    void initTestCase()
    {
        m_model = std::make_unique<test::AiMock>();
        REQUIRE_READY(*m_model);
        for (const auto &service : {u"dataforseo"_s, u"hunter"_s})
            m_peers[service] = std::make_unique<test::Prism>(service);
        m_peers[u"gemini"_s] = std::make_unique<test::Prism>(u"gemini"_s, m_model->url());
        for (const auto &[service, peer] : m_peers)
            REQUIRE_READY(*peer);
    }

    void isAccepted_data()
    {
        QTest::addColumn<int>("index");
        const auto all = kinds();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all.at(i).service + u": "_s + all.at(i).name)) << i;
    }
    void isAccepted()
    {
        QFETCH(int, index);
        const Kind kind = kinds().at(index);
        const auto response = send(kind.service, kind.request);
        QVERIFY2(response.has_value(), response ? "" : qPrintable(response.error().message));
        QVERIFY2(response->status == 200, response->body.constData());
    }

    /// The peers really look: a request that is wrong in one place is refused.
    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::newRow("misspelt field") << u"dataforseo"_s << QByteArray("\"depth\"") << QByteArray("\"depht\"");
        QTest::newRow("no keyword") << u"dataforseo"_s << QByteArray("\"keyword\"") << QByteArray("\"keywords\"");
        QTest::newRow("misplaced name") << u"gemini"_s << QByteArray("responseMimeType") << QByteArray("responseMimetype");
        QTest::newRow("no contents") << u"gemini"_s << QByteArray("\"contents\"") << QByteArray("\"content\"");
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, service);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, wrong);
        const auto all = kinds();
        const auto kind = std::find_if(all.begin(), all.end(), [&](const Kind &one) { return one.service == service; });
        auto request = kind->request;
        QVERIFY(request.body.contains(right));
        request.body.replace(right, wrong);
        const auto response = send(service, request);
        QVERIFY2(response.has_value(), response ? "" : qPrintable(response.error().message));
        QCOMPARE(response->status, 422);
    }
};

QTEST_GUILESS_MAIN(TestRequestForms)
#include "tst_requestforms.moc"

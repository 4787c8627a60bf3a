// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient.h"
#include "net/httpclient.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"
#include "support/scriptedserver.h"

#include <QTest>

#include <future>
#include <vector>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestApiClient : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    RateLimiter m_limiter{m_clock, {}};
    test::FakeHttp m_http;

    static ApiOptions options(AuthScheme scheme = AuthScheme::None, const QByteArray &key = "k3y")
    {
        return {.service = u"Hunter"_s,
                .baseUrl = QUrl(u"https://api.example.com"_s),
                .scheme = scheme,
                .authHeader = "X-API-KEY",
                .key = [key]() -> Result<Secret> { return Secret(key); }};
    }

    [[nodiscard]] Result<HttpResponse> send(const ApiOptions &given, const HttpRequest &request = {.url = QUrl(u"/v2/x"_s)})
    {
        ApiClient api(m_http, m_clock, m_limiter, given);
        return api.send(request, {});
    }

private slots:
    void putsTheBaseInFront_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("relative");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"https://api.example.com"_s << u"/v2/x?domain=a.example"_s << u"https://api.example.com/v2/x?domain=a.example"_s;
        QTest::newRow("slash") << u"https://api.example.com/"_s << u"/v2/x"_s << u"https://api.example.com/v2/x"_s;
        QTest::newRow("path") << u"http://127.0.0.1:81/hunter"_s << u"/v2/x"_s << u"http://127.0.0.1:81/hunter/v2/x"_s;
        QTest::newRow("path and slash") << u"http://127.0.0.1:81/hunter/"_s << u"v2/x"_s << u"http://127.0.0.1:81/hunter/v2/x"_s;
        QTest::newRow("encoded") << u"https://api.example.com"_s << u"/v1/a%2Fb?q=x%26y%20z"_s << u"https://api.example.com/v1/a%2Fb?q=x%26y%20z"_s;
        QTest::newRow("colon") << u"https://api.example.com"_s << u"/v1beta/models/m:generate"_s << u"https://api.example.com/v1beta/models/m:generate"_s;
        QTest::newRow("localhost") << u"http://localhost:81"_s << u"/"_s << u"http://localhost:81/"_s;
    }
    void putsTheBaseInFront()
    {
        QFETCH(QString, base);
        QFETCH(QString, relative);
        QFETCH(QString, expected);
        m_http.answer(200, "{}");
        auto given = options();
        given.baseUrl = QUrl(base);
        QVERIFY(send(given, {.url = QUrl(relative)}));
        QCOMPARE(m_http.requests().last().url.toString(QUrl::FullyEncoded), expected);
    }

    void sendsTheKeyInItsHeader_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("header") << int(AuthScheme::ApiKey) << QByteArray("X-API-KEY") << QByteArray("me:k3y");
        QTest::newRow("bearer") << int(AuthScheme::Bearer) << QByteArray("Authorization") << QByteArray("Bearer me:k3y");
        QTest::newRow("basic") << int(AuthScheme::Basic) << QByteArray("Authorization") << QByteArray("Basic bWU6azN5");
    }
    void sendsTheKeyInItsHeader()
    {
        QFETCH(int, scheme);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        m_http.answer(200, "{}");
        QVERIFY(send(options(AuthScheme(scheme), "me:k3y\n"), {.url = QUrl(u"/x"_s), .maxRedirects = 5}));
        const auto request = m_http.requests().last();
        QCOMPARE(test::headerOf(request, name), value);
        QCOMPARE(request.maxRedirects, 0);
    }

    void saysThatNoKeyIsStored()
    {
        const auto before = m_http.requests().size();
        auto none = options(AuthScheme::ApiKey, {});
        auto notFound = options(AuthScheme::Bearer);
        notFound.key = []() -> Result<Secret> { return fail(ErrorKind::NotFound, u"?"_s); };
        for (const auto &given : {none, notFound}) {
            const auto response = send(given);
            QVERIFY(!response);
            QCOMPARE(toText(response.error().kind), toText(ErrorKind::Misconfigured));
            QCOMPARE(response.error().message, u"No key for Hunter is stored."_s);
            QCOMPARE(response.error().action, u"Enter the key in Settings."_s);
        }
        auto locked = options(AuthScheme::ApiKey);
        locked.key = []() -> Result<Secret> { return fail(ErrorKind::Misconfigured, u"The keyring is locked."_s); };
        QCOMPARE(send(locked).error().message, u"The keyring is locked."_s);
        QCOMPARE(m_http.requests().size(), before);
    }

    void refusesAddressesThatLeakTheKey_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("relative");
        QTest::addColumn<QString>("kind");
        QTest::newRow("plain http") << u"http://api.example.com"_s << u"/x"_s << u"misconfigured"_s;
        QTest::newRow("empty") << QString() << u"/x"_s << u"misconfigured"_s;
        QTest::newRow("no scheme") << u"api.example.com"_s << u"/x"_s << u"misconfigured"_s;
        QTest::newRow("ftp") << u"ftp://api.example.com"_s << u"/x"_s << u"misconfigured"_s;
        QTest::newRow("password") << u"https://me:pw@api.example.com"_s << u"/x"_s << u"misconfigured"_s;
        QTest::newRow("query") << u"https://api.example.com/?a=b"_s << u"/x"_s << u"misconfigured"_s;
        QTest::newRow("other server") << u"https://api.example.com"_s << u"https://evil.example/x"_s << u"internal"_s;
        QTest::newRow("other server without scheme") << u"https://api.example.com"_s << u"//evil.example/x"_s << u"internal"_s;
    }
    void refusesAddressesThatLeakTheKey()
    {
        QFETCH(QString, base);
        QFETCH(QString, relative);
        QFETCH(QString, kind);
        const auto before = m_http.requests().size();
        auto given = options(AuthScheme::Bearer);
        given.baseUrl = QUrl(base);
        const auto response = send(given, {.url = QUrl(relative)});
        QVERIFY(!response);
        QCOMPARE(toText(response.error().kind), kind);
        QVERIFY(response.error().message.contains(u"Hunter"_s));
        QCOMPARE(m_http.requests().size(), before);
    }

    void holdsEverybodyBackWhenAsked()
    {
        RateLimiter limiter(m_clock, {});
        ApiClient api(m_http, m_clock, limiter, options());
        m_http.answer(429, "{}", {{"Retry-After", "30"}});
        QCOMPARE(api.send({.url = QUrl(u"/x"_s)}, {}).value().status, 429);
        const auto until = m_clock.now() + 30s;
        QCOMPARE(limiter.restrictedUntil(), std::optional(until));
        m_http.answer(200, "{}");
        QVERIFY(api.send({.url = QUrl(u"/x"_s)}, {}));
        QVERIFY(m_clock.now() >= until);
    }

    void doesNotWaitForHours()
    {
        RateLimiter limiter(m_clock, {});
        ApiClient api(m_http, m_clock, limiter, options());
        m_http.answer(429, "{}", {{"Retry-After", "7200"}});
        QVERIFY(api.send({.url = QUrl(u"/x"_s)}, {}));
        const auto asked = m_http.requests().size();
        const auto response = api.send({.url = QUrl(u"/x"_s)}, {});
        QVERIFY(!response);
        QCOMPARE(toText(response.error().kind), toText(ErrorKind::RateLimited));
        QCOMPARE(response.error().retryAfter, std::optional<std::chrono::milliseconds>(2h));
        QCOMPARE(m_http.requests().size(), asked);
    }

    void keepsItsShareOfTheWire()
    {
        test::ScriptedServer server([](const test::Received &) {
            test::Reply reply;
            reply.action = test::Reply::Action::Hold;
            return reply;
        });
        EventThread thread;
        HttpClient http(thread);
        auto given = options(AuthScheme::ApiKey);
        given.baseUrl = server.url({});
        given.maxInFlight = 3;
        ApiClient api(http, m_clock, m_limiter, given);
        std::stop_source stop;
        std::vector<std::future<bool>> calls;
        for (int i = 0; i < 8; ++i)
            calls.push_back(std::async(std::launch::async, [&] { return api.send({.url = QUrl(u"/x"_s)}, stop.get_token()).has_value(); }));
        for (int left = 8; left > 4; --left) {
            QVERIFY(server.waitForOpen(3));
            server.release(1);
        }
        QVERIFY(server.waitForOpen(3));
        stop.request_stop(); // three on the wire, one waiting for a place
        int answered = 0;
        for (auto &call : calls)
            answered += call.get() ? 1 : 0;
        QCOMPARE(answered, 4);
        QCOMPARE(server.mostOpen(), 3);
        QCOMPARE(server.received().first().header("X-API-KEY"), QByteArray("k3y"));
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"

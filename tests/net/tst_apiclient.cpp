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

namespace {

/// A ledger in memory that notes what it is told.
class FakeLedger final : public CallLedger
{
public:
    Result<std::optional<HttpResponse>> storedAnswer(const Call &call) override
    {
        calls.append(call);
        return stored;
    }
    Result<qint64> reserve(const Call &call) override
    {
        if (refuses)
            return fail(ErrorKind::QuotaExhausted, u"The cap is reached."_s);
        calls.append(call);
        notes.append(u"reserve %1"_s.arg(call.estimate));
        return 7;
    }
    Status settle(qint64 id, qint64 cost, const HttpResponse *answer) override
    {
        notes.append(u"settle %1 %2%3"_s.arg(id).arg(cost).arg(answer ? u" kept"_s : QString()));
        return {};
    }
    Status release(qint64 id) override
    {
        notes.append(u"release %1"_s.arg(id));
        return {};
    }

    std::optional<HttpResponse> stored;
    bool refuses = false;
    QList<Call> calls;
    QStringList notes;
};

class FakeMemory final : public AccountMemory
{
public:
    void heldBack(const QString &service, const Hold &hold) override { holds.append({service, hold}); }
    void breakerChanged(const QString &, const std::optional<Hold> &) override {}
    QList<std::pair<QString, Hold>> holds;
};

} // namespace

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
        QCOMPARE(toText(response.error().kind), toText(ErrorKind::HeldBack));
        QCOMPARE(response.error().retryAfter, std::optional<std::chrono::milliseconds>(2h));
        QCOMPARE(m_http.requests().size(), asked);
    }

    static ApiOptions paid(FakeLedger &ledger, Reuse reuse = Reuse::ForAWhile)
    {
        auto given = options();
        given.id = u"hunter"_s;
        given.ledger = &ledger;
        given.plan = [reuse](const HttpRequest &request) {
            return request.url.path() == u"/free"_s ? CallPlan() : CallPlan{100, reuse, {}};
        };
        given.charge = [](const HttpRequest &, const HttpResponse &response) {
            return response.status == 200 ? CallCharge{40, true} : CallCharge();
        };
        return given;
    }

    void writesDownWhatACallCosts_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<QStringList>("notes");
        const auto none = ErrorKind::Internal;
        QTest::newRow("answered") << 200 << none << QStringList{u"reserve 100"_s, u"settle 7 40 kept"_s};
        QTest::newRow("refused") << 400 << none << QStringList{u"reserve 100"_s, u"settle 7 0"_s};
        QTest::newRow("never arrived") << 0 << ErrorKind::Network << QStringList{u"reserve 100"_s, u"release 7"_s};
        QTest::newRow("answer lost") << 0 << ErrorKind::OutcomeUnknown << QStringList{u"reserve 100"_s, u"settle 7 100"_s};
        QTest::newRow("too slow") << 0 << ErrorKind::Timeout << QStringList{u"reserve 100"_s, u"settle 7 100"_s};
        QTest::newRow("given up") << 0 << ErrorKind::Cancelled << QStringList{u"reserve 100"_s, u"settle 7 100"_s};
    }
    void writesDownWhatACallCosts()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, error);
        QFETCH(QStringList, notes);
        if (status > 0)
            m_http.answer(status, "{}");
        else
            m_http.answerError({error, u"it failed"_s, {}, {}, {}});
        FakeLedger ledger;
        QCOMPARE(send(paid(ledger)).has_value(), status > 0);
        QCOMPARE(ledger.notes, notes);
    }

    void writesNothingDownForAFreeCall()
    {
        m_http.answer(200, "{}");
        FakeLedger ledger;
        QVERIFY(send(paid(ledger), {.url = QUrl(u"/free"_s)}));
        QVERIFY(ledger.notes.isEmpty() && ledger.calls.isEmpty());
    }

    void sendsNothingPastTheCap()
    {
        FakeLedger ledger;
        ledger.refuses = true;
        const auto asked = m_http.requests().size();
        const auto response = send(paid(ledger));
        QVERIFY(!response);
        QCOMPARE(toText(response.error().kind), u"quota_exhausted"_s);
        QCOMPARE(m_http.requests().size(), asked);
    }

    void givesTheAnswerThatWasPaidFor()
    {
        FakeLedger ledger;
        ledger.stored = HttpResponse{.status = 200, .url = {}, .headers = {}, .body = "stored"};
        const auto asked = m_http.requests().size();
        const auto response = send(paid(ledger));
        QVERIFY(response);
        QCOMPARE(response->body, QByteArray("stored"));
        QVERIFY(response->isStored);
        QCOMPARE(m_http.requests().size(), asked);
        QVERIFY(ledger.notes.isEmpty());
    }

    void tellsQuestionsApartByWhatTheyAsk()
    {
        FakeLedger ledger;
        ledger.stored = HttpResponse{.status = 200, .url = {}, .headers = {}, .body = {}};
        const QList<HttpRequest> requests = {{.url = QUrl(u"/a?q=1"_s)}, {.url = QUrl(u"/a?q=2"_s)}, {.url = QUrl(u"/b?q=1"_s)},
                                             {.method = "POST", .url = QUrl(u"/a"_s), .body = "1"}, {.method = "POST", .url = QUrl(u"/a"_s), .body = "2"}};
        QSet<QByteArray> hashes;
        for (int round = 0; round < 2; ++round) {
            for (const auto &request : requests) {
                QVERIFY(send(paid(ledger), request));
                hashes.insert(ledger.calls.last().hash);
            }
        }
        QCOMPARE(hashes.size(), requests.size());
        auto keyed = paid(ledger);
        keyed.plan = [](const HttpRequest &) { return CallPlan{100, Reuse::SameWork, "the same"}; };
        QVERIFY(send(keyed, requests.at(3)));
        const auto hash = ledger.calls.last().hash;
        QVERIFY(send(keyed, requests.at(4)));
        QCOMPARE(ledger.calls.last().hash, hash);
    }

    void leavesABrokenServiceAlone()
    {
        FakeClock clock;
        RateLimiter limiter(clock, {});
        Breaker breaker(clock);
        FakeLedger ledger;
        auto given = paid(ledger, Reuse::Never);
        given.breaker = &breaker;
        ApiClient api(m_http, clock, limiter, given);
        for (int i = 0; i < 5; ++i) {
            if (i % 2 == 0)
                m_http.answer(503, "{}");
            else
                m_http.answerError({ErrorKind::Network, u"The connection was lost."_s, {}, {}, {}});
            (void)api.send({.url = QUrl(u"/x"_s)}, {});
        }
        const auto asked = m_http.requests().size();
        ledger.notes.clear();
        const auto response = api.send({.url = QUrl(u"/x"_s)}, {});
        QVERIFY(!response);
        QCOMPARE(toText(response.error().kind), u"held_back"_s);
        QVERIFY2(response.error().message.startsWith(u"Hunter is left alone for a while, until "_s), qPrintable(response.error().message));
        QVERIFY2(response.error().message.contains(u"5 calls in a row failed"_s), qPrintable(response.error().message));
        QVERIFY(!response.error().action.isEmpty());
        QCOMPARE(response.error().retryAfter, std::optional<std::chrono::milliseconds>(1min));
        QCOMPARE(m_http.requests().size(), asked);
        QVERIFY(ledger.notes.isEmpty());
        clock.advance(1min);
        m_http.answer(429, "{}"); // being too fast is no failure of the service
        QVERIFY(api.send({.url = QUrl(u"/x"_s)}, {}));
        m_http.answer(200, "{}");
        QVERIFY(api.send({.url = QUrl(u"/x"_s)}, {}));
    }

    void remembersThePauseThatWasAskedFor()
    {
        RateLimiter limiter(m_clock, {});
        FakeMemory memory;
        auto given = options();
        given.id = u"hunter"_s;
        given.memory = &memory;
        given.askedPause = [](const HttpResponse &response, Instant now) -> std::optional<Hold> {
            if (response.body != "slow down")
                return std::nullopt;
            return Hold{now + 72h, u"in its own words"_s};
        };
        ApiClient api(m_http, m_clock, limiter, given);
        m_http.answer(200, "slow down");
        QVERIFY(api.send({.url = QUrl(u"/x"_s)}, {}));
        const Hold expected{m_clock.now() + 24h, u"in its own words"_s}; // never longer than a day
        QCOMPARE(limiter.restrictedUntil(), std::optional(expected.until));
        QCOMPARE(limiter.restrictedReason(), expected.reason);
        QCOMPARE(memory.holds.size(), 1);
        QCOMPARE(memory.holds.first().first, u"hunter"_s);
        QVERIFY(memory.holds.first().second == expected);
        const auto response = api.send({.url = QUrl(u"/x"_s)}, {});
        QVERIFY2(response.error().message.contains(u"in its own words"_s), qPrintable(response.error().message));
        // Retry-After as a date, a shorter pause, adds nothing.
        m_clock.advance(25h);
        m_http.answer(503, "{}", {{"Retry-After", "Wed, 04 Mar 2026 12:00:00 GMT"}, {"Date", "Wed, 04 Mar 2026 11:59:20 GMT"}});
        QVERIFY(api.send({.url = QUrl(u"/x"_s)}, {}));
        QCOMPARE(memory.holds.size(), 2);
        QVERIFY(memory.holds.last().second.until == m_clock.now() + 40s);
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

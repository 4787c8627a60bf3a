// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient.h"
#include "providers/google/accesstokens.h"
#include "providers/google/authorizedhttp.h"
#include "providers/google/oauthparser.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"

#include <QHash>
#include <QTest>
#include <QUrlQuery>

#include <latch>
#include <thread>

using namespace overture;
using namespace overture::providers::google;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Memory final : public SecretStore
{
public:
    Result<Secret> read(const QString &name) override
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_secrets.contains(name))
            return fail(ErrorKind::NotFound, u"no such key"_s);
        return m_secrets.value(name);
    }
    Status write(const QString &name, const Secret &secret) override
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets.insert(name, secret);
        return {};
    }
    Status remove(const QString &name) override
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets.remove(name);
        return {};
    }
    QString description() const override { return u"memory"_s; }

private:
    std::mutex m_mutex;
    QHash<QString, Secret> m_secrets;
};

QByteArray tokenBody(const QByteArray &access, const QByteArray &more = {})
{
    return "{\"access_token\":\"" + access + "\",\"expires_in\":3599,\"token_type\":\"Bearer\"" + more + '}';
}

MailAccount mira()
{
    MailAccount account;
    account.address = u"mira@example.com"_s;
    account.scopes = wantedMailScopes();
    account.connectedAt = instantFromMs(FakeClock::startMs);
    return account;
}

/// An account whose tokens come from a list of answers.
struct Bench
{
    explicit Bench(const MailAccount &account = mira())
        : oauth(http, {{}, QUrl(u"https://g.example/token"_s), {}, {}})
        , tokens(oauth, secrets, clock, account,
                 {[this](const Error &why) { over.append(why); }, [this](const QString &now) { scopes.append(now); }})
    {
        (void)secrets.write(AccessTokens::secretName(u"Mira@example.com"_s), packGrant({{u"id"_s, Secret("secret")}, Secret("refresh-1")}));
    }

    FakeClock clock;
    test::FakeHttp http;
    Memory secrets;
    QList<Error> over;
    QStringList scopes;
    OAuthClient oauth;
    AccessTokens tokens;
};

/// Holds every request until the test lets it go.
class GatedHttp final : public net::Http
{
public:
    Result<net::HttpResponse> send(const net::HttpRequest &, std::stop_token) override
    {
        ++count;
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return isOpen; });
        return net::HttpResponse{200, {}, {}, tokenBody("access-1"), {}};
    }
    void open()
    {
        const std::scoped_lock lock(mutex);
        isOpen = true;
        changed.notify_all();
    }
    std::atomic<int> count = 0;
    std::mutex mutex;
    std::condition_variable changed;
    bool isOpen = false;
};

} // namespace

class TestAccessTokens : public QObject
{
    Q_OBJECT

private slots:
    void oneTokenServesUntilItsEndIsNear()
    {
        Bench b;
        b.http.answer(200, tokenBody("access-1"));
        b.http.answer(200, tokenBody("access-2"));
        QCOMPARE(b.tokens.current()->reveal(), QByteArray("access-1"));
        b.clock.advance(3599s - 5min - 1ms);
        QCOMPARE(b.tokens.current()->reveal(), QByteArray("access-1"));
        b.clock.advance(1ms);
        QCOMPARE(b.tokens.current()->reveal(), QByteArray("access-2"));
        QCOMPARE(b.http.requests().size(), 2);
    }

    void aClockThatWasSetBackProvesNothing()
    {
        Bench b;
        b.http.answer(200, tokenBody("access-1"));
        b.http.answer(200, tokenBody("access-2"));
        QVERIFY(b.tokens.current());
        b.clock.set(b.clock.now() - 1h);
        QCOMPARE(b.tokens.current()->reveal(), QByteArray("access-2"));
    }

    void sixteenLanesMakeOneRefresh()
    {
        Bench b;
        GatedHttp http;
        OAuthClient oauth(http, b.oauth.endpoints());
        AccessTokens tokens(oauth, b.secrets, b.clock, mira());
        constexpr int lanes = 16;
        std::latch ready(lanes);
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < lanes; ++i) {
                threads.emplace_back([&] {
                    ready.arrive_and_wait();
                    const auto token = tokens.current();
                    good += token && token->reveal() == "access-1" ? 1 : 0;
                });
            }
            ready.wait();
            QTRY_COMPARE_WITH_TIMEOUT(http.count.load(), 1, 60'000);
            http.open();
        }
        QCOMPARE(good.load(), lanes);
        QCOMPARE(http.count.load(), 1);
    }

    void whoWaitsCanBeStopped()
    {
        Bench b;
        GatedHttp http;
        OAuthClient oauth(http, b.oauth.endpoints());
        AccessTokens tokens(oauth, b.secrets, b.clock, mira());
        std::jthread first([&] { (void)tokens.current(); });
        QTRY_COMPARE_WITH_TIMEOUT(http.count.load(), 1, 60'000);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(tokens.current(stop.get_token()).error().kind, ErrorKind::Cancelled);
        http.open();
    }

    void aNewRefreshTokenIsKept()
    {
        Bench b;
        b.http.answer(200, tokenBody("access-1", ",\"refresh_token\":\"refresh-2\""));
        b.http.answer(200, tokenBody("access-2"));
        QVERIFY(b.tokens.current());
        b.clock.advance(1h);
        QVERIFY(b.tokens.current());
        QVERIFY(b.http.requests().at(0).body.contains("refresh_token=refresh-1"));
        QVERIFY(b.http.requests().at(1).body.contains("refresh_token=refresh-2"));
        QCOMPARE(unpackGrant(*b.secrets.read(AccessTokens::secretName(u"mira@example.com"_s)))->client.secret.reveal(), QByteArray("secret"));
    }

    void aDeadRefreshTokenIsAskedOnceAndToldOnce()
    {
        Bench b;
        b.http.answer(400, R"({"error":"invalid_grant"})");
        b.clock.advance(30 * 24h);
        const auto first = b.tokens.current();
        QCOMPARE(first.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(b.tokens.current().error(), first.error());
        QCOMPARE(b.http.requests().size(), 1);
        QCOMPARE(b.over.size(), 1);
        QVERIFY(b.over.first().message.contains(u"revoked"_s));
        // A new consent sets it going again.
        b.tokens.adopt(*parseTokens(tokenBody("access-9")), b.clock.now());
        QCOMPARE(b.tokens.current()->reveal(), QByteArray("access-9"));
        QCOMPARE(b.http.requests().size(), 1);
    }

    void anAccountThatNeedsReconnectingAsksNobody()
    {
        auto account = mira();
        account.state = MailAccountState::NeedsReconnect;
        account.stateReason = u"It was revoked."_s;
        Bench b(account);
        QCOMPARE(b.tokens.current().error().message, u"It was revoked."_s);
        QVERIFY(b.http.requests().isEmpty());
    }

    void withoutAStoredSignInItIsOver()
    {
        Bench b;
        QVERIFY(b.secrets.remove(AccessTokens::secretName(u"mira@example.com"_s)));
        QCOMPARE(b.tokens.current().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(b.over.size(), 1);
    }

    void troubleAtGoogleIsWaitedOut_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("no connection") << 0;
        QTest::newRow("broken") << 503;
        QTest::newRow("too many") << 429;
    }
    void troubleAtGoogleIsWaitedOut()
    {
        QFETCH(int, status);
        Bench b;
        if (status == 0)
            b.http.answerError({ErrorKind::Network, u"no connection"_s, {}, {}, {}});
        else
            b.http.answer(status, "{}");
        b.http.answer(200, tokenBody("access-1"));
        const auto held = b.tokens.current();
        QCOMPARE(held.error().kind, ErrorKind::HeldBack); // nothing was asked of the mailbox
        QVERIFY(held.error().retryAfter);
        QVERIFY(b.over.isEmpty());
        QCOMPARE(b.tokens.current()->reveal(), QByteArray("access-1"));
    }

    void fewerRightsAreNoticed()
    {
        Bench b;
        b.http.answer(200, tokenBody("access-1", ",\"scope\":\"openid https://www.googleapis.com/auth/gmail.readonly\""));
        QVERIFY(b.tokens.current());
        QCOMPARE(b.scopes, QStringList{u"openid https://www.googleapis.com/auth/gmail.readonly"_s});
        QCOMPARE(b.tokens.scopes(), b.scopes.first());
    }

    void aRefusedTokenIsRenewedAndTheCallMadeAgain()
    {
        Bench b;
        b.http.answer(200, tokenBody("access-1"));
        b.http.answer(401, "{}");
        b.http.answer(200, tokenBody("access-2"));
        b.http.answer(200, R"({"echo":"access-2"})");
        AuthorizedHttp http(b.http, b.tokens);
        net::RateLimiter limiter(b.clock, {});
        net::ApiClient api(http, b.clock, limiter,
                           {.service = u"Gmail"_s, .baseUrl = QUrl(u"https://gmail.example/gmail/v1"_s), .scheme = net::AuthScheme::Bearer,
                            .key = [&] { return b.tokens.current(); }});
        const auto answer = api.send({.url = QUrl(u"/users/me/threads/t1"_s)}, {});
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(!answer->body.contains("access-2"));
        const auto requests = b.http.requests();
        QCOMPARE(requests.size(), 4);
        QCOMPARE(test::headerOf(requests[1], "Authorization"), QByteArray("Bearer access-1"));
        QCOMPARE(test::headerOf(requests[3], "Authorization"), QByteArray("Bearer access-2"));
    }

    void aMailIsPutOnTheWireOnce()
    {
        Bench b;
        b.http.answer(200, tokenBody("access-1"));
        b.http.answer(401, "{}");
        b.http.answer(200, tokenBody("access-2"));
        const auto token = *b.tokens.current();
        AuthorizedHttp http(b.http, b.tokens);
        const auto answer = http.send({.method = "POST", .url = QUrl(u"https://gmail.example/gmail/v1/users/me/drafts/send"_s),
                                       .headers = {{"Authorization", "Bearer " + token.reveal()}}, .body = "{}"}, {});
        QCOMPARE(answer.error().kind, ErrorKind::HeldBack);
        QCOMPARE(b.http.requests().size(), 3); // the token, the mail once, the new token
        QCOMPARE(b.tokens.current()->reveal(), QByteArray("access-2"));
    }

    void aRightThatWasNotGivenIsNotTried()
    {
        auto account = mira();
        account.scopes = u"openid https://www.googleapis.com/auth/gmail.readonly"_s;
        Bench b(account);
        AuthorizedHttp http(b.http, b.tokens);
        const auto refused = http.send({.method = "POST", .url = QUrl(u"https://gmail.example/gmail/v1/users/me/drafts"_s)}, {});
        QCOMPARE(refused.error().kind, ErrorKind::ScopeMissing);
        QVERIFY2(refused.error().message.contains(u"write drafts"_s), qPrintable(refused.error().message));
        QVERIFY(refused.error().action.startsWith(u"Choose permissions again"_s));
        QVERIFY(b.http.requests().isEmpty());
        b.http.answer(200, "{}");
        QVERIFY(http.send({.url = QUrl(u"https://gmail.example/gmail/v1/users/me/threads/t"_s)}, {}));
    }

    void aRefusedRightIsRemembered()
    {
        Bench b;
        b.http.answer(403, R"({"error":{"code":403,"details":[{"reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}})");
        AuthorizedHttp http(b.http, b.tokens);
        QCOMPARE(http.send({.url = QUrl(u"https://gmail.example/gmail/v1/users/me/history"_s)}, {})->status, 403);
        QCOMPARE(b.scopes.size(), 1);
        QVERIFY(!grants(b.tokens.scopes(), MailCapability::ReadReplies));
        QVERIFY(grants(b.tokens.scopes(), MailCapability::Send));
    }
};

QTEST_GUILESS_MAIN(TestAccessTokens)
#include "tst_accesstokens.moc"

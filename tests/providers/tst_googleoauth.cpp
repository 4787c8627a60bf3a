// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/google/oauthclient.h"
#include "providers/google/oauthparser.h"
#include "providers/google/oauthrequests.h"
#include "providers/google/pkce.h"
#include "providers/google/senderidentity.h"
#include "providers/golden.h"
#include "support/fakehttp.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace overture;
using namespace overture::providers::google;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Client client{u"id-1.apps.example"_s, Secret("client+secret/1")};

Endpoints endpoints()
{
    return {QUrl(u"https://accounts.example/o/oauth2/v2/auth"_s), QUrl(u"https://oauth.example/token"_s), QUrl(u"https://oauth.example/revoke"_s),
            QUrl(u"https://openid.example/v1/userinfo"_s)};
}

QString form(const net::HttpRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

bool holdsASecret(const Error &error)
{
    const QString all = error.message + error.action + error.detail;
    return all.contains(u"client+secret/1"_s) || all.contains(u"refresh-1"_s) || all.contains(u"ya29"_s) || all.contains(u"1//0g"_s);
}

net::HttpResponse response(int status, const QByteArray &body)
{
    return {status, QUrl(), {}, body, {}};
}

} // namespace

class TestGoogleOAuth : public QObject
{
    Q_OBJECT

private slots:
    void theChallengeIsThatOfTheStandard()
    {
        // RFC 7636, appendix B.
        QCOMPARE(challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void randomWordsAreLongAndNeverTheSame()
    {
        QSet<QByteArray> words;
        static const QRegularExpression allowed(u"^[A-Za-z0-9_-]{43}$"_s);
        for (int i = 0; i < 1000; ++i) {
            const auto word = randomWord();
            QVERIFY(allowed.match(QString::fromLatin1(word)).hasMatch());
            words.insert(word);
        }
        QCOMPARE(words.size(), 1000);
    }

    void asksForAConsent()
    {
        const QUrl redirect(u"http://127.0.0.1:43210/callback"_s);
        const auto url = authorizationUrl(endpoints().authorize, {u"id-1.apps.example"_s, redirect, u"openid email"_s, "the state", "verifier", {}});
        const QUrlQuery query(url);
        QCOMPARE(url.adjusted(QUrl::RemoveQuery), endpoints().authorize);
        const QHash<QString, QString> wanted = {
            {u"client_id"_s, u"id-1.apps.example"_s}, {u"redirect_uri"_s, u"http://127.0.0.1:43210/callback"_s}, {u"response_type"_s, u"code"_s},
            {u"scope"_s, u"openid email"_s}, {u"state"_s, u"the state"_s}, {u"code_challenge_method"_s, u"S256"_s},
            {u"code_challenge"_s, QString::fromLatin1(challengeOf("verifier"))}, {u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"consent"_s}};
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QCOMPARE(query.queryItemValue(it.key(), QUrl::FullyDecoded), it.value());
        QCOMPARE(query.queryItems().size(), wanted.size()); // no hint, and never include_granted_scopes
        QVERIFY(!url.toEncoded().contains("verifier"));
        const auto again = authorizationUrl(endpoints().authorize, {u"i"_s, redirect, u"s"_s, "s", "v", u"mira+x@example.com"_s});
        QCOMPARE(QUrlQuery(again).queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), u"mira+x@example.com"_s);
    }

    void tradesTheCode()
    {
        test::FakeHttp http;
        const auto answer = test::recordedAnswer(u"google-oauth/token-code-exchange-ok.json"_s);
        http.answer(answer.status, answer.body);
        OAuthClient oauth(http, endpoints());
        const auto tokens = oauth.exchange(client, Secret("4/0A&B=c"), "the-verifier", QUrl(u"http://127.0.0.1:5/callback"_s), {});
        QVERIFY(tokens);
        QCOMPARE(tokens->access.reveal(), QByteArray("ya29.a0EXAMPLE"));
        QCOMPARE(tokens->refresh.reveal(), QByteArray("1//0gEXAMPLE"));
        QCOMPARE(tokens->lifetime, 3599s);
        QVERIFY(tokens->scopes.contains(u"gmail.modify"_s));
        QVERIFY(!tokens->accessEnds);
        const auto request = http.requests().constFirst();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url, endpoints().token);
        QCOMPARE(request.maxRedirects, 0);
        QCOMPARE(test::headerOf(request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(form(request, u"grant_type"_s), u"authorization_code"_s);
        QCOMPARE(form(request, u"code"_s), u"4/0A&B=c"_s);
        QCOMPARE(form(request, u"code_verifier"_s), u"the-verifier"_s);
        QCOMPARE(form(request, u"redirect_uri"_s), u"http://127.0.0.1:5/callback"_s);
        QCOMPARE(form(request, u"client_id"_s), u"id-1.apps.example"_s);
        QCOMPARE(form(request, u"client_secret"_s), u"client+secret/1"_s);
    }

    void readsWhatIsGranted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("scopes");
        QTest::addColumn<bool>("hasRefreshToken");
        QTest::addColumn<qint64>("ends");
        QTest::newRow("part") << u"token-code-exchange-partial-scopes"_s << u"openid https://www.googleapis.com/auth/userinfo.email"_s << true << qint64(0);
        QTest::newRow("refresh") << u"token-refresh-ok"_s << u"https://www.googleapis.com/auth/gmail.modify"_s << false << qint64(0);
        QTest::newRow("for a week") << u"token-testing-status-7-days"_s << u"https://www.googleapis.com/auth/gmail.modify"_s << true << qint64(604799);
    }
    void readsWhatIsGranted()
    {
        QFETCH(QString, file);
        QFETCH(QString, scopes);
        QFETCH(bool, hasRefreshToken);
        QFETCH(qint64, ends);
        const auto tokens = parseTokens(test::recordedAnswer(u"google-oauth/%1.json"_s.arg(file)).body);
        QVERIFY(tokens);
        QCOMPARE(tokens->scopes, scopes);
        QCOMPARE(tokens->refresh.isEmpty(), !hasRefreshToken);
        QCOMPARE(tokens->accessEnds.value_or(0s).count(), ends);
    }

    void explainsWhyARefreshTokenIsDead_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("word");
        const auto revoked = test::recordedAnswer(u"google-oauth/token-refresh-invalid-grant-revoked.json"_s).body;
        QTest::newRow("7 days") << 7 << revoked << u"Testing"_s;
        QTest::newRow("an hour") << 0 << revoked << u"Testing"_s;
        QTest::newRow("9 days") << 9 << revoked << u"revoked"_s;
        QTest::newRow("half a year") << 200 << revoked << u"six months"_s;
        QTest::newRow("organisation") << 3 << QByteArray(R"({"error": "invalid_grant", "error_subtype": "invalid_rapt"})") << u"organisation"_s;
    }
    void explainsWhyARefreshTokenIsDead()
    {
        QFETCH(int, days);
        QFETCH(QByteArray, body);
        QFETCH(QString, word);
        const auto error = refreshError(response(400, body), days * 24h);
        QCOMPARE(error.kind, ErrorKind::Unauthorized);
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
        QVERIFY(error.action.contains(u"reconnect Gmail"_s, Qt::CaseInsensitive));
    }

    void tellsOtherRefusalsApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("client") << 401 << QByteArray(R"({"error":"invalid_client","error_description":"client+secret/1 is wrong"})") << u"misconfigured"_s;
        QTest::newRow("deleted") << 400 << QByteArray(R"({"error":"deleted_client"})") << u"misconfigured"_s;
        QTest::newRow("administrator") << 400 << QByteArray(R"({"error":"admin_policy_enforced"})") << u"misconfigured"_s;
        QTest::newRow("too many") << 429 << QByteArray("{}") << u"rate_limited"_s;
        QTest::newRow("slow down") << 400 << QByteArray(R"({"error":"slow_down"})") << u"rate_limited"_s;
        QTest::newRow("broken") << 503 << QByteArray("<html>refresh-1</html>") << u"server_error"_s;
        QTest::newRow("redirected") << 302 << QByteArray() << u"invalid_response"_s;
    }
    void tellsOtherRefusalsApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        for (const auto &error : {refreshError(response(status, body), 24h), codeError(response(status, body))}) {
            QCOMPARE(toText(error.kind), kind);
            QVERIFY(!error.message.isEmpty());
            QVERIFY2(!holdsASecret(error), qPrintable(error.message + error.detail));
        }
    }

    void aLostAnswerIsNoUnknownMail()
    {
        test::FakeHttp http;
        http.answerError({ErrorKind::OutcomeUnknown, u"lost"_s, {}, {}, {}});
        OAuthClient oauth(http, endpoints());
        QCOMPARE(oauth.refresh({client, Secret("refresh-1")}, 24h, {}).error().kind, ErrorKind::Network);
    }

    void sendsASecretNowhereUnencrypted()
    {
        test::FakeHttp http;
        auto open = endpoints();
        open.token = QUrl(u"http://oauth.example/token"_s);
        OAuthClient oauth(http, open);
        QCOMPARE(oauth.refresh({client, Secret("refresh-1")}, 24h, {}).error().kind, ErrorKind::Misconfigured);
        QVERIFY(http.requests().isEmpty());
        open.token = QUrl(u"http://127.0.0.1:5/token"_s);
        oauth.setEndpoints(open);
        http.answerFile(200, u"google-oauth/token-refresh-ok.json"_s);
        QCOMPARE(oauth.refresh({client, Secret("refresh-1")}, 24h, {}).error().kind, ErrorKind::InvalidResponse); // the wrapper is no answer
        QCOMPARE(http.requests().size(), 1);
        QCOMPARE(form(http.requests().constFirst(), u"refresh_token"_s), u"refresh-1"_s);
    }

    void revokesOnce()
    {
        test::FakeHttp http;
        OAuthClient oauth(http, endpoints());
        http.answer(200, "{}");
        QVERIFY(oauth.revoke(client, Secret("refresh-1"), {}));
        QCOMPARE(form(http.requests().constFirst(), u"token"_s), u"refresh-1"_s);
        http.answer(400, R"({"error":"invalid_token"})");
        QVERIFY(oauth.revoke(client, Secret("refresh-1"), {})); // gone already
        http.answer(503, "");
        QCOMPARE(oauth.revoke(client, Secret("refresh-1"), {}).error().kind, ErrorKind::ServerError);
    }

    void readsWhoItIs()
    {
        const auto person = parseUserInfo(R"({"sub":"117","email":"Mira@Example.com","email_verified":true,"name":"Mira C"})");
        QVERIFY(person);
        QCOMPARE(person->subject, u"117"_s);
        QCOMPARE(person->address, u"mira@example.com"_s);
        QVERIFY(parseUserInfo(R"({"id":"117","email":"a@b.example","verified_email":true})")); // Google's older form
        QVERIFY(!parseUserInfo(R"({"sub":"117"})"));
        QVERIFY(!parseUserInfo(R"({"sub":"117","email":"a@b.example","email_verified":false})"));
        QVERIFY(!parseUserInfo(R"({"email":"a@b.example"})"));
    }

    void readsTheClientFile()
    {
        const auto read = parseClientFile(test::dataFile(u"google-oauth/client-secret-desktop.json"_s));
        QVERIFY(read);
        QVERIFY(read->id.endsWith(u".apps.googleusercontent.com"_s));
        QCOMPARE(read->secret.reveal(), QByteArray("GOCSPX-EXAMPLE"));
        const auto web = parseClientFile(R"({"web":{"client_id":"x","client_secret":"y"}})");
        QCOMPARE(web.error().kind, ErrorKind::InvalidInput);
        QVERIFY(web.error().message.contains(u"Web application"_s));
        QVERIFY(parseClientFile(R"({"type":"service_account","client_id":"x"})").error().message.contains(u"service account"_s));
        for (const QByteArray &other : {QByteArray("{}"), QByteArray("no json"), QByteArray("[]"), QByteArray(R"({"installed":{}})")})
            QCOMPARE(parseClientFile(other).error().kind, ErrorKind::InvalidInput);
    }

    void damagedAnswersAreErrors()
    {
        const auto tokens = test::recordedAnswer(u"google-oauth/token-code-exchange-ok.json"_s).body;
        const auto whole = [](const auto &result) { return test::isValueOrWholeError(result); };
        QCOMPARE(test::damagedInputsSurvived(tokens, [&](const QByteArray &bytes) { return whole(parseTokens(bytes)); }), test::damagedInputs(tokens));
        const auto file = test::dataFile(u"google-oauth/client-secret-desktop.json"_s);
        QCOMPARE(test::damagedInputsSurvived(file, [&](const QByteArray &bytes) { return whole(parseClientFile(bytes)); }), test::damagedInputs(file));
    }

    void aGrantIsKeptWhole()
    {
        const Grant grant{client, Secret("refresh-1\"\\/ü")};
        const auto read = unpackGrant(packGrant(grant));
        QVERIFY(read);
        QCOMPARE(read->client.id, client.id);
        QCOMPARE(read->client.secret.reveal(), client.secret.reveal());
        QCOMPARE(read->refreshToken.reveal(), grant.refreshToken.reveal());
        QVERIFY(!unpackGrant(Secret("{}")));
        QVERIFY(!unpackGrant(Secret("damaged")));
    }

    void choosesTheSender_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("address");
        const QByteArray own = R"({"sendAsEmail":"me@a.example","displayName":"Me","isPrimary":true,"signature":"<div>Me<br>Studio</div>")";
        QTest::newRow("only one") << QByteArray(own + '}') << u"me@a.example"_s;
        QTest::newRow("a default alias") << QByteArray(own + R"(},{"sendAsEmail":"Art@B.example","isDefault":true,"verificationStatus":"accepted"})")
                                         << u"art@b.example"_s;
        QTest::newRow("an alias that nobody confirmed")
            << QByteArray(own + R"(},{"sendAsEmail":"x@b.example","isDefault":true,"verificationStatus":"pending"})")
            << u"me@a.example"_s;
        QTest::newRow("another alias") << QByteArray(R"({"sendAsEmail":"x@b.example","verificationStatus":"accepted"},)" + own + R"(,"isDefault":true})")
                                       << u"me@a.example"_s;
    }
    void choosesTheSender()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, address);
        const auto sender = parseSendAs("{\"sendAs\":[" + list + "]}");
        QVERIFY(sender);
        QCOMPARE(sender->address, address);
        if (address.startsWith(u"me@"_s))
            QCOMPARE(sender->signature, u"Me\nStudio"_s);
        QVERIFY(!parseSendAs("{}"));
    }
};

QTEST_GUILESS_MAIN(TestGoogleOAuth)
#include "tst_googleoauth.moc"

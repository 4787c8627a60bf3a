// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in through the whole program, at servers that others wrote: one with a mailbox behind it, one that checks everything.
#include "app/application.h"
#include "net/httpclient.h"
#include "peers/peers.h"
#include "providers/google/accesstokens.h"
#include "providers/google/oauthparser.h"
#include "secrets/sessionsecretstore.h"
#include "store/mailaccountrepository.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

using namespace overture;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString mailbox = u"sender@outreach.test"_s;
const QString emulator = u"google-emulator"_s;
const QString strictServer = u"strict-oauth"_s;
constexpr int patienceMs = 120'000;

QString gmail(const QString &name)
{
    return u"https://www.googleapis.com/auth/gmail."_s + name;
}

template <class T>
T answerOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs))
        qFatal("no answer");
    return future.takeResult();
}

/// A real workspace whose Google is the peer, and the person who uses it.
class Desk
{
public:
    Desk(const test::Peer &peer, const QString &folderOfPeer) : m_peer(folderOfPeer)
    {
        app::ApplicationOptions options;
        options.workspaceFile = m_folder.filePath(u"oauth.db"_s);
        options.sessionSecretsOnly = true;
        options.endpoints = {{u"google.authorize"_s, peer.url(u"/o/oauth2/v2/auth"_s).toString()},
                             {u"google.token"_s, peer.url(u"/oauth2/token"_s).toString()},
                             {u"google.revoke"_s, peer.url(u"/oauth2/revoke"_s).toString()},
                             {u"google.userinfo"_s, peer.url(u"/oauth2/v2/userinfo"_s).toString()},
                             {u"gmail"_s, peer.url().toString()}};
        auto opened = app::Application::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_app = std::move(*opened);
    }

    [[nodiscard]] app::Application *operator->() { return m_app.get(); }
    /// `person`: options of the peer's consent.mjs. What the browser saw is in `shown`.
    [[nodiscard]] Result<MailAccount> connect(const QStringList &person = {}, const QString &account = {}, const QByteArray &secret = "desktop-secret")
    {
        MailSignIn signIn;
        signIn.account = account;
        signIn.clientId = u"desktop.apps.example"_s;
        signIn.clientSecret = Secret(secret);
        std::unique_ptr<test::Person> browser;
        auto answer = answerOf(m_app->connectMail(signIn, [&](const QUrl &page) { browser = std::make_unique<test::Person>(m_peer, page, person); }));
        if (browser && !browser->isDone())
            qWarning("the browser: %s", browser->said().constData());
        shown = browser ? browser->said() : QByteArray();
        return answer;
    }
    [[nodiscard]] MailAccount account(const QString &address = mailbox)
    {
        return m_app->database().readNow([&](store::ReadSession &session) { return store::mailaccounts::byAddress(session, address); }).value().value();
    }
    /// What is kept of the consent.
    [[nodiscard]] providers::google::Grant grant()
    {
        return providers::google::unpackGrant(m_app->secrets().read(providers::google::AccessTokens::secretName(mailbox)).value()).value();
    }
    /// The cheapest call of the mailbox, with services that know the account.
    [[nodiscard]] Result<QString> ask()
    {
        (void)QTest::qWaitFor([&] {
            const auto said = answerOf(m_app->testService(u"gmail"_s));
            return said || said.error().message != u"No mailbox is connected.";
        }, patienceMs);
        return answerOf(m_app->testService(u"gmail"_s));
    }

    QByteArray shown;

private:
    const QString m_peer;
    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_app;
};

} // namespace

class TestOAuth : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsAllowed()
    {
        const test::GoogleEmulator google;
        REQUIRE_READY(google);
        Desk desk(google, emulator);
        const auto account = desk.connect();
        QVERIFY2(account, account ? "" : qPrintable(account.error().message));
        QVERIFY2(desk.shown.contains("\"status\":200"), desk.shown.constData());
        QCOMPARE(account->address, mailbox);
        QCOMPARE(account->senderName, u"Sender Person"_s);
        QVERIFY(account->isDefault);
        QVERIFY(missingCapabilities(account->scopes).isEmpty());
        const auto said = desk.ask();
        QVERIFY2(said && said->contains(mailbox), said ? qPrintable(*said) : qPrintable(said.error().message));
        QCOMPARE(google.requests(u"^/oauth2/token"_s).size(), 1); // the code was traded; its token holds
    }

    void partOfItIsAllowed_data()
    {
        QTest::addColumn<QString>("granted");
        QTest::addColumn<QString>("missing");
        QTest::newRow("drafts and sending") << gmail(u"compose"_s) << u"read replies"_s;
        QTest::newRow("reading") << gmail(u"readonly"_s) << u"write drafts and send"_s;
        QTest::newRow("nothing") << QString() << u"write drafts, send and read replies"_s;
        QTest::newRow("more than was asked") << gmail(u"modify"_s) << QString();
        QTest::newRow("sending without drafts") << gmail(u"send"_s) << u"write drafts, send and read replies"_s;
    }
    void partOfItIsAllowed()
    {
        QFETCH(QString, granted);
        QFETCH(QString, missing);
        const test::GoogleEmulator google;
        REQUIRE_READY(google);
        Desk desk(google, emulator);
        const auto account = desk.connect({u"--grant"_s, u"openid email "_s + granted});
        QVERIFY2(account, account ? "" : qPrintable(account.error().message));
        QCOMPARE(missingRightsText(account->scopes), missing);
        // Permissions are chosen again, and the same account has them.
        const auto again = desk.connect({}, mailbox);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(again->id, account->id);
        QCOMPARE(missingRightsText(again->scopes), QString());
        QVERIFY(desk.ask());
    }

    void nothingIsAllowed_data()
    {
        QTest::addColumn<bool>("isStrict");
        QTest::newRow("emulator") << false;
        QTest::newRow("strict") << true;
    }
    void nothingIsAllowed()
    {
        QFETCH(bool, isStrict);
        std::unique_ptr<test::Peer> peer;
        if (isStrict)
            peer = std::make_unique<test::StrictOAuth>();
        else
            peer = std::make_unique<test::GoogleEmulator>();
        REQUIRE_READY(*peer);
        Desk desk(*peer, isStrict ? strictServer : emulator);
        const auto refused = desk.connect({u"--deny"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
        QVERIFY(refused.error().message.contains(u"not given"_s));
        const auto none = desk->database().readNow([](store::ReadSession &session) { return store::mailaccounts::all(session); });
        QVERIFY(none && none->isEmpty());
    }

    void aWrongStateChangesNothing()
    {
        const test::GoogleEmulator google;
        REQUIRE_READY(google);
        Desk desk(google, emulator);
        QUrl page;
        auto waiting = desk->connectMail({u"desktop.apps.example"_s, Secret("desktop-secret"), {}}, [&](const QUrl &url) { page = url; });
        QTRY_VERIFY_WITH_TIMEOUT(!page.isEmpty(), patienceMs);
        test::Person person(emulator, page, {u"--show"_s});
        QVERIFY2(person.isDone(), person.said().constData());
        const QByteArray redirect = person.said().trimmed();
        const auto at = redirect.indexOf("state=") + 6;
        QByteArray forged = redirect;
        forged[at] = forged[at] == 'A' ? 'B' : 'A';
        QCOMPARE(test::askPeer("GET", QUrl::fromEncoded(forged)).status, 400);
        QVERIFY(!waiting.isFinished());
        QVERIFY(google.requests(u"^/oauth2/token"_s).isEmpty());
        QCOMPARE(test::askPeer("GET", QUrl::fromEncoded(redirect)).status, 200);
        QVERIFY(answerOf(std::move(waiting)));
    }

    void anotherPersonIsNotSwappedIn()
    {
        const test::GoogleEmulator google;
        REQUIRE_READY(google);
        Desk desk(google, emulator);
        QVERIFY(desk.connect());
        const auto before = desk.account();
        const auto refused = desk.connect({u"--email"_s, u"second@outreach.test"_s}, mailbox);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(refused.error().message.contains(u"second@outreach.test"_s), qPrintable(refused.error().message));
        QCOMPARE(desk.account(), before);
        QVERIFY(desk.ask());
        // As a second mailbox it is welcome.
        QVERIFY(desk.connect({u"--email"_s, u"second@outreach.test"_s}));
        QVERIFY(!desk.account(u"second@outreach.test"_s).isDefault);
    }

    void anExpiredTokenIsRenewed()
    {
        const test::GoogleEmulator google;
        REQUIRE_READY(google);
        Desk desk(google, emulator);
        QVERIFY(desk.connect());
        QVERIFY(desk.ask());
        QVERIFY(google.setRules(R"([{"path": "/profile", "on": 1, "do": "respond", "status": 401,
                                   "body": {"error": {"code": 401, "status": "UNAUTHENTICATED"}}}])"));
        const auto said = desk.ask();
        QVERIFY2(said, said ? "" : qPrintable(said.error().message));
        QCOMPARE(google.requests(u"^/oauth2/token"_s).size(), 2);
        QCOMPARE(desk.account().state, MailAccountState::Connected);
    }

    void aRevokedConsentIsSaid()
    {
        const test::GoogleEmulator google;
        REQUIRE_READY(google);
        Desk desk(google, emulator);
        QVERIFY(desk.connect());
        QVERIFY(desk.ask());
        QVERIFY(google.setRules(R"([{"path": "/profile", "on": 1, "do": "respond", "status": 401, "body": {}},
            {"path": "^/oauth2/token", "do": "respond", "status": 400,
             "body": {"error": "invalid_grant", "error_description": "Token has been expired or revoked."}}])"));
        const auto said = desk.ask();
        QCOMPARE(said.error().kind, ErrorKind::Unauthorized);
        QVERIFY2(said.error().message.contains(u"Testing"_s), qPrintable(said.error().message));
        QCOMPARE(desk.account().state, MailAccountState::NeedsReconnect);
        QCOMPARE(desk.account().stateReason, said.error().message);
        QVERIFY(google.clearRules());
        QVERIFY(desk.connect({}, mailbox));
        QCOMPARE(desk.account().state, MailAccountState::Connected);
        QVERIFY(desk.ask());
    }

    void aServerThatChecksEverythingAgrees()
    {
        const test::StrictOAuth strict;
        REQUIRE_READY(strict);
        Desk desk(strict, strictServer);
        const auto account = desk.connect();
        QVERIFY2(account, account ? "" : qPrintable(account.error().message + account.error().detail));
        QCOMPARE(account->address, mailbox);
        QVERIFY2(missingCapabilities(account->scopes).isEmpty(), qPrintable(account->scopes));
        QCOMPARE(desk.connect({}, {}, "another-secret").error().kind, ErrorKind::Misconfigured);
        QCOMPARE(desk.account(), *account);
    }

    void disconnectingRevokes()
    {
        const test::StrictOAuth strict;
        REQUIRE_READY(strict);
        Desk desk(strict, strictServer);
        QVERIFY(desk.connect());
        const auto grant = desk.grant();
        net::EventThread thread;
        net::HttpClient http(thread);
        providers::google::OAuthClient oauth(http, {{}, strict.url(u"/oauth2/token"_s), {}, {}});
        QVERIFY(oauth.refresh(grant, 1h, {}));
        const auto said = answerOf(desk->disconnectMail(mailbox));
        QVERIFY2(said && said->contains(u"revoked"_s), said ? qPrintable(*said) : qPrintable(said.error().message));
        QCOMPARE(oauth.refresh(grant, 1h, {}).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(desk.account().state, MailAccountState::Disconnected);
        QVERIFY(!desk->secrets().read(providers::google::AccessTokens::secretName(mailbox)));
    }

    void refreshTokensThatChangeEachTime()
    {
        const test::StrictOAuth strict({u"--rotate"_s, u"--access-ttl"_s, u"600"_s});
        REQUIRE_READY(strict);
        Desk desk(strict, strictServer);
        const auto account = desk.connect();
        QVERIFY2(account, account ? "" : qPrintable(account.error().message));
        auto grant = desk.grant();
        secrets::SessionSecretStore secrets;
        const QString name = providers::google::AccessTokens::secretName(mailbox);
        QVERIFY(secrets.write(name, providers::google::packGrant(grant)));
        net::EventThread thread;
        net::HttpClient http(thread);
        providers::google::OAuthClient oauth(http, {{}, strict.url(u"/oauth2/token"_s), {}, {}});
        FakeClock clock;
        providers::google::AccessTokens tokens(oauth, secrets, clock, *account);
        QSet<QByteArray> seen = {grant.refreshToken.reveal()};
        for (int round = 0; round < 3; ++round) {
            const auto token = tokens.current();
            QVERIFY2(token, token ? "" : qPrintable(token.error().message + token.error().detail));
            seen.insert(providers::google::unpackGrant(*secrets.read(name))->refreshToken.reveal());
            clock.advance(10min);
        }
        QCOMPARE(seen.size(), 4);
        // The first one is worth nothing any more; using it twice ends the whole consent there.
        QCOMPARE(oauth.refresh(grant, 1h, {}).error().kind, ErrorKind::Unauthorized);
        const auto over = tokens.current();
        QCOMPARE(over.error().kind, ErrorKind::Unauthorized);
    }
};

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"

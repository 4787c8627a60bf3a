// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "store/mailaccountrepository.h"
#include "support/practiceperson.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace overture;
using namespace overture::app;
using test::Person;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

template <class T>
T answerOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs))
        qFatal("no answer");
    return future.takeResult();
}

class Desk
{
public:
    explicit Desk(const QList<practice::FaultRule> &faults = {}) { m_options.practiceOptions.faults = faults; open(); }

    void open()
    {
        m_app.reset();
        m_options.workspaceFile = m_folder.filePath(u"practice.db"_s);
        m_options.practice = true;
        m_options.practiceOptions.sites = 6;
        auto opened = Application::open(m_options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_app = std::move(*opened);
    }
    [[nodiscard]] Application *operator->() { return m_app.get(); }
    [[nodiscard]] QString address() { return m_app->practiceWorld()->senderAddress(); }
    [[nodiscard]] MailAccount account()
    {
        return m_app->database().readNow([&](store::ReadSession &session) { return store::mailaccounts::byAddress(session, address()); }).value().value();
    }
    [[nodiscard]] Result<MailAccount> connect(Person person = Person())
    {
        return answerOf(m_app->connectMail({{}, {}, address()}, person));
    }
    [[nodiscard]] int requests(const QString &path)
    {
        const auto journal = m_app->practiceWorld()->journal();
        return int(std::count_if(journal.begin(), journal.end(), [&](const auto &entry) { return entry.service == u"google" && entry.path.startsWith(path); }));
    }

private:
    QTemporaryDir m_folder;
    ApplicationOptions m_options;
    std::unique_ptr<Application> m_app;
};

} // namespace

class TestMailAccounts : public QObject
{
    Q_OBJECT

private slots:
    void practiceIsConnectedFromTheStart()
    {
        Desk desk;
        const auto account = desk.account();
        QCOMPARE(account.state, MailAccountState::Connected);
        QVERIFY(account.isDefault);
        for (const auto capability : allMailCapabilities())
            QVERIFY(can(account, capability));
        const auto said = answerOf(desk->testService(u"gmail"_s));
        QVERIFY2(said && said->contains(desk.address()), said ? qPrintable(*said) : qPrintable(said.error().message));
        QCOMPARE(desk.requests(u"/token"_s), 1);
        QVERIFY(answerOf(desk->testService(u"gmail"_s)));
        QCOMPARE(desk.requests(u"/token"_s), 1); // the token holds for an hour
    }

    void aGivenTokenStandsAboveTheAccounts()
    {
        QTemporaryDir folder;
        ApplicationOptions options;
        options.workspaceFile = folder.filePath(u"practice.db"_s);
        options.practice = true;
        options.keys = {{u"gmail"_s, "no such token"}};
        auto app = Application::open(options);
        QVERIFY(app);
        QCOMPARE(answerOf((*app)->testService(u"gmail"_s)).error().kind, ErrorKind::Unauthorized);
    }

    void partOfTheRights_data()
    {
        QTest::addColumn<QStringList>("unticked");
        QTest::addColumn<QString>("missing");
        QTest::newRow("none is missing") << QStringList() << QString();
        QTest::newRow("no reading") << QStringList{u"readonly"_s} << u"read replies"_s;
        QTest::newRow("no drafts") << QStringList{u"compose"_s} << u"write drafts and send"_s;
        QTest::newRow("neither") << QStringList{u"compose"_s, u"readonly"_s} << u"write drafts, send and read replies"_s;
    }
    void partOfTheRights()
    {
        QFETCH(QStringList, unticked);
        QFETCH(QString, missing);
        Desk desk;
        const auto connected = desk.connect(Person(unticked));
        QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message));
        QCOMPARE(missingRightsText(desk.account().scopes), missing);
        QCOMPARE(desk.account().state, MailAccountState::Connected);
        // Choosing again, with every box ticked.
        QVERIFY(desk.connect());
        QCOMPARE(missingRightsText(desk.account().scopes), QString());
        QVERIFY(answerOf(desk->testService(u"gmail"_s)));
    }

    void readsTheSender()
    {
        Desk desk;
        QVERIFY(answerOf(desk->readSender(desk.address())));
        QCOMPARE(desk.account().senderName, u"Mira Castellan"_s);
        QCOMPARE(desk.account().sendAsAddress, desk.address());
        QVERIFY(desk.account().signature.contains(u"Atelier Castellan"_s));
        QVERIFY(!desk.account().signature.contains(u'<'));
    }

    void aPersonMaySayNo()
    {
        Desk desk;
        const auto before = desk.account();
        const auto refused = desk.connect(Person({}, u"deny"_s));
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
        QVERIFY(refused.error().message.contains(u"Cancel"_s));
        QCOMPARE(desk.account(), before); // what there was goes on
        QVERIFY(answerOf(desk->testService(u"gmail"_s)));
    }

    void anotherMailboxIsNotSwappedIn()
    {
        Desk desk;
        QVERIFY(desk->database().writeNow([&](store::WriteSession &session) -> Status {
            MailAccount other;
            other.address = u"other@example.com"_s;
            other.subject = u"other"_s;
            other.clientId = u"practice.apps.example"_s;
            other.scopes = wantedMailScopes();
            return store::mailaccounts::connect(session, other).map([](MailAccountId) {});
        }));
        const auto own = desk.account();
        MailSignIn signIn;
        signIn.account = u"other@example.com"_s;
        signIn.clientId = u"practice.apps.example"_s;
        signIn.clientSecret = Secret("practice-secret");
        const auto refused = answerOf(desk->connectMail(signIn, Person()));
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(refused.error().message.contains(desk.address()), qPrintable(refused.error().message));
        QCOMPARE(desk.account(), own);
    }

    void anAccountOfTheSameNameIsNotTheSame()
    {
        Desk desk;
        QVERIFY(desk->database().writeNow(
            [](store::WriteSession &session) { return session.exec(u"UPDATE mail_accounts SET subject = 'somebody else'"_s, {}); }));
        const auto before = desk.account();
        const auto refused = desk.connect();
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(desk.account(), before);
    }

    void oneSignInAtATime()
    {
        Desk desk;
        QUrl page;
        auto first = desk->connectMail({{}, {}, desk.address()}, [&](const QUrl &url) { page = url; });
        QTRY_VERIFY_WITH_TIMEOUT(!page.isEmpty(), patienceMs);
        QCOMPARE(desk.connect().error().kind, ErrorKind::InvalidInput);
        desk->cancelConnecting();
        QCOMPARE(answerOf(std::move(first)).error().kind, ErrorKind::Cancelled);
        QVERIFY(desk.connect());
    }

    void closingTheProgramEndsTheWaiting()
    {
        Desk desk;
        QUrl page;
        auto first = desk->connectMail({{}, {}, desk.address()}, [&](const QUrl &url) { page = url; });
        QTRY_VERIFY_WITH_TIMEOUT(!page.isEmpty(), patienceMs);
        desk.open(); // the old one goes
        QCOMPARE(first.takeResult().error().kind, ErrorKind::Cancelled);
    }

    void disconnectingRevokesAndForgets()
    {
        Desk desk;
        const auto said = answerOf(desk->disconnectMail(desk.address().toUpper()));
        QVERIFY2(said, said ? "" : qPrintable(said.error().message));
        QVERIFY(said->contains(u"revoked"_s));
        QCOMPARE(desk.requests(u"/revoke"_s), 1);
        QCOMPARE(desk.account().state, MailAccountState::Disconnected);
        QCOMPARE(desk->secrets().read(u"gmail.account:"_s + desk.address()).error().kind, ErrorKind::NotFound);
        desk.open();
        QCOMPARE(desk.account().state, MailAccountState::Disconnected); // also after a new start
        MailSignIn signIn;
        signIn.account = desk.address();
        signIn.clientId = u"practice.apps.example"_s;
        signIn.clientSecret = Secret("practice-secret");
        QVERIFY(answerOf(desk->connectMail(signIn, Person())));
        QCOMPARE(desk.account().state, MailAccountState::Connected);
        QTRY_VERIFY_WITH_TIMEOUT(answerOf(desk->testService(u"gmail"_s)), patienceMs);
    }

    void disconnectingWithoutGoogleForgetsAllTheSame()
    {
        Desk desk({{.service = u"google"_s, .path = u"/revoke"_s, .action = practice::FaultAction::Drop}});
        const auto said = answerOf(desk->disconnectMail(desk.address()));
        QVERIFY(said);
        QVERIFY2(said->contains(u"myaccount.google.com/connections"_s), qPrintable(*said));
        QCOMPARE(desk->secrets().read(u"gmail.account:"_s + desk.address()).error().kind, ErrorKind::NotFound);
        QCOMPARE(desk.account().state, MailAccountState::Disconnected);
    }

    void aSignInThatIsOverIsSaidOnceAndKept()
    {
        Desk desk({{.service = u"google"_s, .path = u"/token"_s, .action = practice::FaultAction::Status, .status = 400}});
        const auto said = answerOf(desk->testService(u"gmail"_s));
        QCOMPARE(said.error().kind, ErrorKind::Unauthorized);
        QVERIFY2(said.error().message.contains(u"Testing"_s), qPrintable(said.error().message)); // connected a moment ago
        QCOMPARE(desk.account().state, MailAccountState::NeedsReconnect);
        QCOMPARE(desk.account().stateReason, said.error().message);
        QVERIFY(desk.account().isDefault);
        QCOMPARE(answerOf(desk->testService(u"gmail"_s)).error().message, said.error().message);
        QCOMPARE(desk.requests(u"/token"_s), 1);
        desk->practiceWorld()->setFaults({});
        QVERIFY(desk.connect());
        QCOMPARE(desk.account().state, MailAccountState::Connected);
        QVERIFY(answerOf(desk->testService(u"gmail"_s)));
    }

    void anExpiredTokenIsRenewed()
    {
        Desk desk({{.service = u"gmail"_s, .path = u"/profile"_s, .times = 1, .action = practice::FaultAction::Status, .status = 401}});
        QVERIFY(answerOf(desk->testService(u"gmail"_s)));
        QCOMPARE(desk.requests(u"/token"_s), 2);
        QCOMPARE(desk.account().state, MailAccountState::Connected);
    }

    void aFileOfTheWrongTypeIsExplained()
    {
        QTemporaryDir folder;
        const auto written = [&](const QByteArray &bytes) {
            QFile file(folder.filePath(u"client.json"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("no file");
            return file.fileName();
        };
        const auto good = Application::readClientFile(written(R"({"installed":{"client_id":"x.apps.example","client_secret":"y"}})"));
        QVERIFY(good);
        QCOMPARE(good->clientId, u"x.apps.example"_s);
        QVERIFY(Application::readClientFile(written(R"({"web":{"client_id":"x"}})")).error().message.contains(u"Web application"_s));
        QCOMPARE(Application::readClientFile(folder.filePath(u"none"_s)).error().kind, ErrorKind::InvalidInput);
    }

    void withoutAClientNobodyIsAsked()
    {
        QTemporaryDir folder;
        ApplicationOptions options;
        options.workspaceFile = folder.filePath(u"real.db"_s);
        options.sessionSecretsOnly = true;
        auto app = Application::open(options);
        QVERIFY(app);
        bool isShown = false;
        const auto refused = answerOf((*app)->connectMail({}, [&](const QUrl &) { isShown = true; }));
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY(refused.error().action.contains(u"client id"_s));
        QVERIFY(!isShown);
        QCOMPARE(answerOf((*app)->testService(u"gmail"_s)).error().message, u"No mailbox is connected."_s);
    }
};

QTEST_GUILESS_MAIN(TestMailAccounts)
#include "tst_mailaccounts.moc"

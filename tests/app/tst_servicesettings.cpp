// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "store/settingsrepository.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace overture;
using namespace overture::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

struct Desk
{
    explicit Desk(bool practice)
    {
        options.workspaceFile = folder.filePath(u"work.db"_s);
        options.practice = practice;
        options.sessionSecretsOnly = true;
        options.practiceOptions.sites = 12;
    }
    void open()
    {
        auto opened = Application::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        app = std::move(*opened);
    }
    [[nodiscard]] Result<QString> test(const QString &service) const
    {
        auto future = app->testService(service);
        future.waitForFinished();
        return future.takeResult();
    }
    void set(const QString &key, const QJsonValue &value) const
    {
        if (!app->database().writeNow([&](store::WriteSession &session) { return store::settings::set(session, key, value); }))
            qFatal("%s was not stored", qPrintable(key));
    }
    [[nodiscard]] store::ProviderState remembered(const QString &service) const
    {
        const auto states = app->database().readNow(&store::providerstates::all).value();
        for (const auto &state : states) {
            if (state.service == service)
                return state;
        }
        return {};
    }

    QTemporaryDir folder;
    ApplicationOptions options;
    std::unique_ptr<Application> app;
};

} // namespace

class TestServiceSettings : public QObject
{
    Q_OBJECT
private slots:
    /// With a key alone the real services are asked: nothing else has to be changed.
    void addressesAreThoseOfTheRealServices()
    {
        static const QHash<QString, QString> vendors = {{u"dataforseo"_s, u"api.dataforseo.com"_s}, {u"hunter"_s, u"api.hunter.io"_s},
                                                        {u"gemini"_s, u"generativelanguage.googleapis.com"_s}, {u"gmail"_s, u"gmail.googleapis.com"_s}};
        Desk place(false);
        place.open();
        for (auto it = vendors.cbegin(); it != vendors.cend(); ++it) {
            const QUrl url(place.app->endpoints().value(it.key()));
            QCOMPARE(url.scheme(), u"https"_s);
            QCOMPARE(url.host(), *it);
            QCOMPARE(url.port(), -1);
        }
        // Whatever other addresses there are: encrypted, or on this computer.
        for (const auto &info : settingInfos()) {
            if (!info.key.startsWith(u"endpoint."))
                continue;
            const QUrl url(info.defaultValue.toString());
            QVERIFY2(url.isEmpty() || url.scheme() == u"https" || url.host() == u"127.0.0.1", qPrintable(info.key));
        }
    }

    void aChangedAddressHoldsWithoutARestart()
    {
        Desk place(false);
        place.open();
        QVERIFY(place.app->secrets().write(u"hunter"_s, Secret(QByteArray("key"))));
        place.set(u"endpoint.hunter"_s, u"http://127.0.0.1:9/v2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(place.app->endpoints().value(u"hunter"_s), u"http://127.0.0.1:9/v2"_s, patienceMs);
        QCOMPARE(place.test(u"hunter"_s).error().kind, ErrorKind::Network);
        place.set(u"endpoint.hunter"_s, u"ftp://127.0.0.1/v2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(place.app->endpoints().value(u"hunter"_s), u"ftp://127.0.0.1/v2"_s, patienceMs);
        QCOMPARE(place.test(u"hunter"_s).error().kind, ErrorKind::Misconfigured);
    }

    void aJobKeepsTheServicesThatItBeganWith()
    {
        Desk place(true);
        place.options.practiceOptions.faults = {{.service = u"dataforseo"_s, .times = 1, .action = practice::FaultAction::Hang}};
        place.open();
        const QString before = place.app->endpoints().value(u"dns"_s);
        auto started = place.app->runner().start(u"discover"_s, {{u"category"_s, u"Art Blogs"_s}, {u"location"_s, u"United States"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(!place.app->practiceWorld()->journal().isEmpty(), patienceMs);
        QSignalSpy committed(&place.app->database(), &store::Database::committed);
        place.set(u"net.longest_wait_ms"_s, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!committed.isEmpty(), patienceMs);
        QVERIFY(!place.app->runner().isIdle());
        (void)place.app->runner().cancel(*started.result());
        QTRY_VERIFY_WITH_TIMEOUT(place.app->runner().isIdle(), patienceMs);
        QCOMPARE(place.app->endpoints().value(u"dns"_s), before);
        QVERIFY(place.test(u"dataforseo"_s));
    }

    void aTestIsRememberedAndAChangedKeyForgetsIt()
    {
        Desk place(true);
        place.open();
        QVERIFY(!place.remembered(u"hunter"_s).lastSuccess);
        const auto said = place.test(u"hunter"_s);
        QVERIFY(said);
        QVERIFY(place.remembered(u"hunter"_s).lastSuccess);
        QCOMPARE(place.remembered(u"hunter"_s).credits, *said);
        QVERIFY(place.app->secrets().write(u"hunter"_s, Secret(QByteArray("wrong"))));
        place.app->forgetTest(u"hunter"_s).waitForFinished();
        QVERIFY(!place.remembered(u"hunter"_s).lastSuccess);
        QVERIFY(place.remembered(u"hunter"_s).credits.isEmpty());
        const auto refused = place.test(u"hunter"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorized); // the new key was used at once
        QCOMPARE(place.remembered(u"hunter"_s).lastError, refused.error().message);
        place.app.reset();
        place.open();
        QVERIFY(!place.remembered(u"hunter"_s).lastError.isEmpty());
        QVERIFY(place.test(u"hunter"_s)); // practice brings its own key again
        QVERIFY(place.remembered(u"hunter"_s).lastError.isEmpty());
    }

    void aTestWithoutAKeyIsNoOutcome()
    {
        Desk place(false);
        place.open();
        QCOMPARE(place.test(u"hunter"_s).error().kind, ErrorKind::Misconfigured);
        QVERIFY(place.remembered(u"hunter"_s).service.isEmpty());
    }

    void theCrawlerIsTestedWithOnePage()
    {
        Desk place(true);
        place.open();
        const auto said = place.test(u"website"_s);
        QVERIFY2(said, said ? "" : qPrintable(said.error().message));
        QVERIFY(said->contains(place.app->practiceWorld()->siteDomains().constFirst()));
    }
};

QTEST_GUILESS_MAIN(TestServiceSettings)
#include "tst_servicesettings.moc"

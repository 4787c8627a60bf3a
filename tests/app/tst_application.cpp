// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "pipeline/jobcreation.h"
#include "secrets/sessionsecretstore.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace overture;
using namespace overture::app;
using namespace Qt::StringLiterals;

namespace {

using Opened = Result<std::unique_ptr<Application>>;

/// A folder with a workspace in it.
struct Desk
{
    [[nodiscard]] QString file(const QString &name = u"work.db"_s) const { return folder.filePath(name); }
    [[nodiscard]] ApplicationOptions options(bool practice, const QString &name = u"work.db"_s) const
    {
        ApplicationOptions result;
        result.workspaceFile = file(name);
        result.practice = practice;
        result.sessionSecretsOnly = true;
        result.practiceOptions.sites = 12;
        return result;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    QTemporaryDir folder;
};

std::unique_ptr<Application> opened(const ApplicationOptions &options)
{
    auto app = Application::open(options);
    if (!app)
        qFatal("%s", qPrintable(app.error().message));
    return std::move(*app);
}

template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

int prospectsIn(Application &app)
{
    return *app.database().readNow(
        [](store::ReadSession &session) { return store::prospects::count(session, {}); });
}

const QStringList services = {u"dataforseo"_s, u"hunter"_s, u"gemini"_s, u"openai"_s, u"gmail"_s, u"dns"_s};

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT
private slots:
    void aNewFileBecomesWhatWasAskedFor()
    {
        const Desk place;
        {
            const auto app = opened(place.options(true, u"practice.db"_s));
            QVERIFY(app->isPractice());
            QVERIFY(app->practiceWorld());
        }
        const auto app = opened(place.options(false, u"real.db"_s));
        QVERIFY(!app->isPractice());
        QVERIFY(!app->practiceWorld());
        const auto settings = *app->database().readNow(
            [](store::ReadSession &session) { return pipeline::readSettings(session); });
        QCOMPARE(settings.text(u"workspace.kind"_s), u"real"_s);
        QVERIFY(settings.text(u"studio.sender_name"_s).isEmpty()); // nobody else's name in a real workspace
    }

    void aPracticeWorkspaceStaysOne()
    {
        const Desk place;
        opened(place.options(true)).reset();
        // Opened without the word, it is practice all the same: nothing of it may reach real people.
        const auto app = opened(place.options(false));
        QVERIFY(app->isPractice());
        QVERIFY(app->practiceWorld());
        for (const QString &endpoint : app->endpoints())
            QVERIFY2(QUrl(endpoint).host() == u"127.0.0.1", qPrintable(endpoint));
    }

    void aRealWorkspaceIsRefusedForPractice()
    {
        const Desk place;
        opened(place.options(false)).reset();
        const auto before = QFile(place.file()).size();
        const Opened app = Application::open(place.options(true));
        QVERIFY(!app);
        QCOMPARE(app.error().kind, ErrorKind::Misconfigured);
        QVERIFY(app.error().message.contains(place.file()));
        QVERIFY(!app.error().action.isEmpty());
        QCOMPARE(QFile(place.file()).size(), before);
        QVERIFY(!opened(place.options(false))->isPractice());
    }

    void aFileWithProspectsAndWithoutAMarkCountsAsReal()
    {
        const Desk place;
        {
            const auto app = opened(place.options(false));
            QVERIFY(app->database().writeNow([](store::WriteSession &session) -> Status {
                Prospect prospect;
                prospect.domain = u"one.com"_s;
                if (auto id = store::prospects::insert(session, prospect); !id)
                    return fail(id.error());
                return store::settings::reset(session, u"workspace.kind"_s);
            }));
        }
        QVERIFY(!Application::open(place.options(true)));
    }

    void practiceTalksToThisComputerOnly()
    {
        const Desk place;
        const auto app = opened(place.options(true));
        QCOMPARE(app->endpoints().size(), services.size());
        for (const QString &service : services)
            QVERIFY2(QUrl(app->endpoints().value(service)).host() == u"127.0.0.1", qPrintable(service));
    }

    void keysOfPracticeNeverReachTheKeyring()
    {
        const Desk place;
        auto options = place.options(true);
        options.sessionSecretsOnly = false;
        options.keys = {{u"hunter"_s, "a-key-from-the-command-line"}};
        const auto app = opened(options);
        QVERIFY(dynamic_cast<secrets::SessionSecretStore *>(&app->secrets()));
        for (const QString &service : {u"dataforseo"_s, u"gemini"_s, u"gmail"_s}) {
            QVERIFY(app->hasKey(service));
            QCOMPARE(app->secrets().read(service)->reveal(), app->practiceWorld()->key(service));
        }
        QCOMPARE(app->secrets().read(u"hunter"_s)->reveal(), "a-key-from-the-command-line");
        QVERIFY(!app->hasKey(u"dns"_s));
    }

    void keysGivenForARunAreKeptForTheRunOnly()
    {
        const Desk place;
        {
            auto options = place.options(false);
            options.sessionSecretsOnly = false;
            options.keys = {{u"hunter"_s, "canary-4711-key"}};
            const auto app = opened(options);
            QVERIFY(dynamic_cast<secrets::SessionSecretStore *>(&app->secrets()));
            QVERIFY(app->hasKey(u"hunter"_s));
            QVERIFY(!app->hasKey(u"gmail"_s));
        }
        const auto app = opened(place.options(false));
        QVERIFY(!app->hasKey(u"hunter"_s));
        for (const QString &name : QDir(place.folder.path()).entryList(QDir::Files)) {
            QFile file(place.file(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("canary-4711"), qPrintable(name));
        }
    }

    void refusesAServiceThatThereIsNot_data()
    {
        QTest::addColumn<bool>("asKey");
        QTest::newRow("endpoint") << false;
        QTest::newRow("key") << true;
    }

    void refusesAServiceThatThereIsNot()
    {
        QFETCH(bool, asKey);
        const Desk place;
        auto options = place.options(true);
        if (asKey)
            options.keys = {{u"huntr"_s, "key"}};
        else
            options.endpoints = {{u"huntr"_s, u"http://127.0.0.1:1"_s}};
        const Opened app = Application::open(options);
        QVERIFY(!app);
        QCOMPARE(app.error().kind, ErrorKind::InvalidInput);
        QVERIFY(app.error().message.contains(u"huntr"_s));
        QVERIFY(app.error().action.contains(u"hunter"_s));
        QVERIFY2(!QFile::exists(place.file()), "nothing is made for a call that is refused");
    }

    void anEndpointOfTheCallGoesBeforeTheSetting()
    {
        const Desk place;
        auto options = place.options(false);
        options.endpoints = {{u"hunter"_s, u"http://127.0.0.1:9/v2"_s}};
        const auto app = opened(options);
        QCOMPARE(app->endpoints().value(u"hunter"_s), u"http://127.0.0.1:9/v2"_s);
        QCOMPARE(app->endpoints().value(u"gmail"_s), u"https://gmail.googleapis.com"_s);
        QVERIFY(app->secrets().write(u"hunter"_s, Secret(QByteArray("key"))));
        const auto tested = answerOf(app->testService(u"hunter"_s));
        QVERIFY(!tested);
        QCOMPARE(tested.error().kind, ErrorKind::Network);
    }

    void everyServiceAnswersInPractice_data()
    {
        QTest::addColumn<QString>("service");
        for (const QString &service : services)
            QTest::newRow(qPrintable(service)) << service;
    }

    void everyServiceAnswersInPractice()
    {
        QFETCH(QString, service);
        const Desk place;
        const auto app = opened(place.options(true));
        const auto said = answerOf(app->testService(service));
        QVERIFY2(said, said ? "" : qPrintable(said.error().message));
        QVERIFY(!said->isEmpty());
        if (service == u"gmail")
            QVERIFY(said->contains(app->practiceWorld()->senderAddress()));
    }

    void aWrongKeyIsSaidInWords()
    {
        const Desk place;
        auto options = place.options(true);
        options.keys = {{u"hunter"_s, "wrong-canary-4711"}};
        const auto app = opened(options);
        const auto said = answerOf(app->testService(u"hunter"_s));
        QVERIFY(!said);
        QCOMPARE(said.error().kind, ErrorKind::Unauthorized);
        QVERIFY(!said.error().action.isEmpty());
        QVERIFY(
            !(said.error().message + said.error().action + said.error().detail).contains(u"canary-4711"_s));
    }

    void aMissingKeyIsSaidInWords()
    {
        const Desk place;
        const auto app = opened(place.options(false));
        for (const QString &service : {u"dataforseo"_s, u"hunter"_s, u"gemini"_s, u"gmail"_s}) {
            const auto said = answerOf(app->testService(service));
            QVERIFY(!said);
            QVERIFY2(said.error().kind == ErrorKind::Misconfigured,
                     qPrintable(service + u": "_s + toText(said.error().kind)));
            QVERIFY(!said.error().message.isEmpty());
        }
        QCOMPARE(answerOf(app->testService(u"huntr"_s)).error().kind, ErrorKind::InvalidInput);
    }

    void importsAFileOnce()
    {
        const Desk place;
        place.write(u"list.csv"_s,
                    "Website;E-Mail\nhttps://www.one.com/;info@one.com\none.com;\ntwo.com;not an "
                    "address\nthree.com;\n");
        const auto app = opened(place.options(true));
        const auto report = answerOf(app->importFile(place.file(u"list.csv"_s), false)).value();
        QCOMPARE(report.saved, 2);
        QCOMPARE(report.duplicate, 1);
        QCOMPARE(report.existing, 0);
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().line, 4);
        QCOMPARE(report.found,
                 report.saved + report.duplicate + report.existing + int(report.refused.size()));
        QCOMPARE(prospectsIn(*app), 2);
        const auto again = answerOf(app->importFile(place.file(u"list.csv"_s), false)).value();
        QCOMPARE(again.saved, 0);
        QCOMPARE(again.existing, 2);
        QCOMPARE(prospectsIn(*app), 2);
    }

    void aDryRunSaysWhatAnImportWouldDoAndDoesNothing()
    {
        const Desk place;
        place.write(u"first.csv"_s, "website\none.com\n");
        place.write(u"second.csv"_s, "website\nwww.one.com\ntwo.com\nTWO.com\nthree.com\n");
        const auto app = opened(place.options(true));
        QCOMPARE(answerOf(app->importFile(place.file(u"first.csv"_s), false))->saved, 1);
        QCoreApplication::processEvents(); // what the first import has to tell
        QSignalSpy committed(&app->database(), &store::Database::committed);
        const auto forecast = answerOf(app->importFile(place.file(u"second.csv"_s), true)).value();
        QCOMPARE(prospectsIn(*app), 1);
        QCoreApplication::processEvents();
        QCOMPARE(committed.count(), 0);
        const auto report = answerOf(app->importFile(place.file(u"second.csv"_s), false)).value();
        QCOMPARE(forecast.found, 4);
        QCOMPARE(forecast.saved, report.saved);
        QCOMPARE(forecast.existing, report.existing);
        QCOMPARE(forecast.duplicate, report.duplicate);
        QCOMPARE(report.saved, 2);
        QCOMPARE(report.existing, 1);
        QCOMPARE(report.duplicate, 1);
    }

    void refusesAFileThatIsNoTable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << u"missing.csv"_s;
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("empty") << u"empty.csv"_s;
        QTest::newRow("binary") << u"picture.csv"_s;
        QTest::newRow("no column for a site") << u"names.csv"_s;
    }

    void refusesAFileThatIsNoTable()
    {
        QFETCH(QString, name);
        const Desk place;
        place.write(u"empty.csv"_s, {});
        place.write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18));
        place.write(u"names.csv"_s, "First,Second\nAnna,Bert\n");
        const auto app = opened(place.options(true));
        const auto report = answerOf(app->importFile(place.file(name), false));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!report.error().message.isEmpty());
        QCOMPARE(prospectsIn(*app), 0);
    }

    void namesTheModelsOfAService()
    {
        const Desk place;
        const auto app = opened(place.options(true));
        const auto gemini = answerOf(app->modelNames(u"gemini"_s));
        QVERIFY2(gemini.has_value(), gemini ? "" : qPrintable(gemini.error().message));
        QVERIFY(gemini->contains(u"gemini-3.5-flash-lite"_s));
        const auto own = answerOf(app->modelNames(u"openai"_s));
        QVERIFY2(own.has_value(), own ? "" : qPrintable(own.error().message));
        QVERIFY(own->contains(u"practice-writer"_s));
        QCOMPARE(answerOf(app->modelNames(u"hunter"_s)).error().kind, ErrorKind::NotFound);
        const auto tested = answerOf(app->testService(u"openai"_s));
        QVERIFY2(tested.has_value(), tested ? "" : qPrintable(tested.error().message));
    }

    void endsWhileAServiceIsBeingTested()
    {
        const Desk place;
        auto options = place.options(true);
        options.practiceOptions.faults = {{.service = u"gemini"_s, .action = practice::FaultAction::Hang}};
        auto app = opened(options);
        const auto said = app->testService(u"gemini"_s);
        app.reset();
        QVERIFY(said.isFinished());
    }

    void endsWhileAJobRunsAndGoesOnLater()
    {
        const Desk place;
        auto options = place.options(true);
        options.practiceOptions.faults
            = {{.service = u"dataforseo"_s, .action = practice::FaultAction::Hang}};
        JobId id;
        {
            const auto app = opened(options);
            auto started = app->runner().start(
                u"discover"_s, {{u"category"_s, u"Art Blogs"_s}, {u"location"_s, u"United States"_s}});
            QTRY_VERIFY_WITH_TIMEOUT(!app->practiceWorld()->journal().isEmpty(), 20000);
            id = started.takeResult().value();
        }
        options.practiceOptions.faults.clear();
        const auto app = opened(options);
        const auto job = [&] {
            return **app->database().readNow(
                [id](store::ReadSession &session) { return store::jobs::byId(session, id); });
        };
        QCOMPARE(job().status, JobStatus::Interrupted);
        QCOMPARE(job().todo, 1);
        app->runner().resumeInterrupted();
        QTRY_COMPARE_WITH_TIMEOUT(job().status, JobStatus::Completed, 30000);
        QVERIFY(prospectsIn(*app) > 0);
    }

    void theDefaultFilesAreApart()
    {
        QVERIFY(Application::defaultWorkspaceFile(true) != Application::defaultWorkspaceFile(false));
        QVERIFY(!Application::version().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestApplication)
#include "tst_application.moc"

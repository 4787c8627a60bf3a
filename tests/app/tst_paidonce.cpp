// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountbook.h"
#include "app/mailaccounts.h"
#include "app/practicesetup.h"
#include "app/serviceset.h"
#include "pipeline/jobcreation.h"
#include "pipeline/jobrunner.h"
#include "pipeline/stages/draftingstage.h"
#include "practice/practiceworld.h"
#include "secrets/sessionsecretstore.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

/// The real drafting stage; the program is killed when the model's answer is there and the draft is not yet written.
class DraftingUntilKilled final : public pipeline::Stage
{
public:
    explicit DraftingUntilKilled(bool isKilled) : m_isKilled(isKilled) {}

    pipeline::StageInfo info() const override { return m_stage.info(); }
    Result<QList<store::NewJobItem>> due(store::WriteSession &session, const QJsonObject &params, const Settings &settings,
                                         const Services &services) override
    {
        return m_stage.due(session, params, settings, services);
    }
    Result<pipeline::ItemOutcome> process(const JobItem &item, const pipeline::StageContext &context) override
    {
        auto outcome = m_stage.process(item, context);
        if (outcome && outcome->commit && m_isKilled)
            ::kill(::getpid(), SIGKILL);
        return outcome;
    }

private:
    pipeline::DraftingStage m_stage;
    const bool m_isKilled;
};

/// The part of the program that drafts, in a process of its own: "kill", "resume" or "again".
int draftInThisProcess(const QString &workspace, const QString &endpoint, const QByteArray &key, const QString &what)
{
    SystemClock clock;
    auto database = store::Database::open(store::DatabaseLocation::forFile(workspace), clock);
    if (!database)
        return 10;
    const auto settings = (*database)->readNow([](store::ReadSession &session) { return pipeline::readSettings(session); });
    secrets::SessionSecretStore secrets;
    app::AccountBook book(**database);
    if (!settings || !secrets.write(u"gemini"_s, Secret(key)) || !book.settleLeftOvers())
        return 11;
    app::ServiceOptions options;
    options.settings = *settings;
    for (const QString &service : {u"dataforseo"_s, u"hunter"_s, u"gmail"_s})
        options.endpoints.insert(service, u"http://127.0.0.1:1"_s);
    options.endpoints.insert(u"gemini"_s, endpoint);
    app::MailAccounts mail(**database, secrets, clock, {});
    app::ServiceSet services(options, secrets, book, mail, clock);
    std::vector<std::unique_ptr<pipeline::Stage>> list;
    list.push_back(std::make_unique<DraftingUntilKilled>(what == u"kill"));
    pipeline::StageRegistry stages(std::move(list));
    pipeline::JobRunner runner(**database, stages, services.services(), clock);
    if (what == u"resume")
        runner.resumeInterrupted();
    else
        runner.start(u"draft"_s, {{u"ids"_s, QJsonArray{1}}});
    QEventLoop loop;
    QObject::connect(&runner, &pipeline::JobRunner::idle, &loop, &QEventLoop::quit);
    if (!runner.isIdle())
        loop.exec();
    return 0;
}

} // namespace

/// kill −9 between a paid answer and the write of what was made of it: the service is asked, and paid, once.
class TestPaidOnce : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    practice::PracticeWorld m_world{{.sites = 6}};

    [[nodiscard]] QString workspace() const { return m_folder.filePath(u"work.db"_s); }

    template <class F>
    auto onDatabase(F function)
    {
        auto database = store::Database::open(store::DatabaseLocation::forFile(workspace()), m_clock);
        if (!database)
            qFatal("%s", qPrintable(database.error().message));
        return function(**database);
    }

    /// 0, or the signal that ended it.
    int draft(const QString &what)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--draft"_s, workspace(), m_world.endpoint(u"gemini"_s).toString(), QString::fromLatin1(m_world.key(u"gemini"_s)), what});
        if (!process.waitForFinished(120'000))
            qFatal("the drafting process did not end");
        return process.exitStatus() == QProcess::CrashExit ? SIGKILL : process.exitCode();
    }

    [[nodiscard]] int paidCalls() const
    {
        const auto journal = m_world.journal();
        return int(std::count_if(journal.begin(), journal.end(), [](const auto &entry) {
            return entry.path.endsWith(u":generateContent"_s) && entry.status == 200;
        }));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_world.start());
        onDatabase([](store::Database &database) {
            QVERIFY(app::setUpPracticeWorkspace(database));
            const auto added = database.writeNow([](store::WriteSession &session) {
                Prospect prospect;
                prospect.domain = u"blue-gallery.example"_s;
                prospect.pageTitle = u"Blue Gallery"_s;
                prospect.contactEmail = u"hello@blue-gallery.example"_s;
                prospect.contactMethod = ContactMethod::Email;
                prospect.scrapeStatus = ScrapeStatus::Enriched;
                prospect.verificationStatus = VerificationStatus::Verified;
                return store::prospects::insert(session, prospect);
            });
            QVERIFY(added);
        });
    }

    void theAnswerOfAKilledProgramIsNotPaidForTwice()
    {
        const auto drafts = [&] {
            return onDatabase([](store::Database &database) {
                return *database.readNow([](store::ReadSession &session) { return store::drafts::byProspect(session, ProspectId{1}); });
            });
        };
        QCOMPARE(draft(u"kill"_s), int(SIGKILL));
        QCOMPARE(paidCalls(), 1);
        QVERIFY(drafts().isEmpty());

        QCOMPARE(draft(u"resume"_s), 0);
        QCOMPARE(drafts().size(), 1);
        QCOMPARE(drafts().first().kind, u"new"_s);
        QVERIFY(drafts().first().body.size() > 50);
        QCOMPARE(paidCalls(), 1);

        // A person who wants another text gets another one, in this run or a later one.
        onDatabase([](store::Database &database) {
            QVERIFY(database.writeNow([](store::WriteSession &session) -> Status {
                const auto all = store::drafts::byProspect(session, ProspectId{1});
                if (!all)
                    return fail(all.error());
                return store::drafts::reject(session, all->first().id);
            }));
        });
        QCOMPARE(draft(u"again"_s), 0);
        QCOMPARE(drafts().size(), 2);
        QCOMPARE(paidCalls(), 2);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    if (arguments.size() == 6 && arguments.at(1) == u"--draft")
        return draftInThisProcess(arguments.at(2), arguments.at(3), arguments.at(4).toLatin1(), arguments.at(5));
    TestPaidOnce test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paidonce.moc"

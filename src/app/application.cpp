// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/fileimport.h"
#include "app/practicesetup.h"
#include "app/serviceset.h"
#include "app/suggestions.h"
#include "pipeline/jobcreation.h"
#include "pipeline/placelookup.h"
#include "app/version.h"
#include "pipeline/jobcreation.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/sessionsecretstore.h"
#include "store/settingsrepository.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

const QStringList serviceNames = {u"dataforseo"_s, u"hunter"_s, u"gemini"_s, u"gmail"_s, u"dns"_s};

/// Runs a blocking function on the pool and answers through a future.
template <class F>
auto onPool(QThreadPool &pool, F function) -> QFuture<decltype(function())>
{
    auto promise = std::make_shared<QPromise<decltype(function())>>();
    promise->start();
    auto future = promise->future();
    pool.start([promise, function = std::move(function)]() mutable {
        promise->addResult(function());
        promise->finish();
    });
    return future;
}

} // namespace

// Members in order are the object graph; they go in reverse order.
class Application::Private
{
public:
    ApplicationOptions options;
    bool practice = false;
    SystemClock clock;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<practice::PracticeWorld> world;
    QHash<QString, QString> endpoints;
    std::unique_ptr<ServiceSet> services;
    std::unique_ptr<pipeline::StageRegistry> stages;
    std::unique_ptr<pipeline::JobRunner> runner;
    std::stop_source stop;
    QThreadPool pool; ///< tests of services and imports

    Status openDatabase();
    Status openWorld();
    Status storeSettings();
    Status openServices();
};

Application::Application() : d(std::make_unique<Private>()) {}

Application::~Application()
{
    d->stop.request_stop();
    d->pool.waitForDone();
}

QString Application::defaultWorkspaceFile(bool practice)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/overture"_s;
    return folder + (practice ? u"/practice.db"_s : u"/overture.db"_s);
}

QString Application::version()
{
    return QStringLiteral(OVERTURE_VERSION);
}

QString Application::commit()
{
    return QStringLiteral(OVERTURE_COMMIT);
}

Result<std::unique_ptr<Application>> Application::open(const ApplicationOptions &options)
{
    std::unique_ptr<Application> app(new Application);
    auto &d = *app->d;
    d.options = options;
    const QString wanted = options.workspaceFile.isEmpty() ? defaultWorkspaceFile(options.practice) : options.workspaceFile;
    d.options.workspaceFile = QFileInfo(wanted).absoluteFilePath();
    for (const QString &service : options.endpoints.keys() + options.keys.keys()) {
        if (!serviceNames.contains(service))
            return fail(ErrorKind::InvalidInput, u"There is no service “%1”."_s.arg(service), u"Use one of: %1"_s.arg(serviceNames.join(u", "_s)));
    }
    if (auto opened = d.openDatabase(); !opened)
        return fail(opened.error());
    if (d.practice) {
        if (auto opened = d.openWorld(); !opened)
            return fail(opened.error());
    }
    if (auto stored = d.storeSettings(); !stored)
        return fail(stored.error());
    if (auto opened = d.openServices(); !opened)
        return fail(opened.error());
    d.stages = std::make_unique<pipeline::StageRegistry>(pipeline::makeStages());
    d.runner = std::make_unique<pipeline::JobRunner>(*d.database, *d.stages, d.services->services(), d.clock);
    return app;
}

Status Application::Private::openDatabase()
{
    if (options.workspaceFile == QFileInfo(defaultWorkspaceFile(options.practice)).absoluteFilePath())
        QDir().mkpath(QFileInfo(options.workspaceFile).absolutePath());
    store::DatabaseLocation location;
    location.sqliteFile = options.workspaceFile;
    auto opened = store::Database::open(location, clock);
    if (!opened)
        return fail(opened.error());
    database = std::move(*opened);
    const auto kind = workspaceKind(*database);
    if (!kind)
        return fail(kind.error());
    switch (*kind) {
    case WorkspaceKind::New:
        practice = options.practice;
        return practice ? setUpPracticeWorkspace(*database) : markAsReal(*database);
    case WorkspaceKind::Practice:
        practice = true;
        return {};
    case WorkspaceKind::Real:
        if (options.practice)
            return fail(ErrorKind::Misconfigured, u"%1 holds real prospects and cannot be used for practice."_s.arg(options.workspaceFile),
                        u"Choose another file for practice"_s);
        return {};
    }
    Q_UNREACHABLE();
}

Status Application::Private::openWorld()
{
    auto worldOptions = options.practiceOptions;
    if (worldOptions.mailboxFile.isEmpty())
        worldOptions.mailboxFile = options.workspaceFile + u".mailbox.json"_s;
    world = std::make_unique<practice::PracticeWorld>(worldOptions);
    return world->start();
}

Status Application::Private::storeSettings()
{
    if (options.settings.isEmpty())
        return {};
    return database->writeNow([this](store::WriteSession &session) -> Status {
        for (auto it = options.settings.cbegin(); it != options.settings.cend(); ++it) {
            if (auto set = store::settings::set(session, it.key(), it.value()); !set)
                return set;
        }
        return {};
    });
}

Status Application::Private::openServices()
{
    const auto settings = database->readNow([](store::ReadSession &session) { return pipeline::readSettings(session); });
    if (!settings)
        return fail(settings.error());
    // In practice keys are those of the simulated world and never touch the user's password store.
    if (practice || options.sessionSecretsOnly)
        secrets = std::make_unique<secrets::SessionSecretStore>();
    else
        secrets = std::make_unique<secrets::KeychainSecretStore>();
    if (world) {
        if (auto stored = storePracticeKeys(*world, *secrets); !stored)
            return stored;
    }
    // Keys for this run lie over the stored ones and are not written there.
    if (!options.keys.isEmpty())
        secrets = std::make_unique<secrets::SessionSecretStore>(std::move(secrets));
    for (auto it = options.keys.cbegin(); it != options.keys.cend(); ++it) {
        if (auto stored = secrets->write(it.key(), Secret(it.value())); !stored)
            return stored;
    }

    ServiceOptions serviceOptions;
    serviceOptions.settings = *settings;
    for (const QString &service : serviceNames) {
        QString endpoint = world ? world->endpoint(service).toString() : settings->text(u"endpoint."_s + service);
        if (const auto given = options.endpoints.constFind(service); given != options.endpoints.constEnd())
            endpoint = *given;
        endpoints.insert(service, endpoint);
    }
    serviceOptions.endpoints = endpoints;
    if (world)
        serviceOptions.practiceSites = world->endpoint(u"sites"_s);
    services = std::make_unique<ServiceSet>(std::move(serviceOptions), *secrets, clock);
    return services->problem();
}

store::Database &Application::database()
{
    return *d->database;
}

pipeline::JobRunner &Application::runner()
{
    return *d->runner;
}

Clock &Application::clock()
{
    return d->clock;
}

SecretStore &Application::secrets()
{
    return *d->secrets;
}

bool Application::isPractice() const
{
    return d->practice;
}

QString Application::workspaceFile() const
{
    return d->options.workspaceFile;
}

practice::PracticeWorld *Application::practiceWorld()
{
    return d->world.get();
}

QHash<QString, QString> Application::endpoints() const
{
    return d->endpoints;
}

bool Application::hasKey(const QString &service)
{
    const auto key = d->secrets->read(service);
    return key && !key->isEmpty();
}

QFuture<Result<QString>> Application::testService(const QString &service)
{
    return onPool(d->pool, [this, service] { return d->services->test(service, d->stop.get_token()); });
}

QFuture<Result<ImportReport>> Application::importFile(const QString &file, bool dryRun)
{
    return onPool(d->pool, [this, file, dryRun] { return importTable(*d->database, file, dryRun); });
}

QFuture<Result<pipeline::CostEstimate>> Application::estimate(const QString &stage, const QJsonObject &params)
{
    return onPool(d->pool, [this, stage, params]() -> Result<pipeline::CostEstimate> {
        pipeline::Stage *found = d->stages->find(stage);
        if (!found)
            return fail(ErrorKind::InvalidInput, u"There is no stage “%1”."_s.arg(stage));
        return d->database->readNow([&](store::ReadSession &session) -> Result<pipeline::CostEstimate> {
            const auto settings = pipeline::readSettings(session);
            if (!settings)
                return fail(settings.error());
            return found->estimate(session, params, *settings, d->services->services());
        });
    });
}

QFuture<Result<QList<Place>>> Application::findPlaces(const QString &text, int limit)
{
    return onPool(d->pool, [this, text, limit]() -> Result<QList<Place>> {
        const auto lists = pipeline::placeLists(*d->database, d->services->services(), d->clock, d->stop.get_token());
        if (!lists)
            return fail(lists.error());
        return matchingPlaces(text, lists->places, limit);
    });
}

QFuture<Result<QList<SearchLanguage>>> Application::searchLanguages()
{
    return onPool(d->pool, [this]() -> Result<QList<SearchLanguage>> {
        const auto lists = pipeline::placeLists(*d->database, d->services->services(), d->clock, d->stop.get_token());
        if (!lists)
            return fail(lists.error());
        return lists->languages;
    });
}

QFuture<Result<QStringList>> Application::suggest(const QString &source, const QString &text)
{
    return onPool(d->pool, [this, source, text]() -> Result<QStringList> {
        return suggestions(*d->database, d->services->services(), d->clock, source, text, d->stop.get_token());
    });
}

} // namespace overture::app

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationprivate.h"

#include "app/practicesetup.h"
#include "app/version.h"
#include "core/logging.h"
#include "core/whendone.h"
#include "pipeline/jobcreation.h"
#include "secrets/secretcabinet.h"
#include "secrets/sessionsecretstore.h"
#include "store/mailaccountrepository.h"
#include "store/settingsrepository.h"
#include "store/workspaceidentity.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

const QStringList serviceNames = {u"dataforseo"_s, u"hunter"_s, u"gemini"_s, u"openai"_s, u"gmail"_s, u"dns"_s};
/// The doors of Google's sign-in; each has an address in Settings.
const QStringList signInDoors = {u"google.authorize"_s, u"google.token"_s, u"google.revoke"_s, u"google.userinfo"_s};

/// The settings that the services read once, when they are made.
bool isReadByServices(const QString &key)
{
    static const QStringList others = {u"workspace."_s, u"master."_s,  u"pipeline."_s, u"draft."_s, u"send."_s,   u"replies."_s,
                                       u"discover."_s,  u"score."_s,   u"retry."_s,    u"lanes."_s, u"budget."_s, u"paid."_s};
    const bool isOther = std::any_of(others.begin(), others.end(), [&](const QString &prefix) { return key.startsWith(prefix); });
    return !isOther && (!key.startsWith(u"studio.") || key == u"studio.website");
}

/// The mailboxes that services are made for, in their order.
QStringList mailboxesIn(const QList<MailAccount> &accounts)
{
    QStringList addresses;
    for (const auto &account : accounts) {
        if (account.state != MailAccountState::Disconnected)
            addresses.append(account.address);
    }
    return addresses;
}

} // namespace

Application::Application() : d(std::make_unique<Private>()) {}

Application::~Application()
{
    d->stop.request_stop();
    d->signIn.request_stop();
    for (auto &rewriting : d->rewritings)
        rewriting.request_stop();
    d->signInPool.waitForDone();
    d->rewritingPool.waitForDone();
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
        if (!serviceNames.contains(service) && !signInDoors.contains(service))
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
    if (auto opened = d.openSecrets(); !opened)
        return fail(opened.error());
    if (auto opened = d.openMail(); !opened)
        return fail(opened.error());
    if (auto opened = d.openServices(); !opened)
        return fail(opened.error());
    d.stages = std::make_unique<pipeline::StageRegistry>(pipeline::makeStages());
    d.runner = std::make_unique<pipeline::JobRunner>(*d.database, *d.stages, d.inUse, d.clock);
    d.reranking = std::make_unique<pipeline::Reranking>(*d.database);
    d.followSettings();
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
        if (practice)
            return setUpPracticeWorkspace(*database);
        if (auto marked = markAsReal(*database); !marked)
            return marked;
        return checkIdentity();
    case WorkspaceKind::Practice:
        practice = true;
        return {};
    case WorkspaceKind::Real:
        if (options.practice)
            return fail(ErrorKind::Misconfigured, u"%1 holds real prospects and cannot be used for practice."_s.arg(options.workspaceFile),
                        u"Choose another file for practice"_s);
        return checkIdentity();
    }
    Q_UNREACHABLE();
}

/// A copy, or a backup put back, opens disarmed.
Status Application::Private::checkIdentity()
{
    installation
        = store::identity::installationId(options.installationFile.isEmpty() ? store::identity::defaultInstallationFile() : options.installationFile);
    return database
        ->writeNow([this](store::WriteSession &session) { return store::identity::check(session, database->location(), installation); })
        .map([](const QString &) {});
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
    auto stored = database->writeNow([this](store::WriteSession &session) -> Status {
        // Zeros last: between two of the given weights there must not be a moment in which all are zero.
        for (const bool isZero : {false, true}) {
            for (auto it = options.settings.cbegin(); it != options.settings.cend(); ++it) {
                if ((it.value() == QJsonValue(0)) != isZero)
                    continue;
                if (auto set = store::settings::set(session, it.key(), it.value()); !set)
                    return set;
            }
        }
        return {};
    });
    // A command that sets a weight finds the list in its new order.
    return stored ? pipeline::rerankNow(*database) : stored;
}

QString Application::defaultVaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/overture/keys/keys.vault"_s;
}

Status Application::Private::openSecrets()
{
    // In practice keys are those of the simulated world and never touch the user's password store.
    if (practice || options.sessionSecretsOnly) {
        if (options.passphrase)
            return fail(ErrorKind::InvalidInput, u"There is no vault of keys in practice."_s, u"Leave out the passphrase, or open a real workspace"_s);
        secrets = std::make_unique<secrets::SessionSecretStore>();
    } else {
        QStringList names = serviceNames;
        names.removeAll(u"dns"_s);
        const auto accounts = database->readNow([](store::ReadSession &session) { return store::mailaccounts::all(session); });
        if (!accounts)
            return fail(accounts.error());
        for (const auto &account : *accounts)
            names.append(providers::google::AccessTokens::secretName(account.address));
        auto cabinet = std::make_unique<secrets::SecretCabinet>(options.vaultFile.isEmpty() ? defaultVaultFile() : options.vaultFile, names);
        places = cabinet.get();
        secrets = std::move(cabinet);
    }
    if (places && options.passphrase) {
        const bool isNew = options.mayCreateVault && places->state().vault == VaultState::None;
        if (auto opened = isNew ? places->createVault(*options.passphrase) : places->unlockVault(*options.passphrase); !opened)
            return opened;
    }
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
    return {};
}

QString Application::Private::endpointOf(const QString &service, const Settings &settings) const
{
    if (const auto given = options.endpoints.constFind(service); given != options.endpoints.constEnd())
        return *given;
    return world ? world->endpoint(service).toString() : settings.text(u"endpoint."_s + service);
}

Status Application::Private::openMail()
{
    const auto settings = database->readNow([](store::ReadSession &session) { return pipeline::readSettings(session); });
    if (!settings)
        return fail(settings.error());
    mail = std::make_unique<MailAccounts>(*database, *secrets, clock, std::chrono::milliseconds(settings->number(u"net.longest_wait_ms"_s)));
    return world ? connectPracticeMailbox(*world, *database, *mail) : Status();
}

Status Application::Private::openServices()
{
    const auto settings = database->readNow([](store::ReadSession &session) { return pipeline::readSettings(session); });
    if (!settings)
        return fail(settings.error());
    ServiceOptions serviceOptions;
    serviceOptions.settings = *settings;
    for (const QString &service : serviceNames) {
        endpoints.insert(service, endpointOf(service, *settings));
    }
    serviceOptions.endpoints = endpoints;
    if (world)
        serviceOptions.practiceSites = world->endpoint(u"sites"_s);
    if (world && !world->siteDomains().isEmpty())
        serviceOptions.testPage = QUrl(u"https://%1/"_s.arg(world->siteDomains().constFirst()));
    const auto accounts = database->readNow([](store::ReadSession &session) { return store::providerstates::all(session); });
    if (!accounts)
        return fail(accounts.error());
    serviceOptions.accounts = *accounts;
    if (!book) {
        book = std::make_unique<AccountBook>(*database, AccountBookOptions{.reusesAnswers = !options.fresh});
        if (auto settled = book->settleLeftOvers(); !settled)
            return settled;
    }
    const auto door = [&](const QString &name) { return QUrl(endpointOf(u"google."_s + name, *settings)); };
    mail->setAddresses({door(u"authorize"_s), door(u"token"_s), door(u"revoke"_s), door(u"userinfo"_s)}, QUrl(endpoints.value(u"gmail"_s) + u"/gmail/v1"_s));
    const auto mailAccounts = mail->all();
    if (!mailAccounts)
        return fail(mailAccounts.error());
    serviceOptions.mailAccounts = *mailAccounts;
    serviceOptions.usesGivenToken = options.keys.contains(u"gmail"_s);
    services = std::make_unique<ServiceSet>(std::move(serviceOptions), *secrets, *book, *mail, clock);
    inUse = services->services();
    madeWith = *settings;
    isStale = false;
    madeWithMail = mailboxesIn(*mailAccounts);
    mailIsStale = false;
    return services->problem();
}

/// Addresses, limits and models that are changed while the program runs hold from the moment when no job is running.
void Application::Private::followSettings()
{
    QObject::connect(database.get(), &store::Database::committed, &watcher, [this](const store::ChangeSet &changes) {
        if (changes.touches(store::Table::MailAccounts)) {
            whenDone(database->read([](store::ReadSession &session) { return store::mailaccounts::all(session); }), &watcher,
                     [this](const Result<QList<MailAccount>> &now) {
                         if (!now)
                             return;
                         mailIsStale = mailboxesIn(*now) != madeWithMail;
                         renewServicesWhenIdle();
                     });
        }
        if (!changes.touches(store::Table::Settings))
            return;
        whenDone(database->read([](store::ReadSession &session) { return pipeline::readSettings(session); }), &watcher,
                 [this](const Result<Settings> &now) {
                     if (!now)
                         return;
                     const auto &infos = settingInfos();
                     isStale = std::any_of(infos.begin(), infos.end(), [&](const SettingInfo &info) {
                         return isReadByServices(info.key) && now->value(info.key) != madeWith.value(info.key);
                     });
                     renewServicesWhenIdle();
                 });
    });
    QObject::connect(runner.get(), &pipeline::JobRunner::idle, &watcher, [this] { renewServicesWhenIdle(); });
}

void Application::Private::renewServicesWhenIdle()
{
    if ((!isStale && !mailIsStale) || tests > 0 || !runner->isIdle())
        return;
    if (auto renewed = openServices(); !renewed)
        qCWarning(lcApp) << "the services could not be made anew:" << renewed.error().message;
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
    // A mailbox has a sign-in in place of a key.
    if (service == u"gmail") {
        if (const auto accounts = d->mail->all(); accounts && !mailboxesIn(*accounts).isEmpty())
            return true;
    }
    const auto key = d->secrets->read(service);
    return key && !key->isEmpty();
}

SecretPlaces *Application::secretPlaces()
{
    return d->places;
}

} // namespace overture::app

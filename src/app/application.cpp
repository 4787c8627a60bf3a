// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/accountbook.h"
#include "app/draftpreview.h"
#include "app/mailfiles.h"
#include "core/logging.h"
#include "core/whendone.h"
#include "app/fileimport.h"
#include "app/mailaccounts.h"
#include "app/practicesetup.h"
#include "app/serviceset.h"
#include "app/suggestions.h"
#include "app/version.h"
#include "pipeline/mailroute.h"
#include "pipeline/jobcreation.h"
#include "pipeline/placelookup.h"
#include "pipeline/reranking.h"
#include "pipeline/templatedesk.h"
#include "providers/google/oauthparser.h"
#include "secrets/secretcabinet.h"
#include "secrets/sessionsecretstore.h"
#include "store/mailaccountrepository.h"
#include "store/settingsrepository.h"
#include "store/workspaceidentity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

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
    SecretPlaces *places = nullptr; ///< a part of `secrets`, in a real workspace
    std::unique_ptr<store::Database> database;
    std::unique_ptr<practice::PracticeWorld> world;
    QHash<QString, QString> endpoints;
    std::unique_ptr<AccountBook> book;
    std::unique_ptr<MailAccounts> mail;
    std::unique_ptr<ServiceSet> services;
    Settings madeWith;            ///< the settings that `services` were made with
    bool isStale = false;         ///< … and that have changed since
    QStringList madeWithMail;     ///< … and the mailboxes
    bool mailIsStale = false;
    std::atomic<int> tests = 0;   ///< questions to services on their way
    Services inUse;               ///< those of `services`; stays in its place when they are made anew
    std::unique_ptr<pipeline::StageRegistry> stages;
    std::unique_ptr<pipeline::JobRunner> runner;
    std::unique_ptr<pipeline::Reranking> reranking;
    std::stop_source stop;
    QThreadPool pool; ///< tests of services and imports
    QThreadPool signInPool; ///< one sign-in, which waits for minutes
    std::stop_source signIn;
    std::atomic<bool> isSigningIn = false;
    QThreadPool rewritingPool; ///< models may take minutes
    QHash<qint64, std::stop_source> rewritings; ///< by draft; main thread only
    QObject watcher;  ///< context of what follows a change of settings
    QString installation;         ///< the id of this one; empty in practice, where no copy can do harm

    Status openDatabase();
    Status checkIdentity();
    Status openWorld();
    Status storeSettings();
    Status openSecrets();
    QString endpointOf(const QString &service, const Settings &settings) const;
    Status openMail();
    Status openServices();
    void followSettings();
    void renewServicesWhenIdle();
    /// Runs a blocking function that asks the services; they are not made anew meanwhile.
    template <class F>
    auto ask(F function) -> QFuture<decltype(function())>
    {
        return askOn(pool, std::move(function));
    }
    template <class F>
    auto askOn(QThreadPool &workers, F function) -> QFuture<decltype(function())>
    {
        ++tests;
        return onPool(workers, [this, function = std::move(function)] {
            auto answer = function();
            --tests;
            QMetaObject::invokeMethod(&watcher, [this] { renewServicesWhenIdle(); }, Qt::QueuedConnection);
            return answer;
        });
    }
    Status rememberTest(const QString &service, const Result<QString> &answer);
};

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

/// What a test brought is shown at the next start, too.
Status Application::Private::rememberTest(const QString &service, const Result<QString> &answer)
{
    return database->writeNow([&](store::WriteSession &session) -> Status {
        const auto states = store::providerstates::all(session);
        if (!states)
            return fail(states.error());
        store::ProviderState state;
        for (const auto &known : *states) {
            if (known.service == service && known.account.isEmpty())
                state = known;
        }
        state.service = service;
        if (answer) {
            state.lastSuccess = session.now();
            state.lastError.clear();
            state.credits = *answer;
        } else {
            state.lastError = answer.error().message;
        }
        return store::providerstates::save(session, state);
    });
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

QFuture<Result<QString>> Application::testService(const QString &service)
{
    return d->ask([this, service]() -> Result<QString> {
        const auto said = d->services->test(service, d->stop.get_token());
        // Without a key nobody was asked.
        if (said || (said.error().kind != ErrorKind::Cancelled && said.error().kind != ErrorKind::Misconfigured)) {
            if (auto kept = d->rememberTest(service, said); !kept)
                qCWarning(lcApp) << "the outcome of a test was not kept:" << kept.error().message;
        }
        return said;
    });
}

QFuture<Result<pipeline::MailboxReview>> Application::reviewMailbox()
{
    return d->ask([this] {
        QList<Mailer *> mailers;
        for (const MailServices &mail : pipeline::allMailServices(d->inUse)) {
            if (mail.mailer)
                mailers.append(mail.mailer);
        }
        return pipeline::reviewMailbox(*d->database, mailers, d->stop.get_token());
    });
}

QFuture<Status> Application::allowSending(bool keepApprovals)
{
    return d->database->write([this, keepApprovals](store::WriteSession &session) {
        return pipeline::allowSending(session, d->database->location(), d->installation, keepApprovals, u"user"_s);
    });
}

QFuture<Status> Application::forgetTest(const QString &service)
{
    return d->database->write([service](store::WriteSession &session) -> Status {
        const auto states = store::providerstates::all(session);
        if (!states)
            return fail(states.error());
        for (auto state : *states) {
            if (state.service != service || (!state.lastSuccess && state.lastError.isEmpty() && state.credits.isEmpty()))
                continue;
            state.lastSuccess.reset();
            state.lastError.clear();
            state.credits.clear();
            if (auto saved = store::providerstates::save(session, state); !saved)
                return saved;
        }
        return {};
    });
}

QFuture<Result<MailAccount>> Application::connectMail(const MailSignIn &signIn, const std::function<void(const QUrl &)> &openPage)
{
    if (d->isSigningIn.exchange(true))
        return QtFuture::makeReadyFuture(Result<MailAccount>(
            fail(ErrorKind::InvalidInput, u"Another sign-in is waiting for the browser."_s, u"Finish it, or cancel it"_s)));
    d->signIn = std::stop_source();
    ++d->tests; // the services stay as they are meanwhile
    return onPool(d->signInPool, [this, signIn, openPage, stop = d->signIn.get_token()] {
        const auto open = [this, openPage](const QUrl &page) {
            QMetaObject::invokeMethod(&d->watcher, [openPage, page] { openPage(page); }, Qt::QueuedConnection);
        };
        auto answer = d->mail->connect(signIn, open, stop);
        --d->tests;
        d->isSigningIn = false;
        QMetaObject::invokeMethod(&d->watcher, [this] { d->renewServicesWhenIdle(); }, Qt::QueuedConnection);
        return answer;
    });
}

void Application::cancelConnecting()
{
    d->signIn.request_stop();
}

QFuture<Result<QString>> Application::disconnectMail(const QString &address)
{
    return d->ask([this, address] { return d->mail->disconnect(address, d->stop.get_token()); });
}

QFuture<Status> Application::readSender(const QString &address)
{
    return d->ask([this, address] { return d->mail->readIdentity(address, d->stop.get_token()); });
}

Result<MailSignIn> Application::readClientFile(const QString &name)
{
    QFile file(name);
    constexpr qint64 largest = 64 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"The file %1 cannot be read: %2."_s.arg(name, file.errorString()), u"Name a file that can be read"_s);
    return providers::google::parseClientFile(file.read(largest)).map([](const providers::google::Client &client) {
        return MailSignIn{client.id, client.secret, {}};
    });
}

QFuture<Result<QStringList>> Application::modelNames(const QString &service)
{
    return d->ask([this, service] { return d->services->models(service, d->stop.get_token()); });
}

QFuture<Result<CategoryTemplate>> Application::proposeTemplate(const QString &category, const QString &writer)
{
    return d->ask([this, category, writer] {
        return pipeline::TemplateDesk(*d->database, d->inUse).propose(category, writer, d->stop.get_token());
    });
}

QFuture<Result<WrittenDraft>> Application::previewTemplate(const CategoryTemplate &categoryTemplate, ProspectId prospect)
{
    return d->ask([this, categoryTemplate, prospect] {
        return pipeline::TemplateDesk(*d->database, d->inUse).preview(categoryTemplate, prospect);
    });
}

QFuture<Result<pipeline::TemplateCheck>> Application::checkTemplate(const CategoryTemplate &categoryTemplate)
{
    return d->ask([this, categoryTemplate] { return pipeline::TemplateDesk(*d->database, d->inUse).check(categoryTemplate); });
}

QFuture<Status> Application::saveTemplate(const CategoryTemplate &categoryTemplate)
{
    return d->ask([this, categoryTemplate] {
        return pipeline::TemplateDesk(*d->database, d->inUse).save(categoryTemplate);
    });
}

QFuture<Result<pipeline::RewriteOffer>> Application::rewriteOffer(DraftId id, const RewriteRequest &request, const QString &writer)
{
    return d->ask([this, id, request, writer] { return pipeline::RewriteDesk(*d->database, d->inUse).offer(id, request, writer); });
}

QFuture<Result<DraftProposal>> Application::rewriteDraft(DraftId id, const RewriteRequest &request, const QString &writer)
{
    // Asking again gives up on what is still being asked for the same draft.
    cancelRewriting(id);
    const std::stop_source stop;
    d->rewritings.insert(id.value, stop);
    return d->askOn(d->rewritingPool, [this, id, request, writer, stop] {
        return pipeline::RewriteDesk(*d->database, d->inUse).ask(id, request, writer, stop.get_token());
    });
}

void Application::cancelRewriting(DraftId id)
{
    if (d->rewritings.contains(id.value))
        d->rewritings.take(id.value).request_stop();
}

QFuture<Result<MailFile>> Application::prepareFile(const MailFile &file)
{
    return d->ask([this, file]() -> Result<MailFile> {
        const auto settings = d->database->readNow([](store::ReadSession &session) { return pipeline::readSettings(session); });
        if (!settings)
            return fail(settings.error());
        return app::prepareFile(file, *settings);
    });
}

QFuture<Result<MailPreview>> Application::previewDraft(DraftId id)
{
    return d->ask([this, id] { return app::previewDraft(*d->database, d->inUse, d->clock, id, d->stop.get_token()); });
}

QFuture<Result<ImportReport>> Application::importFile(const QString &file, bool dryRun)
{
    return onPool(d->pool, [this, file, dryRun] { return importTable(*d->database, file, dryRun); });
}

QFuture<Result<ImportReport>> Application::importText(const QString &text)
{
    return onPool(d->pool, [this, text] { return app::importText(*d->database, text.toUtf8(), false); });
}

QFuture<Result<QList<Place>>> Application::findPlaces(const QString &text, int limit)
{
    return d->ask([this, text, limit]() -> Result<QList<Place>> {
        const auto lists = pipeline::placeLists(*d->database, d->inUse, d->clock, d->stop.get_token());
        if (!lists)
            return fail(lists.error());
        return matchingPlaces(text, lists->places, limit);
    });
}

QFuture<Result<QList<SearchLanguage>>> Application::searchLanguages()
{
    return d->ask([this]() -> Result<QList<SearchLanguage>> {
        const auto lists = pipeline::placeLists(*d->database, d->inUse, d->clock, d->stop.get_token());
        if (!lists)
            return fail(lists.error());
        return lists->languages;
    });
}

QFuture<Result<QStringList>> Application::suggest(const QString &source, const QString &text)
{
    return d->ask([this, source, text]() -> Result<QStringList> {
        return suggestions(*d->database, d->inUse, d->clock, source, text, d->stop.get_token());
    });
}

} // namespace overture::app

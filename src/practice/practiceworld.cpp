// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceworld.h"

#include "core/logging.h"
#include "practice/dnsservice.h"
#include "practice/faultplan.h"
#include "practice/geminiservice.h"
#include "practice/gmailservice.h"
#include "practice/googleservice.h"
#include "practice/hunterservice.h"
#include "practice/openaiservice.h"
#include "practice/searchservice.h"
#include "practice/siteservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QThread>

#include <map>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

/// Path of each door of the simulated Google.
const QHash<QString, QString> doors = {{u"google.authorize"_s, u"/o/oauth2/v2/auth"_s},
                                       {u"google.token"_s, u"/token"_s},
                                       {u"google.revoke"_s, u"/revoke"_s},
                                       {u"google.userinfo"_s, u"/v1/userinfo"_s}};

const QString senderMailbox = u"mira@atelier-castellan.example"_s;

Answer garbage(const Dice &dice)
{
    Answer answer;
    answer.delivery = Answer::Delivery::Raw;
    for (int i = 0; i < 512; ++i)
        answer.body += static_cast<char>(dice.below(u"garbage/%1"_s.arg(i), 256));
    return answer;
}

} // namespace

class PracticeWorld::Private
{
public:
    explicit Private(PracticeOptions wanted) : options(std::move(wanted)), faults(options.faults, options.seed) {}

    [[nodiscard]] Status build();
    [[nodiscard]] MailConsent consent() const;
    [[nodiscard]] Status listen();
    [[nodiscard]] Answer handle(const QString &name, Service &service, const Request &request);
    void note(const JournalEntry &entry);
    [[nodiscard]] Answer strike(const FaultRule &rule, Service &service, const Request &request,
                                bool &accepted);

    PracticeOptions options;
    std::optional<SiteWorld> world;
    std::optional<GoogleTokens> googleTokens; ///< used by two services
    std::map<QString, std::unique_ptr<Service>> services;
    std::map<QString, std::unique_ptr<HttpServer>> servers; ///< live on `thread`
    QHash<QString, quint16> ports;
    QThread thread;
    QObject anchor; ///< lives on `thread`; calls are posted to it

    mutable QMutex mutex; ///< guards what follows
    FaultPlan faults;
    QList<JournalEntry> journal;
    QFile journalFile;
    QList<DeliveredMail> delivered;
};

MailConsent PracticeWorld::Private::consent() const
{
    return {u"practice.apps.example"_s,
            options.keys.value(u"google.secret"_s, "practice-secret"),
            options.keys.value(u"google.refresh"_s, "practice-refresh"),
            u"100000000000000000001"_s,
            u"Mira Castellan"_s,
            u"openid https://www.googleapis.com/auth/userinfo.email https://www.googleapis.com/auth/gmail.compose "
            "https://www.googleapis.com/auth/gmail.readonly"_s};
}

Status PracticeWorld::Private::build()
{
    auto made = SiteWorld::make(options.seed, options.sites);
    if (!made)
        return fail(made.error());
    world.emplace(std::move(*made));
    auto model = DraftingModel::make(*world);
    if (!model)
        return fail(model.error());
    auto replies = ProspectReplies::make(*world);
    if (!replies)
        return fail(replies.error());
    auto mailbox = MailboxState::open(options.mailboxFile, world->dice());
    if (!mailbox)
        return fail(mailbox.error());
    const QByteArray key = "practice-key";
    services[u"dataforseo"_s] = std::make_unique<SearchService>(*world, options.keys.value(u"dataforseo"_s, "practice:practice"));
    services[u"hunter"_s] = std::make_unique<HunterService>(*world, options.keys.value(u"hunter"_s, key));
    services[u"openai"_s] = std::make_unique<OpenAiService>(*world, *model, options.keys.value(u"openai"_s, key));
    services[u"gemini"_s] = std::make_unique<GeminiService>(*world, std::move(*model), options.keys.value(u"gemini"_s, key));
    services[u"dns"_s] = std::make_unique<DnsService>(*world, senderMailbox.section(u'@', 1));
    services[u"site"_s] = std::make_unique<SiteService>(*world);
    googleTokens.emplace(options.keys.value(u"gmail"_s, key), options.keys.value(u"google.access"_s, "practice-access"));
    services[u"google"_s] = std::make_unique<GoogleService>(consent(), senderMailbox, *googleTokens);
    auto gmail =
        std::make_unique<GmailService>(*world, std::move(*mailbox), std::move(*replies), *googleTokens, senderMailbox,
                                       options.replyAfter, [this](const DeliveredMail &mail) {
                                           const QMutexLocker lock(&mutex);
                                           delivered.append(mail);
                                       });
    gmail->setHabits(options.searchLag, options.goneDraftStatus);
    services[u"gmail"_s] = std::move(gmail);
    journalFile.setFileName(options.journalFile);
    if (!options.journalFile.isEmpty() && !journalFile.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(ErrorKind::Misconfigured, u"The journal of the practice world cannot be written: %1"_s.arg(journalFile.errorString()),
                    u"Choose another file."_s, options.journalFile);
    return {};
}

Status PracticeWorld::Private::listen()
{
    for (auto &[name, service] : services) {
        auto server = std::make_unique<HttpServer>(
            [this, serviceName = name, &answering = *service](const Request &request) {
                return handle(serviceName, answering, request);
            });
        if (!server->listenOnLoopback())
            return fail(ErrorKind::Internal,
                        u"The practice world cannot listen on this computer: %1"_s.arg(server->errorString()),
                        u"Check that programs may use 127.0.0.1."_s);
        ports.insert(name, server->serverPort());
        servers[name] = std::move(server);
    }
    return {};
}

Answer PracticeWorld::Private::handle(const QString &name, Service &service, const Request &request)
{
    std::optional<FaultRule> rule;
    {
        const QMutexLocker lock(&mutex);
        rule = faults.next(name, request.method, request.path);
    }
    bool accepted = false;
    Answer answer;
    if (rule) {
        answer = strike(*rule, service, request, accepted);
    } else {
        answer = service.answer(request);
        accepted = answer.status < 400;
    }
    if (name != u"site")
        answer.delay += options.latency;
    const bool isAnswered =
        answer.delivery == Answer::Delivery::Send || answer.delivery == Answer::Delivery::Half;
    note({name, request.method, QString::fromUtf8(request.target), request.body, isAnswered ? answer.status : 0, accepted});
    return answer;
}

/// In the file before the answer leaves: whoever saw the answer finds the request in the journal.
void PracticeWorld::Private::note(const JournalEntry &entry)
{
    const QMutexLocker lock(&mutex);
    journal.append(entry);
    if (!journalFile.isOpen())
        return;
    const QJsonObject line{{u"service"_s, entry.service}, {u"method"_s, QString::fromLatin1(entry.method)}, {u"path"_s, entry.path},
                           {u"body"_s, QString::fromUtf8(entry.body)}, {u"status"_s, entry.status}, {u"accepted"_s, entry.accepted}};
    if (journalFile.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n') < 0 || !journalFile.flush())
        qCWarning(lcPractice) << "The journal of the practice world could not be written:" << journalFile.errorString();
}

Answer PracticeWorld::Private::strike(const FaultRule &rule, Service &service, const Request &request,
                                      bool &accepted)
{
    Answer answer;
    switch (rule.action) {
    case FaultAction::Status:
        answer = service.error(rule.status);
        if (!rule.body.isEmpty())
            answer.body = rule.body;
        for (const auto &header : rule.headers)
            answer.headers.append(header);
        break;
    case FaultAction::Drop: answer.delivery = Answer::Delivery::Close; break;
    case FaultAction::Reset: answer.delivery = Answer::Delivery::Reset; break;
    case FaultAction::Hang: answer.delivery = Answer::Delivery::Hang; break;
    case FaultAction::Garbage: answer = garbage(world->dice()); break;
    case FaultAction::StatusAfterAccept:
        accepted = service.answer(request).status < 400;
        answer = service.error(rule.status);
        if (!rule.body.isEmpty())
            answer.body = rule.body;
        break;
    case FaultAction::Delay:
    case FaultAction::HoldAfterAccept:
    case FaultAction::DropAfterAccept:
    case FaultAction::HalfAnswer:
    case FaultAction::ResetAfterAccept:
    case FaultAction::HalfHeadAfterAccept:
        answer = service.answer(request);
        accepted = answer.status < 400;
        if (rule.action == FaultAction::HoldAfterAccept)
            answer.delivery = Answer::Delivery::Hang;
        else if (rule.action == FaultAction::DropAfterAccept)
            answer.delivery = Answer::Delivery::Close;
        else if (rule.action == FaultAction::HalfAnswer)
            answer.delivery = Answer::Delivery::Half;
        else if (rule.action == FaultAction::ResetAfterAccept)
            answer.delivery = Answer::Delivery::Reset;
        else if (rule.action == FaultAction::HalfHeadAfterAccept)
            answer.delivery = Answer::Delivery::HalfHead;
        break;
    }
    answer.delay += rule.delay;
    return answer;
}

PracticeWorld::PracticeWorld(PracticeOptions options) : d(std::make_unique<Private>(std::move(options)))
{
    d->thread.setObjectName(u"practice"_s);
}

PracticeWorld::~PracticeWorld()
{
    if (!d->thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        &d->anchor,
        [this] {
            for (auto &[name, server] : d->servers)
                server->shutDown();
            d->servers.clear();
            d->anchor.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

Status PracticeWorld::start()
{
    if (d->thread.isRunning())
        return {};
    if (const Status built = d->build(); !built)
        return built;
    d->anchor.moveToThread(&d->thread);
    d->thread.start();
    Status listening;
    QMetaObject::invokeMethod(
        &d->anchor, [this, &listening] { listening = d->listen(); }, Qt::BlockingQueuedConnection);
    if (listening)
        qCInfo(lcPractice) << "The practice world is open with" << d->world->sites().size() << "sites.";
    return listening;
}

QUrl PracticeWorld::endpoint(const QString &service) const
{
    const QString name = service == u"sites" ? u"site"_s : doors.contains(service) ? u"google"_s : service;
    if (!d->ports.contains(name))
        return {};
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->ports.value(name));
    if (service == u"hunter")
        url.setPath(u"/v2"_s);
    else if (service == u"openai")
        url.setPath(u"/v1"_s);
    else if (service == u"dns")
        url.setPath(u"/dns-query"_s);
    else
        url.setPath(doors.value(service));
    return url;
}

QByteArray PracticeWorld::key(const QString &service) const
{
    return d->options.keys.value(service, service == u"dataforseo" ? QByteArray("practice:practice") : QByteArray("practice-key"));
}

MailConsent PracticeWorld::mailConsent() const
{
    return d->consent();
}

QString PracticeWorld::senderAddress() const
{
    return senderMailbox;
}

QStringList PracticeWorld::siteDomains() const
{
    QStringList domains;
    if (d->world) {
        for (const Site &site : d->world->sites())
            domains.append(site.domain);
    }
    return domains;
}

QMap<QString, QString> PracticeWorld::siteTruth() const
{
    QMap<QString, QString> truth;
    if (d->world) {
        for (const Site &site : d->world->sites())
            truth.insert(site.domain, site.address);
    }
    return truth;
}

void PracticeWorld::setFaults(QList<FaultRule> faults)
{
    const QMutexLocker lock(&d->mutex);
    d->faults = FaultPlan(std::move(faults), d->options.seed);
}

QList<JournalEntry> PracticeWorld::journal() const
{
    const QMutexLocker lock(&d->mutex);
    return d->journal;
}

QList<DeliveredMail> PracticeWorld::delivered() const
{
    const QMutexLocker lock(&d->mutex);
    return d->delivered;
}

} // namespace overture::practice

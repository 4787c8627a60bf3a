// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serviceset.h"

#include "net/apiclient.h"
#include "net/cachingdns.h"
#include "net/guardedfetcher.h"
#include "net/httpclient.h"
#include "net/httpdns.h"
#include "net/systemdns.h"
#include "practice/siteworld.h"
#include "providers/dataforseo/dataforseoaccount.h"
#include "providers/dataforseo/dataforseoauthority.h"
#include "providers/dataforseo/dataforseosource.h"
#include "providers/dns/dnsverifier.h"
#include "providers/gemini/geminiaccount.h"
#include "providers/gemini/geminiwriter.h"
#include "providers/gmail/gmailmailbox.h"
#include "providers/gmail/gmailmailer.h"
#include "providers/hunter/hunteraccount.h"
#include "providers/hunter/hunterfinder.h"
#include "providers/hunter/hunterverifier.h"
#include "providers/openai/openaiaccount.h"
#include "providers/openai/openaiendpoint.h"
#include "providers/openai/openaiwriter.h"
#include "providers/template/templatewriter.h"
#include "providers/website/websitecrawler.h"

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto second = std::chrono::milliseconds(1000);
constexpr auto minute = std::chrono::milliseconds(60'000);

std::unique_ptr<net::DnsSource> makeDns(const QString &endpoint, net::Http &http)
{
    if (endpoint.startsWith(u"http"))
        return std::make_unique<net::HttpDns>(http, QUrl(endpoint));
    net::SystemDnsOptions options;
    options.nameserver = QHostAddress(endpoint);
    return std::make_unique<net::SystemDns>(options);
}

providers::CrawlOptions crawlOptions(const Settings &settings)
{
    providers::CrawlOptions options;
    options.maxPages = settings.number(u"crawl.max_pages"_s);
    options.delay = std::chrono::milliseconds(settings.number(u"crawl.delay_ms"_s));
    return options;
}

providers::DnsVerifierOptions verifierOptions(bool practice)
{
    if (!practice)
        return {};
    return {.acceptLoopback = true, .freeMail = {practice::freeMailDomain()}};
}

providers::OpenAiOptions openAiOptions(const Settings &settings, const QString &endpoint)
{
    return {.model = settings.text(u"openai.model"_s),
            .timeout = std::chrono::seconds(settings.number(u"openai.timeout_seconds"_s)),
            .isLocal = net::isLoopback(providers::openai::baseAddress(endpoint)),
            .usdPerMillionIn = settings.real(u"openai.price_in"_s),
            .usdPerMillionOut = settings.real(u"openai.price_out"_s)};
}

} // namespace

// Members in order are the object graph: each line uses only those above it.
class ServiceSet::Private
{
public:
    Private(ServiceOptions given, SecretStore &secretStore, Clock &clockInUse)
        : options(std::move(given))
        , secrets(secretStore)
        , clock(clockInUse)
        , http(thread, {.longestWait = std::chrono::milliseconds(options.settings.number(u"net.longest_wait_ms"_s))})
        , dnsSource(makeDns(options.endpoints.value(u"dns"_s), http))
        , dns(*dnsSource, clock)
        , guard(dns)
        , fetcher(http, guard, "Overture/0.1 (reads contact pages; contact: see " + options.settings.text(u"studio.website"_s).toUtf8() + ")")
        , dataForSeoLimit(clock, {{options.settings.number(u"limit.dataforseo.per_minute"_s), minute}})
        , hunterLimit(clock, {{options.settings.number(u"limit.hunter.per_second"_s), second},
                              {options.settings.number(u"limit.hunter.per_minute"_s), minute}})
        , hunterVerifierLimit(clock, {{options.settings.number(u"limit.hunter.verifier.per_second"_s), second},
                                      {options.settings.number(u"limit.hunter.verifier.per_minute"_s), minute}})
        , geminiLimit(clock, {{options.settings.number(u"limit.gemini.per_minute"_s), minute}})
        , openAiLimit(clock, {{options.settings.number(u"limit.openai.per_minute"_s), minute}})
        , gmailLimit(clock, {{options.settings.number(u"limit.gmail.per_minute"_s), minute}})
        , dataForSeoApi(http, clock, dataForSeoLimit, api(u"DataForSEO"_s, u"dataforseo"_s, {}, net::AuthScheme::Basic, {}, 8))
        , hunterApi(http, clock, hunterLimit, api(u"Hunter"_s, u"hunter"_s, {}, net::AuthScheme::ApiKey, "X-API-KEY", 4))
        , hunterVerifierApi(http, clock, hunterVerifierLimit, api(u"Hunter"_s, u"hunter"_s, {}, net::AuthScheme::ApiKey, "X-API-KEY", 15))
        , geminiApi(http, clock, geminiLimit, api(u"Gemini"_s, u"gemini"_s, {}, net::AuthScheme::ApiKey, "x-goog-api-key", 50))
        , openAiApi(http, clock, openAiLimit, openAiConnection())
        , gmailApi(http, clock, gmailLimit, api(u"Gmail"_s, u"gmail"_s, u"/gmail/v1"_s, net::AuthScheme::Bearer, {}, 4))
        , search(dataForSeoApi)
        , authority(dataForSeoApi, clock)
        , dataForSeoAccount(dataForSeoApi)
        , crawler(fetcher, clock, crawlOptions(options.settings))
        , hunterFinder(hunterApi, clock, options.settings.number(u"enrich.hunter_max_addresses"_s))
        , hunterVerifier(hunterVerifierApi, clock)
        , hunterAccount(hunterApi, clock)
        , dnsVerifier(dns, verifierOptions(!options.practiceSites.isEmpty()))
        , geminiWriter(geminiApi, [model = options.settings.text(u"gemini.model"_s)] { return model; },
                       options.settings.real(u"gemini.price_in"_s), options.settings.real(u"gemini.price_out"_s))
        , geminiAccount(geminiApi)
        , openAiWriter(openAiApi, openAiOptions(options.settings, options.endpoints.value(u"openai"_s)))
        , openAiAccount(openAiApi)
        , gmail(gmailApi, clock)
        , mailer(gmail)
        , mailbox(gmail)
    {
        if (!options.practiceSites.isEmpty())
            problem = guard.allowPracticeSites(options.practiceSites);
        services.prospectSource = &search;
        services.contactFinders = {&crawler, &hunterFinder};
        services.emailVerifiers = {&dnsVerifier, &hunterVerifier};
        services.authorityRater = &authority;
        services.draftWriters = {&templateWriter, &geminiWriter, &openAiWriter};
        services.mailer = &mailer;
        services.mailbox = &mailbox;
    }

    net::ApiOptions api(const QString &title, const QString &service, const QString &path, net::AuthScheme scheme,
                        const QByteArray &header, int maxInFlight)
    {
        net::ApiOptions api;
        api.service = title;
        api.baseUrl = QUrl(options.endpoints.value(service) + path);
        api.scheme = scheme;
        api.authHeader = header;
        api.key = [this, service] { return secrets.read(service); };
        api.maxInFlight = maxInFlight;
        return api;
    }

    /// The base address is tidied up, and a server on this computer needs no key.
    net::ApiOptions openAiConnection()
    {
        auto connection = api(u"Model server"_s, u"openai"_s, {}, net::AuthScheme::Bearer, {},
                              options.settings.number(u"limit.openai.in_flight"_s));
        connection.baseUrl = providers::openai::baseAddress(options.endpoints.value(u"openai"_s));
        connection.keyIsOptional = true;
        return connection;
    }

    /// One page, read as the crawler reads it.
    Result<QString> readTestPage(std::stop_token stop)
    {
        const QString own = options.settings.text(u"studio.website"_s);
        const QUrl url = !options.testPage.isEmpty() ? options.testPage : own.isEmpty() ? QUrl(u"https://example.com/"_s) : QUrl::fromUserInput(own);
        return fetcher.get(url, {.truncate = true}, stop).map([](const net::WebPage &page) {
            return u"%1 was read (status %2, %3 KB)."_s.arg(page.url.host()).arg(page.status).arg((page.body.size() + 1023) / 1024);
        });
    }

    const ServiceOptions options;
    SecretStore &secrets;
    Clock &clock;
    net::EventThread thread;
    net::HttpClient http;
    std::unique_ptr<net::DnsSource> dnsSource;
    net::CachingDns dns;
    net::UrlGuard guard;
    net::GuardedFetcher fetcher;
    net::RateLimiter dataForSeoLimit;
    net::RateLimiter hunterLimit;
    net::RateLimiter hunterVerifierLimit;
    net::RateLimiter geminiLimit;
    net::RateLimiter openAiLimit;
    net::RateLimiter gmailLimit;
    net::ApiClient dataForSeoApi;
    net::ApiClient hunterApi;
    net::ApiClient hunterVerifierApi;
    net::ApiClient geminiApi;
    net::ApiClient openAiApi;
    net::ApiClient gmailApi;
    providers::DataForSeoSource search;
    providers::DataForSeoAuthority authority;
    providers::DataForSeoAccount dataForSeoAccount;
    providers::WebsiteCrawler crawler;
    providers::HunterFinder hunterFinder;
    providers::HunterVerifier hunterVerifier;
    providers::HunterAccount hunterAccount;
    providers::DnsVerifier dnsVerifier;
    providers::TemplateWriter templateWriter;
    providers::GeminiWriter geminiWriter;
    providers::GeminiAccount geminiAccount;
    providers::OpenAiWriter openAiWriter;
    providers::OpenAiAccount openAiAccount;
    providers::gmail::GmailClient gmail;
    providers::gmail::GmailMailer mailer;
    providers::gmail::GmailMailbox mailbox;
    Services services;
    Status problem;
};

ServiceSet::ServiceSet(ServiceOptions options, SecretStore &secrets, Clock &clock)
    : d(std::make_unique<Private>(std::move(options), secrets, clock))
{
}

ServiceSet::~ServiceSet() = default;

const Services &ServiceSet::services() const
{
    return d->services;
}

Status ServiceSet::problem() const
{
    return d->problem;
}

Result<QString> ServiceSet::test(const QString &service, std::stop_token stop)
{
    if (service == u"dataforseo")
        return d->dataForSeoAccount.test(stop);
    if (service == u"hunter")
        return d->hunterAccount.test(stop);
    if (service == u"gemini")
        return d->geminiAccount.test(d->options.settings.text(u"gemini.model"_s), stop);
    if (service == u"openai")
        return d->openAiAccount.test(d->options.settings.text(u"openai.model"_s), stop);
    if (service == u"gmail")
        return d->mailer.profile(stop).map([](const MailProfile &profile) { return u"Connected as %1."_s.arg(profile.address); });
    if (service == u"dns")
        return d->dns.mx(*DomainName::parse(u"gmail.com"), stop).map([](const auto &) { return u"The DNS answers."_s; });
    if (service == u"website")
        return d->readTestPage(stop);
    return fail(ErrorKind::InvalidInput, u"There is no service “%1”."_s.arg(service));
}

Result<QStringList> ServiceSet::models(const QString &service, std::stop_token stop)
{
    if (service == u"openai")
        return d->openAiAccount.models(stop);
    if (service != u"gemini")
        return fail(ErrorKind::NotFound, u"The service “%1” has no models."_s.arg(service));
    return d->geminiAccount.models(stop).map([](const QList<providers::gemini::ModelInfo> &infos) {
        QStringList names;
        for (const auto &info : infos)
            names.append(info.id);
        return names;
    });
}

} // namespace overture::app

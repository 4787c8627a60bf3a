// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serviceset.h"

#include "net/apiclient.h"
#include "net/cachingdns.h"
#include "net/guardedfetcher.h"
#include "net/httpclient.h"
#include "net/httpdns.h"
#include "net/systemdns.h"
#include "providers/dataforseo/dataforseoaccount.h"
#include "providers/dataforseo/dataforseoauthority.h"
#include "providers/dataforseo/dataforseoplaces.h"
#include "providers/dataforseo/dataforseoqueue.h"
#include "providers/dataforseo/dataforseosource.h"
#include "providers/dns/dnsverifier.h"
#include "providers/gemini/geminiaccount.h"
#include "providers/gemini/geminiwriter.h"
#include "providers/gmail/gmailmailbox.h"
#include "providers/gmail/gmailmailer.h"
#include "providers/hunter/hunteraccount.h"
#include "providers/hunter/hunterfinder.h"
#include "providers/hunter/hunterverifier.h"
#include "providers/listing/listingcrawler.h"
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
        , geminiLimit(clock, {{options.settings.number(u"limit.gemini.per_minute"_s), minute}})
        , gmailLimit(clock, {{options.settings.number(u"limit.gmail.per_minute"_s), minute}})
        , dataForSeoApi(http, clock, dataForSeoLimit, api(u"DataForSEO"_s, u"dataforseo"_s, {}, net::AuthScheme::Basic, {}, 8))
        , hunterApi(http, clock, hunterLimit, api(u"Hunter"_s, u"hunter"_s, {}, net::AuthScheme::ApiKey, "X-API-KEY", 4))
        , geminiApi(http, clock, geminiLimit, api(u"Gemini"_s, u"gemini"_s, {}, net::AuthScheme::ApiKey, "x-goog-api-key", 50))
        , gmailApi(http, clock, gmailLimit, api(u"Gmail"_s, u"gmail"_s, u"/gmail/v1"_s, net::AuthScheme::Bearer, {}, 4))
        , search(dataForSeoApi)
        , searchQueue(dataForSeoApi, clock)
        , places(dataForSeoApi)
        , listings(fetcher, clock, crawlOptions(options.settings))
        , authority(dataForSeoApi)
        , dataForSeoAccount(dataForSeoApi)
        , crawler(fetcher, clock, crawlOptions(options.settings))
        , hunterFinder(hunterApi, clock)
        , hunterVerifier(hunterApi, clock)
        , hunterAccount(hunterApi, clock)
        , dnsVerifier(dns, {.acceptLoopback = !options.practiceSites.isEmpty()})
        , geminiWriter(geminiApi, [model = options.settings.text(u"gemini.model"_s)] { return model; })
        , geminiAccount(geminiApi)
        , gmail(gmailApi, clock)
        , mailer(gmail)
        , mailbox(gmail)
    {
        if (!options.practiceSites.isEmpty())
            problem = guard.allowPracticeSites(options.practiceSites);
        services.prospectSource = &search;
        services.searchQueue = &searchQueue;
        services.placeDirectory = &places;
        services.listingReader = &listings;
        services.contactFinders = {&crawler, &hunterFinder};
        services.emailVerifiers = {&dnsVerifier, &hunterVerifier};
        services.authorityRater = &authority;
        services.draftWriters = {&templateWriter, &geminiWriter};
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
    net::RateLimiter geminiLimit;
    net::RateLimiter gmailLimit;
    net::ApiClient dataForSeoApi;
    net::ApiClient hunterApi;
    net::ApiClient geminiApi;
    net::ApiClient gmailApi;
    providers::DataForSeoSource search;
    providers::DataForSeoQueue searchQueue;
    providers::DataForSeoPlaces places;
    providers::ListingCrawler listings;
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
    if (service == u"gmail")
        return d->mailer.profile(stop).map([](const MailProfile &profile) { return u"Connected as %1."_s.arg(profile.address); });
    if (service == u"dns")
        return d->dns.mx(*DomainName::parse(u"gmail.com"), stop).map([](const auto &) { return u"The DNS answers."_s; });
    return fail(ErrorKind::InvalidInput, u"There is no service “%1”."_s.arg(service));
}

} // namespace overture::app

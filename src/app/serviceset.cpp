// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serviceset.h"

#include "app/account.h"
#include "app/accountbook.h"
#include "net/apiclient.h"
#include "net/cachingdns.h"
#include "net/guardedfetcher.h"
#include "net/httpclient.h"
#include "net/httpdns.h"
#include "net/systemdns.h"
#include "providers/dataforseo/dataforseoaccount.h"
#include "providers/dataforseo/dataforseoauthority.h"
#include "providers/dataforseo/dataforseocost.h"
#include "providers/dataforseo/dataforseosource.h"
#include "providers/dns/dnsverifier.h"
#include "providers/gemini/geminiaccount.h"
#include "providers/gemini/geminicost.h"
#include "providers/gemini/geminiwriter.h"
#include "providers/gmail/gmailmailbox.h"
#include "providers/gmail/gmailmailer.h"
#include "providers/gmail/gmailparser.h"
#include "providers/hunter/hunteraccount.h"
#include "providers/hunter/huntercost.h"
#include "providers/hunter/hunterfinder.h"
#include "providers/hunter/hunterverifier.h"
#include "providers/template/templatewriter.h"
#include "providers/website/websitecrawler.h"

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

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
    Private(ServiceOptions given, SecretStore &secretStore, AccountBook &book, Clock &clockInUse)
        : options(std::move(given))
        , secrets(secretStore)
        , clock(clockInUse)
        , http(thread, {.longestWait = std::chrono::milliseconds(options.settings.number(u"net.longest_wait_ms"_s))})
        , dnsSource(makeDns(options.endpoints.value(u"dns"_s), http))
        , dns(*dnsSource, clock)
        , guard(dns)
        , fetcher(http, guard, "Overture/0.1 (reads contact pages; contact: see " + options.settings.text(u"studio.website"_s).toUtf8() + ")")
        , dataForSeoAccess(options.settings, u"dataforseo"_s, options.accounts, book, clock)
        , hunterAccess(options.settings, u"hunter"_s, options.accounts, book, clock)
        , geminiAccess(options.settings, u"gemini"_s, options.accounts, book, clock)
        , gmailAccess(options.settings, u"gmail"_s, options.accounts, book, clock)
        , dataForSeoApi(http, clock, dataForSeoAccess.limiter(), dataForSeo())
        , hunterApi(http, clock, hunterAccess.limiter(), hunter())
        , geminiApi(http, clock, geminiAccess.limiter(), gemini())
        , gmailApi(http, clock, gmailAccess.limiter(), gmailOptions())
        , search(dataForSeoApi)
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
        services.contactFinders = {&crawler, &hunterFinder};
        services.emailVerifiers = {&dnsVerifier, &hunterVerifier};
        services.authorityRater = &authority;
        services.draftWriters = {&templateWriter, &geminiWriter};
        services.mailer = &mailer;
        services.mailbox = &mailbox;
    }

    net::ApiOptions api(const QString &title, Account &account, const QString &path, net::AuthScheme scheme, const QByteArray &header)
    {
        net::ApiOptions api = account.apiOptions();
        api.service = title;
        api.baseUrl = QUrl(options.endpoints.value(api.id) + path);
        api.scheme = scheme;
        api.authHeader = header;
        api.key = [this, service = api.id] { return secrets.read(service); };
        return api;
    }

    net::ApiOptions dataForSeo()
    {
        using namespace providers::dataforseo;
        auto api = this->api(u"DataForSEO"_s, dataForSeoAccess, {}, net::AuthScheme::Basic, {});
        const Prices prices{price(u"dataforseo.live"_s), price(u"dataforseo.queued"_s), price(u"dataforseo.ranks"_s), price(u"dataforseo.ranked"_s)};
        api.plan = [prices](const auto &request) { return plan(request, prices); };
        api.charge = [prices](const auto &request, const auto &response) { return charge(request, response, prices); };
        api.askedPause = askedPause;
        return api;
    }

    net::ApiOptions hunter()
    {
        using namespace providers::hunter;
        auto api = this->api(u"Hunter"_s, hunterAccess, {}, net::AuthScheme::ApiKey, "X-API-KEY");
        const Prices prices{price(u"hunter.search"_s), price(u"hunter.finder"_s), price(u"hunter.verification"_s)};
        api.plan = [prices](const auto &request) { return plan(request, prices); };
        api.charge = [prices](const auto &request, const auto &response) { return charge(request, response, prices); };
        return api;
    }

    net::ApiOptions gemini()
    {
        using namespace providers::gemini;
        auto api = this->api(u"Gemini"_s, geminiAccess, {}, net::AuthScheme::ApiKey, "x-goog-api-key");
        const Prices prices{price(u"gemini.input"_s), price(u"gemini.output"_s)};
        api.plan = [prices](const auto &request) { return plan(request, prices); };
        api.charge = [prices](const auto &request, const auto &response) { return charge(request, response, prices); };
        api.askedPause = askedPause;
        return api;
    }

    net::ApiOptions gmailOptions()
    {
        auto api = this->api(u"Gmail"_s, gmailAccess, u"/gmail/v1"_s, net::AuthScheme::Bearer, {});
        api.askedPause = providers::gmail::askedPause;
        return api;
    }

    double price(const QString &what) const { return options.settings.real(u"price."_s + what); }

    const ServiceOptions options;
    SecretStore &secrets;
    Clock &clock;
    net::EventThread thread;
    net::HttpClient http;
    std::unique_ptr<net::DnsSource> dnsSource;
    net::CachingDns dns;
    net::UrlGuard guard;
    net::GuardedFetcher fetcher;
    Account dataForSeoAccess;
    Account hunterAccess;
    Account geminiAccess;
    Account gmailAccess;
    net::ApiClient dataForSeoApi;
    net::ApiClient hunterApi;
    net::ApiClient geminiApi;
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
    providers::gmail::GmailClient gmail;
    providers::gmail::GmailMailer mailer;
    providers::gmail::GmailMailbox mailbox;
    Services services;
    Status problem;
};

ServiceSet::ServiceSet(ServiceOptions options, SecretStore &secrets, AccountBook &book, Clock &clock)
    : d(std::make_unique<Private>(std::move(options), secrets, book, clock))
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

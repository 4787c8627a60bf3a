// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serviceset.h"

#include "app/account.h"
#include "app/accountbook.h"
#include "app/mailaccounts.h"
#include "net/apiclient.h"
#include "net/cachingdns.h"
#include "net/guardedfetcher.h"
#include "net/httpclient.h"
#include "net/httpdns.h"
#include "net/systemdns.h"
#include "practice/siteworld.h"
#include "providers/dataforseo/dataforseoaccount.h"
#include "providers/dataforseo/dataforseoauthority.h"
#include "providers/dataforseo/dataforseocost.h"
#include "providers/dataforseo/dataforseoplaces.h"
#include "providers/dataforseo/dataforseoqueue.h"
#include "providers/dataforseo/dataforseosource.h"
#include "providers/dns/dnsverifier.h"
#include "providers/gemini/geminiaccount.h"
#include "providers/gemini/geminicost.h"
#include "providers/gemini/geminiwriter.h"
#include "providers/gmail/gmailmailbox.h"
#include "providers/gmail/gmailmailer.h"
#include "providers/gmail/gmailparser.h"
#include "providers/google/authorizedhttp.h"
#include "providers/hunter/hunteraccount.h"
#include "providers/hunter/huntercost.h"
#include "providers/hunter/hunterfinder.h"
#include "providers/hunter/hunterverifier.h"
#include "providers/listing/listingcrawler.h"
#include "providers/openai/openaiaccount.h"
#include "providers/openai/openaicost.h"
#include "providers/openai/openaiendpoint.h"
#include "providers/openai/openaiwriter.h"
#include "providers/template/templatewriter.h"
#include "providers/website/websitecrawler.h"
#include "providers/website/websitepagereader.h"

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
            .usdPerMillionIn = settings.real(u"price.openai.input"_s),
            .usdPerMillionOut = settings.real(u"price.openai.output"_s)};
}

/// A mailbox with what is needed to use it. Members in order are the object graph.
struct MailLine
{
    MailLine(net::Http &wire, Clock &clock, Account &account, providers::google::AccessTokens &tokens, net::ApiOptions options)
        : http(wire, tokens), api(http, clock, account.limiter(), std::move(options)), client(api, clock), mailer(client), mailbox(client)
    {
    }

    providers::google::AuthorizedHttp http;
    net::ApiClient api;
    providers::gmail::GmailClient client;
    providers::gmail::GmailMailer mailer;
    providers::gmail::GmailMailbox mailbox;
};

} // namespace

// Members in order are the object graph: each line uses only those above it.
class ServiceSet::Private
{
public:
    Private(ServiceOptions given, SecretStore &secretStore, AccountBook &book, MailAccounts &mail, Clock &clockInUse)
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
        , hunterVerifierAccess(options.settings, u"hunter"_s, options.accounts, book, clock, u"hunter.verifier"_s)
        , geminiAccess(options.settings, u"gemini"_s, options.accounts, book, clock)
        , openAiAccess(options.settings, u"openai"_s, options.accounts, book, clock)
        , gmailAccess(options.settings, u"gmail"_s, options.accounts, book, clock)
        , dataForSeoApi(http, clock, dataForSeoAccess.limiter(), dataForSeo())
        , hunterApi(http, clock, hunterAccess.limiter(), hunter(hunterAccess))
        , hunterVerifierApi(http, clock, hunterVerifierAccess.limiter(), hunter(hunterVerifierAccess))
        , geminiApi(http, clock, geminiAccess.limiter(), gemini())
        , openAiApi(http, clock, openAiAccess.limiter(), openAi())
        , gmailApi(http, clock, gmailAccess.limiter(), gmailOptions(gmailAccess))
        , search(dataForSeoApi, dataForSeoPrices())
        , searchQueue(dataForSeoApi, clock, dataForSeoPrices())
        , places(dataForSeoApi)
        , listings(fetcher, clock, crawlOptions(options.settings))
        , authority(dataForSeoApi, clock, dataForSeoPrices())
        , dataForSeoAccount(dataForSeoApi)
        , crawler(fetcher, clock, crawlOptions(options.settings))
        , pageReader(fetcher, clock, crawlOptions(options.settings))
        , hunterFinder(hunterApi, clock, options.settings.number(u"enrich.hunter_max_addresses"_s))
        , hunterVerifier(hunterVerifierApi, clock)
        , hunterAccount(hunterApi, clock)
        , dnsVerifier(dns, verifierOptions(!options.practiceSites.isEmpty()))
        , geminiWriter(geminiApi, [model = options.settings.text(u"gemini.model"_s)] { return model; },
                       price(u"gemini.input"_s), price(u"gemini.output"_s))
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
        services.searchQueue = &searchQueue;
        services.placeDirectory = &places;
        services.listingReader = &listings;
        services.pageReader = &pageReader;
        services.contactFinders = {&crawler, &hunterFinder};
        services.emailVerifiers = {&dnsVerifier, &hunterVerifier};
        services.authorityRater = &authority;
        services.draftWriters = {&templateWriter, &geminiWriter, &openAiWriter};
        addMailboxes(book, mail);
    }

    /// Each connected mailbox with limits of its own; the token that was given stands alone.
    void addMailboxes(AccountBook &book, MailAccounts &mail)
    {
        for (const auto &account : options.mailAccounts) {
            if (options.usesGivenToken || account.state == MailAccountState::Disconnected)
                continue;
            auto &access = *mailAccess.emplace_back(
                std::make_unique<Account>(options.settings, u"gmail"_s, options.accounts, book, clock, QString(), account.address));
            auto &tokens = mail.tokens(account);
            auto api = gmailOptions(access);
            api.key = [&tokens] { return tokens.current(); };
            auto &line = *mailLines.emplace_back(std::make_unique<MailLine>(http, clock, access, tokens, std::move(api)));
            services.mailAccounts.push_back({account.address, &line.mailer, &line.mailbox});
        }
        if (services.mailAccounts.empty())
            services.mailAccounts.push_back({{}, &mailer, &mailbox});
        services.mailer = services.mailAccounts.front().mailer;
        services.mailbox = services.mailAccounts.front().mailbox;
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

    /// One page, read as the crawler reads it.
    Result<QString> readTestPage(std::stop_token stop)
    {
        const QString own = options.settings.text(u"studio.website"_s);
        const QUrl url = !options.testPage.isEmpty() ? options.testPage : own.isEmpty() ? QUrl(u"https://example.com/"_s) : QUrl::fromUserInput(own);
        return fetcher.get(url, {.truncate = true}, stop).map([](const net::WebPage &page) {
            return u"%1 was read (status %2, %3 KB)."_s.arg(page.url.host()).arg(page.status).arg((page.body.size() + 1023) / 1024);
        });
    }

    providers::dataforseo::Prices dataForSeoPrices() const
    {
        return {price(u"dataforseo.live"_s), price(u"dataforseo.queued"_s), price(u"dataforseo.ranks"_s), price(u"dataforseo.ranked"_s)};
    }

    net::ApiOptions dataForSeo()
    {
        using namespace providers::dataforseo;
        auto api = this->api(u"DataForSEO"_s, dataForSeoAccess, {}, net::AuthScheme::Basic, {});
        const Prices prices = dataForSeoPrices();
        api.plan = [prices](const auto &request) { return plan(request, prices); };
        api.charge = [prices](const auto &request, const auto &response) { return charge(request, response, prices); };
        api.askedPause = askedPause;
        return api;
    }

    net::ApiOptions hunter(Account &account)
    {
        using namespace providers::hunter;
        auto api = this->api(u"Hunter"_s, account, {}, net::AuthScheme::ApiKey, "X-API-KEY");
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

    /// The base address is tidied up, and a server on this computer needs no key.
    net::ApiOptions openAi()
    {
        using namespace providers::openai;
        auto api = this->api(u"Model server"_s, openAiAccess, {}, net::AuthScheme::Bearer, {});
        api.baseUrl = baseAddress(options.endpoints.value(u"openai"_s));
        api.keyIsOptional = true;
        const Prices prices{price(u"openai.input"_s), price(u"openai.output"_s)};
        api.plan = [prices](const auto &request) { return plan(request, prices); };
        api.charge = [prices](const auto &request, const auto &response) { return charge(request, response, prices); };
        return api;
    }

    net::ApiOptions gmailOptions(Account &account)
    {
        auto api = this->api(u"Gmail"_s, account, u"/gmail/v1"_s, net::AuthScheme::Bearer, {});
        api.askedPause = providers::gmail::askedPause;
        api.key = [this]() -> Result<Secret> {
            auto token = secrets.read(u"gmail"_s);
            if (token ? token->isEmpty() : token.error().kind == ErrorKind::NotFound)
                return fail(ErrorKind::Misconfigured, u"No mailbox is connected."_s, u"Connect Gmail in Settings"_s);
            return token;
        };
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
    Account hunterVerifierAccess;
    Account geminiAccess;
    Account openAiAccess;
    Account gmailAccess;
    net::ApiClient dataForSeoApi;
    net::ApiClient hunterApi;
    net::ApiClient hunterVerifierApi;
    net::ApiClient geminiApi;
    net::ApiClient openAiApi;
    net::ApiClient gmailApi;
    providers::DataForSeoSource search;
    providers::DataForSeoQueue searchQueue;
    providers::DataForSeoPlaces places;
    providers::ListingCrawler listings;
    providers::DataForSeoAuthority authority;
    providers::DataForSeoAccount dataForSeoAccount;
    providers::WebsiteCrawler crawler;
    providers::WebsitePageReader pageReader;
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
    std::vector<std::unique_ptr<Account>> mailAccess;
    std::vector<std::unique_ptr<MailLine>> mailLines;
    Services services;
    Status problem;
};

ServiceSet::ServiceSet(ServiceOptions options, SecretStore &secrets, AccountBook &book, MailAccounts &mail, Clock &clock)
    : d(std::make_unique<Private>(std::move(options), secrets, book, mail, clock))
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
        return d->services.mailer->profile(stop).map([](const MailProfile &profile) { return u"Connected as %1."_s.arg(profile.address); });
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

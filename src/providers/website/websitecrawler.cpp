// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/websitecrawler.h"

#include "core/logging.h"
#include "providers/website/addressextractor.h"
#include "providers/website/sitelinks.h"
#include "providers/website/sitevisitor.h"

#include <QCryptographicHash>

#include <algorithm>
#include <deque>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr int hardPageLimit = 14;
constexpr int goodRank = 90;
constexpr qsizetype mostPeople = 5;
constexpr int imprintPromise = 91; ///< a contact or imprint page, up to four folders deep

/// Where to begin, in this order; the next one is tried when a site cannot be reached at all.
QList<QUrl> startingPoints(const DomainName &domain, const QUrl &startPage)
{
    QList<QUrl> points;
    if (belongsToSite(startPage, domain)) {
        points.append(startPage.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo));
        if (startPage.scheme() == u"https") {
            QUrl plain = points.first();
            plain.setScheme(u"http"_s);
            points.append(plain);
        }
        return points;
    }
    for (const QString &base : {u"https://%1/"_s, u"http://%1/"_s, u"https://www.%1/"_s})
        points.append(QUrl(base.arg(domain.ace())));
    return points;
}

QString countedPages(qsizetype count)
{
    return count == 1 ? u"1 page"_s : u"%1 pages"_s.arg(count);
}

/// The reading of one site.
class Crawl
{
public:
    Crawl(net::WebFetcher &fetcher, RobotsCache &robots, Clock &clock, const CrawlOptions &options, const DomainName &domain, std::stop_token stop)
        : m_visitor(fetcher, robots, clock, options)
        , m_clock(clock)
        , m_options(options)
        , m_domain(domain)
        , m_stop(std::move(stop))
    {
    }

    Result<ContactFindings> run(const QUrl &startPage)
    {
        if (const auto begun = begin(startPage); !begun)
            return fail(begun.error());
        if (m_findings.noAddressReason.isEmpty()) {
            if (const auto read = readMore(); !read)
                return fail(read.error());
            if (m_findings.pages.isEmpty() && m_failed > 0) {
                return fail(ErrorKind::Network, u"No page of the website %1 could be read now."_s.arg(m_root.host()),
                            u"Try again later"_s);
            }
            if (m_findings.contacts.isEmpty())
                m_findings.noAddressReason = reasonForNothing();
        }
        std::stable_sort(m_findings.contacts.begin(), m_findings.contacts.end(),
                         [](const FoundContact &a, const FoundContact &b) { return a.rank > b.rank; });
        return std::move(m_findings);
    }

private:
    /// Reads the first page; a refusal is left in noAddressReason.
    Status begin(const QUrl &startPage)
    {
        std::optional<Error> first;
        QString host;
        for (const QUrl &url : startingPoints(m_domain, startPage)) {
            // Another name helps only where the first is unknown, another scheme only where it is known.
            if (first && (first->kind == ErrorKind::NotFound) == (url.host() == host))
                continue;
            const auto tried = tryStart(url);
            if (tried)
                return {};
            const auto kind = tried.error().kind;
            if (kind != ErrorKind::Network && kind != ErrorKind::NotFound && kind != ErrorKind::Timeout)
                return fail(tried.error());
            if (!first) {
                first = tried.error();
                host = url.host();
            }
        }
        return fail(*first);
    }

    Status tryStart(const QUrl &url)
    {
        const auto rules = m_visitor.rulesFor(url, m_stop);
        if (!rules)
            return fail(unreachable(url, rules.error()));
        if (rules->status >= 500) {
            return fail(ErrorKind::ServerError,
                        u"The website %1 answered %2 when asked for its rules (robots.txt), so it must not be read now."_s
                            .arg(url.host()).arg(rules->status),
                        u"Try again later"_s);
        }
        if (!rules->robots.allows(url)) {
            m_findings.noAddressReason = u"robots.txt forbids reading this site"_s;
            return {};
        }
        m_visited.insert(pageKey(url));
        ++m_requests;
        const auto page = m_visitor.get(url, m_stop);
        if (!page)
            return fail(unreachable(url, page.error()));
        return takeStartPage(url, *page);
    }

    Status takeStartPage(const QUrl &url, const net::WebPage &page)
    {
        const QString host = url.host();
        if (page.status == 429)
            return fail(ErrorKind::RateLimited, u"The website %1 asks to be read more slowly."_s.arg(host), u"Try again later"_s);
        if (page.status >= 500) {
            return fail(ErrorKind::ServerError, u"The website %1 has a fault of its own (status %2)."_s.arg(host).arg(page.status),
                        u"Try again later"_s);
        }
        const bool isDeep = pageKey(url) != pageKey(rootOf(url));
        if (page.status == 401 || page.status == 403) {
            m_findings.noAddressReason = u"the site turns programs away (status %1)"_s.arg(page.status);
        } else if (page.status >= 400) {
            if (!isDeep)
                m_findings.noAddressReason = u"the site has no home page (status %1)"_s.arg(page.status);
        } else if (!belongsToSite(page.url, m_domain)) {
            m_findings.noAddressReason = u"the site forwards to %1, which is another site"_s.arg(page.url.host());
        } else if (const auto allowed = m_visitor.rulesFor(page.url, m_stop); allowed && !allowed->robots.allows(page.url)) {
            m_findings.noAddressReason = u"robots.txt forbids reading this site"_s;
        } else if (!takePage(page) && !isDeep) {
            m_findings.noAddressReason = u"the home page is not a web page (%1)"_s.arg(QString::fromLatin1(page.contentType));
        }
        m_root = rootOf(page.status < 400 && belongsToSite(page.url, m_domain) ? page.url : url);
        return {};
    }

    Status readMore()
    {
        if (!m_visited.contains(pageKey(m_root)))
            m_queue.push_front({m_root, 100});
        bool guessed = false;
        while (!isEnough()) {
            if (m_queue.empty()) {
                if (guessed || m_hasContactLink || bestRank() >= goodRank)
                    break;
                guessed = true;
                for (const QString &path : wellKnownPaths(m_language))
                    m_queue.push_back({m_root.resolved(QUrl(path)), 100});
                continue;
            }
            const QUrl url = m_queue.front().url;
            m_queue.pop_front();
            if (const auto read = readPage(url); !read)
                return fail(read.error());
        }
        return {};
    }

    /// Only being stopped is an error here: a page that fails is counted and left.
    Status readPage(const QUrl &url)
    {
        if (m_visited.contains(pageKey(url)))
            return {};
        m_visited.insert(pageKey(url));
        const auto rules = m_visitor.rulesFor(url, m_stop);
        if (!rules)
            return giveUpPage(rules.error());
        if (!rules->robots.allows(url))
            return {};
        ++m_requests;
        const auto page = m_visitor.get(url, m_stop);
        if (!page)
            return giveUpPage(page.error());
        if (page->status >= 500 || page->status == 429)
            ++m_failed;
        if (page->status >= 300 || !belongsToSite(page->url, m_domain))
            return {};
        if (page->url != url) {
            const auto there = m_visitor.rulesFor(page->url, m_stop);
            if (!there)
                return giveUpPage(there.error());
            if (!there->robots.allows(page->url))
                return {};
            m_visited.insert(pageKey(page->url));
        }
        takePage(*page);
        return {};
    }

    Status giveUpPage(const Error &error)
    {
        if (error.kind == ErrorKind::Cancelled)
            return fail(error);
        ++m_failed;
        return {};
    }

    /// False when it is no page of text.
    bool takePage(const net::WebPage &page)
    {
        const QByteArray type = page.contentType.trimmed().toLower();
        if (!type.isEmpty() && !type.startsWith("text/html") && !type.startsWith("application/xhtml+xml")
            && !type.startsWith("text/plain"))
            return false;
        const HtmlDoc doc = parseHtml(page.body, page.contentType, page.url);
        takeContacts(doc);
        takeLinks(doc);
        if (m_findings.contactForm.isEmpty()
            && std::any_of(doc.forms.begin(), doc.forms.end(), [](const HtmlForm &form) { return form.isContactForm; }))
            m_findings.contactForm = page.url;
        for (const QString &person : doc.people) {
            if (m_findings.people.size() < mostPeople && !m_findings.people.contains(person))
                m_findings.people.append(person);
        }
        if (m_language.isEmpty())
            m_language = doc.language;
        const QString text = doc.readableText();
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
        const auto isSame = [&](const FetchedPage &known) { return known.hash == hash; };
        if (std::none_of(m_findings.pages.begin(), m_findings.pages.end(), isSame))
            m_findings.pages.append({page.url, doc.title, text, doc.language, hash, m_clock.now()});
        return true;
    }

    void takeContacts(const HtmlDoc &doc)
    {
        for (const ExtractedAddress &found : extractAddresses(doc, m_domain)) {
            FoundContact contact{found.address, found.rank, found.method, {}, {}, doc.url, found.sourceSentence, m_clock.now(), {}};
            const auto known = std::find_if(m_findings.contacts.begin(), m_findings.contacts.end(),
                                            [&](const FoundContact &other) { return other.address == contact.address; });
            if (known == m_findings.contacts.end())
                m_findings.contacts.append(std::move(contact));
            else if (contact.rank > known->rank)
                *known = std::move(contact);
        }
    }

    void takeLinks(const HtmlDoc &doc)
    {
        for (const PromisingLink &link : contactLinks(doc, m_domain)) {
            m_hasContactLink = m_hasContactLink || link.promise >= imprintPromise;
            m_queue.push_back(link);
        }
        std::stable_sort(m_queue.begin(), m_queue.end(),
                         [](const PromisingLink &a, const PromisingLink &b) { return a.promise > b.promise; });
    }

    [[nodiscard]] bool isEnough() const
    {
        const auto pages = m_findings.pages.size();
        return pages >= m_options.maxPages || m_requests >= hardPageLimit || (pages >= 2 && bestRank() >= goodRank);
    }

    [[nodiscard]] int bestRank() const
    {
        int best = 0;
        for (const FoundContact &contact : m_findings.contacts)
            best = std::max(best, contact.rank);
        return best;
    }

    [[nodiscard]] QString reasonForNothing() const
    {
        if (m_findings.pages.isEmpty())
            return u"no page of the site could be read"_s;
        QString reason = u"no address on %1 read"_s.arg(countedPages(m_findings.pages.size()));
        if (!m_findings.contactForm.isEmpty())
            reason += u", only a contact form"_s;
        if (m_failed > 0)
            reason += u"; %1 could not be read"_s.arg(countedPages(m_failed));
        const bool isBare = std::all_of(m_findings.pages.begin(), m_findings.pages.end(),
                                        [](const FetchedPage &page) { return page.text.size() < 40; });
        if (isBare)
            reason += u"; the site shows its text only to browsers that run scripts"_s;
        return reason;
    }

    static QUrl rootOf(const QUrl &url)
    {
        QUrl root = url.adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery);
        root.setPath(u"/"_s);
        return root;
    }

    SiteVisitor m_visitor;
    Clock &m_clock;
    CrawlOptions m_options;
    DomainName m_domain;
    std::stop_token m_stop;
    ContactFindings m_findings;
    std::deque<PromisingLink> m_queue;
    QSet<QString> m_visited;
    QUrl m_root;
    QString m_language;
    int m_requests = 0;
    int m_failed = 0;
    bool m_hasContactLink = false;
};

} // namespace

WebsiteCrawler::WebsiteCrawler(net::WebFetcher &fetcher, Clock &clock, CrawlOptions options)
    : m_fetcher(fetcher)
    , m_clock(clock)
    , m_options(std::move(options))
{
    m_options.maxPages = std::clamp(m_options.maxPages, 1, hardPageLimit);
}

Result<ContactFindings> WebsiteCrawler::find(const DomainName &domain, const QUrl &startPage, std::stop_token stop)
{
    const QString site = domain.registrable().ace();
    if (!lease(site, stop))
        return fail(ErrorKind::Cancelled, u"Reading %1 was cancelled."_s.arg(domain.display()));
    auto findings = Crawl(m_fetcher, m_robots, m_clock, m_options, domain, stop).run(startPage);
    release(site);
    // One site that wants to be read more slowly is no limit of an account: it must not hold up the others.
    if (!findings && findings.error().kind == ErrorKind::RateLimited)
        findings.error().kind = ErrorKind::ServerError;
    if (findings) {
        qCDebug(lcProviders) << "read" << site << "pages" << findings->pages.size() << "addresses" << findings->contacts.size()
                             << findings->noAddressReason;
    }
    return findings;
}

bool WebsiteCrawler::lease(const QString &site, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_freed.wait(lock, stop, [&] { return !m_sitesBeingRead.contains(site); }))
        return false;
    m_sitesBeingRead.insert(site);
    return true;
}

void WebsiteCrawler::release(const QString &site)
{
    {
        const std::lock_guard lock(m_mutex);
        m_sitesBeingRead.remove(site);
    }
    m_freed.notify_all();
}

} // namespace overture::providers

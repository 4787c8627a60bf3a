// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/listing/listingcrawler.h"

#include "providers/website/htmldoc.h"
#include "providers/website/sitelinks.h"
#include "providers/website/sitevisitor.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr int hardPageLimit = 50;

bool isPageOfText(const net::WebPage &page)
{
    const QByteArray type = page.contentType.trimmed().toLower();
    return type.isEmpty() || type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
}

/// Status and kind of a page that was fetched.
Status judged(const QUrl &url, const net::WebPage &page)
{
    const QString host = url.host();
    if (page.status == 429)
        return fail(ErrorKind::RateLimited, u"The website %1 asks to be read more slowly."_s.arg(host), u"Try again later"_s);
    if (page.status >= 500) {
        return fail(ErrorKind::ServerError, u"The website %1 has a fault of its own (status %2)."_s.arg(host).arg(page.status),
                    u"Try again later"_s);
    }
    if (page.status == 404 || page.status == 410)
        return fail(ErrorKind::NotFound, u"There is no page at %1."_s.arg(url.toString()), u"Check the address of the listing"_s);
    if (page.status >= 400) {
        return fail(ErrorKind::InvalidInput, u"The website %1 turns programs away (status %2)."_s.arg(host).arg(page.status),
                    u"Copy its links into a CSV file and import that"_s);
    }
    if (!isPageOfText(page)) {
        return fail(ErrorKind::InvalidInput, u"%1 is not a web page (%2)."_s.arg(url.toString(), QString::fromLatin1(page.contentType)),
                    u"Name a page that lists sites"_s);
    }
    return {};
}

/// The reading of one listing, page after page.
class Reading
{
public:
    Reading(net::WebFetcher &fetcher, RobotsCache &robots, Clock &clock, const CrawlOptions &options, DomainName own, std::stop_token stop)
        : m_visitor(fetcher, robots, clock, options), m_own(std::move(own)), m_stop(std::move(stop)) {}

    Result<ListingAnswer> run(QUrl url, int maxPages)
    {
        QSet<QString> visited;
        while (!url.isEmpty() && m_answer.pagesRead < maxPages) {
            visited.insert(pageKey(url));
            const auto next = readPage(url);
            if (!next && (m_answer.pagesRead == 0 || next.error().kind == ErrorKind::Cancelled))
                return fail(next.error());
            if (!next) {
                m_answer.note = u"page %1 could not be read: %2"_s.arg(m_answer.pagesRead + 1).arg(next.error().message);
                return m_answer;
            }
            url = visited.contains(pageKey(*next)) ? QUrl() : *next;
        }
        if (!url.isEmpty())
            m_answer.note = u"the listing goes on after page %1"_s.arg(m_answer.pagesRead);
        return m_answer;
    }

private:
    /// The page that follows, empty when none does.
    Result<QUrl> readPage(const QUrl &url)
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
        if (!rules->robots.allows(url))
            return fail(forbidden(url));
        const auto page = m_visitor.get(url, m_stop);
        if (!page)
            return fail(unreachable(url, page.error()));
        if (auto status = judged(url, *page); !status)
            return fail(status.error());
        if (page->url != url) {
            if (!belongsToSite(page->url, m_own)) {
                return fail(ErrorKind::InvalidInput, u"%1 forwards to %2, which is another site."_s.arg(url.toString(), page->url.host()),
                            u"Give the address that it forwards to"_s);
            }
            const auto there = m_visitor.rulesFor(page->url, m_stop);
            if (!there)
                return fail(unreachable(page->url, there.error()));
            if (!there->robots.allows(page->url))
                return fail(forbidden(page->url));
        }
        ++m_answer.pagesRead;
        const HtmlDoc doc = parseHtml(page->body, page->contentType, page->url);
        takeLinks(doc);
        return belongsToSite(doc.next, m_own) ? doc.next : QUrl();
    }

    static Error forbidden(const QUrl &url)
    {
        return {ErrorKind::InvalidInput, u"The rules of %1 (robots.txt) forbid reading this page."_s.arg(url.host()),
                u"Copy its links into a CSV file and import that"_s, {}, std::nullopt};
    }

    void takeLinks(const HtmlDoc &doc)
    {
        for (const HtmlLink &link : doc.links) {
            if (belongsToSite(link.url, m_own)) {
                ++m_answer.ownLinks;
                continue;
            }
            FoundSite site;
            site.url = link.url;
            site.title = link.text.simplified();
            site.rank = int(m_answer.sites.size()) + 1;
            site.payload = QJsonDocument(QJsonObject{{u"type"_s, u"link"_s}, {u"url"_s, link.url.toString(QUrl::FullyEncoded)},
                                                     {u"title"_s, site.title}, {u"listing"_s, doc.url.toString(QUrl::FullyEncoded)}})
                               .toJson(QJsonDocument::Compact);
            m_answer.sites.append(std::move(site));
        }
    }

    SiteVisitor m_visitor;
    const DomainName m_own;
    std::stop_token m_stop;
    ListingAnswer m_answer;
};

} // namespace

ListingCrawler::ListingCrawler(net::WebFetcher &fetcher, Clock &clock, CrawlOptions options)
    : m_fetcher(fetcher), m_clock(clock), m_options(std::move(options))
{
}

Result<ListingAnswer> ListingCrawler::read(const QUrl &listing, int maxPages, std::stop_token stop)
{
    const QUrl url = listing.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const auto host = DomainName::fromUrl(url.toString(QUrl::FullyEncoded));
    if (!host)
        return fail(host.error());
    return Reading(m_fetcher, m_robots, m_clock, m_options, host->registrable(), stop).run(url, std::clamp(maxPages, 1, hardPageLimit));
}

} // namespace overture::providers

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/websitepagereader.h"

#include "providers/website/htmldoc.h"
#include "providers/website/sitevisitor.h"

#include <QCryptographicHash>

namespace overture::providers {

using namespace Qt::StringLiterals;

WebsitePageReader::WebsitePageReader(net::WebFetcher &fetcher, Clock &clock, CrawlOptions options)
    : m_fetcher(fetcher), m_clock(clock), m_options(options)
{
}

Result<FetchedPage> WebsitePageReader::read(const QUrl &url, std::stop_token stop)
{
    SiteVisitor visitor(m_fetcher, m_robots, m_clock, m_options);
    const auto rules = visitor.rulesFor(url, stop);
    if (!rules)
        return fail(rules.error());
    if (!rules->robots.allows(url))
        return fail(ErrorKind::InvalidInput, u"The site asks programs not to read %1."_s.arg(url.toDisplayString()), u"Look at the page yourself"_s);
    const auto page = visitor.get(url, stop);
    if (!page)
        return fail(page.error().kind == ErrorKind::Cancelled ? page.error() : unreachable(url, page.error()));
    if (page->status == 404 || page->status == 410)
        return fail(ErrorKind::NotFound, u"The page %1 is gone."_s.arg(url.toDisplayString()), u"Look at the site"_s);
    if (page->status >= 300)
        return fail(ErrorKind::ServerError, u"The site answered %1 for %2."_s.arg(page->status).arg(url.toDisplayString()), u"Try again later"_s);
    const HtmlDoc doc = parseHtml(page->body, page->contentType, page->url);
    const QString text = doc.readableText();
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    return FetchedPage{page->url, doc.title, text, doc.language, hash, m_clock.now()};
}

} // namespace overture::providers

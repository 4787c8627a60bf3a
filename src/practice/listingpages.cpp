// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/listingpages.h"

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blogsPerPage = 5;

Answer page(const QString &title, const QString &head, const QString &body)
{
    Answer answer;
    answer.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "text/html; charset=utf-8"));
    answer.body = u"<!DOCTYPE html><html lang=\"en\"><head><title>%1</title>%2</head><body><header><a href=\"/\">Home</a> "
                  u"<a href=\"/about\">About</a></header><h1>%1</h1>%3<footer>"
                  u"<a href=\"https://www.facebook.com/sharer/sharer.php?u=https://listhub.example/\">Share</a> "
                  u"<a href=\"https://twitter.com/intent/tweet?url=https://listhub.example/\">Tweet</a> "
                  u"<a href=\"https://www.instagram.com/listhub\">Instagram</a> "
                  u"<a href=\"https://bit.ly/3xYz\">Newsletter</a></footer></body></html>"_s.arg(title, head, body)
                      .toUtf8();
    return answer;
}

QString entry(const QString &url, const QString &name, const QString &words)
{
    return u"<li><a href=\"%1\">%2</a> – %3</li>"_s.arg(url.toHtmlEscaped(), name.toHtmlEscaped(), words.toHtmlEscaped());
}

QList<const Site *> sitesOf(const SiteWorld &world, const QString &category)
{
    QList<const Site *> sites;
    for (const Site &site : world.sites()) {
        if (site.category == category)
            sites.append(&site);
    }
    return sites;
}

Answer blogs(const SiteWorld &world, bool second)
{
    const auto sites = sitesOf(world, u"Art Blogs"_s);
    QString list;
    for (const Site *site : second ? sites.mid(blogsPerPage, blogsPerPage) : sites.mid(0, blogsPerPage))
        list += entry(u"http://"_s + site->domain + u'/', site->name, site->tagline);
    if (!second && !sites.isEmpty()) {
        // The first once more, as people paste it.
        list += entry(u"HTTP://WWW."_s + sites.first()->domain.toUpper() + u"/?utm_source=listhub"_s, u"Visit"_s, u"our favourite, again"_s);
        list += entry(u"http://paperboats.blogspot.com/2026/03/"_s, u"Paper Boats"_s, u"a sketchbook journal"_s);
        list += entry(u"https://medium.com/@an-art-lover"_s, u"An Art Lover"_s, u"writes now and then"_s);
    }
    return page(second ? u"Art blogs to follow, page 2"_s : u"Art blogs to follow"_s,
                second ? QString() : u"<link rel=\"next\" href=\"/art-blogs/2\">"_s,
                u"<ol>%1</ol>%2"_s.arg(list, second ? u"<a rel=\"prev\" href=\"/art-blogs\">Back</a>"_s
                                                    : u"<a rel=\"next\" href=\"/art-blogs/2\">More</a> <a href=\"/hidden/drafts\">Drafts</a>"_s));
}

Answer galleries(const SiteWorld &world)
{
    QString list;
    for (const Site *site : sitesOf(world, u"Galleries"_s))
        list += entry(u"http://www."_s + site->domain + u'/', u"Visit website"_s, site->name);
    if (!world.platforms().isEmpty())
        list += entry(u"http://"_s + world.platforms().first().domain + u'/', world.platforms().first().name, u"boards"_s);
    return page(u"Galleries worth a visit"_s, {}, u"<ul>%1</ul>"_s.arg(list));
}

} // namespace

bool isListingHost(const QString &host)
{
    return host == u"listhub.example" || host == u"galleryguide.example";
}

Answer listingAnswer(const SiteWorld &world, const Request &request)
{
    if (request.path == u"/robots.txt") {
        Answer rules;
        rules.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "text/plain; charset=utf-8"));
        rules.body = "User-agent: *\nDisallow: /hidden/\n";
        return rules;
    }
    const bool isGuide = request.host() == u"galleryguide.example";
    if (isGuide && request.path == u"/galleries")
        return galleries(world);
    if (!isGuide && (request.path == u"/art-blogs" || request.path == u"/art-blogs/2"))
        return blogs(world, request.path.endsWith(u'2'));
    if (!isGuide && request.path == u"/hidden/drafts")
        return page(u"Drafts"_s, {}, {});
    Answer missing = page(u"Not here"_s, {}, {});
    missing.status = 404;
    return missing;
}

} // namespace overture::practice

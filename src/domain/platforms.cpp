// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/platforms.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

/// A suffix that a registry sells names below ("com", "co.uk"), not a host that gives away blogs ("blogspot.com").
bool isRegistrySuffix(const QString &suffix)
{
    constexpr int longestSecondLevel = 3;
    const qsizetype dot = suffix.indexOf(u'.');
    return dot < 0 || (dot <= longestSecondLevel && suffix.size() - dot - 1 == 2);
}

struct Group
{
    const char16_t *reason;
    const char16_t *names;   ///< left of the public suffix, so that amazon.de and amazon.co.uk are met by one word
};

constexpr Group groups[] = {
    {u"a social network",
     u"facebook instagram pinterest youtube twitter x tiktok linkedin reddit threads snapchat whatsapp telegram mastodon bsky discord "
     u"tumblr flickr vimeo xing vk weibo myspace goodreads clubhouse spotify soundcloud patreon"},
    {u"a marketplace",
     u"amazon ebay etsy saatchiart artsy artfinder singulart artmajeur redbubble society6 zazzle walmart alibaba aliexpress wayfair "
     u"1stdibs chairish craigslist gumtree kleinanzeigen notonthehighstreet depop mercari rakuten invaluable liveauctioneers"},
    {u"a directory",
     u"yelp tripadvisor trustpilot houzz yellowpages foursquare feedspot crunchbase glassdoor indeed eventbrite meetup thumbtack "
     u"angi homeadvisor bark clutch manta hotfrog cylex bbb superpages booking expedia hotels airbnb alltop bloglovin"},
    {u"a reference or forum",
     u"wikipedia wikimedia wikidata fandom britannica quora stackexchange stackoverflow medium wikihow imdb archive behance deviantart "
     u"dribbble artstation slideshare issuu scribd academia researchgate"},
    {u"a search engine", u"google bing yahoo duckduckgo yandex baidu ecosia qwant apple microsoft"},
    {u"a tracking or short link",
     u"doubleclick googletagmanager googlesyndication google-analytics bit ow buff tinyurl goo lnkd fb amzn awin1 shareasale skimresources "
     u"linksynergy anrdoezrs jdoqocy dpbolvw kqzyfj tkqlhce pxf sjv rstyle shopstyle viglink outbrain taboola addtoany addthis sharethis "
     u"linktr feedburner mailchi list-manage hubspotlinks"},
    {u"a technical service",
     u"gravatar wordpress wp cloudflare gstatic googleapis jsdelivr unpkg creativecommons w3 schema squarespace wix godaddy blogger "
     u"typepad weebly shopify mailchimp paypal stripe recaptcha cookiebot onetrust github gitlab adobe"}};

/// Names that stand for a platform only below one ending; as a word they may be anybody's.
bool isWithItsEnding(const QString &name, const QString &suffix)
{
    static const QHash<QString, QString> endings = {
        {u"bit"_s, u"ly"_s}, {u"ow"_s, u"ly"_s}, {u"goo"_s, u"gl"_s}, {u"buff"_s, u"ly"_s}, {u"wp"_s, u"com"_s}, {u"fb"_s, u"me"_s},
        {u"x"_s, u"com"_s}, {u"linktr"_s, u"ee"_s}, {u"mailchi"_s, u"mp"_s}, {u"archive"_s, u"org"_s}, {u"bark"_s, u"com"_s},
        {u"clutch"_s, u"co"_s}, {u"schema"_s, u"org"_s}, {u"w3"_s, u"org"_s}, {u"stripe"_s, u"com"_s}, {u"adobe"_s, u"com"_s},
        {u"threads"_s, u"net"_s}, {u"hotels"_s, u"com"_s}, {u"booking"_s, u"com"_s}, {u"rstyle"_s, u"me"_s}, {u"pxf"_s, u"io"_s},
        {u"sjv"_s, u"io"_s}, {u"bsky"_s, u"app"_s}, {u"angi"_s, u"com"_s}, {u"academia"_s, u"edu"_s}, {u"medium"_s, u"com"_s},
        {u"manta"_s, u"com"_s}, {u"amzn"_s, u"to"_s}, {u"lnkd"_s, u"in"_s}, {u"vk"_s, u"com"_s}, {u"indeed"_s, u"com"_s},
        {u"wix"_s, u"com"_s}, {u"meetup"_s, u"com"_s}, {u"discord"_s, u"com"_s}, {u"mastodon"_s, u"social"_s}};
    const auto only = endings.constFind(name);
    return only == endings.cend() || *only == suffix;
}

/// The group's reason for a registrable domain; empty when it is nobody's we know.
QString groupReason(const DomainName &domain)
{
    static const auto reasons = [] {
        QHash<QString, QString> table;
        for (const Group &group : groups) {
            const QString reason = QString::fromUtf16(group.reason);
            for (const QString &name : QString::fromUtf16(group.names).split(u' ', Qt::SkipEmptyParts))
                table.insert(name, reason);
        }
        table.insert(u"t"_s, u"a tracking or short link"_s); // t.co
        return table;
    }();
    const QString name = domain.ace().section(u'.', 0, 0);
    const QString suffix = domain.ace().section(u'.', 1);
    if (name == u"t"_s)
        return suffix == u"co" ? reasons.value(name) : QString();
    return isRegistrySuffix(suffix) && isWithItsEnding(name, suffix) ? reasons.value(name) : QString();
}

/// Buttons that send a page on, wherever they lead.
bool isShareLink(const QUrl &url, const QString &domain)
{
    static const QRegularExpression path(
        uR"(^/(?:sharer?(?:\.php|/|$)|share-?article|dialog/(?:share|feed)|intent/(?:tweet|post|follow)|pin/create|submit/?$|cws/share|share/url|shareArticle))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (domain == u"wa.me" || domain == u"t.me" || domain == u"addtoany.com" || domain == u"addthis.com")
        return true;
    const bool namesAPage = url.query().contains(u"http"_s) || url.query().contains(u"url="_s) || url.query().contains(u"u="_s);
    return path.match(url.path()).hasMatch() && (namesAPage || url.path().contains(u"intent"_s) || url.path().contains(u"sharer"_s));
}

/// Sites of people that have no name of their own, only a path or a fixed host of a big one.
QString insideOf(const DomainName &host, const DomainName &domain, const QString &path)
{
    if (host.ace() == u"sites.google.com" || host.ace() == u"docs.google.com" || host.ace() == u"drive.google.com")
        return host.ace();
    if (domain.ace() == u"medium.com" && path.size() > 1)
        return u"medium.com"_s;
    const bool isFrontPage = path.isEmpty() || path == u"/";
    if (!isFrontPage && (domain.ace() == u"wixsite.com" || domain.ace() == u"behance.net" || domain.ace() == u"cargocollective.com"))
        return domain.ace();
    return {};
}

} // namespace

bool isPlatform(const DomainName &registrableDomain)
{
    return !groupReason(registrableDomain).isEmpty() || registrableDomain.isHostingPlatform();
}

std::optional<QString> platformReason(const QUrl &url)
{
    const auto host = DomainName::parse(url.host());
    if (!host)
        return std::nullopt;
    const DomainName domain = host->registrable();
    if (isShareLink(url, domain.ace()))
        return u"a share link"_s;
    if (const QString place = insideOf(*host, domain, url.path()); !place.isEmpty())
        return u"a page inside %1"_s.arg(place);
    if (const QString reason = groupReason(domain); !reason.isEmpty())
        return reason;
    if (domain.isHostingPlatform())
        return u"the home of a hosting platform"_s;
    return std::nullopt;
}

} // namespace overture

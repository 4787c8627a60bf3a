// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseorequests.h"

#include "providers/dataforseo/dataforseolocations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace overture::providers::dataforseo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Every call takes an array of tasks; a live call takes exactly one.
net::HttpRequest post(const QString &path, const QJsonObject &task)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url.setPath(path);
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = QJsonDocument(QJsonArray{task}).toJson(QJsonDocument::Compact);
    return request;
}

/// The service decodes %## and turns + into a space.
QString escapedKeyword(QString phrase)
{
    return phrase.replace(u'%', u"%25"_s).replace(u'+', u"%2B"_s);
}

} // namespace

QString searchPhrase(const DiscoveryRequest &request)
{
    const QString keyword = request.keyword.simplified();
    return keyword.isEmpty() ? request.category.simplified().toLower() : keyword;
}

Result<net::HttpRequest> liveSearch(const DiscoveryRequest &request)
{
    constexpr int smallestDepth = 10;
    constexpr int longestKeyword = 700;
    const QString phrase = escapedKeyword(searchPhrase(request));
    if (phrase.isEmpty())
        return fail(ErrorKind::InvalidInput, u"There is nothing to search for."_s, u"Enter a category or a keyword"_s);
    if (phrase.size() > longestKeyword)
        return fail(ErrorKind::InvalidInput, u"The search phrase is longer than %1 characters."_s.arg(longestKeyword),
                    u"Shorten the keyword"_s);

    const QString place = request.location.simplified();
    const auto code = request.locationCode ? request.locationCode : locationCodeFor(place);
    if (!code && place.isEmpty())
        return fail(ErrorKind::InvalidInput, u"DataForSEO needs a place to search from."_s, u"Choose a location"_s);

    QJsonObject task{{u"keyword"_s, phrase},
                     {u"language_code"_s, request.language.isEmpty() ? u"en"_s : request.language},
                     {u"depth"_s, qBound(smallestDepth, request.maxResults, maxLiveDepth)},
                     {u"device"_s, u"desktop"_s}};
    if (code)
        task.insert(u"location_code"_s, *code);
    else
        task.insert(u"location_name"_s, place);

    auto http = post(u"/v3/serp/google/organic/live/advanced"_s, task);
    http.timeout = 130s; // the service itself gives up at 120 s; giving up earlier loses results that were paid for
    http.maxBytes = 32 * 1024 * 1024;
    return http;
}

QString rankTarget(const DomainName &domain)
{
    const QString &name = domain.ace();
    return name.startsWith(u"www."_s) ? name.mid(4) : name;
}

net::HttpRequest bulkRanks(const QList<DomainName> &domains)
{
    QJsonArray targets;
    for (const auto &domain : domains)
        targets.append(rankTarget(domain));
    auto http = post(u"/v3/backlinks/bulk_ranks/live"_s,
                     {{u"targets"_s, targets}, {u"rank_scale"_s, u"one_hundred"_s}});
    http.timeout = 130s;
    return http;
}

net::HttpRequest userData()
{
    net::HttpRequest request;
    request.url.setPath(u"/v3/appendix/user_data"_s);
    request.headers = {{"Accept", "application/json"}};
    return request;
}

} // namespace overture::providers::dataforseo

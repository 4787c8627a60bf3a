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
net::HttpRequest post(const QString &path, const QJsonArray &tasks)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url.setPath(path);
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = QJsonDocument(tasks).toJson(QJsonDocument::Compact);
    return request;
}

net::HttpRequest get(const QString &path)
{
    net::HttpRequest request;
    request.url.setPath(path);
    request.headers = {{"Accept", "application/json"}};
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

namespace {

Result<QJsonObject> searchTask(const DiscoveryRequest &request, int maxDepth)
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
                     {u"depth"_s, qBound(smallestDepth, request.maxResults, maxDepth)},
                     {u"device"_s, u"desktop"_s}};
    if (code)
        task.insert(u"location_code"_s, *code);
    else
        task.insert(u"location_name"_s, place);

    return task;
}

constexpr int resultsPerPage = 10;

} // namespace

Result<net::HttpRequest> liveSearch(const DiscoveryRequest &request)
{
    const auto task = searchTask(request, maxLiveDepth);
    if (!task)
        return fail(task.error());
    auto http = post(u"/v3/serp/google/organic/live/advanced"_s, {*task});
    http.timeout = 130s; // the service itself gives up at 120 s; giving up earlier loses results that were paid for
    http.maxBytes = 32 * 1024 * 1024;
    return http;
}

Result<QJsonObject> queuedTask(const QueuedSearch &search)
{
    auto task = searchTask(search.request, maxQueueDepth);
    if (task) {
        task->insert(u"tag"_s, search.tag);
        task->insert(u"priority"_s, 1);
    }
    return task;
}

net::HttpRequest postTasks(const QJsonArray &tasks)
{
    auto http = post(u"/v3/serp/google/organic/task_post"_s, tasks);
    http.timeout = 60s;
    return http;
}

net::HttpRequest tasksReady()
{
    return get(u"/v3/serp/google/organic/tasks_ready"_s);
}

net::HttpRequest taskResult(const QString &taskId)
{
    auto http = get(u"/v3/serp/google/organic/task_get/advanced/"_s + QString::fromLatin1(QUrl::toPercentEncoding(taskId)));
    http.timeout = 60s;
    http.maxBytes = 32 * 1024 * 1024;
    return http;
}

net::HttpRequest taskList(Instant since, Instant until, int offset)
{
    const auto text = [](Instant at) { return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss +00:00"_s); };
    auto http = post(u"/v3/serp/id_list"_s, {QJsonObject{{u"datetime_from"_s, text(since)},
                                                         {u"datetime_to"_s, text(until)},
                                                         {u"limit"_s, maxListedTasks},
                                                         {u"offset"_s, offset},
                                                         {u"sort"_s, u"asc"_s},
                                                         {u"include_metadata"_s, true}}});
    http.timeout = 60s;
    http.maxBytes = 32 * 1024 * 1024;
    return http;
}

net::HttpRequest locationList()
{
    auto http = get(u"/v3/serp/google/locations"_s);
    http.timeout = 120s; // about a hundred thousand places
    http.maxBytes = 96 * 1024 * 1024;
    return http;
}

net::HttpRequest languageList()
{
    return get(u"/v3/serp/google/languages"_s);
}

double priceUsd(const DiscoveryRequest &request, bool queued, const Prices &prices)
{
    const int depth = qBound(resultsPerPage, request.maxResults, queued ? maxQueueDepth : maxLiveDepth);
    return searchPrice(searchPhrase(request), depth, queued ? prices.queuedPerTen : prices.livePerTen);
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
                     {QJsonObject{{u"targets"_s, targets}, {u"rank_scale"_s, u"one_hundred"_s}}});
    http.timeout = 130s;
    return http;
}

net::HttpRequest userData()
{
    return get(u"/v3/appendix/user_data"_s);
}

} // namespace overture::providers::dataforseo

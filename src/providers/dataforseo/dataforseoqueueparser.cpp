// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoqueueparser.h"

#include "providers/dataforseo/dataforseocodes.h"
#include "providers/dataforseo/dataforseoitems.h"

#include <limits>

namespace overture::providers::dataforseo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 created = 20100;
constexpr qint64 handedOver = 40601;
constexpr qint64 inQueue = 40602;
constexpr qint64 searchEngineFailed = 40101;
constexpr qint64 postAgain = 40103;
constexpr qint64 firstOwnTrouble = 50000;

/// After these the service may have taken the searches all the same.
bool saysNothing(const Error &error, int httpStatus)
{
    return error.kind == ErrorKind::ServerError || error.kind == ErrorKind::Timeout
        || (error.kind == ErrorKind::InvalidResponse && (httpStatus < 400 || httpStatus >= 500));
}

/// What concerns the account or the moment, not this one search.
bool concernsTheCall(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::PaymentRequired:
    case ErrorKind::QuotaExhausted:
    case ErrorKind::RateLimited:
    case ErrorKind::Misconfigured:
        return true;
    default:
        return false;
    }
}

/// Entries of `result`, which may be null or hold nulls.
QList<JsonReader> resultsOf(const Task &task)
{
    QList<JsonReader> results;
    for (const auto &entry : task.reader[u"result"].itemsOrNone()) {
        if (!entry.isPresent())
            continue;
        entry.requireObject();
        results.append(entry);
    }
    return results;
}

} // namespace

Result<QHash<QString, PostedSearch>> postAnswer(const net::HttpResponse &response)
{
    const auto tasks = tasksOf(response);
    if (!tasks && saysNothing(tasks.error(), response.status)) {
        return fail(ErrorKind::OutcomeUnknown, u"DataForSEO did not say which searches it took."_s, {},
                    tasks.error().message + u' ' + tasks.error().detail);
    }
    if (!tasks)
        return fail(tasks.error());
    QHash<QString, PostedSearch> posted;
    for (const Task &task : *tasks) {
        const QString tag = task.reader[u"data"][u"tag"].textOr({});
        if (tag.isEmpty() || task.code >= firstOwnTrouble)
            continue;
        PostedSearch search;
        search.costUsd = task.costUsd;
        if ((task.code == created || codeIsSuccess(task.code)) && !task.id.isEmpty())
            search.taskId = task.id;
        else
            search.refusal = errorForCode(task.code, task.text);
        posted.insert(tag, search);
    }
    if (tasks->first().reader.hasProblem())
        return fail(ErrorKind::OutcomeUnknown, u"DataForSEO did not say clearly which searches it took."_s, {}, tasks->first().reader.problem().detail);
    return posted;
}

Result<QSet<QString>> readyAnswer(const net::HttpResponse &response)
{
    const auto task = taskOf(response);
    if (!task)
        return fail(task.error());
    QSet<QString> ids;
    for (const auto &entry : resultsOf(*task)) {
        if (const QString id = entry[u"id"].textOr({}); !id.isEmpty())
            ids.insert(id);
    }
    return task->reader.finish(std::move(ids));
}

Result<TaskPage> taskListAnswer(const net::HttpResponse &response)
{
    const auto task = taskOf(response);
    if (!task)
        return fail(task.error());
    TaskPage page;
    for (const auto &entry : resultsOf(*task)) {
        ++page.count;
        const QString id = entry[u"id"].textOr({});
        const QString tag = entry[u"metadata"][u"tag"].textOr({});
        if (!id.isEmpty() && !tag.isEmpty() && !page.byTag.contains(tag))
            page.byTag.insert(tag, {id, entry[u"cost"].numberOr(0), std::nullopt});
    }
    return task->reader.finish(std::move(page));
}

Result<CollectedSearch> collectedAnswer(const net::HttpResponse &response)
{
    const auto tasks = tasksOf(response);
    if (!tasks)
        return fail(tasks.error());
    const Task &task = tasks->first();
    if (task.code == created || task.code == handedOver || task.code == inQueue)
        return CollectedSearch{};
    if (codeIsSuccess(task.code) || task.isEmpty) {
        auto answer = sitesOf(task);
        if (!answer)
            return fail(answer.error());
        return CollectedSearch{std::move(*answer), std::nullopt, false};
    }
    const Error error = errorForCode(task.code, task.text);
    const bool failedThere = task.code == searchEngineFailed || task.code == postAgain;
    if (!failedThere && (concernsTheCall(error) || task.code >= firstOwnTrouble || task.code < 40000))
        return fail(error);
    return CollectedSearch{std::nullopt, error, failedThere};
}

Result<QList<Place>> placesAnswer(const net::HttpResponse &response)
{
    const auto task = taskOf(response);
    if (!task)
        return fail(task.error());
    QList<Place> places;
    for (const auto &entry : resultsOf(*task)) {
        const qint64 code = entry[u"location_code"].integerOr(0);
        Place place{int(qBound(qint64(0), code, qint64(std::numeric_limits<int>::max()))), entry[u"location_name"].textOr({}),
                    entry[u"country_iso_code"].textOr({}), entry[u"location_type"].textOr({})};
        if (place.code > 0 && !place.name.isEmpty())
            places.append(std::move(place));
    }
    return task->reader.finish(std::move(places));
}

Result<QList<SearchLanguage>> languagesAnswer(const net::HttpResponse &response)
{
    const auto task = taskOf(response);
    if (!task)
        return fail(task.error());
    QList<SearchLanguage> languages;
    for (const auto &entry : resultsOf(*task)) {
        SearchLanguage language{entry[u"language_code"].textOr({}), entry[u"language_name"].textOr({})};
        if (!language.code.isEmpty() && !language.name.isEmpty())
            languages.append(std::move(language));
    }
    return task->reader.finish(std::move(languages));
}

} // namespace overture::providers::dataforseo

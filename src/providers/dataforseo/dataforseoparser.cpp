// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoparser.h"

#include "core/domainname.h"
#include "providers/dataforseo/dataforseocodes.h"
#include "providers/json/jsonreader.h"
#include "providers/text/visibletext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace overture::providers::dataforseo {

using namespace Qt::StringLiterals;

namespace {

/// The one task of an answer whose status codes, envelope and task, are both good.
struct Task
{
    JsonReader reader;
    QString id;
    double costUsd = 0;
    bool isEmpty = false;
};

Error withCost(Error error, double costUsd)
{
    if (costUsd > 0)
        error.detail += u" (billed %1 USD)"_s.arg(costUsd);
    return error;
}

Result<Task> taskOf(const net::HttpResponse &response)
{
    const auto root = JsonReader::parse(response.body, u"DataForSEO"_s);
    const auto code = root[u"status_code"].integer();
    const auto text = root[u"status_message"].textOr({});
    const auto tasks = root[u"tasks"].itemsOrNone();
    if (root.hasProblem())
        return fail(response.status == 200 ? root.problem() : errorForHttpStatus(response.status));
    if (!codeIsSuccess(code) && tasks.isEmpty())
        return fail(errorForCode(code, text));
    if (tasks.isEmpty()) {
        root[u"tasks"].complain(u"expected one task, got none"_s);
        return fail(root.problem());
    }

    const auto &reader = tasks.first();
    const auto taskCode = reader[u"status_code"].integer();
    const auto taskText = reader[u"status_message"].textOr({});
    Task task{reader, reader[u"id"].textOr({}), 0, codeIsEmptyResult(taskCode)};
    for (const auto &each : tasks)
        task.costUsd += each[u"cost"].numberOr(0);
    if (root.hasProblem())
        return fail(root.problem());
    if (!codeIsSuccess(taskCode) && !task.isEmpty)
        return fail(withCost(errorForCode(taskCode, taskText), task.costUsd));
    if (!codeIsSuccess(code) && !task.isEmpty)
        return fail(withCost(errorForCode(code, text), task.costUsd));
    return task;
}

/// result[0], which may be absent or null.
std::optional<JsonReader> firstResult(const Task &task)
{
    const auto results = task.reader[u"result"].itemsOrNone();
    if (results.isEmpty() || !results.first().isPresent())
        return std::nullopt;
    return results.first();
}

bool isSiteItem(const QString &type)
{
    return type == u"organic" || type == u"featured_snippet" || type == u"local_pack";
}

QUrl siteUrl(const JsonReader &item)
{
    const QUrl url(item[u"url"].textOr({}), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (isWeb && DomainName::parse(url.host()))
        return url;
    const auto domain = DomainName::parse(item[u"domain"].textOr({}));
    return domain ? QUrl(u"https://"_s + domain->ace() + u'/') : QUrl();
}

std::optional<FoundSite> siteOf(const JsonReader &item)
{
    item.requireObject();
    if (!isSiteItem(item[u"type"].textOr({})))
        return std::nullopt;
    FoundSite site;
    site.url = siteUrl(item);
    site.title = visibleLine(item[u"title"].textOr({}));
    if (site.title.isEmpty())
        site.title = visibleLine(item[u"featured_title"].textOr({}));
    site.description = visibleLine(item[u"description"].textOr({}));
    site.rank = int(qBound(qint64(0), item[u"rank_absolute"].integerOr(0), qint64(std::numeric_limits<int>::max())));
    site.payload = QJsonDocument(item.value().toObject()).toJson(QJsonDocument::Compact);
    if (site.url.isEmpty())
        return std::nullopt;
    return site;
}

} // namespace

Result<DiscoveryAnswer> searchAnswer(const net::HttpResponse &response)
{
    const auto task = taskOf(response);
    if (!task)
        return fail(task.error());
    DiscoveryAnswer answer;
    answer.providerTaskId = task->id;
    answer.costUsd = task->costUsd;
    if (task->isEmpty)
        return answer;
    const auto result = firstResult(*task);
    if (!result)
        return task->reader.finish(std::move(answer));
    const auto items = (*result)[u"items"].itemsOrNone();
    for (const auto &item : items) {
        if (auto site = siteOf(item))
            answer.sites.append(std::move(*site));
    }
    // An item without a rank (0) comes last.
    const auto place = [](const FoundSite &site) { return site.rank > 0 ? site.rank : std::numeric_limits<int>::max(); };
    std::stable_sort(answer.sites.begin(), answer.sites.end(),
                     [&](const FoundSite &a, const FoundSite &b) { return place(a) < place(b); });
    return task->reader.finish(std::move(answer));
}

Result<AuthorityRatings> rankAnswer(const net::HttpResponse &response)
{
    const auto task = taskOf(response);
    if (!task)
        return fail(task.error());
    const QString asked = task->reader[u"data"][u"rank_scale"].textOr({});
    const double highest = asked == u"one_hundred" ? 100 : 1000;
    AuthorityRatings answer;
    answer.costUsd = task->costUsd;
    double best = 0;
    if (const auto result = firstResult(*task)) {
        const auto items = (*result)[u"items"].itemsOrNone();
        for (const auto &item : items) {
            const auto target = item[u"target"].textOr({});
            if (target.isEmpty() || !item[u"rank"].isPresent())
                continue;
            const double rank = item[u"rank"].numberOr(0);
            if (rank < 0 || rank > highest)
                item[u"rank"].complain(u"expected 0–%1, got %2"_s.arg(highest).arg(rank));
            best = std::max(best, rank);
            answer.ratings.insert(target.toLower(), rank);
        }
    }
    // We always ask for the small scale; an answer that does not repeat the question says by its numbers which it is.
    if (asked == u"one_thousand" || best > 100) {
        for (double &rank : answer.ratings)
            rank /= 10;
    }
    return task->reader.finish(std::move(answer));
}

Result<AccountState> accountAnswer(const net::HttpResponse &response)
{
    const auto task = taskOf(response);
    if (!task)
        return fail(task.error());
    AccountState state;
    if (const auto result = firstResult(*task)) {
        state.login = visibleLine((*result)[u"login"].textOr({}));
        const auto balance = (*result)[u"money"][u"balance"];
        if (balance.isPresent())
            state.balanceUsd = balance.numberOr(0);
    }
    return task->reader.finish(std::move(state));
}

} // namespace overture::providers::dataforseo

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseocost.h"

#include "providers/dataforseo/dataforseocodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace overture::providers::dataforseo {

using namespace Qt::StringLiterals;

namespace {

constexpr double million = 1e6;
constexpr int defaultDepth = 10;
constexpr int operatorFactor = 5;

bool isLive(const net::HttpRequest &request)
{
    return request.url.path().contains(u"/live"_s);
}

} // namespace

double searchPrice(const QString &phrase, double depth, double perTen)
{
    static const QRegularExpression operators(
        u"(?:^|\\s)(?:allinanchor|allintext|allintitle|allinurl|cache|define|filetype|id|inanchor|info|intext|intitle|inurl|link|site):"_s,
        QRegularExpression::CaseInsensitiveOption);
    const double tens = std::ceil(std::max(1.0, depth) / 10);
    return perTen * tens * (operators.match(phrase).hasMatch() ? operatorFactor : 1);
}

net::CallPlan plan(const net::HttpRequest &request, const Prices &prices)
{
    if (request.method != "POST")
        return {};
    const QString path = request.url.path();
    const auto tasks = QJsonDocument::fromJson(request.body).array();
    double price = 0;
    for (const auto &value : tasks) {
        const auto task = value.toObject();
        if (path.contains(u"/backlinks/"_s))
            price += prices.ranksCall + prices.ranksPerThousand * double(task.value(u"targets"_s).toArray().size()) / 1000;
        else if (path.contains(u"/serp/"_s) && (isLive(request) || path.contains(u"/task_post"_s))) // looking up is free
            price += searchPrice(task.value(u"keyword"_s).toString(), task.value(u"depth"_s).toDouble(defaultDepth),
                                 isLive(request) ? prices.livePerTen : prices.queuedPerTen);
    }
    return {qRound64(price * million), isLive(request) ? net::Reuse::ForAWhile : net::Reuse::Never, {}};
}

net::CallCharge charge(const net::HttpRequest &request, const net::HttpResponse &response, const Prices &prices)
{
    constexpr int gaveUp = 504;
    const auto root = QJsonDocument::fromJson(response.body).object();
    if (!root.contains(u"tasks"_s) && !root.contains(u"cost"_s))
        return {response.status == gaveUp ? plan(request, prices).estimate : 0, false};
    const auto tasks = root.value(u"tasks"_s).toArray();
    double cost = 0;
    bool isGood = response.status == 200 && !tasks.isEmpty();
    for (const auto &value : tasks) {
        const auto task = value.toObject();
        const auto code = qint64(task.value(u"status_code"_s).toDouble());
        cost += task.value(u"cost"_s).toDouble();
        isGood = isGood && (codeIsSuccess(code) || codeIsEmptyResult(code));
    }
    if (tasks.isEmpty())
        cost = root.value(u"cost"_s).toDouble();
    return {qRound64(std::max(0.0, cost) * million), isGood && cost > 0};
}

std::optional<net::Hold> askedPause(const net::HttpResponse &response, Instant now)
{
    const auto root = QJsonDocument::fromJson(response.body).object();
    auto code = qint64(root.value(u"status_code"_s).toDouble());
    if (const auto tasks = root.value(u"tasks"_s).toArray(); codeIsSuccess(code) && tasks.size() == 1)
        code = qint64(tasks.first().toObject().value(u"status_code"_s).toDouble());
    if (code == 0 || codeIsSuccess(code))
        return std::nullopt;
    const Error error = errorForCode(code, {});
    if (error.kind == ErrorKind::RateLimited && error.retryAfter)
        return net::Hold{now + *error.retryAfter, error.message};
    if (error.kind != ErrorKind::QuotaExhausted)
        return std::nullopt;
    const QDateTime midnight(toDateTime(now).date().addDays(1), QTime(0, 0), Qt::UTC);
    return net::Hold{instantFromMs(midnight.toMSecsSinceEpoch()), error.message};
}

} // namespace overture::providers::dataforseo

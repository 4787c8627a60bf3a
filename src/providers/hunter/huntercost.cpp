// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hunter/huntercost.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <cmath>

namespace overture::providers::hunter {

using namespace Qt::StringLiterals;

namespace {

constexpr double million = 1e6;
constexpr int defaultLimit = 10;

bool isCall(const net::HttpRequest &request, QLatin1StringView name)
{
    return request.method == "GET" && request.url.path().endsWith(name);
}

qint64 searchCost(qsizetype addresses, const Prices &prices)
{
    return qRound64(std::ceil(double(addresses) / 10) * prices.searchPerTen * million);
}

} // namespace

net::CallPlan plan(const net::HttpRequest &request, const Prices &prices)
{
    if (isCall(request, "/domain-search"_L1)) {
        bool isNumber = false;
        const int limit = QUrlQuery(request.url).queryItemValue(u"limit"_s).toInt(&isNumber);
        return {searchCost(isNumber && limit > 0 ? limit : defaultLimit, prices), net::Reuse::ForAWhile, {}};
    }
    if (isCall(request, "/email-finder"_L1))
        return {qRound64(prices.finder * million), net::Reuse::ForAWhile, {}};
    if (isCall(request, "/email-verifier"_L1))
        return {qRound64(prices.verification * million), net::Reuse::ForAWhile, {}};
    return {};
}

net::CallCharge charge(const net::HttpRequest &request, const net::HttpResponse &response, const Prices &prices)
{
    if (response.status != 200)
        return {};
    const auto data = QJsonDocument::fromJson(response.body).object().value(u"data"_s).toObject();
    qint64 cost = 0;
    if (isCall(request, "/domain-search"_L1)) {
        cost = searchCost(data.value(u"emails"_s).toArray().size(), prices);
    } else if (isCall(request, "/email-finder"_L1)) {
        cost = data.value(u"email"_s).toString().isEmpty() ? 0 : qRound64(prices.finder * million);
    } else if (isCall(request, "/email-verifier"_L1)) {
        static const QStringList charged{u"valid"_s, u"invalid"_s, u"accept_all"_s};
        cost = charged.contains(data.value(u"status"_s).toString()) ? qRound64(prices.verification * million) : 0;
    }
    return {cost, cost > 0};
}

} // namespace overture::providers::hunter

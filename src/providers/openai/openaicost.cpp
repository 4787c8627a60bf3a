// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openaicost.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace overture::providers::openai {

using namespace Qt::StringLiterals;

namespace {

constexpr double bytesPerToken = 4;
constexpr double longMail = 2'000;   ///< tokens
constexpr int okStatus = 200;

bool isWriting(const net::HttpRequest &request)
{
    return request.method == "POST" && request.url.path().endsWith(u"/chat/completions"_s);
}

/// Dollars per million tokens are millionths of a dollar per token.
qint64 costOf(double inputTokens, double outputTokens, const Prices &prices)
{
    return qRound64(inputTokens * prices.input + outputTokens * prices.output);
}

} // namespace

net::CallPlan plan(const net::HttpRequest &request, const Prices &prices)
{
    static const QRegularExpression nonce(u"\\b[0-9a-f]{32}\\b"_s);
    if (!isWriting(request))
        return {};
    return {costOf(double(request.body.size()) / bytesPerToken, longMail, prices), net::Reuse::SameWork,
            request.url.path().toUtf8() + '\n' + QString::fromUtf8(request.body).replace(nonce, u"*"_s).toUtf8()};
}

net::CallCharge charge(const net::HttpRequest &request, const net::HttpResponse &response, const Prices &prices)
{
    if (!isWriting(request) || response.status != okStatus)
        return {};
    const auto usage = QJsonDocument::fromJson(response.body).object().value(u"usage"_s).toObject();
    if (!usage.contains(u"prompt_tokens"_s))
        return {plan(request, prices).estimate, true};
    return {costOf(usage.value(u"prompt_tokens"_s).toDouble(), usage.value(u"completion_tokens"_s).toDouble(), prices), true};
}

} // namespace overture::providers::openai

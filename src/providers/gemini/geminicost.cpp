// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminicost.h"

#include "providers/gemini/geminierrors.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

namespace overture::providers::gemini {

using namespace Qt::StringLiterals;

namespace {

constexpr double bytesPerToken = 4;
constexpr double longMail = 2'000;   ///< tokens, thoughts included
constexpr int okStatus = 200;

bool isWriting(const net::HttpRequest &request)
{
    return request.method == "POST" && request.url.path().endsWith(u":generateContent"_s);
}

/// Dollars per million tokens are millionths of a dollar per token.
qint64 costOf(double inputTokens, double outputTokens, const Prices &prices)
{
    return qRound64(inputTokens * prices.input + outputTokens * prices.output);
}

QByteArray withoutNonce(const QByteArray &body)
{
    static const QRegularExpression nonce(u"\\b[0-9a-f]{32}\\b"_s);
    return QString::fromUtf8(body).replace(nonce, u"*"_s).toUtf8();
}

} // namespace

net::CallPlan plan(const net::HttpRequest &request, const Prices &prices)
{
    if (!isWriting(request))
        return {};
    return {costOf(double(request.body.size()) / bytesPerToken, longMail, prices), net::Reuse::SameWork,
            request.url.path().toUtf8() + '\n' + withoutNonce(request.body)};
}

net::CallCharge charge(const net::HttpRequest &request, const net::HttpResponse &response, const Prices &prices)
{
    if (!isWriting(request) || response.status != okStatus)
        return {};
    const auto usage = QJsonDocument::fromJson(response.body).object().value(u"usageMetadata"_s).toObject();
    if (usage.isEmpty())
        return {plan(request, prices).estimate, false};
    const double input = usage.value(u"promptTokenCount"_s).toDouble() + usage.value(u"toolUsePromptTokenCount"_s).toDouble();
    const double named = usage.value(u"candidatesTokenCount"_s).toDouble() + usage.value(u"thoughtsTokenCount"_s).toDouble();
    const double output = std::max(named, usage.value(u"totalTokenCount"_s).toDouble() - input);
    return {costOf(input, output, prices), true};
}

std::optional<net::Hold> askedPause(const net::HttpResponse &response, Instant now)
{
    constexpr int tooMany = 429;
    constexpr int unavailable = 503;
    if (response.status != tooMany && response.status != unavailable)
        return std::nullopt;
    const Error error = errorFor(response, u"asked for"_s);
    if (error.kind == ErrorKind::QuotaExhausted) {
        const QTimeZone pacific("America/Los_Angeles");
        const QDate tomorrow = toDateTime(now).toTimeZone(pacific).date().addDays(1);
        return net::Hold{instantFromMs(tomorrow.startOfDay(pacific).toMSecsSinceEpoch()), error.message};
    }
    if (!error.retryAfter)
        return std::nullopt;
    return net::Hold{now + *error.retryAfter, error.message};
}

} // namespace overture::providers::gemini

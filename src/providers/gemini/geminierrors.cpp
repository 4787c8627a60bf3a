// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminierrors.h"

#include "net/httperror.h"
#include "providers/text/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace overture::providers::gemini {

using namespace Qt::StringLiterals;

namespace {

/// google.rpc.Status, as far as it can be read.
struct Refusal
{
    QString status;
    QString message;
    QString reason; ///< ErrorInfo.reason
    QStringList quotaIds;
    bool hasZeroLimit = false;
    std::optional<std::chrono::milliseconds> retryDelay;
};

std::optional<std::chrono::milliseconds> secondsOf(const QString &text)
{
    static const QRegularExpression seconds(uR"(\A(\d{1,6}(?:\.\d{1,9})?)s\z)"_s);
    const auto match = seconds.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return std::chrono::milliseconds(qRound64(match.captured(1).toDouble() * 1000));
}

void readDetail(const QJsonObject &detail, Refusal &refusal)
{
    const QString type = detail.value(u"@type"_s).toString().section(u'.', -1);
    if (type == u"ErrorInfo") {
        refusal.reason = detail.value(u"reason"_s).toString();
        const auto metadata = detail.value(u"metadata"_s).toObject();
        if (const QString limit = metadata.value(u"quota_limit"_s).toString(); !limit.isEmpty())
            refusal.quotaIds.append(limit);
        refusal.hasZeroLimit |= metadata.value(u"quota_limit_value"_s).toString() == u"0";
    } else if (type == u"QuotaFailure") {
        const auto violations = detail.value(u"violations"_s).toArray();
        for (const auto &violation : violations) {
            refusal.quotaIds.append(violation.toObject().value(u"quotaId"_s).toString());
            refusal.hasZeroLimit |= violation.toObject().value(u"quotaValue"_s).toString() == u"0";
        }
    } else if (type == u"RetryInfo") {
        refusal.retryDelay = secondsOf(detail.value(u"retryDelay"_s).toString());
    }
}

Refusal refusalOf(const net::HttpResponse &response)
{
    static const QRegularExpression zeroLimit(uR"(\blimit: 0(?![\d.]))"_s);
    static const QRegularExpression retryIn(uR"(\bretry in (\d[\d.]*s))"_s, QRegularExpression::CaseInsensitiveOption);
    const auto document = QJsonDocument::fromJson(response.body);
    const auto root = document.isArray() ? document.array().at(0).toObject() : document.object();
    const auto error = root.value(u"error"_s).toObject();
    Refusal refusal;
    refusal.status = error.value(u"status"_s).toString();
    refusal.message = error.value(u"message"_s).toString();
    const auto details = error.value(u"details"_s).toArray();
    for (const auto &detail : details)
        readDetail(detail.toObject(), refusal);
    refusal.hasZeroLimit |= zeroLimit.match(refusal.message).hasMatch();
    // The text is more exact than RetryInfo ("7.967587226s" beside "7s"): an empty optional is the smallest.
    refusal.retryDelay = std::max(refusal.retryDelay, secondsOf(retryIn.match(refusal.message).captured(1)));
    return refusal;
}

Error makeError(ErrorKind kind, const QString &what, const QString &action, const Refusal &refusal)
{
    const QString quoted = quotation(refusal.message);
    Error error{kind, what + u'.', action, u"%1 %2: %3"_s.arg(refusal.status, refusal.reason, quoted), std::nullopt};
    if (kind == ErrorKind::Unauthorized)
        error.detail = u"%1 %2"_s.arg(refusal.status, refusal.reason); // the words may repeat the key
    else if (!quoted.isEmpty())
        error.message = what + u": "_s + quoted + u'.';
    return error;
}

Error badRequest(const Refusal &refusal)
{
    if (refusal.reason == u"API_KEY_INVALID" || refusal.message.contains(u"API key not valid"_s)
        || refusal.message.contains(u"API key expired"_s))
        return makeError(ErrorKind::Unauthorized, u"Gemini refused the key"_s, u"Enter a Gemini API key in Settings"_s, refusal);
    if (refusal.status == u"FAILED_PRECONDITION")
        return makeError(ErrorKind::Misconfigured, u"Gemini cannot be used from this place or without billing"_s,
                         u"Switch on billing in Google AI Studio, or write with templates"_s, refusal);
    return makeError(ErrorKind::InvalidInput, u"Gemini refused the request"_s, {}, refusal);
}

Error forbidden(const Refusal &refusal)
{
    if (refusal.reason == u"SERVICE_DISABLED" || refusal.reason == u"API_KEY_SERVICE_BLOCKED")
        return makeError(ErrorKind::Misconfigured, u"The Gemini API is not switched on for this key"_s,
                         u"Allow the Generative Language API for the key in the Google console"_s, refusal);
    return makeError(ErrorKind::Unauthorized, u"Gemini does not accept this key"_s,
                     u"Make a new key in Google AI Studio and enter it in Settings"_s, refusal);
}

Error exhausted(const Refusal &refusal, const QString &model)
{
    if (refusal.hasZeroLimit)
        return makeError(ErrorKind::Misconfigured, u"The plan of this Gemini key does not include the model %1"_s.arg(model),
                         u"Choose another model in Settings, or switch on billing in Google AI Studio"_s, refusal);
    const auto isDaily = [](const QString &quotaId) { return quotaId.contains(u"PerDay"_s, Qt::CaseInsensitive); };
    if (std::any_of(refusal.quotaIds.begin(), refusal.quotaIds.end(), isDaily))
        return makeError(ErrorKind::QuotaExhausted, u"The Gemini requests of this day are used up"_s,
                         u"Go on after midnight Pacific time, or choose another model in Settings"_s, refusal);
    auto error = makeError(ErrorKind::RateLimited, u"Gemini was asked too often"_s, {}, refusal);
    error.retryAfter = refusal.retryDelay;
    return error;
}

} // namespace

Error errorFor(const net::HttpResponse &response, const QString &model)
{
    const Refusal refusal = refusalOf(response);
    const bool isStatusObject = !refusal.status.isEmpty() || !refusal.message.isEmpty();
    switch (response.status) {
    case 400:
        return badRequest(refusal);
    case 401:
        return makeError(ErrorKind::Unauthorized, u"Gemini refused the key"_s, u"Enter a Gemini API key in Settings"_s, refusal);
    case 403:
        return forbidden(refusal);
    case 404:
        return makeError(ErrorKind::Misconfigured, u"The Gemini model %1 is gone or unknown"_s.arg(model),
                         u"Choose another model in Settings"_s, refusal);
    case 429:
        return exhausted(refusal, model);
    case 504:
        return makeError(ErrorKind::Timeout, u"Gemini took too long"_s, {}, refusal);
    default:
        break;
    }
    if (response.status >= 499 && isStatusObject) {
        auto error = makeError(ErrorKind::ServerError,
                               response.status == 503 ? u"The Gemini model is overloaded"_s : u"Gemini has trouble of its own"_s,
                               {}, refusal);
        error.retryAfter = refusal.retryDelay;
        return error;
    }
    return net::httpError(response, u"Gemini");
}

bool isSchemaRefusal(const net::HttpResponse &response)
{
    if (response.status != 400)
        return false;
    const Refusal refusal = refusalOf(response);
    return refusal.reason != u"API_KEY_INVALID" && refusal.message.contains(u"schema"_s, Qt::CaseInsensitive);
}

} // namespace overture::providers::gemini

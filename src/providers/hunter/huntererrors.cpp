// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hunter/huntererrors.h"

#include "net/httperror.h"
#include "providers/text/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace overture::providers::hunter {

using namespace Qt::StringLiterals;

namespace {

struct Refusal
{
    QString id;
    QString details;
};

/// errors[0], as far as it can be read; an error page of a proxy gives an empty one.
Refusal refusalOf(const net::HttpResponse &response)
{
    const auto first = QJsonDocument::fromJson(response.body).object().value(u"errors"_s).toArray().at(0).toObject();
    return {visibleExcerpt(first.value(u"id"_s).toString(), 60), quotation(first.value(u"details"_s).toString())};
}

bool mentionsAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

Error makeError(ErrorKind kind, const QString &what, const QString &action, const net::HttpResponse &response)
{
    const Refusal refusal = refusalOf(response);
    Error error{kind, what + u'.', action, u"HTTP %1 %2: %3"_s.arg(response.status).arg(refusal.id, refusal.details),
                std::nullopt};
    if (!refusal.details.isEmpty() && kind != ErrorKind::Unauthorized)
        error.message = what + u": "_s + refusal.details + u'.';
    return error;
}

/// 402, 403 and 429 are told apart by their text.
Error limitError(const net::HttpResponse &response, Instant now)
{
    const Refusal refusal = refusalOf(response);
    const QString text = refusal.id + u' ' + refusal.details;
    if (mentionsAny(text, {u"billing period", u"quota", u"usage limit", u"upgrade", u"credits"}))
        return makeError(ErrorKind::QuotaExhausted, u"The Hunter plan is used up for this period"_s,
                         u"Wait for the reset date or upgrade the plan at hunter.io"_s, response);
    if (const auto wait = net::retryAfter(response, now)) {
        auto error = makeError(ErrorKind::RateLimited, u"Hunter asks for a pause"_s, {}, response);
        error.retryAfter = wait;
        return error;
    }
    if (response.status == 403 && mentionsAny(text, {u"forbidden", u"permission", u"not allowed", u"your plan"}))
        return makeError(ErrorKind::Misconfigured, u"The Hunter account may not use this"_s,
                         u"Check the plan at hunter.io, or switch Hunter off in Settings"_s, response);
    if (response.status == 402)
        return makeError(ErrorKind::PaymentRequired, u"Hunter asks for payment"_s, u"Check the plan at hunter.io"_s, response);
    return makeError(ErrorKind::RateLimited, u"Hunter was asked too often"_s, {}, response);
}

} // namespace

Error errorFor(const net::HttpResponse &response, Instant now)
{
    switch (response.status) {
    case 401:
        return makeError(ErrorKind::Unauthorized, u"Hunter refused the key"_s, u"Enter the Hunter API key in Settings"_s,
                         response);
    case 402:
    case 403:
    case 429:
        return limitError(response, now);
    case 404:
        return makeError(ErrorKind::NotFound, u"Hunter does not know what was asked for"_s, {}, response);
    case 409: {
        auto error = makeError(ErrorKind::RateLimited, u"Hunter is still busy with the same request"_s, {}, response);
        error.retryAfter = net::retryAfter(response, now);
        return error;
    }
    case 451:
        return makeError(ErrorKind::Suppressed, u"This person asked Hunter not to process their data"_s,
                         u"Keep the address on the do-not-contact list"_s, response);
    default:
        break;
    }
    if (response.status >= 400 && response.status < 500 && response.status != 408)
        return makeError(ErrorKind::InvalidInput, u"Hunter refused the request (HTTP %1)"_s.arg(response.status), {}, response);
    auto error = net::httpError(response, u"Hunter");
    error.retryAfter = net::retryAfter(response, now);
    return error;
}

bool isPaginationRefusal(const net::HttpResponse &response)
{
    return response.status == 400 && refusalOf(response).id == u"pagination_error";
}

} // namespace overture::providers::hunter

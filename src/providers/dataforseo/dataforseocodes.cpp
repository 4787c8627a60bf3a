// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseocodes.h"

#include "providers/text/visibletext.h"

namespace overture::providers::dataforseo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Meaning
{
    qint64 code;
    ErrorKind kind;
    const char *message;
    const char *action;
    std::chrono::milliseconds retryAfter{0};
};

constexpr Meaning meanings[] = {
    {40100, ErrorKind::Unauthorized, "DataForSEO refused the login",
     "Enter the login and the API password from app.dataforseo.com/api-access in Settings"},
    {40101, ErrorKind::ServerError, "The search engine failed at DataForSEO; this attempt may have been billed", "", 60s},
    {40103, ErrorKind::ServerError, "DataForSEO could not carry out the search", ""},
    {40104, ErrorKind::Misconfigured, "The DataForSEO account is not verified", "Verify the account at app.dataforseo.com"},
    {40200, ErrorKind::PaymentRequired, "DataForSEO asks for payment", "Top up the account at app.dataforseo.com"},
    {40201, ErrorKind::Misconfigured, "The DataForSEO account is paused", "Ask DataForSEO support why the account is paused"},
    {40202, ErrorKind::RateLimited, "DataForSEO allows no more calls this minute", "", 60s},
    {40203, ErrorKind::QuotaExhausted, "The daily cost limit of the DataForSEO account is reached",
     "Go on after 00:00 UTC, or raise the limit at app.dataforseo.com"},
    {40204, ErrorKind::Misconfigured, "The DataForSEO account has no subscription for this service (for authority: Backlinks)",
     "Activate the subscription at app.dataforseo.com, or go on without authority"},
    {40205, ErrorKind::InvalidInput, "DataForSEO takes this search for a repetition within the hour", ""},
    {40206, ErrorKind::InvalidInput, "DataForSEO takes this search for a repetition within the day", ""},
    {40207, ErrorKind::Misconfigured, "The DataForSEO account does not allow this computer's IP address",
     "Add the address to the white list at app.dataforseo.com"},
    {40209, ErrorKind::RateLimited, "DataForSEO allows 30 simultaneous requests and more are running", "", 5s},
    {40210, ErrorKind::PaymentRequired, "The balance of the DataForSEO account is too low",
     "Top up the account at app.dataforseo.com"},
    {40400, ErrorKind::NotFound, "DataForSEO did not find what was asked for", ""},
    {40401, ErrorKind::NotFound, "DataForSEO does not know this task", ""},
    {40402, ErrorKind::Misconfigured, "DataForSEO does not know this path", "Check the DataForSEO address in Settings"},
    {40403, ErrorKind::NotFound, "The results have expired at DataForSEO", "Search again"},
    {40601, ErrorKind::ServerError, "DataForSEO has not finished the search yet", "", 60s},
    {40602, ErrorKind::ServerError, "DataForSEO has not finished the search yet", "", 60s},
    {50303, ErrorKind::ServerError, "DataForSEO is being updated", "", 300s},
    {50304, ErrorKind::ServerError, "DataForSEO is being updated", "", 300s},
    {50401, ErrorKind::Timeout, "DataForSEO took too long; the search may have been billed", ""},
    {50402, ErrorKind::InvalidInput, "The page asked for took more than 50 seconds", ""},
};

Meaning meaningOf(qint64 code)
{
    for (const auto &meaning : meanings) {
        if (meaning.code == code)
            return meaning;
    }
    if (code >= 40000 && code < 50000)
        return {code, ErrorKind::InvalidInput, "DataForSEO refused the request", ""};
    if (code >= 50000 && code < 60000)
        return {code, ErrorKind::ServerError, "DataForSEO has trouble of its own", ""};
    return {code, ErrorKind::InvalidResponse, "DataForSEO answered with an unknown status", ""};
}

} // namespace

bool codeIsSuccess(qint64 code)
{
    return code == 20000;
}

bool codeIsEmptyResult(qint64 code)
{
    return code == 40102;
}

Error errorForCode(qint64 code, const QString &vendorText)
{
    const Meaning meaning = meaningOf(code);
    // A refused login may be repeated in the service's own words.
    const QString quoted = meaning.kind == ErrorKind::Unauthorized ? QString() : quotation(vendorText);
    Error error{meaning.kind, QString::fromLatin1(meaning.message), QString::fromLatin1(meaning.action),
                u"status_code %1: %2"_s.arg(code).arg(quoted), std::nullopt};
    error.message += quoted.isEmpty() ? u" (%1)."_s.arg(code) : u" (%1: %2)."_s.arg(code).arg(quoted);
    if (meaning.retryAfter > 0ms)
        error.retryAfter = meaning.retryAfter;
    return error;
}

Error errorForHttpStatus(int status)
{
    if (status == 401)
        return errorForCode(40100, {});
    if (status == 402)
        return errorForCode(40200, {});
    if (status == 404)
        return errorForCode(40402, {});
    if (status == 429)
        return errorForCode(40202, {});
    if (status >= 500)
        return {ErrorKind::ServerError, u"DataForSEO has trouble of its own (HTTP %1)."_s.arg(status), {}, {}, std::nullopt};
    return {ErrorKind::InvalidResponse,
            u"DataForSEO answered with HTTP %1 instead of a result."_s.arg(status),
            u"Check the DataForSEO address in Settings"_s,
            {},
            std::nullopt};
}

} // namespace overture::providers::dataforseo

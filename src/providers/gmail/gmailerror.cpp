// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httperror.h"
#include "providers/gmail/gmailparser.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace overture::providers::gmail {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto minimumSendingPause = 1h;
constexpr auto longestWait = 48h;

struct Refusal
{
    QStringList reasons;   ///< every reason that is named, lower case, the most exact first
    QString message;

    [[nodiscard]] bool names(QStringView reason) const { return reasons.contains(reason, Qt::CaseInsensitive); }
    [[nodiscard]] bool says(const QString &words) const { return message.contains(words, Qt::CaseInsensitive); }
};

Refusal refusalIn(const QByteArray &body)
{
    Refusal refusal;
    const QJsonObject error = QJsonDocument::fromJson(body).object().value(u"error"_s).toObject();
    refusal.message = error.value(u"message"_s).toString();
    for (const QJsonValue &detail : error.value(u"details"_s).toArray())
        refusal.reasons << detail.toObject().value(u"reason"_s).toString();
    for (const QJsonValue &one : error.value(u"errors"_s).toArray())
        refusal.reasons << one.toObject().value(u"reason"_s).toString();
    refusal.reasons << error.value(u"status"_s).toString();
    return refusal;
}

/// The moment after "Retry after", as a wait from now.
std::optional<std::chrono::milliseconds> waitInText(const QString &message, Instant now)
{
    static const QRegularExpression re(u"Retry after\\s+(\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(?:Z|[+-]\\d\\d:\\d\\d))"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    const auto match = re.match(message);
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime until = QDateTime::fromString(match.captured(1), Qt::ISODateWithMs);
    if (!until.isValid())
        return std::nullopt;
    const std::chrono::milliseconds wait(until.toMSecsSinceEpoch() - toMs(now));
    return std::clamp<std::chrono::milliseconds>(wait, 0ms, longestWait);
}

/// Google counts its days in California.
std::chrono::milliseconds untilPacificMidnight(Instant now)
{
    const QDateTime there = toDateTime(now).toTimeZone(QTimeZone("America/Los_Angeles"));
    const QDateTime midnight = there.date().addDays(1).startOfDay(there.timeZone());
    return std::chrono::milliseconds(std::max<qint64>(0, there.msecsTo(midnight)));
}

bool isRate(const Refusal &refusal, int status)
{
    return status == 429 || refusal.names(u"rateLimitExceeded") || refusal.names(u"userRateLimitExceeded")
        || refusal.names(u"RATE_LIMIT_EXCEEDED") || refusal.names(u"RESOURCE_EXHAUSTED")
        || refusal.says(u"Quota exceeded for quota metric"_s);
}

struct Meaning
{
    ErrorKind kind;
    QString message;
    QString action;
};

std::optional<Meaning> meaningOf(const Refusal &refusal, int status)
{
    if (status == 401 || refusal.names(u"authError"))
        return Meaning{ErrorKind::Unauthorized, u"Gmail refused the sign-in."_s, u"Connect Gmail again in Settings."_s};
    if (refusal.names(u"ACCESS_TOKEN_SCOPE_INSUFFICIENT") || refusal.names(u"insufficientPermissions"))
        return Meaning{ErrorKind::ScopeMissing, u"Overture was not given all the rights that it needs in Gmail."_s,
                       u"Connect Gmail again in Settings and leave every box ticked."_s};
    if (refusal.names(u"accessNotConfigured") || refusal.names(u"SERVICE_DISABLED"))
        return Meaning{ErrorKind::Misconfigured, u"The Gmail API is switched off in the Google project of your client id."_s,
                       u"Switch on the Gmail API in the Google Cloud console, wait five minutes, try again."_s};
    if (refusal.names(u"domainPolicy"))
        return Meaning{ErrorKind::Misconfigured, u"The administrator of your domain does not allow Overture to use Gmail."_s,
                       u"Ask the administrator to allow your client id."_s};
    if (refusal.says(u"(Mail sending)"_s))
        return Meaning{ErrorKind::QuotaExhausted, u"Gmail's limit for sending mail is reached for this account."_s,
                       u"Send the rest tomorrow."_s};
    if (refusal.names(u"dailyLimitExceeded") || refusal.names(u"quotaExceeded"))
        return Meaning{ErrorKind::QuotaExhausted, u"The daily allowance of the Gmail API is used up."_s, u"Go on tomorrow."_s};
    if (status < 500 && isRate(refusal, status))
        return Meaning{ErrorKind::RateLimited, u"Gmail asks to slow down."_s, u"Wait a little."_s};
    if (status == 404 || refusal.names(u"notFound") || refusal.names(u"NOT_FOUND"))
        return Meaning{ErrorKind::NotFound, u"Gmail no longer has this mail or draft."_s, {}};
    if (refusal.names(u"failedPrecondition") || refusal.names(u"FAILED_PRECONDITION"))
        return Meaning{ErrorKind::Misconfigured, u"The account has no Gmail mailbox that can be used."_s,
                       u"Sign in with an account that has Gmail."_s};
    if (status == 413)
        return Meaning{ErrorKind::InvalidInput, u"The mail is too large for Gmail."_s, u"Shorten the mail."_s};
    if (status == 400 && refusal.says(u"Invalid thread_id"_s))
        return Meaning{ErrorKind::InvalidInput, u"Gmail does not know the conversation that this mail should continue."_s,
                       u"Send it as a new conversation."_s};
    if (status == 400 && (refusal.says(u"Invalid To"_s) || refusal.says(u"Recipient address"_s)))
        return Meaning{ErrorKind::InvalidInput, u"Gmail does not accept the recipient's address."_s, u"Check the address."_s};
    return std::nullopt;
}

} // namespace

Error parseError(const net::HttpResponse &response, Instant now)
{
    const Refusal refusal = refusalIn(response.body);
    Error error = net::httpError(response, u"Gmail");
    if (const auto meaning = meaningOf(refusal, response.status)) {
        error.kind = meaning->kind;
        error.message = meaning->message;
        error.action = meaning->action;
    } else if (response.status == 403) { // a refusal without a reason that is known
        error.kind = ErrorKind::Misconfigured;
        error.message = u"Gmail does not allow this for the account."_s;
        error.action = u"Connect Gmail again in Settings."_s;
    }
    if (!refusal.message.isEmpty())
        error.detail = u"HTTP %1 %2: %3"_s.arg(response.status).arg(refusal.reasons.join(u','), refusal.message.left(300));
    if (const auto wait = waitInText(refusal.message, now))
        error.retryAfter = wait;
    if (error.kind == ErrorKind::QuotaExhausted && !error.retryAfter && refusal.names(u"dailyLimitExceeded"))
        error.retryAfter = untilPacificMidnight(now);
    if (error.kind == ErrorKind::QuotaExhausted && refusal.says(u"(Mail sending)"_s))
        error.retryAfter = std::max<std::chrono::milliseconds>(error.retryAfter.value_or(0ms), minimumSendingPause);
    return error;
}

std::optional<net::Hold> askedPause(const net::HttpResponse &response, Instant now)
{
    if (response.status < 400)
        return std::nullopt;
    const Error error = parseError(response, now);
    if (error.kind != ErrorKind::RateLimited || !error.retryAfter)
        return std::nullopt;
    return net::Hold{now + *error.retryAfter, error.message};
}

} // namespace overture::providers::gmail

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httperror.h"

#include "core/clock.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace overture::net {

namespace {

/// RFC 9110, section 5.6.7: IMF-fixdate, the only form that may be sent.
std::optional<Instant> httpDate(const QByteArray &text)
{
    auto date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return instantFromMs(date.toMSecsSinceEpoch());
}

QString beginningOf(const QByteArray &body)
{
    return QString::fromUtf8(body.left(300)).simplified();
}

} // namespace

std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, Instant now)
{
    const auto text = response.header("Retry-After").trimmed();
    const auto bounded = [](std::chrono::milliseconds wait) {
        return std::clamp<std::chrono::milliseconds>(wait, 0ms, 24h);
    };
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits)
        return bounded(std::chrono::seconds(text.size() > 6 ? 1'000'000 : text.toInt()));
    const auto until = httpDate(text);
    if (!until)
        return std::nullopt;
    // The service's own clock, when it tells, so that a wrong clock here does not shorten the wait.
    return bounded(*until - httpDate(response.header("Date")).value_or(now));
}

Error httpError(const HttpResponse &response, QStringView serviceName)
{
    const auto name = serviceName.toString();
    const auto status = response.status;
    Error error;
    error.detail = u"HTTP %1 %2"_s.arg(status).arg(beginningOf(response.body));
    error.retryAfter = retryAfter(response, SystemClock().now());
    const auto say = [&error](ErrorKind kind, const QString &message, const QString &action) {
        error.kind = kind;
        error.message = message;
        error.action = action;
    };
    if (status == 401)
        say(ErrorKind::Unauthorized, u"%1 refused the key."_s.arg(name), u"Check the key in Settings."_s);
    else if (status == 402)
        say(ErrorKind::PaymentRequired, u"%1 asks for payment: the balance or plan is used up."_s.arg(name),
            u"Check the account at %1."_s.arg(name));
    else if (status == 403)
        say(ErrorKind::Unauthorized, u"%1 does not allow this with the stored key."_s.arg(name),
            u"Check what the key may do at %1."_s.arg(name));
    else if (status == 404 || status == 410)
        say(ErrorKind::NotFound, u"%1 does not know what was asked for."_s.arg(name), {});
    else if (status == 408)
        say(ErrorKind::Timeout, u"%1 gave up waiting for the request."_s.arg(name), u"Try again later."_s);
    else if (status == 429)
        say(ErrorKind::RateLimited, u"%1 asks to slow down."_s.arg(name), u"Wait a little."_s);
    else if (status >= 500)
        say(ErrorKind::ServerError, u"%1 has a problem of its own (error %2)."_s.arg(name).arg(status), u"Try again later."_s);
    else if (status >= 400)
        say(ErrorKind::InvalidInput, u"%1 did not accept the request (error %2)."_s.arg(name).arg(status), {});
    else
        say(ErrorKind::InvalidResponse, u"%1 gave an answer that was not expected (status %2)."_s.arg(name).arg(status), {});
    return error;
}

} // namespace overture::net

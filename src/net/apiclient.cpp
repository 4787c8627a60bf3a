// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient.h"

#include "core/logging.h"
#include "net/httpclient.h"
#include "net/httperror.h"
#include "net/keyremoval.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace overture::net {

namespace {

/// Gives the slot back however send() ends.
class Leaving
{
public:
    explicit Leaving(std::function<void()> leave) : m_leave(std::move(leave)) {}
    ~Leaving() { m_leave(); }
    Q_DISABLE_COPY_MOVE(Leaving)

private:
    std::function<void()> m_leave;
};

constexpr auto longestPause = std::chrono::hours(24);

QString localTime(Instant time, Instant now)
{
    const QDateTime local = toDateTime(time).toLocalTime();
    const bool isToday = local.date() == toDateTime(now).toLocalTime().date();
    return local.toString(isToday ? u"hh:mm"_s : u"d MMM, hh:mm"_s);
}

Error heldBack(const QString &what, const Hold &hold, Instant now)
{
    const QString until = localTime(hold.until, now);
    const QString reason = hold.reason.endsWith(u'.') ? hold.reason.chopped(1) : hold.reason;
    return {ErrorKind::HeldBack, reason.isEmpty() ? u"%1, until %2."_s.arg(what, until) : u"%1, until %2 (%3)."_s.arg(what, until, reason),
            u"Try again at %1 or later."_s.arg(until), u"nothing was sent"_s, std::max<std::chrono::milliseconds>(hold.until - now, std::chrono::milliseconds(1))};
}

/// The service could not be reached or did not answer.
bool isBroken(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::Timeout || kind == ErrorKind::OutcomeUnknown;
}

} // namespace

ApiClient::ApiClient(Http &http, Clock &clock, RateLimiter &limiter, ApiOptions options)
    : m_http(http)
    , m_clock(clock)
    , m_limiter(limiter)
    , m_options(std::move(options))
{
}

Result<HttpResponse> ApiClient::send(HttpRequest request, std::stop_token stop)
{
    const auto call = plannedCall(request);
    auto url = resolve(request.url);
    if (!url)
        return fail(url.error());
    request.url = std::move(*url);
    QByteArray secret;
    if (m_options.scheme != AuthScheme::None) {
        auto key = authorization();
        const bool goesWithout = m_options.keyIsOptional && !key && key.error().kind == ErrorKind::Misconfigured;
        if (!key && !goesWithout)
            return fail(key.error());
        if (key) {
            secret = key->second.mid(key->second.lastIndexOf(' ') + 1);
            request.headers.append(std::move(*key));
        }
        request.maxRedirects = 0;
    }
    if (call && call->reuse != Reuse::Never) {
        auto stored = m_options.ledger->storedAnswer(*call);
        if (!stored)
            return fail(stored.error());
        if (*stored) {
            (*stored)->isStored = true;
            return std::move(**stored);
        }
    }
    if (const auto entered = enter(stop); !entered)
        return fail(entered.error());
    const Leaving leaving([this] { leave(); });
    if (const auto free = standsFree(); !free)
        return fail(free.error());
    qint64 reservation = 0;
    if (call) {
        const auto reserved = m_options.ledger->reserve(*call);
        if (!reserved)
            return fail(reserved.error());
        reservation = *reserved;
    }
    bool wasSent = false;
    auto response = exchange(request, secret, wasSent, stop);
    if (call)
        settle(reservation, *call, request, wasSent, response);
    if (wasSent)
        m_dump.write(m_options.service, request, response, secret);
    return response;
}

std::optional<CallLedger::Call> ApiClient::plannedCall(const HttpRequest &request) const
{
    if (!m_options.ledger || !m_options.plan || !m_options.charge)
        return std::nullopt;
    const auto plan = m_options.plan(request);
    if (plan.estimate <= 0)
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_options.id.toUtf8() + '\n' + request.method + '\n');
    hash.addData(plan.key.isEmpty() ? QByteArray(request.url.toEncoded() + '\n' + request.body) : plan.key);
    return CallLedger::Call{m_options.id, request.url.path(), hash.result().toHex(), plan.estimate, plan.reuse};
}

Status ApiClient::standsFree() const
{
    const auto now = m_clock.now();
    if (const auto until = m_limiter.restrictedUntil(); until && *until - now > m_options.maxWait)
        return fail(heldBack(u"%1 asked to wait before the next request"_s.arg(m_options.service), {*until, m_limiter.restrictedReason()}, now));
    if (!m_options.breaker)
        return {};
    if (const auto open = m_options.breaker->closedUntil())
        return fail(heldBack(u"%1 is left alone for a while"_s.arg(m_options.service), *open, now));
    return {};
}

Result<HttpResponse> ApiClient::exchange(const HttpRequest &request, const QByteArray &secret, bool &wasSent, std::stop_token stop)
{
    if (const auto allowed = m_limiter.acquire(stop, m_options.maxWait); !allowed) {
        // The pause was asked for while this call waited for its turn.
        const auto free = standsFree();
        return fail(free ? allowed.error() : free.error());
    }
    Breaker::Ticket ticket;
    if (m_options.breaker) {
        const auto admitted = m_options.breaker->admit();
        if (!admitted)
            return fail(heldBack(u"%1 is left alone for a while"_s.arg(m_options.service), admitted.error(), m_clock.now()));
        ticket = *admitted;
    }
    wasSent = true;
    auto response = m_http.send(request, stop);
    if (response)
        removeKey(*response, secret); // before anybody reads, stores or shows it
    if (response)
        obey(*response);
    if (m_options.breaker) {
        if (!response && response.error().kind == ErrorKind::Cancelled)
            m_options.breaker->abandoned(ticket);
        else if (!response && isBroken(response.error().kind))
            m_options.breaker->failed(ticket, response.error().message);
        else if (response && response->status >= 500)
            m_options.breaker->failed(ticket, httpError(*response, m_options.service).message);
        else
            m_options.breaker->succeeded(ticket);
    }
    return response;
}

void ApiClient::settle(qint64 reservation, const CallLedger::Call &call, const HttpRequest &request, bool wasSent,
                       const Result<HttpResponse> &outcome)
{
    Status written;
    if (outcome) {
        const auto charge = m_options.charge(request, *outcome);
        const bool isKept = charge.isWorthKeeping && call.reuse != Reuse::Never;
        written = m_options.ledger->settle(reservation, charge.cost, isKept ? &*outcome : nullptr);
    } else if (!wasSent || outcome.error().kind == ErrorKind::Network) {
        written = m_options.ledger->release(reservation);
    } else {
        // The answer was lost after the request may have arrived: what may have been billed is counted.
        written = m_options.ledger->settle(reservation, call.estimate, nullptr);
    }
    // What was set aside then stays counted; the answer is worth more than the entry.
    if (!written)
        qCWarning(lcNet) << "the cost of a call to" << m_options.service << "could not be written:" << written.error().message;
}

Result<QUrl> ApiClient::resolve(const QUrl &relative) const
{
    const auto &base = m_options.baseUrl;
    const auto misconfigured = [this](const QString &why, const QString &action) {
        return fail(ErrorKind::Misconfigured, u"The address of %1 %2."_s.arg(m_options.service, why), action);
    };
    if (!base.isValid() || base.host().isEmpty() || (base.scheme() != u"https"_s && base.scheme() != u"http"_s))
        return misconfigured(u"in Settings is not a web address"_s, u"Correct the address in Settings."_s);
    if (!base.userInfo().isEmpty() || base.hasQuery() || base.hasFragment())
        return misconfigured(u"in Settings holds more than host and path"_s, u"Correct the address in Settings."_s);
    if (base.scheme() == u"http"_s && !isLoopback(base))
        return misconfigured(u"in Settings would send the key unencrypted"_s, u"Use an address that begins with https://"_s);
    if (!relative.scheme().isEmpty() || !relative.authority().isEmpty()) {
        return fail(ErrorKind::Internal, u"A request to %1 named its own server, so it was not sent."_s.arg(m_options.service),
                    {}, relative.host());
    }
    auto address = base.toEncoded(QUrl::StripTrailingSlash);
    if (address.endsWith('/'))
        address.chop(1);
    const auto tail = relative.toEncoded();
    // Beside the base path, for services that take uploads there.
    if (tail.startsWith("/../"))
        return QUrl::fromEncoded(address + tail, QUrl::StrictMode).adjusted(QUrl::NormalizePathSegments);
    return QUrl::fromEncoded(address + (tail.startsWith('/') ? QByteArray() : QByteArray("/")) + tail, QUrl::StrictMode);
}

Result<Header> ApiClient::authorization() const
{
    const auto none = [this] {
        return fail(ErrorKind::Misconfigured, u"No key for %1 is stored."_s.arg(m_options.service), u"Enter the key in Settings."_s);
    };
    if (!m_options.key)
        return none();
    const auto secret = m_options.key();
    if (!secret && secret.error().kind != ErrorKind::NotFound)
        return fail(secret.error());
    if (!secret || secret->isEmpty())
        return none();
    const auto key = secret->reveal().trimmed(); // pasted keys end in a newline
    switch (m_options.scheme) {
    case AuthScheme::None:
        break;
    case AuthScheme::ApiKey:
        return Header{m_options.authHeader, key};
    case AuthScheme::Bearer:
        return Header{"Authorization", "Bearer " + key};
    case AuthScheme::Basic:
        return Header{"Authorization", "Basic " + key.toBase64()};
    }
    return none();
}

Status ApiClient::enter(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_freed.wait(lock, stop, [this] { return m_inFlight < std::max(1, m_options.maxInFlight); }))
        return fail(ErrorKind::Cancelled, u"The request to %1 was cancelled."_s.arg(m_options.service), {}, u"it was never sent"_s);
    ++m_inFlight;
    return {};
}

void ApiClient::leave()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_inFlight;
    }
    m_freed.notify_one();
}

void ApiClient::obey(const HttpResponse &response)
{
    const auto now = m_clock.now();
    std::optional<Hold> hold;
    if (m_options.askedPause)
        hold = m_options.askedPause(response, now);
    if (response.status == 429 || response.status == 503) {
        const auto wait = retryAfter(response, now);
        if (wait && (!hold || hold->until < now + *wait))
            hold = Hold{now + *wait, hold ? hold->reason : httpError(response, m_options.service).message};
    }
    if (!hold)
        return;
    hold->until = std::min(hold->until, now + longestPause);
    if (m_limiter.restrictUntil(hold->until, hold->reason) && m_options.memory)
        m_options.memory->heldBack(m_options.id, *hold);
}

} // namespace overture::net

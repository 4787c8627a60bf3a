// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/google/accesstokens.h"

#include "core/logging.h"
#include "providers/google/oauthparser.h"

#include <QSet>

#include <algorithm>

namespace overture::providers::google {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds margin = 5min;
constexpr std::chrono::milliseconds pauseAfterTrouble = 20s;

/// Their order means nothing.
QSet<QString> wordsOf(const QString &scopes)
{
    const auto words = scopes.split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(words.begin(), words.end());
}

/// Google could not be asked, so nothing was asked of the mailbox either.
Error waiting(Error error)
{
    if (error.kind != ErrorKind::Network && error.kind != ErrorKind::Timeout && error.kind != ErrorKind::ServerError
        && error.kind != ErrorKind::RateLimited && error.kind != ErrorKind::InvalidResponse)
        return error;
    error.kind = ErrorKind::HeldBack;
    error.message = u"Google’s sign-in cannot be renewed at present: %1"_s.arg(error.message);
    if (!error.retryAfter)
        error.retryAfter = pauseAfterTrouble;
    return error;
}

} // namespace

QString AccessTokens::secretName(const QString &address)
{
    return u"gmail.account:"_s + address.toLower();
}

AccessTokens::AccessTokens(OAuthClient &client, SecretStore &secrets, Clock &clock, const MailAccount &account, AccountEvents events)
    : m_client(client)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_address(account.address)
    , m_events(std::move(events))
    , m_consentedAt(account.connectedAt)
    , m_scopes(account.scopes)
{
    if (account.state != MailAccountState::Connected)
        m_over = Error{ErrorKind::Unauthorized, account.stateReason.isEmpty() ? u"%1 is not connected."_s.arg(m_address) : account.stateReason,
                       u"Reconnect Gmail in Settings"_s, {}, {}};
}

bool AccessTokens::isFresh() const
{
    const auto now = m_clock.now();
    return !m_token.isEmpty() && now >= m_from && now < m_until; // a clock that was set back proves nothing
}

Result<Secret> AccessTokens::current(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (m_over)
        return fail(*m_over);
    if (isFresh())
        return m_token;
    if (m_isAsking) {
        const auto round = m_round;
        if (!m_answered.wait(lock, stop, [&] { return m_round != round; }))
            return fail(ErrorKind::Cancelled, u"Stopped while the Gmail sign-in was renewed."_s);
        if (m_over)
            return fail(*m_over);
        if (m_lastFailure)
            return fail(*m_lastFailure);
        return m_token;
    }
    m_isAsking = true;
    const auto consentedAt = m_consentedAt;
    const QString knownScopes = m_scopes;
    lock.unlock();
    auto tokens = askForOne(consentedAt, stop);
    lock.lock();
    m_isAsking = false;
    ++m_round;
    m_lastFailure.reset();
    std::optional<Error> over;
    std::optional<QString> changedScopes;
    Result<Secret> answer = fail(ErrorKind::Internal, {});
    if (tokens && m_consentedAt == consentedAt) {
        keep(*tokens);
        if (m_scopes != knownScopes)
            changedScopes = m_scopes;
        answer = m_token;
    } else if (tokens || isFresh()) {
        answer = m_token; // a new consent came meanwhile
    } else {
        m_lastFailure = waiting(tokens.error());
        if (m_lastFailure->kind == ErrorKind::Unauthorized && m_consentedAt == consentedAt && !m_over)
            over = m_over = m_lastFailure;
        answer = fail(*m_lastFailure);
    }
    m_answered.notify_all();
    lock.unlock();
    if (over && m_events.isOver)
        m_events.isOver(*over);
    if (changedScopes && m_events.scopesChanged)
        m_events.scopesChanged(*changedScopes);
    return answer;
}

Result<Tokens> AccessTokens::askForOne(Instant consentedAt, std::stop_token stop)
{
    const QString name = secretName(m_address);
    const auto stored = m_secrets.read(name);
    if (!stored && stored.error().kind != ErrorKind::NotFound)
        return fail(stored.error());
    auto grant = stored ? unpackGrant(*stored) : Result<Grant>(fail(stored.error()));
    if (!grant)
        return fail(ErrorKind::Unauthorized, u"The sign-in of %1 is not kept on this computer."_s.arg(m_address), u"Reconnect Gmail in Settings"_s);
    auto tokens = m_client.refresh(*grant, m_clock.now() - consentedAt, stop);
    if (tokens && !tokens->refresh.isEmpty() && tokens->refresh.reveal() != grant->refreshToken.reveal()) {
        // The old one may be worth nothing any more.
        grant->refreshToken = tokens->refresh;
        if (const auto written = m_secrets.write(name, packGrant(*grant)); !written)
            qCWarning(lcProviders) << "a renewed sign-in was not stored for good:" << written.error().message;
    }
    return tokens;
}

void AccessTokens::keep(const Tokens &tokens)
{
    const std::chrono::milliseconds lifetime = tokens.lifetime;
    m_token = tokens.access;
    m_from = m_clock.now();
    m_until = m_from + lifetime - std::min(margin, lifetime / 4);
    if (!tokens.scopes.isEmpty() && wordsOf(tokens.scopes) != wordsOf(m_scopes))
        m_scopes = tokens.scopes;
}

void AccessTokens::refused(const Secret &token)
{
    const std::scoped_lock lock(m_mutex);
    if (m_token.reveal() == token.reveal())
        m_token = Secret();
}

void AccessTokens::lacks(MailCapability capability)
{
    QString left;
    {
        const std::scoped_lock lock(m_mutex);
        left = withoutCapability(m_scopes, capability);
        if (left == m_scopes)
            return;
        m_scopes = left;
    }
    if (m_events.scopesChanged)
        m_events.scopesChanged(left);
}

QString AccessTokens::scopes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_scopes;
}

void AccessTokens::adopt(const Tokens &tokens, Instant consentedAt)
{
    const std::scoped_lock lock(m_mutex);
    m_over.reset();
    m_lastFailure.reset();
    m_consentedAt = consentedAt;
    m_scopes.clear();
    keep(tokens);
}

void AccessTokens::forget(const QString &why)
{
    const std::scoped_lock lock(m_mutex);
    m_token = Secret();
    m_over = Error{ErrorKind::Unauthorized, why, u"Reconnect Gmail in Settings"_s, {}, {}};
}

} // namespace overture::providers::google

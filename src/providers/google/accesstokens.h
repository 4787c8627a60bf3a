// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secretstore.h"
#include "domain/mailaccount.h"
#include "providers/google/oauthclient.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace overture::providers::google {

/// What becomes known of an account while its tokens are used. Called without a lock, on the thread that asked.
struct AccountEvents
{
    std::function<void(const Error &why)> isOver = {};             ///< only a new consent helps
    std::function<void(const QString &scopes)> scopesChanged = {}; ///< what is granted is something else than was known
};

/// The access token of one account: kept in memory, made anew from the refresh token when less than five minutes of it are
/// left or the service refuses it. However many threads ask, one refresh is on the wire; the others wait for its answer.
///
/// The refresh token is read from the secret store each time, so that a sign-in by another program is taken over; a new one
/// that comes with an answer is stored before the access token is given out. Once a refresh token was refused nobody asks
/// again until adopt().
/// Thread: any worker (blocks while a refresh is under way). `client`, `secrets` and `clock` must outlive it.
class AccessTokens
{
public:
    /// The account's entry in the secret store.
    [[nodiscard]] static QString secretName(const QString &address);

    AccessTokens(OAuthClient &client, SecretStore &secrets, Clock &clock, const MailAccount &account, AccountEvents events = {});

    /// Errors: Unauthorized (the sign-in is over), Misconfigured (client, secret store), HeldBack (Google cannot be reached or
    /// asks to wait: nothing was asked of the mailbox), Cancelled.
    [[nodiscard]] Result<Secret> current(std::stop_token stop = {});
    /// The service did not take this token: the next one who asks gets another.
    void refused(const Secret &token);
    /// The service says that the rights do not include this.
    void lacks(MailCapability capability);
    [[nodiscard]] QString scopes() const;
    [[nodiscard]] const QString &address() const { return m_address; }
    /// A new consent: its tokens hold from now on.
    void adopt(const Tokens &tokens, Instant consentedAt);
    /// Disconnected: no token is given out until adopt().
    void forget(const QString &why);

private:
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] Result<Tokens> askForOne(Instant consentedAt, std::stop_token stop);
    void keep(const Tokens &tokens);

    OAuthClient &m_client;
    SecretStore &m_secrets;
    Clock &m_clock;
    const QString m_address;
    const AccountEvents m_events;

    mutable std::mutex m_mutex;             ///< guards what follows
    std::condition_variable_any m_answered;
    bool m_isAsking = false;
    quint64 m_round = 0;                    ///< answers so far
    std::optional<Error> m_lastFailure;     ///< of the last round
    std::optional<Error> m_over;
    Secret m_token;
    Instant m_from;
    Instant m_until;                        ///< fresh until then
    Instant m_consentedAt;
    QString m_scopes;
};

} // namespace overture::providers::google

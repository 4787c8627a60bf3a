// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "net/apiclient.h"
#include "store/settingsrepository.h"

namespace overture::app {

class AccountBook;

/// What is shared by everybody who calls one service with one account: rate limit, breaker, and what is remembered of
/// them. Limits are those of the settings (limit.<limits>.…, <limits> being the service unless named, and breaker.…) when
/// it was made.
/// Thread: made on the main thread; used by any worker. `book` and `clock` must outlive it.
class Account
{
public:
    Account(const Settings &settings, const QString &service, const QList<store::ProviderState> &known, AccountBook &book, Clock &clock,
            const QString &limits = {});

    [[nodiscard]] net::RateLimiter &limiter() { return m_limiter; }
    /// With everything that does not depend on the service's own ways.
    [[nodiscard]] net::ApiOptions apiOptions();

private:
    const QString m_service;
    const int m_maxInFlight;
    AccountBook &m_book;
    net::RateLimiter m_limiter;
    net::Breaker m_breaker;
};

} // namespace overture::app

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
/// it was made. One of several accounts at the service is told apart by `name`, a mailbox's address.
/// Thread: made on the main thread; used by any worker. `book` and `clock` must outlive it.
class Account
{
public:
    Account(const Settings &settings, const QString &service, const QList<store::ProviderState> &known, AccountBook &book, Clock &clock,
            const QString &limits = {}, const QString &name = {});

    [[nodiscard]] net::RateLimiter &limiter() { return m_limiter; }
    /// With everything that does not depend on the service's own ways.
    [[nodiscard]] net::ApiOptions apiOptions();

private:
    /// Remembers under the account's own name.
    class Memory final : public net::AccountMemory
    {
    public:
        Memory(AccountBook &book, QString account) : m_book(book), m_account(std::move(account)) {}
        void heldBack(const QString &service, const net::Hold &hold) override;
        void breakerChanged(const QString &service, const std::optional<net::Hold> &open) override;

    private:
        AccountBook &m_book;
        const QString m_account;
    };

    const QString m_service;
    const int m_maxInFlight;
    AccountBook &m_book;
    Memory m_memory;
    net::RateLimiter m_limiter;
    net::Breaker m_breaker;
};

} // namespace overture::app

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account.h"

#include "app/accountbook.h"

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

QList<net::RateWindow> windows(const Settings &settings, const QString &service)
{
    QList<net::RateWindow> windows;
    for (const auto &[period, length] : {std::pair{u"per_second"_s, std::chrono::milliseconds(1000)},
                                         std::pair{u"per_minute"_s, std::chrono::milliseconds(60'000)}}) {
        if (const int count = settings.number(u"limit.%1.%2"_s.arg(service, period)); count > 0)
            windows.append({count, length});
    }
    return windows;
}

net::BreakerOptions breakerOptions(const Settings &settings)
{
    net::BreakerOptions options;
    options.failures = settings.number(u"breaker.failures"_s);
    options.open = std::chrono::seconds(settings.number(u"breaker.open_seconds"_s));
    options.longestOpen = std::max(options.open, std::chrono::milliseconds(1000) * settings.number(u"breaker.longest_open_seconds"_s));
    return options;
}

} // namespace

Account::Account(const Settings &settings, const QString &service, const QList<store::ProviderState> &known, AccountBook &book, Clock &clock,
                 const QString &limits, const QString &name)
    : m_service(service)
    , m_maxInFlight(settings.number(u"limit.%1.in_flight"_s.arg(limits.isEmpty() ? service : limits)))
    , m_book(book)
    , m_memory(book, name)
    , m_limiter(clock, windows(settings, limits.isEmpty() ? service : limits))
    , m_breaker(clock, breakerOptions(settings), [this](const auto &open) { m_memory.breakerChanged(m_service, open); })
{
    for (const auto &state : known) {
        if (state.service != service || state.account != name)
            continue;
        if (state.restrictedUntil && *state.restrictedUntil > clock.now())
            m_limiter.restrictUntil(*state.restrictedUntil, state.restrictedReason);
        if (state.breakerUntil && *state.breakerUntil > clock.now())
            m_breaker.restore({*state.breakerUntil, state.breakerReason});
    }
}

void Account::Memory::heldBack(const QString &service, const net::Hold &hold)
{
    m_book.heldBack(service, m_account, hold);
}

void Account::Memory::breakerChanged(const QString &service, const std::optional<net::Hold> &open)
{
    m_book.breakerChanged(service, m_account, open);
}

net::ApiOptions Account::apiOptions()
{
    net::ApiOptions options;
    options.id = m_service;
    options.maxInFlight = m_maxInFlight;
    options.breaker = &m_breaker;
    options.memory = &m_memory;
    options.ledger = &m_book;
    return options;
}

} // namespace overture::app

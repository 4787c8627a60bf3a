// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/breaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace overture::net {

namespace {
/// How soon to look again while the probe is out.
constexpr auto probePause = std::chrono::milliseconds(2s);
} // namespace

Breaker::Breaker(Clock &clock, BreakerOptions options, Changed changed)
    : m_clock(clock)
    , m_options(options)
    , m_changed(std::move(changed))
{
}

std::optional<Hold> Breaker::holdNow() const
{
    if (!m_open)
        return std::nullopt;
    const auto now = m_clock.now();
    // A wall clock that was set back must not keep the service away for longer than was meant.
    const auto until = std::min(m_open->until, now + m_options.longestOpen);
    if (now < until)
        return Hold{until, m_open->reason};
    return m_isProbing ? std::optional(Hold{now + probePause, m_open->reason}) : std::nullopt;
}

std::optional<Hold> Breaker::closedUntil() const
{
    const std::lock_guard lock(m_mutex);
    return holdNow();
}

tl::expected<Breaker::Ticket, Hold> Breaker::admit()
{
    const std::lock_guard lock(m_mutex);
    if (const auto hold = holdNow())
        return tl::unexpected(*hold);
    if (m_open) {
        m_isProbing = true;
        ++m_generation;
    }
    return Ticket{m_generation};
}

void Breaker::succeeded(Ticket ticket)
{
    {
        const std::lock_guard lock(m_mutex);
        if (ticket.generation != m_generation || (m_open && !m_isProbing))
            return;
        m_inARow = 0;
        m_outcomes.push_back(false);
        if (int(m_outcomes.size()) > m_options.window)
            m_outcomes.pop_front();
        if (!m_open)
            return;
        m_open.reset();
        m_isProbing = false;
        m_lastOpen = 0ms;
        m_outcomes.clear();
        ++m_generation;
    }
    if (m_changed)
        m_changed(std::nullopt);
}

void Breaker::failed(Ticket ticket, const QString &reason)
{
    std::optional<Hold> opened;
    {
        const std::lock_guard lock(m_mutex);
        if (m_options.failures <= 0 || ticket.generation != m_generation || (m_open && !m_isProbing))
            return;
        if (m_open) {
            opened = openFor(std::min(m_lastOpen * 2, m_options.longestOpen), m_open->reason);
        } else {
            ++m_inARow;
            m_outcomes.push_back(true);
            if (int(m_outcomes.size()) > m_options.window)
                m_outcomes.pop_front();
            const auto bad = std::count(m_outcomes.begin(), m_outcomes.end(), true);
            const bool mostFail = int(m_outcomes.size()) == m_options.window && bad * 2 > m_options.window;
            if (m_inARow >= m_options.failures)
                opened = openFor(m_options.open, u"%1 calls in a row failed: %2"_s.arg(m_inARow).arg(reason));
            else if (mostFail)
                opened = openFor(m_options.open, u"%1 of the last %2 calls failed: %3"_s.arg(bad).arg(m_options.window).arg(reason));
        }
    }
    if (opened && m_changed)
        m_changed(opened);
}

void Breaker::abandoned(Ticket ticket)
{
    const std::lock_guard lock(m_mutex);
    if (ticket.generation == m_generation)
        m_isProbing = false;
}

void Breaker::restore(const Hold &open)
{
    const std::lock_guard lock(m_mutex);
    if (m_options.failures > 0)
        (void)openFor(std::clamp<std::chrono::milliseconds>(open.until - m_clock.now(), 0ms, m_options.longestOpen), open.reason);
    m_lastOpen = std::max(m_lastOpen, m_options.open);
}

std::optional<Hold> Breaker::openFor(std::chrono::milliseconds duration, const QString &reason)
{
    m_open = Hold{m_clock.now() + duration, reason};
    m_lastOpen = duration;
    m_isProbing = false;
    m_inARow = 0;
    m_outcomes.clear();
    ++m_generation;
    return m_open;
}

} // namespace overture::net

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratelimiter.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace overture::net {

namespace {
/// Nobody sleeps longer without looking again: the ban may have grown, the wall clock may have been set.
constexpr auto longestNap = std::chrono::milliseconds(30s);

qsizetype allowance(const RateWindow &window)
{
    return std::max(1, window.count);
}

Instant earliestStart(const QList<RateWindow> &windows, const std::deque<Instant> &starts,
                      const std::optional<Instant> &restrictedUntil, Instant now)
{
    Instant earliest = restrictedUntil ? std::max(now, *restrictedUntil) : now;
    for (const auto &window : windows) {
        const auto count = std::size_t(allowance(window));
        if (starts.size() < count)
            continue;
        // One more millisecond: an Instant is cut to milliseconds, and the service's clock does the counting.
        earliest = std::max(earliest, starts[starts.size() - count] + window.length + 1ms);
    }
    return earliest;
}
} // namespace

RateLimiter::RateLimiter(Clock &clock, QList<RateWindow> windows)
    : m_clock(clock)
    , m_windows(std::move(windows))
{
}

Status RateLimiter::acquire(std::stop_token stop, std::chrono::milliseconds longestBan)
{
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, QStringLiteral("The request was cancelled."));
        std::chrono::milliseconds pause{0};
        {
            const std::lock_guard lock(m_mutex);
            const auto now = m_clock.now();
            if (m_restrictedUntil && *m_restrictedUntil - now > longestBan)
                return fail(ErrorKind::HeldBack, QStringLiteral("The service asked for a long pause."));
            // A wall clock that was set back must not lock everybody out until it has caught up.
            for (auto &start : m_starts)
                start = std::min(start, now);
            pause = earliestStart(m_windows, m_starts, m_restrictedUntil, now) - now;
            if (pause <= 0ms) {
                m_starts.push_back(now);
                qsizetype remembered = 1;
                for (const auto &window : m_windows)
                    remembered = std::max(remembered, allowance(window));
                while (m_starts.size() > std::size_t(remembered))
                    m_starts.pop_front();
                return {};
            }
        }
        m_clock.wait(std::min(pause, longestNap), stop);
    }
}

bool RateLimiter::restrictUntil(Instant until, const QString &reason)
{
    const std::lock_guard lock(m_mutex);
    if (m_restrictedUntil && *m_restrictedUntil >= until)
        return false;
    m_restrictedUntil = until;
    m_reason = reason;
    return true;
}

std::optional<Instant> RateLimiter::restrictedUntil() const
{
    const std::lock_guard lock(m_mutex);
    if (m_restrictedUntil && *m_restrictedUntil <= m_clock.now())
        return std::nullopt;
    return m_restrictedUntil;
}

QString RateLimiter::restrictedReason() const
{
    const std::lock_guard lock(m_mutex);
    return m_restrictedUntil && *m_restrictedUntil > m_clock.now() ? m_reason : QString();
}

} // namespace overture::net

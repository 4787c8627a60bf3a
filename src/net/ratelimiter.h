// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>

#include <deque>
#include <memory>
#include <mutex>

namespace overture::net {

/// At most `count` starts in any window of `length`.
struct RateWindow
{
    int count = 0;
    std::chrono::milliseconds length{1000};
};

/// Lets callers through so that no window is ever exceeded; belongs to one account and is shared by all jobs.
/// Thread: any.
class RateLimiter
{
public:
    RateLimiter(Clock &clock, QList<RateWindow> windows);
    /// Blocks until a start is allowed; Cancelled when stopped. HeldBack when a ban lasts longer than `longestBan`, also
    /// one that is imposed while waiting.
    [[nodiscard]] Status acquire(std::stop_token stop, std::chrono::milliseconds longestBan = std::chrono::hours(24 * 365));
    /// Nobody starts before `until` (the service said so). False when an earlier ban is as long.
    bool restrictUntil(Instant until, const QString &reason = {});
    [[nodiscard]] std::optional<Instant> restrictedUntil() const;
    /// In the service's words; empty without a ban.
    [[nodiscard]] QString restrictedReason() const;

private:
    Clock &m_clock;
    QList<RateWindow> m_windows;
    mutable std::mutex m_mutex;
    std::deque<Instant> m_starts;
    std::optional<Instant> m_restrictedUntil;
    QString m_reason;
};

} // namespace overture::net

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <condition_variable>
#include <mutex>

/// A clock that stands still until the test moves it. Thread: any.
///
/// By default `wait` moves the clock forward by its duration and returns at once, so that code which sleeps between
/// steps runs without sleeping (the time it asked for is in `waits()`). With `setBlocking(true)` a wait ends only when
/// `advance` or `set` reaches its end, or when its stop token is requested; `waitForSleepers` tells when that many
/// threads have gone to sleep, so that a test needs no pause of its own.
class FakeClock final : public overture::Clock
{
public:
    /// 2026-03-02 09:00 UTC, a Monday.
    static constexpr qint64 startMs = 1772442000000;

    explicit FakeClock(overture::Instant start = overture::instantFromMs(startMs)) : m_now(start) {}

    [[nodiscard]] overture::Instant now() const override;
    bool wait(std::chrono::milliseconds duration, std::stop_token stop) override;

    void set(overture::Instant now);
    void advance(std::chrono::milliseconds duration);
    void setBlocking(bool blocking);
    /// Every duration that was waited for, in order.
    [[nodiscard]] QList<std::chrono::milliseconds> waits() const;
    /// True when `count` threads sleep in `wait` within `limit` of real time.
    [[nodiscard]] bool waitForSleepers(int count, std::chrono::milliseconds limit = std::chrono::seconds(10));

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    overture::Instant m_now;
    QList<std::chrono::milliseconds> m_waits;
    int m_sleepers = 0;
    bool m_blocking = false;
};

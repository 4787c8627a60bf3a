// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

using namespace overture;

Instant FakeClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

bool FakeClock::wait(std::chrono::milliseconds duration, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_waits.append(duration);
    if (stop.stop_requested())
        return false;
    if (!m_blocking) {
        m_now += duration;
        m_changed.notify_all();
        return true;
    }
    const auto end = m_now + duration;
    ++m_sleepers;
    m_changed.notify_all();
    m_changed.wait(lock, stop, [&] { return m_now >= end; });
    --m_sleepers;
    return !stop.stop_requested();
}

void FakeClock::set(Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_now = now;
    m_changed.notify_all();
}

void FakeClock::advance(std::chrono::milliseconds duration)
{
    const std::lock_guard lock(m_mutex);
    m_now += duration;
    m_changed.notify_all();
}

void FakeClock::setBlocking(bool blocking)
{
    const std::lock_guard lock(m_mutex);
    m_blocking = blocking;
}

QList<std::chrono::milliseconds> FakeClock::waits() const
{
    const std::lock_guard lock(m_mutex);
    return m_waits;
}

bool FakeClock::waitForSleepers(int count, std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, limit, [&] { return m_sleepers >= count; });
}

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <condition_variable>
#include <mutex>

namespace overture {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

bool SystemClock::wait(std::chrono::milliseconds duration, std::stop_token stop)
{
    // Nobody else wakes this wait, so the mutex guards nothing; the condition variable wants one.
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex); // cppcheck-suppress localMutex
    woken.wait_for(lock, stop, duration, [] { return false; });
    return !stop.stop_requested();
}

} // namespace overture

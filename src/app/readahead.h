// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace overture::app {

/// A short queue between one thread that reads and one that stores, so that both work at the same time.
/// Thread: `put` on the one, `take` on the other, `close` on any.
template <class T>
class ReadAhead
{
public:
    static constexpr size_t most = 4;

    /// Waits while the queue is full. False when nobody takes any more.
    [[nodiscard]] bool put(T value)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_values.size() < most; });
        if (m_closed)
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }
    /// Waits while it is empty; never called after the last value.
    [[nodiscard]] T take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_values.empty(); });
        T value = std::move(m_values.front());
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_values;
    bool m_closed = false;
};

/// The taking end. The queue is closed with its last copy, whether it has ever been asked or not.
template <class T>
class ReadAheadTaker
{
public:
    explicit ReadAheadTaker(std::shared_ptr<ReadAhead<T>> ahead)
        : m_ahead(ahead.get(), [ahead](ReadAhead<T> *queue) { queue->close(); })
    {
    }
    [[nodiscard]] T next() const { return m_ahead->take(); }

private:
    std::shared_ptr<ReadAhead<T>> m_ahead;
};

} // namespace overture::app

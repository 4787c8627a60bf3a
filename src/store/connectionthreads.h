// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace overture::store {

/// Threads that take tasks from one queue in order, each with a connection of its own.
/// Thread: `post` from any. Owns its threads; the destructor carries out what is queued and joins them.
class ConnectionThreads
{
public:
    using Task = std::function<void(Connection &)>;
    using Open = std::function<Result<std::unique_ptr<Connection>>()>;

    /// Starts `count` threads and waits until each has opened its connection.
    [[nodiscard]] static Result<std::unique_ptr<ConnectionThreads>> start(int count, const Open &open);
    ~ConnectionThreads();
    ConnectionThreads(const ConnectionThreads &) = delete;

    void post(Task task);

private:
    ConnectionThreads() = default;
    void work(const Open &open);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    std::vector<std::thread> m_threads;
    std::optional<Error> m_openError;
    int m_opened = 0;
    bool m_closing = false;
};

} // namespace overture::store

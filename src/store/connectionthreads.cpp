// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connectionthreads.h"

namespace overture::store {

Result<std::unique_ptr<ConnectionThreads>> ConnectionThreads::start(int count, const Open &open)
{
    std::unique_ptr<ConnectionThreads> threads(new ConnectionThreads);
    for (int i = 0; i < count; ++i)
        threads->m_threads.emplace_back([self = threads.get(), open] { self->work(open); });
    std::unique_lock lock(threads->m_mutex);
    threads->m_changed.wait(lock, [&] { return threads->m_opened == count; });
    const auto error = threads->m_openError;
    lock.unlock();
    if (error)
        return fail(*error);
    return threads;
}

ConnectionThreads::~ConnectionThreads()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    for (auto &thread : m_threads)
        thread.join();
}

void ConnectionThreads::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_all();
}

void ConnectionThreads::work(const Open &open)
{
    const auto connection = open();
    std::unique_lock lock(m_mutex);
    ++m_opened;
    if (!connection && !m_openError)
        m_openError = connection.error();
    m_changed.notify_all();
    if (!connection)
        return;
    while (true) {
        m_changed.wait(lock, [this] { return m_closing || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task(**connection);
        task = nullptr; // what the task holds is released before the next one, and outside the lock
        lock.lock();
    }
}

} // namespace overture::store

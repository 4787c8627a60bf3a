// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writequeue.h"

#include "store/connection.h"
#include "store/dialect.h"

using namespace Qt::StringLiterals;

namespace overture::store {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr size_t mostTogether = 64;
constexpr auto longestGathering = std::chrono::milliseconds(2);
const QString undo = QStringLiteral("undo");

} // namespace

void WriteQueue::add(Write write)
{
    {
        const std::lock_guard lock(m_mutex);
        m_writes.push_back(std::move(write));
    }
    m_added.notify_one();
}

std::optional<WriteQueue::Write> WriteQueue::takeFirst(bool &isShared)
{
    std::unique_lock lock(m_mutex);
    if (m_writes.empty())
        return std::nullopt;
    // Lanes that were answered together are back in a moment. A tenth of a commit is little to wait for sharing the next.
    const auto patience = std::min<std::chrono::nanoseconds>(m_lastCommit / 10, longestGathering);
    m_added.wait_for(lock, patience, [this] { return m_writes.size() >= m_lastCount || m_writes.front().alone; });
    auto write = std::move(m_writes.front());
    m_writes.pop_front();
    isShared = !write.alone && !m_writes.empty() && !m_writes.front().alone;
    return write;
}

std::optional<WriteQueue::Write> WriteQueue::takeNext()
{
    const std::lock_guard lock(m_mutex);
    if (m_writes.empty() || m_writes.front().alone)
        return std::nullopt;
    auto write = std::move(m_writes.front());
    m_writes.pop_front();
    return write;
}

WriteQueue::Done WriteQueue::run(Connection &connection, Write write)
{
    WriteSession session(connection.database(), connection.dialect(), m_clock.now(), connection.statements());
    auto status = write.task(session);
    if (status && session.firstError())
        status = fail(*session.firstError());
    return {std::move(write), std::move(status), std::move(session.changes())};
}

/// An error when the transaction as a whole is lost.
Status WriteQueue::together(Connection &connection, Write first, std::vector<Done> &all)
{
    const auto start = SteadyClock::now();
    std::optional<Write> write = std::move(first);
    while (write) {
        if (const auto begun = connection.exec(u"SAVEPOINT write_of_many"_s, u"begin to write"_s); !begun) {
            all.push_back({std::move(*write), begun, {}});
            return begun;
        }
        all.push_back(run(connection, std::move(*write)));
        if (!all.back().status) {
            // After some errors (a full disk) the engine has rolled back everything and knows no savepoint any more.
            if (const auto undone = connection.exec(u"ROLLBACK TO SAVEPOINT write_of_many"_s, undo); !undone)
                return fail(all.back().status.error());
        }
        if (const auto released = connection.exec(u"RELEASE SAVEPOINT write_of_many"_s, u"save"_s); !released)
            return released;
        write.reset();
        if (all.size() < mostTogether && SteadyClock::now() - start < m_longestTogether)
            write = takeNext();
    }
    return {};
}

void WriteQueue::carryOut(Connection &connection)
{
    bool isShared = false;
    auto first = takeFirst(isShared);
    if (!first)
        return;
    if (const auto begun = connection.begin(connection.dialect().beginWrite(), u"begin to write"_s); !begun)
        return first->done(begun);
    std::vector<Done> all;
    Status status;
    if (isShared) {
        status = together(connection, std::move(*first), all);
    } else {
        all.push_back(run(connection, std::move(*first)));
        status = all.back().status;
    }
    const auto committing = SteadyClock::now();
    if (status)
        status = connection.exec(u"COMMIT"_s, u"save"_s);
    if (!status)
        (void)connection.exec(u"ROLLBACK"_s, undo); // refused when the engine has rolled back by itself
    m_lastCommit = SteadyClock::now() - committing;
    m_lastCount = all.size();
    answer(std::move(all), status);
}

void WriteQueue::answer(std::vector<Done> all, const Status &committed)
{
    QList<ChangeSet> changes;
    for (auto &[write, status, changed] : all) {
        if (status && !committed)
            status = committed;
        if (status && !changed.isEmpty())
            changes.append(std::move(changed));
    }
    if (!changes.isEmpty())
        m_publish(changes);
    for (auto &[write, status, changed] : all) {
        write.done(status);
        write = {}; // what it holds is released before the next one hears
    }
}

} // namespace overture::store

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/session.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace overture::store {

class Connection;

/// Writes that wait for the writer's connection. What waits at the same time shares one transaction and one commit – the
/// disk's sync is what a small write costs – in the order of the queue, each in a savepoint of its own: one that fails is
/// undone alone. Nobody is answered before the commit; when the commit fails, all of them have failed.
///
/// A long write is `alone`, so that no other one's answer waits for it. On PostgreSQL the rows that a transaction has
/// changed stay locked for the other programs until the commit they share.
/// Thread: `add` from any, `carryOut` on the connection's.
class WriteQueue
{
public:
    struct Write
    {
        std::function<Status(WriteSession &)> task;
        std::function<void(const Status &)> done;
        bool alone = false;
    };
    /// What was committed, one set for each write, in order; called before the writes are answered.
    using Publish = std::function<void(const QList<ChangeSet> &)>;

    /// After `longestTogether` no further write joins a transaction: those that are done are answered first.
    WriteQueue(const Clock &clock, std::chrono::milliseconds longestTogether, Publish publish)
        : m_clock(clock), m_longestTogether(longestTogether), m_publish(std::move(publish))
    {
    }

    void add(Write write);
    /// The first write of the queue and those that may share its commit; nothing when the queue is empty.
    void carryOut(Connection &connection);

private:
    struct Done
    {
        Write write;
        Status status;
        ChangeSet changes;
    };

    [[nodiscard]] std::optional<Write> takeFirst(bool &isShared);
    [[nodiscard]] std::optional<Write> takeNext();
    [[nodiscard]] Done run(Connection &connection, Write write);
    [[nodiscard]] Status together(Connection &connection, Write first, std::vector<Done> &all);
    void answer(std::vector<Done> all, const Status &committed);

    const Clock &m_clock;
    const std::chrono::milliseconds m_longestTogether;
    const Publish m_publish;
    std::mutex m_mutex;
    std::condition_variable m_added;
    std::deque<Write> m_writes;
    // Of the writer's thread:
    size_t m_lastCount = 1;
    std::chrono::nanoseconds m_lastCommit{0};
};

} // namespace overture::store

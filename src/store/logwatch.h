// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>

namespace overture::store {

class Connection;

/// Keeps SQLite's write-ahead log small. The engine empties the log only when no reader looks at it; with two readers
/// taking turns that moment may never come. When the log has grown past its limit, new readers wait for the moment
/// that it takes to empty it.
/// Thread: any; `afterCommit` on the writer's.
class LogWatch
{
public:
    static constexpr qint64 limitBytes = 16 * 1024 * 1024;

    /// While one lives, a reader's transaction is open. Waits while the log is being emptied.
    class Reading
    {
    public:
        explicit Reading(LogWatch &watch);
        ~Reading();
        Reading(const Reading &) = delete;

    private:
        LogWatch &m_watch;
    };

    explicit LogWatch(const QString &databaseFile) : m_logFile(databaseFile + QStringLiteral("-wal")) {}

    /// Empties the log when it is large. A reader that does not end within a second postpones it.
    void afterCommit(Connection &writer);

private:
    QString m_logFile;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_reading = 0;
    bool m_emptying = false;
    qint64 m_nextAttempt = limitBytes;
};

} // namespace overture::store

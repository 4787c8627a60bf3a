// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logwatch.h"

#include "core/logging.h"
#include "store/connection.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace overture::store {

LogWatch::Reading::Reading(LogWatch &watch) : m_watch(watch)
{
    std::unique_lock lock(m_watch.m_mutex);
    m_watch.m_changed.wait(lock, [this] { return !m_watch.m_emptying; });
    ++m_watch.m_reading;
}

LogWatch::Reading::~Reading()
{
    {
        const std::lock_guard lock(m_watch.m_mutex);
        --m_watch.m_reading;
    }
    m_watch.m_changed.notify_all();
}

void LogWatch::afterCommit(Connection &writer)
{
    const auto size = QFileInfo(m_logFile).size();
    if (size < m_nextAttempt)
        return;
    std::unique_lock lock(m_mutex);
    m_emptying = true;
    const bool quiet = m_changed.wait_for(lock, std::chrono::seconds(1), [this] { return m_reading == 0; });
    lock.unlock();
    const auto emptied = quiet ? writer.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"empty its log"_s) : Status();
    lock.lock();
    m_emptying = false;
    lock.unlock();
    m_changed.notify_all();
    if (!emptied)
        qCWarning(lcStore).noquote() << emptied.error().message << emptied.error().detail;
    // A long export keeps its view of the data; do not hold up every commit meanwhile.
    m_nextAttempt = quiet ? limitBytes : size + limitBytes / 4;
}

} // namespace overture::store

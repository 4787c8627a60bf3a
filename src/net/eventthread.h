// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

namespace overture::net {

/// The one thread with an event loop on which everything of the network lives (HttpClient, SystemDns).
///
/// Owned by the application; must outlive what was given a reference to it. Thread: any.
class EventThread
{
public:
    EventThread();
    ~EventThread();

    /// Runs `work` on the thread, later. Nothing is run once the destructor has begun.
    template <class F>
    void post(F &&work)
    {
        QMetaObject::invokeMethod(&m_context, std::forward<F>(work), Qt::QueuedConnection);
    }

    /// Runs `work` on the thread and waits for it. Not to be called from the thread itself.
    template <class F>
    void run(F &&work)
    {
        QMetaObject::invokeMethod(&m_context, std::forward<F>(work), Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace overture::net

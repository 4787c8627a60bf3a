// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <deque>
#include <functional>
#include <mutex>

namespace overture::net {

/// The one thread with an event loop on which everything of the network lives (HttpClient's transport).
///
/// Owned by the application; must outlive what was given a reference to it. Thread: any.
class EventThread
{
public:
    using Work = std::function<void()>;

    EventThread();
    ~EventThread();
    Q_DISABLE_COPY_MOVE(EventThread)

    /// Runs `work` on the thread, later, in the order of the calls. Not run any more once the destructor has begun.
    void post(Work work);
    /// Runs `work` on the thread and waits for it. Not to be called from the thread itself.
    void run(const Work &work);

private:
    /// Takes the work out of a queue of our own: Qt only wakes the thread, so the thread sanitizer sees the hand-over.
    class Worker final : public QObject
    {
    public:
        void add(Work work);
        bool event(QEvent *event) override;

    private:
        std::mutex m_mutex;
        std::deque<Work> m_waiting;
    };

    QThread m_thread;
    Worker m_worker;
};

} // namespace overture::net

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/eventthread.h"

#include <QCoreApplication>
#include <QEvent>

#include <future>

namespace overture::net {

EventThread::EventThread()
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

EventThread::~EventThread()
{
    m_thread.quit();
    m_thread.wait();
}

void EventThread::post(Work work)
{
    m_worker.add(std::move(work));
}

void EventThread::run(const Work &work)
{
    // Shared, because set_value() may still be returning there when wait() has returned here.
    const auto done = std::make_shared<std::promise<void>>();
    post([&work, done] {
        work();
        done->set_value();
    });
    done->get_future().wait();
}

void EventThread::Worker::add(Work work)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(work));
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool EventThread::Worker::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    Work work;
    {
        const std::lock_guard lock(m_mutex);
        work = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    work();
    return true;
}

} // namespace overture::net

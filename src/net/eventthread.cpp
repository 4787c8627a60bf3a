// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/eventthread.h"

namespace overture::net {

EventThread::EventThread()
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

EventThread::~EventThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace overture::net

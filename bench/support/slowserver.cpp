// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/slowserver.h"

#include "support/figures.h"

#include <QTimer>

namespace overture::bench {

using namespace Qt::StringLiterals;

SlowServer::SlowServer(QByteArray body)
    : m_body(std::move(body))
{
    m_thread.start();
    m_context.moveToThread(&m_thread);
    run([this] {
        m_server = std::make_unique<practice::HttpServer>([this](const practice::Request &request) { return answer(request); });
        if (!m_server->listenOnLoopback())
            giveUp(u"The loopback server cannot listen: %1."_s.arg(m_server->errorString()));
    });
}

SlowServer::~SlowServer()
{
    run([this] { m_server.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void SlowServer::expect(std::chrono::milliseconds delay)
{
    run([&] {
        m_delay = delay;
        m_now = m_most = 0;
        m_arrivals.clear();
        m_start = std::chrono::steady_clock::now();
    });
}

int SlowServer::mostAtOnce()
{
    return get(m_most);
}

int SlowServer::seen()
{
    return static_cast<int>(arrivals().size());
}

std::vector<double> SlowServer::arrivals()
{
    return get(m_arrivals);
}

practice::Request SlowServer::lastRequest()
{
    return get(m_lastRequest);
}

QUrl SlowServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server->serverPort()).arg(path));
}

practice::Answer SlowServer::answer(const practice::Request &request)
{
    m_arrivals.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count());
    m_lastRequest = request;
    m_most = std::max(m_most, ++m_now);
    QTimer::singleShot(m_delay, Qt::PreciseTimer, &m_context, [this] { --m_now; });
    practice::Answer answer;
    answer.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
    answer.body = m_body;
    answer.delay = m_delay;
    return answer;
}

} // namespace overture::bench

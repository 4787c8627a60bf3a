// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/httpserver.h"

#include <QThread>
#include <QUrl>

namespace overture::bench {

/// A server on loopback that answers every request with the same JSON after a delay, counts how many it holds at a
/// time and notes when each came. Its functions are called from the main thread.
class SlowServer
{
public:
    explicit SlowServer(QByteArray body);
    ~SlowServer();

    /// Starts the counts anew.
    void expect(std::chrono::milliseconds delay);
    [[nodiscard]] int mostAtOnce();
    [[nodiscard]] int seen();
    /// Milliseconds since `expect`, in order.
    [[nodiscard]] std::vector<double> arrivals();
    /// Of the newest request.
    [[nodiscard]] practice::Request lastRequest();
    [[nodiscard]] QUrl url(const QString &path) const;

private:
    [[nodiscard]] practice::Answer answer(const practice::Request &request);
    template <class F>
    void run(F function)
    {
        QMetaObject::invokeMethod(&m_context, function, Qt::BlockingQueuedConnection);
    }
    template <class T>
    [[nodiscard]] T get(const T &value)
    {
        T copy{};
        run([&] { copy = value; });
        return copy;
    }

    const QByteArray m_body;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<practice::HttpServer> m_server;
    std::chrono::steady_clock::time_point m_start;
    std::chrono::milliseconds m_delay{0};
    std::vector<double> m_arrivals;
    practice::Request m_lastRequest;
    int m_now = 0;
    int m_most = 0;
};

} // namespace overture::bench

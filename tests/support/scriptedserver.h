// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace overture::test {

/// A request as it stood on the wire.
struct Received
{
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0;   ///< 1 for the first connection that the server accepted

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What the server does once it has read a whole request.
struct Reply
{
    enum class Action {
        Answer,
        Close,       ///< without a byte
        Reset,       ///< RST instead of FIN
        Hang,        ///< keeps the connection open and says nothing
        Hold,        ///< answers when release() is called
        HalfHeader,  ///< a status line and half a header, then closes
        CutBody,     ///< announces the whole body, sends half, closes
        Garbage,     ///< bytes that are not HTTP, then closes
    };

    int status = 200;
    QByteArray body = "{}";
    QList<std::pair<QByteArray, QByteArray>> headers = {{"Content-Type", "application/json"}};
    Action action = Action::Answer;
    std::chrono::milliseconds delay{0};   ///< before the action
    bool chunked = false;
    bool closeAfter = false;              ///< otherwise the connection is kept
};

[[nodiscard]] Reply redirectTo(const QByteArray &location, int status = 302);

/// A loopback HTTP/1.1 server on its own thread whose behaviour a test writes down. Counts what reached it.
/// Thread: all functions from any thread; `script` is called on the server's thread.
class ScriptedServer
{
public:
    enum class Mode { Plain, Tls, TlsForAnotherHost };

    explicit ScriptedServer(std::function<Reply(const Received &)> script, Mode mode = Mode::Plain);
    ~ScriptedServer();

    [[nodiscard]] QUrl url(const QString &path) const;
    [[nodiscard]] QList<Received> received() const;
    [[nodiscard]] int requests() const;
    [[nodiscard]] int connections() const;
    /// Requests read and not yet answered, now and at the worst moment.
    [[nodiscard]] int open() const;
    [[nodiscard]] int mostOpen() const;
    /// Waits until that many requests are open; false after 20 s.
    [[nodiscard]] bool waitForOpen(int count) const;
    /// Answers the oldest `count` held requests.
    void release(int count);

    /// The authority that signed the server's certificate (tests/data/net/tls).
    [[nodiscard]] static QList<QSslCertificate> authority();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A gzip stream of `bytes`.
[[nodiscard]] QByteArray gzip(const QByteArray &bytes);

} // namespace overture::test

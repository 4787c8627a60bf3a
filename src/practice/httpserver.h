// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>

class QTcpSocket;

namespace overture::practice {

/// A whole HTTP/1.1 request. Header names are lower case; the body is free of its transfer coding.
struct Request {
    QByteArray method;
    QByteArray target; ///< as on the request line
    QString path;      ///< percent-decoded
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    /// Decoded query value, '+' as space; empty when absent.
    [[nodiscard]] QString parameter(const QString &name) const;
    /// Host header in lower case without port and trailing dot.
    [[nodiscard]] QString host() const;
};

/// What goes back, and in which (mis)behaviour.
struct Answer {
    enum class Delivery {
        Send,  ///< a proper answer
        Half,  ///< the header and half of the body, then the connection is closed
        HalfHead, ///< half of the header, then the connection is closed
        Raw,   ///< `body` as it is, without any HTTP around it, then the connection is closed
        Close, ///< closed without a byte
        Reset, ///< reset (RST) without a byte
        Hang,  ///< nothing, until the client gives up
    };

    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds delay{0};
    Delivery delivery = Delivery::Send;

    [[nodiscard]] static Answer json(const QJsonObject &object, int status = 200);
};

/// A small HTTP/1.1 server for loopback: keep-alive, Content-Length and chunked request bodies, `Expect:
/// 100-continue`, HEAD; one request at a time per connection. Caps: 64 KB of header, 40 MB of body; more is
/// answered with 431 or 413. Listens on 127.0.0.1 only. Owns its connections. Thread: the one it lives on.
class HttpServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<Answer(const Request &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    [[nodiscard]] bool listenOnLoopback();
    /// Cuts every connection and stops listening.
    void shutDown();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Handler m_handler;
};

} // namespace overture::practice

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/httpserver.h"

#include <QTcpSocket>

namespace overture::practice {

/// One client's connection: reads requests, asks the handler, writes answers. Deletes itself when the client
/// leaves. Thread: the server's.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    HttpConnection(const HttpServer::Handler &handler, HttpServer *server);

    [[nodiscard]] bool open(qintptr descriptor);

private:
    enum class Step { Head, SizedBody, ChunkSize, ChunkData, ChunkEnd, Trailer, Answering, Closed };

    void read();
    bool readHead();
    bool readSizedBody();
    bool readChunkSize();
    bool readChunkData();
    bool readTrailer();
    void dispatch();
    void deliver(const Answer &answer);
    void refuse(int status);
    void write(const Answer &answer, bool keepAlive);
    void reset();
    void finish();
    bool takeLine(QByteArray &line);

    const HttpServer::Handler &m_handler;
    QTcpSocket m_socket;
    QByteArray m_buffer;
    Request m_request;
    Step m_step = Step::Head;
    qint64 m_wanted = 0;
    bool m_keepAlive = true;
};

} // namespace overture::practice

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/httpconnection.h"

#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headCap = 64 * 1024;
constexpr qint64 bodyCap = 40ll * 1024 * 1024;

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {202, "Accepted"},
                                                {204, "No Content"},
                                                {301, "Moved Permanently"},
                                                {302, "Found"},
                                                {304, "Not Modified"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {402, "Payment Required"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {409, "Conflict"},
                                                {413, "Content Too Large"},
                                                {422, "Unprocessable Content"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"},
                                                {451, "Unavailable For Legal Reasons"},
                                                {500, "Internal Server Error"},
                                                {501, "Not Implemented"},
                                                {502, "Bad Gateway"},
                                                {503, "Service Unavailable"},
                                                {504, "Gateway Timeout"}};
    return reasons.value(status, "Status");
}

bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray head(const Answer &answer, bool keepAlive)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    if (hasBody(answer.status))
        text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return text + (keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

} // namespace

HttpConnection::HttpConnection(const HttpServer::Handler &handler, HttpServer *server)
    : QObject(server), m_handler(handler), m_socket(this)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

bool HttpConnection::open(qintptr descriptor)
{
    if (!m_socket.setSocketDescriptor(descriptor))
        return false;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return true;
}

void HttpConnection::read()
{
    m_buffer += m_socket.readAll();
    for (;;) {
        bool advanced = false;
        switch (m_step) {
        case Step::Head: advanced = readHead(); break;
        case Step::SizedBody: advanced = readSizedBody(); break;
        case Step::ChunkSize: advanced = readChunkSize(); break;
        case Step::ChunkData: advanced = readChunkData(); break;
        case Step::ChunkEnd:
        case Step::Trailer: advanced = readTrailer(); break;
        case Step::Answering: return;
        case Step::Closed: m_buffer.clear(); return;
        }
        if (!advanced)
            return;
    }
}

bool HttpConnection::takeLine(QByteArray &line)
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0) {
        if (m_buffer.size() > headCap)
            refuse(431);
        return false;
    }
    line = m_buffer.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    m_buffer.remove(0, end + 1);
    return true;
}

bool HttpConnection::readHead()
{
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0 || end > headCap) {
        if (m_buffer.size() > headCap)
            refuse(431);
        return false;
    }
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    m_request = {};

    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || !start.at(2).startsWith("HTTP/1.") || start.at(0).isEmpty()
        || start.at(1).isEmpty()) {
        refuse(400);
        return false;
    }
    m_request.method = start.at(0);
    m_request.target = start.at(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon <= 0) {
            refuse(400);
            return false;
        }
        m_request.headers.append({lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed()});
    }
    const QUrl url = m_request.target.startsWith('/') ? QUrl::fromEncoded("http://local" + m_request.target)
                                                      : QUrl::fromEncoded(m_request.target);
    m_request.path = url.path(QUrl::FullyDecoded);
    m_request.query = QUrlQuery(url);

    const QByteArray connection = m_request.header("connection").toLower();
    m_keepAlive =
        start.at(2) == "HTTP/1.0" ? connection.contains("keep-alive") : !connection.contains("close");
    if (m_request.header("expect").toLower() == "100-continue")
        m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");

    if (m_request.header("transfer-encoding").toLower().contains("chunked")) {
        m_step = Step::ChunkSize;
        return true;
    }
    bool isNumber = true;
    const QByteArray length = m_request.header("content-length");
    m_wanted = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_wanted < 0) {
        refuse(400);
        return false;
    }
    if (m_wanted > bodyCap) {
        refuse(413);
        return false;
    }
    m_step = Step::SizedBody;
    return true;
}

bool HttpConnection::readSizedBody()
{
    if (m_buffer.size() < m_wanted)
        return false;
    m_request.body = m_buffer.left(m_wanted);
    m_buffer.remove(0, m_wanted);
    dispatch();
    return true;
}

bool HttpConnection::readChunkSize()
{
    QByteArray line;
    if (!takeLine(line))
        return false;
    bool isNumber = false;
    m_wanted = line.split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_wanted < 0) {
        refuse(400);
        return false;
    }
    if (m_request.body.size() + m_wanted > bodyCap) {
        refuse(413);
        return false;
    }
    m_step = m_wanted == 0 ? Step::Trailer : Step::ChunkData;
    return true;
}

bool HttpConnection::readChunkData()
{
    if (m_buffer.size() < m_wanted)
        return false;
    m_request.body += m_buffer.left(m_wanted);
    m_buffer.remove(0, m_wanted);
    m_step = Step::ChunkEnd;
    return true;
}

bool HttpConnection::readTrailer()
{
    QByteArray line;
    if (!takeLine(line))
        return false;
    if (m_step == Step::ChunkEnd)
        m_step = Step::ChunkSize;
    else if (line.isEmpty())
        dispatch();
    return true;
}

void HttpConnection::dispatch()
{
    m_step = Step::Answering;
    const Answer answer = m_handler(m_request);
    if (answer.delay.count() > 0)
        QTimer::singleShot(answer.delay, this, [this, answer] { deliver(answer); });
    else
        deliver(answer);
}

void HttpConnection::deliver(const Answer &answer)
{
    switch (answer.delivery) {
    case Answer::Delivery::Send:
        write(answer, m_keepAlive);
        if (!m_keepAlive) {
            finish();
            return;
        }
        m_step = Step::Head;
        if (!m_buffer.isEmpty())
            QTimer::singleShot(0, this, &HttpConnection::read);
        return;
    case Answer::Delivery::Half:
        m_socket.write(head(answer, false) + answer.body.left(answer.body.size() / 2));
        finish();
        return;
    case Answer::Delivery::HalfHead: {
        const QByteArray whole = head(answer, false);
        m_socket.write(whole.left(whole.size() / 2));
        finish();
        return;
    }
    case Answer::Delivery::Raw:
        m_socket.write(answer.body);
        finish();
        return;
    case Answer::Delivery::Close: finish(); return;
    case Answer::Delivery::Reset: reset(); return;
    case Answer::Delivery::Hang: return;
    }
}

void HttpConnection::write(const Answer &answer, bool keepAlive)
{
    m_socket.write(head(answer, keepAlive));
    if (hasBody(answer.status) && m_request.method != "HEAD")
        m_socket.write(answer.body);
}

void HttpConnection::refuse(int status)
{
    Answer answer;
    answer.status = status;
    answer.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "text/plain"));
    answer.body = reason(status) + '\n';
    write(answer, false);
    finish();
}

void HttpConnection::reset()
{
    // A linger time of zero makes close() send RST instead of FIN.
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&now), sizeof now);
    m_step = Step::Closed;
    m_socket.abort();
    deleteLater();
}

void HttpConnection::finish()
{
    m_step = Step::Closed;
    m_socket.disconnectFromHost();
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

} // namespace overture::practice

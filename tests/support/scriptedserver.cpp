// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

#include <array>
#include <atomic>
#include <deque>
#include <future>
#include <mutex>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace overture::test {

namespace {

QByteArray tlsFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/net/tls/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

void resetConnection(QTcpSocket *socket)
{
    const linger now{1, 0}; // closing with this sends RST instead of FIN
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->QAbstractSocket::abort();
}

QByteArray headOf(const Reply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.chunked)
        head += "Transfer-Encoding: chunked\r\n";
    else
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    if (reply.closeAfter)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

QByteArray chunks(const QByteArray &body)
{
    QByteArray out;
    for (qsizetype i = 0; i < body.size(); i += 1000) {
        const auto part = body.mid(i, 1000);
        out += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    return out + "0\r\n\r\n";
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffu;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320u & (0u - (crc & 1u)));
    }
    return ~crc;
}

/// Takes a whole request off the front of `buffer`; false when more bytes are needed.
bool takeRequest(QByteArray &buffer, Received &request)
{
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const auto lines = buffer.left(end).split('\n');
    const auto first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    request.headers.clear();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        request.headers.append({lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed()});
    }
    const auto length = request.header("Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return true;
}

} // namespace

class ScriptedServer::Private : public QTcpServer
{
public:
    Private(std::function<Reply(const Received &)> given, Mode serverMode)
        : script(std::move(given))
        , mode(serverMode)
    {
        if (mode == Mode::Plain)
            return;
        const QString name = mode == Mode::Tls ? u"server"_s : u"elsewhere"_s;
        tls.setLocalCertificate(QSslCertificate(tlsFile(name + u".pem"_s)));
        tls.setPrivateKey(QSslKey(tlsFile(name + u".key"_s), QSsl::Ec));
    }

    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        const int number = ++accepted;
        QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket, number] { read(socket, number); });
        if (mode != Mode::Plain) {
            socket->setSslConfiguration(tls);
            socket->startServerEncryption();
        }
    }

    void read(QSslSocket *socket, int number)
    {
        QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
        Received request;
        while (takeRequest(buffer, request)) {
            request.connection = number;
            {
                const std::lock_guard lock(mutex);
                seen.append(request);
                mostOpen = std::max(mostOpen, ++open);
            }
            const auto reply = script(request);
            const QPointer<QSslSocket> target(socket);
            if (reply.delay.count() > 0)
                QTimer::singleShot(reply.delay, this, [this, target, reply] { act(target, reply); });
            else
                act(target, reply);
        }
        socket->setProperty("buffer", buffer);
    }

    void act(const QPointer<QSslSocket> &socket, const Reply &reply)
    {
        if (reply.action == Reply::Action::Hold) {
            held.push_back({socket, reply});
            return;
        }
        if (reply.action == Reply::Action::Hang)
            return;
        {
            const std::lock_guard lock(mutex);
            --open;
        }
        if (!socket || socket->state() != QAbstractSocket::ConnectedState)
            return;
        switch (reply.action) {
        case Reply::Action::Close:
            socket->disconnectFromHost();
            return;
        case Reply::Action::Reset:
            resetConnection(socket);
            return;
        case Reply::Action::HalfHeader:
            socket->write("HTTP/1.1 200 OK\r\nContent-Le");
            socket->disconnectFromHost();
            return;
        case Reply::Action::CutBody:
            socket->write(headOf(reply) + reply.body.left(reply.body.size() / 2));
            socket->disconnectFromHost();
            return;
        case Reply::Action::Garbage:
            socket->write("\x01\x02 this is not the protocol you asked for\r\n\r\n");
            socket->disconnectFromHost();
            return;
        case Reply::Action::Answer:
        case Reply::Action::Hold:
        case Reply::Action::Hang:
            break;
        }
        socket->write(headOf(reply) + (reply.chunked ? chunks(reply.body) : reply.body));
        if (reply.closeAfter)
            socket->disconnectFromHost();
    }

    void release(int count)
    {
        for (int i = 0; i < count && !held.empty(); ++i) {
            auto [socket, reply] = std::move(held.front());
            held.pop_front();
            reply.action = Reply::Action::Answer;
            act(socket, reply);
        }
    }

    const std::function<Reply(const Received &)> script;
    const Mode mode;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QThread thread;
    std::deque<std::pair<QPointer<QSslSocket>, Reply>> held;
    mutable std::mutex mutex; // guards seen, open, mostOpen
    QList<Received> seen;
    int open = 0;
    int mostOpen = 0;
    std::atomic<int> accepted = 0;
};

QByteArray Received::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Reply redirectTo(const QByteArray &location, int status)
{
    Reply reply;
    reply.status = status;
    reply.body.clear();
    reply.headers = {{"Location", location}};
    return reply;
}

ScriptedServer::ScriptedServer(std::function<Reply(const Received &)> script, Mode mode)
    : d(std::make_unique<Private>(std::move(script), mode))
{
    d->setListenBacklogSize(300);
    if (!d->listen(QHostAddress::LocalHost))
        qFatal("the test server cannot listen: %s", qPrintable(d->errorString()));
    d->thread.setObjectName(u"scripted server"_s);
    d->thread.start();
    d->moveToThread(&d->thread);
}

ScriptedServer::~ScriptedServer()
{
    auto *home = QThread::currentThread();
    auto *server = d.get();
    const auto closed = std::make_shared<std::promise<void>>();
    QMetaObject::invokeMethod(server, [server, home, closed] {
        const auto sockets = server->findChildren<QSslSocket *>();
        for (auto *socket : sockets) {
            socket->disconnect();
            delete socket;
        }
        server->close();
        server->moveToThread(home);
        closed->set_value();
    });
    closed->get_future().wait();
    d->thread.quit();
    d->thread.wait();
}

QUrl ScriptedServer::url(const QString &path) const
{
    const auto scheme = d->mode == Mode::Plain ? u"http"_s : u"https"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(d->serverPort()).arg(path));
}

QList<Received> ScriptedServer::received() const
{
    const std::lock_guard lock(d->mutex);
    return d->seen;
}

int ScriptedServer::requests() const
{
    return int(received().size());
}

int ScriptedServer::connections() const
{
    return d->accepted;
}

int ScriptedServer::open() const
{
    const std::lock_guard lock(d->mutex);
    return d->open;
}

int ScriptedServer::mostOpen() const
{
    const std::lock_guard lock(d->mutex);
    return d->mostOpen;
}

bool ScriptedServer::waitForOpen(int count) const
{
    QElapsedTimer timer;
    timer.start();
    while (open() != count) {
        if (timer.hasExpired(20'000))
            return false;
        QThread::msleep(2);
    }
    return true;
}

void ScriptedServer::release(int count)
{
    QMetaObject::invokeMethod(d.get(), [this, count] { d->release(count); }, Qt::BlockingQueuedConnection);
}

QList<QSslCertificate> ScriptedServer::authority()
{
    return {QSslCertificate(tlsFile(u"authority.pem"_s))};
}

QByteArray gzip(const QByteArray &bytes)
{
    // qCompress gives four bytes of length, two of zlib header, the deflate stream, four of Adler-32.
    const auto zlib = qCompress(bytes, 9);
    const auto little = [](quint32 n) {
        const std::array<char, 4> b{char(n), char(n >> 8), char(n >> 16), char(n >> 24)};
        return QByteArray(b.data(), 4);
    };
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10) + zlib.mid(6, zlib.size() - 10)
        + little(crc32(bytes)) + little(quint32(bytes.size()));
}

} // namespace overture::test

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirectlistener.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <thread>

namespace overture::net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestHead = 16 * 1024; // a code is 256 bytes; the rest are the browser's headers
constexpr auto longestRequest = 10s;
constexpr int mostConnections = 16;
const QByteArray path = "/callback";

/// Takes as long for every text of the same length.
bool areEqual(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    uint difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= uint(uchar(a[i])) ^ uint(uchar(b[i]));
    return difference == 0;
}

struct Head
{
    QByteArray method;
    QByteArray target;
    QByteArrayList hosts;
};

std::optional<Head> parseHead(const QByteArray &bytes)
{
    const auto lines = bytes.split('\n');
    const auto words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return std::nullopt;
    Head head{words[0], words[1], {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        if (colon > 0 && lines[i].left(colon).trimmed().toLower() == "host")
            head.hosts.append(lines[i].mid(colon + 1).trimmed());
    }
    return head;
}

/// The one value of the parameter; empty when there is none, or more than one.
std::optional<QString> onlyValue(const QUrlQuery &query, const QString &name)
{
    const auto values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

QByteArray page(const QByteArray &status, const QByteArray &heading, const QByteArray &text)
{
    const QByteArray body = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Overture</title></head>\n<body><h1>" + heading
                            + "</h1><p>" + text + "</p></body></html>\n";
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
             "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n\r\n"
           + body;
}

const QByteArray &refusal()
{
    static const QByteArray bytes = page("400 Bad Request", "Not a sign-in", "This address belongs to a sign-in of Overture that is under way.");
    return bytes;
}

} // namespace

class RedirectListener::Server final : public QTcpServer
{
public:
    explicit Server(RedirectListener &listener) : m_listener(listener)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = nextPendingConnection())
                serve(socket);
        });
    }

private:
    void serve(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        // Whoever opens many connections without a word makes room for the browser.
        const auto open = findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
        for (qsizetype i = 0; i + mostConnections < open.size(); ++i) {
            if (open[i] != socket)
                open[i]->abort();
        }
        QTimer::singleShot(longestRequest, socket, [socket] { socket->abort(); });
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }

    void read(QTcpSocket *socket)
    {
        if (socket->property("isAnswered").toBool()) {
            socket->readAll();
            return;
        }
        const auto bytes = socket->peek(longestHead);
        const auto end = bytes.indexOf("\r\n\r\n");
        if (end < 0 && bytes.size() < longestHead)
            return;
        socket->setProperty("isAnswered", true);
        socket->readAll();
        bool isTaken = false;
        const auto page = end < 0 ? refusal() : answer(bytes.left(end), isTaken);
        if (isTaken)
            close(); // nobody else comes in; answers that are on their way still go out
        socket->write(page);
        socket->flush();
        socket->disconnectFromHost();
    }

    QByteArray answer(const QByteArray &bytes, bool &isTaken)
    {
        const auto head = parseHead(bytes);
        const QByteArray host = "127.0.0.1:" + QByteArray::number(serverPort());
        if (!head || head->hosts != QByteArrayList{host})
            return refusal();
        const auto question = head->target.indexOf('?');
        if (head->target.left(question < 0 ? head->target.size() : question) != path)
            return page("404 Not Found", "Nothing here", "This address belongs to a sign-in of Overture that is under way.");
        if (head->method != "GET" || question < 0 || !isListening())
            return refusal();
        // A plus is a space here, as in a form.
        const QUrlQuery query(QString::fromLatin1(head->target.mid(question + 1).replace('+', "%20")));
        const auto state = onlyValue(query, u"state"_s);
        if (!state || !areEqual(state->toUtf8(), m_listener.m_state))
            return refusal();
        const auto code = onlyValue(query, u"code"_s);
        const auto error = onlyValue(query, u"error"_s);
        if (code.has_value() == error.has_value() || (code && code->isEmpty()) || (error && error->isEmpty()))
            return refusal();
        isTaken = true;
        m_listener.take({code ? Secret(code->toUtf8()) : Secret(), error.value_or(QString()).left(100)});
        return code ? page("200 OK", "Thank you", "Overture has your answer. You may close this window.")
                    : page("200 OK", "Nothing was connected", "Overture was not given access. You may close this window.");
    }

    RedirectListener &m_listener;
};

RedirectListener::RedirectListener(EventThread &thread, QByteArray state) : m_thread(thread), m_state(std::move(state)) {}

RedirectListener::~RedirectListener()
{
    m_thread.run([this] { delete m_server; });
}

Result<std::unique_ptr<RedirectListener>> RedirectListener::open(EventThread &thread, const QByteArray &state)
{
    std::unique_ptr<RedirectListener> listener(new RedirectListener(thread, state));
    QString why;
    thread.run([&] {
        listener->m_server = new Server(*listener);
        if (listener->m_server->listen(QHostAddress(QHostAddress::LocalHost), 0))
            listener->m_port = listener->m_server->serverPort();
        else
            why = listener->m_server->errorString();
    });
    if (listener->m_port == 0)
        return fail(ErrorKind::Misconfigured, u"Overture cannot wait for the browser on this computer: %1"_s.arg(why),
                    u"Allow programs to use 127.0.0.1"_s);
    return listener;
}

QUrl RedirectListener::address() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(QString::fromLatin1(path));
    return url;
}

void RedirectListener::take(Redirect redirect)
{
    const std::scoped_lock lock(m_mutex);
    m_redirect = std::move(redirect);
    m_changed.notify_all();
}

Result<Redirect> RedirectListener::wait(Clock &clock, std::chrono::milliseconds limit, std::stop_token stop)
{
    std::stop_source ended;
    std::thread deadline([&] {
        if (!clock.wait(limit, ended.get_token()))
            return;
        const std::scoped_lock lock(m_mutex);
        m_isLate = true;
        m_changed.notify_all();
    });
    Result<Redirect> answer = fail(ErrorKind::Cancelled, u"The sign-in was given up."_s);
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return m_redirect || m_isLate; });
        if (m_redirect)
            answer = *m_redirect;
        else if (m_isLate)
            answer = fail(ErrorKind::Timeout, u"Nobody finished the sign-in in the browser within %1 minutes."_s.arg(
                              std::chrono::duration_cast<std::chrono::minutes>(limit).count()),
                          u"Connect again; if the page showed an error, check the client id"_s);
    }
    ended.request_stop();
    deadline.join();
    return answer;
}

} // namespace overture::net

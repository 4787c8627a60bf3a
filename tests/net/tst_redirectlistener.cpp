// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirectlistener.h"
#include "support/fakeclock.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <future>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray state = "a-state_of-43-characters-that-nobody-guesses";
constexpr int patienceMs = 60'000;

/// Sends the bytes and answers what came back until the connection was closed.
QByteArray talk(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(patienceMs))
        return "not connected";
    socket.write(bytes);
    QByteArray answer;
    while (socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    return answer + socket.readAll();
}

/// Nobody listens there, or another program does by now, which knows no such page.
bool isGone(quint16 port, const QByteArray &bytes)
{
    return !talk(port, bytes).contains("Overture");
}

QByteArray request(quint16 port, const QByteArray &target, const QByteArray &method = "GET", const QByteArray &host = {})
{
    const QByteArray own = "127.0.0.1:" + QByteArray::number(port);
    return method + ' ' + target + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? own : host) + "\r\nAccept: text/html\r\n\r\n";
}

QByteArray good(const QByteArray &code = "4%2F0Agood")
{
    return "/callback?state=" + state + "&code=" + code + "&scope=email%20openid";
}

/// A listener with somebody who waits.
class Waiting
{
public:
    Waiting()
    {
        clock.setBlocking(true);
        auto opened = RedirectListener::open(thread, state);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        listener = std::move(*opened);
        answer = std::async(std::launch::async, [this] { return listener->wait(clock, 5min, stop.get_token()); });
    }
    ~Waiting()
    {
        stop.request_stop();
        answer.wait();
    }
    [[nodiscard]] quint16 port() const { return quint16(listener->address().port()); }
    [[nodiscard]] bool isWaiting() const { return answer.wait_for(0s) != std::future_status::ready; }

    FakeClock clock;
    EventThread thread;
    std::unique_ptr<RedirectListener> listener;
    std::stop_source stop;
    std::shared_future<Result<Redirect>> answer;
};

} // namespace

class TestRedirectListener : public QObject
{
    Q_OBJECT

private slots:
    void takesTheCode()
    {
        Waiting w;
        QVERIFY(w.listener->address().toString().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(w.listener->address().path(), u"/callback"_s);
        const auto page = talk(w.port(), request(w.port(), good()));
        QVERIFY2(page.startsWith("HTTP/1.1 200 "), page.constData());
        QVERIFY(page.contains("Content-Type: text/html; charset=utf-8\r\n"));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("0Agood"));
        QVERIFY(!page.contains(state));
        QCOMPARE(w.answer.get()->code.reveal(), QByteArray("4/0Agood"));
        QVERIFY(w.answer.get()->error.isEmpty());
    }

    void takesTheRefusal()
    {
        Waiting w;
        QVERIFY(talk(w.port(), request(w.port(), "/callback?error=access_denied&state=" + state)).startsWith("HTTP/1.1 200 "));
        QCOMPARE(w.answer.get()->error, u"access_denied"_s);
        QVERIFY(w.answer.get()->code.isEmpty());
    }

    void answersNothingElseAndGoesOnWaiting_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("status");
        const QByteArray get = "GET";
        const QByteArray refused = "HTTP/1.1 400 ";
        QTest::newRow("wrong state") << QByteArray("/callback?state=x&code=c") << get << QByteArray() << refused;
        const QByteArray almost = state.left(state.size() - 1) + 'X';
        QTest::newRow("state of the same length") << QByteArray("/callback?code=c&state=" + almost) << get << QByteArray() << refused;
        QTest::newRow("no state") << QByteArray("/callback?code=c") << get << QByteArray() << refused;
        QTest::newRow("two states") << QByteArray(good() + "&state=" + state) << get << QByteArray() << refused;
        QTest::newRow("two codes") << QByteArray(good() + "&code=other") << get << QByteArray() << refused;
        QTest::newRow("code and error") << QByteArray(good() + "&error=access_denied") << get << QByteArray() << refused;
        QTest::newRow("empty code") << QByteArray("/callback?code=&state=" + state) << get << QByteArray() << refused;
        QTest::newRow("nothing") << QByteArray("/callback?state=" + state) << get << QByteArray() << refused;
        QTest::newRow("no query") << QByteArray("/callback") << get << QByteArray() << refused;
        QTest::newRow("POST") << good() << QByteArray("POST") << QByteArray() << refused;
        QTest::newRow("HEAD") << good() << QByteArray("HEAD") << QByteArray() << refused;
        QTest::newRow("another page") << QByteArray("/favicon.ico") << get << QByteArray() << QByteArray("HTTP/1.1 404 ");
        QTest::newRow("the path in capitals") << QByteArray(good().replace("callback", "Callback")) << get << QByteArray() << QByteArray("HTTP/1.1 404 ");
        QTest::newRow("a longer path") << QByteArray(good().replace("callback", "callback/x")) << get << QByteArray() << QByteArray("HTTP/1.1 404 ");
        QTest::newRow("a name that resolves to us") << good() << get << QByteArray("attacker.example") << refused;
        QTest::newRow("localhost") << good() << get << QByteArray("localhost:80") << refused;
        QTest::newRow("another port") << good() << get << QByteArray("127.0.0.1:1") << refused;
        QTest::newRow("no path") << QByteArray("http://127.0.0.1/callback") << get << QByteArray() << refused;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01") << QByteArray("\x16\x03\x01") << QByteArray() << refused;
    }
    void answersNothingElseAndGoesOnWaiting()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, status);
        Waiting w;
        const auto answer = talk(w.port(), request(w.port(), target, method, host));
        QVERIFY2(answer.startsWith(status), answer.constData());
        QVERIFY(w.isWaiting());
        QVERIFY(talk(w.port(), request(w.port(), good())).startsWith("HTTP/1.1 200 "));
        QCOMPARE(w.answer.get()->code.reveal(), QByteArray("4/0Agood"));
    }

    void aRequestWithoutEndIsCutOff()
    {
        Waiting w;
        talk(w.port(), request(w.port(), good() + QByteArray(400'000, 'x')));
        QVERIFY(w.isWaiting());
        QVERIFY(talk(w.port(), request(w.port(), good())).startsWith("HTTP/1.1 200 "));
    }

    void twoHostsAreNoHost()
    {
        Waiting w;
        auto twice = request(w.port(), good());
        twice.replace("Accept: text/html", "Host: attacker.example");
        QVERIFY(talk(w.port(), twice).startsWith("HTTP/1.1 400 "));
        QVERIFY(w.isWaiting());
    }

    void survivesAPortScan()
    {
        Waiting w;
        // Some say nothing, some leave at once, some send rubbish.
        std::vector<std::unique_ptr<QTcpSocket>> scan;
        for (int i = 0; i < 50; ++i) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), w.port());
            QVERIFY(socket->waitForConnected(patienceMs));
            if (i % 3 == 1)
                socket->abort();
            else if (i % 3 == 2)
                socket->write("\0\0\0 rubbish\r\n\r\n");
            socket->flush();
            scan.push_back(std::move(socket));
        }
        QVERIFY(talk(w.port(), request(w.port(), good())).startsWith("HTTP/1.1 200 "));
        QCOMPARE(w.answer.get()->code.reveal(), QByteArray("4/0Agood"));
    }

    void readsASlowRequest()
    {
        Waiting w;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), w.port());
        QVERIFY(socket.waitForConnected(patienceMs));
        const auto bytes = request(w.port(), good());
        for (qsizetype i = 0; i < bytes.size(); i += 7) {
            socket.write(bytes.mid(i, 7));
            QVERIFY(socket.waitForBytesWritten(patienceMs));
        }
        QVERIFY(socket.waitForReadyRead(patienceMs));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 "));
        QVERIFY(w.answer.get());
    }

    void takesOneOnly()
    {
        Waiting w;
        QVERIFY(talk(w.port(), request(w.port(), good("first"))).startsWith("HTTP/1.1 200 "));
        QCOMPARE(w.answer.get()->code.reveal(), QByteArray("first"));
        QVERIFY(isGone(w.port(), request(w.port(), good("second"))));
        QCOMPARE(w.answer.get()->code.reveal(), QByteArray("first"));
    }

    void givesUpAfterTheLimit()
    {
        Waiting w;
        QVERIFY(w.clock.waitForSleepers(1));
        w.clock.advance(5min - 1ms);
        QVERIFY(w.isWaiting());
        w.clock.advance(1ms);
        QCOMPARE(w.answer.get().error().kind, ErrorKind::Timeout);
        QVERIFY(w.answer.get().error().message.contains(u"5 minutes"_s));
    }

    void canBeCancelled()
    {
        Waiting w;
        w.stop.request_stop();
        QCOMPARE(w.answer.get().error().kind, ErrorKind::Cancelled);
    }

    void isGoneWithItsObject()
    {
        Waiting w;
        const auto port = w.port();
        w.stop.request_stop();
        w.answer.wait();
        w.listener.reset();
        QVERIFY(isGone(port, request(port, good())));
    }
};

QTEST_GUILESS_MAIN(TestRedirectListener)
#include "tst_redirectlistener.moc"

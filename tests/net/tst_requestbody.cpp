// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "support/scriptedserver.h"

#include <QTcpSocket>
#include <QTest>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using test::Received;
using test::Reply;
using test::ScriptedServer;
using Action = test::Reply::Action;
using Mode = test::ScriptedServer::Mode;

/// A mail that is posted twice is a mail that is sent twice: whatever the server does, one request reaches it.
class TestRequestBody : public QObject
{
    Q_OBJECT

    static HttpRequest post(const QUrl &url, QByteArray body = R"({"raw":"…"})")
    {
        HttpRequest request;
        request.method = "POST";
        request.url = url;
        request.headers = {{"Content-Type", "application/json"}};
        request.body = std::move(body);
        request.timeout = std::chrono::milliseconds(20'000);
        return request;
    }

    static int posts(const ScriptedServer &server)
    {
        int count = 0;
        for (const auto &received : server.received())
            count += received.target == "/send" ? 1 : 0;
        return count;
    }

private slots:
    void isOnTheWireOnce_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<Action>("action");
        QTest::addColumn<bool>("keptAlive");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        const std::pair<const char *, Action> actions[] = {
            {"close", Action::Close}, {"reset", Action::Reset}, {"hang", Action::Hang},
            {"half header", Action::HalfHeader}, {"cut body", Action::CutBody}};
        const QByteArray small = R"({"raw":"c29tZXRoaW5n"})";
        const QByteArray large(300'000, 'x');
        for (const auto &[name, action] : actions) {
            for (const auto mode : {Mode::Plain, Mode::Tls}) {
                for (const bool keptAlive : {false, true}) {
                    const QByteArray row = QByteArray(name) + (mode == Mode::Tls ? ", tls" : ", plain")
                        + (keptAlive ? ", kept-alive connection" : ", fresh connection");
                    QTest::newRow(row.constData()) << mode << action << keptAlive << QByteArray("POST") << small;
                }
            }
            QTest::addRow("%s, large", name) << Mode::Plain << action << true << QByteArray("POST") << large;
            QTest::addRow("%s, empty body", name) << Mode::Plain << action << true << QByteArray("POST") << QByteArray();
            QTest::addRow("%s, put", name) << Mode::Plain << action << true << QByteArray("PUT") << small;
        }
    }
    void isOnTheWireOnce()
    {
        QFETCH(Mode, mode);
        QFETCH(Action, action);
        QFETCH(bool, keptAlive);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        ScriptedServer server([action](const Received &received) {
            Reply reply;
            if (received.target == "/send")
                reply.action = action;
            return reply;
        }, mode);
        EventThread thread;
        HttpClient http(thread, {.moreAuthorities = ScriptedServer::authority()});
        if (keptAlive) {
            const auto warm = http.send({.url = server.url(u"/warm"_s)}, {});
            QVERIFY2(warm, qPrintable(warm ? QString() : warm.error().message));
        }
        auto request = post(server.url(u"/send"_s), body);
        request.method = method;
        if (action == Action::Hang)
            request.timeout = std::chrono::milliseconds(400);
        const auto response = http.send(request, {});
        QVERIFY(!response);
        QCOMPARE(toText(response.error().kind), toText(ErrorKind::OutcomeUnknown));
        QVERIFY(response.error().message.contains(u"127.0.0.1"_s));
        QVERIFY(!response.error().action.isEmpty());
        // A second request on the same client would be behind a repeated one: nothing came after the first.
        const auto after = http.send({.url = server.url(u"/after"_s)}, {});
        QVERIFY2(after, qPrintable(after ? QString() : after.error().message));
        QCOMPARE(posts(server), 1);
        QCOMPARE(server.connections() >= 1, true);
        for (const auto &received : server.received()) {
            if (received.target == "/send")
                QCOMPARE(received.body, body);
        }
    }

    void isAnsweredLikeAnyRequest()
    {
        ScriptedServer server([](const Received &received) {
            Reply reply;
            reply.status = 201;
            reply.body = received.body;
            return reply;
        });
        EventThread thread;
        HttpClient http(thread);
        for (const auto size : {0, 1, 16'384, 100'000, 2'000'000}) {
            const QByteArray body(size, 'y');
            const auto response = http.send(post(server.url(u"/echo"_s), body), {});
            QVERIFY2(response, qPrintable(response ? QString() : response.error().message));
            QCOMPARE(response->status, 201);
            QCOMPARE(response->body, body);
        }
        QCOMPARE(server.requests(), 5);
    }

    void keepsTheReasonOfARefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("challenge");
        for (const int status : {400, 401, 402, 403, 404, 408, 409, 413, 429, 500, 503})
            QTest::addRow("%d", status) << status << QByteArray();
        QTest::newRow("401 Basic") << 401 << QByteArray("Basic realm=\"x\"");
        QTest::newRow("401 Bearer") << 401 << QByteArray("Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\"");
    }
    void keepsTheReasonOfARefusal()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, challenge);
        ScriptedServer server([&](const Received &) {
            Reply reply;
            reply.status = status;
            reply.body = R"({"error":"because"})";
            if (!challenge.isEmpty())
                reply.headers.append({"WWW-Authenticate", challenge});
            return reply;
        });
        EventThread thread;
        HttpClient http(thread);
        const auto response = http.send(post(server.url(u"/send"_s)), {});
        QVERIFY2(response, qPrintable(response ? QString() : response.error().message + response.error().detail));
        QCOMPARE(response->status, status);
        QCOMPARE(response->body, QByteArray(R"({"error":"because"})"));
        QCOMPARE(server.requests(), 1);
    }

    void isNetworkWhenNothingWasSent_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("body") << QByteArray("{}");
        QTest::newRow("empty body") << QByteArray();
    }
    void isNetworkWhenNothingWasSent()
    {
        QFETCH(QByteArray, body);
        // Kept, so that no other program's server gets the port, and nobody listens.
        QTcpSocket taken;
        QVERIFY(taken.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress));
        const QUrl closed(u"http://127.0.0.1:%1/send"_s.arg(taken.localPort()));
        EventThread thread;
        HttpClient http(thread, {.moreAuthorities = ScriptedServer::authority()});
        const auto refused = http.send(post(closed, body), {});
        QVERIFY(!refused);
        QCOMPARE(toText(refused.error().kind), toText(ErrorKind::Network));

        const auto unknownHost = http.send(post(QUrl(u"https://nowhere.invalid/send"_s), body), {});
        QVERIFY(!unknownHost);
        QCOMPARE(toText(unknownHost.error().kind), toText(ErrorKind::Network));
        QVERIFY(unknownHost.error().message.contains(u"nowhere.invalid"_s));

        ScriptedServer impostor([](const Received &) { return Reply(); }, Mode::TlsForAnotherHost);
        const auto wrongName = http.send(post(impostor.url(u"/send"_s), body), {});
        QVERIFY(!wrongName);
        QCOMPARE(toText(wrongName.error().kind), toText(ErrorKind::Network));
        QCOMPARE(impostor.requests(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRequestBody)
#include "tst_requestbody.moc"

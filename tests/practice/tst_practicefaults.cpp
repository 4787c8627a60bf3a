// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceclient.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace overture;
using namespace overture::practice;
using namespace Qt::StringLiterals;

class TestPracticeFaults : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_world = std::make_unique<PracticeWorld>(PracticeOptions{});
        QVERIFY(m_world->start());
        m_client = std::make_unique<PracticeClient>(*m_world);
    }
    void cleanup()
    {
        m_client.reset();
        m_world.reset();
    }

    void everyServiceHasItsOwnErrorShape_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("field");
        QTest::newRow("dataforseo") << u"dataforseo"_s << u"/v3/appendix/user_data"_s << u"status_code"_s;
        QTest::newRow("hunter") << u"hunter"_s << u"/v2/account"_s << u"errors"_s;
        QTest::newRow("gemini") << u"gemini"_s << u"/v1beta/models"_s << u"error"_s;
        QTest::newRow("gmail") << u"gmail"_s << u"/gmail/v1/users/me/profile"_s << u"error"_s;
    }
    void everyServiceHasItsOwnErrorShape()
    {
        QFETCH(QString, service);
        QFETCH(QString, target);
        QFETCH(QString, field);
        for (const int status : {400, 401, 402, 403, 404, 429, 500, 503}) {
            m_world->setFaults({FaultRule{.service = service, .status = status}});
            const ClientAnswer answer = m_client->send(service, "GET", target);
            QCOMPARE(answer.status, status);
            if (status < 500 || service != u"hunter")
                QVERIFY2(answer.json().contains(field), answer.body.constData());
        }
        m_world->setFaults({});
        QCOMPARE(m_client->send(service, "GET", target).status, 200);
    }

    void rulesCountAndChooseByPath()
    {
        m_world->setFaults({FaultRule{.service = u"hunter"_s,
                                      .path = u"account$"_s,
                                      .skip = 1,
                                      .times = 2,
                                      .status = 429,
                                      .headers = {{"Retry-After", "3"}}}});
        QList<int> statuses;
        for (int i = 0; i < 5; ++i)
            statuses.append(m_client->send(u"hunter"_s, "GET", u"/v2/account"_s).status);
        QCOMPARE(statuses, (QList<int>{200, 429, 429, 200, 200}));
    }

    void connectionsMisbehaveAsPlanned_data()
    {
        QTest::addColumn<FaultAction>("action");
        QTest::newRow("drop") << FaultAction::Drop;
        QTest::newRow("reset") << FaultAction::Reset;
        QTest::newRow("hang") << FaultAction::Hang;
        QTest::newRow("garbage") << FaultAction::Garbage;
        QTest::newRow("half") << FaultAction::HalfAnswer;
    }
    void connectionsMisbehaveAsPlanned()
    {
        QFETCH(FaultAction, action);
        m_world->setFaults({FaultRule{.service = u"hunter"_s, .action = action}});
        const ClientAnswer answer =
            m_client->send(u"hunter"_s, "GET", u"/v2/account"_s, {}, std::nullopt, 400);
        QVERIFY(answer.error != QNetworkReply::NoError);
        QVERIFY(!m_world->journal().isEmpty());
        QCOMPARE(m_world->journal().first().accepted, action == FaultAction::HalfAnswer);
        m_world->setFaults({});
        QCOMPARE(m_client->send(u"hunter"_s, "GET", u"/v2/account"_s).status, 200);
    }

    void acceptedThenLostIsInTheJournal_data()
    {
        QTest::addColumn<FaultAction>("action");
        QTest::newRow("dropped") << FaultAction::DropAfterAccept;
        QTest::newRow("held") << FaultAction::HoldAfterAccept;
    }
    void acceptedThenLostIsInTheJournal()
    {
        QFETCH(FaultAction, action);
        m_world->setFaults(
            {FaultRule{.service = u"gmail"_s, .path = u"/messages/send$"_s, .times = 1, .action = action}});
        const QByteArray raw =
            QByteArray(
                "From: mira@atelier-castellan.example\r\nTo: anna@example.org\r\nSubject: x\r\n\r\nHello\r\n")
                .toBase64(QByteArray::Base64UrlEncoding);
        QTcpSocket socket; // by hand: the request must be on the wire exactly once
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_world->endpoint(u"gmail"_s).port()));
        QVERIFY(socket.waitForConnected());
        const QByteArray body = "{\"raw\":\"" + raw + "\"}";
        socket.write("POST /gmail/v1/users/me/messages/send HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                     "practice-key\r\nTransfer-Encoding: chunked\r\n\r\n"
                     + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n");
        if (action == FaultAction::DropAfterAccept)
            QVERIFY(socket.waitForDisconnected());
        else
            QVERIFY(!socket.waitForReadyRead(300));
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(m_world->delivered().size(), 1);
        QCOMPARE(m_world->journal().size(), 1);
        QCOMPARE(m_world->journal().first().status, 0);
        QVERIFY(m_world->journal().first().accepted);
    }

    void delaysAnswers()
    {
        m_world->setFaults({FaultRule{
            .service = u"dns"_s, .action = FaultAction::Delay, .delay = std::chrono::milliseconds(200)}});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_client->send(u"dns"_s, "GET", u"/dns-query?name=freepost.example&type=MX"_s).status, 200);
        QVERIFY(timer.elapsed() >= 190);
    }

    void connectionIsKeptAlive()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_world->endpoint(u"sites"_s).port()));
        QVERIFY(socket.waitForConnected());
        for (int i = 0; i < 3; ++i) {
            socket.write("GET /robots.txt HTTP/1.1\r\nHost: galerie-morgenrot.example:80\r\n\r\n");
            QByteArray answer;
            while (!answer.contains("/search\n") && socket.waitForReadyRead(3000))
                answer += socket.readAll();
            QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        }
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("NONSENSE\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(3000));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 400"));
    }

    void closesQuicklyWhileRequestsHang()
    {
        m_world->setFaults({FaultRule{.action = FaultAction::Hang}});
        QList<QTcpSocket *> sockets;
        QObject owner;
        for (int i = 0; i < 30; ++i) {
            auto *socket = new QTcpSocket(&owner);
            socket->connectToHost(u"127.0.0.1"_s, quint16(m_world->endpoint(u"gemini"_s).port()));
            QVERIFY(socket->waitForConnected());
            socket->write("GET /v1beta/models HTTP/1.1\r\nHost: x\r\n\r\n");
            QVERIFY(socket->waitForBytesWritten());
            sockets.append(socket);
        }
        QTRY_COMPARE(m_world->journal().size(), 30);
        QElapsedTimer timer;
        timer.start();
        m_world.reset();
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(sockets.first()->waitForDisconnected(1000)
                || sockets.first()->state() == QAbstractSocket::UnconnectedState);
    }

private:
    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;
};

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practicefaults.moc"

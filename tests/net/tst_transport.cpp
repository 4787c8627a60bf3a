// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <future>
#include <vector>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Received;
using test::Reply;
using test::ScriptedServer;
using Mode = test::ScriptedServer::Mode;

class TestTransport : public QObject
{
    Q_OBJECT

    using Futures = std::vector<std::future<Result<HttpResponse>>>;

    static Futures sendMany(HttpClient &http, const QUrl &url, int count, std::chrono::milliseconds timeout, std::stop_token stop)
    {
        Futures futures;
        for (int i = 0; i < count; ++i) {
            futures.push_back(std::async(std::launch::async, [&http, url, timeout, stop, i] {
                HttpRequest request{.url = url, .timeout = timeout};
                if (i % 2) { // bodies and none take the same road
                    request.method = "POST";
                    request.body = "{}";
                }
                return http.send(request, stop);
            }));
        }
        return futures;
    }

    static Reply hold(const Received &)
    {
        Reply reply;
        reply.action = Reply::Action::Hold;
        return reply;
    }

private slots:
    void putsExactlyNOnTheWire_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<Mode>("mode");
        for (const int wanted : {1, 6, 7, 50}) {
            QTest::addRow("%d, plain", wanted) << wanted << Mode::Plain;
            QTest::addRow("%d, tls", wanted) << wanted << Mode::Tls;
        }
    }
    void putsExactlyNOnTheWire()
    {
        QFETCH(int, wanted);
        QFETCH(Mode, mode);
        ScriptedServer server(hold, mode);
        EventThread thread;
        HttpClient http(thread, {.maxInFlight = wanted, .moreAuthorities = ScriptedServer::authority()});
        const int total = 2 * wanted + 3;
        auto futures = sendMany(http, server.url(u"/"_s), total, 60s, {});
        for (int answered = 0; answered < total; ++answered) {
            // All that may be there are there, and nothing more ever was.
            QVERIFY(server.waitForOpen(std::min(wanted, total - answered)));
            server.release(1);
        }
        for (auto &future : futures) {
            const auto response = future.get();
            QVERIFY2(response, qPrintable(response ? QString() : response.error().message));
            QCOMPARE(response->status, 200);
        }
        QCOMPARE(server.mostOpen(), wanted);
        QCOMPARE(server.requests(), total);
    }

    void countsTimeoutsFromTheWire()
    {
        // 200 queued, 6 slots: the last waits about 33 latencies, each time-out is 10 of them.
        ScriptedServer server([](const Received &) {
            Reply reply;
            reply.delay = 60ms;
            return reply;
        });
        EventThread thread;
        HttpClient http(thread, {.maxInFlight = 6});
        QElapsedTimer timer;
        timer.start();
        int answered = 0;
        for (auto &future : sendMany(http, server.url(u"/"_s), 200, 1000ms, {}))
            answered += future.get() ? 1 : 0;
        QCOMPARE(answered, 200);
        QVERIFY2(timer.elapsed() > 1000, "the queue was shorter than one time-out, so this proved nothing");
        QVERIFY(server.mostOpen() <= 6);
    }

    void cancelsWhatRunsAndWhatWaits()
    {
        ScriptedServer server(hold);
        EventThread thread;
        HttpClient http(thread, {.maxInFlight = 50});
        std::stop_source stop;
        auto futures = sendMany(http, server.url(u"/"_s), 80, 60s, stop.get_token());
        QVERIFY(server.waitForOpen(50));
        QElapsedTimer timer;
        timer.start();
        stop.request_stop();
        for (auto &future : futures) {
            const auto response = future.get();
            QVERIFY(!response);
            QCOMPARE(toText(response.error().kind), toText(ErrorKind::Cancelled));
        }
        const auto took = timer.elapsed();
        qInfo("50 in flight and 30 waiting were cancelled in %lld ms", took);
        QVERIFY(took < 2000);
        QCOMPARE(server.requests(), 50);
        // The slots are free again.
        auto after = sendMany(http, server.url(u"/"_s), 1, 20s, {});
        QVERIFY(server.waitForOpen(51));
        server.release(1000);
        QVERIFY(after.front().get());
    }

    void answersACancelledTokenAtOnce()
    {
        ScriptedServer server(hold);
        EventThread thread;
        HttpClient http(thread);
        std::stop_source stop;
        stop.request_stop();
        const auto response = http.send({.url = server.url(u"/"_s)}, stop.get_token());
        QVERIFY(!response);
        QCOMPARE(toText(response.error().kind), toText(ErrorKind::Cancelled));
    }

    void keepsAConnectionForTheNextRequest()
    {
        ScriptedServer server([](const Received &) { return Reply(); });
        EventThread thread;
        HttpClient http(thread);
        for (int i = 0; i < 20; ++i)
            QVERIFY(http.send({.url = server.url(u"/"_s)}, {}));
        QCOMPARE(server.requests(), 20);
        QVERIFY2(server.connections() <= 2, qPrintable(QString::number(server.connections())));
    }

    void goesOnAfterFailures()
    {
        ScriptedServer server([](const Received &received) {
            Reply reply;
            if (received.target == "/bad")
                reply.action = Reply::Action::Reset;
            return reply;
        });
        EventThread thread;
        HttpClient http(thread, {.maxInFlight = 2});
        for (int i = 0; i < 10; ++i) {
            QVERIFY(!http.send({.method = "POST", .url = server.url(u"/bad"_s), .body = "x"}, {}));
            QVERIFY(http.send({.url = server.url(u"/good"_s)}, {}));
        }
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Received;
using test::redirectTo;
using test::Reply;
using test::ScriptedServer;
using Action = test::Reply::Action;
using Mode = test::ScriptedServer::Mode;

class TestHttpClient : public QObject
{
    Q_OBJECT

    EventThread m_thread;
    HttpClient m_http{m_thread, {.moreAuthorities = ScriptedServer::authority()}};

    [[nodiscard]] Result<HttpResponse> get(const QUrl &url, qint64 maxBytes = 1 << 20, int maxRedirects = 0)
    {
        return m_http.send({.url = url, .timeout = 20s, .maxBytes = maxBytes, .maxRedirects = maxRedirects}, {});
    }

    static void expect(const Result<HttpResponse> &response, ErrorKind kind)
    {
        QVERIFY(!response);
        QCOMPARE(toText(response.error().kind), toText(kind));
        QVERIFY(!response.error().message.isEmpty());
    }

private slots:
    void givesTheAnswer()
    {
        ScriptedServer server([](const Received &) {
            Reply reply;
            reply.status = 207;
            reply.body = "hello";
            reply.headers = {{"Content-Type", "text/plain"}, {"X-One", "1"}, {"Set-Cookie", "a=b"}};
            return reply;
        });
        const auto url = server.url(u"/a%20b/c?q=x%26y"_s);
        const auto response = get(url);
        QVERIFY(response);
        QCOMPARE(response->status, 207);
        QCOMPARE(response->body, QByteArray("hello"));
        QCOMPARE(response->header("x-one"), QByteArray("1"));
        QCOMPARE(response->url, url);
        QVERIFY(get(url));
        const auto received = server.received();
        QCOMPARE(received[0].method, QByteArray("GET"));
        QCOMPARE(received[0].target, QByteArray("/a%20b/c?q=x%26y"));
        QVERIFY(received[0].header("User-Agent").startsWith("Overture/"));
        QVERIFY(received[0].body.isEmpty());
        QVERIFY2(received[1].header("Cookie").isEmpty(), "a cookie came back");
    }

    void readsEncodedAndChunkedBodies()
    {
        const QByteArray text = QByteArray("All work and no play. ").repeated(20);
        ScriptedServer server([&](const Received &received) {
            Reply reply;
            reply.chunked = received.target.contains("chunked");
            reply.body = text;
            if (received.target.contains("gzip")) {
                reply.body = test::gzip(text);
                reply.headers.append(Header{"Content-Encoding", "gzip"});
            }
            return reply;
        });
        for (const auto &path : {u"/chunked"_s, u"/gzip"_s, u"/gzip-chunked"_s}) {
            const auto response = get(server.url(path));
            QVERIFY2(response, qPrintable(path));
            QCOMPARE(response->body, text);
        }
    }

    void refusesLargeBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("chunked");
        QTest::addColumn<bool>("gzipped");
        QTest::newRow("announced") << QByteArray(100'001, 'x') << false << false;
        QTest::newRow("chunked") << QByteArray(100'001, 'x') << true << false;
        QTest::newRow("gzip") << QByteArray(100'001, 'x') << false << true;
        QTest::newRow("gzip bomb") << QByteArray(40'000'000, '\0') << false << true;
        QTest::newRow("gzip bomb, chunked") << QByteArray(40'000'000, '\0') << true << true;
    }
    void refusesLargeBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, chunked);
        QFETCH(bool, gzipped);
        ScriptedServer server([&](const Received &) {
            Reply reply;
            reply.chunked = chunked;
            reply.body = gzipped ? test::gzip(body) : body;
            if (gzipped)
                reply.headers.append(Header{"Content-Encoding", "gzip"});
            return reply;
        });
        expect(get(server.url(u"/"_s), 100'000), ErrorKind::InvalidResponse);
        if (body.size() < 200'000) {
            const auto fits = get(server.url(u"/"_s), 100'001);
            QVERIFY(fits);
            QCOMPARE(fits->body, body);
        }
    }

    void cutsOrSkipsBodiesWhenAsked()
    {
        ScriptedServer server([](const Received &received) {
            Reply reply;
            reply.body = QByteArray(5000, 'x');
            reply.headers = {{"Content-Type", received.target == "/image" ? "image/png" : "Text/HTML; charset=utf-8"}};
            return reply;
        });
        const WireOptions options{.contentTypes = {"text/html"}, .truncate = true};
        const auto page = m_http.sendPinned({.url = server.url(u"/page"_s), .maxBytes = 1000}, options, {});
        QVERIFY(page);
        QCOMPARE(page->body.size(), 1000);
        const auto image = m_http.sendPinned({.url = server.url(u"/image"_s), .maxBytes = 1000}, options, {});
        QVERIFY(image);
        QCOMPARE(image->status, 200);
        QVERIFY(image->body.isEmpty());
    }

    void saysWhatBroke_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("kind");
        QTest::newRow("close") << int(Action::Close) << int(ErrorKind::Network);
        QTest::newRow("reset") << int(Action::Reset) << int(ErrorKind::Network);
        QTest::newRow("half header") << int(Action::HalfHeader) << int(ErrorKind::Network);
        QTest::newRow("cut body") << int(Action::CutBody) << int(ErrorKind::Network);
        QTest::newRow("hang") << int(Action::Hang) << int(ErrorKind::Timeout);
        QTest::newRow("garbage") << int(Action::Garbage) << int(ErrorKind::Network);
    }
    void saysWhatBroke()
    {
        QFETCH(int, action);
        QFETCH(int, kind);
        ScriptedServer server([action](const Received &) {
            Reply reply;
            reply.body = QByteArray(1000, 'x');
            reply.action = Action(action);
            return reply;
        });
        const auto response = m_http.send({.url = server.url(u"/"_s), .timeout = action == int(Action::Hang) ? 300ms : 20s}, {});
        expect(response, ErrorKind(kind));
        QVERIFY(response.error().message.contains(u"127.0.0.1"_s));
    }

    void waitsNoLongerThanTheProgramAllows()
    {
        ScriptedServer server([](const Received &) { return Reply{.action = Action::Hang}; });
        HttpClient impatient(m_thread, {.longestWait = 200ms});
        expect(impatient.send({.url = server.url(u"/"_s), .timeout = 60s}, {}), ErrorKind::Timeout);
    }

    void endsASlowAnswerAtTheTimeout()
    {
        // The whole exchange counts, not the pause between two bytes.
        ScriptedServer server([](const Received &) {
            Reply reply;
            reply.delay = 30s;
            return reply;
        });
        expect(m_http.send({.url = server.url(u"/"_s), .timeout = 250ms}, {}), ErrorKind::Timeout);
    }

    void refusesAddressesThatLeak_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("plain http") << u"http://api.example.com/"_s;
        QTest::newRow("plain http by number") << u"http://192.0.2.1/"_s;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com/"_s;
        QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("password") << u"https://me:secret@example.com/"_s;
        QTest::newRow("relative") << u"/v1/x"_s;
        QTest::newRow("empty") << QString();
    }
    void refusesAddressesThatLeak()
    {
        QFETCH(QString, url);
        const auto response = get(QUrl(url));
        expect(response, ErrorKind::InvalidInput);
        QVERIFY(!response.error().message.contains(u"secret"_s));
    }

    void refusesHeadersThatBreakOut()
    {
        ScriptedServer server([](const Received &) { return Reply(); });
        for (const auto &header : {Header{"X-A", "b\r\nX-C: d"}, Header{"X-A\r\nX-B", "c"}, Header{"X A", "b"}, Header{"", "b"}})
            expect(m_http.send({.url = server.url(u"/"_s), .headers = {header}}, {}), ErrorKind::InvalidInput);
        expect(m_http.send({.method = "GET / HTTP/1.1\r\nX: y", .url = server.url(u"/"_s)}, {}), ErrorKind::InvalidInput);
        QCOMPARE(server.requests(), 0);
    }

    void followsRedirectsOnlyWhenAsked()
    {
        ScriptedServer server([](const Received &received) {
            return received.target == "/old" ? redirectTo("/new?x=1") : Reply();
        });
        const auto kept = get(server.url(u"/old"_s));
        QVERIFY(kept);
        QCOMPARE(kept->status, 302);
        const auto followed = get(server.url(u"/old"_s), 1 << 20, 3);
        QVERIFY(followed);
        QCOMPARE(followed->status, 200);
        QCOMPARE(followed->url, server.url(u"/new?x=1"_s));
    }

    void neverForwardsAKey_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto *name : {"Authorization", "authorization", "X-API-KEY", "x-goog-api-key", "Cookie"})
            QTest::newRow(name) << QByteArray(name);
    }
    void neverForwardsAKey()
    {
        QFETCH(QByteArray, name);
        ScriptedServer other([](const Received &) { return Reply(); });
        ScriptedServer server([&](const Received &received) {
            return received.target == "/same" ? redirectTo("/elsewhere", 307) : redirectTo(other.url(u"/"_s).toEncoded(), 307);
        });
        for (const auto &path : {u"/same"_s, u"/other"_s}) {
            const auto response = m_http.send({.url = server.url(path), .headers = {{name, "topsecret"}}, .maxRedirects = 5}, {});
            QVERIFY(response);
            QCOMPARE(response->status, 307);
        }
        QCOMPARE(server.requests(), 2);
        QCOMPARE(other.requests(), 0);
    }

    void neverRepeatsABodyAtARedirect()
    {
        ScriptedServer server([](const Received &) { return redirectTo("/again", 307); });
        const auto response = m_http.send({.method = "POST", .url = server.url(u"/"_s), .body = "x", .maxRedirects = 5}, {});
        QVERIFY2(response, qPrintable(response ? QString() : response.error().detail));
        QCOMPARE(response->status, 307);
        QCOMPARE(response->header("Location"), QByteArray("/again"));
        QCOMPARE(server.requests(), 1);
    }

    void stopsAtBadRedirects()
    {
        ScriptedServer other([](const Received &) { return Reply(); });
        ScriptedServer server([&](const Received &received) {
            if (received.target == "/loop")
                return redirectTo("/loop");
            if (received.target == "/other")
                return redirectTo(other.url(u"/"_s).toEncoded());
            if (received.target == "/name")
                return redirectTo("https://example.com/");
            return redirectTo("file:///etc/passwd");
        });
        expect(get(server.url(u"/loop"_s), 1 << 20, 4), ErrorKind::InvalidResponse);
        QCOMPARE(server.requests(), 5);
        expect(get(server.url(u"/other"_s), 1 << 20, 4), ErrorKind::InvalidInput);
        expect(get(server.url(u"/name"_s), 1 << 20, 4), ErrorKind::InvalidInput);
        expect(get(server.url(u"/file"_s), 1 << 20, 4), ErrorKind::InvalidInput);
        QCOMPARE(other.requests(), 0);

        ScriptedServer secure([&](const Received &) { return redirectTo(other.url(u"/"_s).toEncoded()); }, Mode::Tls);
        const auto downgraded = get(secure.url(u"/"_s), 1 << 20, 4);
        expect(downgraded, ErrorKind::InvalidInput);
        QVERIFY(downgraded.error().message.contains(u"unencrypted"_s));
        QCOMPARE(other.requests(), 0);
    }

    void trustsOnlyTheRightCertificate()
    {
        ScriptedServer server([](const Received &) { return Reply(); }, Mode::Tls);
        ScriptedServer impostor([](const Received &) { return Reply(); }, Mode::TlsForAnotherHost);
        QVERIFY(get(server.url(u"/"_s)));

        HttpClient stranger(m_thread); // knows only the authorities of the system
        const auto unknown = stranger.send({.url = server.url(u"/"_s)}, {});
        expect(unknown, ErrorKind::Network);
        QVERIFY(unknown.error().message.contains(u"not secure"_s));
        QVERIFY(!unknown.error().action.isEmpty());

        const auto wrongName = get(impostor.url(u"/"_s));
        expect(wrongName, ErrorKind::Network);
        QVERIFY(wrongName.error().message.contains(u"not secure"_s));
        QCOMPARE(impostor.requests(), 0);
        QCOMPARE(server.requests(), 1);
    }

    void checksThePinnedNameNotTheNumber()
    {
        ScriptedServer server([](const Received &) { return Reply(); }, Mode::Tls);
        ScriptedServer impostor([](const Received &) { return Reply(); }, Mode::TlsForAnotherHost);
        const auto pinned = [this](const QUrl &url, const QString &name) {
            return m_http.sendPinned({.url = url, .headers = {{"Host", name.toLatin1()}}}, {.peerName = name}, {});
        };
        QVERIFY(pinned(server.url(u"/"_s), u"site.example"_s));
        QCOMPARE(server.received().first().header("Host"), QByteArray("site.example"));
        QVERIFY(pinned(impostor.url(u"/"_s), u"elsewhere.example"_s));
        const auto wrong = pinned(impostor.url(u"/"_s), u"site.example"_s);
        expect(wrong, ErrorKind::Network);
        QVERIFY(wrong.error().message.contains(u"site.example"_s));
        QCOMPARE(impostor.requests(), 1);
    }

    void answersHeadAndDelete()
    {
        ScriptedServer server([](const Received &received) {
            Reply reply;
            reply.status = received.method == "DELETE" ? 204 : 200;
            reply.body.clear();
            return reply;
        });
        const auto head = m_http.send({.method = "HEAD", .url = server.url(u"/"_s)}, {});
        QVERIFY(head);
        const auto gone = m_http.send({.method = "DELETE", .url = server.url(u"/x"_s)}, {});
        QVERIFY(gone);
        QCOMPARE(gone->status, 204);
        QCOMPARE(server.received().at(1).method, QByteArray("DELETE"));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"

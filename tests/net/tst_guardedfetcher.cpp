// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/guardedfetcher.h"
#include "support/scriptedserver.h"

#include <QHash>
#include <QTest>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Received;
using test::redirectTo;
using test::Reply;
using test::ScriptedServer;

namespace {

/// Answers per name; several answers for a name are given one after the other, the last for good.
class FakeDns final : public Dns
{
public:
    QHash<QString, QStringList> answers;
    int asked = 0;

    [[nodiscard]] Result<QList<MxRecord>> mx(const DomainName &, std::stop_token) override { return QList<MxRecord>(); }
    [[nodiscard]] Result<QList<QHostAddress>> addresses(const DomainName &host, std::stop_token) override
    {
        ++asked;
        auto &list = answers[host.ace()];
        if (list.isEmpty())
            return fail(ErrorKind::NotFound, u"no such name"_s);
        return QList<QHostAddress>{QHostAddress(list.size() > 1 ? list.takeFirst() : list.first())};
    }
};

Reply page(const QByteArray &body, const QByteArray &type = "text/html; charset=utf-8")
{
    Reply reply;
    reply.body = body;
    reply.headers = {{"Content-Type", type}};
    return reply;
}

} // namespace

class TestGuardedFetcher : public QObject
{
    Q_OBJECT

    EventThread m_thread;
    HttpClient m_http{m_thread};
    FakeDns m_dns;
    std::unique_ptr<UrlGuard> m_guard;
    std::unique_ptr<GuardedFetcher> m_fetcher;

    [[nodiscard]] Result<WebPage> get(const QString &url, FetchLimits limits = {})
    {
        return m_fetcher->get(QUrl(url), limits, {});
    }

    void practise(const ScriptedServer &server) { QVERIFY(m_guard->allowPracticeSites(server.url(u"/"_s))); }

private slots:
    void init()
    {
        m_dns = {};
        m_dns.answers = {{u"art.example"_s, {u"127.0.0.1"_s}}, {u"www.art.example"_s, {u"127.0.0.1"_s}}};
        m_guard = std::make_unique<UrlGuard>(m_dns);
        m_fetcher = std::make_unique<GuardedFetcher>(m_http, *m_guard, "Overture/0.1 (+https://example.com/contact)");
    }

    void readsAPage()
    {
        ScriptedServer server([](const Received &) {
            auto reply = page("<p>hello");
            reply.headers.append(Header{"Set-Cookie", "a=b"});
            return reply;
        });
        practise(server);
        for (const auto &url : {u"http://art.example/contact?x=1#top"_s, u"https://art.example/contact?x=1"_s}) {
            const auto got = get(url);
            QVERIFY2(got, qPrintable(got ? QString() : got.error().message));
            QCOMPARE(got->url, QUrl(url).adjusted(QUrl::RemoveFragment));
            QCOMPARE(got->status, 200);
            QCOMPARE(got->contentType, QByteArray("text/html; charset=utf-8"));
            QCOMPARE(got->body, QByteArray("<p>hello"));
        }
        const auto received = server.received();
        for (const auto &request : received) {
            QCOMPARE(request.target, QByteArray("/contact?x=1"));
            QCOMPARE(request.header("Host"), QByteArray("art.example"));
            QCOMPARE(request.header("User-Agent"), QByteArray("Overture/0.1 (+https://example.com/contact)"));
            QVERIFY(request.header("Cookie").isEmpty());
        }
    }

    void followsRedirectsBetweenNames()
    {
        ScriptedServer server([](const Received &received) {
            if (received.header("Host") == "art.example")
                return redirectTo("https://www.art.example/home", 301);
            return page("home of " + received.header("Host"));
        });
        practise(server);
        const auto got = get(u"http://art.example/"_s);
        QVERIFY2(got, qPrintable(got ? QString() : got.error().message));
        QCOMPARE(got->url, QUrl(u"https://www.art.example/home"_s));
        QCOMPARE(got->body, QByteArray("home of www.art.example"));
    }

    void refusesRedirectsIntoTheNetwork_data()
    {
        QTest::addColumn<QByteArray>("location");
        for (const auto *location : {"http://169.254.169.254/latest/meta-data/", "http://127.0.0.1/", "http://[::1]/", "http://0x7f.1/",
                                     "http://localhost/", "http://metadata.example/", "http://router.example/", "//router.example/x",
                                     "http://art.example:22/", "http://admin:admin@art.example/", "file:///etc/passwd", "ftp://art.example/"})
            QTest::newRow(location) << QByteArray(location);
    }
    void refusesRedirectsIntoTheNetwork()
    {
        QFETCH(QByteArray, location);
        m_dns.answers[u"metadata.example"_s] = QStringList{u"169.254.169.254"_s};
        m_dns.answers[u"router.example"_s] = QStringList{u"192.168.1.1"_s};
        ScriptedServer server([&](const Received &) { return redirectTo(location); });
        practise(server);
        const auto got = get(u"http://art.example/"_s);
        QVERIFY(!got);
        QCOMPARE(toText(got.error().kind), toText(ErrorKind::InvalidInput));
        QCOMPARE(server.requests(), 1);
    }

    void asksAgainAtEveryHop()
    {
        // The name resolves well once and to the local network afterwards.
        m_dns.answers[u"art.example"_s] = QStringList{u"127.0.0.1"_s, u"10.0.0.1"_s};
        ScriptedServer server([](const Received &) { return redirectTo("/again"); });
        practise(server);
        const auto got = get(u"http://art.example/"_s);
        QVERIFY(!got);
        QCOMPARE(toText(got.error().kind), toText(ErrorKind::InvalidInput));
        QCOMPARE(m_dns.asked, 2);
        QCOMPARE(server.requests(), 1);
    }

    void connectsToWhatWasChecked()
    {
        // Between check and connection nobody resolves anything: the other answers are never used.
        m_dns.answers[u"art.example"_s] = QStringList{u"127.0.0.1"_s, u"10.0.0.1"_s, u"10.0.0.2"_s};
        ScriptedServer server([](const Received &) { return page("x"); });
        practise(server);
        QVERIFY(get(u"http://art.example/"_s));
        QCOMPARE(m_dns.asked, 1);
    }

    void doesNotReachThisComputerWithoutPractice()
    {
        ScriptedServer server([](const Received &) { return page("secret"); });
        for (const auto &url : {u"http://art.example/"_s, u"http://127.0.0.1/"_s, u"http://127.0.0.1:%1/"_s.arg(server.url({}).port()),
                                u"http://art.example:%1/"_s.arg(server.url({}).port())}) {
            const auto got = get(url);
            QVERIFY(!got);
            QCOMPARE(toText(got.error().kind), toText(ErrorKind::InvalidInput));
        }
        QCOMPARE(server.connections(), 0);
    }

    void staysEncrypted()
    {
        ScriptedServer server([](const Received &) { return redirectTo("http://www.art.example/"); });
        practise(server);
        const auto got = get(u"https://art.example/"_s);
        QVERIFY(!got);
        QCOMPARE(toText(got.error().kind), toText(ErrorKind::InvalidInput));
    }

    void keepsItsLimits()
    {
        ScriptedServer server([](const Received &received) {
            if (received.target == "/loop")
                return redirectTo("/loop");
            if (received.target == "/zip")
                return page("PK", "application/zip");
            if (received.target == "/hang") {
                Reply reply;
                reply.action = Reply::Action::Hang;
                return reply;
            }
            return page(QByteArray(3 * 1024 * 1024, 'x'));
        });
        practise(server);
        const auto kindOf = [](const Result<WebPage> &got) { return got ? u"page"_s : toText(got.error().kind); };
        QCOMPARE(kindOf(get(u"http://art.example/large"_s)), toText(ErrorKind::InvalidResponse));
        const auto cut = get(u"http://art.example/large"_s, {.maxBytes = 1000, .truncate = true});
        QVERIFY(cut);
        QCOMPARE(cut->body.size(), 1000);
        const auto before = server.requests();
        QCOMPARE(kindOf(get(u"http://art.example/loop"_s)), toText(ErrorKind::InvalidResponse));
        QCOMPARE(server.requests() - before, 6);
        const auto zip = get(u"http://art.example/zip"_s);
        QVERIFY(zip);
        QVERIFY(zip->body.isEmpty());
        QCOMPARE(kindOf(get(u"http://art.example/hang"_s, {.timeout = 300ms})), toText(ErrorKind::Timeout));
        QCOMPARE(kindOf(get(u"http://nowhere.example/"_s)), toText(ErrorKind::NotFound));
    }
};

QTEST_GUILESS_MAIN(TestGuardedFetcher)
#include "tst_guardedfetcher.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpdns.h"
#include "support/fakehttp.h"

#include <QTest>
#include <QUrlQuery>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHttpDns : public QObject
{
    Q_OBJECT

    const DomainName m_name = DomainName::parse(u"example.com").value();

private slots:
    void asksForMailExchanges()
    {
        test::FakeHttp http;
        http.answer(200, R"({"Status":0,"Answer":[
            {"name":"example.com.","type":5,"TTL":9,"data":"other.example."},
            {"name":"example.com.","type":15,"TTL":3600,"data":"20 Backup.Example."},
            {"name":"example.com.","type":15,"TTL":300,"data":"10 mx.example."}]})");
        HttpDns dns(http, QUrl(u"https://dns.example/resolve"_s));
        const auto answer = dns.ask(m_name, DnsQuestion::MailExchanges, {});
        QVERIFY(answer);
        QCOMPARE(answer->exchanges, (QList<MxRecord>{{10, u"mx.example"_s}, {20, u"backup.example"_s}}));
        QCOMPARE(answer->timeToLive, 300s);
        const auto request = http.requests().first();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.url.path(), u"/resolve"_s);
        QCOMPARE(QUrlQuery(request.url).queryItemValue(u"name"_s), u"example.com"_s);
        QCOMPARE(QUrlQuery(request.url).queryItemValue(u"type"_s), u"MX"_s);
        QCOMPARE(test::headerOf(request, "Accept"), QByteArray("application/dns-json"));
    }

    void asksForBothKindsOfAddress()
    {
        test::FakeHttp http;
        http.answer(200, R"({"Status":0,"Answer":[{"name":"x.","type":1,"TTL":60,"data":"93.184.216.34"}]})");
        http.answer(200, R"({"Status":0,"Answer":[{"name":"x.","type":28,"TTL":30,"data":"2606:2800::1"}]})");
        HttpDns dns(http, QUrl(u"https://dns.example/resolve"_s));
        const auto answer = dns.ask(m_name, DnsQuestion::Addresses, {});
        QVERIFY(answer);
        QCOMPARE(answer->addresses, (QList<QHostAddress>{QHostAddress(u"93.184.216.34"_s), QHostAddress(u"2606:2800::1"_s)}));
        QCOMPARE(answer->timeToLive, 30s);
        QCOMPARE(QUrlQuery(http.requests().at(0).url).queryItemValue(u"type"_s), u"A"_s);
        QCOMPARE(QUrlQuery(http.requests().at(1).url).queryItemValue(u"type"_s), u"AAAA"_s);
    }

    void keepsTheNullMx()
    {
        test::FakeHttp http;
        http.answer(200, R"({"Status":0,"Answer":[{"name":"x.","type":15,"TTL":60,"data":"0 ."}]})");
        HttpDns dns(http, QUrl(u"https://dns.example/"_s));
        QCOMPARE(dns.mx(m_name, {}).value(), (QList<MxRecord>{{0, u"."_s}}));
    }

    void readsTheWorldsAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind"); // empty: an empty list
        QTest::newRow("no records") << 200 << QByteArray(R"({"Status":0})") << QString();
        QTest::newRow("other records") << 200 << QByteArray(R"({"Status":0,"Answer":[{"type":5,"TTL":1,"data":"a."}]})") << QString();
        QTest::newRow("no such domain") << 200 << QByteArray(R"({"Status":3})") << u"not_found"_s;
        QTest::newRow("servfail") << 200 << QByteArray(R"({"Status":2})") << u"network"_s;
        QTest::newRow("refused") << 200 << QByteArray(R"({"Status":5})") << u"network"_s;
        QTest::newRow("html") << 200 << QByteArray("<html>log in</html>") << u"network"_s;
        QTest::newRow("no status") << 200 << QByteArray("{}") << u"network"_s;
        QTest::newRow("broken mx") << 200 << QByteArray(R"({"Status":0,"Answer":[{"type":15,"TTL":1,"data":"mx.example."}]})") << u"network"_s;
        QTest::newRow("http 404") << 404 << QByteArray() << u"network"_s;
        QTest::newRow("http 400") << 400 << QByteArray() << u"network"_s;
        QTest::newRow("http 500") << 500 << QByteArray() << u"network"_s;
        QTest::newRow("http 429") << 429 << QByteArray() << u"rate_limited"_s;
    }
    void readsTheWorldsAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        test::FakeHttp http;
        http.answer(status, body);
        HttpDns dns(http, QUrl(u"https://dns.example/"_s));
        const auto answer = dns.mx(m_name, {});
        QCOMPARE(answer ? QString() : toText(answer.error().kind), kind);
        if (answer)
            QVERIFY(answer->isEmpty());
    }

    void saysNothingAboutTheDomainWhenTheServiceIsAway()
    {
        test::FakeHttp http;
        for (const auto kind : {ErrorKind::Network, ErrorKind::InvalidInput, ErrorKind::InvalidResponse})
            http.answerError({kind, u"?"_s, {}, {}, {}});
        http.answerError({ErrorKind::Timeout, u"?"_s, {}, {}, {}});
        http.answerError({ErrorKind::Cancelled, u"?"_s, {}, {}, {}});
        HttpDns dns(http, QUrl(u"https://dns.example/"_s));
        for (const auto kind : {ErrorKind::Network, ErrorKind::Network, ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Cancelled})
            QCOMPARE(toText(dns.mx(m_name, {}).error().kind), toText(kind));
    }

    void isContentWithOneKindOfAddress()
    {
        test::FakeHttp http;
        http.answer(200, R"({"Status":0,"Answer":[{"name":"x.","type":1,"TTL":60,"data":"93.184.216.34"}]})");
        http.answer(200, R"({"Status":2})");
        http.answer(200, R"({"Status":0})");
        http.answer(200, R"({"Status":2})");
        HttpDns dns(http, QUrl(u"https://dns.example/"_s));
        QCOMPARE(dns.addresses(m_name, {}).value().size(), 1);
        QVERIFY2(!dns.addresses(m_name, {}), "half an answer is not “no addresses”");
    }
};

QTEST_GUILESS_MAIN(TestHttpDns)
#include "tst_httpdns.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of prospects must not make this program read what only this computer or its network can reach.
#include "net/guardedfetcher.h"
#include "providers/website/websitecrawler.h"

#include "support/fakeclock.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

/// Answers per name, one after the other, the last for good.
class ChangingDns final : public net::Dns
{
public:
    QHash<QString, QStringList> answers;
    int asked = 0;

    [[nodiscard]] Result<QList<net::MxRecord>> mx(const DomainName &, std::stop_token) override { return QList<net::MxRecord>(); }
    [[nodiscard]] Result<QList<QHostAddress>> addresses(const DomainName &host, std::stop_token) override
    {
        ++asked;
        auto &list = answers[host.ace()];
        if (list.isEmpty())
            return fail(ErrorKind::NotFound, u"no such name"_s);
        const QString next = list.size() > 1 ? list.takeFirst() : list.first();
        QList<QHostAddress> found;
        for (const QString &address : next.split(u' '))
            found.append(QHostAddress(address));
        return found;
    }
};

/// Notes where it was sent instead of going there.
class NoHttp final : public net::WebFetcher
{
public:
    explicit NoHttp(const net::UrlGuard &guard) : m_guard(guard) {}
    Result<net::WebPage> get(const QUrl &url, const net::FetchLimits &, std::stop_token stop) override
    {
        const auto target = m_guard.check(url, stop);
        if (!target)
            return fail(target.error());
        for (const QUrl &address : target->addresses)
            connected.append(address.host());
        return net::WebPage{url, 200, "text/html", "<p>Write to info@rebind.example, we read everything.</p>", {}};
    }
    QStringList connected;

private:
    const net::UrlGuard &m_guard;
};

} // namespace

class TestCrawlGuard : public QObject
{
    Q_OBJECT

    net::EventThread m_thread;
    net::HttpClient m_http{m_thread};
    FakeClock m_clock;

private slots:
    void readsNothingInsideANetwork_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"127.0.0.1", "127.8.8.8", "0.0.0.0", "0.1.2.3", "10.0.0.5", "172.16.0.1", "172.31.255.254", "192.168.1.1", "169.254.169.254",
              "100.64.0.1", "100.100.100.200", "198.18.0.1", "198.19.255.255", "192.0.0.192", "224.0.0.1", "239.255.255.250",
              "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
              "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2001::1", "93.184.216.34 127.0.0.1"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void readsNothingInsideANetwork()
    {
        QFETCH(QString, address);
        ChangingDns dns;
        dns.answers = {{u"prospect.example"_s, {address}}, {u"www.prospect.example"_s, {address}}};
        const net::UrlGuard guard(dns);
        NoHttp fetcher(guard);
        WebsiteCrawler crawler(fetcher, m_clock, {});
        for (const QUrl &start : {QUrl(), QUrl(u"http://prospect.example/contact"_s), QUrl(u"https://www.prospect.example/"_s)}) {
            const auto found = crawler.find(*DomainName::parse(u"prospect.example"), start, {});
            QVERIFY(!found);
            QCOMPARE(found.error().kind, ErrorKind::InvalidInput);
            QVERIFY2(found.error().message.contains(u"prospect.example"_s), qPrintable(found.error().message));
        }
        QCOMPARE(fetcher.connected, QStringList());
    }

    /// The whole way, with sockets: a listener on this computer must see nobody.
    void opensNoConnectionToThisComputer()
    {
        test::ScriptedServer server([](const test::Received &) {
            test::Reply reply;
            reply.body = "<p>secret@prospect.example</p>";
            return reply;
        });
        ChangingDns dns;
        dns.answers = {{u"prospect.example"_s, {u"127.0.0.1"_s}}};
        const net::UrlGuard guard(dns);
        net::GuardedFetcher fetcher(m_http, guard, "Overture/test");
        WebsiteCrawler crawler(fetcher, m_clock, {});
        const QString port = QString::number(server.url(u"/"_s).port());
        for (const QString &start : {u"http://prospect.example:%1/"_s.arg(port), u"http://127.0.0.1:%1/"_s.arg(port), u"http://prospect.example/"_s})
            QVERIFY(!crawler.find(*DomainName::parse(u"prospect.example"), QUrl(start), {}));
        QCOMPARE(server.connections(), 0);
    }

    /// Numbers are no names, so they do not even become prospects that could be crawled.
    void numbersAreNoProspects()
    {
        for (const QString &domain : {u"127.0.0.1"_s, u"169.254.169.254"_s, u"[::1]"_s, u"localhost"_s, u"2130706433"_s, u"0x7f.1"_s})
            QVERIFY2(!DomainName::parse(domain), qPrintable(domain));
    }

    /// The name answers with a public address first and with this computer's a moment later.
    void aNameThatChangesItsAddressLeadsNowhereElse()
    {
        ChangingDns dns;
        dns.answers = {{u"rebind.example"_s, {u"93.184.216.34"_s, u"127.0.0.1"_s}}};
        const net::UrlGuard guard(dns);
        NoHttp fetcher(guard);
        WebsiteCrawler crawler(fetcher, m_clock, {});
        // robots.txt is read at the public address; the page after it is refused, for every request is checked anew.
        const auto found = crawler.find(*DomainName::parse(u"rebind.example"), QUrl(u"http://rebind.example/"_s), {});
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(fetcher.connected, QStringList{u"93.184.216.34"_s});
        QCOMPARE(dns.asked, 2);
    }
};

QTEST_GUILESS_MAIN(TestCrawlGuard)
#include "tst_crawlguard.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/urlguard.h"

#include <QTest>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;

namespace {

class FakeDns final : public Dns
{
public:
    QStringList answer;

    [[nodiscard]] Result<QList<MxRecord>> mx(const DomainName &, std::stop_token) override { return QList<MxRecord>(); }
    [[nodiscard]] Result<QList<QHostAddress>> addresses(const DomainName &, std::stop_token) override
    {
        ++asked;
        QList<QHostAddress> list;
        for (const auto &text : std::as_const(answer))
            list.append(QHostAddress(text));
        return list;
    }
    int asked = 0;
};

} // namespace

class TestUrlGuard : public QObject
{
    Q_OBJECT

private slots:
    void knowsThePublicInternet_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPublic");
        for (const auto &address : {u"8.8.8.8"_s, u"1.1.1.1"_s, u"93.184.216.34"_s, u"100.63.255.255"_s, u"100.128.0.0"_s, u"172.15.0.1"_s,
                                    u"172.32.0.1"_s, u"198.17.255.255"_s, u"198.20.0.0"_s, u"223.255.255.255"_s, u"11.0.0.1"_s,
                                    u"2606:4700::1111"_s, u"2a00:1450:4001::5"_s, u"2003::1"_s})
            QTest::newRow(qPrintable(address)) << address << true;
        for (const auto &address : {u"0.0.0.0"_s, u"0.1.2.3"_s, u"10.0.0.1"_s, u"10.255.255.255"_s, u"100.64.0.1"_s, u"100.100.100.200"_s,
                                    u"100.127.255.255"_s, u"127.0.0.1"_s, u"127.255.0.1"_s, u"169.254.169.254"_s, u"169.254.0.1"_s,
                                    u"172.16.0.1"_s, u"172.31.255.255"_s, u"192.0.0.192"_s, u"192.0.2.1"_s, u"192.88.99.1"_s,
                                    u"192.168.1.1"_s, u"198.18.0.1"_s, u"198.19.255.255"_s, u"198.51.100.7"_s, u"203.0.113.9"_s,
                                    u"224.0.0.1"_s, u"239.255.255.255"_s, u"240.0.0.1"_s, u"255.255.255.255"_s, u"168.63.129.16"_s,
                                    u"::"_s, u"::1"_s, u"::ffff:8.8.8.8"_s, u"::ffff:127.0.0.1"_s, u"::127.0.0.1"_s, u"64:ff9b::a00:1"_s,
                                    u"64:ff9b:1::1"_s, u"100::1"_s, u"2001::1"_s, u"2001:db8::1"_s, u"2002:7f00:1::"_s, u"3fff::1"_s,
                                    u"fc00::1"_s, u"fd00:ec2::254"_s, u"fe80::1"_s, u"fec0::1"_s, u"ff02::1"_s, u""_s})
            QTest::newRow(qPrintable(u"not %1"_s.arg(address))) << address << false;
    }
    void knowsThePublicInternet()
    {
        QFETCH(QString, address);
        QFETCH(bool, isPublic);
        QCOMPARE(UrlGuard::isPublic(QHostAddress(address)), isPublic);
        // And as the guard sees it: a name that resolves there, alone or beside a public address.
        if (address.isEmpty())
            return;
        FakeDns dns;
        UrlGuard guard(dns);
        for (const auto &answer : {QStringList{address}, QStringList{u"93.184.216.34"_s, address}}) {
            dns.answer = answer;
            const auto target = guard.check(QUrl(u"https://site.example/"_s), {});
            QCOMPARE(target.has_value(), isPublic);
            if (!target)
                QCOMPARE(toText(target.error().kind), toText(ErrorKind::InvalidInput));
        }
    }

    void refusesOddAddresses_data()
    {
        QTest::addColumn<QString>("url");
        for (const auto &url : {u"ftp://site.example/"_s, u"file:///etc/passwd"_s, u"gopher://site.example/"_s, u"http://site.example:8080/"_s,
                                u"https://site.example:22/"_s, u"http://site.example:0/"_s, u"http://user@site.example/"_s, u"http://user:pw@site.example/"_s,
                                u"http://127.0.0.1/"_s, u"http://2130706433/"_s, u"http://0x7f000001/"_s, u"http://0177.0.0.1/"_s, u"http://127.1/"_s,
                                u"http://[::1]/"_s, u"http://[::ffff:127.0.0.1]/"_s, u"http://169.254.169.254/latest/meta-data/"_s,
                                u"http://localhost/"_s, u"http://intranet/"_s, u"http://8.8.8.8/"_s, u"javascript:alert(1)"_s, u"/relative"_s, u""_s})
            QTest::newRow(qPrintable(u"<%1>"_s.arg(url))) << url;
    }
    void refusesOddAddresses()
    {
        QFETCH(QString, url);
        FakeDns dns;
        dns.answer = {u"93.184.216.34"_s};
        const UrlGuard guard(dns);
        const auto target = guard.check(QUrl(url), {});
        QVERIFY(!target);
        QCOMPARE(toText(target.error().kind), toText(ErrorKind::InvalidInput));
        QVERIFY(!target.error().message.contains(u"pw"_s));
        QCOMPARE(dns.asked, 0);
    }

    void pinsTheCheckedAddress()
    {
        FakeDns dns;
        dns.answer = {u"2606:4700::1111"_s, u"93.184.216.34"_s};
        const UrlGuard guard(dns);
        const auto target = guard.check(QUrl(u"https://Bücher.example/a%20b?q=1"_s), {});
        QVERIFY(target);
        QCOMPARE(target->host, u"xn--bcher-kva.example"_s);
        QCOMPARE(target->hostHeader, QByteArray("xn--bcher-kva.example"));
        QCOMPARE(target->addresses, (QList<QUrl>{QUrl(u"https://93.184.216.34/a%20b?q=1"_s), QUrl(u"https://[2606:4700::1111]/a%20b?q=1"_s)}));
        QCOMPARE(dns.asked, 1);
        const auto odd = guard.check(QUrl(u"http://site.example:443/"_s), {});
        QVERIFY(odd);
        QCOMPARE(odd->hostHeader, QByteArray("site.example:443"));
    }

    void saysWhenThereIsNoWebsite()
    {
        FakeDns dns;
        const auto target = UrlGuard(dns).check(QUrl(u"https://site.example/"_s), {});
        QVERIFY(!target);
        QCOMPARE(toText(target.error().kind), toText(ErrorKind::NotFound));
    }

    void routesPracticeSitesToOneEndpoint()
    {
        FakeDns dns;
        dns.answer = {u"127.0.0.1"_s};
        UrlGuard guard(dns);
        QVERIFY(guard.allowPracticeSites(QUrl(u"http://127.0.0.1:4711/"_s)));
        for (const auto &url : {u"http://art.example/page?x=1"_s, u"https://art.example/page?x=1"_s}) {
            const auto target = guard.check(QUrl(url), {});
            QVERIFY(target);
            QCOMPARE(target->hostHeader, QByteArray("art.example"));
            QCOMPARE(target->addresses, QList<QUrl>{QUrl(u"http://127.0.0.1:4711/page?x=1"_s)});
        }
        // Nothing leaves the computer, and no other port of it is read.
        QVERIFY(!guard.check(QUrl(u"http://127.0.0.1:4711/"_s), {}));
        QVERIFY(!guard.check(QUrl(u"http://127.0.0.1/"_s), {}));
        QVERIFY(!guard.check(QUrl(u"http://art.example:8080/"_s), {}));
        for (const auto &address : {u"93.184.216.34"_s, u"192.168.1.1"_s, u"169.254.169.254"_s}) {
            dns.answer = {address};
            QVERIFY(!guard.check(QUrl(u"http://art.example/"_s), {}));
            dns.answer = {u"127.0.0.1"_s, address};
            QVERIFY(!guard.check(QUrl(u"http://art.example/"_s), {}));
        }
    }

    void acceptsOnlyALoopbackEndpoint()
    {
        FakeDns dns;
        dns.answer = {u"127.0.0.1"_s};
        UrlGuard guard(dns);
        for (const auto &endpoint : {u"http://93.184.216.34:80/"_s, u"https://127.0.0.1:4711/"_s, u"http://site.example:80/"_s, u"http://127.0.0.1/"_s, u""_s})
            QVERIFY2(!guard.allowPracticeSites(QUrl(endpoint)), qPrintable(endpoint));
        QVERIFY(!guard.check(QUrl(u"http://art.example/"_s), {}));
    }
};

QTEST_GUILESS_MAIN(TestUrlGuard)
#include "tst_urlguard.moc"

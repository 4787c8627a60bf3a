// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domainname.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestDomainName : public QObject
{
    Q_OBJECT
private slots:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ace");
        QTest::newRow("plain") << u"example.com"_s << u"example.com"_s;
        QTest::newRow("case") << u"WWW.Example.COM"_s << u"www.example.com"_s;
        QTest::newRow("spaces") << u"  example.com\n"_s << u"example.com"_s;
        QTest::newRow("trailing dot") << u"example.com."_s << u"example.com"_s;
        QTest::newRow("idn") << u"bücher.example"_s << u"xn--bcher-kva.example"_s;
        QTest::newRow("idn in capitals") << u"BÜCHER.example"_s << u"xn--bcher-kva.example"_s;
        QTest::newRow("idn decomposed")
            << u"bücher.example"_s.normalized(QString::NormalizationForm_D) << u"xn--bcher-kva.example"_s;
        QTest::newRow("ace") << u"XN--bcher-KVA.example"_s << u"xn--bcher-kva.example"_s;
        QTest::newRow("digits and hyphens") << u"3-2-1.example"_s << u"3-2-1.example"_s;
        QTest::newRow("longest label") << QString(63, u'a') + u".com"_s << QString(63, u'a') + u".com"_s;
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, ace);
        const auto domain = DomainName::parse(text);
        QVERIFY(domain);
        QCOMPARE(domain->ace(), ace);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {QString(),         u" "_s,         u"."_s,
                                    u"localhost"_s,    u"a..b"_s,      u".example.com"_s,
                                    u"-a.com"_s,       u"a-.com"_s,    u"a_b.com"_s,
                                    u"exa mple.com"_s, u"192.0.2.1"_s, u"[::1]"_s,
                                    u"::1"_s,          u"1.2.3"_s,     u"example.123"_s,
                                    u"a/b.com"_s,      u"a@b.com"_s,   u"example.com:80"_s,
                                    u"a\tb.com"_s,     u"a%2e.com"_s})
            QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
        QTest::newRow("label of 64") << QString(64, u'a') + u".com"_s;
        QTest::newRow("254 characters") << QStringList(64, u"abc"_s).join(u'.').left(250) + u".com"_s;
        QTest::newRow("with NUL") << u"a"_s + QChar(0) + u".com"_s;
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto domain = DomainName::parse(text);
        QVERIFY2(!domain, domain ? qPrintable(domain->ace()) : "");
        QCOMPARE(domain.error().kind, ErrorKind::InvalidInput);
        QVERIFY(domain.error().message.endsWith(u'.'));
        QVERIFY(!domain.error().action.isEmpty());
    }

    void readsTheHostOfAnAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("ace");
        QTest::newRow("https") << u"https://www.Example.com/a?b=c#d"_s << u"www.example.com"_s;
        QTest::newRow("port") << u"http://example.com:8080/"_s << u"example.com"_s;
        QTest::newRow("no scheme") << u"example.com/path"_s << u"example.com"_s;
        QTest::newRow("host only") << u"example.com"_s << u"example.com"_s;
        QTest::newRow("user in front") << u"https://trusted.com@evil.example/"_s << u"evil.example"_s;
        QTest::newRow("idn") << u"https://bücher.example/ü"_s << u"xn--bcher-kva.example"_s;
    }

    void readsTheHostOfAnAddress()
    {
        QFETCH(QString, url);
        QFETCH(QString, ace);
        const auto domain = DomainName::fromUrl(url);
        QVERIFY(domain);
        QCOMPARE(domain->ace(), ace);
    }

    void refusesAddressesThatAreNoSites_data()
    {
        QTest::addColumn<QString>("url");
        for (const QString &url :
             {u"ftp://example.com/"_s, u"javascript://example.com/%0aalert(1)"_s, u"file:///etc/passwd"_s,
              u"mailto:a@example.com"_s, u"info@example.com"_s, u"http://127.0.0.1/"_s, u"http://[::1]/"_s,
              u"https://"_s, u"http:///path"_s, u"http://localhost/"_s, u"http://0x7f000001/"_s,
              u"http://2130706433/"_s})
            QTest::newRow(qPrintable(url)) << url;
    }

    void refusesAddressesThatAreNoSites()
    {
        QFETCH(QString, url);
        QVERIFY(!DomainName::fromUrl(url));
    }

    void knowsTheRegistrableDomain_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("registrable");
        QTest::newRow("www") << u"www.example.com"_s << u"example.com"_s;
        QTest::newRow("deep") << u"a.b.c.example.com"_s << u"example.com"_s;
        QTest::newRow("two-part suffix") << u"www.example.co.uk"_s << u"example.co.uk"_s;
        QTest::newRow("a blog on a platform") << u"art.blogspot.com"_s << u"art.blogspot.com"_s;
        QTest::newRow("below a blog") << u"www.art.blogspot.com"_s << u"art.blogspot.com"_s;
        QTest::newRow("a page on a host") << u"anna.github.io"_s << u"anna.github.io"_s;
        QTest::newRow("a platform's own home") << u"www.blogspot.com"_s << u"blogspot.com"_s;
        QTest::newRow("a platform that the list lacks") << u"www.anna.substack.com"_s << u"anna.substack.com"_s;
        QTest::newRow("its own home") << u"www.substack.com"_s << u"substack.com"_s;
        QTest::newRow("a suffix itself") << u"co.uk"_s << u"co.uk"_s;
        QTest::newRow("idn") << u"www.bücher.de"_s << u"xn--bcher-kva.de"_s;
        QTest::newRow("unknown top level") << u"www.example.invalidtld"_s << u"example.invalidtld"_s;
    }

    void knowsTheRegistrableDomain()
    {
        QFETCH(QString, host);
        QFETCH(QString, registrable);
        const auto domain = DomainName::parse(host)->registrable();
        QCOMPARE(domain.ace(), registrable);
        QCOMPARE(domain.registrable(), domain);
    }

    void knowsWhatLiesBelow()
    {
        const auto parent = *DomainName::parse(u"example.com");
        QVERIFY(parent.isSameOrSubdomainOf(parent));
        QVERIFY(DomainName::parse(u"www.example.com")->isSameOrSubdomainOf(parent));
        QVERIFY(!DomainName::parse(u"notexample.com")->isSameOrSubdomainOf(parent));
        QVERIFY(!parent.isSameOrSubdomainOf(*DomainName::parse(u"www.example.com")));
    }

    void showsItInTheLettersOfItsLanguage()
    {
        QCOMPARE(DomainName::parse(u"xn--bcher-kva.de")->display(), u"bücher.de"_s);
        QCOMPARE(DomainName::parse(u"example.com")->display(), u"example.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestDomainName)
#include "tst_domainname.moc"

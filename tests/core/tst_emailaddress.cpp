// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/emailaddress.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestEmailAddress : public QObject
{
    Q_OBJECT
private slots:
    void acceptsAndNormalises_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("normalized");
        QTest::newRow("plain") << u"jane@example.com"_s << u"jane@example.com"_s;
        QTest::newRow("spaces and case") << u" Ann.ONeil@Smith-Jones.example "_s << u"ann.oneil@smith-jones.example"_s;
        QTest::newRow("idn") << u"info@bücher.example"_s << u"info@xn--bcher-kva.example"_s;
        QTest::newRow("plus") << u"a+b@example.co.uk"_s << u"a+b@example.co.uk"_s;
    }
    void acceptsAndNormalises()
    {
        QFETCH(QString, input);
        QFETCH(QString, normalized);
        const auto address = EmailAddress::parse(input);
        QVERIFY2(address.has_value(), qPrintable(input));
        QCOMPARE(address->normalized(), normalized);
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QString>("input");
        for (const auto &input : {u""_s, u"jane"_s, u"@example.com"_s, u"a@b@example.com"_s, u"a..b@example.com"_s, u".a@example.com"_s,
                                  u"a@localhost"_s, u"a@192.0.2.1"_s, u"a@[192.0.2.1]"_s, u"a b@example.com"_s, u"a\r\nBcc: x@example.com"_s,
                                  u"müller@example.com"_s, u"a@-x.example"_s, u"a@example.com."_s})
            QTest::newRow(qPrintable(u"<%1>"_s.arg(input))) << input;
    }
    void refusesWithAReason()
    {
        QFETCH(QString, input);
        const auto address = EmailAddress::parse(input);
        QVERIFY(!address);
        QCOMPARE(address.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!address.error().message.isEmpty());
        QVERIFY(!address.error().action.isEmpty());
    }

    void foldsGmailForDuplicatesOnly()
    {
        const auto address = EmailAddress::parse(u"J.Doe+art@googlemail.com");
        QVERIFY(address);
        QCOMPARE(address->duplicateKey(), u"jdoe@gmail.com"_s);
        QCOMPARE(address->normalized(), u"j.doe+art@googlemail.com"_s);
    }

    void findsRegistrableDomain_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("registrable");
        QTest::newRow("www") << u"https://www.Example.com/a?b"_s << u"example.com"_s;
        QTest::newRow("co.uk") << u"shop.example.co.uk"_s << u"example.co.uk"_s;
        QTest::newRow("blog platform") << u"http://art.blogspot.com/x"_s << u"art.blogspot.com"_s;
        QTest::newRow("idn") << u"www.müller.example"_s << u"xn--mller-kva.example"_s;
        QTest::newRow("trailing dot") << u"example.com."_s << u"example.com"_s;
    }
    void findsRegistrableDomain()
    {
        QFETCH(QString, input);
        QFETCH(QString, registrable);
        const auto domain = DomainName::fromUrl(input);
        QVERIFY(domain);
        QCOMPARE(domain->registrable().ace(), registrable);
    }
};

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"

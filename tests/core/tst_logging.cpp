// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT
private slots:
    void noAddressStandsInALogInFull_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"jane.doe@example.com"_s << u"j…@example.com"_s;
        QTest::newRow("one letter") << u"j@example.com"_s << u"j…@example.com"_s;
        QTest::newRow("two at signs") << u"a@b@example.com"_s << u"a…@example.com"_s;
        QTest::newRow("no address") << u"jane"_s << u"…"_s;
        QTest::newRow("nothing in front") << u"@example.com"_s << u"…"_s;
        QTest::newRow("empty") << QString() << u"…"_s;
    }

    void noAddressStandsInALogInFull()
    {
        QFETCH(QString, address);
        QFETCH(QString, shown);
        QCOMPARE(redactedAddress(address), shown);
    }

    void everyCategoryBeginsAlike()
    {
        for (const QLoggingCategory *category :
             {&lcStore(), &lcNet(), &lcProviders(), &lcPipeline(), &lcPractice(), &lcGui(), &lcApp()})
            QVERIFY2(QByteArray(category->categoryName()).startsWith("overture."), category->categoryName());
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"

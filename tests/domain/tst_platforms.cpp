// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/platforms.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestPlatforms : public QObject
{
    Q_OBJECT
private slots:
    void knowsPlacesThatListSites_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("platform");
        for (const QString &host :
             {u"www.facebook.com"_s, u"instagram.com"_s, u"de.pinterest.com"_s, u"amazon.de"_s,
              u"www.amazon.co.uk"_s, u"x.com"_s, u"en.wikipedia.org"_s, u"www.etsy.com"_s, u"yelp.ca"_s})
            QTest::newRow(qPrintable(host)) << host << true;
        for (const QString &host :
             {u"anna.blogspot.com"_s, u"anna.wordpress.com"_s, u"anna.github.io"_s, u"facebook-art.com"_s,
              u"amazonia-art.com"_s, u"xy.com"_s, u"facebook.anna-art.com"_s, u"x.anna-art.com"_s,
              u"googleplex-gallery.de"_s})
            QTest::newRow(qPrintable(host)) << host << false;
    }

    void knowsPlacesThatListSites()
    {
        QFETCH(QString, host);
        QFETCH(bool, platform);
        QCOMPARE(isPlatform(DomainName::parse(host)->registrable()), platform);
    }

    void aBlogNamedLikeAPlatformIsItsOwnSite()
    {
        QVERIFY(!isPlatform(DomainName::parse(u"google.blogspot.com")->registrable()));
    }
};

QTEST_GUILESS_MAIN(TestPlatforms)
#include "tst_platforms.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/platforms.h"

#include <QRandomGenerator>
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

    void saysWhyAnAddressIsNoSite_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *url, const char *reason) { QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(reason); };
        row("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.com", "a share link");
        row("https://twitter.com/intent/tweet?url=https://a.com", "a share link");
        row("https://pinterest.com/pin/create/button/?url=x", "a share link");
        row("https://wa.me/?text=hello", "a share link");
        row("https://www.instagram.com/somebody", "a social network");
        row("https://medium.com/@anna/a-story", "a page inside medium.com");
        row("https://medium.com/", "a reference or forum");
        row("https://sites.google.com/view/anna", "a page inside sites.google.com");
        row("https://www.google.com/maps", "a search engine");
        row("https://www.etsy.com/shop/anna", "a marketplace");
        row("https://www.yelp.de/biz/x", "a directory");
        row("https://bit.ly/3x", "a tracking or short link");
        row("https://t.co/x", "a tracking or short link");
        row("https://blogspot.com/", "the home of a hosting platform");
        row("https://www.wordpress.com/", "a technical service");
        row("https://www.github.io/", "a technical service");
        row("https://www.netlify.app/", "the home of a hosting platform");
        row("https://anna.blogspot.com/2026/01/x.html", "");
        row("https://ANNA.wordpress.com/", "");
        row("https://anna.substack.com/p/x", "");
        row("https://anna.tumblr.com/", "");
        row("https://anna.github.io/", "");
        row("https://www.bluedoor-gallery.com/share/our-story", "");
        row("https://bitofart.com/", "");
        row("https://www.k\xc3\xbcnstlerhaus.de/", "");
    }
    void saysWhyAnAddressIsNoSite()
    {
        QFETCH(QString, url);
        QFETCH(QString, reason);
        QCOMPARE(platformReason(QUrl(url)).value_or(QString()), reason);
    }

    /// Whatever is put in front of it, and in whatever letters: a blog stays one site, apart from its neighbours.
    void aBlogOnAPlatformIsOneSiteInEveryForm()
    {
        QRandomGenerator random(20261122);
        const QStringList hosts{u"blogspot.com"_s, u"wordpress.com"_s, u"github.io"_s, u"substack.com"_s, u"tumblr.com"_s, u"wixsite.com"_s,
                                u"netlify.app"_s, u"vercel.app"_s, u"livejournal.com"_s};
        const QStringList own{u"com"_s, u"co.uk"_s, u"de"_s, u"com.au"_s, u"org"_s};
        int checked = 0;
        for (int round = 0; round < 3000; ++round) {
            QString name;
            for (int i = 0, n = random.bounded(3, 12); i < n; ++i)
                name += random.bounded(12) == 0 ? QChar(u'ü') : QChar(u'a' + random.bounded(26));
            const bool hosted = random.bounded(2) == 0;
            const QString suffix = hosted ? hosts.at(random.bounded(int(hosts.size()))) : own.at(random.bounded(int(own.size())));
            const auto site = DomainName::parse(QString(name + u'.' + suffix));
            if (!site || site->registrable().ace() != site->ace() || isPlatform(*site))
                continue; // the name itself is a suffix or a platform
            ++checked;
            for (const QString &front : {u"www."_s, u"WWW."_s, u"m."_s, u"blog.www."_s}) {
                QString written = front + (random.bounded(2) ? QString(name).toUpper() : name) + u'.' + suffix;
                if (random.bounded(2))
                    written = QString::fromLatin1(QUrl::toAce(written));
                const auto other = DomainName::fromUrl(QString(u"https://"_s + written + u"/x?y=1"_s));
                QVERIFY2(other, qPrintable(written));
                QCOMPARE(other->registrable().ace(), site->ace());
                QCOMPARE(other->registrable().registrable(), other->registrable());
                QVERIFY(!platformReason(QUrl(QString(u"https://"_s + written + u'/'))));
            }
            const auto neighbour = DomainName::parse(QString(u"x"_s + name + u'.' + suffix));
            QVERIFY(neighbour->registrable() != site->registrable());
        }
        QVERIFY(checked > 2000);
    }

    void aBlogNamedLikeAPlatformIsItsOwnSite()
    {
        QVERIFY(!isPlatform(DomainName::parse(u"google.blogspot.com")->registrable()));
    }
};

QTEST_GUILESS_MAIN(TestPlatforms)
#include "tst_platforms.moc"

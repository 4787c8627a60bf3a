// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/robots.h"

#include <QTest>

using namespace overture::providers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRobots : public QObject
{
    Q_OBJECT
private slots:
    void decides_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const char *text, const QString &path, bool allowed) {
            QTest::newRow(name) << QByteArray(text) << path << allowed;
        };
        row("empty file", "", u"/"_s, true);
        row("empty disallow", "User-agent: *\nDisallow:\n", u"/x"_s, true);
        row("all", "User-agent: *\nDisallow: /\n", u"/"_s, false);
        row("robots.txt itself", "User-agent: *\nDisallow: /\n", u"/robots.txt"_s, true);
        row("prefix", "User-agent: *\nDisallow: /a\n", u"/abc"_s, false);
        row("prefix is case-sensitive", "User-agent: *\nDisallow: /A\n", u"/abc"_s, true);
        row("directory", "User-agent: *\nDisallow: /a/\n", u"/a"_s, true);
        row("longest wins", "User-agent: *\nDisallow: /\nAllow: /contact\n", u"/contact-us"_s, true);
        row("longest wins, other order", "User-agent: *\nAllow: /a\nDisallow: /a/b\n", u"/a/b/c"_s, false);
        row("allow wins a tie", "User-agent: *\nDisallow: /page\nAllow: /page\n", u"/page"_s, true);
        row("allow wins a tie, other order", "User-agent: *\nAllow: /page\nDisallow: /page\n", u"/page"_s, true);
        row("star", "User-agent: *\nDisallow: /*/private\n", u"/x/private/y"_s, false);
        row("star matches nothing too", "User-agent: *\nDisallow: /a*b\n", u"/ab"_s, false);
        row("two stars", "User-agent: *\nDisallow: /*a*z\n", u"/1a2z3"_s, false);
        row("star does not match", "User-agent: *\nDisallow: /*.gif\n", u"/a.png"_s, true);
        row("dollar", "User-agent: *\nDisallow: /*.php$\n", u"/a.php"_s, false);
        row("dollar ends", "User-agent: *\nDisallow: /*.php$\n", u"/a.php?x"_s, true);
        row("dollar after a star", "User-agent: *\nDisallow: /a*$\n", u"/abc"_s, false);
        row("dollar does not overlap", "User-agent: *\nDisallow: /ab*b$\n", u"/ab"_s, true);
        row("dollar only root", "User-agent: *\nDisallow: /$\n", u"/a"_s, true);
        row("dollar only root, root", "User-agent: *\nDisallow: /$\n", u"/"_s, false);
        row("query", "User-agent: *\nDisallow: /*?\n", u"/a?b=1"_s, false);
        row("our group only", "User-agent: *\nDisallow: /\nUser-agent: overture\nDisallow: /x\n", u"/y"_s, true);
        row("our group, case and version", "User-agent: OVERTURE/2.0\nDisallow: /\n", u"/y"_s, false);
        row("not a longer name", "User-agent: overturebot\nDisallow: /\n", u"/y"_s, true);
        row("other group", "User-agent: googlebot\nDisallow: /\n", u"/y"_s, true);
        row("several agents", "User-agent: googlebot\nUser-agent: overture\nDisallow: /a\n", u"/a"_s, false);
        row("several agents, star", "User-agent: googlebot\nUser-agent: *\nDisallow: /a\n", u"/a"_s, false);
        row("groups are joined", "User-agent: overture\nDisallow: /a\n\nUser-agent: x\nDisallow: /b\n\nUser-agent: overture\nDisallow: /c\n",
            u"/c"_s, false);
        row("joined, not the other", "User-agent: overture\nDisallow: /a\n\nUser-agent: x\nDisallow: /b\n\nUser-agent: overture\nDisallow: /c\n",
            u"/b"_s, true);
        row("blank lines inside a group", "User-agent: *\n\n\nDisallow: /a\n", u"/a"_s, false);
        row("sitemap between", "User-agent: *\nSitemap: https://x.example/s.xml\nDisallow: /a\n", u"/a"_s, false);
        row("comments and spaces", "  user-AGENT :  *   # all\n disallow:/a # b\n", u"/a"_s, false);
        row("byte order mark", "\xef\xbb\xbfUser-agent: *\nDisallow: /a\n", u"/a"_s, false);
        row("carriage returns", "User-agent: *\r\nDisallow: /a\r\n", u"/a"_s, false);
        row("old mac lines", "User-agent: *\rDisallow: /a\r", u"/a"_s, false);
        row("rules before any group", "Disallow: /\nUser-agent: *\nAllow: /\n", u"/a"_s, true);
        row("an HTML page in its place", "<!doctype html><html><body>Disallow: /</body></html>", u"/"_s, true);
        row("percent in the rule", "User-agent: *\nDisallow: /%7Ejoe/\n", u"/~joe/x"_s, false);
        row("percent in the path", "User-agent: *\nDisallow: /~joe/\n", u"/%7ejoe/x"_s, false);
        row("utf-8 in the rule", "User-agent: *\nDisallow: /\xc3\xbc\n", u"/%C3%BC/x"_s, false);
        row("encoded slash is not a slash", "User-agent: *\nDisallow: /a/b\n", u"/a%2Fb"_s, true);
    }
    void decides()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        QFETCH(bool, allowed);
        QCOMPARE(Robots::parse(text, "Overture").allows(QUrl(u"https://www.gallery.example"_s + path)), allowed);
    }

    void answersByStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("200") << 200 << false;
        QTest::newRow("401") << 401 << true;
        QTest::newRow("404") << 404 << true;
        QTest::newRow("410") << 410 << true;
        QTest::newRow("500") << 500 << false;
        QTest::newRow("503") << 503 << false;
    }
    void answersByStatus()
    {
        QFETCH(int, status);
        QFETCH(bool, allowed);
        const auto robots = Robots::fromAnswer(status, "User-agent: *\nDisallow: /\n", "Overture");
        QCOMPARE(robots.allows(QUrl(u"https://gallery.example/a"_s)), allowed);
    }

    void readsTheDelay()
    {
        const auto url = QUrl(u"https://gallery.example/"_s);
        const auto robots = Robots::parse("User-agent: *\nCrawl-delay: 2.5\n", "Overture");
        QCOMPARE(robots.crawlDelay().value(), 2500ms);
        QVERIFY(robots.allows(url));
        QCOMPARE(Robots::parse("User-agent: *\nCrawl-delay: 99999\n", "Overture").crawlDelay().value(), 30'000ms);
        QVERIFY(!Robots::parse("User-agent: *\nCrawl-delay: soon\n", "Overture").crawlDelay());
    }

    void readsHalfAMegabyteAtMost()
    {
        const QByteArray padding = QByteArray("# padding\n").repeated(60'000);
        QVERIFY(Robots::parse(padding + "User-agent: *\nDisallow: /\n", "Overture").allows(QUrl(u"https://gallery.example/"_s)));
    }

    /// Tried one way after the other these would not end within the time a test has.
    void answersHostilePatterns()
    {
        const QByteArray text = "User-agent: *\n" + QByteArray("Disallow: /" + QByteArray("*a").repeated(900) + "b$\n").repeated(200);
        const QUrl url(u"https://gallery.example/"_s + u"a"_s.repeated(2000));
        QVERIFY(Robots::parse(text, "Overture").allows(url));
    }
};

QTEST_GUILESS_MAIN(TestRobots)
#include "tst_robots.moc"

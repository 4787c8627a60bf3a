// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/websitecrawler.h"

#include "providers/website/sitelinks.h"

#include <QTest>

#include <thread>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Time passes only while somebody waits.
class StepClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    bool wait(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        m_now += duration;
        waits.append(duration);
        return !stop.stop_requested();
    }
    QList<std::chrono::milliseconds> waits;

private:
    Instant m_now = instantFromMs(1'795'000'000'000);
};

/// A web made of a map; what is not in it is 404 on a known host and NotFound on others.
class FakeWeb final : public net::WebFetcher
{
public:
    void page(const QString &url, const QByteArray &html, int status = 200, const QByteArray &type = "text/html; charset=utf-8")
    {
        m_pages.insert(url, net::WebPage{QUrl(url), status, type, html, {}});
        m_hosts.insert(QUrl(url).scheme() + QUrl(url).host());
    }
    void redirect(const QString &from, const QString &to)
    {
        page(from, {});
        m_pages[from].url = QUrl(to);
    }
    void fault(const QString &url, ErrorKind kind) { m_faults.insert(url, kind); }

    Result<net::WebPage> get(const QUrl &url, const net::FetchLimits &, std::stop_token stop) override
    {
        const std::lock_guard lock(m_mutex);
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        requests.append(url.toString());
        if (onRequest)
            onRequest();
        for (auto it = m_faults.constBegin(); it != m_faults.constEnd(); ++it) {
            if (url.toString().startsWith(it.key()))
                return fail(*it, u"the fake web says so"_s);
        }
        if (!m_hosts.contains(url.scheme() + url.host()))
            return fail(ErrorKind::NotFound, u"no such host"_s);
        const auto found = m_pages.constFind(url.toString());
        if (found == m_pages.constEnd())
            return net::WebPage{url, 404, "text/html", "<h1>Not found</h1>", {}};
        if (found->url != url) {
            auto target = m_pages.value(found->url.toString(), net::WebPage{found->url, 200, "text/html", {}, {}});
            return target;
        }
        return *found;
    }

    [[nodiscard]] QStringList pageRequests() const
    {
        QStringList list;
        for (const QString &url : requests) {
            if (!url.endsWith(u"/robots.txt"_s))
                list.append(url);
        }
        return list;
    }

    QStringList requests;
    std::function<void()> onRequest;

private:
    std::mutex m_mutex;
    QHash<QString, net::WebPage> m_pages;
    QSet<QString> m_hosts;
    QHash<QString, ErrorKind> m_faults;
};

const QString site = u"https://gallery.example"_s;
const QByteArray longText = "<p>Gallery Nord shows young painters of the north in three rooms by the harbour.</p>";

DomainName domain()
{
    return *DomainName::parse(u"gallery.example");
}

} // namespace

class TestWebsiteCrawler : public QObject
{
    Q_OBJECT

    Result<ContactFindings> crawl(FakeWeb &web, const QUrl &start = QUrl(site + u'/'), CrawlOptions options = {})
    {
        return WebsiteCrawler(web, m_clock, options).find(domain(), start, {});
    }

    StepClock m_clock;

private slots:
    void init() { m_clock = {}; }

    void readsHomeThenContactAndStops()
    {
        FakeWeb web;
        web.page(site + u"/robots.txt"_s, "User-agent: *\nDisallow: /private\n", 200, "text/plain");
        web.page(site + u"/"_s, "<html lang=en><title>Nord</title><a href=/about>About</a><a href=/kontakt>Kontakt</a><a href=/x.pdf>contact</a>" + longText);
        web.page(site + u"/kontakt"_s, "<title>Kontakt</title><p>Write to <a href=mailto:info@gallery.example>us</a>.</p>");
        web.page(site + u"/about"_s, "<p>About us</p>");
        const auto found = crawl(web);
        QVERIFY(found);
        QCOMPARE(web.requests, (QStringList{site + u"/robots.txt"_s, site + u"/"_s, site + u"/kontakt"_s}));
        QCOMPARE(found->contacts.size(), 1);
        const FoundContact &contact = found->contacts[0];
        QCOMPARE(contact.address.normalized(), u"info@gallery.example"_s);
        QCOMPARE(contact.rank, 100);
        QCOMPARE(contact.method, u"mailto"_s);
        QCOMPARE(contact.sourceUrl, QUrl(site + u"/kontakt"_s));
        QCOMPARE(contact.sourceSentence, u"Write to us."_s);
        QCOMPARE(contact.seenAt, m_clock.now());
        QVERIFY(found->noAddressReason.isEmpty());
        QCOMPARE(found->pages.size(), 2);
        QCOMPARE(found->pages[0].title, u"Nord"_s);
        QCOMPARE(found->pages[0].language, u"en"_s);
        QVERIFY(found->pages[0].text.contains(u"three rooms by the harbour"_s));
        QCOMPARE(found->pages[0].hash.size(), 64);
        QCOMPARE(m_clock.waits, (QList<std::chrono::milliseconds>{2s, 2s}));
    }

    void readsTheHomePageAfterADeepStartPage()
    {
        FakeWeb web;
        web.page(site + u"/blog/post"_s, "<p>A post.</p>" + longText);
        web.page(site + u"/"_s, "<p>Mail: info@gallery.example</p>");
        const auto found = crawl(web, QUrl(site + u"/blog/post#top"_s));
        QVERIFY(found);
        QCOMPARE(web.pageRequests().mid(0, 2), (QStringList{site + u"/blog/post"_s, site + u"/"_s}));
        QCOMPARE(found->contacts[0].rank, 80);
    }

    void keepsTheBestOfEachAddress()
    {
        FakeWeb web;
        web.page(site + u"/"_s, "<p>info@gallery.example</p><a href=/contact>Contact</a><a href=/about>About</a>");
        web.page(site + u"/contact"_s, "<p>anna@gallery.example</p><p>info@gallery.example again</p>");
        web.page(site + u"/about"_s, "<a href='mailto:ANNA@gallery.example'>Anna</a>");
        const auto found = crawl(web);
        QVERIFY(found);
        QCOMPARE(found->contacts.size(), 2);
        QCOMPARE(found->contacts[0].address.normalized(), u"anna@gallery.example"_s);
        QCOMPARE(found->contacts[0].rank, 100);
        QCOMPARE(found->contacts[0].sourceUrl, QUrl(site + u"/about"_s));
        QCOMPARE(found->contacts[1].sourceUrl, QUrl(site + u"/"_s));
    }

    void triesUsualPlacesWhenNoLinkLeadsThere()
    {
        FakeWeb web;
        web.page(site + u"/"_s, "<html lang=de>" + longText);
        web.page(site + u"/impressum"_s, "<p>E-Mail: kontakt(at)gallery(dot)example</p>");
        const auto found = crawl(web);
        QVERIFY(found);
        QVERIFY(web.requests.contains(site + u"/impressum"_s));
        QCOMPARE(found->contacts.size(), 1);
        QCOMPARE(found->contacts[0].method, u"obfuscated"_s);
    }

    void staysWithinItsPages_data()
    {
        QTest::addColumn<int>("maxPages");
        QTest::addColumn<int>("read");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("default") << 8 << 8;
        QTest::newRow("hard limit") << 1000 << 14;
        QTest::newRow("nonsense") << -3 << 1;
    }
    void staysWithinItsPages()
    {
        QFETCH(int, maxPages);
        QFETCH(int, read);
        FakeWeb web;
        QByteArray links;
        for (int i = 0; i < 50; ++i) {
            links += QByteArray("<a href=/contact-%1>Contact</a>").replace("%1", QByteArray::number(i));
            web.page(site + u"/contact-%1"_s.arg(i), longText + QByteArray::number(i));
        }
        web.page(site + u"/"_s, links);
        CrawlOptions options;
        options.maxPages = maxPages;
        const auto found = crawl(web, QUrl(site + u'/'), options);
        QVERIFY(found);
        QCOMPARE(found->pages.size(), read);
        QCOMPARE(web.pageRequests().size(), read);
        QVERIFY(found->noAddressReason.startsWith(u"no address on "_s));
    }

    void countsAtMostFourteenRequestsForPages()
    {
        FakeWeb web;
        QByteArray links;
        for (int i = 0; i < 50; ++i)
            links += QByteArray("<a href=/contact-%1>Contact</a>").replace("%1", QByteArray::number(i));
        web.page(site + u"/"_s, links);
        const auto found = crawl(web);
        QVERIFY(found);
        QCOMPARE(web.pageRequests().size(), 14);
        QCOMPARE(found->pages.size(), 1);
        QVERIFY(found->noAddressReason.startsWith(u"no address on 1 page read"_s));
    }

    void obeysRobots()
    {
        FakeWeb web;
        web.page(site + u"/robots.txt"_s, "User-agent: Overture\nDisallow: /contact\nCrawl-delay: 7\n");
        web.page(site + u"/"_s, "<a href=/contact>Contact</a><a href=/about>About</a>" + longText);
        web.page(site + u"/contact"_s, "<p>info@gallery.example</p>");
        web.page(site + u"/about"_s, "<p>Nothing about mail, only about the pictures and the people who made them.</p>");
        const auto found = crawl(web);
        QVERIFY(found);
        QVERIFY(found->contacts.isEmpty());
        QVERIFY(!web.requests.contains(site + u"/contact"_s));
        QCOMPARE(found->noAddressReason, u"no address on 2 pages read"_s);
        QCOMPARE(m_clock.waits.last(), 7s);
    }

    void saysWhyThereIsNoAddress_data()
    {
        QTest::addColumn<QByteArray>("robots");
        QTest::addColumn<QByteArray>("home");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("reason");
        const QByteArray html = "text/html";
        QTest::newRow("robots") << QByteArray("User-agent: *\nDisallow: /") << longText << 200 << html
                                << u"robots.txt forbids reading this site"_s;
        QTest::newRow("nothing") << QByteArray() << longText << 200 << html << u"no address on 1 page read"_s;
        QTest::newRow("form") << QByteArray() << longText + "<form><textarea></textarea></form>" << 200 << html
                              << u"no address on 1 page read, only a contact form"_s;
        QTest::newRow("scripts") << QByteArray() << QByteArray("<div id=app></div><script>go()</script>") << 200 << html
                                 << u"no address on 1 page read; the site shows its text only to browsers that run scripts"_s;
        QTest::newRow("forbidden") << QByteArray() << QByteArray() << 403 << html << u"the site turns programs away (status 403)"_s;
        QTest::newRow("no home page") << QByteArray() << QByteArray() << 404 << html << u"the site has no home page (status 404)"_s;
        QTest::newRow("a picture") << QByteArray() << QByteArray("\x89PNG") << 200 << QByteArray("image/png")
                                   << u"the home page is not a web page (image/png)"_s;
    }
    void saysWhyThereIsNoAddress()
    {
        QFETCH(QByteArray, robots);
        QFETCH(QByteArray, home);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QString, reason);
        FakeWeb web;
        web.page(site + u"/robots.txt"_s, robots);
        web.page(site + u"/"_s, home, status, type);
        const auto found = crawl(web);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
        QVERIFY(found->contacts.isEmpty());
        QCOMPARE(found->noAddressReason, reason);
    }

    void offersTheFormsPage()
    {
        FakeWeb web;
        web.page(site + u"/"_s, "<a href=/contact>Contact</a>" + longText);
        web.page(site + u"/contact"_s, "<p>Use the form.</p><form action=/send><textarea name=t></textarea></form>");
        const auto found = crawl(web);
        QVERIFY(found);
        QCOMPARE(found->contactForm, QUrl(site + u"/contact"_s));
    }

    void namesTheHostInErrors_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("expected");
        QTest::newRow("no such host") << int(ErrorKind::NotFound) << int(ErrorKind::NotFound);
        QTest::newRow("refused") << int(ErrorKind::Network) << int(ErrorKind::Network);
        QTest::newRow("slow") << int(ErrorKind::Timeout) << int(ErrorKind::Timeout);
        QTest::newRow("inside a network") << int(ErrorKind::InvalidInput) << int(ErrorKind::InvalidInput);
    }
    void namesTheHostInErrors()
    {
        QFETCH(int, fault);
        QFETCH(int, expected);
        FakeWeb web;
        web.fault(u"http"_s, ErrorKind(fault));
        const auto found = crawl(web);
        QVERIFY(!found);
        QCOMPARE(int(found.error().kind), expected);
        QVERIFY2(found.error().message.contains(u"gallery.example"_s), qPrintable(found.error().message));
    }

    void treatsServerFaultsAsPassing()
    {
        FakeWeb web;
        web.page(site + u"/robots.txt"_s, "", 503);
        auto found = crawl(web);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::ServerError);
        QCOMPARE(web.requests.size(), 1);

        FakeWeb second;
        second.page(site + u"/"_s, "", 500);
        found = crawl(second);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::ServerError);
        QVERIFY(found.error().message.contains(u"gallery.example"_s));

        FakeWeb third;
        third.page(site + u"/"_s, "", 429);
        QCOMPARE(crawl(third).error().kind, ErrorKind::ServerError);
    }

    void keepsRobotsForADay()
    {
        FakeWeb web;
        web.page(site + u"/robots.txt"_s, "User-agent: *\nDisallow: /\n");
        web.page(site + u"/"_s, longText);
        WebsiteCrawler crawler(web, m_clock, {});
        const auto askedRobots = [&] { return web.requests.filter(u"robots.txt"_s).size(); };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(crawler.find(domain(), QUrl(site + u'/'), {})->noAddressReason, u"robots.txt forbids reading this site"_s);
        QCOMPARE(askedRobots(), 1);
        m_clock.wait(std::chrono::hours(23), {});
        (void)crawler.find(domain(), QUrl(site + u'/'), {});
        QCOMPARE(askedRobots(), 1);
        m_clock.wait(std::chrono::hours(1), {});
        (void)crawler.find(domain(), QUrl(site + u'/'), {});
        QCOMPARE(askedRobots(), 2);
    }

    void asksAgainForRobotsAfterAServerFault()
    {
        FakeWeb web;
        web.page(site + u"/robots.txt"_s, "", 503);
        web.page(site + u"/"_s, longText);
        WebsiteCrawler crawler(web, m_clock, {});
        QVERIFY(!crawler.find(domain(), QUrl(site + u'/'), {}));
        web.page(site + u"/robots.txt"_s, "");
        QVERIFY(crawler.find(domain(), QUrl(site + u'/'), {}));
    }

    void namesThePeopleOfTheSite()
    {
        FakeWeb web;
        web.page(site + u"/"_s, "<meta name=author content='Gallery Team'>" + longText
                     + "<a href=/about>About</a><div id=comments><p class=author>By Some Visitor</p></div>");
        web.page(site + u"/about"_s, longText + "<p class=author>By Dr. Anna Berg, curator</p>"
                     "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"Ole Dahl\"}}</script>");
        const auto found = crawl(web);
        QVERIFY(found);
        QCOMPARE(found->people, (QStringList{u"Anna Berg"_s, u"Ole Dahl"_s}));
    }

    void goesOnWhenALaterPageFails()
    {
        FakeWeb web;
        web.page(site + u"/"_s, "<a href=/contact>Contact</a><a href=/impressum>Impressum</a>" + longText);
        web.fault(site + u"/contact"_s, ErrorKind::Timeout);
        web.page(site + u"/impressum"_s, longText + "!", 200);
        const auto found = crawl(web);
        QVERIFY(found);
        QCOMPARE(found->noAddressReason, u"no address on 2 pages read; 1 page could not be read"_s);
    }

    void triesPlainHttpAndWwwWhenNoPageIsKnown()
    {
        FakeWeb plain;
        plain.fault(u"https:"_s, ErrorKind::Network);
        plain.page(u"http://gallery.example/"_s, "<p>info@gallery.example</p>");
        auto found = crawl(plain, QUrl());
        QVERIFY(found);
        QCOMPARE(found->contacts.size(), 1);

        FakeWeb www;
        www.page(u"https://www.gallery.example/"_s, "<p>info@gallery.example</p>");
        found = crawl(www, QUrl());
        QVERIFY(found);
        QCOMPARE(found->contacts.size(), 1);
        QVERIFY(!www.requests.contains(u"http://gallery.example/robots.txt"_s));
    }

    void neverLeavesTheSite()
    {
        FakeWeb web;
        web.page(site + u"/"_s, "<a href='https://other.example/contact'>Contact</a><a href='https://shop.gallery.example/contact'>Contact</a>"
                                "<a href='ftp://gallery.example/contact'>Contact</a>" + longText);
        web.page(u"https://other.example/contact"_s, "<p>info@other.example</p>");
        web.page(u"https://shop.gallery.example/contact"_s, "<p>Shop: shop@gallery.example</p>");
        const auto found = crawl(web);
        QVERIFY(found);
        QCOMPARE(found->contacts.size(), 1);
        QCOMPARE(found->contacts[0].address.normalized(), u"shop@gallery.example"_s);
        for (const QString &url : web.requests)
            QVERIFY2(!url.contains(u"other.example"_s), qPrintable(url));
        QVERIFY(web.requests.contains(u"https://shop.gallery.example/robots.txt"_s));
    }

    void refusesAForwardToAnotherSite()
    {
        FakeWeb web;
        web.redirect(site + u"/"_s, u"https://parked.example/"_s);
        web.page(u"https://parked.example/"_s, "<p>info@parked.example</p>");
        const auto found = crawl(web);
        QVERIFY(found);
        QVERIFY(found->contacts.isEmpty());
        QCOMPARE(found->noAddressReason, u"the site forwards to parked.example, which is another site"_s);
    }

    void countsAPageOnce()
    {
        FakeWeb web;
        web.page(site + u"/"_s, "<a href=/contact>Contact</a><a href=/contact/>Contact</a><a href=/contact#x>Contact</a>"
                                "<a href='http://www.gallery.example/contact'>Contact</a>" + longText);
        web.page(site + u"/contact"_s, "<p>Come and see us.</p>");
        const auto found = crawl(web);
        QVERIFY(found);
        QCOMPARE(web.pageRequests().count(site + u"/contact"_s), 1);
        QCOMPARE(found->pages.size(), 2);
    }

    void stopsAtOnceWhenCancelled()
    {
        FakeWeb web;
        web.page(site + u"/"_s, "<a href=/contact>Contact</a>" + longText);
        web.page(site + u"/contact"_s, longText);
        std::stop_source source;
        web.onRequest = [&] {
            if (web.requests.size() == 2)
                source.request_stop();
        };
        const auto found = WebsiteCrawler(web, m_clock, {}).find(domain(), QUrl(site + u'/'), source.get_token());
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
        QCOMPARE(web.requests.size(), 2);
    }

    void readsASiteInOneLaneAtATime()
    {
        FakeWeb web;
        web.page(site + u"/"_s, longText);
        WebsiteCrawler crawler(web, m_clock, {});
        std::vector<std::jthread> lanes;
        for (int i = 0; i < 4; ++i)
            lanes.emplace_back([&] { (void)crawler.find(domain(), QUrl(site + u'/'), {}); });
        lanes.clear();
        // Each lane's requests stand together: the start page begins every reading. robots.txt is asked once for all.
        QCOMPARE(web.requests.takeFirst(), QString(site + u"/robots.txt"_s));
        QCOMPARE(web.requests.filter(u"/robots.txt"_s), QStringList());
        QCOMPARE(web.requests.count(site + u'/'), 4);
        const auto perLane = web.requests.size() / 4;
        for (int i = 0; i < 4; ++i)
            QCOMPARE(web.requests[i * perLane], QString(site + u'/'));
    }

    void knowsContactPagesInManyLanguages_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("atLeast");
        const auto row = [](const QString &path, const QString &text, int atLeast) {
            QTest::newRow(qPrintable(path + u' ' + text)) << path << text << atLeast;
        };
        row(u"/contact-us"_s, u""_s, 99);
        row(u"/kontakt/"_s, u"Kontakt"_s, 98);
        row(u"/seite7.html"_s, u"Impressum"_s, 90);
        row(u"/contactez-nous"_s, u"Contactez-nous"_s, 99);
        row(u"/es/contacto"_s, u""_s, 98);
        row(u"/p/3"_s, u"Contatti"_s, 98);
        row(u"/yhteystiedot"_s, u""_s, 99);
        row(u"/iletisim"_s, u"İletişim"_s, 99);
        row(u"/page"_s, u"お問い合わせ"_s, 99);
        row(u"/page"_s, u"联系我们"_s, 99);
        row(u"/page"_s, u"Контакты"_s, 99);
        row(u"/page"_s, u"연락처 문의"_s, 99);
        row(u"/ueber-uns"_s, u""_s, 69);
        row(u"/about"_s, u""_s, 69);
        row(u"/chi-siamo"_s, u""_s, 69);
        row(u"/team"_s, u""_s, 59);
    }
    void knowsContactPagesInManyLanguages()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, atLeast);
        const int promise = contactPromise({QUrl(site + path), text});
        QVERIFY2(promise >= atLeast, qPrintable(QString::number(promise)));
    }

    void passesOverOtherPages()
    {
        for (const QString &path : {u"/"_s, u"/shop"_s, u"/paintings/3"_s, u"/steam"_s, u"/blog"_s})
            QCOMPARE(contactPromise({QUrl(site + path), u"Read more"_s}), 0);
        QVERIFY(contactPromise({QUrl(site + u"/2024/05/contact-sheets"_s), {}}) < 50);
    }
};

QTEST_GUILESS_MAIN(TestWebsiteCrawler)
#include "tst_websitecrawler.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/htmlcharset.h"
#include "providers/website/htmldoc.h"
#include "providers/website/htmlnesting.h"

#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

const QUrl pageUrl(u"https://www.gallery.example/about/index.html"_s);

HtmlDoc parse(const QByteArray &html)
{
    return parseHtml(html, "text/html; charset=utf-8", pageUrl);
}

} // namespace

class TestHtmlDoc : public QObject
{
    Q_OBJECT
private slots:
    void separatesBlocksAndJoinsInlineElements()
    {
        const auto doc = parse("<div>One<p>Two <b>b</b>old<br>Three</div><table><tr><td>Four<td>Five</table><ul><li>Six<li>Seven</ul>");
        QCOMPARE(doc.readableText(), u"One\nTwo bold\nThree\nFour\nFive\nSix\nSeven"_s);
    }

    void keepsNeighbouringLinksApart()
    {
        QCOMPARE(parse("<p><a href=/a>About</a><a href=/b>Shop</a> (<a href=/c>more</a>).</p>").readableText(),
                 u"About Shop (more)."_s);
    }

    void collapsesSpaceAndDropsInvisibleCharacters()
    {
        QCOMPARE(parse("<p>  a\n\n&nbsp; b&shy;c &#8203;d&zwnj;  </p>").readableText(), u"a bc d"_s);
    }

    void makesLinksAbsolute()
    {
        const auto doc = parse("<base href='/en/'><a href='contact.html#form'>Contact</a><a href='//other.example/x'>X</a>"
                               "<a href='javascript:go()'>no</a><a href='tel:1'>no</a><a href=''>no</a>"
                               "<a href='/team' title='Our team'><img src=x></a>");
        QStringList links;
        for (const auto &link : doc.links)
            links.append(link.url.toString() + u' ' + link.text);
        QCOMPARE(links, (QStringList{u"https://www.gallery.example/en/contact.html Contact"_s, u"https://other.example/x X"_s,
                                     u"https://www.gallery.example/team Our team"_s}));
    }

    void followsFramesAndRefreshes()
    {
        const auto doc = parse("<meta http-equiv=refresh content=\"0; URL='/home.html'\"><iframe src='/inner.html'></iframe>");
        QCOMPARE(doc.links.size(), 2);
        QCOMPARE(doc.links[0].url.path(), u"/home.html"_s);
        QCOMPARE(doc.links[1].url.path(), u"/inner.html"_s);
    }

    void findsTitleAndLanguage_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("language");
        QTest::newRow("usual") << QByteArray("<html lang=de-AT><title> A \n B </title>") << u"A B"_s << u"de"_s;
        QTest::newRow("xml") << QByteArray("<html xml:lang='fr'><title>C</title>") << u"C"_s << u"fr"_s;
        QTest::newRow("heading") << QByteArray("<html><h1>Head <i>line</i></h1>") << u"Head line"_s << QString();
        QTest::newRow("og") << QByteArray("<meta property='og:title' content='Og'><h1>H</h1>") << u"Og"_s << QString();
        QTest::newRow("meta language") << QByteArray("<meta http-equiv=content-language content='it, en'>") << QString() << u"it"_s;
        QTest::newRow("svg title is none") << QByteArray("<body><svg><title>icon</title></svg>") << QString() << QString();
        QTest::newRow("nonsense language") << QByteArray("<html lang='english!'>") << QString() << QString();
    }
    void findsTitleAndLanguage()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, title);
        QFETCH(QString, language);
        QCOMPARE(parse(html).title, title);
        QCOMPARE(parse(html).language, language);
    }

    void knowsContactForms_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("isContact");
        QTest::newRow("text area") << QByteArray("<form><div><textarea name=m></textarea></div></form>") << true;
        QTest::newRow("e-mail field in a form called contact") << QByteArray("<form id=contact-form><input type=email></form>") << true;
        QTest::newRow("newsletter") << QByteArray("<form action=/subscribe><input type=email></form>") << false;
        QTest::newRow("search") << QByteArray("<form><input name=q></form>") << false;
        QTest::newRow("comment") << QByteArray("<form class=comment-form><textarea></textarea></form>") << false;
        QTest::newRow("log in") << QByteArray("<form action=/login><input type=email><input type=password></form>") << false;
    }
    void knowsContactForms()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, isContact);
        const auto doc = parse(html);
        QCOMPARE(doc.forms.size(), 1);
        QCOMPARE(doc.forms[0].isContactForm, isContact);
        QCOMPARE(doc.forms[0].action.host(), u"www.gallery.example"_s);
    }

    void decodesCharsets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("contentType");
        QTest::newRow("utf-8 header") << QByteArray("gr\xc3\xbc\xc3\x9f") << QByteArray("text/html; charset=UTF-8");
        QTest::newRow("utf-8 guessed") << QByteArray("gr\xc3\xbc\xc3\x9f") << QByteArray("text/html");
        QTest::newRow("latin guessed") << QByteArray("gr\xfc\xdf") << QByteArray();
        QTest::newRow("latin header") << QByteArray("gr\xfc\xdf") << QByteArray("text/html; charset=\"iso-8859-1\"");
        QTest::newRow("bom wins") << QByteArray("\xef\xbb\xbfgr\xc3\xbc\xc3\x9f") << QByteArray("text/html; charset=iso-8859-1");
        QTest::newRow("unknown header") << QByteArray("gr\xc3\xbc\xc3\x9f") << QByteArray("text/html; charset=bogus");
    }
    void decodesCharsets()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, contentType);
        QCOMPARE(decodePage(bytes, contentType), u"grüß"_s);
    }

    void readsMetaCharset()
    {
        const QString text = decodePage("<meta charset='windows-1251'>\xcf\xf0\xe8\xe2\xe5\xf2", "text/html");
        QVERIFY(text.endsWith(u"Привет"_s));
        QVERIFY(decodePage("<meta charset=utf-16>gr\xc3\xbc\xc3\x9f", "text/html").endsWith(u"grüß"_s));
    }

    void ignoresWhatExceedsTwoMegabytes()
    {
        const QByteArray big = "<p>" + QByteArray(int(maxPageBytes), 'x') + "</p><p>late</p>";
        QVERIFY(!parse(big).readableText().contains(u"late"_s));
    }

    void leavesOrdinaryPagesUnchanged()
    {
        const QByteArray page = "<html><body>" + QByteArray("<div>").repeated(100) + "<p>a<p>b<ul><li>c<li>d</ul><img src='a>b'><br/>"
            + QByteArray("</div>").repeated(100) + QByteArray("<p>open <b>bold</b>").repeated(3000) + "<script>if (a<b) '<div>'</script>";
        QCOMPARE(limitNesting(page), page);
    }

    /// Pages made to let a tree parser hang, for longer than a test may run, or overflow its stack.
    void survivesHostilePages_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"<div>", "<b>", "<b id=1><p>", "<a><div>", "<table>", "<table><td>", "<svg><g>", "<svg><input><a>", "<p><i></p>",
                                  "<b><div></b>", "<div><object></div>", "<div><table></div>", "<ruby><rt>", "<select><option>", "<form>", "<title>",
                                  "<!---->", "<!--", "<math><mi>", "<template>", "<li>", "<dd>", "<h1>", "<button>", "<nobr>", "<font size=1>",
                                  "<x ", "<x a=\"", "&#", "&amp", "</p>", "</br>", "<frameset>", "<svg><style><g>", "<textarea>", "<span>"})
            QTest::newRow(piece) << QByteArray(piece);
        QTest::newRow("attributes") << QByteArray(" a b c d=1");
    }
    void survivesHostilePages()
    {
        QFETCH(QByteArray, piece);
        const QByteArray body = piece.repeated(int(400'000 / piece.size()));
        const QByteArray page = piece.startsWith(' ') ? QByteArray("<div" + body + "><p>end") : QByteArray(body + "end");
        (void)parse(page);
    }
};

QTEST_GUILESS_MAIN(TestHtmlDoc)
#include "tst_htmldoc.moc"

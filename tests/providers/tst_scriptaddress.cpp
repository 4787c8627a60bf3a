// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/scriptaddress.h"

#include <QRandomGenerator>
#include <QTest>

using namespace overture::providers;
using namespace Qt::StringLiterals;

class TestScriptAddress : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatAScriptJoins_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &script, const QString &found) { QTest::newRow(name) << script << found; };
        row("pieces", u"document.write('a' + '@' + 'x.org');"_s, u"a@x.org"_s);
        row("double quotes", u"document.write(\"a\" + \"@x\" + \".org\")"_s, u"a@x.org"_s);
        row("link", u"document.write('<a href=\"mai'+'lto:a@'+'x.org?subject=1\">write</a>')"_s, u"mailto:a@x.org"_s);
        row("variables", u"var u=\"a\", h='x.org'; el.innerHTML = u + \"@\" + h;"_s, u"a@x.org"_s);
        row("variable of a sum", u"var m='a'+'@'+'x.org'; e.href='mailto:'+m;"_s, u"a@x.org mailto:a@x.org"_s);
        row("list", u"var p=['a','x','org']; s.textContent=p[0]+'@'+p[1]+'.'+p[2];"_s, u"a@x.org"_s);
        row("char codes", u"document.write(String.fromCharCode(97,64,120,46,111,114,103))"_s, u"a@x.org"_s);
        row("escapes", u"document.write('a\\x40x' + '\\u002eorg')"_s, u"a@x.org"_s);
        row("whole link that is written", u"document.write('<a href=\"mailto:a@x.org\">x</a>')"_s, u"mailto:a@x.org"_s);
        row("after a comment", u"/* it's */ // don't\nvar a='a'; d.innerHTML=a+'@x.org'"_s, u"a@x.org"_s);
        row("html comment line", u"<!--\ndocument.write('a'+'@x.org')\n//-->"_s, u"a@x.org"_s);
        row("one piece", u"var v = \"swiper@11.0.5\", w = \"a@x.org\";"_s, {});
        row("unknown variable", u"el.innerHTML = user + \"@\" + host;"_s, {});
        row("not an address", u"throw 'a' + '@' + 'b c.d';"_s, {});
        row("key of a tracker in one piece", u"Sentry.init({dsn:\"https://0a1b@o1.ingest.x.io/1\"})"_s, {});
        row("index beyond the list", u"var p=['a']; e.href=p[0]+'@'+p[7];"_s, {});
        row("nothing", {}, {});
    }
    void readsWhatAScriptJoins()
    {
        QFETCH(QString, script);
        QFETCH(QString, found);
        QStringList texts;
        for (const auto &address : scriptAddresses(script))
            texts.append((address.isLink ? u"mailto:"_s : QString()) + address.address);
        QCOMPARE(texts.join(u' '), found);
    }

    void survivesAnything()
    {
        QRandomGenerator random(20261122);
        static const QStringList pieces = {u"'"_s, u"\""_s, u"`"_s, u"+"_s, u"@"_s, u"\\"_s, u"/*"_s, u"//"_s, u"var a="_s, u"["_s,
                                           u"]"_s, u"String.fromCharCode("_s, u"64,"_s, u"a"_s, u"\n"_s, u"<!--"_s, u")"_s, u"=="_s};
        for (int round = 0; round < 3000; ++round) {
            QString script = u"@"_s;
            for (int i = random.bounded(60); i > 0; --i)
                script += pieces[random.bounded(int(pieces.size()))];
            QVERIFY(scriptAddresses(script).size() <= 50);
        }
    }

    /// With work that grows as the square of the length this would not end within the time a test has.
    void readsHostileScripts()
    {
        for (const QString &piece : {u"'a'+"_s, u"'"_s, u"/*"_s, u"\\"_s, u"a='@'+a;"_s, u"var a=['@'];"_s, u"String.fromCharCode(64,"_s})
            (void)scriptAddresses(u'@' + piece.repeated(1'000'000 / piece.size()));
    }
};

QTEST_GUILESS_MAIN(TestScriptAddress)
#include "tst_scriptaddress.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/text/visibletext.h"

#include <QTest>

using namespace overture::providers;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT
private slots:
    void removesWhatNobodySees_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Blue Door"_s << u"Blue Door"_s;
        QTest::newRow("umlauts and emoji") << u"Galerie Müller 🎨"_s << u"Galerie Müller 🎨"_s;
        QTest::newRow("zero width") << u"ig\u200Bno\u200Dre\uFEFF"_s << u"ignore"_s;
        QTest::newRow("direction") << u"safe\u202Egpj.exe\u202C"_s << u"safegpj.exe"_s;
        QTest::newRow("isolates") << u"a\u2066b\u2069"_s << u"ab"_s;
        QTest::newRow("tag characters") << u"a\U000E0041\U000E0042b"_s << u"ab"_s;
        QTest::newRow("soft hyphen") << u"pain\u00ADting"_s << u"painting"_s;
        QTest::newRow("controls") << u"a\x01" "b\x1b[31mc"_s << u"ab[31mc"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"a\uFFFDb"_s;
        QTest::newRow("spaces and breaks") << u"  a \t\u00A0 b\r\nc\u2028d "_s << u"a b c d"_s;
    }
    void removesWhatNobodySees()
    {
        QFETCH(QString, input);
        QFETCH(QString, line);
        QCOMPARE(visibleLine(input), line);
    }

    void keepsParagraphs()
    {
        QCOMPARE(visibleText(u"\r\nDear Ann,\r\n\r\n\r\n\r\nhello  there\r\rBye\n"), u"Dear Ann,\n\nhello there\n\nBye"_s);
        QCOMPARE(visibleText(u"a\r\nb"), u"a\nb"_s);
    }

    void quotesWords()
    {
        QCOMPARE(quotation(u" Slow\ndown. "), u"“Slow down”"_s);
        QCOMPARE(quotation(u" . "), QString());
        QVERIFY(quotation(QString(900, u'x')).size() <= 242);
    }

    void cutsAtWordsAndNeverInsideACharacter()
    {
        QCOMPARE(visibleExcerpt(u"one two three", 20), u"one two three"_s);
        QCOMPARE(visibleExcerpt(u"one two three", 9), u"one two…"_s);
        QCOMPARE(visibleExcerpt(u"abcdefghij", 5), u"abcd…"_s);
        QCOMPARE(cappedText(u"ab🎨"_s, 3), u"ab"_s);
        QCOMPARE(cappedText(u"ab🎨"_s, 4), u"ab🎨"_s);
        QCOMPARE(cappedText(u"ab"_s, 0), QString());
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/clipboardtable.h"
#include "gui/grid/columnquery.h"

#include <QDateTime>
#include <QMimeData>
#include <QTest>

using namespace overture;
using namespace overture::gui;
using namespace Qt::StringLiterals;
using clipboardtable::Rows;

class TestClipboardTable : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("one cell") << u"one"_s << Rows{{u"one"_s}};
        QTest::newRow("a line end behind the last row") << u"a\tb\nc\td\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("only one of them") << u"a\n\n"_s << Rows{{u"a"_s}, {QString()}};
        QTest::newRow("CRLF of Excel") << u"a\tb\r\nc\td\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("CR of an old one") << u"a\rb"_s << Rows{{u"a"_s}, {u"b"_s}};
        QTest::newRow("ragged") << u"a\tb\tc\nd\n\te"_s << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s}, {QString(), u"e"_s}};
        QTest::newRow("line break in a cell") << u"\"two\nlines\"\tb\n"_s << Rows{{u"two\nlines"_s, u"b"_s}};
        QTest::newRow("CRLF in a cell of Excel") << u"\"two\r\nlines\"\r\n"_s << Rows{{u"two\nlines"_s}};
        QTest::newRow("quotes in a quoted cell") << u"\"say \"\"hi\"\" to\nthem\"\tb"_s << Rows{{u"say \"hi\" to\nthem"_s, u"b"_s}};
        QTest::newRow("tab in a cell of LibreOffice") << u"a\u0001b\tc\n"_s << Rows{{u"a\tb"_s, u"c"_s}};
        QTest::newRow("tab in a cell of Excel") << u"\"a\tb\"\tc\r\n"_s << Rows{{u"a\tb"_s, u"c"_s}};
        QTest::newRow("a plain quote at the beginning") << u"\"Blue\" is the title\tb\n"_s << Rows{{u"\"Blue\" is the title"_s, u"b"_s}};
        QTest::newRow("a quote that is never closed") << u"\"open\tb\nc"_s << Rows{{u"\"open"_s, u"b"_s}, {u"c"_s}};
        QTest::newRow("inches") << u"12\" by 8\"\tb"_s << Rows{{u"12\" by 8\""_s, u"b"_s}};
        QTest::newRow("empty quoted cell") << u"\"\"\tb"_s << Rows{{QString(), u"b"_s}};
        QTest::newRow("empty cells") << u"\t\t\n"_s << Rows{{QString(), QString(), QString()}};
        QTest::newRow("nothing") << QString() << Rows();
    }
    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QString, text);
        QFETCH(Rows, rows);
        QCOMPARE(clipboardtable::fromTabText(text), rows);
    }

    void everyFormBringsBackWhatWasCopied()
    {
        const Rows rows{{u"plain"_s, u"two\nlines"_s, u"a\ttab"_s}, {u"\"quoted\""_s, QString(), u"=SUM(A1)"_s}, {u"-5"_s, u"@me"_s, u"+49 30 1"_s}};
        const auto all = clipboardtable::toMime(rows);
        QVERIFY(clipboardtable::isOwn(*all));
        QCOMPARE(clipboardtable::fromMime(*all), rows);
        for (const auto &format : {u"text/plain"_s, u"text/tab-separated-values"_s, u"text/csv"_s}) {
            QMimeData one;
            one.setData(format, all->data(format));
            QCOMPARE(clipboardtable::fromMime(one), rows);
        }
    }

    void aFormulaIsATextElsewhere()
    {
        const Rows rows{{u"=HYPERLINK(\"http://x\")"_s, u"-5"_s, u"+1 %"_s, u"@cmd"_s, u"-2+3"_s}};
        const auto text = clipboardtable::toTabText(rows);
        QVERIFY(text.startsWith(u"\"'=HYPERLINK"_s));
        QVERIFY(text.contains(u"\t-5\t"_s));
        QVERIFY(text.contains(u"\t'@cmd\t'-2+3"_s));
        QVERIFY(clipboardtable::toHtml(rows).contains(u"<td>&#39;=HYPERLINK"_s) || clipboardtable::toHtml(rows).contains(u"<td>'=HYPERLINK"_s));
        QVERIFY(clipboardtable::toCsv(rows).contains(u",'@cmd,"_s));
    }

    void htmlHoldsTextNotMarkup()
    {
        const auto html = clipboardtable::toHtml({{u"<b>bold</b> & more\nline"_s}});
        QVERIFY(html.contains(u"&lt;b&gt;bold&lt;/b&gt; &amp; more<br>line"_s));
    }

    void understandsWhatIsTypedUnderAHeader()
    {
        using Match = store::ColumnFilter::Match;
        QCOMPARE(columnquery::text(3, u" gal "_s)->match, Match::Contains);
        QCOMPARE(columnquery::text(3, u" gal "_s)->text, u"gal"_s);
        QCOMPARE(columnquery::text(3, u"=Blue"_s)->match, Match::Equals);
        QCOMPARE(columnquery::text(3, u"="_s)->text, QString());
        QCOMPARE(columnquery::text(3, u"!=Blue"_s)->match, Match::Differs);
        QCOMPARE(columnquery::text(3, u"!blue"_s)->match, Match::Lacks);
        QVERIFY(!columnquery::text(3, u"!"_s));
        QCOMPARE(columnquery::number(1, u">50"_s)->from, 50.5);
        QCOMPARE(columnquery::number(1, u"<=50"_s)->until, 50.5);
        QCOMPARE(columnquery::number(1, u"40-60"_s)->from, 39.5);
        QCOMPARE(columnquery::number(1, u"40-60"_s)->until, 60.5);
        QVERIFY(!columnquery::number(1, u"many"_s));
        const auto now = instantFromMs(QDateTime(QDate(2026, 11, 22), QTime(12, 0)).toMSecsSinceEpoch());
        const auto month = columnquery::date(1, u"2026-11"_s, now);
        QCOMPARE(month->from, double(QDate(2026, 11, 1).startOfDay().toMSecsSinceEpoch()));
        QCOMPARE(month->until, double(QDate(2026, 12, 1).startOfDay().toMSecsSinceEpoch()));
        QCOMPARE(columnquery::date(1, u"7d"_s, now)->from, double(QDate(2026, 11, 16).startOfDay().toMSecsSinceEpoch()));
        QCOMPARE(columnquery::date(1, u"<2026-11-02"_s, now)->until, double(QDate(2026, 11, 2).startOfDay().toMSecsSinceEpoch()));
        QVERIFY(!columnquery::date(1, u"soon"_s, now));
        const QList<std::pair<QString, QString>> words{{u"verified"_s, u"Verified"_s}, {u"unverified"_s, u"Not checked"_s}, {u"invalid"_s, u"Invalid"_s}};
        QCOMPARE(columnquery::word(1, u"ver"_s, words)->words, QStringList{u"verified"_s});
        QCOMPARE(columnquery::word(1, u"not, inv"_s, words)->words, QStringList({u"unverified"_s, u"invalid"_s}));
        QCOMPARE(columnquery::word(1, u"!ver"_s, words)->words, QStringList({u"unverified"_s, u"invalid"_s}));
        QVERIFY(!columnquery::word(1, u"zzz"_s, words));
    }
};

QTEST_MAIN(TestClipboardTable)
#include "tst_clipboardtable.moc"

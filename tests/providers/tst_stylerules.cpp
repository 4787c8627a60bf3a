// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/stylerules.h"

#include <QTest>

using namespace overture::providers;
using namespace Qt::StringLiterals;

class TestStyleRules : public QObject
{
    Q_OBJECT

    static StyleRules rules(const QString &css)
    {
        StyleRules rules;
        rules.read(css);
        return rules;
    }

private slots:
    void knowsWhatIsHidden_data()
    {
        QTest::addColumn<QString>("css");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("class") << u".x{display:none}"_s << true;
        QTest::newRow("spaces and case") << u" SPAN.X , .y { color : red ; Display : NONE }"_s << true;
        QTest::newRow("id") << u"#x { display: none }"_s << false;
        QTest::newRow("other class") << u".xy{display:none}"_s << false;
        QTest::newRow("below another") << u".no-js .x{display:none}"_s << false;
        QTest::newRow("while pointed at") << u".x:hover{display:none}"_s << false;
        QTest::newRow("on paper only") << u"@media print{.x{display:none}}"_s << false;
        QTest::newRow("after a media rule") << u"@media print{.y{color:red}} .x{display:none}"_s << true;
        QTest::newRow("after an import") << u"@import url(a.css); .x{display:none}"_s << true;
        QTest::newRow("shown again") << u".x{display:none} .x{display:block}"_s << false;
        QTest::newRow("in a comment") << u"/* .x{display:none} */ .z{}"_s << false;
        QTest::newRow("unclosed") << u".x{display:none"_s << true;
    }
    void knowsWhatIsHidden()
    {
        QFETCH(QString, css);
        QFETCH(bool, hidden);
        QCOMPARE(rules(css).hides({u".x"_s}), hidden);
    }

    void knowsReversedText()
    {
        QVERIFY(rules(u".r { unicode-bidi: bidi-override; direction: rtl }"_s).reverses({u"#a"_s, u".r"_s}));
        QVERIFY(!rules(u".r { direction: rtl }"_s).reverses({u".r"_s})); // Hebrew and Arabic pages
    }

    void writesGeneratedText()
    {
        const auto attributes = [](const QString &name) { return name == u"data-u" ? u"info"_s : name == u"data-d" ? u"x.org"_s : QString(); };
        const auto text = [&](const QString &css) { return generatedText(rules(css).contentOf({u".m"_s}), attributes); };
        QCOMPARE(text(u".m:after{content:attr(data-u) '\\40' attr(data-d)}"_s), u"info@x.org"_s);
        QCOMPARE(text(u".m::before{color:red;content:\"a\\000040 x.org\"}"_s), u"a@x.org"_s);
        QCOMPARE(text(u".m:after{content:counter(item)}"_s), QString());
        QCOMPARE(text(u".m{content:'a@x.org'}"_s), QString()); // only pseudo elements have content
        QCOMPARE(text(u".m:hover{content:'a@x.org'}"_s), QString());
    }

    /// With work that grows as the square of the length this would not end within the time a test has.
    void readsHostileSheets()
    {
        for (const QString &piece : {u"{"_s, u"}"_s, u".a{"_s, u"@media{"_s, u"/*"_s, u"content:'"_s, u".a,"_s, u";"_s})
            (void)rules(piece.repeated(2'000'000 / piece.size()));
    }
};

QTEST_GUILESS_MAIN(TestStyleRules)
#include "tst_stylerules.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

using Kind = DiffPiece::Kind;

QString side(const QList<DiffPiece> &pieces, Kind left)
{
    QString text;
    for (const auto &piece : pieces) {
        if (piece.kind == Kind::Same || piece.kind == left)
            text += piece.text;
    }
    return text;
}

/// "[-old-]{+new+}"
QString marked(const QList<DiffPiece> &pieces)
{
    QString text;
    for (const auto &piece : pieces) {
        switch (piece.kind) {
        case Kind::Same: text += piece.text; break;
        case Kind::Removed: text += u"[-"_s + piece.text + u"-]"_s; break;
        case Kind::Added: text += u"{+"_s + piece.text + u"+}"_s; break;
        }
    }
    return text;
}

QString randomText(QRandomGenerator &random, int words)
{
    static const QStringList pieces = {u"the"_s, u"a"_s, u"gallery"_s, u"Größe"_s, u"e\u0301cole"_s, u"🖼"_s, u"👩‍🎨"_s, u"展览"_s, u","_s,
                                       u"."_s,   u" "_s, u"  "_s,      u"\n"_s,    u"\n\n"_s,        u"don’t"_s, u"12"_s, u"\t"_s, u"مرحبا"_s};
    QString text;
    for (int i = 0; i < words; ++i)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

} // namespace

class WordDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatPeopleWouldSay_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("equal") << u"Dear Ann,\n\nhello."_s << u"Dear Ann,\n\nhello."_s << u"Dear Ann,\n\nhello."_s;
        QTest::newRow("both empty") << QString() << QString() << QString();
        QTest::newRow("all new") << QString() << u"Hello"_s << u"{+Hello+}"_s;
        QTest::newRow("all gone") << u"Hello"_s << QString() << u"[-Hello-]"_s;
        QTest::newRow("a word") << u"a red house"_s << u"a blue house"_s << u"a [-red-]{+blue+} house"_s;
        QTest::newRow("no part of a word") << u"gallery"_s << u"galleries"_s << u"[-gallery-]{+galleries+}"_s;
        QTest::newRow("an apostrophe belongs to its word") << u"I don’t know"_s << u"I do know"_s << u"I [-don’t-]{+do+} know"_s;
        QTest::newRow("words in a row are one change") << u"the red old house."_s << u"the blue new house."_s
                                                       << u"the [-red old-]{+blue new+} house."_s;
        QTest::newRow("a sign") << u"Yes."_s << u"Yes!"_s << u"Yes[-.-]{+!+}"_s;
        QTest::newRow("an inserted paragraph") << u"One.\n\nTwo."_s << u"One.\n\nNew.\n\nTwo."_s << u"One.\n\n{+New.\n\n+}Two."_s;
        QTest::newRow("an accent stays with its letter") << u"e\u0301t"_s << u"et"_s << u"[-e\u0301t-]{+et+}"_s;
        QTest::newRow("an emoji is whole") << u"a 👩‍🎨 b"_s << u"a 👩 b"_s << u"a [-👩‍🎨-]{+👩+} b"_s;
        QTest::newRow("signs without spaces between") << u"展览会"_s << u"展会"_s << u"展[-览-]会"_s;
    }
    void showsWhatPeopleWouldSay()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(marked(wordDiff(before, after)), "expected");
    }

    void givesBothTextsBack()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 4'000; ++round) {
            const QString before = randomText(random, random.bounded(0, 60));
            // Every other time something close to it.
            QString after = round % 2 ? randomText(random, random.bounded(0, 60)) : before;
            if (round % 2 == 0 && !after.isEmpty())
                after.insert(random.bounded(static_cast<int>(after.size())), randomText(random, random.bounded(1, 6)));
            const auto pieces = wordDiff(before, after);
            QCOMPARE(side(pieces, Kind::Removed), before);
            QCOMPARE(side(pieces, Kind::Added), after);
            const auto hunks = hunksOf(pieces);
            QCOMPARE(withHunks(before, hunks), after);
            QCOMPARE(withHunks(before, {}), before);
            for (qsizetype i = 0; i < hunks.size(); ++i) {
                QVERIFY(hunks.at(i).removed != hunks.at(i).added);
                QCOMPARE(before.sliced(hunks.at(i).start, hunks.at(i).removed.size()), hunks.at(i).removed);
                QVERIFY(i == 0 || hunks.at(i).start > hunks.at(i - 1).end());
            }
            QCOMPARE(hunks.isEmpty(), before == after);
        }
    }

    /// Any choice of changes is a text that has these and no others: what is left is the rest.
    void takesAnyChoiceOfChanges()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 1'000; ++round) {
            const QString before = randomText(random, 40);
            const QString after = randomText(random, 40);
            const auto hunks = hunksOf(wordDiff(before, after));
            QList<DiffHunk> taken;
            QList<DiffHunk> left;
            qsizetype shift = 0;
            for (DiffHunk hunk : hunks) {
                if (random.bounded(2) == 0) {
                    taken.append(hunk);
                    shift += hunk.added.size() - hunk.removed.size();
                } else {
                    hunk.start += shift;
                    left.append(hunk);
                }
            }
            QCOMPARE(withHunks(withHunks(before, taken), left), after);
        }
    }

    void staysBoundedOnWhatIsMeantToBeSlow_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QRandomGenerator random(3);
        QString one;
        QString other;
        for (int i = 0; i < 60'000; ++i) {
            one += QString::number(random.bounded(50)) + u' ';
            other += QString::number(random.bounded(50)) + u' ';
        }
        QTest::newRow("random words") << one << other;
        QTest::newRow("the same word") << u"a "_s.repeated(200'000) << u"a b "_s.repeated(100'000);
        QTest::newRow("reversed lines") << u"x\ny\n"_s.repeated(60'000) << u"y\nx\n"_s.repeated(60'000);
        QTest::newRow("a megabyte of one word") << QString(1'000'000, u'a') << QString(1'000'001, u'a');
        QTest::newRow("signs") << u".,"_s.repeated(100'000) << u",;."_s.repeated(70'000);
    }
    /// Without a bound these take hours, and a test has minutes.
    void staysBoundedOnWhatIsMeantToBeSlow()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto pieces = wordDiff(before, after);
        QVERIFY(side(pieces, Kind::Removed) == before);
        QVERIFY(side(pieces, Kind::Added) == after);
    }

    void saysInAFewWordsWhatChanged()
    {
        QCOMPARE(diffSummary(wordDiff(u"a b"_s, u"a b"_s)), QString());
        QCOMPARE(diffSummary(wordDiff(u"a b"_s, u"a b c d"_s)), u"2 words added"_s);
        QCOMPARE(diffSummary(wordDiff(u"a b"_s, u"a"_s)), u"1 word removed"_s);
        QCOMPARE(diffSummary(wordDiff(u"a b"_s, u"a c d"_s)), u"2 words added, 1 removed"_s);
        QCOMPARE(diffSummary(wordDiff(u"a."_s, u"a!"_s)), u"only spaces or signs"_s);
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "tst_worddiff.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/mailhighlighter.h"
#include "gui/text/spelling.h"
#include "gui/text/words.h"
#include "gui/theme.h"
#include "store/personalwordrepository.h"
#include "support/testdatabase.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMutex>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace overture;
using namespace overture::gui;
using namespace Qt::StringLiterals;

namespace {

/// Knows every word but those that begin with "x"; counts what it is asked.
struct CountingDictionary final : Dictionary
{
    bool knows(const QString &word) const override
    {
        const QMutexLocker lock(&mutex);
        asked.append(word);
        return !word.startsWith(u'x');
    }
    QStringList suggestions(const QString &word) const override { return {word.mid(1)}; }
    static inline QMutex mutex;
    static inline QStringList asked;
};

DictionaryShelf countingShelf()
{
    return {{u"en"_s, [] { return std::make_unique<CountingDictionary>(); }}};
}

QStringList marked(const QTextDocument &document, const std::function<bool(const QTextCharFormat &)> &wanted)
{
    QStringList found;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (const auto &range : block.layout()->formats()) {
            if (wanted(range.format))
                found.append(block.text().mid(range.start, range.length));
        }
    }
    return found;
}

bool isMisspelt(const QTextCharFormat &format)
{
    return format.underlineStyle() == QTextCharFormat::SpellCheckUnderline;
}

} // namespace

class TestMailHighlighter : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }

    void takesWordsAndLeavesAddressesAndFields()
    {
        QStringList words;
        for (const auto &word : spellableWords(u"Hello, Ann's art-fair don’t a@b.example www.x.example/page {{first_name|there}} [your name] 2nd USA it. "
                                               u"(Straße) file_name.txt"_s))
            words.append(word.text);
        QCOMPARE(words, (QStringList{u"Hello"_s, u"Ann's"_s, u"art"_s, u"fair"_s, u"don’t"_s, u"it"_s, u"Straße"_s}));
        const QString text = u"  naïve café"_s;
        for (const auto &word : spellableWords(text))
            QCOMPARE(text.mid(word.start, word.text.size()), word.text);
    }

    void hunspellKnowsFormsAndOldEncodings()
    {
        const auto shelf = dictionariesIn({QStringLiteral(TEST_DATA_DIR "/spelling")});
        QCOMPARE(QSet<QString>(shelf.keyBegin(), shelf.keyEnd()), (QSet<QString>{u"de"_s, u"en"_s}));
        const auto english = shelf.value(u"en"_s)();
        QVERIFY(english->knows(u"paintings"_s));
        QVERIFY(english->knows(u"don’t"_s));
        QVERIFY(!english->knows(u"galery"_s));
        QVERIFY2(english->suggestions(u"galery"_s).contains(u"gallery"_s), qPrintable(english->suggestions(u"galery"_s).join(u' ')));
        const auto german = shelf.value(u"de"_s)();
        QVERIFY(german->knows(u"schön"_s));
        QVERIFY(german->knows(u"Straße"_s));
        QVERIFY(!german->knows(u"schon"_s));
        QVERIFY(german->knows(u"画廊"_s)); // what its characters cannot say it does not judge
    }

    void saysWhichDictionaryIsMissing()
    {
        TestDatabase database;
        Spelling none(*database, {});
        QVERIFY(none.note(u"en"_s).contains(u"hunspell-en-us"));
        QCOMPARE(none.verdict(u"en"_s, u"wrng"_s), Spelling::Verdict::Right);
        Spelling some(*database, dictionariesIn({QStringLiteral(TEST_DATA_DIR "/spelling")}));
        QCOMPARE(some.note(u"en"_s), QString());
        QVERIFY2(some.note(u"fr"_s).contains(u"French") && some.note(u"fr"_s).contains(u"hunspell-fr"), qPrintable(some.note(u"fr"_s)));
        QCOMPARE(some.languages(), (QStringList{u"de"_s, u"en"_s}));
    }

    void marksMisspeltWordsUntilTheyAreMadeRight()
    {
        TestDatabase database;
        Spelling spelling(*database, dictionariesIn({QStringLiteral(TEST_DATA_DIR "/spelling")}));
        QPlainTextEdit editor;
        editor.resize(500, 300);
        auto *marks = new MailHighlighter(editor.document());
        marks->follow(&editor, &spelling);
        marks->setLanguage(u"en"_s);
        editor.show();
        editor.setPlainText(u"hello Klara\nwe would like to see your galery"_s);
        const auto wrong = [&] { return marked(*editor.document(), &isMisspelt); };
        QTRY_COMPARE(wrong(), (QStringList{u"Klara"_s, u"galery"_s}));
        marks->setNames(u"Klara Weiss"_s);
        QTRY_COMPARE(wrong(), QStringList{u"galery"_s});
        spelling.addWord(u"galery"_s);
        QTRY_COMPARE(wrong(), QStringList());
        QCOMPARE(database->readNow(&store::personalwords::all).value(), QStringList{u"galery"_s});
        // Also in another window on the same workspace, and after a restart.
        Spelling later(*database, dictionariesIn({QStringLiteral(TEST_DATA_DIR "/spelling")}));
        QTRY_COMPARE(later.personalWords(), QStringList{u"galery"_s});
        spelling.removeWord(u"galery"_s);
        QTRY_COMPARE(wrong(), QStringList{u"galery"_s});
        QTRY_COMPARE(later.personalWords(), QStringList());
        marks->setLanguage({});
        QTRY_COMPARE(wrong(), QStringList());
    }

    void refusesAWordThatIsNone()
    {
        TestDatabase database;
        Spelling spelling(*database, {});
        QString said;
        connect(&spelling, &Spelling::failed, this, [&](const Error &error) { said = error.message; });
        spelling.addWord(u"two words"_s);
        QTRY_VERIFY(said.contains(u"two words"));
    }

    void theContextMenuOffersOtherSpellings_data()
    {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("mouse") << false;
        QTest::newRow("keyboard") << true;
    }
    void theContextMenuOffersOtherSpellings()
    {
        QFETCH(bool, byKeyboard);
        TestDatabase database;
        Spelling spelling(*database, dictionariesIn({QStringLiteral(TEST_DATA_DIR "/spelling")}));
        QPlainTextEdit editor;
        editor.resize(500, 300);
        auto *marks = new MailHighlighter(editor.document());
        marks->follow(&editor, &spelling);
        marks->setLanguage(u"en"_s);
        editor.show();
        editor.setPlainText(u"your galery would"_s);
        QTRY_COMPARE(marks->misspeltAt(7), u"galery"_s);
        QCOMPARE(marks->misspeltAt(2), QString());
        auto cursor = editor.textCursor();
        cursor.setPosition(7);
        editor.setTextCursor(cursor);
        const QPoint place = editor.cursorRect().center();
        if (byKeyboard) {
            QContextMenuEvent wanted(QContextMenuEvent::Keyboard, place, editor.mapToGlobal(place));
            QApplication::sendEvent(&editor, &wanted);
        } else {
            QContextMenuEvent wanted(QContextMenuEvent::Mouse, place, editor.viewport()->mapToGlobal(place));
            QApplication::sendEvent(editor.viewport(), &wanted);
        }
        auto *menu = editor.findChild<QMenu *>(u"spellingMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->findChild<QAction *>(u"addWord"_s));
        QTRY_VERIFY(menu->findChild<QAction *>(u"suggestion"_s));
        QCOMPARE(menu->actions().constFirst()->text(), u"gallery"_s);
        menu->actions().constFirst()->trigger();
        QCOMPARE(editor.toPlainText(), u"your gallery would"_s);
        editor.undo();
        QCOMPARE(editor.toPlainText(), u"your galery would"_s);
        menu->close();
    }

    void marksFieldsBracketsAndLinks()
    {
        QTextDocument document;
        document.documentLayout(); // a document without one tells nobody of its changes
        new MailHighlighter(&document);
        document.setPlainText(u"Dear {{first_name|there}}, see https://a.example/x. Your [show] was fine."_s);
        const auto fields = [&] { return marked(document, [](const QTextCharFormat &format) { return format.fontWeight() == QFont::DemiBold; }); };
        QTRY_COMPARE(fields(), (QStringList{u"{{first_name|there}}"_s, u"[show]"_s}));
        QCOMPARE(marked(document, [](const QTextCharFormat &format) { return format.underlineStyle() == QTextCharFormat::SingleUnderline; }),
                 QStringList{u"https://a.example/x"_s});
    }

    void asksOnlyForWhatIsShown()
    {
        TestDatabase database;
        Spelling spelling(*database, countingShelf());
        QPlainTextEdit editor;
        editor.resize(500, 300);
        auto *marks = new MailHighlighter(editor.document());
        marks->follow(&editor, &spelling);
        marks->setLanguage(u"en"_s);
        editor.show();
        QString text;
        for (int i = 0; i < 20'000; ++i) { // letters only, a word a line: 'a' … 'j' for its digits
            QString word = QString::number(i);
            for (QChar &c : word)
                c = QChar(u'a' + c.digitValue());
            text += u"word"_s + word + (i % 2 ? u" xwrong of many\n"_s : u" of which there are so many here that it takes long\n"_s);
        }
        QVERIFY(text.size() > 600'000);
        CountingDictionary::asked.clear();
        editor.setPlainText(text);
        QTRY_VERIFY(!marked(*editor.document(), &isMisspelt).isEmpty());
        const auto count = [] {
            const QMutexLocker lock(&CountingDictionary::mutex);
            return CountingDictionary::asked.size();
        };
        QVERIFY2(count() < 200, qPrintable(QString::number(count())));
        // The end is looked at when it is shown.
        QVERIFY(!editor.document()->lastBlock().previous().layout()->formats().size());
        editor.verticalScrollBar()->setValue(editor.verticalScrollBar()->maximum());
        QTRY_VERIFY(!editor.document()->lastBlock().previous().layout()->formats().isEmpty());
        QVERIFY2(count() < 400, qPrintable(QString::number(count())));

        // A key in such a text asks for the words around it, not for all again.
        const auto before = count();
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(&editor, Qt::Key_A);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(count() > before);
        QVERIFY2(count() - before < 200, qPrintable(QString::number(count() - before)));
    }
};

QTEST_MAIN(TestMailHighlighter)
#include "tst_mailhighlighter.moc"

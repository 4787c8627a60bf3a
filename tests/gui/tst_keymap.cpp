// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keys/keyfield.h"
#include "gui/keys/keymap.h"
#include "gui/mainwindow.h"
#include "gui/shortcutsdialog.h"
#include "guiseed.h"
#include "store/keybindingrepository.h"
#include "support/testdatabase.h"
#include "windowtest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

QString keysOf(const gui::MainWindow &window, const QString &id)
{
    const auto *entry = window.keyMap().entry(id);
    return entry ? gui::keysText(entry->action->shortcuts()) : u"(no such action)"_s;
}

QHash<QString, QStringList> stored(TestDatabase &database)
{
    return database->readNow(&store::keybindings::all).value();
}

} // namespace

class TestKeyMap : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }

    void everyActionIsListedAndNoStandardKeyIsTakenTwice()
    {
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        const auto &entries = window.keyMap().entries();
        QVERIFY(entries.size() > 40);
        QSet<QString> ids;
        for (const auto &entry : entries) {
            QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
            ids.insert(entry.id);
            for (const auto &key : entry.standard) {
                QStringList others;
                for (const auto *other : window.keyMap().conflicts(entry.id, key))
                    others.append(other->id);
                QVERIFY2(others.isEmpty(), qPrintable(entry.id + u" and "_s + others.join(u' ')));
            }
        }
        for (const auto &id : {u"actionQuit"_s, u"actionCommands"_s, u"review.actionApprove"_s, u"inbox.actionHandled"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
    }

    void aChosenKeyActsAtOnceAndAfterARestart()
    {
        TestDatabase database;
        {
            gui::MainWindow window(windowtest::contextOf(database));
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            window.openPage(u"overview"_s);
            auto &keys = window.keyMap();
            const QString tip = keys.entry(u"review.actionApprove"_s)->action->toolTip();
            QVERIFY2(tip.endsWith(u"(A)"), qPrintable(tip));
            keys.assign(u"actionOpen.jobs"_s, QKeySequence(Qt::CTRL | Qt::Key_J));
            QTRY_COMPARE(keysOf(window, u"actionOpen.jobs"_s), u"Ctrl+J"_s);
            QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
            QCOMPARE(window.currentPageId(), u"jobs"_s);
            keys.assign(u"review.actionApprove"_s, QKeySequence(Qt::Key_F9));
            QTRY_COMPARE(keysOf(window, u"review.actionApprove"_s), u"F9"_s);
            QCOMPARE(keys.entry(u"review.actionApprove"_s)->action->toolTip(), QString(tip).replace(u"(A)"_s, u"(F9)"_s));
            QVERIFY(keys.isChanged(u"review.actionApprove"_s));
            QVERIFY(!keys.isChanged(u"actionQuit"_s));
        }
        gui::MainWindow window(windowtest::contextOf(database));
        QTRY_COMPARE(keysOf(window, u"review.actionApprove"_s), u"F9"_s);
        QTRY_COMPARE(keysOf(window, u"actionOpen.jobs"_s), u"Ctrl+J"_s);
        window.keyMap().reset(u"review.actionApprove"_s);
        QTRY_COMPARE(keysOf(window, u"review.actionApprove"_s), u"A"_s);
        QCOMPARE(stored(database).size(), 1);
        window.keyMap().assign(u"actionUserGuide"_s, {});
        QTRY_COMPARE(keysOf(window, u"actionUserGuide"_s), QString());
        window.keyMap().resetAll();
        QTRY_COMPARE(keysOf(window, u"actionUserGuide"_s), u"F1"_s);
        QCOMPARE(stored(database).size(), 0);
    }

    void aKeyThatIsTakenIsGivenAway()
    {
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        auto &keys = window.keyMap();
        const auto named = [&](const QString &id, const QKeySequence &key) {
            QStringList ids;
            for (const auto *other : keys.conflicts(id, key))
                ids.append(other->id);
            return ids;
        };
        QCOMPARE(named(u"review.actionApprove"_s, QKeySequence(Qt::Key_J)), QStringList{u"review.actionNext"_s});
        QCOMPARE(named(u"prospects.actionImport"_s, QKeySequence(Qt::Key_X)), QStringList()); // another page
        QCOMPARE(named(u"review.actionApprove"_s, QKeySequence(Qt::Key_F1)), QStringList{u"actionUserGuide"_s});

        keys.assign(u"review.actionApprove"_s, QKeySequence(Qt::Key_J));
        QTRY_COMPARE(keysOf(window, u"review.actionApprove"_s), u"J"_s);
        QCOMPARE(keysOf(window, u"review.actionNext"_s), QString());
        // Taken from one that was chosen: that one is left without, and what is standard comes back with its own.
        keys.assign(u"review.actionReject"_s, QKeySequence(Qt::Key_J));
        QTRY_COMPARE(keysOf(window, u"review.actionReject"_s), u"J"_s);
        QCOMPARE(keysOf(window, u"review.actionApprove"_s), QString());
        keys.reset(u"review.actionReject"_s);
        QTRY_COMPARE(keysOf(window, u"review.actionNext"_s), u"J"_s);
        QCOMPARE(keysOf(window, u"review.actionReject"_s), u"X"_s);
    }

    void keysThatMoveCannotBeTaken()
    {
        using gui::KeyMap;
        QVERIFY(KeyMap::refusal(QKeySequence(Qt::Key_Tab)).contains(u"Tab"));
        QVERIFY(!KeyMap::refusal(QKeySequence(Qt::Key_Escape)).isEmpty());
        QVERIFY(!KeyMap::refusal(QKeySequence(Qt::Key_Down)).isEmpty());
        QVERIFY(KeyMap::refusal(QKeySequence(Qt::ALT | Qt::Key_Down)).isEmpty());
        QVERIFY(KeyMap::refusal(QKeySequence(Qt::Key_F8)).isEmpty());
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        window.keyMap().assign(u"actionQuit"_s, QKeySequence(Qt::Key_Tab));
        window.keyMap().assign(u"review.actionApprove"_s, QKeySequence(Qt::Key_F8));
        QTRY_COMPARE(stored(database).keys(), QStringList{u"review.actionApprove"_s});
    }

    void theSheetChangesKeysAndNamesWhatTheyBelongTo()
    {
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        window.findChild<QAction *>(u"actionShortcuts"_s)->trigger();
        auto *sheet = window.findChild<QDialog *>(u"keyboardBox"_s);
        QVERIFY(sheet);
        auto *tree = sheet->findChild<QTreeWidget *>(u"keys"_s);
        auto *message = sheet->findChild<QLabel *>(u"message"_s);
        auto *use = sheet->findChild<QPushButton *>(u"setKey"_s);
        auto *field = sheet->findChild<gui::KeyField *>(u"newKey"_s);
        const auto lineOf = [&](const QString &title) {
            const auto found = tree->findItems(title, Qt::MatchExactly, 1);
            return found.isEmpty() ? nullptr : found.first();
        };
        QVERIFY(!use->isEnabled());
        QCOMPARE(lineOf(u"User guide"_s)->text(0), u"F1"_s);
        auto *find = sheet->findChild<QLineEdit *>(u"find"_s);
        find->setText(u"jobs"_s);
        QVERIFY(lineOf(u"User guide"_s)->isHidden());
        QVERIFY(!lineOf(u"Jobs"_s)->isHidden());
        find->clear();
        tree->setCurrentItem(lineOf(u"User guide"_s));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(field->key(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY2(message->text().contains(u"Commands") && message->text().contains(u"Everywhere"), qPrintable(message->text()));
        QCOMPARE(use->text(), u"&Take it"_s);
        use->click();
        QTRY_COMPARE(lineOf(u"User guide"_s)->text(0), u"Ctrl+K"_s);
        QCOMPARE(lineOf(u"Commands …"_s)->text(0), QString());
        QCOMPARE(lineOf(u"User guide"_s)->text(2), u"by default F1"_s);
        QCOMPARE(tree->currentItem(), lineOf(u"User guide"_s)); // the line stays chosen
        sheet->findChild<QPushButton *>(u"noKey"_s)->click();
        QTRY_COMPARE(lineOf(u"User guide"_s)->text(0), QString());
        sheet->findChild<QPushButton *>(u"standard"_s)->click();
        QTRY_COMPARE(lineOf(u"User guide"_s)->text(0), u"F1"_s);
        QTRY_COMPARE(lineOf(u"Commands …"_s)->text(0), u"Ctrl+K"_s);
        window.keyMap().assign(u"actionUserGuide"_s, QKeySequence(Qt::Key_F7));
        QTRY_COMPARE(lineOf(u"User guide"_s)->text(0), u"F7"_s);
        sheet->findChild<QPushButton *>(u"allStandard"_s)->click();
        QTRY_COMPARE(lineOf(u"User guide"_s)->text(0), u"F1"_s);
        // Tab leaves the field that takes keys.
        field->setFocus();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : field, Qt::Key_Tab);
        QVERIFY(!field->hasFocus());
    }

    void bareLettersAreTextWhileOneTypes()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 12));
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        // As hostile as it gets: bare letters for actions of the window itself.
        window.keyMap().assign(u"actionShortcuts"_s, QKeySequence(Qt::Key_H));
        window.keyMap().assign(u"actionAbout"_s, QKeySequence(Qt::Key_O));
        QTRY_COMPARE(keysOf(window, u"actionAbout"_s), u"O"_s);
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        QString letters;
        for (const auto &entry : window.keyMap().entries()) {
            for (const auto &key : entry.action->shortcuts()) {
                const bool isBare = key.count() == 1 && key[0].keyboardModifiers() == Qt::NoModifier
                    && key[0].key() >= Qt::Key_Space && key[0].key() <= Qt::Key_AsciiTilde;
                if (isBare) {
                    spies.push_back(std::make_unique<QSignalSpy>(entry.action.data(), &QAction::triggered));
                    letters += QChar(key[0].key()).toLower();
                }
            }
        }
        QVERIFY(letters.contains(u'a') && letters.contains(u'o') && letters.contains(u'h'));
        int fields = 0;
        for (const auto &id : window.pageIds()) {
            window.openPage(id);
            window.page(id)->showExample();
            QTest::qWait(50);
            const auto widgets = window.findChildren<QWidget *>();
            for (auto *widget : widgets) {
                const auto *line = qobject_cast<QLineEdit *>(widget);
                const auto *text = qobject_cast<QPlainTextEdit *>(widget);
                const bool isField = (line && !line->isReadOnly()) || (text && !text->isReadOnly());
                if (!isField || !widget->isVisible() || !widget->isEnabled())
                    continue;
                widget->setFocus();
                if (QApplication::focusWidget() != widget)
                    continue;
                ++fields;
                QTest::keyClicks(widget, letters);
            }
        }
        QVERIFY2(fields >= 6, qPrintable(QString::number(fields)));
        for (const auto &spy : spies)
            QCOMPARE(spy->size(), 0);
    }

    /// A bare letter acts on the desk; in a list it goes into the cell, whatever action has it.
    void bareLettersActOnTheDeskOnly()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 12));
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.keyMap().assign(u"actionAbout"_s, QKeySequence(Qt::Key_O));
        QTRY_COMPARE(keysOf(window, u"actionAbout"_s), u"O"_s);
        QSignalSpy about(window.keyMap().entry(u"actionAbout"_s)->action, &QAction::triggered);
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        const auto gridOf = [&](const QString &page) { return window.page(page)->findChild<QTableView *>(u"grid"_s); };
        const auto titled = [](const QTableView &grid, const QString &title) {
            for (int column = 0; column < grid.model()->columnCount(); ++column) {
                if (grid.model()->headerData(column, Qt::Horizontal).toString() == title)
                    return grid.model()->index(0, column);
            }
            return QModelIndex();
        };
        for (const auto &[page, column] : {std::pair{u"prospects"_s, u"Category"_s}, {u"review"_s, u"Subject"_s}}) {
            window.openPage(page);
            auto *grid = gridOf(page);
            QTRY_VERIFY(grid->model()->rowCount() > 0 && grid->isVisible());
            const auto cell = titled(*grid, column);
            QVERIFY2(cell.isValid(), qPrintable(column));
            QTRY_VERIFY(!cell.data().toString().isEmpty());
            grid->setFocus();
            grid->setCurrentIndex(cell);
            press(Qt::Key_O);
            auto *field = QApplication::focusWidget();
            QVERIFY2(field != grid && grid->isAncestorOf(field), qPrintable(page));
            press(Qt::Key_Escape);
            QTRY_VERIFY(grid->hasFocus());
            QCOMPARE(about.size(), 0);
        }
        press(Qt::Key_F8);
        QTRY_VERIFY(!gridOf(u"review"_s)->isVisible());
        press(Qt::Key_O);
        QCOMPARE(about.size(), 1);
    }
};

QTEST_MAIN(TestKeyMap)
#include "tst_keymap.moc"

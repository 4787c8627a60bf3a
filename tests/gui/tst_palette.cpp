// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"
#include "gui/palette/commandpalette.h"
#include "gui/palette/fuzzy.h"
#include "gui/sidebar.h"
#include "guiseed.h"
#include "support/testdatabase.h"
#include "windowtest.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

QString best(const QString &typed, const QStringList &names)
{
    QString found;
    int most = std::numeric_limits<int>::min();
    for (const QString &name : names) {
        const auto match = gui::fuzzyMatch(typed, name);
        if (match && match->score > most) {
            most = match->score;
            found = name;
        }
    }
    return found;
}

struct Palette
{
    explicit Palette(gui::MainWindow &window)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window has not got the keyboard");
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_K, Qt::ControlModifier);
        dialog = window.findChild<gui::CommandPalette *>();
        if (dialog) {
            text = dialog->findChild<QLineEdit *>(u"paletteText"_s);
            list = dialog->findChild<QListView *>(u"paletteList"_s);
            hint = dialog->findChild<QLabel *>(u"paletteHint"_s);
        }
    }
    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < dialog->list().rowCount(); ++row)
            found.append(dialog->list().command(row).title);
        return found;
    }
    void type(const QString &what) const { QTest::keyClicks(text, what); }
    QString chosen() const { return list->currentIndex().data().toString(); }

    QPointer<gui::CommandPalette> dialog;
    QLineEdit *text = nullptr;
    QListView *list = nullptr;
    QLabel *hint = nullptr;
};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }
    void cleanup() { QSettings().clear(); }

    void ranksAsOneExpects_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("first");
        QTest::newRow("beginning") << u"app"_s << QStringList{u"Snapper"_s, u"Approve"_s, u"Send approved …"_s} << u"Approve"_s;
        QTest::newRow("initials") << u"pas"_s << QStringList{u"Compass"_s, u"Pause all sending"_s} << u"Pause all sending"_s;
        QTest::newRow("short") << u"jobs"_s << QStringList{u"Jobs of the last week"_s, u"Jobs"_s} << u"Jobs"_s;
        QTest::newRow("words in any order") << u"templ cat"_s << QStringList{u"Template"_s, u"Category templates …"_s} << u"Category templates …"_s;
        QTest::newRow("accents") << u"zurich"_s << QStringList{u"Zeitung"_s, u"Zürich"_s} << u"Zürich"_s;
        QTest::newRow("nothing") << u"xyz"_s << QStringList{u"Approve"_s} << QString();
    }
    void ranksAsOneExpects()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, names);
        QFETCH(QString, first);
        QCOMPARE(best(typed, names), first);
    }

    void saysWhichLettersItFound()
    {
        QCOMPARE(gui::fuzzyMatch(u"shap"_s, u"Show approved"_s)->places, (QList<int>{0, 1, 5, 6}));
        QCOMPARE(gui::fuzzyMatch(u""_s, u"Show"_s)->places, QList<int>());
        QVERIFY(!gui::fuzzyMatch(u"wohs"_s, u"Show"_s));
        QVERIFY(!gui::fuzzyMatch(u"a"_s, QString()));
    }

    void opensAPageByItsName()
    {
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openPage(u"overview"_s);
        Palette palette(window);
        QVERIFY(palette.dialog && palette.dialog->isVisible());
        QVERIFY(palette.titles().size() > 20);
        palette.type(u"jobs"_s);
        QCOMPARE(palette.chosen(), u"Jobs"_s);
        QVERIFY(!palette.list->currentIndex().data(gui::CommandList::KeysRole).toString().isEmpty());
        QTest::keyClick(palette.text, Qt::Key_Return);
        QCOMPARE(window.currentPageId(), u"jobs"_s);
        QTRY_VERIFY(!palette.dialog);
    }

    void opensAViewAndClosesWithoutDoingAnything()
    {
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openPage(u"overview"_s);
        {
            Palette palette(window);
            palette.type(u"jobs"_s);
            QTest::keyClick(palette.text, Qt::Key_Escape);
            QTRY_VERIFY(!palette.dialog);
        }
        QCOMPARE(window.currentPageId(), u"overview"_s);
        Palette palette(window);
        palette.type(u"no address"_s);
        QCOMPARE(palette.chosen(), u"No address"_s);
        QTest::keyClick(palette.text, Qt::Key_Return);
        QCOMPARE(window.currentPageId(), u"prospects"_s);
        QCOMPARE(window.sidebar().currentIndex().data().toString(), u"No address"_s);
    }

    void saysWhyAnActionCannotBeUsed()
    {
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const auto &id : window.pageIds()) {
            window.openPage(id);
            Palette palette(window);
            int disabled = 0;
            for (int row = 0; row < palette.dialog->list().rowCount(); ++row) {
                const auto &command = palette.dialog->list().command(row);
                if (command.isEnabled) {
                    QVERIFY2(disabled == 0, "what can be done comes first");
                    continue;
                }
                ++disabled;
                QVERIFY2(command.reason.endsWith(u'.') && command.reason.size() > 12, qPrintable(id + u": "_s + command.title + u": "_s + command.reason));
                QVERIFY(palette.dialog->list().index(row).data(Qt::AccessibleTextRole).toString().contains(command.reason));
            }
            QVERIFY(disabled > 0); // there is nothing to undo
            palette.type(u"redo"_s);
            if (palette.chosen() == u"Redo"_s) {
                QVERIFY2(palette.hint->text().contains(u"Nothing was undone"), qPrintable(palette.hint->text()));
                QTest::keyClick(palette.text, Qt::Key_Return); // does nothing, and stays
                QVERIFY(palette.dialog && palette.dialog->isVisible());
            }
            palette.dialog->close();
            QTRY_VERIFY(!palette.dialog);
        }
    }

    void findsProspectsAndDraftsByName()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 40));
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openPage(u"overview"_s);
        Palette palette(window);
        const QString domain = guiseed::domainOf(3);
        palette.type(domain.section(u'.', 0, 0));
        QTRY_VERIFY2(palette.titles().contains(domain), qPrintable(palette.titles().join(u' ')));
        while (palette.chosen() != domain)
            QTest::keyClick(palette.text, Qt::Key_Down);
        QTest::keyClick(palette.text, Qt::Key_Return);
        QCOMPARE(window.currentPageId(), u"prospects"_s);
        auto *grid = window.page(u"prospects"_s)->findChild<QTableView *>(u"grid"_s);
        QTRY_VERIFY(grid->currentIndex().isValid());
        QTRY_COMPARE(grid->currentIndex().siblingAtColumn(0).data().toString(), domain);
    }

    void anAnswerToAnOlderTextIsDropped()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 40));
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Palette palette(window);
        palette.type(u"gallery"_s);
        QTRY_VERIFY(palette.titles().join(u' ').contains(u"gallery"));
        palette.text->clear();
        palette.type(u"zzzz"_s);
        QTRY_COMPARE(palette.hint->text(), u"Nothing fits."_s);
        QCOMPARE(palette.titles(), QStringList());
    }

    void opensFromATextFieldAndActsAsIfItWereNot()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 12));
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openPage(u"review"_s);
        auto *body = window.page(u"review"_s)->findChild<QPlainTextEdit *>(u"body"_s);
        QTRY_VERIFY(!body->toPlainText().isEmpty());
        const QString before = body->toPlainText();
        body->setFocus();
        Palette palette(window);
        QVERIFY(palette.dialog);
        QCOMPARE(body->toPlainText(), before); // Ctrl+K cuts nothing off
        palette.type(u"next draft"_s);
        QCOMPARE(palette.chosen(), u"Next draft"_s);
        auto *grid = window.page(u"review"_s)->findChild<QTableView *>(u"grid"_s);
        const int row = grid->currentIndex().row();
        QTest::keyClick(palette.text, Qt::Key_Return);
        QTRY_COMPARE(grid->currentIndex().row(), row + 1);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"

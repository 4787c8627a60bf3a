// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of prospects as a spreadsheet, with the keyboard, in the window.
#include "gui/bannerstack.h"
#include "gui/grid/bulkmenu.h"
#include "gui/grid/campaignsdialog.h"
#include "gui/grid/clipboardtable.h"
#include "gui/grid/filterheader.h"
#include "gui/grid/findreplacedialog.h"
#include "gui/grid/frozencolumn.h"
#include "gui/grid/gridediting.h"
#include "gui/grid/rowheight.h"
#include "gui/grid/savedviews.h"
#include "gui/mainwindow.h"
#include "gui/prospects/prospectsmodel.h"
#include "gui/prospects/prospectspage.h"
#include "guiseed.h"
#include "support/testdatabase.h"
#include "windowtest.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
enum Place { Site, Status, Address, Mailbox, Score, Title, Category, Location, Source, Kind, Added, Changed, Contact, Campaign, Notes };

struct Sheet
{
    explicit Sheet(int prospects)
    {
        QSettings().clear();
        isReady = guiseed::seed(*database, database.clock(), prospects).has_value();
        start();
    }
    void start()
    {
        window = std::make_unique<gui::MainWindow>(gui::GuiContext{.database = *database, .clock = database.clock()});
        window->resize(1900, 900);   // every column that is not hidden on purpose has room
        window->show();
        isReady = isReady && QTest::qWaitForWindowActive(window.get());
        window->openPage(u"prospects"_s);
        page = qobject_cast<gui::ProspectsPage *>(window->page(u"prospects"_s));
        grid = page->findChild<QTableView *>(u"grid"_s);
        cells = grid->findChild<gui::GridEditing *>();
        views = grid->findChild<gui::SavedViews *>();
        header = qobject_cast<gui::FilterHeader *>(grid->horizontalHeader());
        isReady = isReady && QTest::qWaitFor([this] { return page->model().isComplete() && page->model().rowCount() > 0; }, patience);
        page->model().sort(Site, Qt::AscendingOrder);
        isReady = isReady && QTest::qWaitFor([this] { return isSorted(); }, patience);
        grid->setFocus();
    }
    bool isSorted()
    {
        for (int row = 1; row < page->model().rowCount(); ++row) {
            if (shown(row - 1, Site) >= shown(row, Site))
                return false;
        }
        return true;
    }
    QString shown(int row, int column) { return page->model().index(row, column).data().toString(); }
    Prospect stored(int row)
    {
        const ProspectId id{page->model().idAt(row)};
        const auto found = database->readNow([id](store::ReadSession &session) { return store::prospects::byId(session, id); }).value();
        return found ? *found : Prospect();
    }
    void select(int row, int column, int lastRow, int lastColumn)
    {
        grid->setCurrentIndex(page->model().index(row, column));
        grid->selectionModel()->select(QItemSelection(page->model().index(row, column), page->model().index(lastRow, lastColumn)),
                                       QItemSelectionModel::ClearAndSelect);
    }
    void paste(const QString &text)
    {
        auto *data = new QMimeData;
        data->setText(text);
        QApplication::clipboard()->setMimeData(data);
        QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QLineEdit *editor() { return grid->viewport()->findChild<QLineEdit *>(); }

    TestDatabase database;
    bool isReady = false;
    std::unique_ptr<gui::MainWindow> window;
    gui::ProspectsPage *page = nullptr;
    QTableView *grid = nullptr;
    gui::GridEditing *cells = nullptr;
    gui::SavedViews *views = nullptr;
    gui::FilterHeader *header = nullptr;
};

} // namespace

class TestGridEditing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }

    void typingTabAndEnterFillCells()
    {
        Sheet sheet(12);
        QVERIFY(sheet.isReady);
        sheet.select(2, Title, 2, Title);
        QTest::keyClick(sheet.grid, Qt::Key_N);
        QTRY_VERIFY(sheet.editor());
        QCOMPARE(sheet.editor()->text(), u"n"_s); // typing replaces what was there
        QTest::keyClicks(sheet.editor(), u"ew title"_s);
        QTest::keyClick(sheet.editor(), Qt::Key_Tab);
        QTRY_COMPARE(sheet.stored(2).pageTitle, u"new title"_s);
        QCOMPARE(sheet.grid->currentIndex().column(), int(Category));
        QTest::keyClick(sheet.grid, Qt::Key_F2);
        QTRY_VERIFY(sheet.editor() && sheet.editor()->isVisible());
        sheet.editor()->setText(u"Sculpture"_s);
        QTest::keyClick(sheet.editor(), Qt::Key_Return);
        QTRY_COMPARE(sheet.stored(2).category, u"Sculpture"_s);
        // A row of Tabs began in the title: Enter goes back there, one row down.
        QCOMPARE(sheet.grid->currentIndex().row(), 3);
        QCOMPARE(sheet.grid->currentIndex().column(), int(Title));
        QTest::keyClick(sheet.grid, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(sheet.grid->currentIndex().row(), 2);
        sheet.window->undoStack().undo();
        sheet.window->undoStack().undo();
        QTRY_VERIFY(sheet.stored(2).category != u"Sculpture"_s && sheet.stored(2).pageTitle != u"new title"_s);
    }

    void aCellOfSeveralLinesTakesLineBreaks()
    {
        Sheet sheet(5);
        QVERIFY(sheet.isReady);
        sheet.grid->setColumnHidden(Notes, false);
        sheet.select(1, Notes, 1, Notes);
        QTest::keyClick(sheet.grid, Qt::Key_F2);
        auto *editor = sheet.grid->viewport()->findChild<QPlainTextEdit *>();
        QVERIFY(editor);
        QVERIFY(!editor->accessibleName().isEmpty());
        QTest::keyClicks(editor, u"one"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::AltModifier);
        QTest::keyClicks(editor, u"two"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(sheet.stored(1).notes, u"one\ntwo"_s);
    }

    void pastesABlockAsOneStepAndMarksWhatCannotBeStored()
    {
        Sheet sheet(12);
        QVERIFY(sheet.isReady);
        const auto before = sheet.stored(4);
        sheet.select(3, Address, 3, Address);
        // Address, mailbox and score (left alone), title, category; ragged, with a bad address in the second row.
        sheet.paste(u"new@place.example\tx\ty\t\"Two\nlines\"\tArt\r\nnot an address\tx\ty\tTitle B\r\n"_s);
        QTRY_COMPARE(sheet.stored(3).contactEmail, u"new@place.example"_s);
        QCOMPARE(sheet.stored(3).pageTitle, u"Two\nlines"_s);
        QCOMPARE(sheet.stored(3).category, u"Art"_s);
        QTRY_COMPARE(sheet.stored(4).pageTitle, u"Title B"_s);
        QCOMPARE(sheet.stored(4).category, before.category); // the ragged row ends before it
        QCOMPARE(sheet.stored(4).contactEmail, before.contactEmail);
        const auto bad = sheet.page->model().index(4, Address);
        QTRY_VERIFY(bad.data(gui::RecordTable::FaultRole).toBool());
        QCOMPARE(bad.data().toString(), u"not an address"_s);
        QVERIFY(!bad.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(bad.data(Qt::AccessibleTextRole).toString().contains(u"not stored"_s));
        QTRY_VERIFY(sheet.window->banners().textOf(u"cells"_s).contains(u"1 cell could not take its text"_s));
        QCOMPARE(sheet.window->undoStack().count(), 1);
        QTest::keyClick(sheet.grid, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(sheet.grid->currentIndex(), QModelIndex(bad));
        // What was typed is what is edited on.
        QTest::keyClick(sheet.grid, Qt::Key_F2);
        QTRY_VERIFY(sheet.editor() && sheet.editor()->isVisible());
        QCOMPARE(sheet.editor()->text(), u"not an address"_s);
        sheet.editor()->setText(u"good@place.example"_s);
        QTest::keyClick(sheet.editor(), Qt::Key_Return);
        QTRY_COMPARE(sheet.stored(4).contactEmail, u"good@place.example"_s);
        QCOMPARE(sheet.page->model().faultCount(), 0);
        sheet.window->undoStack().undo();
        sheet.window->undoStack().undo();
        QTRY_COMPARE(sheet.stored(4).pageTitle, before.pageTitle);
        QTRY_COMPARE(sheet.stored(4).contactEmail, before.contactEmail);
        QCOMPARE(sheet.stored(4).verificationStatus, before.verificationStatus);
    }

    void oneCellFillsTheSelectionAndBlocksRepeat()
    {
        Sheet sheet(12);
        QVERIFY(sheet.isReady);
        sheet.select(0, Category, 5, Location);
        sheet.paste(u"Everywhere"_s);
        QTRY_VERIFY(sheet.stored(5).location == u"Everywhere"_s && sheet.stored(0).category == u"Everywhere"_s);
        sheet.select(0, Category, 3, Category);
        sheet.paste(u"A\nB\n"_s);
        QTRY_COMPARE(sheet.stored(3).category, u"B"_s);
        QCOMPARE(sheet.stored(2).category, u"A"_s);
        // Rows below the end of the list find no place.
        const int last = sheet.page->model().rowCount() - 1;
        sheet.select(last, Category, last, Category);
        sheet.paste(u"End\nToo far\n"_s);
        QTRY_COMPARE(sheet.stored(last).category, u"End"_s);
        QTRY_VERIFY(sheet.window->banners().textOf(u"cells"_s).contains(u"no place"_s));
    }

    void copiesARangeInThreeFormsAlsoOfRowsThatWereNeverShown()
    {
        Sheet sheet(300);
        QVERIFY(sheet.isReady);
        QSignalSpy copied(sheet.cells, &gui::GridEditing::copied);
        sheet.select(0, Site, 299, Address);
        QTest::keyClick(sheet.grid, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(copied.wait(patience));
        const auto *held = QApplication::clipboard()->mimeData();
        const auto rows = gui::clipboardtable::fromMime(*held);
        QCOMPARE(rows.size(), sheet.page->model().rowCount());
        QCOMPARE(rows.first().size(), 3);
        QCOMPARE(rows.last().first(), sheet.stored(int(rows.size()) - 1).domain);
        for (const auto &format : {u"text/plain"_s, u"text/tab-separated-values"_s, u"text/html"_s, u"text/csv"_s})
            QVERIFY2(held->hasFormat(format), qPrintable(format));
    }

    void fillsDownAndFindsAndReplacesWithAPreview()
    {
        Sheet sheet(12);
        QVERIFY(sheet.isReady);
        const QString first = sheet.stored(1).category;
        sheet.select(1, Category, 6, Category);
        QTest::keyClick(sheet.grid, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(sheet.window->undoStack().count(), 1);
        QTRY_COMPARE(sheet.stored(6).category, first);
        sheet.select(0, Title, 11, Category);
        sheet.cells->findAndReplace();
        auto *dialog = sheet.grid->findChild<gui::FindReplaceDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isReady());
        QSignalSpy previewed(dialog, &gui::FindReplaceDialog::previewed);
        dialog->findChild<QLineEdit *>(u"find"_s)->setText(first.toUpper());
        dialog->findChild<QLineEdit *>(u"replacement"_s)->setText(u"Changed"_s);
        auto *button = dialog->findChild<QPushButton *>(u"replace"_s);
        QTRY_VERIFY(button->isEnabled());
        auto *list = dialog->findChild<QTableWidget *>(u"changes"_s);
        QVERIFY(list->rowCount() >= 6);
        QVERIFY(!list->item(0, 1)->text().isEmpty());
        QCOMPARE(sheet.window->undoStack().count(), 1); // nothing has changed yet
        button->click();
        QTRY_COMPARE(sheet.stored(6).category, u"Changed"_s);
        sheet.window->undoStack().undo();
        QTRY_COMPARE(sheet.stored(6).category, first);
    }

    void filtersUnderTheTitlesNarrowTheList()
    {
        Sheet sheet(60);
        QVERIFY(sheet.isReady);
        const int all = sheet.page->model().rowCount();
        sheet.select(0, Category, 0, Category);
        QTest::keyClick(sheet.grid, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(sheet.header->areFiltersShown());
        auto *field = sheet.header->field(Category);
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(!field->accessibleName().isEmpty());
        QTest::keyClicks(field, u"museums"_s);
        QTRY_VERIFY(sheet.page->model().isComplete() && sheet.page->model().rowCount() < all && sheet.page->model().rowCount() > 0);
        QCOMPARE(sheet.shown(0, Category), u"Museums"_s);
        auto *score = sheet.header->field(Score);
        score->setFocus();
        QTest::keyClicks(score, u"abc"_s);
        QTest::keyClick(score, Qt::Key_Return);
        QVERIFY(score->font().strikeOut()); // means nothing, and says so
        QVERIFY(sheet.grid->hasFocus());
        QTest::keyClick(sheet.grid, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(sheet.page->model().rowCount(), all);
    }

    void shiftClickSortsByAFurtherColumn()
    {
        Sheet sheet(60);
        QVERIFY(sheet.isReady);
        const auto click = [&](int column, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(sheet.header->viewport(), Qt::LeftButton, keys,
                              {sheet.header->sectionViewportPosition(column) + 20, sheet.header->viewport()->height() / 2});
        };
        click(Category, Qt::NoModifier);
        click(Location, Qt::ShiftModifier);
        QTRY_COMPARE(sheet.page->model().sortTerms().size(), 2);
        QCOMPARE(sheet.page->model().sortTerms().first().column, int(Category));
        const auto isOrdered = [&] {
            for (int row = 1; row < sheet.page->model().rowCount(); ++row) {
                const auto key = [&](int at) { return std::pair(sheet.shown(at, Category).toLower(), sheet.shown(at, Location).toLower()); };
                if (key(row - 1) > key(row) || sheet.shown(row, Site).isEmpty())
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(isOrdered());
        click(Category, Qt::NoModifier);
        QTRY_COMPARE(sheet.page->model().sortTerms().size(), 1);
    }

    void aViewBringsBackFilterOrderAndColumns()
    {
        Sheet sheet(60);
        QVERIFY(sheet.isReady);
        sheet.page->model().setSort({{Category, Qt::DescendingOrder}, {Site, Qt::AscendingOrder}});
        (void)sheet.page->model().setColumnFilters({{Category, u"=Museums"_s}});
        sheet.grid->findChild<gui::RowHeight *>()->setLines(3);
        sheet.header->resizeSection(Site, 222);
        sheet.views->save(u"Museums"_s, true);
        QTRY_COMPARE(sheet.views->views().size(), 1);
        sheet.views->show({{}, u"prospects"_s, {}, {}, false}); // as at first
        QVERIFY(sheet.page->model().columnFilters().isEmpty());
        QCOMPARE(sheet.grid->findChild<gui::RowHeight *>()->lines(), 1);
        sheet.views->show(sheet.views->views().first());
        QCOMPARE(sheet.page->model().columnFilters().value(Category), u"=Museums"_s);
        QCOMPARE(sheet.page->model().sortTerms().size(), 2);
        QCOMPARE(sheet.grid->findChild<gui::RowHeight *>()->lines(), 3);
        QCOMPARE(sheet.header->sectionSize(Site), 222);
        // It is the default: the list opens with it in another window.
        sheet.window.reset();
        QSettings().clear();
        sheet.window = std::make_unique<gui::MainWindow>(gui::GuiContext{.database = *sheet.database, .clock = sheet.database.clock()});
        sheet.window->show();
        sheet.window->openPage(u"prospects"_s);
        auto &model = qobject_cast<gui::ProspectsPage *>(sheet.window->page(u"prospects"_s))->model();
        QTRY_COMPARE_WITH_TIMEOUT(model.columnFilters().value(Category), u"=Museums"_s, patience);
    }

    void rowsAreForBulkActsHoweverTheyAreSelected()
    {
        Sheet sheet(20);
        QVERIFY(sheet.isReady);
        sheet.select(2, Title, 4, Category);
        QCOMPARE(sheet.cells->selectedIds(), sheet.page->model().ids().mid(2, 3));
        auto *bulk = sheet.grid->findChild<gui::BulkMenu *>();
        bulk->setCategory(u"In bulk"_s);
        QTRY_VERIFY(sheet.stored(2).category == u"In bulk"_s && sheet.stored(4).category == u"In bulk"_s);
        bulk->assignNew(u"Spring show"_s);
        QTRY_VERIFY(sheet.stored(3).campaignId.isValid());
        sheet.window->openPage(u"prospects"_s, u"campaign:%1"_s.arg(sheet.stored(3).campaignId.value));
        QTRY_COMPARE(sheet.page->model().rowCount(), 3);
        sheet.window->openPage(u"prospects"_s, u"all"_s);
        QTRY_COMPARE(sheet.page->model().rowCount(), 20);
        sheet.window->undoStack().undo();
        QTRY_VERIFY(!sheet.stored(3).campaignId.isValid());
        // Select all: counted from ranges.
        QTRY_COMPARE(sheet.page->model().rowCount(), 20);
        sheet.grid->selectAll();
        QCOMPARE(sheet.cells->selectedCount(), 20);
    }

    void theFirstColumnStaysInSight()
    {
        Sheet sheet(40);
        QVERIFY(sheet.isReady);
        sheet.window->resize(1400, 600);
        auto *frozen = sheet.grid->findChild<gui::FrozenColumn *>();
        QVERIFY(!frozen->overlay()->isVisible());
        const auto isWide = [&] {
            for (int column = 0; column < sheet.page->model().columnCount(); ++column) {
                sheet.grid->setColumnHidden(column, false);
                sheet.grid->setColumnWidth(column, 200);
            }
            return sheet.grid->horizontalScrollBar()->maximum() > 1000;
        };
        QTRY_VERIFY(isWide()); // a window that is resized a little later fits its columns again
        sheet.grid->horizontalScrollBar()->setValue(sheet.grid->horizontalScrollBar()->maximum());
        QTRY_VERIFY(frozen->overlay()->isVisible());
        QVERIFY(!frozen->overlay()->isColumnHidden(Site));
        QVERIFY(frozen->overlay()->isColumnHidden(Title));
        sheet.grid->verticalScrollBar()->setValue(sheet.grid->verticalScrollBar()->maximum());
        QCOMPARE(frozen->overlay()->rowAt(1), sheet.grid->rowAt(1));
        frozen->action()->setChecked(false);
        QVERIFY(!frozen->overlay()->isVisible());
    }

    void campaignsAreMadeAndRemovedInTheirDialog()
    {
        Sheet sheet(6);
        QVERIFY(sheet.isReady);
        sheet.page->findChild<QAction *>(u"actionCampaigns"_s)->trigger();
        auto *dialog = sheet.page->findChild<gui::CampaignsDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"campaignName"_s)->setText(u"Summer"_s);
        dialog->findChild<QPushButton *>(u"addCampaign"_s)->click();
        auto *list = dialog->findChild<QTableWidget *>(u"campaignList"_s);
        QTRY_COMPARE(list->rowCount(), 1);
        list->setCurrentCell(0, 0);
        dialog->findChild<QPushButton *>(u"removeCampaign"_s)->click();
        QTRY_COMPARE(list->rowCount(), 0);
        sheet.window->undoStack().undo();
        QTRY_COMPARE(list->rowCount(), 1);
    }
};

QTEST_MAIN(TestGridEditing)
#include "tst_gridediting.moc"

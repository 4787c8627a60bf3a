// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/approveshowndialog.h"
#include "reviewfixture.h"

#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

using namespace reviewtest;

namespace {

template <class T>
T *visible(const Desk &desk)
{
    auto *found = desk.window->findChild<T *>();
    return found && found->isVisible() ? found : nullptr;
}

/// For people to judge: into the folder of OVERTURE_SHOTS.
void picture(const Desk &desk, const QString &name)
{
    const QString folder = qEnvironmentVariable("OVERTURE_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(300);
    desk.window->grab().save(folder + u"/desk-"_s + name + u".png"_s);
}

} // namespace

/// One draft at a time: what is put off, what counts as shown, where a person comes back to, how it is laid out.
class TestReviewDesk : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }

    void opensFromTheListAndGoesBack()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        desk.grid->selectRow(2);
        const auto id = desk.page->currentDraft();
        desk.grid->setFocus();
        emit desk.grid->activated(desk.grid->currentIndex()); // Enter or a double click, as the desktop has it
        QVERIFY(desk.page->isDesk());
        QCOMPARE(desk.page->currentDraft(), id);
        QVERIFY(desk.body->isVisible());
        QVERIFY(!desk.grid->isVisible());
        auto *view = desk.page->findChild<gui::DeskView *>();
        QVERIFY(view->hasFocus());
        QTRY_COMPARE(view->shownDraft(), id);
        QTRY_VERIFY(desk.page->editor().row());
        QVERIFY(view->accessibleName().contains(desk.page->editor().row()->draft.subject)); // what a screen reader says
        desk.press(Qt::Key_E);
        QTRY_VERIFY(desk.body->hasFocus());
        desk.press(Qt::Key_Escape); // done typing
        QTRY_VERIFY(view->hasFocus());
        QVERIFY(desk.page->isDesk());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.page->isDesk());
        QTRY_VERIFY(desk.grid->hasFocus());
        QCOMPARE(desk.page->currentDraft(), id);
        QVERIFY(desk.body->isVisible()); // the editor is below the list again
    }

    void goesThroughTheDraftsInOrder()
    {
        Desk desk(20);
        QTRY_VERIFY(desk.isReady());
        const auto ids = desk.page->model().ids();
        desk.sitDown();
        for (int i = 1; i < 5; ++i) {
            desk.press(Qt::Key_J);
            QCOMPARE(desk.page->currentDraft(), ids.at(i));
        }
        desk.press(Qt::Key_K);
        QCOMPARE(desk.page->currentDraft(), ids.at(3));
        QTRY_VERIFY(desk.isReady());
    }

    void snoozesUntilTomorrowAndTakesItBack()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const int total = desk.count(DraftState::Proposed);
        const auto id = desk.page->currentDraft();
        desk.sitDown();
        desk.press(Qt::Key_S);
        QVERIFY(desk.page->currentDraft() != id);
        QTRY_COMPARE(desk.count(DraftState::Proposed, store::Snoozed::Only), 1);
        QTRY_COMPARE(desk.page->model().rowCount(), total - 1);
        QCOMPARE(desk.count(DraftState::Proposed), total); // nothing was decided
        const auto until = desk.database->readNow([id](store::ReadSession &session) { return store::reviews::snoozedUntil(session, DraftId{id}); });
        const auto local = QDateTime::fromMSecsSinceEpoch(toMs(until->value()));
        QCOMPARE(local.time(), QTime(9, 0));
        QCOMPARE(local.date(), QDateTime::fromMSecsSinceEpoch(toMs(desk.database.clock().now())).date().addDays(1));
        QTRY_VERIFY(desk.page->summary().endsWith(u"1 snoozed"_s));

        desk.press(Qt::Key_U);
        QTRY_COMPARE(desk.count(DraftState::Proposed, store::Snoozed::Only), 0);
        QTRY_COMPARE(desk.page->currentDraft(), id);
    }

    void aSnoozedDraftHasAViewAndCanBeBroughtBack()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const int total = desk.count(DraftState::Proposed);
        const auto id = desk.page->currentDraft();
        desk.sitDown();
        desk.press(Qt::Key_S, Qt::ShiftModifier); // a week
        QTRY_COMPARE(desk.count(DraftState::Proposed, store::Snoozed::Only), 1);
        desk.window->openPage(u"review"_s, u"snoozed"_s);
        QTRY_VERIFY(desk.isReady() && desk.page->currentDraft() == id);
        desk.press(Qt::Key_S);
        QTRY_COMPARE(desk.count(DraftState::Proposed, store::Snoozed::No), total);
        QTRY_COMPARE(desk.page->model().rowCount(), 0);
    }

    void aSnoozedDraftComesBackByItself()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const int total = desk.count(DraftState::Proposed);
        const auto id = desk.page->currentDraft();
        const auto until = desk.database.clock().now() + std::chrono::milliseconds(400);
        QVERIFY(desk.database->writeNow([=](store::WriteSession &session) { return store::reviews::snooze(session, DraftId{id}, until, u"user"_s); }));
        QTRY_COMPARE(desk.page->model().rowCount(), total - 1);
        desk.database.clock().advance(std::chrono::seconds(2));
        QTRY_COMPARE(desk.page->model().rowCount(), total);
        QTRY_VERIFY(desk.page->summary().startsWith(QString::number(total)));
    }

    void approvesOnlyWhatWasShown()
    {
        Desk desk(30);
        QTRY_VERIFY(desk.isReady());
        const auto ids = desk.page->model().ids();
        desk.sitDown();
        for (int i = 1; i <= 3; ++i) { // looked at, one after the other
            QTRY_VERIFY(desk.isReady());
            QTRY_COMPARE(desk.shown().size(), i);
            desk.press(Qt::Key_J);
        }
        // One that was shown changes behind the person's back: its present text was not shown.
        QVERIFY(desk.database->writeNow([id = ids.at(1)](store::WriteSession &session) {
            return store::drafts::setText(session, DraftId{id}, u"Another subject"_s, u"Another text."_s, u"template"_s);
        }));
        QTRY_COMPARE(desk.shown(), QSet<qint64>({ids.at(0), ids.at(2), ids.at(3)}));
        desk.press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_VERIFY(visible<gui::ApproveShownDialog>(desk));
        auto *dialog = visible<gui::ApproveShownDialog>(desk);
        auto *list = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 3);
        auto *approve = dialog->findChild<QPushButton *>(u"approveAll"_s);
        QCOMPARE(approve->text(), u"Approve 3"_s);
        QTRY_VERIFY(approve->hasFocus());
        QTest::keyClick(approve, Qt::Key_Return);
        QTRY_COMPARE(desk.count(DraftState::Approved), 3);
        QCOMPARE(desk.stored(ids.at(1)).state, DraftState::Proposed);
        QTRY_COMPARE(desk.page->model().rowCount(), ids.size() - 3);
        QTRY_VERIFY(desk.page->currentDraft() != ids.at(3));
        desk.window->activateWindow(); // as a window manager does when a dialog has gone
        QTRY_VERIFY(desk.page->findChild<gui::DeskView *>()->hasFocus());
        desk.press(Qt::Key_U); // one step
        QTRY_COMPARE(desk.count(DraftState::Approved), 0);
    }

    void aSelectionOfTheListIsApprovedOnlyWhenEachWasShown()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const auto ids = desk.page->model().ids();
        desk.grid->setFocus();
        desk.grid->selectAll();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.window->banners().textOf(u"decide"_s).contains(u"have not been shown"_s));
        QCOMPARE(desk.count(DraftState::Approved), 0);
        QVERIFY(desk.database->writeNow([&](store::WriteSession &session) -> Status {
            for (const auto id : ids) {
                if (auto status = store::reviews::markShown(session, DraftId{id}, 1, u"user"_s); !status)
                    return status;
            }
            return {};
        }));
        QVERIFY(desk.window->findChild<QAction *>(u"actionApprove"_s)->isEnabled()); // a key that follows at once is not lost
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.count(DraftState::Approved), int(ids.size()));
    }

    void aTextThatChangedWhileItWasOnTheScreenIsNotApproved()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const auto id = desk.page->currentDraft();
        desk.sitDown();
        QTRY_VERIFY(desk.shown().contains(id));
        // The window does not know of it yet: no event loop in between.
        QVERIFY(desk.database->writeNow([id](store::WriteSession &session) {
            return store::drafts::setText(session, DraftId{id}, u"Another subject"_s, u"Another text."_s, u"template"_s);
        }));
        desk.press(Qt::Key_A);
        QTRY_VERIFY(!desk.window->banners().textOf(u"decide"_s).isEmpty());
        QCOMPARE(desk.page->currentDraft(), id); // it came back
        QCOMPARE(desk.stored(id).state, DraftState::Proposed);
        QTRY_COMPARE(desk.subject->text(), u"Another subject"_s);
        desk.press(Qt::Key_A); // now it was seen
        QTRY_COMPARE(desk.stored(id).state, DraftState::Approved);
    }

    void comesBackToTheSameDraftAfterTheProgramWasKilled()
    {
        Desk desk(30);
        QTRY_VERIFY(desk.isReady());
        desk.sitDown();
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_J);
        const auto id = desk.page->currentDraft();
        QTRY_VERIFY(desk.place() && desk.place()->draft.value == id);
        QVERIFY(desk.place()->isDesk && desk.place()->isOpen);

        // A window that was never closed: nothing of it is kept but what is in the database.
        QSettings().clear();
        auto old = std::move(desk.window);
        desk.open();
        QTRY_COMPARE(desk.window->currentPageId(), u"review"_s);
        QVERIFY(desk.page->isDesk());
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(desk.page->currentDraft(), id);
        QTRY_VERIFY(desk.page->findChild<gui::DeskView *>()->hasFocus());
    }

    void comesBackToViewAndFilter()
    {
        Desk desk(30);
        QTRY_VERIFY(desk.isReady());
        desk.window->openPage(u"review"_s, u"all"_s);
        auto *filter = desk.window->findChild<QLineEdit *>(u"quickFilter"_s);
        filter->setText(u"gallery"_s);
        QTRY_VERIFY(desk.place() && desk.place()->filter == u"gallery"_s);
        QTRY_VERIFY(desk.page->model().rowCount() > 0 && desk.page->model().rowCount() < 14);
        const int rows = desk.page->model().rowCount();
        auto old = std::move(desk.window);
        desk.open();
        QTRY_COMPARE(desk.window->currentPageId(), u"review"_s);
        QTRY_COMPARE(desk.page->model().rowCount(), rows);
        QTRY_COMPARE(desk.window->findChild<QLineEdit *>(u"quickFilter"_s)->text(), u"gallery"_s);
        QVERIFY(desk.window->findChild<QAction *>(u"actionShow.all"_s)->isChecked());
        QVERIFY(!desk.page->isDesk());
    }

    void anotherPageIsNotLeftForTheReview()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        desk.sitDown();
        QTRY_VERIFY(desk.place() && desk.place()->isOpen);
        desk.window->openPage(u"jobs"_s);
        QTRY_VERIFY(!desk.place()->isOpen);
        auto old = std::move(desk.window);
        desk.open();
        QTRY_VERIFY(desk.page->placeKeeper().isRestored());
        QVERIFY(desk.window->currentPageId() != u"review"_s);
    }

    void hasThreeTwoOrOneColumns()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        desk.sitDown();
        const int letter = desk.window->fontMetrics().averageCharWidth();
        auto *view = desk.page->findChild<gui::DeskView *>();
        auto *tabs = view->findChild<QTabWidget *>();
        const auto widen = [&](int characters) {
            desk.window->resize(characters * letter + desk.window->width() - view->width(), 800);
            QTRY_VERIFY(std::abs(view->width() - characters * letter) <= letter);
        };
        widen(180);
        picture(desk, u"three-columns"_s);
        QVERIFY(!tabs->isVisible());
        QVERIFY(view->findChild<QWidget *>(u"site"_s)->isVisible() && view->findChild<QWidget *>(u"checks"_s)->isVisible());
        widen(110);
        QTRY_VERIFY(tabs->isVisible());
        QVERIFY(tabs->mapTo(view, QPoint()).x() > desk.body->mapTo(view, QPoint()).x());
        picture(desk, u"two-columns"_s);
        widen(80);
        QTRY_VERIFY(tabs->isAncestorOf(desk.body));
        QVERIFY(desk.body->isVisible()); // the mail stands in front, with the whole height
        QVERIFY(desk.body->height() >= desk.body->fontMetrics().height() * 10);
        picture(desk, u"one-column"_s);
        view->setFocus();
        desk.press(Qt::Key_Right);
        QVERIFY(!desk.body->isVisible() && view->findChild<QWidget *>(u"checks"_s)->isVisible());
        desk.press(Qt::Key_Right);
        QVERIFY(view->findChild<QWidget *>(u"site"_s)->isVisible());
        desk.press(Qt::Key_E); // brings up what is typed in
        QTRY_VERIFY(desk.body->isVisible() && desk.body->hasFocus());
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(view->hasFocus());
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_J); // the next one is seen before a key decides about it
        QTRY_VERIFY(desk.body->isVisible());
        widen(180);
        QTRY_VERIFY(!tabs->isVisible());
        QVERIFY(view->findChild<QWidget *>(u"site"_s)->isVisible() && view->findChild<QWidget *>(u"checks"_s)->isVisible());
        // A readable line however wide the window is.
        QVERIFY(desk.body->width() <= 84 * letter);
    }
};

QTEST_MAIN(TestReviewDesk)
#include "tst_reviewdesk.moc"

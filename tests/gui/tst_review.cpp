// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bannerstack.h"
#include "gui/mainwindow.h"
#include "gui/review/drafteditor.h"
#include "gui/review/draftsmodel.h"
#include "gui/review/reviewpage.h"
#include "gui/theme.h"
#include "guiseed.h"
#include "support/testdatabase.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

/// The window on the review page with drafts; approvals bind to a hash of what was approved.
struct Desk
{
    explicit Desk(int prospects)
    {
        QSettings().clear();
        seeded = guiseed::seed(*database, database.clock(), prospects).has_value();
        gui::GuiContext context{.database = *database, .clock = database.clock()};
        context.approveDrafts = [this](const QList<DraftId> &ids) {
            return database->write([ids](store::WriteSession &session) -> Status {
                for (const auto id : ids) {
                    if (auto status = store::drafts::approve(session, id, u"user"_s, u"hash-%1"_s.arg(id.value)); !status)
                        return status;
                }
                return {};
            });
        };
        window = std::make_unique<gui::MainWindow>(context);
        window->show();
        seeded = seeded && QTest::qWaitForWindowActive(window.get());
        window->openPage(u"review"_s);
        page = qobject_cast<gui::ReviewPage *>(window->page(u"review"_s));
        grid = page->findChild<QTableView *>(u"grid"_s);
        subject = page->findChild<QLineEdit *>(u"subject"_s);
        body = page->findChild<QPlainTextEdit *>(u"body"_s);
    }
    int count(DraftState state)
    {
        store::DraftFilter filter;
        filter.states = {state};
        return database->readNow([filter](store::ReadSession &session) { return store::drafts::count(session, filter); }).value();
    }
    Draft stored(qint64 id)
    {
        return *database->readNow([id](store::ReadSession &session) { return store::drafts::byId(session, DraftId{id}); }).value();
    }
    bool isReady() const { return page->currentDraft() > 0 && page->editor().row() && page->editor().row()->draft.id.value == page->currentDraft(); }

    TestDatabase database;
    bool seeded = false;
    std::unique_ptr<gui::MainWindow> window;
    gui::ReviewPage *page = nullptr;
    QTableView *grid = nullptr;
    QLineEdit *subject = nullptr;
    QPlainTextEdit *body = nullptr;
};

} // namespace

class TestReview : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"overture-test"_s);
        QCoreApplication::setApplicationName(u"overture-test"_s);
        gui::theme::apply(*qApp);
    }

    void decidesManyDraftsWithTheKeyboardOnly()
    {
        Desk desk(100);
        QVERIFY(desk.seeded);
        QTRY_VERIFY(desk.isReady());
        const int total = desk.count(DraftState::Proposed);
        QVERIFY(total >= 40);
        desk.grid->setFocus();
        for (int i = 0; i < total; ++i) {
            const auto current = desk.page->currentDraft();
            QTRY_VERIFY(desk.isReady());
            QTest::keyClick(desk.window->focusWidget(), i % 4 == 3 ? Qt::Key_X : Qt::Key_A);
            if (i < total - 1)
                QVERIFY(desk.page->currentDraft() != current); // onwards at once, before the write is answered
            QTRY_COMPARE(desk.count(DraftState::Proposed), total - i - 1);
            QTRY_COMPARE(desk.page->model().rowCount(), total - i - 1);
        }
        QCOMPARE(desk.count(DraftState::Rejected), total / 4);
        QCOMPARE(desk.count(DraftState::Approved), total - total / 4);
        QCOMPARE(desk.stored(1).approvalHash, desk.stored(1).state == DraftState::Approved ? u"hash-1"_s : QString());
        QTRY_VERIFY(desk.page->summary().startsWith(u"0 to review"_s));
    }

    void undoesADecision()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const int total = desk.count(DraftState::Proposed);
        const auto first = desk.page->currentDraft();
        const auto before = desk.stored(first);
        desk.grid->setFocus();
        QTest::keyClick(desk.grid, Qt::Key_A);
        QTRY_COMPARE(desk.stored(first).state, DraftState::Approved);
        QTest::keyClick(desk.grid, Qt::Key_U);
        QTRY_COMPARE(desk.stored(first).state, DraftState::Proposed);
        QCOMPARE(desk.stored(first).approvalHash, QString());
        QCOMPARE(desk.stored(first).body, before.body);
        QTest::keyClick(desk.grid, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.stored(first).state, DraftState::Approved);
        QTRY_COMPARE(desk.count(DraftState::Proposed), total - 1);
    }

    void lettersAreTextWhileAFieldHasTheFocus()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const int total = desk.count(DraftState::Proposed);
        const auto id = desk.page->currentDraft();
        desk.grid->setFocus();
        QTest::keyClick(desk.grid, Qt::Key_E);
        QTRY_VERIFY(desk.body->hasFocus());
        QTest::keyClicks(desk.body, u"axeujk "_s);
        QVERIFY(desk.body->toPlainText().startsWith(u"axeujk Hello"_s));
        QCOMPARE(desk.page->currentDraft(), id);
        desk.subject->setFocus();
        QTest::keyClicks(desk.subject, u"ax"_s);
        QVERIFY(desk.subject->text().endsWith(u"ax"_s));
        QCOMPARE(desk.count(DraftState::Proposed), total);
    }

    void storesTypedTextWithinASecondAndUndoesItAsOneStep()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const auto id = desk.page->currentDraft();
        const auto before = desk.stored(id);
        desk.body->setFocus();
        desk.body->moveCursor(QTextCursor::Start);
        QTest::keyClicks(desk.body, u"One. "_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.stored(id).body.startsWith(u"One. "_s), 1000);
        QTest::keyClicks(desk.body, u"Two. "_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.stored(id).body.startsWith(u"One. Two. "_s), 1000);
        QCOMPARE(desk.window->undoStack().count(), 1);
        desk.window->undoStack().undo();
        QTRY_COMPARE(desk.stored(id).body, before.body);
        QTRY_COMPARE(desk.body->toPlainText(), before.body);
    }

    void approvesFromTheEditorExactlyWhatWasTyped()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const auto id = desk.page->currentDraft();
        desk.subject->setFocus();
        desk.subject->setText({});
        QTest::keyClicks(desk.subject, u"A better subject"_s);
        QTest::keyClick(desk.subject, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(id).state, DraftState::Approved);
        QCOMPARE(desk.stored(id).subject, u"A better subject"_s);
        QVERIFY(desk.page->currentDraft() != id);
    }

    void neverApprovesWhatIsNotOnTheScreen()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const auto id = desk.page->currentDraft();
        const auto before = desk.stored(id);
        desk.body->setFocus();
        QTest::keyClicks(desk.body, u"Kept. "_s);
        desk.subject->setFocus();
        desk.subject->selectAll();
        QTest::keyClick(desk.subject, Qt::Key_Delete);
        QTest::keyClick(desk.subject, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desk.window->banners().textOf(u"decide"_s).isEmpty());
        QCOMPARE(desk.page->currentDraft(), id);
        QTRY_VERIFY(desk.stored(id).body.contains(u"Kept. "_s)); // the other field's text is not lost
        QCOMPARE(desk.stored(id).subject, before.subject);
        QCOMPARE(desk.stored(id).state, DraftState::Proposed);
    }

    void aChangeAfterApprovalVoidsIt()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const auto id = desk.page->currentDraft();
        desk.grid->setFocus();
        QTest::keyClick(desk.grid, Qt::Key_A);
        QTRY_COMPARE(desk.stored(id).state, DraftState::Approved);
        desk.window->openPage(u"review"_s, u"approved"_s);
        QTRY_VERIFY(desk.isReady() && desk.page->currentDraft() == id);
        desk.body->setFocus();
        QTest::keyClicks(desk.body, u"More. "_s);
        QTRY_COMPARE(desk.stored(id).state, DraftState::Proposed);
    }

    void aRefusedApprovalSaysWhyAndComesBack()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const auto id = desk.page->currentDraft();
        QVERIFY(desk.database->writeNow([](store::WriteSession &session) {
            return session.exec(u"CREATE TRIGGER refuse BEFORE UPDATE ON drafts BEGIN SELECT RAISE(ABORT, 'refused'); END"_s, {});
        }));
        desk.grid->setFocus();
        QTest::keyClick(desk.grid, Qt::Key_A);
        QTRY_VERIFY(!desk.window->banners().textOf(u"decide"_s).isEmpty());
        QCOMPARE(desk.page->currentDraft(), id);
        QCOMPARE(desk.stored(id).state, DraftState::Proposed);
    }

    void editsASubjectInTheTable()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        auto &model = desk.page->model();
        const auto id = model.idAt(0);
        QTRY_VERIFY(!model.data(model.index(0, 2), Qt::DisplayRole).toString().isEmpty());
        QVERIFY(model.setData(model.index(0, 2), u"In the table"_s, Qt::EditRole));
        QTRY_COMPARE(desk.stored(id).subject, u"In the table"_s);
        QTRY_COMPARE(model.data(model.index(0, 2), Qt::DisplayRole).toString(), u"In the table"_s);
        QTRY_COMPARE(desk.subject->text(), u"In the table"_s);
    }
};

QTEST_MAIN(TestReview)
#include "tst_review.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewfixture.h"

using namespace reviewtest;

class TestReview : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        prepare();
    }

    void decidesManyDraftsWithTheKeyboardOnly()
    {
        Desk desk(100);
        QVERIFY(desk.seeded);
        QTRY_VERIFY(desk.isReady());
        const int total = desk.count(DraftState::Proposed);
        QVERIFY(total >= 40);
        desk.sitDown();
        QVERIFY(desk.page->isDesk());
        for (int i = 0; i < total; ++i) {
            const auto current = desk.page->currentDraft();
            QTRY_VERIFY(desk.isReady());
            desk.press(i % 4 == 3 ? Qt::Key_X : Qt::Key_A);
            if (i < total - 1)
                QVERIFY(desk.page->currentDraft() != current); // onwards at once, before the write is answered
            QTRY_COMPARE(desk.count(DraftState::Proposed), total - i - 1);
            QTRY_COMPARE(desk.page->model().rowCount(), total - i - 1);
        }
        QCOMPARE(desk.count(DraftState::Rejected), total / 4);
        QCOMPARE(desk.count(DraftState::Approved), total - total / 4);
        QVERIFY(!desk.stored(1).approvalHash.isEmpty());
        QTRY_VERIFY(desk.page->summary().startsWith(u"0 to review"_s));
    }

    void keysAreFasterThanTheWritesBehindThem()
    {
        Desk desk(60);
        QTRY_VERIFY(desk.isReady());
        const int total = desk.count(DraftState::Proposed);
        QTRY_COMPARE(desk.page->model().rowCount(), total);
        desk.sitDown();
        // Nothing is waited for: the next one is passed over when it is decided already, and shown from what was read ahead
        // or as soon as it is read.
        for (int i = 0; i < total; ++i) {
            QTRY_VERIFY(desk.isReady());
            desk.press(Qt::Key_A);
        }
        QTRY_COMPARE(desk.count(DraftState::Approved), total);
        QVERIFY(desk.window->banners().textOf(u"decide"_s).isEmpty());
        QTRY_COMPARE(desk.page->model().rowCount(), 0);
    }

    void undoesADecisionAndGoesBackToIt()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const int total = desk.count(DraftState::Proposed);
        const auto first = desk.page->currentDraft();
        const auto before = desk.stored(first);
        desk.sitDown();
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.stored(first).state, DraftState::Approved);
        QTRY_COMPARE(desk.page->model().rowCount(), total - 1);
        desk.press(Qt::Key_U);
        QTRY_COMPARE(desk.stored(first).state, DraftState::Proposed);
        QCOMPARE(desk.stored(first).approvalHash, QString());
        QCOMPARE(desk.stored(first).body, before.body);
        QTRY_COMPARE(desk.page->currentDraft(), first);
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.stored(first).state, DraftState::Approved);
        QTRY_COMPARE(desk.count(DraftState::Proposed), total - 1);
    }

    void anUndoRightAfterTheKeyTakesItBack()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const auto first = desk.page->currentDraft();
        const int total = desk.count(DraftState::Proposed);
        desk.sitDown();
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_U); // the write is on its way
        QTRY_COMPARE(desk.page->currentDraft(), first);
        // Behind both writes.
        QVERIFY(desk.database->writeNow([](store::WriteSession &) { return Status(); }));
        QCOMPARE(desk.stored(first).state, DraftState::Proposed);
        QCOMPARE(desk.count(DraftState::Proposed), total);
    }

    void lettersAreTextWhileAFieldHasTheFocus()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const int total = desk.count(DraftState::Proposed);
        const auto id = desk.page->currentDraft();
        desk.sitDown();
        desk.press(Qt::Key_E);
        QTRY_VERIFY(desk.body->hasFocus());
        QTest::keyClicks(desk.body, u"axersujk 12345"_s);
        QVERIFY(desk.body->toPlainText().startsWith(u"axersujk 12345Hello"_s));
        QCOMPARE(desk.page->currentDraft(), id);
        desk.subject->setFocus();
        QTest::keyClicks(desk.subject, u"ax s"_s);
        QVERIFY(desk.subject->text().endsWith(u"ax s"_s));
        QCOMPARE(desk.count(DraftState::Proposed), total);
        QVERIFY(desk.page->isDesk());
    }

    void lettersDecideNothingInTheList()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const int total = desk.count(DraftState::Proposed);
        desk.grid->setFocus();
        QTest::keyClicks(desk.grid, u"axs"_s);
        QTest::keyClick(desk.grid, Qt::Key_A, Qt::ShiftModifier);
        QVERIFY(desk.database->writeNow([](store::WriteSession &) { return Status(); }));
        QCOMPARE(desk.count(DraftState::Proposed), total);
        QCOMPARE(desk.count(DraftState::Proposed, store::Snoozed::No), total);
        QVERIFY(!desk.window->findChild<QDialog *>());
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
        desk.sitDown();
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.stored(id).state, DraftState::Approved);
        desk.window->openPage(u"review"_s, u"approved"_s);
        QTRY_VERIFY(desk.isReady() && desk.page->currentDraft() == id);
        desk.press(Qt::Key_E);
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
        desk.sitDown();
        desk.press(Qt::Key_A);
        QTRY_VERIFY(!desk.window->banners().textOf(u"decide"_s).isEmpty());
        QCOMPARE(desk.page->currentDraft(), id);
        QCOMPARE(desk.stored(id).state, DraftState::Proposed);
    }

    void lookingAtADraftWithOtherLineEndsChangesNothing()
    {
        Desk desk(12);
        QTRY_VERIFY(desk.isReady());
        const auto id = desk.page->model().idAt(1);
        const QString body = u"Hello,\r\n\r\nno\u00a0break, a bell \u0007 and an end.\u2028Ada\r"_s;
        QVERIFY(desk.database->writeNow([=](store::WriteSession &session) {
            return store::drafts::setText(session, DraftId{id}, u"Two\nlines"_s, body, u"template"_s);
        }));
        const auto before = desk.stored(id);
        desk.sitDown();
        desk.press(Qt::Key_J);
        QTRY_VERIFY(desk.isReady() && desk.page->currentDraft() == id);
        QTRY_VERIFY(desk.body->toPlainText().contains(u"a bell"_s));
        QVERIFY(!desk.page->editor().isDirty());
        desk.press(Qt::Key_J);
        QVERIFY(desk.database->writeNow([](store::WriteSession &) { return Status(); }));
        QCOMPARE(desk.stored(id), before);
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

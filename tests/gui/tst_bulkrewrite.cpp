// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another text is asked for several drafts at once, in the list of drafts, of a model that the test plays.
#include "gui/grid/bulkrewrite.h"

#include "gui/review/rewritepane.h"
#include "pipeline/rewriting.h"
#include "reviewfixture.h"
#include "support/fakeservices.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace overture;
using namespace Qt::StringLiterals;
using reviewtest::Desk;

namespace {

constexpr int patienceMs = 60'000; // a busy machine

/// The list of drafts with the program's own rewriting behind it.
struct Sheet
{
    explicit Sheet(int prospects) : desk(prospects, [this](gui::GuiContext &context) { connectTo(context); })
    {
        model.price = {true, false, 1.0, 4.0};
        services.draftWriters = {&templateWriter, &model};
        const auto set = desk.database->writeNow(
            [](store::WriteSession &session) { return store::settings::set(session, u"draft.writer"_s, u"gemini"_s); });
        if (!set)
            qFatal("%s", qPrintable(set.error().message));
        model.rewriting = [this](const RewriteBrief &brief, std::stop_token) -> Result<WrittenDraft> {
            asked.append(brief);
            if (failing.contains(brief.material.domain))
                return fail(failing.value(brief.material.domain));
            return WrittenDraft{.subject = brief.subject, .body = answer(brief.body), .provider = u"gemini"_s, .model = u"gemini-x"_s, .raw = {}};
        };
        isReady = desk.seeded && QTest::qWaitFor([this] { return rows() >= 4 && desk.page->model().isComplete(); }, patienceMs);
        rewrite = desk.grid->findChild<gui::BulkRewrite *>();
    }
    void connectTo(gui::GuiContext &context)
    {
        context.rewriteOffer = [this](DraftId draft, const RewriteRequest &request) {
            return QtFuture::makeReadyFuture(pipeline::RewriteDesk(*desk.database, services).offer(draft, request));
        };
        context.rewriteDraft = [this](DraftId draft, const RewriteRequest &request) -> QFuture<Result<DraftProposal>> {
            if (isHanging) {
                pending = std::make_shared<QPromise<Result<DraftProposal>>>();
                pending->start();
                return pending->future();
            }
            return QtFuture::makeReadyFuture(pipeline::RewriteDesk(*desk.database, services).ask(draft, request, {}, {}));
        };
        context.cancelRewriting = [this](DraftId draft) {
            cancelled.append(draft.value);
            pending->addResult(fail(ErrorKind::Cancelled, u"The asking was given up."_s));
            pending->finish();
        };
    }
    static QString answer(QString body) { return body.replace(u"I came across"_s, u"I found"_s).replace(u"Would you like to see"_s, u"May I show you"_s); }

    int rows() const { return desk.page->model().rowCount(); }
    qint64 id(int row) const { return desk.page->model().idAt(row); }
    QString domain(int row)
    {
        return desk.database->readNow([id = desk.stored(id(row)).prospectId](store::ReadSession &session) { return store::prospects::byId(session, id); })
            .value()->domain;
    }
    pipeline::RewriteState state(int row)
    {
        return desk.database->readNow([id = id(row)](store::ReadSession &session) { return pipeline::rewriteState(session, DraftId{id}); }).value();
    }
    /// From the menu's entry to the question what it costs, as a person goes there.
    QMessageBox *wish(const QString &text) const
    {
        rewrite->action()->trigger();
        auto *dialog = desk.window->findChild<QInputDialog *>(u"bulkRewrite"_s);
        if (!dialog)
            return nullptr;
        dialog->setTextValue(text);
        dialog->accept();
        QMessageBox *question = nullptr;
        (void)QTest::qWaitFor([&] { return (question = desk.window->findChild<QMessageBox *>(u"bulkRewriteCost"_s)) != nullptr; }, patienceMs);
        return question;
    }
    static void agree(const QMessageBox *question)
    {
        for (auto *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
    }
    /// The button of the banner, which may come with the next layout only.
    bool press(const QString &text) const
    {
        QPushButton *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = bannerButton(text)) != nullptr; }, patienceMs);
        if (found)
            found->click();
        return found;
    }
    QPushButton *bannerButton(const QString &text) const
    {
        for (auto *button : desk.window->findChild<gui::BannerStack *>()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QString banner() const { return desk.window->findChild<gui::BannerStack *>()->textOf(u"bulk-rewrite"_s); }

    Services services;
    test::FakeDraftWriter templateWriter{u"template"_s};
    test::FakeDraftWriter model{u"gemini"_s};
    QHash<QString, Error> failing;            ///< by the site's name
    QList<RewriteBrief> asked;
    bool isHanging = false;
    std::shared_ptr<QPromise<Result<DraftProposal>>> pending;
    QList<qint64> cancelled;
    Desk desk;
    bool isReady = false;
    gui::BulkRewrite *rewrite = nullptr;
};

} // namespace

class TestBulkRewrite : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }

    void eachAnswerWaitsWithItsDraftAsADifference()
    {
        Sheet sheet(24);
        QVERIFY(sheet.isReady && sheet.rewrite);
        QList<Draft> before;
        for (int row = 0; row < 4; ++row)
            before.append(sheet.desk.stored(sheet.id(row)));
        sheet.desk.select(0, 2);
        QSignalSpy finished(sheet.rewrite, &gui::BulkRewrite::finished);
        const auto *question = sheet.wish(u" shorter "_s);
        QVERIFY(question);
        QVERIFY2(question->text().contains(u"3 texts"_s), qPrintable(question->text()));
        QVERIFY2(question->informativeText().contains(u'$'), qPrintable(question->informativeText()));
        QCOMPARE(sheet.asked.size(), 0); // told before it is spent
        Sheet::agree(question);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(finished.first(), (QVariantList{3, 0}));
        QCOMPARE(sheet.asked.size(), 3);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(sheet.asked.at(row).note, u"shorter"_s);
            QVERIFY(sheet.desk.stored(sheet.id(row)) == before.at(row));
            const auto state = sheet.state(row);
            QVERIFY(state.proposal && !state.refused);
            QCOMPARE(state.proposal->body, Sheet::answer(before.at(row).body));
            QCOMPARE(state.placed.changes.size(), 2);
            QCOMPARE(state.placed.changes.at(0).hunk.removed.trimmed(), u"came across"_s);
            QCOMPARE(state.placed.changes.at(0).hunk.added.trimmed(), u"found"_s);
        }
        QVERIFY(!sheet.state(3).proposal); // was not selected
        QVERIFY2(sheet.banner().contains(u"3 proposals wait"_s), qPrintable(sheet.banner()));
        QVERIFY(sheet.rewrite->action()->isEnabled());
        QCOMPARE(sheet.desk.window->undoStack().count(), 0);
    }

    void oneAnswerAfterTheOtherIsLookedAt()
    {
        Sheet sheet(24);
        QVERIFY(sheet.isReady);
        QSignalSpy finished(sheet.rewrite, &gui::BulkRewrite::finished);
        const QList<qint64> ids = {sheet.id(1), sheet.id(3)};
        sheet.rewrite->ask(ids, {u"shorter"_s, 0});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        auto *pane = sheet.desk.page->findChild<gui::RewritePane *>();
        QVERIFY(sheet.press(u"Look at the first"_s));
        QTRY_VERIFY_WITH_TIMEOUT(pane->isVisible() && pane->draft().value == ids.first() && pane->hasProposal(), patienceMs);
        QCOMPARE(sheet.desk.page->currentDraft(), ids.first());
        QVERIFY2(sheet.banner().contains(u"1 proposal waits"_s), qPrintable(sheet.banner()));
        QVERIFY(sheet.press(u"Look at the next"_s));
        QTRY_VERIFY_WITH_TIMEOUT(pane->isVisible() && pane->draft().value == ids.last() && pane->hasProposal(), patienceMs);
        QCOMPARE(sheet.banner(), QString());
        QCOMPARE(sheet.asked.size(), 2); // looking asks nobody
    }

    void theRowSaysThatANewTextWaitsUntilItIsDecided()
    {
        Sheet sheet(24);
        QVERIFY(sheet.isReady);
        const auto id = sheet.id(1);
        const auto state = [&](int role) { return sheet.desk.page->model().index(sheet.desk.page->model().rowOf(id), 0).data(role); };
        const auto *above = sheet.desk.page->findChild<gui::ChipLabel *>(u"state"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!state(Qt::DisplayRole).toString().isEmpty(), patienceMs);
        const QString before = state(Qt::DisplayRole).toString();
        QVERIFY(state(Qt::ToolTipRole).toString().isEmpty());
        QSignalSpy finished(sheet.rewrite, &gui::BulkRewrite::finished);
        sheet.rewrite->ask({id}, {u"shorter"_s, 0});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(state(Qt::AccessibleTextRole).toString(), u"New text waits"_s, patienceMs);
        const auto chip = state(gui::RecordTable::ChipRole).value<gui::Chip>();
        QCOMPARE(chip.text, u"New text waits"_s);
        QVERIFY(chip.shape != gui::chipFor(DraftState::Proposed).shape && chip.tone != gui::chipFor(DraftState::Proposed).tone);
        // In the list letters are for the cells.
        QCOMPARE(state(Qt::ToolTipRole).toString(), u"A new text waits. Press F8 for the desk, then R to compare."_s);
        QCOMPARE(state(Qt::AccessibleDescriptionRole), state(Qt::ToolTipRole));

        sheet.desk.grid->setCurrentIndex(sheet.desk.page->model().index(sheet.desk.page->model().rowOf(id), 0));
        sheet.desk.sitDown();
        QTRY_VERIFY_WITH_TIMEOUT(sheet.desk.isReady() && sheet.desk.page->currentDraft() == id && above->isVisible(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(above->chip(), chip, patienceMs); // what was read ahead may be older
        QCOMPARE(above->accessibleName(), u"New text waits"_s);
        QCOMPARE(above->toolTip(), u"A new text waits. Press R to compare."_s);
        QCOMPARE(above->accessibleDescription(), above->toolTip());
        const auto *desk = sheet.desk.page->findChild<gui::DeskView *>();
        QTRY_VERIFY_WITH_TIMEOUT(desk->accessibleName().contains(u"new text waits"_s), patienceMs);
        // The key is the one that is set.
        auto *regenerate = sheet.desk.window->findChild<QAction *>(u"actionRegenerate"_s);
        regenerate->setShortcut(QKeySequence(Qt::Key_W));
        QCOMPARE(above->toolTip(), u"A new text waits. Press W to compare."_s);
        regenerate->setShortcut({});
        QCOMPARE(above->toolTip(), u"A new text waits. “Rewrite with a note …” compares it with this one."_s);
        regenerate->setShortcut(QKeySequence(Qt::Key_R));

        sheet.desk.press(Qt::Key_R);
        auto *pane = sheet.desk.page->findChild<gui::RewritePane *>();
        QTRY_VERIFY_WITH_TIMEOUT(pane->isVisible() && pane->draft().value == id && pane->hasProposal(), patienceMs);
        pane->findChild<QPushButton *>(u"declineAll"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(Qt::DisplayRole).toString(), before, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(above->chip(), gui::chipFor(DraftState::Proposed), patienceMs);
        QVERIFY(above->toolTip().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!desk->accessibleName().contains(u"new text waits"_s), patienceMs);
        // Taken back: it waits again.
        sheet.desk.window->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(state(Qt::DisplayRole).toString(), u"New text waits"_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(above->chip(), chip, patienceMs);
    }

    void theMarkLeavesTheStateReadable()
    {
        store::DraftRow row;
        row.draft.state = DraftState::Approved;
        QCOMPARE(gui::chipFor(row), gui::chipFor(DraftState::Approved));
        row.hasNewText = true;
        QCOMPARE(gui::chipFor(row).text, u"New text · approved"_s);
        row.draft.state = DraftState::Rejected;
        QCOMPARE(gui::chipFor(row).text, u"New text · rejected"_s);
        row.draft.state = DraftState::Proposed;
        row.draft.approvalVoid = u"the address has changed"_s;
        QCOMPARE(gui::chipFor(row).text, u"New text · changed: review again"_s);
        row.draft.state = DraftState::Sent;
        QCOMPARE(gui::chipFor(row), gui::chipFor(DraftState::Sent));
    }

    void whatCouldNotBeHadIsSaidWithItsReason()
    {
        Sheet sheet(24);
        QVERIFY(sheet.isReady);
        sheet.failing = {{sheet.domain(1), {ErrorKind::InvalidResponse, u"The model refused to write this mail."_s, u"Write it by hand"_s, {}, {}}}};
        const auto before = sheet.desk.stored(sheet.id(1));
        QSignalSpy finished(sheet.rewrite, &gui::BulkRewrite::finished);
        sheet.rewrite->ask({sheet.id(0), sheet.id(1), sheet.id(2)}, {u"shorter"_s, 0});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(finished.first(), (QVariantList{2, 1}));
        QVERIFY(sheet.state(0).proposal && !sheet.state(1).proposal && sheet.state(2).proposal);
        QVERIFY(sheet.desk.stored(sheet.id(1)) == before);
        for (const auto &part : {u"2 proposals wait"_s, u"1 could not be had."_s, u"The model refused to write this mail. Write it by hand."_s})
            QVERIFY2(sheet.banner().contains(part), qPrintable(sheet.banner()));
    }

    void whatConcernsAllOfThemEndsTheAsking()
    {
        Sheet sheet(24);
        QVERIFY(sheet.isReady);
        sheet.failing = {{sheet.domain(1), {ErrorKind::QuotaExhausted, u"The model's allowance is used up."_s, u"Wait until tomorrow"_s, {}, {}}}};
        QSignalSpy finished(sheet.rewrite, &gui::BulkRewrite::finished);
        sheet.rewrite->ask({sheet.id(0), sheet.id(1), sheet.id(2), sheet.id(3)}, {u"shorter"_s, 0});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(sheet.asked.size(), 2);
        for (const auto &part : {u"1 proposal waits"_s, u"The model's allowance is used up."_s, u"2 more were not asked for."_s})
            QVERIFY2(sheet.banner().contains(part), qPrintable(sheet.banner()));
        // The next asking begins anew.
        sheet.failing.clear();
        sheet.rewrite->ask({sheet.id(3)}, {u"longer"_s, 0});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, patienceMs);
        QCOMPARE(finished.last(), (QVariantList{1, 0}));
        QCOMPARE(sheet.banner(), u"1 proposal waits with its draft."_s);
    }

    void nothingTypedByHandIsReplaced()
    {
        Sheet sheet(24);
        QVERIFY(sheet.isReady);
        const auto first = sheet.desk.stored(sheet.id(0));
        const QString typed = QString(first.body).replace(u"I came across"_s, u"Last week we walked past"_s);
        QVERIFY(sheet.desk.database->writeNow([&](store::WriteSession &session) {
            return store::drafts::setText(session, first.id, first.subject, typed, {u"user"_s});
        }));
        sheet.model.rewriting = [&](const RewriteBrief &brief, std::stop_token) -> Result<WrittenDraft> {
            sheet.asked.append(brief); // a model that does not keep to what it is told
            return WrittenDraft{.subject = brief.subject, .body = Sheet::answer(QString(brief.body).replace(u"Last week we walked past"_s, u"I came across"_s)),
                                .provider = u"gemini"_s, .model = {}, .raw = {}};
        };
        QSignalSpy finished(sheet.rewrite, &gui::BulkRewrite::finished);
        sheet.rewrite->ask({sheet.id(0), sheet.id(1)}, {u"shorter"_s, 0});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY2(sheet.asked.first().kept.contains(u"Last week we walked past"_s), qPrintable(sheet.asked.first().kept.join(u'|')));
        QCOMPARE(sheet.desk.stored(sheet.id(0)).body, typed);
        const auto changes = sheet.state(0).placed.changes;
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes.at(0).isLocked);
        QVERIFY(!changes.at(1).isLocked);
        // Not even when all is taken at once.
        const auto taken = sheet.desk.database->writeNow([&](store::WriteSession &session) -> Status {
            const auto state = pipeline::rewriteState(session, first.id);
            const auto decided = pipeline::decide(session, {state->proposal->id, state->placed.changes, true, false});
            return decided ? Status() : Status(fail(decided.error()));
        });
        QVERIFY(!taken);
        QCOMPARE(sheet.desk.stored(sheet.id(0)).body, typed);
    }

    void theAskingCanBeStopped()
    {
        Sheet sheet(24);
        QVERIFY(sheet.isReady);
        sheet.isHanging = true;
        QSignalSpy finished(sheet.rewrite, &gui::BulkRewrite::finished);
        sheet.rewrite->ask({sheet.id(0), sheet.id(1), sheet.id(2)}, {u"shorter"_s, 0});
        QVERIFY2(sheet.banner().contains(u"0 of 3"_s), qPrintable(sheet.banner()));
        QVERIFY(!sheet.rewrite->action()->isEnabled());
        QVERIFY(sheet.press(u"Stop asking"_s));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(sheet.cancelled, QList<qint64>{sheet.id(0)});
        QVERIFY2(sheet.banner().contains(u"2 more were not asked for."_s), qPrintable(sheet.banner()));
        for (int row = 0; row < 3; ++row)
            QVERIFY(!sheet.state(row).proposal);
        QVERIFY(sheet.rewrite->action()->isEnabled());
    }
};

QTEST_MAIN(TestBulkRewrite)
#include "tst_bulkrewrite.moc"

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/rewritepane.h"

#include "gui/theme.h"
#include "pagebench.h"
#include "store/draftproposalrepository.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

/// A pane over a draft whose model answers with what the test wrote down.
struct Desk
{
    Desk() : bench(12)
    {
        bench.setText(id, u"A picture"_s, first, {u"gemini"_s, RevisionChange::Rewritten});
        bench.gui.rewriteOffer = [this](DraftId, const RewriteRequest &) {
            if (offerError)
                return QtFuture::makeReadyFuture(Result<pipeline::RewriteOffer>(fail(*offerError)));
            const pipeline::RewriteOffer offer{false, {0.004, u"About $0.01: 1 draft, by Gemini"_s}, u"Gemini"_s};
            return QtFuture::makeReadyFuture(Result<pipeline::RewriteOffer>(offer));
        };
        bench.gui.rewriteDraft = [this](DraftId draft, const RewriteRequest &request) -> QFuture<Result<DraftProposal>> {
            asked.append(request);
            if (hangs) {
                waiting = std::make_shared<QPromise<Result<DraftProposal>>>();
                waiting->start();
                return waiting->future();
            }
            return bench.database->write([=, body = answer](store::WriteSession &session) -> Result<DraftProposal> {
                const auto now = store::drafts::byId(session, draft);
                if (!now)
                    return fail(now.error());
                DraftProposal proposal;
                proposal.draftId = draft;
                proposal.note = request.note;
                proposal.tone = request.tone;
                proposal.author = u"gemini"_s;
                proposal.subject = proposal.offeredSubject = u"A picture"_s;
                proposal.body = proposal.offeredBody = body;
                proposal.baseRevision = (*now)->revision;
                proposal.baseSubject = (*now)->subject;
                proposal.baseBody = (*now)->body;
                const auto stored = store::proposals::insert(session, proposal);
                if (!stored)
                    return fail(stored.error());
                proposal.id = *stored;
                return proposal;
            });
        };
        bench.gui.cancelRewriting = [this](DraftId) {
            waiting->addResult(fail(ErrorKind::Cancelled, u"The asking was given up."_s));
            waiting->finish();
        };
        pane = std::make_unique<gui::RewritePane>(bench.context);
        pane->resize(900, 500);
        pane->show();
        difference = child<QTextEdit>("difference");
    }
    template <class T>
    T *child(const char *name) const { return pane->findChild<T *>(QString::fromLatin1(name)); }
    QString note() const { return child<QLabel>("note")->text(); }
    QString place() const { return child<QLabel>("place")->text(); }
    QString body() { return bench.draft(id).body; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(difference, key, modifiers); }
    /// Opens the draft and waits until the cost is told.
    bool open()
    {
        pane->open(id);
        return QTest::qWaitFor([this] { return child<QPushButton>("ask")->isEnabled() && note().contains(u"can be asked"_s); }, patienceMs);
    }
    bool waitForPlace(const QString &text)
    {
        return QTest::qWaitFor([&] { return place().contains(text); }, patienceMs);
    }

    const QString first = u"Dear Ann,\n\nwe make pictures.\n\nMay I send three?\n\nMira"_s;
    QString answer = u"Hello Ann,\n\nwe paint.\n\nShall we call?\n\nMira"_s;
    PageBench bench;
    DraftId id{1};
    QList<RewriteRequest> asked;
    std::optional<Error> offerError;
    bool hangs = false;
    std::shared_ptr<QPromise<Result<DraftProposal>>> waiting;
    std::unique_ptr<gui::RewritePane> pane;
    QTextEdit *difference = nullptr;
};

} // namespace

class TestRewritePane : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { gui::theme::apply(*qApp); }

    void decidesEachChangeByKeyboard()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY2(desk.note().contains(u"$0.01"_s), qPrintable(desk.note()));
        QCOMPARE(desk.asked.size(), 0);
        QSignalSpy ready(desk.pane.get(), &gui::RewritePane::proposalReady);
        QSignalSpy finished(desk.pane.get(), &gui::RewritePane::finished);
        desk.pane->ask(u"shorter"_s, 0);
        QVERIFY(desk.waitForPlace(u"Change 1 of 3"_s));
        QCOMPARE(ready.count(), 1);
        QCOMPARE(desk.asked, (QList<RewriteRequest>{{u"shorter"_s, 0}}));
        QCOMPARE(desk.body(), desk.first); // a proposal changes nothing
        desk.key(Qt::Key_J);
        QVERIFY(desk.place().contains(u"Change 2 of 3"_s));
        desk.key(Qt::Key_Up);
        QVERIFY(desk.place().contains(u"Change 1 of 3"_s));
        desk.key(Qt::Key_A);
        QVERIFY(desk.waitForPlace(u"Change 1 of 2"_s));
        QCOMPARE(desk.body(), u"Hello Ann,\n\nwe make pictures.\n\nMay I send three?\n\nMira"_s);
        desk.key(Qt::Key_X);
        QVERIFY(desk.waitForPlace(u"Change 1 of 1"_s));
        desk.key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(desk.body(), u"Hello Ann,\n\nwe make pictures.\n\nShall we call?\n\nMira"_s);
        // One after the other comes back, and with it what was proposed.
        desk.bench.undo.undo();
        QVERIFY(desk.waitForPlace(u"Change 1 of 1"_s));
        desk.bench.undo.undo();
        QVERIFY(desk.waitForPlace(u"of 2"_s));
        desk.bench.undo.undo();
        QVERIFY(desk.waitForPlace(u"of 3"_s));
        QCOMPARE(desk.body(), desk.first);
        desk.bench.undo.redo();
        QVERIFY(desk.waitForPlace(u"of 2"_s));
    }

    void takesOrDeclinesAllAtOnce()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.pane->ask({}, 2);
        QVERIFY(desk.waitForPlace(u"of 3"_s));
        desk.key(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(desk.body(), desk.answer, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.pane->hasProposal(), patienceMs);
        QCOMPARE(desk.bench.undo.count(), 1);
        desk.answer = u"Another text altogether, with more words in it."_s;
        desk.pane->ask(u"longer"_s, 0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.pane->hasProposal(), patienceMs);
        const auto before = desk.body();
        desk.key(Qt::Key_X, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.pane->hasProposal(), patienceMs);
        QCOMPARE(desk.body(), before);
    }

    void locksWhatAPersonTyped()
    {
        Desk desk;
        desk.bench.setText(desk.id, u"A picture"_s, QString(desk.first).replace(u"Dear"_s, u"Good day"_s), {u"user"_s});
        QVERIFY(desk.open());
        desk.pane->ask(u"shorter"_s, 0);
        QVERIFY(desk.waitForPlace(u"locked"_s));
        QVERIFY(!desk.child<QPushButton>("take")->isEnabled());
        desk.key(Qt::Key_A);
        QVERIFY(desk.note().contains(u"words that you typed"_s));
        desk.key(Qt::Key_A, Qt::ShiftModifier); // all but the locked one
        QVERIFY(desk.waitForPlace(u"of 1"_s));
        QCOMPARE(desk.body(), u"Good day Ann,\n\nwe paint.\n\nShall we call?\n\nMira"_s);
        desk.key(Qt::Key_L);
        QVERIFY(desk.place().contains(u"unlocked"_s));
        desk.key(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(desk.body(), desk.answer, patienceMs);
    }

    void followsWhatIsEditedMeanwhileAndSaysWhenNothingFits()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.pane->ask({}, 4);
        QVERIFY(desk.waitForPlace(u"of 3"_s));
        desk.bench.setText(desk.id, u"A picture"_s, QString(desk.first).replace(u"May I send three?"_s, u"Would three be welcome?"_s), {u"user"_s});
        QVERIFY(desk.waitForPlace(u"of 2"_s));
        QVERIFY2(desk.place().contains(u"left out"_s), qPrintable(desk.place()));
        desk.bench.setText(desk.id, u"A picture"_s, u"All is new here."_s, {u"user"_s});
        QTRY_VERIFY_WITH_TIMEOUT(desk.note().contains(u"same places"_s), patienceMs);
        QVERIFY(desk.note().contains(u"Ask again"_s));
        QVERIFY(!desk.pane->hasProposal());
    }

    void tellsTheCostBeforeTheFirstAsking()
    {
        Desk desk;
        desk.pane->open(desk.id);
        desk.pane->ask({}, 3); // before anything was told
        QTRY_VERIFY_WITH_TIMEOUT(desk.note().contains(u"Press Enter to ask"_s), patienceMs);
        QCOMPARE(desk.asked.size(), 0);
        desk.child<QPushButton>("ask")->click();
        QVERIFY(desk.waitForPlace(u"of 3"_s));
        QCOMPARE(desk.asked, (QList<RewriteRequest>{{{}, 3}}));
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QComboBox>("tone")->itemText(3).contains(u"fetched"_s), patienceMs);
    }

    void theTemplateSaysSoWithOneAction()
    {
        Desk desk;
        desk.offerError = Error{ErrorKind::Misconfigured, u"The template has no words of its own, so it cannot rewrite a draft."_s,
                                u"Choose a model as the draft writer in Settings"_s, {}, std::nullopt};
        desk.pane->open(desk.id);
        auto *remedy = desk.child<QPushButton>("remedy");
        QTRY_VERIFY_WITH_TIMEOUT(remedy->isVisible(), patienceMs);
        QVERIFY(desk.note().contains(u"no words of its own"_s));
        remedy->click();
        QCOMPARE(desk.bench.opened, QStringList{u"settings"_s});
    }

    void askingCanBeStopped()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.hangs = true;
        desk.pane->ask(u"shorter"_s, 0);
        QVERIFY(desk.pane->isAsking());
        auto *cancel = desk.child<QPushButton>("cancel");
        QVERIFY(cancel->isVisible());
        QVERIFY(!desk.child<QPushButton>("ask")->isEnabled());
        cancel->click();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.pane->isAsking(), patienceMs);
        QCOMPARE(desk.note(), u"The asking was given up."_s);
        QVERIFY(desk.child<QPushButton>("ask")->isEnabled());
    }

    void everyControlHasAName()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.pane->ask(u"shorter"_s, 0);
        QVERIFY(desk.waitForPlace(u"of 3"_s));
        for (auto *widget : desk.pane->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->parentWidget()->inherits("QAbstractScrollArea"))
                continue;
            auto *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(desk.difference->accessibleDescription().contains(u"Removed: Dear"_s));
    }
};

QTEST_MAIN(TestRewritePane)
#include "tst_rewritepane.moc"

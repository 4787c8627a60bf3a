// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/draftacts.h"

#include "gui/guicontext.h"
#include "store/reviewrepository.h"
#include "support/storeworld.h"

#include <QTest>
#include <QUndoStack>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

struct Desk : StoreWorld
{
    void push(gui::UndoableAct *act) { undo.push(act); }
    gui::UndoableAct::Report report()
    {
        return [this](const Status &status) {
            ++answers;
            if (!status)
                refusals.append(status.error().message);
        };
    }
    bool wasAnswered(int count)
    {
        return QTest::qWaitFor([&] { return answers >= count; }, patience);
    }
    std::optional<Instant> putOffUntil(DraftId id)
    {
        return read([id](store::ReadSession &session) { return store::reviews::snoozedUntil(session, id); });
    }

    gui::GuiContext shared{.database = database(), .clock = clock()};
    QObject context;
    QUndoStack undo;
    int answers = 0;
    QStringList refusals;
};

} // namespace

class TestDraftActs : public QObject
{
    Q_OBJECT
private slots:
    /// A draft may be decided while it is put off: bringing it back is still a step that can be taken back.
    void bringingBackADecidedDraftIsUndone()
    {
        Desk desk;
        const auto first = desk.addDraft(desk.addVerified(u"one.example"_s, u"a@one.example"_s));
        const auto second = desk.addDraft(desk.addVerified(u"two.example"_s, u"a@two.example"_s));
        const QList<qint64> both{first.value, second.value};
        const Instant until = desk.clock().now() + std::chrono::hours(20);
        desk.push(gui::snoozeDraftsAct(desk.shared, both, until, &desk.context, desk.report()));
        desk.push(gui::rejectDraftsAct(desk.shared, {first.value}, &desk.context, desk.report()));
        desk.push(gui::wakeDraftsAct(desk.shared, both, &desk.context, desk.report()));
        QVERIFY(desk.wasAnswered(3));
        QVERIFY(!desk.putOffUntil(first) && !desk.putOffUntil(second));
        desk.undo.undo();
        QVERIFY(desk.wasAnswered(4));
        QCOMPARE(desk.refusals, QStringList());
        QCOMPARE(desk.putOffUntil(first), std::optional(until));
        QCOMPARE(desk.putOffUntil(second), std::optional(until));
        desk.undo.undo();
        desk.undo.undo();
        QVERIFY(desk.wasAnswered(6));
        QCOMPARE(desk.refusals, QStringList());
        QVERIFY(!desk.putOffUntil(first) && !desk.putOffUntil(second));
        QCOMPARE(desk.draft(first).state, DraftState::Proposed);
    }
};

QTEST_MAIN(TestDraftActs)
#include "tst_draftacts.moc"

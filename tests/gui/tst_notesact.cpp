// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/notesact.h"

#include "gui/grid/cellsact.h"
#include "gui/guicontext.h"
#include "store/prospectrepository.h"
#include "support/testdatabase.h"

#include <QTest>
#include <QUndoStack>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

struct Notebook
{
    Notebook()
    {
        const auto added = database->writeNow([](store::WriteSession &session) {
            Prospect prospect;
            prospect.domain = u"gallery.example"_s;
            prospect.notes = u"met in May"_s;
            return store::prospects::insert(session, prospect);
        });
        if (!added || !*added)
            qFatal("no prospect");
        id = **added;
    }
    [[nodiscard]] QString stored()
    {
        const auto row = database->readNow([this](store::ReadSession &session) { return store::prospects::byId(session, id); });
        return row && *row ? (*row)->notes : u"(none)"_s;
    }
    void type(const QString &text)
    {
        undo.push(gui::editNotesAct(shared, id, text, &context, [this](const Status &status) {
            ++answers;
            if (!status)
                refusals.append(status.error().message);
        }));
    }
    void typeInGrid(const QString &text)
    {
        undo.push(gui::cellsAct(*database, u"cells"_s, {{id.value, int(store::ProspectColumn::Notes), text}}, &store::prospects::editCells, &context,
                                [this](const gui::CellsOutcome &outcome) {
                                    ++answers;
                                    conflicts += outcome.conflicts;
                                }));
    }
    bool wasAnswered(int count)
    {
        return QTest::qWaitFor([&] { return answers >= count; }, patience);
    }

    TestDatabase database;
    gui::GuiContext shared{.database = *database, .clock = database.clock()};
    QObject context;
    QUndoStack undo;
    ProspectId id;
    int answers = 0;
    int conflicts = 0;
    QStringList refusals;
};

} // namespace

class TestNotesAct : public QObject
{
    Q_OBJECT
private slots:
    /// The cell of the grid is on its way when the notes are typed: what the screen shows is not what will be stored.
    void undoPutsBackWhatWasStoredAndNotWhatWasSeen()
    {
        Notebook book;
        book.typeInGrid(u"typed in the grid"_s);
        book.type(u"typed in the panel"_s);
        QVERIFY(book.wasAnswered(2));
        QCOMPARE(book.stored(), u"typed in the panel"_s);
        book.undo.undo();
        QVERIFY(book.wasAnswered(3));
        QCOMPARE(book.stored(), u"typed in the grid"_s);
        book.undo.undo();
        QVERIFY(book.wasAnswered(4));
        QCOMPARE(book.conflicts, 0);
        QCOMPARE(book.stored(), u"met in May"_s);
    }

    void whatIsTypedOnAndOnIsOneStepBothWays()
    {
        Notebook book;
        book.type(u"met in May, a"_s);
        book.type(u"met in May, again"_s);
        book.type(u"met in May, again in June"_s);
        QVERIFY(book.wasAnswered(3));
        QCOMPARE(book.undo.count(), 1);
        book.undo.undo();
        QVERIFY(book.wasAnswered(4));
        QCOMPARE(book.stored(), u"met in May"_s);
        book.undo.redo();
        QVERIFY(book.wasAnswered(5));
        QCOMPARE(book.stored(), u"met in May, again in June"_s);
        book.undo.undo();
        QVERIFY(book.wasAnswered(6));
        QCOMPARE(book.stored(), u"met in May"_s);
        QCOMPARE(book.refusals, QStringList());
    }

    void undoDoesNotOverwriteWhatSomebodyElseWrote()
    {
        Notebook book;
        book.type(u"typed"_s);
        QVERIFY(book.wasAnswered(1));
        const auto other = book.database->writeNow([&](store::WriteSession &session) {
            store::ProspectEdit edit;
            edit.notes = u"another window"_s;
            return store::prospects::edit(session, book.id, edit);
        });
        QVERIFY(other);
        book.undo.undo();
        QVERIFY(book.wasAnswered(2));
        QCOMPARE(book.refusals.size(), 1);
        QCOMPARE(book.stored(), u"another window"_s);
    }
};

QTEST_MAIN(TestNotesAct)
#include "tst_notesact.moc"

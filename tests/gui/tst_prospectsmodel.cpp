// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/prospectsmodel.h"
#include "gui/theme.h"
#include "guiseed.h"
#include "support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace overture;
using namespace Qt::StringLiterals;
using gui::ProspectsModel;
using gui::ViewState;

namespace {
enum Column { Site, StatusChip, Address, Mailbox, Score, Title, Category };
}

class TestProspectsModel : public QObject
{
    Q_OBJECT
private:
    static QString text(const ProspectsModel &model, int row, int column)
    {
        return model.data(model.index(row, column), Qt::DisplayRole).toString();
    }
    static bool hasRead(const ProspectsModel &model, int row) { return !text(model, row, Site).isEmpty(); }
    static bool addOne(store::Database &database, const QString &domain)
    {
        return database
            .writeNow([domain](store::WriteSession &session) {
                Prospect prospect;
                prospect.domain = domain;
                return store::prospects::insert(session, prospect);
            })
            .has_value();
    }

private slots:
    void startsLoadingAndThenHasRowsOrIsEmpty()
    {
        TestDatabase database;
        QUndoStack undo;
        ProspectsModel model(*database, database.clock(), undo);
        QCOMPARE(model.state(), ViewState::Loading);
        QTRY_COMPARE(model.state(), ViewState::Empty);
        QVERIFY(addOne(*database, u"first.example"_s));
        QTRY_COMPARE(model.state(), ViewState::Rows);
        QCOMPARE(model.rowCount(), 1);
    }

    void readsBlocksOnDemandAndKeepsTheModelRules()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 300));
        QUndoStack undo;
        ProspectsModel model(*database, database.clock(), undo);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model.rowCount(), 300);
        QVERIFY(text(model, 250, Site).isEmpty()); // not read yet, asked for
        QTRY_VERIFY(hasRead(model, 250));
        model.sort(Site, Qt::AscendingOrder);
        QTRY_VERIFY(model.rowCount() == 300 && hasRead(model, 0) && hasRead(model, 1) && text(model, 0, Site) < text(model, 1, Site));
        auto filter = model.filter();
        filter.outreach = {OutreachStatus::NoAddress};
        model.setFilter(filter);
        QTRY_VERIFY(model.isComplete() && model.rowCount() > 0 && model.rowCount() < 300);
        filter.text = u"nothing-is-called-this"_s;
        model.setFilter(filter);
        QTRY_COMPARE(model.state(), ViewState::Empty);
    }

    void keepsSelectionWhenRowsComeAndChange()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 60));
        QUndoStack undo;
        ProspectsModel model(*database, database.clock(), undo);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model.rowCount(), 60);
        model.sort(Site, Qt::AscendingOrder);
        QTableView view;
        view.setModel(&model);
        const auto isSorted = [&] {
            for (int row = 1; row < model.rowCount(); ++row) {
                if (!hasRead(model, row - 1) || text(model, row - 1, Site) > text(model, row, Site))
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(isSorted());
        view.setCurrentIndex(model.index(30, 0));
        const auto id = model.idAt(30);
        QVERIFY(addOne(*database, u"aaa-first.example"_s));
        QVERIFY(addOne(*database, u"zzz-last.example"_s));
        QTRY_COMPARE(model.rowCount(), 62);
        QCOMPARE(model.idAt(view.currentIndex().row()), id);
        QCOMPARE(view.currentIndex().row(), 31);
    }

    void showsAnEditAtOnceAndUndoesIt()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 3));
        QUndoStack undo;
        ProspectsModel model(*database, database.clock(), undo);
        QTRY_VERIFY(model.rowCount() == 3 && hasRead(model, 0));
        const auto before = text(model, 0, Category);
        QVERIFY(model.setData(model.index(0, Category), u"Sculpture"_s, Qt::EditRole));
        QCOMPARE(text(model, 0, Category), u"Sculpture"_s);
        QVERIFY(undo.undoText().startsWith(u"edit category of"_s));
        const ProspectId id{model.idAt(0)};
        const auto stored = [&] {
            return database->readNow([id](store::ReadSession &session) { return store::prospects::byId(session, id); }).value()->category;
        };
        QTRY_COMPARE(stored(), u"Sculpture"_s);
        undo.undo();
        QTRY_COMPARE(stored(), before);
        QTRY_COMPARE(text(model, 0, Category), before);
    }

    void restoresTheTextWhenTheWriteFails()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 3));
        QUndoStack undo;
        ProspectsModel model(*database, database.clock(), undo);
        QTRY_VERIFY(model.rowCount() == 3 && hasRead(model, 0));
        const auto before = text(model, 0, Category);
        // The table that the row lives in cannot be written any more.
        QVERIFY(database->writeNow([](store::WriteSession &session) {
            return session.exec(u"CREATE TRIGGER refuse BEFORE UPDATE ON prospects BEGIN SELECT RAISE(ABORT, 'refused'); END"_s, {});
        }));
        QSignalSpy failed(&model, &gui::RecordTable::editFailed);
        QVERIFY(model.setData(model.index(0, Category), u"Sculpture"_s, Qt::EditRole));
        QCOMPARE(text(model, 0, Category), u"Sculpture"_s);
        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(text(model, 0, Category), before);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.kind, ErrorKind::Database);
        QVERIFY(!error.message.isEmpty());
    }

    void refusesAnAddressThatIsNone()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 3));
        QUndoStack undo;
        ProspectsModel model(*database, database.clock(), undo);
        QTRY_VERIFY(model.rowCount() == 3 && hasRead(model, 0));
        QSignalSpy failed(&model, &gui::RecordTable::editFailed);
        QVERIFY(!model.setData(model.index(0, Address), u"not an address"_s, Qt::EditRole));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!undo.canUndo());
    }

    void aFailedReadIsNeverEmpty()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 3));
        QVERIFY(database->writeNow([](store::WriteSession &session) -> overture::Status {
            for (const auto &sql : {u"DROP TABLE contacts"_s, u"ALTER TABLE prospects RENAME TO prospects_gone"_s}) {
                if (const auto done = session.exec(sql, {}); !done)
                    return fail(done.error());
            }
            return {};
        }));
        QUndoStack undo;
        ProspectsModel model(*database, database.clock(), undo);
        QTRY_COMPARE(model.state(), ViewState::Failed);
        QCOMPARE(model.error().kind, ErrorKind::Database);
    }

    void decidesOnSeveralAsOneStep()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 10));
        QUndoStack undo;
        ProspectsModel model(*database, database.clock(), undo);
        QTRY_COMPARE(model.rowCount(), 10);
        const QList<qint64> ids{model.idAt(0), model.idAt(1), model.idAt(2)};
        const auto rejected = [&] {
            store::ProspectFilter filter;
            filter.approval = ApprovalStatus::Rejected;
            return database->readNow([filter](store::ReadSession &session) { return store::prospects::count(session, filter); }).value();
        };
        model.decide(ids, ApprovalStatus::Rejected);
        QTRY_COMPARE(rejected(), 3);
        QCOMPARE(undo.count(), 1);
        undo.undo();
        QTRY_COMPARE(rejected(), 0);
        undo.redo();
        QTRY_COMPARE(rejected(), 3);
    }
};

QTEST_MAIN(TestProspectsModel)
#include "tst_prospectsmodel.moc"

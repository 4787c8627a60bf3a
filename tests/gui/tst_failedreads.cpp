// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"
#include "gui/viewstate.h"
#include "guiseed.h"
#include "support/testdatabase.h"
#include "windowtest.h"

#include <QPushButton>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

/// A page whose query fails says so, offers to try again, and shows rows once the reason is gone.
class TestFailedReads : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }

    void saysThatAReadFailed_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("table");
        QTest::newRow("overview") << u"overview"_s << QString() << u"counters"_s;
        QTest::newRow("prospects") << u"prospects"_s << u"gridArea"_s << u"prospects"_s;
        QTest::newRow("review") << u"review"_s << u"gridArea"_s << u"drafts"_s;
        QTest::newRow("sends") << u"sends"_s << QString() << u"sends"_s;
        QTest::newRow("inbox") << u"inbox"_s << u"gridArea"_s << u"conversations"_s;
        QTest::newRow("jobs") << u"jobs"_s << u"jobsArea"_s << u"jobs"_s;
        QTest::newRow("settings") << u"settings"_s << u"area"_s << u"settings"_s;
    }

    void saysThatAReadFailed()
    {
        QFETCH(QString, page);
        QFETCH(QString, area);
        QFETCH(QString, table);
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 24));
        QVERIFY(guiseed::seedJobs(*database));
        const auto rename = [&](const QString &from, const QString &to) {
            return database->writeNow(
                [&](store::WriteSession &session) { return session.exec(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to), {}); });
        };
        QVERIFY(rename(table, u"gone"_s));
        gui::MainWindow window({.database = *database, .clock = database.clock()});
        window.show();
        window.openPage(page);
        auto *view = window.page(page)->findChild<gui::StatefulView *>(area);
        QVERIFY(view);
        QTRY_COMPARE(view->state(), gui::ViewState::Failed);
        QVERIFY(view->message().size() > 30);
        QPushButton *again = nullptr;
        const auto buttons = view->findChildren<QPushButton *>();
        for (auto *button : buttons) {
            if (button->isVisible() && button->text() == u"Try again"_s)
                again = button;
        }
        QVERIFY(again);

        again->click(); // the table is still gone
        QTest::qWait(50);
        QTRY_COMPARE(view->state(), gui::ViewState::Failed);
        QVERIFY(rename(u"gone"_s, table));
        again->click();
        // The seeded workspace has everything but sends and answers.
        QTRY_COMPARE(view->state(), page == u"sends"_s || page == u"inbox"_s ? gui::ViewState::Empty : gui::ViewState::Rows);
    }

    void aListThatWasShownIsNeverSilentlyOld()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 24));
        gui::MainWindow window({.database = *database, .clock = database.clock()});
        window.show();
        window.openPage(u"prospects"_s);
        auto *view = window.page(u"prospects"_s)->findChild<gui::StatefulView *>(u"gridArea"_s);
        QTRY_COMPARE(view->state(), gui::ViewState::Rows);
        QVERIFY(database->writeNow([](store::WriteSession &session) { return session.exec(u"ALTER TABLE prospects RENAME TO gone"_s, {}); }));
        window.page(u"prospects"_s)->setFilterText(u"atelier"_s);
        QTRY_COMPARE(view->state(), gui::ViewState::Failed);
        QVERIFY(window.page(u"prospects"_s)->summary().isEmpty());
    }
};

QTEST_MAIN(TestFailedReads)
#include "tst_failedreads.moc"

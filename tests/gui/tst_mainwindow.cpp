// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bannerstack.h"
#include "gui/mainwindow.h"
#include "gui/sidebar.h"
#include "gui/theme.h"
#include "gui/viewstate.h"
#include "guiseed.h"
#include "support/testdatabase.h"
#include "windowtest.h"

#include <QLocale>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }

    void countsFollowTheDatabase()
    {
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        QTRY_COMPARE(window.sidebar().countText(u"found"_s), u"0"_s);
        QVERIFY(guiseed::seed(*database, database.clock(), 42));
        const auto counts = database->readNow(&store::prospects::funnel).value();
        QVERIFY(counts.found > 0 && counts.noAddress > 0 && counts.toReview > 0);
        QTRY_COMPARE(window.sidebar().countText(u"found"_s), QString::number(counts.found));
        QTRY_COMPARE(window.sidebar().countText(u"no-address"_s), QString::number(counts.noAddress));
        QTRY_COMPARE(window.sidebar().countText(u"verified"_s), QString::number(counts.verified));
        QTRY_COMPARE(window.sidebar().countText(u"to-review"_s), QString::number(counts.toReview));
    }

    void aCountThatCannotBeReadIsNotZero()
    {
        TestDatabase database;
        for (const auto &gone : {u"ALTER TABLE drafts RENAME TO gone"_s, u"DROP TABLE counters"_s})
            QVERIFY(database->writeNow([gone](store::WriteSession &session) { return session.exec(gone, {}); }));
        gui::MainWindow window(windowtest::contextOf(database));
        QTRY_COMPARE(window.sidebar().countText(u"to-review"_s), u"–"_s);
        window.show();
        window.openPage(u"overview"_s);
        auto *area = window.page(u"overview"_s)->findChild<gui::StatefulView *>();
        QTRY_COMPARE(area->state(), gui::ViewState::Failed);
        QVERIFY(area->message().size() > 30);
        window.openPage(u"review"_s);
        area = window.page(u"review"_s)->findChild<gui::StatefulView *>(u"gridArea"_s);
        QTRY_COMPARE(area->state(), gui::ViewState::Failed);
    }

    void anEmptyWorkspaceNamesTheNextStep()
    {
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        for (const auto &[page, words] : {std::pair{u"overview"_s, u"search"_s}, {u"prospects"_s, u"import"_s}, {u"review"_s, u"Drafts"_s},
                                          {u"sends"_s, u"approved"_s}, {u"jobs"_s, u"jobs"_s}}) {
            window.openPage(page);
            auto *area = window.page(page)->findChild<gui::StatefulView *>(u"gridArea"_s);
            if (!area)
                area = window.page(page)->findChild<gui::StatefulView *>();
            QTRY_COMPARE(area->state(), gui::ViewState::Empty);
            QVERIFY2(area->message().contains(words), qPrintable(area->message()));
        }
    }

    void keysOpenPagesAndTheFilter()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 12));
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto ids = window.pageIds();
        QCOMPARE(ids.size(), 7);
        for (int i = 0; i < ids.size(); ++i) {
            QTest::keyClick(&window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(window.currentPageId(), ids.at(i));
        }
        window.openPage(u"prospects"_s);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        auto *filter = window.findChild<QLineEdit *>(u"quickFilter"_s);
        QVERIFY(filter->hasFocus());
        auto *summary = window.findChild<QLabel *>(u"pageSummary"_s);
        QTRY_COMPARE(summary->text(), u"12"_s);
        QTest::keyClicks(filter, u"atelier"_s);
        QTRY_VERIFY2(summary->text().endsWith(u" of 12"_s), qPrintable(summary->text()));
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QTRY_COMPARE(summary->text(), u"12"_s);
    }

    void followsTheDesktopFromLightToDarkAndBack()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 12));
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        window.openPage(u"overview"_s);
        auto *summary = window.findChild<QLabel *>(u"pageSummary"_s);
        auto *chart = window.findChild<QWidget *>(u"funnel"_s);
        QTRY_VERIFY(chart->isVisible());
        const auto accent = [chart] {
            const QImage image = chart->grab().toImage();
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixelColor(x, y) == gui::theme::tones().accent)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!gui::theme::isDark());
        QTRY_VERIFY(accent());
        const QPalette light = QApplication::palette();
        QPalette night = light;
        night.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
        QApplication::setPalette(night);
        QTRY_VERIFY(gui::theme::isDark());
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 80); // ours, not the half of one that was set
        QCOMPARE(summary->palette().color(QPalette::WindowText), gui::theme::tones().secondary);
        QTRY_VERIFY(accent());
        QApplication::setPalette(light);
        QTRY_VERIFY(!gui::theme::isDark());
        QCOMPARE(summary->palette().color(QPalette::WindowText), gui::theme::tones().secondary);
    }

    void columnsStayAsAPersonLeftThem()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 12));
        int width = 0;
        {
            gui::MainWindow window(windowtest::contextOf(database));
            window.resize(1320, 840);
            window.show();
            window.openPage(u"prospects"_s);
            auto *header = window.page(u"prospects"_s)->findChild<QTableView *>(u"grid"_s)->horizontalHeader();
            header->moveSection(header->visualIndex(2), 0);
            width = header->sectionSize(1) + 33;
            header->resizeSection(1, width);
        }
        gui::MainWindow window(windowtest::contextOf(database));
        window.resize(1320, 840);
        window.show();
        window.openPage(u"prospects"_s);
        auto *header = window.page(u"prospects"_s)->findChild<QTableView *>(u"grid"_s)->horizontalHeader();
        QTRY_COMPARE(header->logicalIndex(0), 2);
        QTRY_COMPARE(header->sectionSize(1), width);
        QSettings().remove(u"columns"_s);
    }

    void theJournalNamesStagesAsTheWindowDoes()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 6));
        QVERIFY(guiseed::seedJobs(*database));
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        window.openPage(u"overview"_s);
        auto *feed = window.findChild<QWidget *>(u"feed"_s);
        const auto holds = [feed](const QString &start) {
            const auto labels = feed->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const auto *label) { return label->text().startsWith(start); });
        };
        QTRY_VERIFY(holds(u"Find addresses finished with errors"_s));
        QVERIFY(!holds(u"enrich "_s));
    }

    void practiceIsSaidAllTheTime()
    {
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        auto *banner = window.findChild<QLabel *>(u"permanentBanner"_s);
        QVERIFY(banner && banner->isVisible());
        QCOMPARE(banner->text(), u"Practice – nothing leaves this computer"_s);
    }

    void saysWhyAJobStoppedUntilItGoesOn()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 12));
        QVERIFY(guiseed::seedJobs(*database));
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QTRY_VERIFY(window.banners().count() == 0 && window.sidebar().countText(u"found"_s) != QString());
        const auto running = database->readNow(&store::jobs::unfinished).value();
        QCOMPARE(running.size(), 1);
        const auto id = running.first().id;
        const auto set = [&](JobStatus status, const QString &reason, const QString &action) {
            return database->writeNow([=](store::WriteSession &session) { return store::jobs::setStatus(session, id, status, reason, action); });
        };
        QTRY_COMPARE(window.page(u"jobs"_s)->summary(), u"1 at work"_s);
        QVERIFY(set(JobStatus::Paused, u"The key was refused."_s, u"Enter it again."_s));
        const auto key = u"job.%1"_s.arg(id.value);
        QTRY_COMPARE(window.banners().textOf(key), u"Verify is paused: The key was refused. Enter it again."_s);
        QVERIFY(set(JobStatus::Running, {}, {}));
        QTRY_COMPARE(window.banners().textOf(key), QString());
        QVERIFY(set(JobStatus::Failed, u"The disk is full."_s, {}));
        QTRY_COMPARE(window.banners().textOf(key), u"Verify failed: The disk is full."_s);
        auto *banner = window.findChild<QWidget *>(u"banner."_s + key);
        banner->findChild<QPushButton *>()->click();
        QCOMPARE(window.currentPageId(), u"jobs"_s);
        QCOMPARE(window.banners().count(), 0);
    }

    void aRefusedKeyOrACapLeadsToTheSettings_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("key") << u"Enter the Hunter API key in Settings"_s;
        QTest::newRow("cap") << u"Raise budget.hunter.per_day in Settings, or resume tomorrow"_s;
    }
    void aRefusedKeyOrACapLeadsToTheSettings()
    {
        QFETCH(QString, action);
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 12));
        QVERIFY(guiseed::seedJobs(*database));
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        window.openPage(u"jobs"_s);
        QTRY_COMPARE(window.page(u"jobs"_s)->summary(), u"1 at work"_s);
        const auto id = database->readNow(&store::jobs::unfinished).value().first().id;
        const auto key = u"job.%1"_s.arg(id.value);
        QVERIFY(database->writeNow([&](store::WriteSession &session) {
            return store::jobs::setStatus(session, id, JobStatus::Paused, u"Hunter says no."_s, action);
        }));
        QTRY_VERIFY2(window.banners().textOf(key).contains(action), qPrintable(window.banners().textOf(key)));
        window.findChild<QWidget *>(u"banner."_s + key)->findChild<QPushButton *>()->click();
        QCOMPARE(window.currentPageId(), u"settings"_s);
    }

    void saysWhichServiceMayNotBeCalledUntilItMay()
    {
        TestDatabase database;
        auto &clock = database.clock();
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QTRY_VERIFY(window.sidebar().countText(u"found"_s) != QString());
        const auto hold = [&](std::chrono::milliseconds length) {
            return database->writeNow([&](store::WriteSession &session) {
                return store::providerstates::restrictUntil(session, u"gemini"_s, {}, clock.now() + length, u"The requests of this day are used up."_s);
            });
        };
        const auto text = [&](const QString &service) { return window.banners().textOf(u"service."_s + service); };
        QVERIFY(hold(std::chrono::hours(2)));
        const QString until = QLocale().toString(toDateTime(clock.now() + std::chrono::hours(2)).toLocalTime().time(), QLocale::ShortFormat);
        QTRY_COMPARE(text(u"gemini"_s), u"Gemini asked for a pause; it goes on at %1. The requests of this day are used up."_s.arg(until));
        const auto breaker = [&](std::optional<Instant> open) {
            return database->writeNow([&](store::WriteSession &session) {
                return store::providerstates::setBreaker(session, u"hunter"_s, {}, open, open ? u"5 calls in a row failed: it is down."_s : QString());
            });
        };
        QVERIFY(breaker(clock.now() + std::chrono::minutes(4)));
        QTRY_VERIFY2(text(u"hunter"_s).startsWith(u"Hunter does not work and is left alone until "_s), qPrintable(text(u"hunter"_s)));
        QVERIFY(text(u"hunter"_s).endsWith(u"5 calls in a row failed: it is down."_s));
        window.findChild<QWidget *>(u"banner.service.hunter"_s)->findChild<QPushButton *>()->click();
        QCOMPARE(window.currentPageId(), u"settings"_s);
        QVERIFY(breaker({}));
        QTRY_COMPARE(text(u"hunter"_s), QString());
        // Its time is over: the next look takes the banner away.
        clock.advance(std::chrono::hours(2));
        QVERIFY(breaker({}));
        QTRY_COMPARE(text(u"gemini"_s), QString());
    }

    void pausingAllSendingIsStored()
    {
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        auto *pause = window.findChild<QAction *>(u"actionPauseSending"_s);
        QTRY_VERIFY(pause->isEnabled());
        pause->trigger();
        const auto stored = [&] { return database->readNow(&store::settings::all).value().value(u"send.paused"_s); };
        QTRY_COMPARE(stored(), QJsonValue(true));
        QTRY_VERIFY(pause->isChecked());
    }

    void everyControlHasAnAccessibleName()
    {
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 12));
        QVERIFY(guiseed::seedJobs(*database));
        gui::MainWindow window(windowtest::contextOf(database));
        window.show();
        QStringList nameless;
        const auto ids = window.pageIds();
        for (const auto &id : ids) {
            window.openPage(id);
            window.page(id)->showExample();
            const auto widgets = window.findChildren<QWidget *>();
            for (auto *widget : widgets) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window) || widget->focusProxy()
                    || widget->objectName().startsWith(u"qt_"_s))
                    continue;
                auto *face = QAccessible::queryAccessibleInterface(widget);
                if (!face || face->text(QAccessible::Name).isEmpty())
                    nameless.append(u"%1: %2 %3 in %4"_s.arg(id, QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                                             widget->parentWidget()->objectName()));
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyActionHasANameAndNoKeyIsTakenTwice()
    {
        TestDatabase database;
        gui::MainWindow window(windowtest::contextOf(database));
        QHash<QString, QString> windowKeys;
        const auto actions = window.findChildren<QAction *>();
        QVERIFY(actions.size() > 30);
        for (auto *action : actions) {
            if (action->isSeparator() || action->menu() || qobject_cast<QLineEdit *>(action->parent()))
                continue;
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            for (const auto &key : action->shortcuts()) {
                QVERIFY2(!windowKeys.contains(key.toString()), qPrintable(key.toString()));
                windowKeys.insert(key.toString(), action->objectName());
            }
        }
    }

    void bannersShowTwoAndCountTheRest()
    {
        gui::BannerStack banners;
        bool acted = false;
        banners.show(u"a"_s, gui::BannerStack::Severity::Error, u"First."_s, u"Do it"_s, [&] { acted = true; });
        banners.show(u"b"_s, gui::BannerStack::Severity::Warning, u"Second."_s);
        banners.show(u"c"_s, gui::BannerStack::Severity::Info, u"Third."_s);
        banners.show(u"c"_s, gui::BannerStack::Severity::Info, u"Third."_s);
        banners.QWidget::show();
        const auto tidy = [] { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); };
        tidy();
        QCOMPARE(banners.count(), 3);
        QVERIFY(banners.findChild<QWidget *>(u"banner.a"_s)); // an error is never pushed out by a remark
        QVERIFY(banners.findChild<QWidget *>(u"banner.b"_s));
        QVERIFY(!banners.findChild<QWidget *>(u"banner.c"_s));
        banners.clear(u"b"_s);
        tidy();
        QVERIFY(banners.findChild<QWidget *>(u"banner.c"_s));
        auto *first = banners.findChild<QWidget *>(u"banner.a"_s);
        QVERIFY(first);
        first->findChild<QPushButton *>()->click();
        QVERIFY(acted);
        QCOMPARE(banners.count(), 1);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

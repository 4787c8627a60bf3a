// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/accessiblewalk.h"
#include "desktop/seededstudio.h"
#include "gui/review/deskview.h"
#include "gui/viewstate.h"

#include <QFileDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextBrowser>
#include <QTimer>

using namespace desk;

namespace {

/// To whatever has the keyboard, as a person presses keys.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    if (auto *focus = QApplication::focusWidget())
        QTest::keyClick(focus, Qt::Key(key), modifiers);
}

/// Tab until the widget has the keyboard; false when it never comes there.
bool tabTo(const QWidget *wanted)
{
    for (int i = 0; i < 200 && QApplication::focusWidget() != wanted; ++i)
        press(Qt::Key_Tab);
    return QApplication::focusWidget() == wanted;
}

} // namespace

/// The whole window without a mouse and without a screen: each page and each dialog that an action opens.
class TestAccessibility : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        prepare();
        m_studio = std::make_unique<Studio>();
        seedStudio(*m_studio, 40);
    }
    void cleanupTestCase()
    {
        if (m_studio)
            m_studio->quit();
        m_studio.reset();
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &id : m_studio->window->pageIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyPage()
    {
        QFETCH(QString, page);
        open(page);
        const auto faults = walk::faults(m_studio->window.get(), page);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void theDesk()
    {
        open(u"review"_s);
        auto *desk = m_studio->action(u"actionOpenDesk"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk->isEnabled(), patienceMs);
        desk->trigger();
        auto *view = m_studio->window->findChild<gui::DeskView *>();
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && view->shownDraft() > 0, patienceMs);
        const auto faults = walk::faults(m_studio->window.get(), u"desk"_s);
        desk->trigger();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    /// From the first key to the last: there is no click in it.
    void theWholeOfReviewWithoutAMouse()
    {
        open(u"overview"_s);
        const auto page = m_studio->window->pageIds().indexOf(u"review"_s);
        press(int(Qt::Key_1) + int(page), Qt::ControlModifier);
        QCOMPARE(m_studio->window->currentPageId(), u"review"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->action(u"actionOpenDesk"_s)->isEnabled(), patienceMs);
        const auto proposed = m_studio->drafts(DraftState::Proposed).size();
        const auto approved = m_studio->drafts(DraftState::Approved).size();
        QVERIFY(proposed >= 4);
        press(Qt::Key_F8);
        auto *view = m_studio->window->findChild<gui::DeskView *>();
        const auto shows = [&](qint64 before) { return view->hasFocus() && view->shownDraft() > 0 && view->shownDraft() != before; };
        QTRY_VERIFY_WITH_TIMEOUT(shows(0), patienceMs);
        const auto first = view->shownDraft();

        // To each pane and back: what the site says, the checks, the text.
        auto *sources = view->findChild<QPlainTextEdit *>(u"sourceText"_s);
        auto *checks = view->findChild<QListWidget *>(u"checks"_s);
        auto *body = m_studio->inPage<QPlainTextEdit>(u"review"_s, u"body"_s);
        auto *subject = m_studio->inPage<QLineEdit>(u"review"_s, u"subject"_s);
        QVERIFY(tabTo(sources));
        QVERIFY(tabTo(checks));
        QVERIFY(checks->count() > 0);
        QVERIFY(tabTo(subject));
        press(Qt::Key_Escape);
        QTRY_VERIFY(view->hasFocus());

        press(Qt::Key_E); // edit, done
        QTRY_VERIFY(body->hasFocus());
        QTest::keyClicks(body, u"A line. "_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(view->hasFocus());
        QVERIFY(body->toPlainText().startsWith(u"A line."));
        QCOMPARE(view->shownDraft(), first);

        press(Qt::Key_Space); // the preview and back
        QTRY_VERIFY_WITH_TIMEOUT(openDialog(), patienceMs);
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!openDialog(), patienceMs);
        m_studio->window->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(view->hasFocus(), patienceMs);

        press(Qt::Key_X); // reject, take it back
        QTRY_COMPARE_WITH_TIMEOUT(m_studio->drafts(DraftState::Rejected).size(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shows(first), patienceMs);
        press(Qt::Key_U);
        QTRY_COMPARE_WITH_TIMEOUT(m_studio->drafts(DraftState::Rejected).size(), 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(view->shownDraft() == first && view->hasFocus(), patienceMs);

        press(Qt::Key_J); // next, and approve that one
        QTRY_VERIFY_WITH_TIMEOUT(shows(first), patienceMs);
        const auto second = view->shownDraft();
        press(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(m_studio->drafts(DraftState::Approved).size(), approved + 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shows(second), patienceMs);
        const auto third = view->shownDraft();
        press(Qt::Key_E); // approve out of the text
        QTRY_VERIFY(body->hasFocus());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_studio->drafts(DraftState::Approved).size(), approved + 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shows(third), patienceMs);
        const auto fourth = view->shownDraft();
        press(Qt::Key_S); // tomorrow
        QTRY_VERIFY_WITH_TIMEOUT(shows(fourth), patienceMs);
        QCOMPARE(m_studio->drafts(DraftState::Proposed).size(), proposed - 2);

        press(Qt::Key_Escape); // the list
        QTRY_VERIFY(!view->isVisible());
        auto *grid = m_studio->inPage<QTableView>(u"review"_s, u"grid"_s);
        QTRY_VERIFY(grid->hasFocus());
        const auto row = grid->currentIndex().row();
        QVERIFY(row > 0);
        press(Qt::Key_Up);
        QCOMPARE(grid->currentIndex().row(), row - 1);
    }

    /// What cannot be opened here (nothing is chosen, no service) is disabled; everything else opens and is looked at.
    void everyDialog()
    {
        QStringList faults;
        QStringList seen;
        // The dialog that chooses files is the desktop's own; it runs a loop of its own until it is gone.
        QTimer files;
        connect(&files, &QTimer::timeout, &files, [&] {
            if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                seen.append(u"files"_s);
                dialog->reject();
            }
        });
        files.start(50);
        const auto actions = m_studio->window->findChildren<QAction *>();
        for (const auto &id : m_studio->window->pageIds()) {
            for (auto *action : actions) {
                const bool isHere = action->parent() == m_studio->window->page(id) || (action->parent() == m_studio->window.get() && id == u"overview"_s);
                if (!isHere || !mayOpen(*action))
                    continue;
                open(id);
                if (!action->isEnabled())
                    continue;
                action->trigger();
                QPointer<QWidget> dialog;
                const auto before = seen.count(u"files"_s);
                std::ignore = QTest::qWaitFor([&] { return (dialog = opened()) != nullptr || seen.count(u"files"_s) > before; }, 3000);
                if (!dialog)
                    continue;
                const QString asked = dialog->objectName();
                if (activate(dialog)) {
                    seen.append(asked);
                    faults += walk::faults(dialog, action->objectName());
                    if (!dialog) {
                        faults.append(action->objectName() + u": Tab closed "_s + asked);
                        continue;
                    }
                    if (dialog->windowTitle().isEmpty())
                        faults.append(action->objectName() + u": a window without a title"_s);
                }
                if (dialog)
                    dialog->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
        }
        qInfo("looked at: %s", qPrintable(seen.join(u' ')));
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        for (const auto &wanted : {u"keyboardBox"_s, u"commandPalette"_s, u"helpWindow"_s})
            QVERIFY2(seen.contains(wanted), qPrintable(wanted));
        QVERIFY(seen.size() >= 8);
    }

private:
    static bool mayOpen(const QAction &action)
    {
        const QString name = action.objectName();
        return name.startsWith(u"action"_s)
            && (action.text().contains(u'…') || name == u"actionShortcuts"_s || name == u"actionAbout"_s || name == u"actionPreview"_s
                || name == u"actionUserGuide"_s);
    }
    /// A window counts as active also while a dialog above it is, so that is asked for which has the keyboard.
    static bool activate(QWidget *window)
    {
        window->activateWindow();
        const QPointer<QWidget> wanted = window;
        return QTest::qWaitFor([wanted] { return wanted && QApplication::activeWindow() == wanted; }, 10'000);
    }
    /// The page with something chosen, read to the end.
    void open(const QString &page)
    {
        QVERIFY(activate(m_studio->window.get()));
        m_studio->window->openPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(page), patienceMs);
        m_studio->window->page(page)->showExample();
        QTRY_VERIFY_WITH_TIMEOUT(isRead(page), patienceMs);
    }
    bool isRead(const QString &page) const
    {
        const auto areas = m_studio->window->page(page)->findChildren<gui::StatefulView *>();
        return std::none_of(areas.cbegin(), areas.cend(),
                            [](const gui::StatefulView *area) { return area->isVisible() && area->state() == gui::ViewState::Loading; });
    }
    QWidget *opened() const
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            const bool isOurs = widget->isVisible() && widget->isWindow() && widget != m_studio->window.get()
                && (qobject_cast<QDialog *>(widget) || widget->objectName() == u"helpWindow"_s) && !qobject_cast<QFileDialog *>(widget);
            if (isOurs)
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<Studio> m_studio;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"

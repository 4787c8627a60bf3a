// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/accessiblewalk.h"
#include "desktop/studio.h"

#include <QProgressBar>

using namespace desk;

namespace {

int progressSteps = 0;

void noteUpdate(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::ValueChanged && qobject_cast<QProgressBar *>(event->object()))
        ++progressSteps;
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
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(&noteUpdate);
        m_studio->discover(25);
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->job(u"score"_s) && m_studio->application->runner().isIdle(), patienceMs);
        m_studio->draft();
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->job(u"draft"_s) && m_studio->application->runner().isIdle(), patienceMs);
    }
    void cleanupTestCase()
    {
        QAccessible::installUpdateHandler(nullptr);
        m_studio->quit();
        m_studio.reset();
    }

    void progressIsAnnounced()
    {
        QVERIFY(progressSteps > 0);
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("isDesk");
        for (const QString &id : m_studio->window->pageIds())
            QTest::newRow(qPrintable(id)) << id << false;
        QTest::newRow("review, one by one") << u"review"_s << true;
    }
    void everyPage()
    {
        QFETCH(QString, page);
        QFETCH(bool, isDesk);
        m_studio->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_studio->window.get()));
        m_studio->window->openPage(page);
        m_studio->window->page(page)->showExample();
        QTest::qWait(400); // what a page reads has arrived, or it is looked at as it is
        auto *desk = m_studio->action(u"actionOpenDesk"_s);
        if (isDesk) {
            QTRY_VERIFY_WITH_TIMEOUT(desk->isEnabled(), patienceMs);
            desk->trigger();
            QTest::qWait(400);
        }
        const auto faults = walk::faults(m_studio->window.get(), page);
        if (isDesk)
            desk->trigger();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    /// What cannot be opened here (nothing is chosen, no service) is disabled; everything else opens and is looked at.
    void everyDialog()
    {
        QStringList faults;
        QStringList seen;
        const auto actions = m_studio->window->findChildren<QAction *>();
        for (const auto &id : m_studio->window->pageIds()) {
            m_studio->window->openPage(id);
            m_studio->window->page(id)->showExample();
            QTest::qWait(200);
            for (auto *action : actions) {
                const bool isHere = action->parent() == m_studio->window->page(id) || (action->parent() == m_studio->window.get() && id == u"overview"_s);
                const QString name = action->objectName();
                const bool mayOpen = name.startsWith(u"action"_s)
                    && (action->text().contains(u'…') || name == u"actionShortcuts"_s || name == u"actionAbout"_s || name == u"actionPreview"_s
                        || name == u"actionUserGuide"_s);
                if (!isHere || !mayOpen || !action->isEnabled() || m_studio->window->currentPageId() != id)
                    continue;
                m_studio->window->activateWindow();
                action->trigger();
                QWidget *dialog = nullptr;
                if (!QTest::qWaitFor([&] { return (dialog = opened()) != nullptr; }, 3000))
                    continue;
                dialog->activateWindow();
                if (QTest::qWaitForWindowActive(dialog)) {
                    QTest::qWait(150);
                    seen.append(dialog->objectName());
                    faults += walk::faults(dialog, name);
                    if (dialog->windowTitle().isEmpty())
                        faults.append(name + u": a window without a title"_s);
                }
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
    QWidget *opened() const
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            const bool isOurs = widget->isVisible() && widget->isWindow() && widget != m_studio->window.get()
                && (qobject_cast<QDialog *>(widget) || widget->objectName() == u"helpWindow"_s);
            if (isOurs)
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<Studio> m_studio;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"

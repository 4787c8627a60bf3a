// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Run by tests/support/with-atspi.sh (ctest desktop.atspi): a real window on an X server, read over the bus of assistive
// programs by a reader that knows nothing of it but what the bus says.
#include "desktop/atspireader.h"
#include "desktop/seededstudio.h"
#include "gui/jobsstrip.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProgressBar>
#include <QTimer>

#include <thread>

using namespace desk;

namespace {

int progressSteps = 0;

void noteUpdate(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::ValueChanged && qobject_cast<QProgressBar *>(event->object()))
        ++progressSteps;
}

/// Runs on a thread of its own while the window answers; a loop that sleeps in between would make each of some thousand
/// questions wait.
template <class F>
bool elsewhere(F function)
{
    QEventLoop loop;
    bool isDone = false;
    std::thread other([&] {
        function();
        QMetaObject::invokeMethod(&loop, [&] {
            isDone = true;
            loop.quit();
        }, Qt::QueuedConnection);
    });
    QTimer::singleShot(2 * patienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    const bool inTime = isDone;
    while (!isDone) // every question ends after its own patience
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    other.join();
    return inTime;
}

/// The same tree as the program itself sees it: names of what can have the keyboard and is on the screen.
void namesInside(QAccessibleInterface *face, QStringList &names)
{
    if (!face || !face->isValid())
        return;
    const auto state = face->state();
    const bool isCell = face->role() == QAccessible::Cell || face->role() == QAccessible::ListItem || face->role() == QAccessible::TreeItem;
    if (!isCell && state.focusable && !state.invisible)
        names.append(face->text(QAccessible::Name));
    const bool isLong = face->role() == QAccessible::Table || face->role() == QAccessible::Tree || face->role() == QAccessible::List;
    for (int i = 0; i < face->childCount() && !isLong; ++i)
        namesInside(face->child(i), names);
}

QStringList namesOver(const QList<atspi::Node> &tree, const QString &window)
{
    QStringList names;
    QSet<int> inside;
    for (int i = 0; i < tree.size(); ++i) {
        const auto &node = tree.at(i);
        const bool isWindow = node.parent == 0 && node.name == window;
        const QString around = node.parent >= 0 ? tree.at(node.parent).role : QString();
        const bool isInList = around.contains(u"table") || around == u"list"_s || around.contains(u"tree");
        if (!isWindow && (!inside.contains(node.parent) || isInList))
            continue;
        inside.insert(i);
        if (node.is(atspi::Focusable) && node.is(atspi::Showing))
            names.append(node.name);
    }
    return names;
}

std::optional<atspi::Node> find(const QList<atspi::Node> &tree, const QString &role, const QString &name)
{
    for (const auto &node : tree) {
        if (node.role == role && node.name == name && node.is(atspi::Showing))
            return node;
    }
    return {};
}

} // namespace

class TestAtSpi : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        prepare();
        QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
        m_studio = std::make_unique<Studio>();
        seedStudio(*m_studio, 60); // the first drafts are sent or approved, the others wait for review
    }
    void cleanupTestCase()
    {
        if (m_studio)
            m_studio->quit();
        m_studio.reset();
    }

    void everyPageIsTheSameOverTheBus_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &id : m_studio->window->pageIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyPageIsTheSameOverTheBus()
    {
        QFETCH(QString, page);
        m_studio->window->openPage(page);
        m_studio->window->page(page)->showExample();
        QList<atspi::Node> tree;
        QString error;
        QStringList inside;
        QStringList over;
        constexpr int fewest = 5; // controls; any page has more
        // A page may still be opening or reading: what is compared must be a page, and the same moment.
        QElapsedTimer time;
        time.start();
        while ((inside != over || inside.size() <= fewest) && !time.hasExpired(patienceMs)) {
            QVERIFY(elsewhere([&] {
                atspi::Reader reader;
                tree = reader.tree(QCoreApplication::applicationName());
                error = reader.error();
            }));
            inside.clear();
            namesInside(QAccessible::queryAccessibleInterface(m_studio->window.get()), inside);
            over = namesOver(tree, m_studio->window->windowTitle());
            inside.sort();
            over.sort();
        }
        QVERIFY2(!tree.isEmpty(), qPrintable(u"the window is not on the bus: "_s + error));
        QVERIFY2(inside.size() > fewest, qPrintable(QString::number(inside.size())));
        QCOMPARE(over.join(u" | "_s), inside.join(u" | "_s));
        QStringList nameless;
        for (const auto &node : tree) {
            if (node.is(atspi::Focusable) && node.is(atspi::Showing) && node.name.isEmpty() && !node.role.endsWith(u"cell"))
                nameless.append(node.role + u" in "_s + (node.parent >= 0 ? tree.at(node.parent).name : QString()));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        qInfo("%s: %lld parts over the bus, %lld controls", qPrintable(page), qlonglong(tree.size()), qlonglong(over.size()));
    }

    /// Somebody who sees nothing goes to the drafts and rejects one.
    void aDraftIsRejectedOverTheBus()
    {
        m_studio->window->openPage(u"review"_s);
        auto *grid = m_studio->inPage<QTableView>(u"review"_s, u"grid"_s);
        if (m_studio->inPage<QWidget>(u"review"_s, u"desk"_s)->isVisible())
            m_studio->action(u"actionOpenDesk"_s)->trigger(); // the list again
        QTRY_VERIFY_WITH_TIMEOUT(grid->isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(grid->model()->rowCount() > 0, patienceMs);
        grid->selectRow(0);
        auto *reject = m_studio->action(u"actionReject"_s);
        QTRY_VERIFY_WITH_TIMEOUT(reject->isEnabled(), patienceMs);
        const auto before = m_studio->drafts(DraftState::Rejected).size();
        QString said;
        QVERIFY(elsewhere([&] {
            atspi::Reader reader;
            const auto tree = reader.tree(QCoreApplication::applicationName());
            const auto button = find(tree, u"push button"_s, QString(reject->text()).remove(u'&'));
            if (!button)
                said = u"there is no button"_s;
            else if (!reader.press(*button))
                said = u"it could not be pressed: "_s + reader.error();
        }));
        QVERIFY2(said.isEmpty(), qPrintable(said));
        QTRY_COMPARE_WITH_TIMEOUT(m_studio->drafts(DraftState::Rejected).size(), before + 1, patienceMs);
    }

    /// The bar of a running job says each step; only on a platform that speaks to assistive programs, unlike “offscreen”.
    void progressIsAnnounced()
    {
        m_studio->window->openPage(u"prospects"_s);
        const auto job = m_studio->job(u"verify"_s);
        QVERIFY(job && job->status == JobStatus::Running);
        auto *strip = m_studio->window->findChild<gui::JobsStrip *>();
        QVERIFY(strip);
        const auto bar = [&] {
            for (auto *known : strip->findChildren<QProgressBar *>()) {
                if (known->isVisible() && known->value() == job->done)
                    return known;
            }
            return static_cast<QProgressBar *>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(bar(), patienceMs);
        auto *shown = bar();
        QVERIFY(!shown->accessibleName().isEmpty());
        progressSteps = 0;
        QAccessible::installUpdateHandler(&noteUpdate);
        const auto finished = m_studio->application->database().writeNow([&](store::WriteSession &session) -> Status {
            const auto items = store::jobs::claimItems(session, job->id, u"test"_s, 1);
            if (!items || items->isEmpty())
                return fail(items ? Error{ErrorKind::Internal, u"there is no item"_s, {}, {}, {}} : items.error());
            return store::jobs::finishItem(session, items->first().id, ItemState::Done, std::nullopt, {});
        });
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().message));
        QTRY_COMPARE_WITH_TIMEOUT(shown->value(), job->done + 1, patienceMs);
        QAccessible::installUpdateHandler(nullptr);
        QVERIFY(progressSteps > 0);
        double read = -1;
        QVERIFY(elsewhere([&] {
            atspi::Reader reader;
            const auto tree = reader.tree(QCoreApplication::applicationName());
            if (const auto node = find(tree, u"progress bar"_s, shown->accessibleName()))
                read = reader.value(*node);
        }));
        QCOMPARE(int(read), job->done + 1);
    }

    void theFilterIsTypedOverTheBus()
    {
        m_studio->window->openPage(u"prospects"_s);
        auto *filter = m_studio->window->findChild<QLineEdit *>(u"quickFilter"_s);
        auto *summary = m_studio->window->findChild<QLabel *>(u"pageSummary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!summary->text().isEmpty(), patienceMs);
        QString read;
        QVERIFY(elsewhere([&] {
            atspi::Reader reader;
            const auto tree = reader.tree(QCoreApplication::applicationName());
            const auto field = find(tree, u"text"_s, filter->accessibleName());
            if (field && reader.setText(*field, u"gallery"_s))
                read = reader.text(*field);
        }));
        QCOMPARE(read, u"gallery"_s);
        QCOMPARE(filter->text(), u"gallery"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u" of "), patienceMs);
        filter->clear();
    }

private:
    std::unique_ptr<Studio> m_studio;
};

QTEST_MAIN(TestAtSpi)
#include "atspi.moc"

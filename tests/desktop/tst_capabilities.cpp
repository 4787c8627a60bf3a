// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/studio.h"
#include "pipeline/approval.h"
#include "pipeline/sendqueue.h"
#include "store/settingsrepository.h"

#include <QActionGroup>
#include <QClipboard>
#include <functional>
#include <tuple>
#include <QPlainTextEdit>

using namespace desk;

namespace {

QString textsOf(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts.join(u' ');
}

/// Everything that a person would see change, as text.
QString visibleState(Studio &studio)
{
    QStringList parts = {studio.window->currentPageId()};
    for (const auto *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible())
            parts.append(widget->objectName() + u'/' + widget->windowTitle());
    }
    const auto *focus = QApplication::focusWidget();
    parts.append(focus ? focus->objectName() : QString());
    parts.append(QString::number(studio.jobs().size()));
    for (const auto &job : studio.jobs())
        parts.append(QString::number(job.updatedAt.time_since_epoch().count()));
    for (const auto state : {DraftState::Proposed, DraftState::Approved, DraftState::Rejected})
        parts.append(QString::number(studio.drafts(state).size()));
    for (const auto state : {SendState::Queued, SendState::Cancelled, SendState::Sent})
        parts.append(QString::number(
            studio.application->database().readNow([state](store::ReadSession &session) { return store::sends::byState(session, {state}); })->size()));
    const auto settings = studio.application->database().readNow(&store::settings::all).value();
    parts.append(settings.value(u"send.paused"_s).toBool() ? u"paused"_s : u"sending"_s);
    store::ProspectFilter filter;
    filter.approval = ApprovalStatus::Approved;
    const auto approved = studio.application->database().readNow(
        [filter](store::ReadSession &session) { return store::prospects::count(session, filter); });
    parts.append(QString::number(approved.value()));
    parts.append(studio.window->findChild<QToolBar *>(u"pageTools"_s)->isVisible() ? u"tools"_s : u"bare"_s);
    parts.append(studio.window->findChild<QLabel *>(u"pageSummary"_s)->text());
    for (const auto *known : studio.window->findChildren<QAction *>()) {
        if (known->isChecked())
            parts.append(known->objectName());
    }
    for (auto *grid : studio.window->findChildren<QTableView *>()) {
        if (grid->isVisible())
            parts.append(u"%1 rows of %2, at %3: %4"_s.arg(grid->model()->rowCount()).arg(grid->rowHeight(0)).arg(grid->currentIndex().row())
                             .arg(textsOf(*grid->model(), grid->currentIndex().row() + 1)));
    }
    for (const auto *label : studio.window->banners().findChildren<QLabel *>())
        parts.append(label->text());
    parts.append(QApplication::clipboard()->text().left(200));
    return parts.join(u" | "_s);
}

/// Which page an action belongs to; empty for the window's own.
QString pageOf(Studio &studio, const QAction *action)
{
    for (const QObject *above = action->parent(); above; above = above->parent()) {
        for (const auto &id : studio.window->pageIds()) {
            if (above == studio.window->page(id))
                return id;
        }
    }
    return {};
}

QTableView *gridOf(Studio &studio)
{
    for (auto *grid : studio.window->page(studio.window->currentPageId())->findChildren<QTableView *>()) {
        if (grid->isVisible() && grid->model()->rowCount() > 1)
            return grid;
    }
    return nullptr;
}

} // namespace

/// Each action of the window, triggered once where it makes sense, does something that can be seen.
class TestCapabilities : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }

    void everyActionDoesSomethingOrIsDisabled()
    {
        Studio studio;
        studio.discover(25);
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"score"_s) && studio.application->runner().isIdle(), patienceMs);
        studio.draft();
        QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"draft"_s) && studio.application->runner().isIdle(), patienceMs);

        QStringList disabled;
        QStringList without;
        int triggered = 0;
        const auto actions = studio.window->findChildren<QAction *>();
        for (auto *action : actions) {
            const QString name = action->objectName();
            if (!name.startsWith(u"action"_s) || name == u"actionQuit"_s || name == u"actionCloseHelp"_s)
                continue;
            setTheScene(studio, action);
            if (!action->isEnabled()) {
                disabled.append(name);
                continue;
            }
            const QString before = visibleState(studio);
            action->trigger();
            ++triggered;
            if (!QTest::qWaitFor([&] { return visibleState(studio) != before; }, 15'000))
                without.append(name);
            if (auto *menu = QApplication::activePopupWidget())
                menu->close();
            for (int closed = 0; openDialog(); ++closed) {
                QVERIFY2(closed < 10, qPrintable(name + u" opened "_s + openDialog()->objectName() + u", which does not close"_s));
                openDialog()->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
            if (auto *help = studio.window->findChild<QWidget *>(u"helpWindow"_s))
                help->hide();
            if (action->isCheckable() && !action->actionGroup())
                action->trigger(); // as it was
            QTRY_VERIFY_WITH_TIMEOUT(studio.application->runner().isIdle(), patienceMs);
        }
        QVERIFY2(without.isEmpty(), qPrintable(u"these did nothing that can be seen:\n"_s + without.join(u'\n')));
        // Whether a check failed differs from run to run; TestJobs tries failed items again.
        disabled.removeOne(u"actionRetryFailed"_s);
        // Nothing runs at this moment, so that there is nothing to pause or cancel; no mail came back, no cell of a draft was refused, and
        // all that the chosen draft says has a source. Nothing has come in and no mail needs a person's word: TestInboxPage and
        // TestSendsPage press what is for that.
        disabled.sort();
        // Whether something can be undone there, and whether the draft has an older version, depends on the actions before.
        disabled.removeOne(u"actionUndoInInbox"_s);
        disabled.removeOne(u"actionShowChanges"_s);
        const auto expected = actionsWithoutAnObject();
        QSet<QString> differing(disabled.cbegin(), disabled.cend());
        for (const QString &name : expected) {
            if (!differing.remove(name))
                differing.insert(u"enabled: "_s + name);
        }
        QVERIFY2(differing.isEmpty(), qPrintable(QStringList(differing.cbegin(), differing.cend()).join(u' ')));
        QVERIFY(triggered > 35);
        QVERIFY(studio.action(u"actionQuit"_s)->isEnabled());
        studio.action(u"actionQuit"_s)->trigger();
        QTRY_VERIFY(!studio.window->isVisible());
    }

private:
    static QStringList actionsWithoutAnObject()
    {
        return {u"actionCancelJob"_s, u"actionClassAutomatic"_s, u"actionClassAway"_s, u"actionClassBounced"_s, u"actionClassNotYet"_s,
                u"actionClassOptOut"_s, u"actionClassOther"_s, u"actionClassReply"_s, u"actionDropFaults.drafts"_s, u"actionGoToProspect"_s,
                u"actionHandled"_s, u"actionNextConversation"_s, u"actionNextFault.drafts"_s, u"actionOpenInGmail"_s, u"actionOtherAddress"_s,
                u"actionPauseJob"_s, u"actionPreviousConversation"_s, u"actionShowQuotes"_s, u"actionSuppressSender"_s,
                u"actionUseSuggestion"_s, u"actionVouch"_s, u"actionWasNotSent"_s, u"actionWasSent"_s};
    }

    /// The page of the action with a row chosen in the middle, and what the action needs besides.
    static void waitFor(const std::function<bool()> &condition, int milliseconds) { std::ignore = QTest::qWaitFor(condition, milliseconds); }
    /// Two mails that are to go in two hours, the newest ones of the ledger.
    static void planTwoMails(Studio &studio)
    {
        const auto planned = studio.application->database().writeNow([](store::WriteSession &session) -> Status {
            if (auto set = store::settings::set(session, u"send.undo_seconds"_s, 7200); !set)
                return set;
            store::DraftFilter toReview;
            toReview.states = {DraftState::Proposed};
            const auto proposed = store::drafts::ids(session, toReview, {});
            if (!proposed)
                return fail(proposed.error());
            QList<DraftId> ids;
            // Not those in which the simulated model made something up.
            for (auto id = proposed->crbegin(); id != proposed->crend() && ids.size() < 2; ++id) {
                if (pipeline::approveDrafts(session, {DraftId{*id}}, u"user"_s))
                    ids.append(DraftId{*id});
            }
            return pipeline::queueSends(session, ids, {}, u"user"_s);
        });
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().message));
    }

    static void setTheScene(Studio &studio, QAction *action)
    {
        const QString name = action->objectName();
        const QString page = pageOf(studio, action);
        studio.window->activateWindow();
        if (name.startsWith(u"actionOpen."_s))
            studio.window->openPage(name == u"actionOpen.jobs"_s ? u"sends"_s : u"jobs"_s);
        else
            studio.window->openPage(page.isEmpty() ? u"prospects"_s : page);
        if (name == u"actionShowAllProspects"_s)
            studio.window->openPage(page, u"no-address"_s);
        if (name.startsWith(u"actionShow."_s))
            studio.window->openPage(page, name == u"actionShow.sent"_s ? u"rejected"_s : u"sent"_s);
        if (name.startsWith(u"actionShowInbox."_s))
            studio.window->openPage(page, name == u"actionShowInbox.waiting"_s ? u"all"_s : u"waiting"_s);
        if (name == u"actionRetryFailed"_s)
            studio.window->openPage(page, u"problems"_s);
        if (name == u"actionPasteProspects"_s)
            QApplication::clipboard()->setText(u"pasted.example"_s);
        if (name.startsWith(u"actionPasteCells"_s))
            QApplication::clipboard()->setText(u"pasted into a cell"_s);
        if (name == u"actionTakeBack"_s || name == u"actionSendWithoutWaiting"_s)
            planTwoMails(studio);
        if (auto *desk = studio.window->page(u"review"_s)->findChild<QWidget *>(u"desk"_s); desk->isVisible())
            studio.action(u"actionOpenDesk"_s)->trigger(); // the list again
        waitFor([&] { return gridOf(studio) != nullptr; }, 2000);
        if (auto *grid = gridOf(studio); grid && name != u"actionRetryFailed"_s) {
            grid->setFocus();
            grid->selectRow(1);
            if (name.startsWith(u"actionFillDown"_s))
                grid->selectionModel()->select(grid->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        if (name == u"actionUndo"_s || name == u"actionRedo"_s) {
            // What came before may have been refused, and then there is nothing to take back. Each step is seen before the next.
            const auto seen = [&](const QString &step) {
                const QString before = visibleState(studio);
                studio.action(step)->trigger();
                // The writer keeps the order: what was asked for before this is stored after it.
                std::ignore = studio.application->database().writeNow([](store::WriteSession &) { return Status(); });
                waitFor([&] { return visibleState(studio) != before; }, 10'000);
            };
            seen(u"actionApproveProspects"_s);
            waitFor([&] { return studio.action(u"actionUndo"_s)->isEnabled(); }, 10'000);
            if (name == u"actionRedo"_s)
                seen(u"actionUndo"_s);
            waitFor([&] { return action->isEnabled(); }, 10'000);
        }
        if (page == u"review"_s)
            waitFor([&] { return !studio.inPage<QPlainTextEdit>(page, u"body"_s)->toPlainText().isEmpty(); }, 2000);
        if (name == u"actionLeaveEditor"_s)
            studio.inPage<QPlainTextEdit>(page, u"body"_s)->setFocus();
        waitFor([&] { return action->isEnabled(); }, actionsWithoutAnObject().contains(name) ? 200 : 3000);
    }
};

QTEST_MAIN(TestCapabilities)
#include "tst_capabilities.moc"

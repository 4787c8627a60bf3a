// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bannerstack.h"
#include "gui/mainwindow.h"
#include "gui/review/deskview.h"
#include "gui/review/drafteditor.h"
#include "gui/review/draftsmodel.h"
#include "gui/review/placekeeper.h"
#include "gui/review/reviewpage.h"
#include "guiseed.h"
#include "store/reviewrepository.h"
#include "support/testdatabase.h"
#include "windowtest.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace reviewtest {

using namespace overture;
using namespace Qt::StringLiterals;

using windowtest::prepare;

/// The window on the review page with drafts.
struct Desk
{
    /// `adjust` gives the window more of the program than the database.
    explicit Desk(int prospects, std::function<void(gui::GuiContext &)> adjustment = {}) : adjust(std::move(adjustment))
    {
        QSettings().clear();
        seeded = guiseed::seed(*database, database.clock(), prospects).has_value();
        open();
        window->openPage(u"review"_s);
    }
    /// A window as the program opens it.
    void open()
    {
        gui::GuiContext context{.database = *database, .clock = database.clock()};
        context.previewDraft = previewDraft;
        if (adjust)
            adjust(context);
        window = std::make_unique<gui::MainWindow>(context);
        window->show();
        seeded = seeded && QTest::qWaitForWindowActive(window.get());
        page = qobject_cast<gui::ReviewPage *>(window->page(u"review"_s));
        grid = page->findChild<QTableView *>(u"grid"_s);
        subject = page->findChild<QLineEdit *>(u"subject"_s);
        body = page->findChild<QPlainTextEdit *>(u"body"_s);
    }
    int count(DraftState state, store::Snoozed snoozed = store::Snoozed::Either)
    {
        store::DraftFilter filter;
        filter.states = {state};
        filter.snoozed = snoozed;
        return database->readNow([filter](store::ReadSession &session) { return store::drafts::count(session, filter); }).value();
    }
    Draft stored(qint64 id)
    {
        return *database->readNow([id](store::ReadSession &session) { return store::drafts::byId(session, DraftId{id}); }).value();
    }
    QSet<qint64> shown()
    {
        return database->readNow([ids = page->model().ids()](store::ReadSession &session) { return store::reviews::shown(session, ids, u"user"_s); }).value();
    }
    std::optional<store::ReviewPlace> place()
    {
        return database->readNow([](store::ReadSession &session) { return store::reviews::place(session, u"user"_s); }).value();
    }
    /// The rows of the list from `first` to `last`.
    void select(int first, int last) const
    {
        const auto &drafts = page->model();
        grid->setCurrentIndex(drafts.index(first, 0));
        grid->selectionModel()->select(QItemSelection(drafts.index(first, 0), drafts.index(last, 0)),
                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    bool isReady() const { return page->currentDraft() > 0 && page->editor().row() && page->editor().row()->draft.id.value == page->currentDraft(); }
    /// To whatever has the keys, as a person presses them.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
    /// From the list to the desk.
    void sitDown() const
    {
        grid->setFocus();
        press(Qt::Key_F8);
    }

    TestDatabase database;
    std::function<void(gui::GuiContext &)> adjust;
    std::function<QFuture<Result<MailPreview>>(DraftId)> previewDraft;
    bool seeded = false;
    std::unique_ptr<gui::MainWindow> window;
    gui::ReviewPage *page = nullptr;
    QTableView *grid = nullptr;
    QLineEdit *subject = nullptr;
    QPlainTextEdit *body = nullptr;
};

} // namespace reviewtest

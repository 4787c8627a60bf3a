// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowcontext.h"
#include "gui/bannerstack.h"
#include "gui/mainwindow.h"
#include "gui/windowtest.h"
#include "store/draftrepository.h"
#include "store/jobrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

#include <functional>

/// The real program with its window on a practice workspace, for tests that click.
namespace desk {

using namespace overture;
using namespace Qt::StringLiterals;

inline constexpr int patienceMs = 60'000; // a busy machine; nothing waits that long when all is well

/// The whole program on a fresh practice workspace, as desktop/main.cpp opens it.
struct Studio
{
    explicit Studio(const std::function<void(app::ApplicationOptions &)> &adjust = {})
    {
        options.practice = true;
        options.workspaceFile = folder.filePath(u"practice.db"_s);
        if (adjust)
            adjust(options);
        open();
    }
    void open()
    {
        auto opened = app::Application::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        application = std::move(*opened);
        window = std::make_unique<gui::MainWindow>(desktop::windowContext(*application));
        window->resize(1320, 840);
        window->show();
    }

    QAction *action(const QString &name) const
    {
        auto *found = window->findChild<QAction *>(name);
        if (!found)
            qFatal("there is no action %s", qPrintable(name));
        return found;
    }
    /// Closes the window and ends the program, as quitting does.
    void quit()
    {
        window->close();
        window.reset();
        application.reset();
    }
    /// Presses the button that the toolbar of the open page shows for an action.
    bool click(const QString &name) const
    {
        auto *button = window->findChild<QToolBar *>(u"pageTools"_s)->widgetForAction(action(name));
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    /// Has drafts written for all that are due, as a person does it.
    void draft()
    {
        action(u"actionDraft"_s)->trigger();
        QTest::mouseClick(window->findChild<QPushButton *>(u"start"_s), Qt::LeftButton);
    }
    void discover(int most)
    {
        window->openPage(u"prospects"_s);
        action(u"actionDiscover"_s)->trigger();
        auto *dialog = window->findChild<QComboBox *>(u"category"_s)->window();
        dialog->findChild<QComboBox *>(u"category"_s)->setEditText(u"Art Blogs"_s);
        dialog->findChild<QLineEdit *>(u"location"_s)->setText(u"United States"_s);
        dialog->findChild<QSpinBox *>(u"max"_s)->setValue(most);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"start"_s), Qt::LeftButton);
    }
    QList<Job> jobs()
    {
        return application->database().readNow([](store::ReadSession &session) { return store::jobs::list(session, 100); }).value();
    }
    /// The newest job of a type, if there is one.
    std::optional<Job> job(const QString &type)
    {
        for (const auto &known : jobs()) {
            if (known.type == type)
                return known;
        }
        return {};
    }
    bool isIdle() { return application->runner().isIdle() && !jobs().isEmpty(); }
    template <class T>
    T *inPage(const QString &page, const QString &name) const
    {
        return window->page(page)->findChild<T *>(name);
    }
    store::FunnelCounts funnel()
    {
        return application->database().readNow([](store::ReadSession &session) { return store::prospects::funnel(session); }).value();
    }
    QList<store::DraftRow> drafts(DraftState state)
    {
        store::DraftFilter filter;
        filter.states = {state};
        return application->database()
            .readNow([filter](store::ReadSession &session) -> Result<QList<store::DraftRow>> {
                const auto ids = store::drafts::ids(session, filter, {});
                return ids ? store::drafts::rowsByIds(session, *ids) : fail(ids.error());
            })
            .value();
    }
    /// A key for the whole window; the window first gets the focus back from a dialog that was open.
    bool press(Qt::Key key)
    {
        window->activateWindow();
        const bool active = QTest::qWaitForWindowActive(window.get());
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        return active;
    }
    void picture(const QString &name) const
    {
        if (const QString wanted = qEnvironmentVariable("OVERTURE_SHOTS"); !wanted.isEmpty()) {
            QDir().mkpath(wanted);
            window->grab().save(wanted + u'/' + name + u".png"_s);
        }
    }

    QTemporaryDir folder;
    app::ApplicationOptions options;
    std::unique_ptr<app::Application> application;
    std::unique_ptr<gui::MainWindow> window;
};

inline QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}


/// To be called in initTestCase.
using windowtest::prepare;

} // namespace desk

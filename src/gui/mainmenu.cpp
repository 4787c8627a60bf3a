// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/aboutdialog.h"
#include "gui/helpwindow.h"
#include "gui/icons.h"
#include "gui/keys/keymap.h"
#include "gui/review/claimsdialog.h"
#include "gui/review/factsheetdialog.h"
#include "gui/review/reviewpage.h"
#include "gui/shortcutsdialog.h"
#include "gui/templates/categorytemplatesdialog.h"

#include "ui_mainwindow.h"

#include <QMenuBar>

namespace overture::gui {

using namespace Qt::StringLiterals;

QAction *MainWindow::makeAction(const QString &objectName, const QString &text, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    if (!iconName.isEmpty())
        action->setIcon(icons::icon(iconName));
    action->setShortcut(key);
    addAction(action);
    return action;
}

void MainWindow::makeMenus()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    if (auto *import = page(u"prospects"_s)->findChild<QAction *>(u"actionImport"_s))
        file->addAction(import);
    file->addSeparator();
    auto *quit = makeAction(u"actionQuit"_s, tr("&Quit"), {}, QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    file->addAction(quit);

    auto *edit = menuBar()->addMenu(tr("&Edit"));
    auto *undo = m_undo.createUndoAction(this, tr("&Undo"));
    undo->setObjectName(u"actionUndo"_s);
    undo->setIcon(icons::icon(u"undo"_s));
    undo->setShortcut(QKeySequence::Undo);
    auto *redo = m_undo.createRedoAction(this, tr("&Redo"));
    redo->setObjectName(u"actionRedo"_s);
    redo->setIcon(icons::icon(u"redo"_s));
    redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    auto *find = makeAction(u"actionQuickFilter"_s, tr("&Filter"), u"search"_s, QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        if (ui->quickFilter->isVisible()) {
            ui->quickFilter->setFocus(Qt::ShortcutFocusReason);
            ui->quickFilter->selectAll();
        }
    });
    edit->addActions({undo, redo});
    addActions({undo, redo});
    edit->addSeparator();
    m_paletteAction = makeAction(u"actionCommands"_s, tr("&Commands …"), u"search"_s, QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_paletteAction, &QAction::triggered, this, &MainWindow::showPalette);
    edit->addActions({find, m_paletteAction});
    edit->addSeparator();
    auto *templates = makeAction(u"actionCategoryTemplates"_s, tr("Category &templates …"), u"draft"_s, {});
    connect(templates, &QAction::triggered, this, [this] {
        auto *dialog = new CategoryTemplatesDialog(m_gui, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    edit->addAction(templates);
    auto *facts = makeAction(u"actionFactSheet"_s, tr("&Fact sheet …"), u"note"_s, {});
    connect(facts, &QAction::triggered, this, [this] {
        auto *dialog = new FactSheetDialog(m_gui, m_undo, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    edit->addAction(facts);
    auto *claims = makeAction(u"actionClaims"_s, tr("&Claims of the draft …"), u"search"_s, {});
    connect(claims, &QAction::triggered, this, [this] {
        const auto *review = qobject_cast<ReviewPage *>(page(u"review"_s));
        const DraftId draft{review ? review->currentDraft() : 0};
        if (!draft.isValid()) {
            openPage(u"review"_s);
            return;
        }
        auto *dialog = new ClaimsDialog(m_gui, m_undo, draft, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    edit->addAction(claims);

    auto *view = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const auto &info : m_infos) {
        auto *action = makeAction(u"actionOpen."_s + info.id, info.title, info.iconName, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
        connect(action, &QAction::triggered, this, [this, id = info.id] { openPage(id); });
        view->addAction(action);
    }
    for (const auto &info : m_infos) {
        auto *owner = page(info.id);
        if (owner->actions().isEmpty())
            continue;
        auto *menu = menuBar()->addMenu(u'&' + info.title);
        menu->addActions(owner->actions());
        connect(menu, &QMenu::triggered, this, [this, id = info.id](const QAction *action) {
            if (m_currentPage != id && !action->property("leavesPage").toBool())
                openPage(id);
        });
    }
    m_pauseAction = makeAction(u"actionPauseSending"_s, tr("Pause all sending"), u"pause"_s, QKeySequence(Qt::CTRL | Qt::Key_Period));
    m_pauseAction->setCheckable(true);
    m_pauseAction->setEnabled(false);
    connect(m_pauseAction, &QAction::triggered, this, &MainWindow::setSendingPaused);

    auto *help = menuBar()->addMenu(tr("&Help"));
    auto *guide = makeAction(u"actionUserGuide"_s, tr("&User guide"), u"info"_s, QKeySequence::HelpContents);
    connect(guide, &QAction::triggered, this, &MainWindow::showHelp);
    auto *keys = makeAction(u"actionShortcuts"_s, tr("&Keyboard"), u"key"_s, QKeySequence(Qt::Key_Question));
    connect(keys, &QAction::triggered, this, &MainWindow::showShortcuts);
    auto *about = makeAction(u"actionAbout"_s, tr("&About Overture"), u"overture"_s, {});
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
    help->addActions({guide, keys, about});
    makeKeys();
}

void MainWindow::showHelp()
{
    // The guide opens where one is.
    static const QHash<QString, QString> pages = {{u"prospects"_s, u"prospects.md"_s}, {u"review"_s, u"review.md"_s}, {u"sends"_s, u"sending.md"_s},
                                                  {u"inbox"_s, u"inbox.md"_s},
                                                  {u"jobs"_s, u"jobs.md"_s}, {u"settings"_s, u"settings.md"_s}};
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->openPage(pages.value(m_currentPage, u"index.md"_s));
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(*m_keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(m_gui, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace overture::gui

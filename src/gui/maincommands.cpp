// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/bannerstack.h"
#include "gui/keys/keymap.h"
#include "gui/palette/commandpalette.h"
#include "gui/sidebar.h"

#include "ui_mainwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

/// The page's own actions, then those of its tables.
QList<QAction *> actionsOf(const Page &page)
{
    auto all = page.actions();
    const auto inside = page.findChildren<QAction *>();
    for (auto *action : inside) {
        const auto *owner = qobject_cast<const QWidget *>(action->parent());
        if (action->objectName().startsWith("action"_L1) && !all.contains(action) && owner && owner->window() == page.window())
            all.append(action);
    }
    return all;
}

} // namespace

void MainWindow::makeKeys()
{
    m_keys = new KeyMap(m_gui.database, this);
    for (auto *action : actions())
        m_keys->add(action, {}, tr("Everywhere"));
    for (const auto &info : m_infos) {
        const auto known = actionsOf(*page(info.id));
        for (auto *action : known)
            m_keys->add(action, info.id, info.title);
    }
    connect(m_keys, &KeyMap::failed, this, [this](const Error &error) { ui->banners->show(u"keys"_s, error); });
    m_keys->follow();
    qApp->installEventFilter(this);
}

/// A text field has its own idea of Ctrl+K (delete to the end of the line); the palette opens from everywhere.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_paletteAction) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const QKeySequence key(static_cast<QKeyEvent *>(event)->keyCombination());
        if (widget && widget->window() == this && m_paletteAction->shortcuts().contains(key)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

QList<Command> MainWindow::commands()
{
    QList<Command> all;
    QSet<QString> known;
    const auto add = [&](const Command &command) {
        const QString name = command.title + u'\n' + command.detail;
        if (!known.contains(name))
            all.append(command);
        known.insert(name);
    };
    const auto addAction = [&](QAction *action, const QString &place) {
        if (action == m_paletteAction || action->isSeparator() || action->text().isEmpty() || !action->isVisible()
            || action->objectName().startsWith("actionOpen."_L1))
            return;
        add({.kind = Command::Kind::Action, .title = plainText(*action), .detail = place, .keys = keysText(action->shortcuts()), .iconName = {},
             .reason = action->isEnabled() ? QString() : disabledReason(*action), .isEnabled = action->isEnabled(),
             .run = [guard = QPointer(action)] {
                 if (guard)
                     guard->trigger();
             }});
    };
    QHash<QString, QString> titles;
    for (const auto &info : m_infos)
        titles.insert(info.id, info.title);
    const auto ofPage = actionsOf(*page(m_currentPage));
    for (auto *action : ofPage)
        addAction(action, titles.value(m_currentPage));
    for (auto *action : actions())
        addAction(action, {});
    for (const auto &info : m_infos) {
        const auto *action = findChild<QAction *>(u"actionOpen."_s + info.id);
        add({.kind = Command::Kind::Page, .title = info.title, .detail = tr("Page"), .keys = action ? keysText(action->shortcuts()) : QString(),
             .iconName = info.iconName, .reason = {}, .isEnabled = true, .run = [this, id = info.id] { openPage(id); }});
    }
    const auto *entries = ui->sidebar->model();
    for (int row = 0; row < entries->rowCount(); ++row) {
        const auto entry = entries->index(row, 0);
        const QString id = entry.data(Sidebar::PageRole).toString();
        const QString view = entry.data(Sidebar::ViewRole).toString();
        if (id.isEmpty() || view.isEmpty())
            continue;
        add({.kind = Command::Kind::View, .title = entry.data(Qt::DisplayRole).toString(), .detail = titles.value(id), .keys = {},
             .iconName = entry.data(Sidebar::IconRole).toString(), .reason = {}, .isEnabled = true, .run = [this, id, view] { openPage(id, view); }});
    }
    return all;
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(m_gui.database, commands(), [this](const QString &id, const QString &view) { openPage(id, view); }, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

} // namespace overture::gui

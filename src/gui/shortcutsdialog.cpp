// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcutsdialog.h"

#include "gui/mainwindow.h"
#include "gui/theme.h"

#include "ui_shortcutsdialog.h"

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

/// A heading and, below it, the keys of these actions; nothing when none has a key.
void addGroup(QTreeWidget *tree, const QString &title, const QList<QAction *> &actions)
{
    QList<QTreeWidgetItem *> lines;
    for (const auto *action : actions) {
        QStringList keys;
        for (const auto &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (keys.isEmpty() || action->text().isEmpty())
            continue;
        auto *line = new QTreeWidgetItem({keys.join(u", "_s), QString(action->text()).remove(u'&')});
        line->setFont(0, theme::font(theme::TextSize::Body, true));
        lines.append(line);
    }
    if (lines.isEmpty())
        return;
    auto *heading = new QTreeWidgetItem(tree, {title});
    heading->setFirstColumnSpanned(true);
    heading->setFont(0, theme::font(theme::TextSize::Caption, true));
    heading->setForeground(0, theme::tones().secondary);
    const int height = QFontMetrics(theme::font(theme::TextSize::Caption, true)).height();
    heading->setSizeHint(0, QSize(0, height + 3 * theme::Gap));
    heading->setTextAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
    tree->addTopLevelItems(lines);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const MainWindow &window, QWidget *parent) : QDialog(parent)
{
    Ui::ShortcutsDialog ui;
    ui.setupUi(this);
    setObjectName(u"keyboardBox"_s);
    theme::setSecondary(ui.lead);
    addGroup(ui.keys, tr("EVERYWHERE"), window.actions());
    for (const auto &info : pageInfos()) {
        if (const auto *page = window.page(info.id))
            addGroup(ui.keys, info.title.toUpper(), page->actions());
    }
    ui.keys->resizeColumnToContents(0);
    ui.keys->setColumnWidth(0, ui.keys->columnWidth(0) + 3 * theme::Gap);
    resize(fontMetrics().averageCharWidth() * 72, 560);
}

} // namespace overture::gui

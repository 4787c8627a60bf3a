// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the pane that shows another text: letters act while the difference has the focus.
#include "gui/review/rewritepane.h"

#include "ui_rewritepane.h"

#include <QKeyEvent>

namespace overture::gui {

bool RewritePane::isOurs(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_A:
    case Qt::Key_X:
        return modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    case Qt::Key_J:
    case Qt::Key_K:
    case Qt::Key_L:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Escape:
        return (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    default:
        return false;
    }
}

bool RewritePane::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    if (!isOurs(key, modifiers))
        return false;
    const bool isAll = modifiers == Qt::ShiftModifier;
    switch (key) {
    case Qt::Key_J:
    case Qt::Key_Down: step(1); break;
    case Qt::Key_K:
    case Qt::Key_Up: step(-1); break;
    case Qt::Key_A:
    case Qt::Key_Return:
    case Qt::Key_Enter: decide(true, isAll); break;
    case Qt::Key_X:
    case Qt::Key_Delete: decide(false, isAll); break;
    case Qt::Key_L: unlock(); break;
    case Qt::Key_Escape: emit left(); break;
    default: return false;
    }
    return true;
}

bool RewritePane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == ui->wish) {
        if (isPress && key->key() == Qt::Key_Escape) {
            emit left();
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    // Letters are the pane's while the difference has the focus, whatever a page has made of them.
    if (!isPress) {
        if (isOurs(key->key(), key->modifiers()))
            event->accept();
        return event->isAccepted();
    }
    return pressed(key->key(), key->modifiers()) || QWidget::eventFilter(watched, event);
}

} // namespace overture::gui

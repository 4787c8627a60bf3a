// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keys/keyfield.h"

#include <QKeyEvent>

namespace overture::gui {

namespace {

bool leaves(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape;
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press a key"));
}

void KeyField::clearKey()
{
    m_key = {};
    clear();
}

bool KeyField::event(QEvent *event)
{
    // No shortcut acts while its key is being chosen.
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_unknown: return;
    default: break;
    }
    if (leaves(*event)) {
        event->ignore();
        return;
    }
    // Shift is part of the key where it makes another character ("?"), and a modifier else.
    auto modifiers = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = event->text();
    const bool makesCharacter = !text.isEmpty() && text.front().isPrint() && !text.front().isLetterOrNumber() && !text.front().isSpace();
    if (makesCharacter)
        modifiers &= ~Qt::ShiftModifier;
    m_key = QKeySequence(QKeyCombination(modifiers, Qt::Key(event->key())));
    setText(m_key.toString(QKeySequence::NativeText));
    event->accept();
    emit pressed(m_key);
}

} // namespace overture::gui

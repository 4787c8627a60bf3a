// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/mailedit.h"

#include "gui/text/fieldtext.h"

#include <QMimeData>

namespace overture::gui {

void MailEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return QPlainTextEdit::insertFromMimeData(source);
    const QString text = asInField(source->text());
    if (document()->characterCount() + text.size() > LargestShownText) {
        emit refusedPaste();
        return;
    }
    if (fitsField(text))
        return QPlainTextEdit::insertFromMimeData(source);
    textCursor().insertText(withBrokenLines(text));
    ensureCursorVisible();
    emit brokeLines();
}

} // namespace overture::gui

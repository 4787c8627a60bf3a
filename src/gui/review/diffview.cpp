// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/diffview.h"

#include "gui/text/fieldtext.h"
#include "gui/theme.h"

#include <QEvent>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

using Kind = DiffPiece::Kind;

QColor soft(QColor colour)
{
    colour.setAlpha(45);
    return colour;
}

/// A change of line ends alone would be invisible.
QString shown(const QString &text, bool isChange)
{
    QString result = text;
    if (isChange && text.contains(u'\n') && text.trimmed().isEmpty())
        result.replace(u'\n', u"¶\n"_s);
    return result;
}

} // namespace

DiffView::DiffView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void DiffView::showDifference(const DraftText &before, const DraftText &after)
{
    m_current = -1;
    m_stretches.clear();
    for (const auto &piece : wordDiff(before.subject, after.subject))
        m_stretches.append({piece.kind, piece.text});
    m_stretches.append({Kind::Same, u"\n\n"_s});
    for (const auto &piece : wordDiff(before.body, after.body))
        m_stretches.append({piece.kind, piece.text});
    draw();
}

void DiffView::showProposal(const PlacedProposal &placed, int current)
{
    m_current = current;
    m_stretches.clear();
    for (const auto part : {TextPart::Subject, TextPart::Body}) {
        const QString &text = textOf(placed.current, part);
        qsizetype position = 0;
        for (int i = 0; i < placed.changes.size(); ++i) {
            const ProposedChange &change = placed.changes.at(i);
            if (change.part != part)
                continue;
            m_stretches.append({Kind::Same, text.sliced(position, change.hunk.start - position)});
            m_stretches.append({Kind::Removed, change.hunk.removed, i, change.isLocked});
            m_stretches.append({Kind::Added, change.hunk.added, i, change.isLocked});
            position = change.hunk.end();
        }
        m_stretches.append({Kind::Same, text.sliced(position)});
        if (part == TextPart::Subject)
            m_stretches.append({Kind::Same, u"\n\n"_s});
    }
    draw();
}

void DiffView::showNothing(const QString &text)
{
    m_stretches.clear();
    m_current = -1;
    setPlainText(text);
}

void DiffView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_stretches.isEmpty())
        draw();
}

void DiffView::draw()
{
    const auto &tones = theme::tones();
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    int currentBegin = -1;
    int currentEnd = -1;
    int lockedShown = -1;
    LineCutter cutter; // a line of a megabyte would take the view many seconds
    for (const Stretch &stretch : m_stretches) {
        if (stretch.text.isEmpty())
            continue;
        QTextCharFormat format;
        switch (stretch.kind) {
        case Kind::Same: break;
        case Kind::Removed:
            format.setFontStrikeOut(true);
            format.setForeground(tones.vermilion);
            format.setBackground(soft(tones.vermilion));
            break;
        case Kind::Added:
            format.setFontUnderline(true);
            format.setForeground(tones.green);
            format.setBackground(soft(tones.green));
            break;
        }
        const bool isCurrent = stretch.change >= 0 && stretch.change == m_current;
        if (isCurrent) {
            format.setBackground(tones.accentSoft);
            format.setFontWeight(QFont::DemiBold);
            if (currentBegin < 0)
                currentBegin = cursor.position();
        }
        if (stretch.isLocked && lockedShown != stretch.change) {
            lockedShown = stretch.change;
            cursor.insertText(u"🔒"_s, QTextCharFormat());
        }
        cursor.insertText(cutter.cut(shown(stretch.text, stretch.kind != Kind::Same)), format);
        if (isCurrent)
            currentEnd = cursor.position();
    }
    cursor.endEditBlock();
    QTextCursor place(document());
    if (currentBegin >= 0) {
        // The end first, then the beginning: both are in view when they fit.
        place.setPosition(currentEnd);
        setTextCursor(place);
        ensureCursorVisible();
        place.setPosition(currentBegin);
    }
    setTextCursor(place);
    ensureCursorVisible();
}

} // namespace overture::gui

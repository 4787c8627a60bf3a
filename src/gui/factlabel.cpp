// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/factlabel.h"

#include "gui/text/fieldtext.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

namespace overture::gui {

using namespace Qt::StringLiterals;

FactLabel::FactLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setMinimumWidth(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void FactLabel::setPlain(const QString &text, qsizetype longest)
{
    if (!m_link.isEmpty())
        setToolTip({});
    m_text = text;
    m_link.clear();
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QString shown = beginningOf(text, longest, MostLines);
    m_shownLength = shown.size();
    if (m_shownLength < text.size())
        shown += u" …"_s;
    setText(withBreaks(shown));
    setAccessibleName(text.isEmpty() ? accessibleDescription() : shown);
}

void FactLabel::setLink(const QString &text, const QString &link)
{
    const auto scheme = QUrl(link).scheme();
    if (scheme != u"http"_s && scheme != u"https"_s) {
        setPlain(text);
        return;
    }
    m_text = text;
    m_shownLength = text.size();
    m_link = link;
    setTextFormat(Qt::RichText);
    setText(u"<a href=\"%1\" style=\"text-decoration:none\">%2</a>"_s.arg(link.toHtmlEscaped(), withBreaks(text).toHtmlEscaped()));
    setOpenExternalLinks(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setToolTip(link);
    setAccessibleName(text);
}

/// There is one link: the way from the label to its link and from there out of it is one step, not two.
bool FactLabel::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

void FactLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    const auto reason = event->reason();
    m_isMarked = !m_link.isEmpty() && reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason;
    if (m_isMarked)
        setSelection(0, int(withBreaks(m_text).size())); // Enter opens the link that is selected
}

void FactLabel::focusOutEvent(QFocusEvent *event)
{
    if (m_isMarked && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_isMarked = false;
        setSelection(0, 0);
    }
    QLabel::focusOutEvent(event);
}

void FactLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_link.isEmpty()) { // a link keeps the colour that it was made with
        const QString shown = text();
        setText({});
        setText(shown);
    }
}

void FactLabel::copy(bool everything)
{
    const QString text = everything ? m_text : selectedText().remove(BreakHere);
    QApplication::clipboard()->setText(text);
}

void FactLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool everything = !hasSelectedText();
    menu->addAction(tr("&Copy"), this, [this, everything] { copy(everything); });
    if (!m_link.isEmpty()) {
        menu->addAction(tr("Copy &link"), this, [link = m_link] { QApplication::clipboard()->setText(link); });
        menu->addAction(tr("&Open"), this, [link = m_link] { QDesktopServices::openUrl(QUrl(link)); });
    }
    menu->popup(event->globalPos());
}

void FactLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        copy(false);
    else
        QLabel::keyPressEvent(event);
}

void FactLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    auto *clipboard = QApplication::clipboard();
    if (hasSelectedText() && clipboard->supportsSelection())
        clipboard->setText(selectedText().remove(BreakHere), QClipboard::Selection);
}

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/sourcepane.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/theme.h"

#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat headFormat(const QWidget &widget)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(widget.palette().color(QPalette::Text));
    return format;
}

QTextCharFormat quietFormat(const QWidget &widget)
{
    QTextCharFormat format;
    format.setForeground(widget.palette().color(QPalette::PlaceholderText));
    return format;
}

/// Lit by colour and by a line below it: colour alone says nothing to some.
QTextCharFormat litFormat(const QWidget &widget)
{
    QColor light = widget.palette().color(QPalette::Highlight);
    light.setAlphaF(0.22F);
    QTextCharFormat format;
    format.setForeground(widget.palette().color(QPalette::Text));
    format.setBackground(light);
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    return format;
}

} // namespace

SourcePane::SourcePane(QWidget *parent) : QWidget(parent), m_note(new QLabel(this)), m_text(new QTextBrowser(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_note->setObjectName(u"sourceNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMargin(4);
    m_note->hide();
    m_text->setObjectName(u"sourceText"_s);
    m_text->setAccessibleName(tr("Sources of the draft"));
    m_text->setAccessibleDescription(tr("The text of the site’s pages; sentences that the draft leans on are underlined."));
    m_text->setOpenLinks(false);
    m_text->setOpenExternalLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(0);
    m_text->setPlaceholderText(tr("No page of this site has been read."));
    rows->addWidget(m_note);
    rows->addWidget(m_text, 1);
    setFocusProxy(m_text);
}

void SourcePane::show(const EvidenceReport &report, const QList<Page> &pages)
{
    auto *bar = m_text->verticalScrollBar();
    const bool isSame = report.draft == m_report.draft && pages == m_pages; // only the mail was typed in
    const int place = bar->value();
    m_report = report;
    m_pages = pages;
    m_places.clear();
    m_lit.clear();
    m_text->clear();
    write(pages);
    m_text->moveCursor(QTextCursor::Start);
    if (isSame)
        bar->setValue(place);
    else
        bringUpCited();
    m_note->setVisible(!report.vanished.isEmpty());
    m_note->setText(shown(report.vanished));
}

void SourcePane::write(const QList<Page> &pages)
{
    QTextCursor cursor(m_text->document());
    const auto plain = QTextCharFormat();
    const auto lit = litFormat(*this);
    QList<int> used;
    for (const CitedSentence &sentence : m_report.sentences) {
        for (const int source : sentence.sources) {
            if (!used.contains(source))
                used.append(source);
        }
    }
    for (const Claim &claim : m_report.claims) {
        if (claim.source >= 0 && !used.contains(claim.source))
            used.append(claim.source);
    }
    QList<int> unplaced = used;

    for (const Page &page : pages) {
        cursor.insertText(page.title.simplified().isEmpty() ? page.url : page.title.simplified(), headFormat(*this));
        const int titleEnd = cursor.position();
        cursor.insertText(u"\n%1 · %2\n"_s.arg(page.url, format::exact(page.fetchedAt)), quietFormat(*this));
        const int base = cursor.position();
        cursor.insertText(page.text, plain);
        const int end = cursor.position();
        for (const int index : std::as_const(used)) {
            const EvidenceSource &source = m_report.sources.at(index);
            if (source.kind != SourceKind::Page || source.url != page.url)
                continue;
            int from = -1;
            int length = 0;
            if (source.start < 0 && source.text == page.title.simplified()) {
                from = titleEnd - int(page.title.simplified().size());
                length = int(page.title.simplified().size());
            } else if (source.pageHash == page.hash && source.start >= 0 && source.start + source.length <= page.text.size()) {
                from = base + source.start;
                length = source.length;
            } else if (const auto at = page.text.indexOf(source.text); at >= 0) {
                from = base + int(at);
                length = int(source.text.size());
            }
            if (from < 0)
                continue;
            QTextCursor span(m_text->document());
            span.setPosition(from);
            span.setPosition(std::min(from + length, m_text->document()->characterCount() - 1), QTextCursor::KeepAnchor);
            span.mergeCharFormat(lit);
            m_places.insert(index, {from, length});
            m_lit.append(source.text);
            unplaced.removeAll(index);
        }
        cursor.setPosition(std::max(end, cursor.position()));
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"\n\n"_s, plain);
    }

    bool isFirst = true;
    for (const int index : std::as_const(unplaced)) {
        const EvidenceSource &source = m_report.sources.at(index);
        if (isFirst)
            cursor.insertText(tr("Also leaned on") + u'\n', headFormat(*this));
        isFirst = false;
        QString where = shown(source.title);
        if (source.kind == SourceKind::Page)
            where = source.seenAt ? tr("No longer on the page as it was read on %1: %2").arg(format::exact(*source.seenAt), source.url)
                                  : tr("No longer on the page: %1").arg(source.url);
        if (!where.isEmpty())
            cursor.insertText(where + u'\n', quietFormat(*this));
        const int from = cursor.position();
        const QString text = source.text.trimmed();
        cursor.insertText(text, lit);
        m_places.insert(index, {from, int(text.size())});
        m_lit.append(source.text);
        cursor.insertText(u"\n\n"_s, plain);
    }
}

/// What the draft leans on most, the longest that is lit, without marking it.
void SourcePane::bringUpCited()
{
    int from = 0;
    int longest = 0;
    for (const auto &[at, length] : std::as_const(m_places)) {
        if (length > longest || (length == longest && at < from)) {
            from = at;
            longest = length;
        }
    }
    if (longest == 0)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(from);
    m_text->setTextCursor(cursor);
    scrollTo(cursor);
}

/// A little of what stands before is seen as well.
void SourcePane::scrollTo(const QTextCursor &cursor)
{
    auto *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + m_text->cursorRect(cursor).top() - m_text->viewport()->height() / 3);
}

void SourcePane::mark(int from, int length)
{
    QTextCursor cursor(m_text->document());
    cursor.setPosition(from);
    cursor.setPosition(std::min(from + length, m_text->document()->characterCount() - 1), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    scrollTo(cursor);
}

void SourcePane::showSource(int index)
{
    const auto place = m_places.constFind(index);
    if (place != m_places.constEnd())
        mark(place->first, place->second);
}

void SourcePane::showClaim(int index)
{
    if (index < 0 || index >= m_report.claims.size())
        return;
    const Claim &claim = m_report.claims.at(index);
    const bool isOpen = claim.state == ClaimState::Unsupported;
    const QString text = claim.text.simplified();
    if (isOpen)
        m_note->setText(tr("“%1”: %2").arg(text, shown(claim.why)));
    else if (claim.state == ClaimState::Vouched)
        m_note->setText(tr("“%1”: %2 vouches for it: %3").arg(text, claim.vouchedBy, claim.vouchReason));
    else
        m_note->setText(shown(m_report.vanished));
    m_note->setVisible(!m_note->text().isEmpty());
    if (claim.source >= 0) {
        showSource(claim.source);
    } else {
        auto cursor = m_text->textCursor();
        cursor.clearSelection();
        m_text->setTextCursor(cursor);
    }
}

QString SourcePane::markedText() const
{
    return m_text->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace overture::gui

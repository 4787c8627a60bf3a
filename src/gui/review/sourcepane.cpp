// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/sourcepane.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/text/fieldtext.h"
#include "gui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

/// As long as it was, so that places in it stay: but with line ends in lines that would take long to lay out.
QString softened(QString text)
{
    constexpr qsizetype measure = 2000;
    qsizetype line = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar &sign = text[i];
        if (sign == u'\r')
            sign = i + 1 < text.size() && text.at(i + 1) == u'\n' ? u' ' : u'\n';
        else if (sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator || sign == QChar(0xfdd0) || sign == QChar(0xfdd1)
                 || (sign.isSpace() && line >= measure))
            sign = u'\n';
        line = sign == u'\n' ? 0 : line + 1;
    }
    return text;
}

} // namespace

SourcePane::SourcePane(QWidget *parent) : QWidget(parent), m_note(new QLabel(this)), m_text(new QPlainTextEdit(this))
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
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every word breaks
    m_text->document()->setDocumentMargin(0);
    m_text->setPlaceholderText(tr("No page of this site has been read."));
    rows->addWidget(m_note);
    rows->addWidget(m_text, 1);
    setFocusProxy(m_text);
}

void SourcePane::show(const EvidenceReport &report, const QList<Page> &pages)
{
    const bool isSame = report.draft == m_report.draft && pages == m_pages; // only the mail was typed in
    m_report = report;
    m_pages = pages;
    m_places.clear();
    m_lit.clear();
    const Content content = compose(pages);
    if (content != m_content) {
        auto *bar = m_text->verticalScrollBar();
        const int place = bar->value();
        write(content);
        if (isSame)
            bar->setValue(place);
    }
    if (!isSame)
        bringUpCited();
    const bool hasNote = !report.vanished.isEmpty();
    if (hasNote == m_note->isHidden())
        m_note->setVisible(hasNote);
    m_note->setText(shown(report.vanished));
}

SourcePane::Content SourcePane::compose(const QList<Page> &pages)
{
    Content content;
    const auto add = [&content](const QString &text, std::optional<Look> look = {}) {
        const int from = int(content.text.size());
        content.text += text;
        if (look && !text.isEmpty())
            content.stretches.append({from, int(text.size()), *look});
        return from;
    };
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
        const QString title = page.title.simplified();
        const int titleAt = add(title.isEmpty() ? page.url : title, Look::Head);
        add(u"\n"_s);
        add(u"%1 · %2"_s.arg(page.url, format::exact(page.fetchedAt)), Look::Quiet);
        add(u"\n"_s);
        const QString said = softened(page.text);
        const bool isWhole = fitsField(said);
        const int base = add(isWhole ? said : cutForField(said));
        for (const int index : std::as_const(used)) {
            const EvidenceSource &source = m_report.sources.at(index);
            if (source.kind != SourceKind::Page || source.url != page.url)
                continue;
            int from = -1;
            int length = 0;
            if (source.start < 0 && source.text == title) {
                from = titleAt;
                length = int(title.size());
            } else if (isWhole && source.pageHash == page.hash && source.start >= 0 && source.start + source.length <= page.text.size()) {
                from = base + source.start;
                length = source.length;
            } else if (const auto at = isWhole ? page.text.indexOf(source.text) : QStringView(content.text).mid(base).indexOf(source.text); at >= 0) {
                from = base + int(at);
                length = int(source.text.size());
            }
            if (from < 0)
                continue;
            content.stretches.append({from, length, Look::Lit});
            m_places.insert(index, {from, length});
            m_lit.append(source.text);
            unplaced.removeAll(index);
        }
        add(u"\n\n"_s);
    }
    if (!unplaced.isEmpty()) {
        add(tr("Also leaned on"), Look::Head);
        add(u"\n"_s);
    }
    for (const int index : std::as_const(unplaced)) {
        const EvidenceSource &source = m_report.sources.at(index);
        QString where = shown(source.title);
        if (source.kind == SourceKind::Page)
            where = source.seenAt ? tr("No longer on the page as it was read on %1: %2").arg(format::exact(*source.seenAt), source.url)
                                  : tr("No longer on the page: %1").arg(source.url);
        if (!where.isEmpty()) {
            add(where, Look::Quiet);
            add(u"\n"_s);
        }
        const QString text = cutForField(softened(source.text.trimmed()));
        m_places.insert(index, {add(text, Look::Lit), int(text.size())});
        m_lit.append(source.text);
        add(u"\n\n"_s);
    }
    return content;
}

/// What is lit is told by colour and by a line below it: colour alone says nothing to some.
void SourcePane::write(const Content &content)
{
    m_content = content;
    m_text->setPlainText(content.text);
    const QColor text = palette().color(QPalette::Text);
    QTextCharFormat head;
    head.setFontWeight(QFont::DemiBold);
    QTextCharFormat quiet;
    quiet.setForeground(palette().color(QPalette::PlaceholderText));
    QColor light = palette().color(QPalette::Highlight);
    light.setAlphaF(0.22F);
    QTextCharFormat lit;
    lit.setForeground(text);
    lit.setBackground(light);
    lit.setUnderlineStyle(QTextCharFormat::DotLine);
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (const Stretch &stretch : content.stretches) {
        cursor.setPosition(stretch.from);
        cursor.setPosition(stretch.from + stretch.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(stretch.look == Look::Head ? head : stretch.look == Look::Quiet ? quiet : lit);
    }
    cursor.endEditBlock();
}

void SourcePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_content.text.isEmpty())
        write(m_content);
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
    m_text->centerCursor(); // what stands before is seen as well
}

void SourcePane::mark(int from, int length)
{
    QTextCursor cursor(m_text->document());
    cursor.setPosition(from);
    cursor.setPosition(std::min(from + length, m_text->document()->characterCount() - 1), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
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
    const QString text = excerpt(claim.text.simplified());
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

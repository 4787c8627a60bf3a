// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/factlist.h"

#include "gui/factlabel.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setMinimumWidth(220);
}

void FactList::fill(QWidget *pane, QWidget *area)
{
    for (const auto &[outside, inside] : {std::pair<QWidget *, QWidget *>{pane, area}, {area, this}}) {
        auto *layout = new QVBoxLayout(outside);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(inside);
    }
}

bool FactList::Piece::hasShapeOf(const Piece &other) const
{
    return kind == other.kind && kind != Kind::Widget && chips.size() == other.chips.size() && second.isEmpty() == other.second.isEmpty();
}

void FactList::begin(qint64 subject)
{
    m_nextSubject = subject;
    m_next.clear();
}

void FactList::addTitle(const QString &text, const QString &link)
{
    m_next.append({.kind = Kind::Title, .text = text, .link = link});
}

void FactList::addChips(const QList<Chip> &chips)
{
    m_next.append({.kind = Kind::Chips, .chips = chips});
}

void FactList::addHeading(const QString &text)
{
    m_next.append({.kind = Kind::Heading, .text = text});
}

void FactList::addFact(const QString &caption, const QString &value, const QString &toolTip)
{
    m_next.append({.kind = Kind::Fact, .text = caption, .second = value, .toolTip = toolTip.isEmpty() ? value : toolTip});
}

void FactList::addNote(const QString &text)
{
    m_next.append({.kind = Kind::Note, .text = text});
}

void FactList::addQuote(const QString &text, const QString &source, const QString &link)
{
    m_next.append({.kind = Kind::Quote, .text = text, .second = source, .link = link});
}

void FactList::addBar(const QString &caption, double points, double of, const QString &why)
{
    m_next.append({.kind = Kind::Bar, .text = caption, .second = why, .points = points, .of = of});
}

void FactList::addLink(const QString &text, const QString &link, const QString &detail)
{
    m_next.append({.kind = Kind::Link, .text = text, .second = detail, .link = link});
}

void FactList::addWidget(QWidget *widget)
{
    m_next.append({.kind = Kind::Widget, .widget = widget});
}

FactList::Row FactList::make(const Piece &piece)
{
    Row row;
    QWidget *parent = m_body;
    if (piece.kind == Kind::Widget) {
        m_layout->addWidget(piece.widget);
        return row;
    }
    if (piece.kind == Kind::Chips) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (qsizetype i = 0; i < piece.chips.size(); ++i) {
            row.chips.append(new ChipLabel(parent));
            line->addWidget(row.chips.last());
        }
        line->addStretch(1);
        m_layout->addSpacing(4);
        m_layout->addLayout(line);
        return row;
    }
    QVBoxLayout *rows = m_layout;
    if (piece.kind == Kind::Quote) {
        parent = new QWidget(m_body);
        theme::setCard(parent);
        rows = new QVBoxLayout(parent);
        rows->setContentsMargins(12, 8, 12, 8);
        rows->setSpacing(2);
        m_layout->addWidget(parent);
        m_layout->addSpacing(4);
    } else if (piece.kind == Kind::Heading) {
        rows->addSpacing(16);
    }
    row.text = new FactLabel(parent);
    if (piece.kind == Kind::Fact || piece.kind == Kind::Quote || !piece.second.isEmpty())
        row.second = new FactLabel(parent);
    switch (piece.kind) {
    case Kind::Title: theme::setTextSize(row.text, theme::TextSize::Title); break;
    case Kind::Heading: theme::setTextSize(row.text, theme::TextSize::Caption, true); break;
    case Kind::Note: theme::setSecondary(row.text); break;
    case Kind::Fact: {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        theme::setSecondary(row.text);
        row.text->setMinimumWidth(m_captionWidth);
        row.text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        line->addWidget(row.text, 2);
        line->addWidget(row.second, 5);
        rows->addLayout(line);
        return row;
    }
    case Kind::Bar: {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(row.text, 3);
        row.bar = new QProgressBar(parent);
        row.bar->setTextVisible(false);
        row.bar->setRange(0, 1000);
        line->addWidget(row.bar, 3);
        row.figure = new QLabel(parent);
        row.figure->setMinimumWidth(fontMetrics().horizontalAdvance(u"100.0"_s));
        row.figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(row.figure);
        rows->addLayout(line);
        break;
    }
    case Kind::Chips:
    case Kind::Widget:
    case Kind::Quote:
    case Kind::Link: break;
    }
    if (!row.bar)
        rows->addWidget(row.text);
    if (row.second) {
        theme::setTextSize(row.second, theme::TextSize::Caption);
        rows->addWidget(row.second);
        if (piece.kind == Kind::Link)
            rows->addSpacing(4);
    }
    return row;
}

void FactList::fill(const Row &row, const Piece &piece)
{
    for (qsizetype i = 0; i < row.chips.size(); ++i)
        row.chips.at(i)->setChip(piece.chips.at(i));
    if (!row.text)
        return;
    if (piece.kind == Kind::Title || piece.kind == Kind::Link)
        row.text->setLink(piece.text, piece.link);
    else
        row.text->setPlain(piece.text);
    if (row.second && piece.kind == Kind::Quote)
        row.second->setLink(piece.second, piece.link);
    else if (row.second)
        row.second->setPlain(piece.second);
    if (piece.kind == Kind::Fact)
        row.second->setToolTip(piece.toolTip);
    if (row.bar) {
        row.bar->setValue(piece.of > 0 ? int(piece.points / piece.of * 1000) : 0);
        row.bar->setAccessibleName(piece.text);
        row.figure->setText(QLocale().toString(piece.points, 'f', 1));
    }
}

void FactList::rebuild()
{
    m_body = new QWidget;
    m_body->setAutoFillBackground(false);
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(16, 8, 16, 16);
    m_layout->setSpacing(6);
    m_rows.clear();
    for (const Piece &piece : std::as_const(m_next)) {
        m_rows.append(make(piece));
        fill(m_rows.last(), piece);
    }
    m_layout->addStretch(1);
    setWidget(m_body); // deletes the old one
}

void FactList::end()
{
    const int scroll = m_subject == m_nextSubject ? verticalScrollBar()->value() : 0;
    m_subject = m_nextSubject;
    // The longest word of a caption has room, in every font; one width, so that the values stand below each other.
    int captionWidth = fontMetrics().averageCharWidth() * 11;
    for (const Piece &piece : std::as_const(m_next)) {
        for (const QString &word : piece.kind == Kind::Fact ? piece.text.split(u' ') : QStringList())
            captionWidth = std::max(captionWidth, fontMetrics().horizontalAdvance(word) + 2);
    }
    const bool isAsWide = captionWidth == std::exchange(m_captionWidth, captionWidth);
    const bool fits = isAsWide && m_body && std::equal(m_next.cbegin(), m_next.cend(), m_pieces.cbegin(), m_pieces.cend(),
                                           [](const Piece &one, const Piece &other) { return one.hasShapeOf(other); });
    if (!fits) {
        rebuild();
    } else {
        for (qsizetype i = 0; i < m_next.size(); ++i) {
            if (m_next.at(i) != m_pieces.at(i))
                fill(m_rows.at(i), m_next.at(i));
        }
    }
    m_pieces = std::exchange(m_next, {});
    verticalScrollBar()->setValue(scroll);
}

} // namespace overture::gui

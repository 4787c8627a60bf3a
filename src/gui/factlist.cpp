// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/factlist.h"

#include "gui/factlabel.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

FactLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new FactLabel(parent);
    label->setPlain(text);
    return label;
}

FactLabel *linkLabel(const QString &text, const QString &link, QWidget *parent)
{
    auto *label = new FactLabel(parent);
    label->setLink(text, link);
    return label;
}

} // namespace

FactList::FactList(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setMinimumWidth(220);
}

void FactList::begin(qint64 subject)
{
    m_nextSubject = subject;
    m_next = new QWidget;
    m_next->setAutoFillBackground(false);
    m_layout = new QVBoxLayout(m_next);
    m_layout->setContentsMargins(16, 8, 16, 16);
    m_layout->setSpacing(6);
}

void FactList::addTitle(const QString &text, const QString &link)
{
    auto *label = linkLabel(text, link, m_next);
    theme::setTextSize(label, theme::TextSize::Title);
    m_layout->addWidget(label);
}

void FactList::addChips(const QList<Chip> &chips)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto &chip : chips) {
        auto *label = new ChipLabel(m_next);
        label->setChip(chip);
        row->addWidget(label);
    }
    row->addStretch(1);
    m_layout->addSpacing(4);
    m_layout->addLayout(row);
}

void FactList::addHeading(const QString &text)
{
    m_layout->addSpacing(16);
    auto *label = textLabel(text, m_next);
    theme::setTextSize(label, theme::TextSize::Caption, true);
    m_layout->addWidget(label);
}

void FactList::addFact(const QString &caption, const QString &value, const QString &toolTip)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *name = textLabel(caption, m_next);
    theme::setSecondary(name);
    name->setMinimumWidth(fontMetrics().averageCharWidth() * 11);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *text = textLabel(value, m_next);
    text->setToolTip(toolTip.isEmpty() ? value : toolTip);
    row->addWidget(name, 2);
    row->addWidget(text, 5);
    m_layout->addLayout(row);
}

void FactList::addNote(const QString &text)
{
    auto *label = textLabel(text, m_next);
    theme::setSecondary(label);
    m_layout->addWidget(label);
}

void FactList::addQuote(const QString &text, const QString &source, const QString &link)
{
    auto *box = new QWidget(m_next);
    theme::setCard(box);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(2);
    rows->addWidget(textLabel(text, box));
    auto *origin = linkLabel(source, link, box);
    theme::setTextSize(origin, theme::TextSize::Caption);
    rows->addWidget(origin);
    m_layout->addWidget(box);
    m_layout->addSpacing(4);
}

void FactList::addBar(const QString &caption, double points, double of, const QString &why)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(textLabel(caption, m_next), 3);
    auto *bar = new QProgressBar(m_next);
    bar->setTextVisible(false);
    bar->setRange(0, 1000);
    bar->setValue(of > 0 ? int(points / of * 1000) : 0);
    bar->setAccessibleName(caption);
    row->addWidget(bar, 3);
    auto *figure = new QLabel(QLocale().toString(points, 'f', 1), m_next);
    figure->setMinimumWidth(fontMetrics().horizontalAdvance(u"100.0"_s));
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(figure);
    m_layout->addLayout(row);
    if (!why.isEmpty()) {
        auto *reason = textLabel(why, m_next);
        theme::setTextSize(reason, theme::TextSize::Caption);
        m_layout->addWidget(reason);
    }
}

void FactList::addLink(const QString &text, const QString &link, const QString &detail)
{
    m_layout->addWidget(linkLabel(text, link, m_next));
    if (!detail.isEmpty()) {
        auto *label = textLabel(detail, m_next);
        theme::setTextSize(label, theme::TextSize::Caption);
        m_layout->addWidget(label);
        m_layout->addSpacing(4);
    }
}

void FactList::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FactList::end()
{
    m_layout->addStretch(1);
    const int scroll = m_subject == m_nextSubject ? verticalScrollBar()->value() : 0;
    m_subject = m_nextSubject;
    m_body = m_next;
    setWidget(m_body); // deletes the old one
    m_next = nullptr;
    verticalScrollBar()->setValue(scroll);
}

} // namespace overture::gui

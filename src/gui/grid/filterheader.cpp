// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/filterheader.h"

#include "gui/recordtable.h"
#include "gui/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int TypingPauseMs = 120;
}

FilterHeader::FilterHeader(RecordTable *model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &FilterHeader::apply);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    connect(m_model, &RecordTable::columnFiltersChanged, this, &FilterHeader::showTexts);
    connect(m_model, &RecordTable::sortChanged, this, &FilterHeader::showSort);
    if (auto *view = qobject_cast<QTableView *>(parent))
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterHeader::placeFields);
}

int FilterHeader::titleHeight() const
{
    return theme::rowHeight();
}

QSize FilterHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), titleHeight() * (m_areShown ? 2 : 1)};
}

void FilterHeader::makeFields()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto *line = new QLineEdit(this);
        const QString title = m_model->columns().at(column).title;
        line->setObjectName(u"columnFilter.%1"_s.arg(column));
        line->setProperty("cell", true);
        line->setFont(theme::font(theme::TextSize::Caption));
        line->setPlaceholderText(tr("Filter"));
        line->setAccessibleName(tr("Filter of the column %1").arg(title));
        line->setClearButtonEnabled(true);
        line->installEventFilter(this);
        connect(line, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
        connect(line, &QLineEdit::textChanged, this, [this, line](const QString &text) {
            if (text.isEmpty() && line->hasFocus())
                m_typing.start(); // by the button
        });
        m_fields.insert(column, line);
    }
}

void FilterHeader::setFiltersShown(bool isShown)
{
    if (isShown == m_areShown)
        return;
    if (m_fields.isEmpty())
        makeFields();
    m_areShown = isShown;
    setFixedHeight(sizeHint().height());
    if (!isShown && !m_model->columnFilters().isEmpty())
        m_model->setColumnFilters({});
    updateGeometries();
    showTexts();
    emit geometriesChanged(); // the list below makes room
    emit filtersShownChanged(isShown);
}

void FilterHeader::editFilter(int column)
{
    setFiltersShown(true);
    for (int place = 0; isSectionHidden(column) && place < count(); ++place)
        column = logicalIndex(place);
    if (auto *line = field(column)) {
        line->setFocus(Qt::ShortcutFocusReason);
        line->selectAll();
    }
}

/// The sections are painted in the upper half; the lower one is kept free for the fields.
void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_areShown ? titleHeight() : 0);
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterHeader::placeFields()
{
    if (m_isPlacing)
        return;
    m_isPlacing = true;
    QWidget *before = nullptr;
    for (int place = 0; place < count(); ++place) {
        const int column = logicalIndex(place);
        auto *line = field(column);
        if (!line)
            continue;
        const bool isShown = m_areShown && !isSectionHidden(column);
        line->setVisible(isShown);
        if (!isShown)
            continue;
        line->setGeometry(sectionViewportPosition(column) + 2, titleHeight() + 2, sectionSize(column) - 4, titleHeight() - 4);
        if (before)
            QWidget::setTabOrder(before, line);
        before = line;
    }
    m_isPlacing = false;
}

void FilterHeader::apply()
{
    m_typing.stop();
    QHash<int, QString> texts;
    for (auto line = m_fields.cbegin(); line != m_fields.cend(); ++line) {
        if (!line.value()->text().trimmed().isEmpty())
            texts.insert(line.key(), line.value()->text());
    }
    const auto senseless = m_model->setColumnFilters(texts);
    for (auto line = m_fields.cbegin(); line != m_fields.cend(); ++line) {
        const bool isWrong = senseless.contains(line.key());
        line.value()->setToolTip(isWrong ? tr("This means nothing here, so nothing is filtered by it. Numbers: 50, >50, 40-60. Days: 2026-11-22, "
                                              "2026-11, >2026-11-01, 7d. Words: their beginning.")
                                         : tr("A word, =exactly, !without, = for empty. Numbers: >50, 40-60. Days: 2026-11, 7d."));
        line.value()->setAccessibleDescription(line.value()->toolTip());
        QFont font = line.value()->font();
        font.setStrikeOut(isWrong);
        line.value()->setFont(font);
    }
}

/// The model's filters may come from a saved view.
void FilterHeader::showTexts()
{
    const auto texts = m_model->columnFilters();
    if (!texts.isEmpty() && !m_areShown) {
        setFiltersShown(true);
        return;
    }
    for (auto line = m_fields.cbegin(); line != m_fields.cend(); ++line) {
        if ((m_areShown && line.value()->hasFocus()) || line.value()->text().trimmed() == texts.value(line.key()))
            continue;
        const QSignalBlocker blocker(line.value());
        line.value()->setText(texts.value(line.key()));
    }
}

void FilterHeader::showSort()
{
    const auto terms = m_model->sortTerms();
    if (!terms.isEmpty() && (sortIndicatorSection() != terms.first().column || sortIndicatorOrder() != terms.first().order)) {
        const QSignalBlocker blocker(this);
        setSortIndicator(terms.first().column, terms.first().order);
    }
    viewport()->update();
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_model->extendSort(event->modifiers() & Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
    m_model->extendSort(false);
    showSort();
}

/// Columns behind the first show their place and their direction.
void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QHeaderView::paintSection(painter, rect, section);
    const auto terms = m_model->sortTerms();
    for (qsizetype i = 0; i < terms.size() && terms.size() > 1; ++i) {
        if (terms.at(i).column != section)
            continue;
        const QString mark = i == 0 ? u"1"_s : QString::number(i + 1) + (terms.at(i).order == Qt::AscendingOrder ? u'↑' : u'↓');
        painter->save();
        painter->setFont(theme::font(theme::TextSize::Caption, true));
        painter->setPen(theme::tones().accent);
        painter->drawText(rect.adjusted(0, 0, i == 0 ? -theme::Gap * 2 : -theme::HalfGap, 0), Qt::AlignRight | Qt::AlignVCenter, mark);
        painter->restore();
    }
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *line = static_cast<QLineEdit *>(watched);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->key() == Qt::Key_Escape)
                line->clear();
            apply();
            emit left();
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/charts.h"

#include "gui/format.h"
#include "gui/theme.h"

#include <QHelpEvent>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

FunnelChart::FunnelChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FunnelChart::setSteps(const QList<FunnelStep> &steps)
{
    m_steps = steps;
    QStringList words;
    for (const auto &step : steps)
        words.append(u"%1: %2"_s.arg(step.title, format::number(step.count)));
    setAccessibleName(tr("Pipeline"));
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize FunnelChart::sizeHint() const
{
    return {320, int(std::max<qsizetype>(1, m_steps.size())) * (fontMetrics().height() + 14)};
}

void FunnelChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &tones = theme::tones();
    const QFontMetrics metrics(painter.font());
    int titles = 0;
    int largest = 1;
    int figures = 0;
    for (const auto &step : m_steps) {
        titles = std::max(titles, metrics.horizontalAdvance(step.title));
        largest = std::max(largest, step.count);
        figures = std::max(figures, theme::tabularWidth(metrics, format::number(step.count)));
    }
    const int row = metrics.height() + 14;
    const int left = titles + 16;
    const int span = std::max(10, width() - left - figures - 16);
    for (int i = 0; i < m_steps.size(); ++i) {
        const auto &step = m_steps.at(i);
        const int top = i * row;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(0, top, titles, row), Qt::AlignLeft | Qt::AlignVCenter, step.title);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.skeleton);
        const QRectF ground(left, top + (row - 12) / 2.0, span, 12);
        painter.drawRoundedRect(ground, 3, 3);
        if (step.count > 0) {
            painter.setBrush(tones.accent);
            painter.drawRoundedRect(QRectF(ground.left(), ground.top(), std::max(4.0, ground.width() * step.count / largest), 12), 3, 3);
        }
        painter.setPen(step.count > 0 ? palette().color(QPalette::Text) : tones.secondary);
        theme::drawTabular(&painter, QRect(left + span + 8, top, figures + 8, row), Qt::AlignRight, format::number(step.count));
    }
}

DayChart::DayChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
}

void DayChart::setCounts(const QList<std::pair<QDate, int>> &counts, QDate last, int days)
{
    m_bars.clear();
    QStringList words;
    for (int i = days - 1; i >= 0; --i) {
        const QDate day = last.addDays(-i);
        int count = 0;
        for (const auto &[date, number] : counts) {
            if (date == day)
                count = number;
        }
        m_bars.append({day, count});
        if (count > 0)
            words.append(u"%1: %2"_s.arg(QLocale().toString(day, QLocale::ShortFormat), format::number(count)));
    }
    setAccessibleName(tr("Mails sent per day"));
    setAccessibleDescription(words.isEmpty() ? tr("none") : words.join(u", "_s));
    update();
}

QSize DayChart::sizeHint() const
{
    return {320, fontMetrics().height() * 8};
}

QRectF DayChart::plot() const
{
    const int text = QFontMetrics(theme::font(theme::TextSize::Caption)).height();
    return QRectF(0, text + 4, width(), height() - 2 * text - 12);
}

void DayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::TextSize::Caption));
    const auto &tones = theme::tones();
    const QRectF area = plot();
    int largest = 0;
    for (const auto &bar : m_bars)
        largest = std::max(largest, bar.second);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), tones.line);
    if (m_bars.isEmpty())
        return;
    const double slot = area.width() / double(m_bars.size());
    const int labelHeight = painter.fontMetrics().height();
    double free = width() + 8.0;   // labels are set from the last day backwards, as long as they do not touch
    for (int i = int(m_bars.size()) - 1; i >= 0; --i) {
        if ((m_bars.size() - 1 - i) % 7 != 0)
            continue;
        const auto text = QLocale().toString(m_bars.at(i).first, QCoreApplication::translate("format", "d MMM"));
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        const double x = std::clamp(area.left() + (i + 0.5) * slot - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (x + wide > free - 8)
            continue;
        free = x;
        painter.setPen(tones.secondary);
        painter.drawText(QPointF(x, area.bottom() + 6 + painter.fontMetrics().ascent()), text);
    }
    for (int i = 0; i < m_bars.size(); ++i) {
        const int count = m_bars.at(i).second;
        const double left = area.left() + i * slot;
        if (count > 0) {
            const double height = std::max(3.0, area.height() * count / std::max(1, largest));
            const QRectF bar(left + slot * 0.18, area.bottom() - height, slot * 0.64, height);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tones.accent);
            painter.drawRoundedRect(bar, 2, 2);
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(QRectF(left - 8, bar.top() - labelHeight - 2, slot + 16, labelHeight), Qt::AlignCenter, format::number(count));
        }
    }
    if (largest == 0) {
        painter.setPen(tones.secondary);
        painter.drawText(area, Qt::AlignCenter, tr("No mail was sent in these days."));
    }
}

bool DayChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_bars.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto index = qsizetype(help->pos().x() / (plot().width() / double(m_bars.size())));
        if (index >= 0 && index < m_bars.size()) {
            const auto &[day, count] = m_bars.at(index);
            QToolTip::showText(help->globalPos(), u"%1: %2"_s.arg(QLocale().toString(day, QLocale::LongFormat),
                                                                   format::counted(count, tr("%1 mail"), tr("%1 mails"))), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace overture::gui

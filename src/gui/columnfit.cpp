// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace overture::gui {

ColumnFit::ColumnFit(QTableView *view, QList<ColumnWidth> columns) : QObject(view), m_view(view), m_columns(std::move(columns))
{
    auto *header = view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnFit::offerColumns);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_isFitting || size <= 0 || column >= m_columns.size())
            return;
        m_columns[column].wanted = size;
        m_columns[column].minimum = size;
    });
    view->viewport()->installEventFilter(this);
    fit();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

QList<int> ColumnFit::shownColumns(int room) const
{
    QList<int> shown;
    int least = 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_chosen.value(column, true)) {
            shown.append(column);
            least += m_columns.at(column).isMain ? m_columns.at(column).wanted : m_columns.at(column).minimum;
        }
    }
    // The extras go first, from the right; the main column is squeezed only after them.
    for (int column = int(m_columns.size()) - 1; column >= 0 && least > room; --column) {
        if (m_columns.at(column).isExtra && !m_chosen.contains(column) && shown.removeOne(column))
            least -= m_columns.at(column).minimum;
    }
    return shown;
}

void ColumnFit::fit()
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    const int room = m_view->viewport()->width();
    const auto shown = shownColumns(room);
    int wanted = 0;
    int least = 0;
    for (const int column : shown) {
        wanted += m_columns.at(column).wanted;
        least += m_columns.at(column).minimum;
    }
    int main = -1;
    int used = 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        const bool isShown = shown.contains(column);
        m_view->setColumnHidden(column, !isShown);
        if (!isShown)
            continue;
        const auto &asked = m_columns.at(column);
        int width = least > room ? asked.minimum : asked.wanted;
        if (wanted > room && least <= room)
            width -= (asked.wanted - asked.minimum) * (wanted - room) / std::max(1, wanted - least);
        m_view->setColumnWidth(column, width);
        used += width;
        if (asked.isMain)
            main = column;
    }
    // Rounding leaves a few pixels too many or too few; the main column takes them.
    if (main >= 0 && least <= room)
        m_view->setColumnWidth(main, std::max(m_columns.at(main).minimum, m_view->columnWidth(main) + room - used));
    m_isFitting = false;
}

void ColumnFit::offerColumns(const QPoint &at)
{
    auto *header = m_view->horizontalHeader();
    auto *menu = new QMenu(header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_columns.size(); ++column) {
        auto *action = menu->addAction(m_view->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        action->setEnabled(!m_columns.at(column).isMain);
        connect(action, &QAction::triggered, this, [this, column](bool isShown) {
            m_chosen[column] = isShown;
            fit();
        });
    }
    menu->popup(header->mapToGlobal(at));
}

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace overture::gui {

using namespace Qt::StringLiterals;

ColumnFit::ColumnFit(QTableView *view, QList<ColumnWidth> columns, const QString &key)
    : QObject(view), m_view(view), m_columns(std::move(columns)), m_first(m_columns), m_key(u"columns/"_s + key)
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
        m_dragged.insert(column, size);
        store();
    });
    header->setSectionsMovable(true);
    restore();
    connect(header, &QHeaderView::sectionMoved, this, &ColumnFit::store);
    view->viewport()->installEventFilter(this);
    fit();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

ColumnWidth ColumnFit::asked(int column) const
{
    ColumnWidth width = m_columns.at(column);
    if (!m_dragged.contains(column)) {
        width.minimum = std::max(width.minimum, m_view->horizontalHeader()->sectionSizeHint(column));
        width.wanted = std::max(width.wanted, width.minimum);
    }
    return width;
}

QList<int> ColumnFit::shownColumns(int room) const
{
    QList<int> shown;
    int least = 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_chosen.value(column, !m_columns.at(column).isHidden)) {
            shown.append(column);
            least += m_columns.at(column).isMain ? asked(column).wanted : asked(column).minimum;
        }
    }
    // The extras go first, from the right; the main column is squeezed only after them.
    for (int column = int(m_columns.size()) - 1; column >= 0 && least > room; --column) {
        if (m_columns.at(column).isExtra && !m_chosen.contains(column) && shown.removeOne(column))
            least -= asked(column).minimum;
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
        wanted += asked(column).wanted;
        least += asked(column).minimum;
    }
    int main = -1;
    int used = 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        const bool isShown = shown.contains(column);
        m_view->setColumnHidden(column, !isShown);
        if (!isShown)
            continue;
        const ColumnWidth one = asked(column);
        int width = least > room ? one.minimum : one.wanted;
        if (wanted > room && least <= room)
            width -= (one.wanted - one.minimum) * (wanted - room) / std::max(1, wanted - least);
        m_view->setColumnWidth(column, width);
        used += width;
        if (one.isMain)
            main = column;
    }
    // Rounding leaves a few pixels too many or too few; the main column takes them.
    if (main >= 0 && least <= room)
        m_view->setColumnWidth(main, std::max(asked(main).minimum, m_view->columnWidth(main) + room - used));
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
            store();
        });
    }
    menu->popup(header->mapToGlobal(at));
}

void ColumnFit::restore()
{
    QSettings settings;
    settings.beginGroup(m_key);
    QVariantMap stored;
    for (const auto &name : {u"order"_s, u"shown"_s, u"widths"_s})
        stored.insert(name, settings.value(name));
    apply(stored);
}

void ColumnFit::apply(const QVariantMap &stored)
{
    const auto order = stored.value(u"order"_s).toList();
    if (order.size() != m_columns.size())
        return; // nothing stored, or by a version with other columns
    const auto chosen = stored.value(u"shown"_s).toMap();
    const auto widths = stored.value(u"widths"_s).toMap();
    auto *header = m_view->horizontalHeader();
    for (int place = 0; place < order.size(); ++place) {
        if (const int from = header->visualIndex(order.at(place).toInt()); from >= 0)
            header->moveSection(from, place);
    }
    for (int column = 0; column < m_columns.size(); ++column) {
        const QString name = QString::number(column);
        if (chosen.contains(name))
            m_chosen.insert(column, chosen.value(name).toBool());
        if (const int width = widths.value(name).toInt(); width > 0) {
            m_columns[column].wanted = m_columns[column].minimum = width;
            m_dragged.insert(column, width);
        }
    }
}

QVariantMap ColumnFit::stateMap() const
{
    QVariantList order;
    QVariantMap chosen;
    QVariantMap widths;
    for (int place = 0; place < m_columns.size(); ++place)
        order.append(m_view->horizontalHeader()->logicalIndex(place));
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        chosen.insert(QString::number(it.key()), it.value());
    for (auto it = m_dragged.cbegin(); it != m_dragged.cend(); ++it)
        widths.insert(QString::number(it.key()), it.value());
    return {{u"order"_s, order}, {u"shown"_s, chosen}, {u"widths"_s, widths}};
}

void ColumnFit::store() const
{
    QSettings settings;
    settings.beginGroup(m_key);
    const auto state = stateMap();
    for (auto it = state.cbegin(); it != state.cend(); ++it)
        settings.setValue(it.key(), it.value());
}

QJsonObject ColumnFit::state() const
{
    return QJsonObject::fromVariantMap(stateMap());
}

void ColumnFit::setState(const QJsonObject &state)
{
    m_chosen.clear();
    m_dragged.clear();
    m_columns = m_first;
    auto *header = m_view->horizontalHeader();
    m_isFitting = true; // one fit for all moves
    for (int column = 0; column < m_columns.size(); ++column)
        header->moveSection(header->visualIndex(column), column);
    apply(state.toVariantMap());
    m_isFitting = false;
    fit();
    store();
}

} // namespace overture::gui

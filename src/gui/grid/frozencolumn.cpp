// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/frozencolumn.h"

#include "gui/celldelegate.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>

namespace overture::gui {

using namespace Qt::StringLiterals;

FrozenColumn::FrozenColumn(QTableView *view, const QString &key)
    : QObject(view), m_view(view), m_overlay(new QTableView(view)), m_action(new QAction(tr("&Keep the first column in sight"), view))
{
    m_overlay->setObjectName(u"frozen"_s);
    m_overlay->setAccessibleName(tr("First column"));
    m_overlay->setModel(view->model());
    m_overlay->setSelectionModel(view->selectionModel());
    m_overlay->setItemDelegate(new CellDelegate(m_overlay)); // not the list's: it is told about that one's fields
    m_overlay->setSelectionBehavior(view->selectionBehavior());
    m_overlay->setSelectionMode(view->selectionMode());
    m_overlay->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_overlay->setFocusPolicy(Qt::NoFocus);
    m_overlay->setFrameShape(QFrame::NoFrame);
    m_overlay->setShowGrid(false);
    m_overlay->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_overlay->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_overlay->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_overlay->verticalHeader()->hide();
    m_overlay->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_overlay->verticalHeader()->setMinimumSectionSize(1);
    m_overlay->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_overlay->horizontalHeader()->setHighlightSections(false);
    m_overlay->horizontalHeader()->setAccessibleName(tr("First column's title"));
    m_overlay->hide();
    connect(m_overlay->verticalScrollBar(), &QScrollBar::valueChanged, view->verticalScrollBar(), &QScrollBar::setValue);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, m_overlay->verticalScrollBar(), &QScrollBar::setValue);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(view->horizontalHeader(), &QHeaderView::sectionMoved, this, &FrozenColumn::place);
    connect(view->horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenColumn::place);
    connect(m_overlay, &QTableView::doubleClicked, view, [view](const QModelIndex &index) { emit view->doubleClicked(index); });
    view->viewport()->installEventFilter(this);

    const QString stored = u"frozen/"_s + key;
    m_action->setObjectName(u"actionFreezeColumn."_s + key);
    m_action->setCheckable(true);
    m_action->setChecked(QSettings().value(stored, true).toBool());
    connect(m_action, &QAction::toggled, this, [this, stored](bool isFrozen) {
        QSettings().setValue(stored, isFrozen);
        place();
    });
}

bool FrozenColumn::isFrozen() const
{
    return m_action->isChecked();
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QObject::eventFilter(watched, event);
}

void FrozenColumn::place()
{
    auto *header = m_view->horizontalHeader();
    int first = -1;
    for (int at = 0; at < header->count() && first < 0; ++at) {
        if (!header->isSectionHidden(header->logicalIndex(at)))
            first = header->logicalIndex(at);
    }
    // A column that fills the list would hide everything else.
    const bool isNeeded = isFrozen() && first >= 0 && m_view->horizontalScrollBar()->value() > 0
        && m_view->columnWidth(first) < m_view->viewport()->width() * 2 / 3;
    if (!isNeeded) {
        m_overlay->hide();
        return;
    }
    for (int column = 0; column < header->count(); ++column)
        m_overlay->setColumnHidden(column, column != first);
    m_overlay->setColumnWidth(first, m_view->columnWidth(first));
    m_overlay->verticalHeader()->setDefaultSectionSize(m_view->verticalHeader()->defaultSectionSize());
    m_overlay->horizontalHeader()->setFont(header->font());
    m_overlay->horizontalHeader()->setFixedHeight(header->height());
    m_overlay->horizontalHeader()->setDefaultAlignment(header->defaultAlignment());
    const QRect port = m_view->viewport()->geometry();
    m_overlay->setGeometry(port.left(), port.top() - header->height(), m_view->columnWidth(first), port.height() + header->height());
    m_overlay->show();
    m_overlay->raise();
    m_overlay->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value());
}

} // namespace overture::gui

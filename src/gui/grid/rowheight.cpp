// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/rowheight.h"

#include "gui/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMouseEvent>
#include <QSettings>
#include <QTableView>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int EdgePx = 3;
}

RowHeight::RowHeight(QTableView *view, const QString &key) : QObject(view), m_view(view), m_key(u"rows/"_s + key)
{
    const auto make = [&](const QString &name, const QString &text, const QKeySequence &shortcut, int by) {
        auto *action = new QAction(text, view);
        action->setObjectName(name + u'.' + key);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, by] { setLines(m_lines + by); });
        view->addAction(action);
        return action;
    };
    m_taller = make(u"actionTallerRows"_s, tr("&Taller rows"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down), 1);
    m_lower = make(u"actionLowerRows"_s, tr("&Lower rows"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Up), -1);
    view->viewport()->installEventFilter(this);
    view->viewport()->setMouseTracking(true);
    m_lines = std::clamp(QSettings().value(m_key, 1).toInt(), 1, Most);
    apply();
}

int RowHeight::heightOf(int lines) const
{
    return theme::rowHeight() + (lines - 1) * m_view->fontMetrics().lineSpacing();
}

void RowHeight::setLines(int lines)
{
    lines = std::clamp(lines, 1, Most);
    if (lines == m_lines)
        return;
    m_lines = lines;
    QSettings().setValue(m_key, lines);
    apply();
}

void RowHeight::apply()
{
    m_view->verticalHeader()->setDefaultSectionSize(heightOf(m_lines));
    m_view->setWordWrap(m_lines > 1);
    m_taller->setEnabled(m_lines < Most);
    m_lower->setEnabled(m_lines > 1);
}

int RowHeight::edgeAt(const QPoint &at) const
{
    const int column = m_view->horizontalHeader()->logicalIndexAt(1);
    if (column < 0 || at.x() > m_view->columnViewportPosition(column) + m_view->columnWidth(column))
        return -1;
    for (const int row : {m_view->rowAt(at.y()), m_view->rowAt(at.y() - EdgePx)}) {
        if (row >= 0 && std::abs(m_view->rowViewportPosition(row) + m_view->rowHeight(row) - at.y()) <= EdgePx)
            return row;
    }
    return -1;
}

bool RowHeight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseMove && event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return QObject::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint at = mouse->position().toPoint();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_draggedRow = mouse->button() == Qt::LeftButton ? edgeAt(at) : -1;
        return m_draggedRow >= 0;
    case QEvent::MouseButtonRelease:
        return std::exchange(m_draggedRow, -1) >= 0;
    default: break;
    }
    if (m_draggedRow < 0) {
        if (mouse->buttons() == Qt::NoButton && edgeAt(at) >= 0)
            m_view->viewport()->setCursor(Qt::SplitVCursor);
        else
            m_view->viewport()->unsetCursor();
        return false;
    }
    const int height = at.y() - m_view->rowViewportPosition(m_draggedRow);
    setLines(1 + (height - theme::rowHeight() + m_view->fontMetrics().lineSpacing() / 2) / m_view->fontMetrics().lineSpacing());
    return true;
}

} // namespace overture::gui

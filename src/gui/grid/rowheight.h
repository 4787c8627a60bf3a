// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QTableView;

namespace overture::gui {

/// How many lines of text the rows of a grid show: all rows the same, so that a million of them cost nothing. Dragged at
/// the lower edge of a row's first cell, or by actions; kept in the window's stored state. Owned by the view.
class RowHeight final : public QObject
{
    Q_OBJECT
public:
    static constexpr int Most = 8;

    /// `key` names the grid.
    RowHeight(QTableView *view, const QString &key);

    [[nodiscard]] int lines() const { return m_lines; }
    void setLines(int lines);
    [[nodiscard]] QAction *tallerAction() const { return m_taller; }
    [[nodiscard]] QAction *lowerAction() const { return m_lower; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
    /// The row whose lower edge is there, or -1.
    [[nodiscard]] int edgeAt(const QPoint &at) const;
    void apply();

    QTableView *m_view;
    QString m_key;
    QAction *m_taller = nullptr;
    QAction *m_lower = nullptr;
    int m_lines = 1;
    int m_draggedRow = -1;
};

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QTableView;

namespace overture::gui {

/// Keeps the leftmost column in sight while the others are scrolled sideways: a second view of the same model and the same
/// selection, laid over that column and shown only when it would be out of sight. Owned by the view.
class FrozenColumn final : public QObject
{
    Q_OBJECT
public:
    /// `key` names the grid in the window's stored state, where the choice is kept; frozen at first.
    FrozenColumn(QTableView *view, const QString &key);

    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] bool isFrozen() const;
    /// The view on top; hidden while nothing is scrolled.
    [[nodiscard]] QTableView *overlay() const { return m_overlay; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTableView *m_view;
    QTableView *m_overlay;
    QAction *m_action;
};

} // namespace overture::gui

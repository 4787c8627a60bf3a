// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>

class QTableView;

namespace overture::gui {

/// What a column asks for, in px.
struct ColumnWidth
{
    int wanted = 120;
    int minimum = 120;
    bool isMain = false;          ///< takes what is left
    bool isExtra = false;         ///< gives way when there is no room, unless somebody asked for it
    bool isHidden = false;        ///< shown only when somebody asked for it
};

/// Shares the width of a grid among its columns so that nothing has to be scrolled sideways as long as all fit at
/// their smallest. What a person drags stays, also in later sessions: width and order; the header's menu says which
/// columns are shown. Owned by the view.
class ColumnFit final : public QObject
{
    Q_OBJECT
public:
    /// `key` names the grid in the window's stored state.
    ColumnFit(QTableView *view, QList<ColumnWidth> columns, const QString &key);

    /// Order, choice and widths, for a saved view.
    [[nodiscard]] QJsonObject state() const;
    /// What is missing in it is as in a new grid.
    void setState(const QJsonObject &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    [[nodiscard]] QList<int> shownColumns(int room) const;
    /// Never narrower than the column's title, unless a person made it so.
    [[nodiscard]] ColumnWidth asked(int column) const;
    void offerColumns(const QPoint &at);
    void restore();
    void apply(const QVariantMap &stored);
    [[nodiscard]] QVariantMap stateMap() const;
    void store() const;

    QTableView *m_view;
    QList<ColumnWidth> m_columns;
    QList<ColumnWidth> m_first;   ///< as they were asked for
    QString m_key;
    QHash<int, bool> m_chosen;    ///< by the header's menu
    QHash<int, int> m_dragged;    ///< widths
    bool m_isFitting = false;
};

} // namespace overture::gui

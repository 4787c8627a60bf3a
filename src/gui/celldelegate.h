// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace overture::gui {

class RecordTable;

/// Paints every grid the same: text with even margins, figures that stand below each other, chips, a thin line under
/// each row and a frame around the current cell. Editing is a plain line edit in the cell, or a field of several lines, where
/// Alt+Enter breaks the line.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

signals:
    /// An edit was ended with Tab or Enter, which go on in this direction: rows down, columns to the right.
    void editedOn(int rows, int columns);
    /// A field cannot show all of the text, so none is opened.
    void isTooLong() const;

public:
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// Row height, header, selection by rows, delegate and column widths of a grid; `key` names what a person changes of
/// the columns in the window's stored state.
void setUpGrid(QTableView *view, RecordTable *model, const QString &key);
/// The same without a RecordTable: `widths` at the normal text size; the column `main` takes what is left.
void setUpGrid(QTableView *view, const QList<int> &widths, int main, const QString &key);

} // namespace overture::gui

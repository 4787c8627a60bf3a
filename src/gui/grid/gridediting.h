// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/grid/clipboardtable.h"
#include "gui/grid/gridselection.h"
#include "gui/page.h"

#include <QAction>

class QKeyEvent;
class QTableView;

namespace overture::gui {

class RecordTable;
struct CellsOutcome;

/// Makes a grid behave like a spreadsheet: cells and ranges are selected, typed over (F2, or just type), moved through
/// with Tab and Enter, copied, pasted and filled down; texts that a cell cannot take stay in it, marked.
///
/// Typing starts an edit only where `setTypingEdits` says so: the drafts' list gives its letters to review.
/// Nothing here blocks: texts of rows that were never shown are read on the reader thread. Owned by the view. Thread: GUI.
class GridEditing final : public QObject
{
    Q_OBJECT
public:
    /// `model` is the view's.
    static GridEditing *attach(QTableView *view, RecordTable *model, PageContext &context);

    /// Rows that the selection touches, whole or in part, in order; what bulk acts work on.
    [[nodiscard]] QList<qint64> selectedIds() const { return gridselection::ids(*m_view, *m_model); }
    [[nodiscard]] int selectedCount() const { return gridselection::rowCount(*m_view); }
    void setTypingEdits(bool does);
    /// Enter opens the row, unless an edit was just ended with it; else it always goes one cell down.
    void setEnterOpens(bool does) { m_enterOpens = does; }

    // For menus and keys; also on the view, with their keys.
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *pasteAction() const { return m_paste; }
    [[nodiscard]] QAction *fillDownAction() const { return m_fillDown; }
    [[nodiscard]] QAction *replaceAction() const { return m_replace; }
    [[nodiscard]] QAction *nextFaultAction() const { return m_nextFault; }
    [[nodiscard]] QAction *dropFaultsAction() const { return m_dropFaults; }
    [[nodiscard]] QList<QAction *> actions() const;

    void copy();
    /// From the top left cell of the selection on. One text fills all of the selection; a block that fits into it several
    /// times is repeated.
    void paste();
    void pasteRows(const clipboardtable::Rows &rows);
    /// The first row's texts go into the rows below it.
    void fillDown();
    void findAndReplace();

signals:
    /// The clipboard holds what was copied.
    void copied(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    GridEditing(QTableView *view, RecordTable *model, PageContext &context);
    QAction *addAction(const QString &objectName, const QString &text, const QKeySequence &key, void (GridEditing::*act)());
    [[nodiscard]] bool isTyped(const QKeyEvent &event) const;
    bool onKey(const QKeyEvent &event);
    void goOn(int rows, int columns);
    void move(int rows, int columns);
    void goToNextFault();
    void dropFaults();
    void updateActions();
    void tell(const CellsOutcome &outcome);
    void say(const QString &text);

    QTableView *m_view;
    RecordTable *m_model;
    PageContext &m_context;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_fillDown = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_nextFault = nullptr;
    QAction *m_dropFaults = nullptr;
    bool m_isEntering = false;      ///< an edit was just ended with Tab or Enter: both move on until something else happens
    bool m_enterOpens = false;
    int m_enteredFrom = -1;         ///< the column where a row of Tabs began
    QString m_note;                 ///< said with the next outcome
};

} // namespace overture::gui

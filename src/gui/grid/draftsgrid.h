// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/grid/savedviews.h"

class QFileDialog;

namespace overture::gui {

class BulkMenu;
class DraftsModel;
class GridEditing;

/// The spreadsheet side of the drafts' list: cells, filters under the header, views, and what can be done to all selected
/// drafts at once: Cc, text, files, pictures, category, campaign. Owned by the view.
class DraftsGrid final : public QObject
{
    Q_OBJECT
public:
    /// `openRewriting`: the page's way to open another wording of the current draft.
    DraftsGrid(QTableView *view, DraftsModel *model, PageContext &context, SavedViews::PagePart part, std::function<void()> openRewriting);

    /// Drafts that the selection touches, in order.
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] GridEditing &cells() const { return *m_cells; }
    [[nodiscard]] SavedViews &views() const { return *m_views; }
    /// For the menu of the list.
    [[nodiscard]] QList<QAction *> rowActions() const { return m_rowActions; }
    /// For the page: how the list is shown.
    [[nodiscard]] QList<QAction *> viewActions() const { return m_viewActions; }

private:
    QAction *addRowAction(const QString &objectName, const QString &text, void (DraftsGrid::*act)());
    void askForCc();
    void askForText();
    void askForFiles();
    /// Pictures that are shown below the text, as the review desk adds them.
    void askForPictures();
    void attachChosen(const QFileDialog *dialog, bool areInline);
    void push(UndoableAct *act);
    [[nodiscard]] UndoableAct::Report report();

    QTableView *m_view;
    PageContext &m_context;
    GridEditing *m_cells;
    SavedViews *m_views;
    QList<QAction *> m_rowActions;
    QList<QAction *> m_viewActions;
};

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/grid/bulkacts.h"
#include "gui/live.h"

#include <QMenu>

class QTableView;

namespace overture::gui {

class GridEditing;
struct PageContext;

/// What can be done to all selected rows at once, for menus: category, campaign. Each is one undoable step. Owned by the
/// view.
class BulkMenu final : public QObject
{
    Q_OBJECT
public:
    BulkMenu(QTableView *view, GridEditing *cells, PageContext &context, RowsOf rowsOf);

    [[nodiscard]] QList<QAction *> actions() const { return {m_category, m_campaign}; }
    void setCategory(const QString &category);
    void assign(const store::Campaign &campaign);
    void assignNew(const QString &name);

private:
    void askForCategory();
    void askForCampaign();
    void fillCampaigns();
    void updateActions();
    [[nodiscard]] UndoableAct::Report report();

    QTableView *m_view;
    GridEditing *m_cells;
    PageContext &m_context;
    RowsOf m_rowsOf;
    Live<QList<store::Campaign>> m_campaigns;
    Live<QStringList> m_categories;
    QMenu m_campaignMenu;
    QAction *m_category;
    QAction *m_campaign;
};

} // namespace overture::gui

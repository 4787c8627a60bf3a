// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/bulkmenu.h"

#include "gui/bannerstack.h"
#include "gui/format.h"
#include "gui/grid/campaignsdialog.h"
#include "gui/grid/gridediting.h"
#include "gui/page.h"

#include "store/prospectrepository.h"

#include <QInputDialog>
#include <QTableView>

namespace overture::gui {

using namespace Qt::StringLiterals;

BulkMenu::BulkMenu(QTableView *view, GridEditing *cells, PageContext &context, RowsOf rowsOf)
    : QObject(view), m_view(view), m_cells(cells), m_context(context), m_rowsOf(rowsOf),
      m_campaigns(context.gui.database, {store::Table::Campaigns}, &store::campaigns::all, nullptr),
      m_categories(context.gui.database, {store::Table::Prospects}, &store::prospects::categories, nullptr),
      m_category(new QAction(tr("Set cate&gory …"), view)), m_campaign(new QAction(tr("Ca&mpaign"), view))
{
    const QString suffix = rowsOf == RowsOf::Prospects ? u".prospects"_s : u".drafts"_s;
    m_category->setObjectName(u"actionSetCategory"_s + suffix);
    m_campaign->setObjectName(u"actionCampaign"_s + suffix);
    m_campaign->setMenu(&m_campaignMenu);
    m_campaignMenu.setObjectName(u"campaignMenu"_s);
    m_campaignMenu.setAccessibleName(tr("Campaign"));
    connect(m_category, &QAction::triggered, this, &BulkMenu::askForCategory);
    connect(&m_campaignMenu, &QMenu::aboutToShow, this, &BulkMenu::fillCampaigns);
    connect(m_campaign, &QAction::triggered, this, [this] { // by key or from the palette, where no menu opens by itself
        m_campaignMenu.popup(m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft()));
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BulkMenu::updateActions);
    m_campaigns.refresh();
    m_categories.refresh();
    updateActions();
}

void BulkMenu::updateActions()
{
    const bool hasRows = m_cells->selectedCount() > 0;
    m_category->setEnabled(hasRows);
    m_campaign->setEnabled(hasRows);
}

UndoableAct::Report BulkMenu::report()
{
    return [context = &m_context](const Status &status) {
        if (!status)
            context->report(u"bulk"_s, status.error());
        else
            context->banners.clear(u"bulk"_s);
    };
}

void BulkMenu::setCategory(const QString &category)
{
    m_context.undo.push(setCategoryAct(m_context.gui, m_rowsOf, m_cells->selectedIds(), category, this, report()));
}

void BulkMenu::assign(const store::Campaign &campaign)
{
    m_context.undo.push(assignCampaignAct(m_context.gui, m_rowsOf, m_cells->selectedIds(), campaign, this, report()));
}

void BulkMenu::assignNew(const QString &name)
{
    store::Campaign campaign;
    campaign.name = name;
    m_context.undo.push(newCampaignAct(m_context.gui, m_rowsOf, m_cells->selectedIds(), campaign, this, report()));
}

void BulkMenu::askForCategory()
{
    auto *dialog = new QInputDialog(m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"chooseCategory"_s);
    dialog->setWindowTitle(tr("Set category"));
    dialog->setLabelText(format::counted(m_cells->selectedCount(), tr("Category of %1 selected row"), tr("Category of %1 selected rows")));
    dialog->setComboBoxItems(m_categories.valueOr());
    dialog->setComboBoxEditable(true);
    connect(dialog, &QInputDialog::textValueSelected, this, &BulkMenu::setCategory);
    dialog->open();
}

void BulkMenu::askForCampaign()
{
    auto *dialog = new QInputDialog(m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"nameCampaign"_s);
    dialog->setWindowTitle(tr("New campaign"));
    dialog->setLabelText(format::counted(m_cells->selectedCount(), tr("Name of the campaign for %1 selected row"),
                                         tr("Name of the campaign for %1 selected rows")));
    connect(dialog, &QInputDialog::textValueSelected, this, &BulkMenu::assignNew);
    dialog->open();
}

void BulkMenu::fillCampaigns()
{
    m_campaignMenu.clear();
    for (const auto &campaign : m_campaigns.valueOr())
        connect(m_campaignMenu.addAction(campaign.name), &QAction::triggered, this, [this, campaign] { assign(campaign); });
    m_campaignMenu.addSeparator();
    connect(m_campaignMenu.addAction(tr("&New campaign …")), &QAction::triggered, this, &BulkMenu::askForCampaign);
    connect(m_campaignMenu.addAction(tr("In n&one")), &QAction::triggered, this, [this] { assign({}); });
    m_campaignMenu.addSeparator();
    connect(m_campaignMenu.addAction(tr("&All campaigns …")), &QAction::triggered, this, [this] {
        auto *dialog = new CampaignsDialog(m_context, m_view);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace overture::gui

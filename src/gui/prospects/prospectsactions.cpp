// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with prospects: the page's actions, when they are open, and what they do.
#include "gui/prospects/prospectspage.h"

#include "core/whendone.h"
#include "gui/bannerstack.h"
#include "gui/format.h"
#include "gui/grid/bulkmenu.h"
#include "gui/grid/campaignsdialog.h"
#include "gui/grid/clipboardtable.h"
#include "gui/grid/filterheader.h"
#include "gui/grid/frozencolumn.h"
#include "gui/grid/gridediting.h"
#include "gui/grid/rowheight.h"
#include "gui/grid/savedviews.h"
#include "gui/prospects/addressacts.h"
#include "gui/prospects/importflow.h"
#include "gui/prospects/prospectfacts.h"
#include "gui/prospects/prospectsmodel.h"
#include "gui/startdialog.h"
#include "pipeline/categorizing.h"
#include "pipeline/jobcreation.h"

#include "ui_prospectspage.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

bool takesIds(const pipeline::StageInfo &stage)
{
    return std::any_of(stage.parameters.cbegin(), stage.parameters.cend(),
                       [](const auto &parameter) { return parameter.type == pipeline::StageParameter::Type::Ids; });
}

} // namespace

void ProspectsPage::makeActions()
{
    for (const auto &stage : m_context.stages()) {
        if (stage.subject != u"prospects"_s)
            continue;
        const bool isSearch = stage.id == u"discover"_s;
        auto *action = addStageAction(stage, isSearch ? QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D) : QKeySequence(),
                                      [this, stage] { beginStage(m_context, stage.id, takesIds(stage) ? selectedIds() : QList<qint64>(), this); });
        if (isSearch)
            m_discover = action;
        else
            m_stages.append({stage, action});
    }
    m_import = addPageAction(u"actionImport"_s, tr("&Import CSV …"), u"import"_s, QKeySequence(Qt::CTRL | Qt::Key_I),
                             [this] { importProspects(m_context, this); });
    m_paste = addPageAction(u"actionPasteProspects"_s, tr("&Paste"), {}, QKeySequence::Paste, [this] { paste(); });
    m_approve = addPageAction(u"actionApproveProspects"_s, tr("&Approve"), u"approve"_s, {},
                              [this] { m_model->decide(selectedIds(), ApprovalStatus::Approved); });
    m_reject = addPageAction(u"actionRejectProspects"_s, tr("Re&ject"), u"reject"_s, QKeySequence(Qt::Key_Delete),
                             [this] { m_model->decide(selectedIds(), ApprovalStatus::Rejected); });
    m_categorize = addPageAction(u"actionCategorize"_s, tr("Find cate&gories"), {}, {}, [this] { findCategories(); });
    m_accept = addPageAction(u"actionAcceptAddresses"_s, tr("A&ccept address …"), {}, {},
                             [this] { askToAccept(m_context, this, selectedIds()); });
    m_accept->setToolTip(tr("Count the address as verified, though no check could confirm it. Your reason is kept."));
    m_useSuggestion = addPageAction(u"actionUseSuggestion"_s, tr("&Use suggestion"), {}, {},
                                    [this] { useSuggestions(m_context, selectedIds()); });
    m_useSuggestion->setToolTip(tr("Take the address that was probably meant, such as gmail.com for gmial.com."));
    m_showAll = addPageAction(u"actionShowAllProspects"_s, tr("Show all"), {}, {}, [this] { m_context.open(u"prospects"_s, {}); });
    ui->grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const auto &[stage, action] : std::as_const(m_stages)) {
        if (takesIds(stage))
            ui->grid->addAction(action);
    }
    ui->grid->addActions({m_categorize, m_approve, m_reject, m_accept, m_useSuggestion});
    ui->grid->addActions(m_bulk->actions());
    ui->grid->addActions(m_cells->actions());
    auto *header = qobject_cast<FilterHeader *>(ui->grid->horizontalHeader());
    m_columnFilters = addPageAction(u"actionColumnFilters"_s, tr("Filter co&lumns"), u"search"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                                    [this, header] {
        if (header->areFiltersShown())
            header->setFiltersShown(false);
        else
            header->editFilter(std::max(0, ui->grid->currentIndex().column()));
    });
    m_columnFilters->setCheckable(true);
    connect(header, &FilterHeader::filtersShownChanged, m_columnFilters, &QAction::setChecked);
    addPageAction(u"actionCampaigns"_s, tr("Ca&mpaigns …"), {}, {}, [this] {
        auto *dialog = new CampaignsDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addAction(m_saved->action());
    addAction(ui->grid->findChild<FrozenColumn *>()->action());
    const auto *height = ui->grid->findChild<RowHeight *>();
    addActions({height->tallerAction(), height->lowerAction()});
}

QList<QAction *> ProspectsPage::toolbarActions() const
{
    QList<QAction *> actions;
    for (const auto &[stage, action] : m_stages)
        actions.append(action);
    return actions + QList<QAction *>{nullptr, m_approve, m_reject, nullptr, m_import, nullptr, m_columnFilters, m_saved->action()};
}

void ProspectsPage::updateActions()
{
    const auto count = ui->grid->selectionModel()->hasSelection() ? m_cells->selectedCount() : 0;
    const QList<qint64> some(count, 0);
    for (const auto &[stage, action] : std::as_const(m_stages)) {
        const bool asks = StartDialog::hasFields(stage, takesIds(stage) ? some : QList<qint64>());
        QString text = stage.verb;
        if (takesIds(stage))
            text = count > 0 ? tr("%1 %2").arg(stage.verb, format::number(count)) : tr("%1 (all due)").arg(stage.verb);
        action->setText(asks ? tr("%1 …").arg(text) : text);
    }
    m_approve->setText(count > 0 ? tr("Approve %1").arg(format::number(count)) : tr("Approve"));
    m_reject->setText(count > 0 ? tr("Reject %1").arg(format::number(count)) : tr("Reject"));
    m_import->setEnabled(bool(m_context.gui.importFile));
    m_paste->setEnabled(bool(m_context.gui.importText));
    m_approve->setEnabled(count > 0);
    m_reject->setEnabled(count > 0);
    m_accept->setEnabled(count > 0);
    m_useSuggestion->setEnabled(count > 1 || (count == 1 && !ui->facts->suggestion().isEmpty()));
}

/// For those of the selection that have none; for all without one when nothing is selected.
void ProspectsPage::findCategories()
{
    auto done = m_context.gui.database.write([ids = selectedIds()](store::WriteSession &session) -> Result<QList<pipeline::Categorized>> {
        const auto settings = pipeline::readSettings(session);
        return settings ? pipeline::categorize(session, ids, *settings) : Result<QList<pipeline::Categorized>>(fail(settings.error()));
    });
    whenDone(done, this, [this](const Result<QList<pipeline::Categorized>> &found) {
        if (!found)
            return m_context.report(u"categorize"_s, found.error());
        const auto changed = std::count_if(found->begin(), found->end(), [](const auto &row) { return !row.category.isEmpty(); });
        const QString left = found->size() == changed ? QString() : tr(" Nothing fits %1 others.").arg(format::number(found->size() - changed));
        const QString told = format::counted(int(changed), tr("%1 prospect has a category now."), tr("%1 prospects have a category now."));
        m_context.banners.show(u"categorize"_s, BannerStack::Severity::Info,
                               found->isEmpty() ? tr("All of them have a category already.") : told + left);
    });
}

/// Sites when the cell is a site's, or nothing is selected; else texts for the cells.
void ProspectsPage::paste()
{
    const auto current = ui->grid->currentIndex();
    const auto *copied = QApplication::clipboard()->mimeData();
    if (current.isValid() && ui->grid->hasFocus() && (m_model->isEditable(current.column()) || (copied && clipboardtable::isOwn(*copied))))
        return m_cells->paste();
    const auto *held = QApplication::clipboard()->mimeData();
    if (held && canImport(m_context, *held))
        importData(m_context, this, *held);
    else
        m_context.report(u"import"_s, {ErrorKind::InvalidInput, tr("The clipboard holds no list of sites."),
                                       tr("Copy sites, one a line, or the rows of a table."), {}, {}});
}

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/prospectspage.h"

#include "core/whendone.h"
#include "gui/bannerstack.h"
#include "gui/celldelegate.h"
#include "gui/format.h"
#include "gui/grid/bulkmenu.h"
#include "gui/grid/campaignsdialog.h"
#include "gui/grid/filterheader.h"
#include "gui/grid/frozencolumn.h"
#include "gui/grid/gridediting.h"
#include "gui/grid/rowheight.h"
#include "gui/grid/savedviews.h"
#include "gui/icons.h"
#include "gui/prospects/activitypane.h"
#include "gui/prospects/addressacts.h"
#include "gui/prospects/importflow.h"
#include "gui/prospects/notesact.h"
#include "gui/prospects/prospectfacts.h"
#include "gui/prospects/prospectsmodel.h"
#include "gui/splits.h"
#include "gui/startdialog.h"
#include "gui/theme.h"
#include "gui/viewstate.h"
#include "pipeline/categorizing.h"
#include "pipeline/jobcreation.h"

#include "ui_prospectspage.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>

namespace overture::gui {

using namespace Qt::StringLiterals;
using store::Table;

namespace {

constexpr int TypingPauseMs = 60;
constexpr int NotesPauseMs = 500;

store::ProspectFilter filterOf(const QString &view, const QString &text)
{
    store::ProspectFilter filter;
    filter.text = text.trimmed();
    if (view == u"found"_s)
        filter.outreach = {OutreachStatus::Found};
    else if (view == u"no-address"_s)
        filter.outreach = {OutreachStatus::NoAddress};
    else if (view == u"verified"_s)
        filter.verification = VerificationStatus::Verified;
    else if (view == u"replied"_s)
        filter.outreach = {OutreachStatus::Replied};
    else if (view.startsWith("campaign:"_L1))
        filter.campaign = CampaignId{view.mid(9).toLongLong()};
    return filter;
}

bool takesIds(const pipeline::StageInfo &stage)
{
    return std::any_of(stage.parameters.cbegin(), stage.parameters.cend(),
                       [](const auto &parameter) { return parameter.type == pipeline::StageParameter::Type::Ids; });
}

} // namespace

ProspectsPage::ProspectsPage(PageContext &context, QWidget *parent)
    : Page(context, parent), ui(std::make_unique<Ui::ProspectsPage>()),
      m_model(new ProspectsModel(context.gui.database, context.gui.clock, context.undo, this)),
      m_total(context.gui.database, {Table::Prospects},
              [](store::ReadSession &session) { return store::prospects::count(session, {}); }, nullptr)
{
    ui->setupUi(this);
    ui->facts->follow(context.gui.database, context.gui.clock);
    ui->activity->follow(context.gui.database, context.gui.clock);
    ui->sideRows->setStretch(0, 1);
    theme::setTextSize(ui->notesLabel, theme::TextSize::Caption);
    ui->notes->setFixedHeight(fontMetrics().height() * 4 + 20);
    ui->notesBox->hide();
    makeGrid();
    ui->grid->setSortingEnabled(true);
    ui->grid->horizontalHeader()->setSortIndicator(9, Qt::DescendingOrder);
    ui->splitter->setStretchFactor(0, 1);
    ui->splitter->setStretchFactor(1, 0);
    rememberSplit(ui->splitter, "prospects", {900, std::clamp(fontMetrics().averageCharWidth() * 46, 320, 440)});
    makeActions();
    setAcceptDrops(true);

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPauseMs);
    m_notesPause.setSingleShot(true);
    m_notesPause.setInterval(NotesPauseMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->setFilter(filterOf(m_view, m_typed)); });
    connect(&m_notesPause, &QTimer::timeout, this, &ProspectsPage::saveNotes);
    connect(ui->notes, &QPlainTextEdit::textChanged, this, [this] {
        if (ui->notes->toPlainText() != m_storedNotes)
            m_notesPause.start();
    });
    connect(ui->facts, &ProspectFacts::factsChanged, this, [this] {
        const auto *known = ui->facts->known();
        ui->notesBox->setVisible(known != nullptr);
        if (!known)
            return;
        const bool isTyping = m_notesOf == known->id && (ui->notes->hasFocus() || m_notesPause.isActive());
        if (!isTyping) {
            m_notesOf = known->id;
            m_storedNotes = known->notes;
            if (ui->notes->toPlainText() != known->notes)
                ui->notes->setPlainText(known->notes);
        }
    });
    connect(m_model, &RecordTable::stateChanged, this, &ProspectsPage::showState);
    connect(&m_total, &LiveBase::changed, this, &ProspectsPage::showState);
    connect(m_model, &RecordTable::editFailed, this, [this](const Error &error) { m_context.report(u"edit"_s, error); });
    connect(ui->grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProspectsPage::updateActions);
    connect(ui->grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProspectsPage::showCurrent);
    m_total.refresh();
    showState();
    updateActions();
}

ProspectsPage::~ProspectsPage()
{
    saveNotes();
}

void ProspectsPage::makeGrid()
{
    setUpGrid(ui->grid, m_model, u"prospects"_s);
    m_cells = GridEditing::attach(ui->grid, m_model, m_context);
    m_cells->setTypingEdits(true);
    m_bulk = new BulkMenu(ui->grid, m_cells, m_context, RowsOf::Prospects);
    new RowHeight(ui->grid, u"prospects"_s);
    new FrozenColumn(ui->grid, u"prospects"_s);
    m_saved = new SavedViews(ui->grid, m_model, m_context, u"prospects"_s,
                             {[this] { return QJsonObject{{u"view"_s, m_view}, {u"text"_s, m_typed}}; },
                              [this](const QJsonObject &part) {
                                  if (auto *filter = window()->findChild<QLineEdit *>(u"quickFilter"_s); filter && isVisible())
                                      filter->setText(part.value(u"text"_s).toString());
                                  m_view = part.value(u"view"_s).toString();
                                  m_typed = part.value(u"text"_s).toString();
                                  m_model->setFilter(filterOf(m_view, m_typed));
                              }});
}

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

QList<qint64> ProspectsPage::selectedIds() const
{
    return ui->grid->selectionModel()->hasSelection() ? m_cells->selectedIds() : QList<qint64>();
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
    m_useSuggestion->setEnabled(count > 0);
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

void ProspectsPage::setFilterText(const QString &text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    m_typing.start();
}

void ProspectsPage::setView(const QString &view)
{
    static const QString one = u"prospect:"_s;
    m_wanted = view.startsWith(one) ? view.mid(one.size()).toLongLong() : 0;
    m_view = m_wanted > 0 ? QString() : view;
    m_model->setFilter(filterOf(m_view, m_typed));
    selectWanted();
}

void ProspectsPage::showState()
{
    emit summaryChanged();
    switch (m_model->state()) {
    case ViewState::Loading: ui->gridArea->showLoading(); return;
    case ViewState::Rows:
        ui->gridArea->showRows();
        focusIfAwaited(ui->grid);
        selectWanted();
        return;
    case ViewState::Failed: ui->gridArea->showFailed(m_model->error(), tr("Try again"), [this] { m_model->reload(); }); return;
    case ViewState::Empty: break;
    }
    const int total = m_total.valueOr(-1);
    if (total > 0 || !m_typed.isEmpty()) {
        const QString hidden = total > 0 ? format::counted(total, tr("%1 prospect is hidden by the filter."), tr("%1 prospects are hidden by the filter."))
                                         : tr("Nothing fits the filter.");
        ui->gridArea->showEmpty(u"empty-search"_s, tr("Nothing here"), hidden, tr("Show all"), [this] {
            if (auto *filter = window()->findChild<QLineEdit *>(u"quickFilter"_s))
                filter->clear();
            m_context.open(u"prospects"_s, {});
        });
    } else {
        ui->gridArea->showEmpty(u"empty-compass"_s, tr("No prospects yet"),
                                tr("Search for websites by category and place, or import a list that you have."), tr("Discover …"),
                                m_context.gui.runner && m_discover ? StatefulView::Action([this] { m_discover->trigger(); }) : StatefulView::Action());
    }
}

/// The prospect that another page asked for, as soon as it is in the list. What is typed in the filter must not hide it.
void ProspectsPage::selectWanted()
{
    if (m_wanted == 0)
        return;
    const int row = m_model->rowOf(m_wanted);
    if (row >= 0) {
        m_wanted = 0;
        ui->grid->selectRow(row);
        ui->grid->scrollTo(m_model->index(row, 0));
        return;
    }
    auto *filter = m_typed.isEmpty() ? nullptr : window()->findChild<QLineEdit *>(u"quickFilter"_s);
    if (filter && m_model->isComplete())
        filter->clear();
}

void ProspectsPage::showCurrent()
{
    saveNotes();
    const auto current = ui->grid->currentIndex();
    const auto prospect = current.isValid() ? ProspectId{m_model->idAt(current.row())} : ProspectId{};
    ui->facts->setProspect(prospect);
    ui->activity->setProspect(prospect);
}

QString ProspectsPage::summary() const
{
    if (m_model->state() == ViewState::Loading || m_model->state() == ViewState::Failed)
        return {};
    const auto shown = m_model->ids().size();
    const int total = m_total.valueOr(-1);
    if (!m_model->isComplete())
        return tr("counting …");
    if (total >= 0 && shown != total)
        return tr("%1 of %2").arg(format::number(shown), format::number(total));
    return format::number(shown);
}

void ProspectsPage::takeFocus()
{
    focusSoon(ui->grid);
}

void ProspectsPage::showExample()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const auto *known = m_model->rowById(m_model->idAt(row)); known && !known->contactEmail.isEmpty()) {
            ui->grid->selectRow(row);
            return;
        }
    }
}

void ProspectsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (canImport(m_context, *event->mimeData()))
        event->acceptProposedAction();
}

void ProspectsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importData(m_context, this, *event->mimeData());
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

void ProspectsPage::saveNotes()
{
    m_notesPause.stop();
    const auto text = ui->notes->toPlainText();
    if (!m_notesOf.isValid() || text == m_storedNotes)
        return;
    auto *act = editNotesAct(m_context.gui, m_notesOf, text, &m_context.banners, [context = &m_context](const Status &status) {
        if (!status)
            context->report(u"notes"_s, status.error());
    });
    m_storedNotes = text;
    m_context.undo.push(act);
}

} // namespace overture::gui

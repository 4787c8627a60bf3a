// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/prospectspage.h"

#include "gui/bannerstack.h"
#include "gui/celldelegate.h"
#include "gui/format.h"
#include "gui/grid/bulkmenu.h"
#include "gui/grid/frozencolumn.h"
#include "gui/grid/gridediting.h"
#include "gui/grid/rowheight.h"
#include "gui/grid/savedviews.h"
#include "gui/prospects/activitypane.h"
#include "gui/prospects/importflow.h"
#include "gui/prospects/notesact.h"
#include "gui/prospects/prospectfacts.h"
#include "gui/prospects/prospectsmodel.h"
#include "gui/splits.h"
#include "gui/theme.h"
#include "gui/viewstate.h"

#include "ui_prospectspage.h"

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
        updateActions();
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

QList<qint64> ProspectsPage::selectedIds() const
{
    return ui->grid->selectionModel()->hasSelection() ? m_cells->selectedIds() : QList<qint64>();
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

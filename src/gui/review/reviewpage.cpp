// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewpage.h"

#include "gui/bannerstack.h"
#include "gui/celldelegate.h"
#include "gui/format.h"
#include "gui/icons.h"
#include "gui/prospects/prospectfacts.h"
#include "gui/review/drafteditor.h"
#include "gui/review/draftsmodel.h"
#include "gui/review/previewdialog.h"
#include "gui/review/senddialog.h"
#include "gui/sends/simulatordialog.h"
#include "gui/splits.h"
#include "gui/theme.h"
#include "gui/viewstate.h"

#include "ui_reviewpage.h"

#include <QActionGroup>
#include <QApplication>
#include <QHeaderView>
#include <QSettings>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPauseMs = 80;

store::DraftFilter filterOf(const QString &view, const QString &text)
{
    store::DraftFilter filter;
    filter.text = text.trimmed();
    if (view == u"to-review"_s)
        filter.states = {DraftState::Proposed};
    else if (view == u"approved"_s)
        filter.states = {DraftState::Approved};
    else if (view == u"rejected"_s)
        filter.states = {DraftState::Rejected};
    else if (view == u"sent"_s)
        filter.states = {DraftState::Sent};
    return filter;
}

} // namespace

ReviewPage::ReviewPage(PageContext &context, QWidget *parent)
    : Page(context, parent), ui(std::make_unique<Ui::ReviewPage>()),
      m_model(new DraftsModel(
          context.gui.database, context.gui.clock,
          [this](const Draft &draft, const QString &subject, const QString &body, std::function<void(const Status &)> answer) {
              m_context.undo.push(editDraftAct(m_context.gui, draft.id, subject, body, newSitting(), this, std::move(answer)));
          },
          this))
{
    ui->setupUi(this);
    ui->facts->follow(context.gui.database, context.gui.clock);
    m_editor = new DraftEditor(context, ui->subject, ui->body, ui->saved, this);
    setUpGrid(ui->grid, m_model, u"drafts"_s);
    ui->grid->setSortingEnabled(true);
    ui->grid->horizontalHeader()->setSortIndicator(7, Qt::AscendingOrder);
    ui->split->setStretchFactor(0, 2);
    ui->split->setStretchFactor(1, 3);
    rememberSplit(ui->split, "review", {theme::rowHeight() * 8, theme::rowHeight() * 14});
    ui->detail->setStretchFactor(0, 1);
    ui->detail->setStretchFactor(1, 2);
    // About 72 characters in a line of the mail.
    rememberSplit(ui->detail, "review-detail", {fontMetrics().averageCharWidth() * 84, fontMetrics().averageCharWidth() * 60});
    ui->body->setMinimumHeight(fontMetrics().height() * 5);
    ui->subject->setFont(theme::font(theme::TextSize::Body, true));
    ui->to->setMinimumWidth(80);
    theme::setTextSize(ui->saved, theme::TextSize::Caption);
    makeActions();

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ReviewPage::applyFilter);
    connect(m_model, &RecordTable::stateChanged, this, &ReviewPage::showState);
    connect(m_model, &RecordTable::editFailed, this, [this](const Error &error) { m_context.report(u"draft"_s, error); });
    connect(ui->grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewPage::showCurrent);
    connect(ui->grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPage::updateActions);
    connect(m_editor, &DraftEditor::rowChanged, this, &ReviewPage::showDraft);
    connect(&context.counts, &LiveBase::changed, this, [this] {
        updateActions();
        emit summaryChanged();
    });
    connect(&context.undo, &QUndoStack::canUndoChanged, this, &ReviewPage::updateActions);
    showState();
    showDraft();
    updateActions();
}

ReviewPage::~ReviewPage()
{
    m_editor->save();
}

void ReviewPage::makeActions()
{
    m_approve = addPageAction(u"actionApprove"_s, tr("&Approve"), u"approve"_s, QKeySequence(Qt::Key_A), [this] {
        if (!isTyping())
            decide(true);
    });
    m_reject = addPageAction(u"actionReject"_s, tr("&Reject"), u"reject"_s, QKeySequence(Qt::Key_X), [this] {
        if (!isTyping())
            decide(false);
    });
    m_edit = addPageAction(u"actionEdit"_s, tr("&Edit"), u"draft"_s, QKeySequence(Qt::Key_E), [this] {
        if (!isTyping())
            edit();
    });
    m_undoLast = addPageAction(u"actionUndoLast"_s, tr("&Undo"), u"undo"_s, QKeySequence(Qt::Key_U), [this] {
        if (!isTyping())
            m_context.undo.undo();
    });
    m_next = addPageAction(u"actionNext"_s, tr("&Next draft"), {}, QKeySequence(Qt::Key_J), [this] {
        if (!isTyping())
            step(1);
    });
    m_previous = addPageAction(u"actionPrevious"_s, tr("&Previous draft"), {}, QKeySequence(Qt::Key_K), [this] {
        if (!isTyping())
            step(-1);
    });
    m_preview = addPageAction(u"actionPreview"_s, tr("Pre&view as sent"), u"page"_s, QKeySequence(Qt::Key_V), [this] {
        if (!isTyping())
            preview();
    });
    m_approveHere = addPageAction(u"actionApproveFromEditor"_s, tr("Approve and go on"), u"approve"_s, {}, [this] { decide(true); });
    m_approveHere->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    auto *leave = addPageAction(u"actionLeaveEditor"_s, tr("Back to the list"), {}, QKeySequence(Qt::Key_Escape), [this] {
        m_editor->save();
        ui->grid->setFocus();
    });
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_send = addPageAction(u"actionSend"_s, tr("Send approved …"), u"sends"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                           [this] { askToSend(); });
    m_send->setData(u"sends"_s);
    addPageAction(u"actionSimulate"_s, tr("&What would happen now …"), u"info"_s, {}, [this] {
        m_editor->save();
        auto *dialog = new SimulatorDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });

    auto *group = new QActionGroup(this);
    for (const auto &[id, title] : {std::pair{u"to-review"_s, tr("To review")}, {u"approved"_s, tr("Approved")}, {u"rejected"_s, tr("Rejected")},
                                    {u"sent"_s, tr("Sent")}, {u"all"_s, tr("All")}}) {
        auto *action = addPageAction(u"actionShow."_s + id, title, {}, {}, [this, view = id] { m_context.open(u"review"_s, view); });
        action->setCheckable(true);
        group->addAction(action);
        m_views.append({id, action});
    }
    connect(ui->approveButton, &QPushButton::clicked, this, [this] { decide(true); });
    connect(ui->rejectButton, &QPushButton::clicked, this, [this] { decide(false); });
    ui->approveButton->setIcon(icons::icon(u"approve"_s));
    ui->rejectButton->setIcon(icons::icon(u"reject"_s));
    ui->grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    ui->grid->addActions({m_approve, m_reject, m_edit, m_preview});
}

QList<QAction *> ReviewPage::toolbarActions() const
{
    QList<QAction *> actions;
    for (const auto &[id, action] : m_views)
        actions.append(action);
    return actions + QList<QAction *>{nullptr, m_approve, m_reject, m_edit, m_preview, m_undoLast};
}

bool ReviewPage::isTyping() const
{
    const auto *focus = QApplication::focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
        return !text->isReadOnly();
    return false;
}

qint64 ReviewPage::currentDraft() const
{
    const auto current = ui->grid->currentIndex();
    return current.isValid() ? m_model->idAt(current.row()) : 0;
}

QList<qint64> ReviewPage::selectedIds() const
{
    QList<qint64> ids;
    const auto rows = ui->grid->selectionModel()->selectedRows();
    for (const auto &row : rows)
        ids.append(m_model->idAt(row.row()));
    if (ids.isEmpty() && currentDraft() > 0)
        ids.append(currentDraft());
    return ids;
}

void ReviewPage::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        ui->grid->selectRow(row);
}

void ReviewPage::step(int by)
{
    const int row = std::clamp(ui->grid->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    if (m_model->rowCount() > 0)
        ui->grid->selectRow(row);
}

void ReviewPage::decide(bool isApproval)
{
    const auto ids = selectedIds();
    if (ids.isEmpty() || (isApproval && !m_context.gui.approveDrafts))
        return;
    m_editor->save();
    if (isApproval && m_editor->isDirty()) {
        m_context.report(u"decide"_s,
                         {ErrorKind::InvalidInput,
                          tr("A mail needs a subject and a text."),
                          tr("Fill in what is missing, then approve."),
                          {},
                          {}});
        return;
    }
    // Onwards to the first one below that is not part of this decision, else to the last one above.
    const QSet<qint64> decided(ids.cbegin(), ids.cend());
    qint64 next = 0;
    for (int row = ui->grid->currentIndex().row() + 1; row < m_model->rowCount() && next == 0; ++row)
        next = decided.contains(m_model->idAt(row)) ? 0 : m_model->idAt(row);
    for (int row = ui->grid->currentIndex().row() - 1; row >= 0 && next == 0; --row)
        next = decided.contains(m_model->idAt(row)) ? 0 : m_model->idAt(row);
    if (next != 0)
        select(next);
    const auto report = [this, first = ids.first()](const Status &status) {
        if (!status) {
            m_context.report(u"decide"_s, status.error());
            select(first);
        } else {
            m_context.banners.clear(u"decide"_s);
        }
    };
    m_context.undo.push(isApproval ? approveDraftsAct(m_context.gui, ids, this, report) : rejectDraftsAct(m_context.gui, ids, this, report));
}

void ReviewPage::edit()
{
    if (currentDraft() == 0)
        return;
    ui->body->setFocus(Qt::ShortcutFocusReason);
    ui->body->moveCursor(QTextCursor::Start);
}

/// Typed text is stored first, so that what is shown is what would go out.
void ReviewPage::preview()
{
    if (currentDraft() == 0 || !m_context.gui.previewDraft)
        return;
    m_editor->save();
    auto *dialog = new PreviewDialog(m_context.gui, DraftId{currentDraft()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewPage::askToSend()
{
    m_editor->save();
    auto *dialog = new SendDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewPage::setFilterText(const QString &text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    m_typing.start();
}

void ReviewPage::setView(const QString &view)
{
    if (!view.isEmpty())
        m_view = view;
    for (const auto &[id, action] : m_views)
        action->setChecked(id == m_view);
    applyFilter();
}

void ReviewPage::applyFilter()
{
    m_model->setFilter(filterOf(m_view, m_typed));
}

void ReviewPage::showState()
{
    emit summaryChanged();
    switch (m_model->state()) {
    case ViewState::Loading: ui->gridArea->showLoading(); return;
    case ViewState::Failed: ui->gridArea->showFailed(m_model->error(), tr("Try again"), [this] { m_model->reload(); }); return;
    case ViewState::Rows:
        ui->gridArea->showRows();
        focusIfAwaited(ui->grid);
        if (!ui->grid->currentIndex().isValid() && m_model->rowCount() > 0) {
            // The place where the last sitting ended, else the top.
            const auto last = m_wasFilled ? 0 : QSettings().value(u"review/draft"_s).toLongLong();
            m_wasFilled = true;
            ui->grid->selectRow(std::max(0, m_model->rowOf(last)));
        }
        return;
    case ViewState::Empty: break;
    }
    if (!m_typed.isEmpty()) {
        ui->gridArea->showEmpty(u"empty-search"_s, tr("Nothing here"), tr("No draft fits the filter."), tr("Clear the filter"), [this] {
            if (auto *filter = window()->findChild<QLineEdit *>(u"quickFilter"_s))
                filter->clear();
        });
    } else if (m_view == u"to-review"_s) {
        const auto counts = m_context.counts.valueOr();
        if (counts.approved > 0)
            ui->gridArea->showEmpty(u"empty-done"_s, tr("Everything is reviewed"),
                                    format::counted(counts.approved, tr("%1 mail is approved and can go out."), tr("%1 mails are approved and can go out.")));
        else
            ui->gridArea->showEmpty(u"empty-letters"_s, tr("Nothing to review"), tr("Drafts appear here as they are written for verified prospects."),
                                    tr("Go to prospects"), [this] { m_context.open(u"prospects"_s, {}); });
    } else {
        ui->gridArea->showEmpty(u"empty-letters"_s, tr("Nothing here"), tr("No draft has this status."), tr("Show all drafts"),
                                [this] { m_context.open(u"review"_s, u"all"_s); });
    }
}

void ReviewPage::showCurrent()
{
    const auto id = currentDraft();
    m_editor->open(DraftId{id});
    if (id > 0)
        QSettings().setValue(u"review/draft"_s, id);
    updateActions();
}

void ReviewPage::showDraft()
{
    const auto &row = m_editor->row();
    ui->facts->setProspect(row ? row->draft.prospectId : m_editor->draft().isValid() ? ui->facts->prospect() : ProspectId{});
    ui->to->setPlain(row ? row->contactName.isEmpty() ? row->to : u"%1 <%2>"_s.arg(row->contactName, row->to) : QString());
    ui->to->setToolTip(row ? row->to : QString());
    ui->mailbox->setChip(row ? chipFor(row->verification) : Chip());
    ui->state->setChip(row ? chipFor(row->draft.state) : Chip());
    updateActions();
}

void ReviewPage::updateActions()
{
    const auto count = selectedIds().size();
    const bool canApprove = bool(m_context.gui.approveDrafts);
    const auto named = [count](const QString &verb) { return count > 1 ? tr("%1 %2").arg(verb, format::number(count)) : verb; };
    m_approve->setText(named(tr("&Approve")));
    m_reject->setText(named(tr("&Reject")));
    ui->approveButton->setText(named(tr("Approve")));
    ui->rejectButton->setText(named(tr("Reject")));
    ui->approveButton->setAccessibleName(ui->approveButton->text());
    ui->rejectButton->setAccessibleName(ui->rejectButton->text());
    const bool isSent = m_editor->row() && m_editor->row()->draft.state == DraftState::Sent;
    const bool canDecide = count > 0 && !isSent;
    for (auto *action : {m_approve, m_approveHere})
        action->setEnabled(canDecide && canApprove);
    ui->approveButton->setEnabled(canDecide && canApprove);
    ui->rejectButton->setEnabled(canDecide);
    m_reject->setEnabled(canDecide);
    m_edit->setEnabled(canDecide);
    m_preview->setEnabled(count > 0 && m_context.gui.previewDraft);
    m_undoLast->setEnabled(m_context.undo.canUndo());
    const int approved = m_context.counts.valueOr().approved;
    m_send->setText(approved > 0 ? tr("Send approved (%1) …").arg(format::number(approved)) : tr("Send approved …"));
    m_send->setEnabled(approved > 0 && m_context.gui.runner);
    m_send->setToolTip(approved == 0 ? tr("No draft is approved.") : m_context.gui.runner ? tr("Asks once, with the list of recipients.")
                                                                                          : tr("Jobs cannot be started in this window."));
}

QString ReviewPage::summary() const
{
    const auto &counts = m_context.counts.value();
    if (!counts || !*counts)
        return {};
    return tr("%1 to review · %2 approved").arg(format::number((*counts)->toReview), format::number((*counts)->approved));
}

void ReviewPage::takeFocus()
{
    focusSoon(ui->grid);
}

void ReviewPage::showExample()
{
    if (!ui->grid->currentIndex().isValid())
        step(0);
}

} // namespace overture::gui

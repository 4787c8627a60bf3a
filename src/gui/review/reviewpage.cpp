// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewpage.h"

#include "domain/textlanguage.h"
#include "gui/bannerstack.h"
#include "gui/celldelegate.h"
#include "gui/grid/draftsgrid.h"
#include "gui/prospects/prospectfacts.h"
#include "gui/review/attachmentsbar.h"
#include "gui/review/checkspane.h"
#include "gui/review/deskitems.h"
#include "gui/review/drafteditor.h"
#include "gui/review/draftsmodel.h"
#include "gui/review/longtextbar.h"
#include "gui/review/placekeeper.h"
#include "gui/review/previewdialog.h"
#include "gui/review/vouchbar.h"
#include "gui/splits.h"
#include "gui/text/mailedit.h"
#include "gui/text/mailhighlighter.h"
#include "gui/text/spelling.h"
#include "gui/theme.h"
#include "gui/viewstate.h"

#include "store/reviewrepository.h"

#include "ui_reviewpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPauseMs = 80;

store::DraftFilter filterOf(const QString &view, const QString &text)
{
    store::DraftFilter filter;
    filter.text = text.trimmed();
    if (view == u"to-review"_s || view == u"snoozed"_s) {
        filter.states = {DraftState::Proposed};
        filter.snoozed = view == u"snoozed"_s ? store::Snoozed::Only : store::Snoozed::No;
    } else if (view == u"approved"_s) {
        filter.states = {DraftState::Approved};
    } else if (view == u"rejected"_s) {
        filter.states = {DraftState::Rejected};
    } else if (view == u"sent"_s) {
        filter.states = {DraftState::Sent};
    }
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
          this)),
      m_items(new DeskItems(context.gui.database, this)), m_place(new PlaceKeeper(context.gui.database, this)),
      m_decisions(new ReviewDecisions(context, *m_model, this)),
      m_waking(context.gui.database, {store::Table::Drafts}, [](store::ReadSession &session) -> Result<Waking> {
          const auto last = store::reviews::lastWaking(session);
          const auto next = last ? store::reviews::nextWaking(session) : last;
          if (!next)
              return fail(next.error());
          return Waking{*last, *next};
      }, nullptr)
{
    ui->setupUi(this);
    ui->facts->follow(context.gui.database, context.gui.clock);
    ui->desk->setClock(context.gui.clock);
    m_editor = new DraftEditor(context, ui->subject, ui->body, ui->saved, this);
    setUpGrid(ui->grid, m_model, u"drafts"_s);
    m_table = new DraftsGrid(ui->grid, m_model, context,
                             {[this] { return QJsonObject{{u"view"_s, m_view}}; },
                              [this](const QJsonObject &part) { setView(part.value(u"view"_s).toString()); }},
                             [this] { m_regenerate->trigger(); });
    ui->grid->installEventFilter(this);
    makeAids();
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
    connect(ui->grid, &QTableView::activated, this, [this] { setDesk(true); });
    connect(m_editor, &DraftEditor::rowChanged, this, &ReviewPage::showDraft);
    connect(m_items, &DeskItems::ready, this, [this](qint64 id) {
        if (id == currentDraft())
            showItem();
    });
    connect(m_items, &DeskItems::failed, this, [this](qint64 id, const Error &error) {
        if (id == currentDraft() && error.kind != ErrorKind::NotFound)
            m_context.report(u"desk"_s, error);
    });
    connect(ui->desk, &DeskView::scrollWanted, this, [this](int by, bool pages) {
        auto *bar = ui->body->verticalScrollBar();
        bar->setValue(bar->value() + by * (pages ? bar->pageStep() : bar->singleStep()));
    });
    connect(m_decisions, &ReviewDecisions::refused, this, &ReviewPage::refuse);
    connect(m_decisions, &ReviewDecisions::answered, this, [this] { m_context.banners.clear(u"decide"_s); });
    connect(m_decisions, &ReviewDecisions::returned, this, [this](qint64 id) {
        m_reviewed = std::max(0, m_reviewed - 1);
        ui->desk->say(tr("Taken back."));
        select(id);
    });
    connect(m_place, &PlaceKeeper::restored, this, &ReviewPage::goBackToPlace);
    connect(m_place, &PlaceKeeper::failed, this, [this](const Error &error) { m_context.report(u"place"_s, error); });
    connect(&m_waking, &LiveBase::changed, this, &ReviewPage::followWaking);
    connect(&m_wake, &QTimer::timeout, this, [this] {
        m_model->reload();
        m_context.counts.refresh();
        m_waking.refresh();
        followWaking(); // again, should it have been too early: an answer that is the same as before says nothing
    });
    connect(qApp, &QApplication::focusChanged, this, &ReviewPage::showKeys);
    connect(&context.counts, &LiveBase::changed, this, [this] {
        updateActions();
        emit summaryChanged();
    });
    connect(&context.undo, &QUndoStack::canUndoChanged, this, &ReviewPage::updateActions);
    m_wake.setSingleShot(true);
    m_waking.refresh();
    m_place->restore();
    showState();
    showDraft();
    updateActions();
}

ReviewPage::~ReviewPage()
{
    m_editor->save();
}

bool ReviewPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Nothing below has claimed the key. In the list letters are for its cells; a focused button or list keeps its space.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isBare = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier && !key->text().isEmpty()
            && key->text().at(0).isPrint();
        const auto *focus = QApplication::focusWidget();
        const bool isPress = key->key() == Qt::Key_Space && (qobject_cast<const QAbstractButton *>(focus) || qobject_cast<const QAbstractItemView *>(focus));
        if (isBare && (!isDesk() || isTyping() || isPress)) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

/// Enter moves on in a column that is typed in, as in a spreadsheet; in the others it opens the draft.
bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == ui->grid && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto current = ui->grid->currentIndex();
        const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier);
        if (isEnter && current.isValid() && !m_model->isEditable(current.column())) {
            setDesk(true);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool ReviewPage::isTyping() const
{
    const auto *focus = QApplication::focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
        return !text->isReadOnly();
    return qobject_cast<const QComboBox *>(focus) != nullptr; // letters choose in it
}

bool ReviewPage::isDesk() const
{
    return ui->modes->currentWidget() == ui->desk;
}

void ReviewPage::setDesk(bool isDesk)
{
    if (isDesk == this->isDesk())
        return;
    m_editor->save();
    // The same editor in both places: what is typed, the cursor and its own undo stay.
    if (isDesk) {
        ui->desk->setEditor(ui->editor);
    } else {
        ui->editor->setMaximumWidth(QWIDGETSIZE_MAX);
        ui->detail->insertWidget(0, ui->editor);
    }
    ui->modes->setCurrentWidget(isDesk ? static_cast<QWidget *>(ui->desk) : ui->split);
    ui->subject->setFont(theme::font(theme::TextSize::Body, true)); // a style sheet takes it back when its place changes
    ui->desk->say({});
    showState();
    showCurrent();
    showDraft();
    takeFocus();
}

qint64 ReviewPage::currentDraft() const
{
    const auto current = ui->grid->currentIndex();
    return current.isValid() ? m_model->idAt(current.row()) : 0;
}

QList<qint64> ReviewPage::selectedIds() const
{
    QList<qint64> ids;
    if (!isDesk() && ui->grid->selectionModel()->hasSelection())
        ids = m_table->selectedIds();
    if (ids.isEmpty() && currentDraft() > 0)
        ids.append(currentDraft());
    ids.removeIf([this](qint64 id) { return m_decisions->isLeaving(id); });
    return ids;
}

void ReviewPage::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    // Not selectRow(): with Ctrl or Shift still held down it would add to the selection or take from it.
    const int column = std::max(0, ui->grid->currentIndex().column());
    ui->grid->selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ReviewPage::step(int by)
{
    m_asked = 0;
    const auto next = currentDraft() > 0 ? m_decisions->neighbour(currentDraft(), by) : m_model->idAt(0);
    if (next != 0)
        select(next);
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
    // A draft that was asked for by name is shown among all.
    if (static const QString one = u"draft:"_s; view.startsWith(one)) {
        m_asked = view.mid(one.size()).toLongLong();
        setView(u"all"_s);
        select(m_asked);
        return;
    }
    if (!view.isEmpty()) {
        m_view = view;
        m_wasViewChosen = true;
    }
    for (const auto &[id, action] : m_views)
        action->setChecked(id == m_view);
    applyFilter();
}

void ReviewPage::applyFilter()
{
    m_decisions->setList(m_view != u"all"_s);
    m_model->setFilter(filterOf(m_view, m_typed));
    keepPlace();
    updateActions();
}

void ReviewPage::showCurrent()
{
    const auto id = currentDraft();
    QList<qint64> wanted;
    for (qint64 next = id; next != 0 && wanted.size() <= DeskItems::Ahead; next = m_decisions->neighbour(next, 1))
        wanted.append(next);
    if (const auto before = id != 0 ? m_decisions->neighbour(id, -1) : 0; before != 0)
        wanted.append(before);
    m_items->want(wanted);
    const auto *item = m_items->item(id);
    m_editor->open(DraftId{id}, item ? std::optional(item->row) : std::nullopt);
    if (item)
        showItem();
    m_vouchBar->hide();
    closeRewriting();
    if (m_preview && id != 0)
        m_preview->follow(DraftId{id});
    showPosition();
    keepPlace();
    updateActions();
}

/// What was read ahead of the current draft, or has been read anew.
void ReviewPage::showItem()
{
    const auto *item = currentItem();
    if (!item)
        return;
    if (isDesk())
        ui->desk->showItem(*item);
    if (const auto &row = m_editor->row(); row && row->draft.revision == item->evidence.revision)
        m_marks->setClaims(m_editor->isCut() ? QList<Claim>() : item->evidence.claims); // their places are those of the whole text
    showDifference();
    updateAids();
}

void ReviewPage::showPosition()
{
    if (!isDesk())
        return;
    const int row = ui->grid->currentIndex().row();
    int before = 0;
    int gone = 0;
    for (const auto id : m_decisions->leaving()) {
        ++gone;
        before += m_model->rowOf(id) < row ? 1 : 0;
    }
    ui->desk->showPosition(row - before, m_model->rowCount() - gone, m_reviewed);
}

void ReviewPage::showDraft()
{
    const auto &row = m_editor->row();
    if (!isDesk())
        ui->facts->setProspect(row ? row->draft.prospectId : m_editor->draft().isValid() ? ui->facts->prospect() : ProspectId{});
    ui->to->setPlain(row ? row->contactName.isEmpty() ? row->to : u"%1 <%2>"_s.arg(row->contactName, row->to) : QString());
    ui->to->setToolTip(row ? row->to : QString());
    ui->mailbox->setChip(row ? chipFor(row->verification) : Chip());
    showDraftState();
    m_attachments->open(row ? row->draft.id : DraftId{});
    if (row) {
        const QString language = languageOfText(row->draft.body);
        m_marks->setLanguage(language);
        ui->desk->checks().setNote(m_context.spelling.note(language));
        m_marks->setNames(u"%1 %2 %3"_s.arg(row->domain, row->siteTitle, row->contactName));
    }
    if (row)
        m_longText->look(row->draft);
    else
        m_longText->clear();
    if (row && isVisible())
        m_place->lookAt(m_editor->isCut() ? DraftId{} : row->draft.id, m_editor->isCut() ? 0 : row->draft.revision);
    if (row)
        keepPlace();
    updateActions();
}

void ReviewPage::takeFocus()
{
    if (isDesk())
        focusSoon(ui->desk);
    else
        focusSoon(ui->grid);
}

void ReviewPage::showExample()
{
    if (!ui->grid->currentIndex().isValid())
        step(0);
}

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inbox/inboxpage.h"

#include "gui/celldelegate.h"
#include "gui/format.h"
#include "gui/inbox/conversationsmodel.h"
#include "gui/inbox/threadview.h"
#include "gui/splits.h"
#include "gui/theme.h"
#include "gui/viewstate.h"
#include "core/whendone.h"

#include "ui_inboxpage.h"

#include <QHeaderView>
#include <QLineEdit>

namespace overture::gui {

using namespace Qt::StringLiterals;
using store::Table;

namespace {

constexpr int TypingPauseMs = 80;
constexpr int ReadingMs = 1500;
constexpr int WaitsColumn = 6;

} // namespace

InboxPage::InboxPage(PageContext &context, QWidget *parent)
    : Page(context, parent), ui(std::make_unique<Ui::InboxPage>()),
      m_model(new ConversationsModel(context.gui.database, context.gui.clock, this)),
      m_counts(context.gui.database, {Table::Conversations}, &store::conversations::counts, nullptr),
      m_accounts(context.gui.database, {Table::Conversations}, &store::conversations::accounts, nullptr)
{
    ui->setupUi(this);
    ui->facts->follow(context.gui.database, context.gui.clock);
    ui->thread->follow(context.gui.database, context.gui.clock);
    setUpGrid(ui->grid, m_model, u"inbox"_s);
    ui->grid->setSortingEnabled(true);
    ui->grid->horizontalHeader()->setSortIndicator(WaitsColumn, Qt::DescendingOrder);
    ui->split->setStretchFactor(0, 2);
    ui->split->setStretchFactor(1, 3);
    rememberSplit(ui->split, "inbox", {theme::rowHeight() * 8, theme::rowHeight() * 14});
    ui->detail->setStretchFactor(0, 1);
    ui->detail->setStretchFactor(1, 0);
    ui->thread->setMinimumWidth(fontMetrics().averageCharWidth() * 40); // with large text the facts give way, not the mails
    // About 72 characters in a line of a mail.
    rememberSplit(ui->detail, "inbox-detail", {fontMetrics().averageCharWidth() * 84, fontMetrics().averageCharWidth() * 50});
    ui->accountRow->hide();
    makeActions();

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPauseMs);
    m_reading.setSingleShot(true);
    m_reading.setInterval(ReadingMs);
    connect(&m_typing, &QTimer::timeout, this, &InboxPage::applyFilter);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (const auto *row = currentRow(); row && row->conversation.unreadCount > 0) {
            auto done = m_context.gui.database.write(
                [id = row->conversation.id](store::WriteSession &session) { return store::conversations::setRead(session, id, true); });
            whenDone(done, this, [this](const Status &status) {
                if (!status)
                    m_context.report(u"inbox"_s, status.error());
            });
        }
    });
    connect(m_model, &RecordTable::stateChanged, this, &InboxPage::showState);
    connect(m_model, &RecordTable::rowsRead, this, &InboxPage::showThread);
    connect(ui->grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InboxPage::showCurrent);
    connect(ui->grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InboxPage::updateActions);
    connect(ui->thread, &ThreadView::threadChanged, this, &InboxPage::showThread);
    connect(ui->account, &QComboBox::currentIndexChanged, this, [this] {
        m_account = ui->account->currentData().toString();
        applyFilter();
    });
    connect(&m_counts, &LiveBase::changed, this, &InboxPage::showState);
    connect(&m_accounts, &LiveBase::changed, this, &InboxPage::showAccounts);
    connect(&context.undo, &QUndoStack::canUndoChanged, this, &InboxPage::updateActions);
    m_counts.refresh();
    m_accounts.refresh();
    applyFilter();
    showState();
    showThread();
}

InboxPage::~InboxPage() = default;

ThreadView &InboxPage::thread() const
{
    return *ui->thread;
}

void InboxPage::setFilterText(const QString &text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    m_typing.start();
}

void InboxPage::setView(const QString &view)
{
    if (!view.isEmpty())
        m_view = view;
    applyFilter();
}

void InboxPage::applyFilter()
{
    for (const auto &[id, action] : std::as_const(m_views))
        action->setChecked(id == m_view);
    static const QHash<QString, QList<MailClass>> classes{
        {u"replies"_s, {MailClass::Reply}},
        {u"away"_s, {MailClass::OutOfOffice}},
        {u"bounces"_s, {MailClass::BounceHard, MailClass::BounceSoft, MailClass::BounceBlocked, MailClass::BounceLimit}},
        {u"opt-outs"_s, {MailClass::OptOut, MailClass::Complaint}},
        {u"other"_s, {MailClass::Auto, MailClass::Other}},
    };
    store::ConversationFilter filter;
    filter.text = m_typed.trimmed();
    filter.classes = classes.value(m_view);
    filter.onlyOpen = m_view == u"waiting"_s;
    filter.account = m_account;
    m_model->setFilter(filter);
}

void InboxPage::showAccounts()
{
    const auto accounts = m_accounts.valueOr();
    ui->accountRow->setVisible(accounts.size() > 1);
    const QSignalBlocker quiet(ui->account);
    ui->account->clear();
    ui->account->addItem(tr("All accounts"), QString());
    for (const QString &account : accounts)
        ui->account->addItem(account.isEmpty() ? tr("Unknown account") : account, account);
    ui->account->setCurrentIndex(std::max(0, ui->account->findData(m_account)));
}

void InboxPage::showState()
{
    emit summaryChanged();
    switch (m_model->state()) {
    case ViewState::Loading: ui->gridArea->showLoading(); return;
    case ViewState::Failed: ui->gridArea->showFailed(m_model->error(), tr("Try again"), [this] { m_model->reload(); }); return;
    case ViewState::Rows:
        ui->gridArea->showRows();
        focusIfAwaited(ui->grid);
        if (!ui->grid->currentIndex().isValid() && m_model->rowCount() > 0)
            ui->grid->selectRow(0);
        return;
    case ViewState::Empty: break;
    }
    showEmpty();
}

void InboxPage::showEmpty()
{
    const auto counts = m_counts.valueOr();
    if (!m_typed.isEmpty())
        ui->gridArea->showEmpty(u"empty-search"_s, tr("Nothing here"), tr("No conversation fits the filter."), tr("Clear the filter"), [this] {
            if (auto *filter = window()->findChild<QLineEdit *>(u"quickFilter"_s))
                filter->clear();
        });
    else if (counts.all == 0)
        ui->gridArea->showEmpty(u"empty-letters"_s, tr("Nothing has come back yet"),
                                tr("Answers, bounces and absence notes to your mails appear here."), tr("Check replies"),
                                m_check && m_check->isEnabled() ? StatefulView::Action([this] { m_check->trigger(); }) : StatefulView::Action());
    else if (m_view == u"waiting"_s)
        ui->gridArea->showEmpty(u"empty-done"_s, tr("Nothing waits for you"), tr("Every conversation is handled."), tr("Show all"),
                                [this] { m_context.open(u"inbox"_s, u"all"_s); });
    else
        ui->gridArea->showEmpty(u"empty-letters"_s, tr("Nothing here"), tr("No conversation is of this kind."), tr("Show all"),
                                [this] { m_context.open(u"inbox"_s, u"all"_s); });
}

qint64 InboxPage::currentConversation() const
{
    const auto current = ui->grid->currentIndex();
    return current.isValid() ? m_model->idAt(current.row()) : 0;
}

const store::ConversationRow *InboxPage::currentRow() const
{
    const auto id = currentConversation();
    return id > 0 ? m_model->rowById(id) : nullptr;
}

QList<qint64> InboxPage::selectedIds() const
{
    QList<qint64> ids;
    const auto rows = ui->grid->selectionModel()->selectedRows();
    for (const auto &row : rows)
        ids.append(m_model->idAt(row.row()));
    if (ids.isEmpty() && currentConversation() > 0)
        ids.append(currentConversation());
    return ids;
}

void InboxPage::showCurrent()
{
    ui->thread->setConversation(ConversationId{currentConversation()});
    m_reading.start();
    showThread();
}

void InboxPage::showThread()
{
    const auto *row = currentRow();
    ui->facts->setProspect(row ? row->conversation.prospectId : ProspectId{});
    updateActions();
}

void InboxPage::step(int by)
{
    if (m_model->rowCount() > 0)
        ui->grid->selectRow(std::clamp(ui->grid->currentIndex().row() + by, 0, m_model->rowCount() - 1));
}

QString InboxPage::summary() const
{
    const auto &counts = m_counts.value();
    if (!counts || !*counts)
        return {};
    return tr("%1 waiting · %2 in all").arg(format::number((*counts)->open), format::number((*counts)->all));
}

void InboxPage::takeFocus()
{
    focusSoon(ui->grid);
}

void InboxPage::showExample()
{
    if (!ui->grid->currentIndex().isValid())
        step(0);
}

} // namespace overture::gui

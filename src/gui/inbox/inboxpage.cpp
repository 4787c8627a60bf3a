// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inbox/inboxpage.h"

#include "gui/bannerstack.h"
#include "gui/celldelegate.h"
#include "gui/format.h"
#include "gui/inbox/conversationsmodel.h"
#include "gui/inbox/inboxacts.h"
#include "gui/inbox/threadview.h"
#include "gui/prospects/addressacts.h"
#include "gui/splits.h"
#include "gui/startdialog.h"
#include "gui/theme.h"
#include "gui/viewstate.h"
#include "core/whendone.h"

#include "ui_inboxpage.h"

#include <QActionGroup>
#include <QDesktopServices>
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

void InboxPage::makeActions()
{
    makeViews();
    for (const auto &stage : m_context.stages()) {
        if (stage.id != u"check-replies"_s)
            continue;
        m_check = addStageAction(stage, QKeySequence::Refresh, [this, id = stage.id] { beginStage(m_context, id, {}, this); });
        m_check->setObjectName(u"actionCheckRepliesFromInbox"_s);
    }
    makeClassActions();
    m_handled = addPageAction(u"actionHandled"_s, tr("Mark &handled"), u"approve"_s, QKeySequence(Qt::Key_E), [this] { toggleHandled(); });
    m_suppress = addPageAction(u"actionSuppressSender"_s, tr("Never &write again"), u"stop"_s, QKeySequence(Qt::Key_S), [this] { suppress(); });
    m_prospect = addPageAction(u"actionGoToProspect"_s, tr("Go to &prospect"), u"prospects"_s, QKeySequence(Qt::Key_P),
                               [this] { goToProspect(); });
    m_prospect->setProperty("leavesPage", true); // chosen in the menu, it must not bring the inbox back
    m_otherAddress = addPageAction(u"actionOtherAddress"_s, tr("Write to another &address …"), {}, {}, [this] {
        if (const auto *row = currentRow())
            askForOtherAddress(m_context, this, row->conversation.prospectId);
    });
    m_otherAddress->setToolTip(tr("Their address does not exist: choose another one that is known and write a draft to it."));
    m_gmail = addPageAction(u"actionOpenInGmail"_s, tr("Open in &Gmail"), {}, QKeySequence(Qt::Key_G), [this] { openInGmail(); });
    m_quotes = addPageAction(u"actionShowQuotes"_s, tr("Show &quoted text"), {}, QKeySequence(Qt::Key_Q), [this] { ui->thread->toggleQuotes(); });
    m_next = addPageAction(u"actionNextConversation"_s, tr("&Next conversation"), {}, QKeySequence(Qt::Key_J), [this] { step(1); });
    m_previous = addPageAction(u"actionPreviousConversation"_s, tr("Pre&vious conversation"), {}, QKeySequence(Qt::Key_K), [this] { step(-1); });
    m_undoLast = addPageAction(u"actionUndoInInbox"_s, tr("&Undo"), u"undo"_s, QKeySequence(Qt::Key_U), [this] { m_context.undo.undo(); });
    ui->grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    ui->grid->addActions({m_handled, m_otherAddress, m_suppress, m_prospect, m_gmail});
    for (const auto &[mailClass, action] : std::as_const(m_classes))
        ui->grid->addAction(action);
}

void InboxPage::makeClassActions()
{
    const std::tuple<MailClass, QString, QString> classes[] = {
        {MailClass::Reply, u"actionClassReply"_s, tr("It is a &reply")},
        {MailClass::OutOfOffice, u"actionClassAway"_s, tr("Somebody is &away")},
        {MailClass::BounceHard, u"actionClassBounced"_s, tr("The address does not &exist")},
        {MailClass::BounceSoft, u"actionClassNotYet"_s, tr("It did not arrive, for the &time being")},
        {MailClass::OptOut, u"actionClassOptOut"_s, tr("They want &no more mail")},
        {MailClass::Auto, u"actionClassAutomatic"_s, tr("A &machine wrote it")},
        {MailClass::Other, u"actionClassOther"_s, tr("Something e&lse")},
    };
    int key = Qt::Key_1;
    for (const auto &[mailClass, name, text] : classes) {
        auto *action = addPageAction(name, text, {}, QKeySequence(key++), [this, to = mailClass] { overturn(to); });
        m_classes.append({mailClass, action});
    }
}

void InboxPage::makeViews()
{
    auto *group = new QActionGroup(this);
    for (const auto &[id, title] : {std::pair{u"waiting"_s, tr("Waiting")}, {u"replies"_s, tr("Replies")}, {u"away"_s, tr("Away")},
                                    {u"bounces"_s, tr("Bounces")}, {u"opt-outs"_s, tr("Opt-outs")}, {u"other"_s, tr("Other")}, {u"all"_s, tr("All")}}) {
        auto *action = addPageAction(u"actionShowInbox."_s + id, title, {}, {}, [this, view = id] { m_context.open(u"inbox"_s, view); });
        action->setCheckable(true);
        group->addAction(action);
        m_views.append({id, action});
    }
}

QList<QAction *> InboxPage::toolbarActions() const
{
    QList<QAction *> actions;
    for (const auto &[id, action] : m_views)
        actions.append(action);
    return actions + QList<QAction *>{nullptr, m_handled, m_suppress, m_prospect, m_undoLast};
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

void InboxPage::updateActions()
{
    const auto *row = currentRow();
    const auto *mail = ui->thread->decisive();
    for (const auto &[mailClass, action] : std::as_const(m_classes))
        action->setEnabled(mail && mail->classification != mailClass);
    const bool waits = row && row->conversation.unhandledCount > 0;
    m_handled->setEnabled(row != nullptr);
    for (auto *action : {m_next, m_previous})
        action->setEnabled(row != nullptr);
    m_handled->setText(waits || !row ? tr("Mark &handled") : tr("Wait &again"));
    m_suppress->setEnabled(row && !row->conversation.fromAddress.isEmpty());
    m_prospect->setEnabled(row && row->conversation.prospectId.isValid());
    m_otherAddress->setEnabled(row && row->conversation.prospectId.isValid() && mail && mail->classification == MailClass::BounceHard);
    const bool hasLink = row && !gmailLink(row->conversation.account, row->conversation.threadId).isEmpty();
    m_gmail->setEnabled(hasLink && !m_context.gui.practice);
    m_gmail->setToolTip(m_context.gui.practice ? tr("Mails of the practice world are not in Gmail.") : tr("Opens the conversation in your browser (G)"));
    m_quotes->setEnabled(row != nullptr);
    m_undoLast->setEnabled(m_context.undo.canUndo());
}

void InboxPage::step(int by)
{
    if (m_model->rowCount() > 0)
        ui->grid->selectRow(std::clamp(ui->grid->currentIndex().row() + by, 0, m_model->rowCount() - 1));
}

UndoableAct::Report InboxPage::reporting(qint64 conversation)
{
    return [this, conversation](const Status &status) {
        if (status) {
            m_context.banners.clear(u"inbox"_s);
            return;
        }
        m_context.report(u"inbox"_s, status.error());
        if (const int row = m_model->rowOf(conversation); row >= 0)
            ui->grid->selectRow(row);
    };
}

void InboxPage::overturn(MailClass to)
{
    const auto *mail = ui->thread->decisive();
    if (!mail || mail->classification == to || ui->thread->conversation().value != currentConversation())
        return;
    m_context.undo.push(reclassifyAct(m_context.gui, mail->message, to, this, reporting(currentConversation())));
}

void InboxPage::toggleHandled()
{
    const auto *row = currentRow();
    if (!row)
        return;
    const bool toHandled = row->conversation.unhandledCount > 0;
    QList<qint64> ids;
    for (const auto id : selectedIds()) {
        const auto *selected = m_model->rowById(id);
        if (selected && (selected->conversation.unhandledCount > 0) == toHandled)
            ids.append(id);
    }
    const auto first = currentConversation();
    // Onwards before the row leaves the list.
    if (toHandled && m_view == u"waiting"_s) {
        const int at = ui->grid->currentIndex().row();
        for (int next : {at + 1, at - 1}) {
            if (next >= 0 && next < m_model->rowCount() && !ids.contains(m_model->idAt(next))) {
                ui->grid->selectRow(next);
                break;
            }
        }
    }
    m_context.undo.push(handledAct(m_context.gui, ids, toHandled, this, reporting(first)));
}

void InboxPage::suppress()
{
    if (const auto *row = currentRow())
        m_context.undo.push(suppressAct(m_context.gui, row->conversation.fromAddress, this, reporting(row->conversation.id.value)));
}

void InboxPage::openInGmail()
{
    const auto *row = currentRow();
    if (!row)
        return;
    const QUrl link = gmailLink(row->conversation.account, row->conversation.threadId);
    if (!QDesktopServices::openUrl(link))
        m_context.report(u"inbox"_s, {ErrorKind::Misconfigured, tr("No browser could be opened."), tr("Open %1 yourself").arg(link.toString()), {}, {}});
}

void InboxPage::goToProspect()
{
    const auto *row = currentRow();
    if (row && row->conversation.prospectId.isValid())
        m_context.open(u"prospects"_s, u"prospect:%1"_s.arg(row->conversation.prospectId.value));
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

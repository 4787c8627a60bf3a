// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the inbox: its actions, when they are open, and what they do.
#include "gui/inbox/inboxpage.h"

#include "gui/bannerstack.h"
#include "gui/inbox/conversationsmodel.h"
#include "gui/inbox/inboxacts.h"
#include "gui/inbox/threadview.h"
#include "gui/prospects/addressacts.h"
#include "gui/startdialog.h"

#include "ui_inboxpage.h"

#include <QActionGroup>
#include <QDesktopServices>

namespace overture::gui {

using namespace Qt::StringLiterals;

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

} // namespace overture::gui

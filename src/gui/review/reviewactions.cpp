// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The review's actions: when each of them can be used, and what it does.
#include "gui/review/reviewpage.h"

#include "gui/bannerstack.h"
#include "gui/format.h"
#include "gui/grid/draftsgrid.h"
#include "gui/icons.h"
#include "gui/review/approveshowndialog.h"
#include "gui/review/drafteditor.h"
#include "gui/review/draftsmodel.h"
#include "gui/review/previewdialog.h"
#include "gui/review/rewritepane.h"
#include "gui/review/senddialog.h"
#include "gui/review/vouchbar.h"
#include "gui/sends/simulatordialog.h"

#include "ui_reviewpage.h"

#include <QActionGroup>
#include <QApplication>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int MorningHour = 9;
}

void ReviewPage::makeActions()
{
    using Kind = ReviewDecisions::Kind;
    m_openDesk = addPageAction(u"actionOpenDesk"_s, tr("Re&view one by one"), u"review"_s, QKeySequence(Qt::Key_F8), [this] { setDesk(!isDesk()); });
    m_approve = addPageAction(u"actionApprove"_s, tr("&Approve"), u"approve"_s, QKeySequence(Qt::Key_A), [this] { decide(Kind::Approve); });
    m_reject = addPageAction(u"actionReject"_s, tr("&Reject"), u"reject"_s, QKeySequence(Qt::Key_X), [this] { decide(Kind::Reject); });
    m_edit = addPageAction(u"actionEdit"_s, tr("&Edit"), u"draft"_s, QKeySequence(Qt::Key_E), [this] { edit(); });
    m_snooze = addPageAction(u"actionSnooze"_s, tr("&Snooze until tomorrow"), u"clock"_s, QKeySequence(Qt::Key_S), [this] {
        if (m_view == u"snoozed"_s)
            decide(Kind::Wake);
        else
            snooze(1);
    });
    m_snoozeLong = addPageAction(u"actionSnoozeWeek"_s, tr("Snooze for a &week"), {}, QKeySequence(Qt::SHIFT | Qt::Key_S), [this] { snooze(7); });
    m_undoLast = addPageAction(u"actionUndoLast"_s, tr("&Undo"), u"undo"_s, QKeySequence(Qt::Key_U), [this] { m_context.undo.undo(); });
    m_next = addPageAction(u"actionNext"_s, tr("&Next draft"), {}, QKeySequence(Qt::Key_J), [this] { step(1); });
    m_previous = addPageAction(u"actionPrevious"_s, tr("&Previous draft"), {}, QKeySequence(Qt::Key_K), [this] { step(-1); });
    m_showPreview = addPageAction(u"actionPreview"_s, tr("Pre&view as sent"), u"page"_s, QKeySequence(Qt::Key_Space), [this] { preview(); });
    m_approveHere = addPageAction(u"actionApproveFromEditor"_s, tr("Approve and go on"), u"approve"_s, {}, [this] { decide(Kind::Approve); });
    m_approveHere->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_approveShown = addPageAction(u"actionApproveShown"_s, tr("Approve all that were shown …"), {}, QKeySequence(Qt::SHIFT | Qt::Key_A),
                                   [this] { askToApproveShown(); });
    m_leave = addPageAction(u"actionLeaveEditor"_s, tr("Back to the list"), {}, QKeySequence(Qt::Key_Escape), [this] { leave(); });
    m_send = addPageAction(u"actionSend"_s, tr("Send approved …"), u"sends"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                           [this] { askToSend(); });
    m_send->setData(u"sends"_s);
    addPageAction(u"actionSimulate"_s, tr("&What would happen now …"), u"info"_s, {}, [this] {
        m_editor->save();
        auto *dialog = new SimulatorDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    makeAidActions();
    makeViews();
    connect(ui->approveButton, &QPushButton::clicked, this, [this] { decide(Kind::Approve); });
    connect(ui->rejectButton, &QPushButton::clicked, this, [this] { decide(Kind::Reject); });
    ui->approveButton->setIcon(icons::icon(u"approve"_s));
    ui->rejectButton->setIcon(icons::icon(u"reject"_s));
    ui->grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *line = new QAction(this);
    line->setSeparator(true);
    ui->grid->addAction(line);
    ui->grid->addActions({m_openDesk, m_approve, m_reject, m_edit, m_snooze, m_snoozeLong, m_showPreview, m_regenerate, m_versions, m_approveShown});
    ui->grid->addActions(m_table->rowActions());
    addActions(m_table->viewActions());
}

void ReviewPage::makeViews()
{
    auto *group = new QActionGroup(this);
    for (const auto &[id, title] : {std::pair{u"to-review"_s, tr("To review")}, {u"snoozed"_s, tr("Snoozed")}, {u"approved"_s, tr("Approved")},
                                    {u"rejected"_s, tr("Rejected")}, {u"sent"_s, tr("Sent")}, {u"all"_s, tr("All")}}) {
        auto *action = addPageAction(u"actionShow."_s + id, title, {}, {}, [this, view = id] { m_context.open(u"review"_s, view); });
        action->setCheckable(true);
        group->addAction(action);
        m_views.append({id, action});
    }
}

QList<QAction *> ReviewPage::toolbarActions() const
{
    QList<QAction *> actions;
    for (const auto &[id, action] : m_views)
        actions.append(action);
    return actions + QList<QAction *>{nullptr, m_openDesk, m_approve, m_reject, m_edit, m_snooze, m_showPreview, m_undoLast, nullptr}
        + m_table->viewActions().mid(0, 2);
}

void ReviewPage::updateActions()
{
    if (m_isMovingOn)
        return;
    const auto count = selectedIds().size();
    const auto named = [count](const QString &verb) { return count > 1 ? tr("%1 %2").arg(verb, format::number(count)) : verb; };
    m_approve->setText(named(tr("&Approve")));
    m_reject->setText(named(tr("&Reject")));
    ui->approveButton->setText(named(tr("Approve")));
    ui->rejectButton->setText(named(tr("Reject")));
    ui->approveButton->setAccessibleName(ui->approveButton->text());
    ui->rejectButton->setAccessibleName(ui->rejectButton->text());
    const auto &row = m_editor->row();
    const bool isSent = row && row->draft.state == DraftState::Sent;
    const bool canDecide = count > 0 && !isSent;
    for (auto *action : {m_approve, m_approveHere, m_reject, m_edit})
        action->setEnabled(canDecide);
    ui->approveButton->setEnabled(canDecide);
    ui->rejectButton->setEnabled(canDecide);
    const bool isAsleep = m_view == u"snoozed"_s;
    const bool canWait = canDecide && (count > 1 || !row || row->draft.state == DraftState::Proposed);
    m_snooze->setText(isAsleep ? tr("&Bring back now") : tr("&Snooze until tomorrow"));
    m_snooze->setEnabled(canWait);
    m_snoozeLong->setEnabled(canWait);
    m_openDesk->setEnabled(isDesk() || m_model->rowCount() > 0);
    m_openDesk->setText(isDesk() ? tr("Show the &list") : tr("Re&view one by one"));
    m_approveShown->setEnabled(m_model->rowCount() > 0 && m_view != u"sent"_s);
    m_showPreview->setEnabled(count > 0 && m_context.gui.previewDraft);
    m_undoLast->setEnabled(m_context.undo.canUndo());
    updateAids();
    const int approved = m_context.counts.valueOr().approved;
    m_send->setText(approved > 0 ? tr("Send approved (%1) …").arg(format::number(approved)) : tr("Send approved …"));
    m_send->setEnabled(approved > 0 && m_context.gui.runner);
    m_send->setToolTip(approved == 0 ? tr("No draft is approved.") : m_context.gui.runner ? tr("Asks once, with the list of recipients.")
                                                                                          : tr("Jobs cannot be started in this window."));
    showKeys();
}

/// The desk names the keys that act at this moment, as they are set.
void ReviewPage::showKeys()
{
    if (!isDesk())
        return;
    QList<std::pair<QString, QString>> keys;
    const auto add = [&keys](const QAction *action, const QString &word) {
        const auto key = action->shortcut().toString(QKeySequence::NativeText);
        if (action->isEnabled() && !key.isEmpty())
            keys.append({key, word});
    };
    if (isTyping()) {
        add(m_approveHere, tr("approve and go on"));
        add(m_leave, tr("done typing"));
    } else {
        add(m_approve, tr("approve"));
        add(m_reject, tr("reject"));
        add(m_edit, tr("edit"));
        add(m_regenerate, tr("rewrite"));
        add(m_vouch, tr("vouch"));
        add(m_snooze, m_view == u"snoozed"_s ? tr("bring back") : tr("snooze"));
        add(m_undoLast, tr("undo"));
        add(m_showPreview, tr("preview"));
        add(m_next, tr("next"));
        add(m_previous, tr("previous"));
        add(m_leave, tr("list"));
    }
    ui->desk->showKeys(keys);
}

void ReviewPage::decide(ReviewDecisions::Kind kind, Instant until)
{
    using Kind = ReviewDecisions::Kind;
    const auto ids = selectedIds();
    if (ids.isEmpty())
        return;
    if (isDesk() && !m_editor->row()) {
        ui->desk->say(tr("Not yet: the draft is still being read.")); // nothing is decided before it is on the screen
        return;
    }
    m_asked = 0;
    m_editor->save();
    if (kind == Kind::Approve && m_editor->isDirty()) {
        m_context.report(u"decide"_s,
                         {ErrorKind::InvalidInput, tr("A mail needs a subject and a text."), tr("Fill in what is missing, then approve."), {}, {}});
        return;
    }
    const auto current = currentDraft();
    if (kind == Kind::Approve && ids.contains(current) && isUnreadable())
        return;
    const auto next = m_decisions->onward(current, ids);
    const auto &row = m_editor->row();
    QHash<qint64, int> onScreen;
    if (row && isVisible() && ids.contains(row->draft.id.value))
        onScreen.insert(row->draft.id.value, row->draft.revision);
    const QString whose = ids.size() > 1 ? format::counted(ids.size(), tr("%1 draft"), tr("%1 drafts")) : row ? row->domain : QString();
    m_reviewed += int(ids.size());
    m_isMovingOn = true;
    m_decisions->decide(kind, ids, onScreen, until);
    if (next != 0)
        select(next);
    m_isMovingOn = false;
    updateActions();
    if (ui->editor->isAncestorOf(QApplication::focusWidget()))
        takeFocus(); // the next key is no longer meant for the text that was there
    switch (kind) {
    case Kind::Approve: ui->desk->say(tr("Approved: %1").arg(whose)); break;
    case Kind::Reject: ui->desk->say(tr("Rejected: %1").arg(whose)); break;
    case Kind::Snooze: ui->desk->say(tr("Back %1: %2").arg(format::until(until, m_context.gui.clock.now()), whose)); break;
    case Kind::Wake: ui->desk->say(tr("To be reviewed again: %1").arg(whose)); break;
    }
    showPosition();
}

void ReviewPage::refuse(qint64 id, const Error &error)
{
    m_reviewed = std::max(0, m_reviewed - 1);
    ui->desk->say({});
    updateActions(); // what was on its way out can be decided again, also where the selection stays as it is
    if (isTyping()) {
        m_context.banners.show(u"decide"_s, error, tr("Show it"), [this, id] { select(id); });
    } else {
        m_context.report(u"decide"_s, error);
        if (!selectedIds().contains(id)) // several that were chosen in the list stay chosen
            select(id);
    }
    showPosition();
}

/// Until the morning that many days from now, where the person is.
void ReviewPage::snooze(int days)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(toMs(m_context.gui.clock.now())).date();
    decide(ReviewDecisions::Kind::Snooze, instantFromMs(QDateTime(today.addDays(days), QTime(MorningHour, 0)).toMSecsSinceEpoch()));
}

void ReviewPage::askToApproveShown()
{
    m_editor->save();
    auto *dialog = new ApproveShownDialog(m_context.gui.database, m_model->ids(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_reviewed += int(dialog->ids().size());
        m_decisions->decide(ReviewDecisions::Kind::Approve, dialog->ids());
        ui->desk->say(tr("Approved: %1").arg(format::counted(dialog->ids().size(), tr("%1 draft"), tr("%1 drafts"))));
        if (const auto next = m_decisions->onward(currentDraft(), dialog->ids()); m_decisions->isLeaving(currentDraft()) && next != 0)
            select(next);
        showPosition();
    });
    dialog->open();
}

void ReviewPage::edit()
{
    if (currentDraft() == 0)
        return;
    ui->desk->showMail();
    if (ui->body->isHidden() && m_rewrite->isVisible())
        showRewriting(false);
    ui->body->setFocus(Qt::ShortcutFocusReason);
    ui->body->moveCursor(QTextCursor::Start);
}

/// From the text to the desk, from the desk to the list.
void ReviewPage::leave()
{
    m_editor->save();
    m_vouchBar->hide();
    if (m_rewrite->isAncestorOf(QApplication::focusWidget()))
        showRewriting(false);
    if (isDesk() && ui->desk->hasFocus())
        setDesk(false);
    else if (isDesk())
        ui->desk->setFocus();
    else
        ui->grid->setFocus();
}

/// Typed text is stored first, so that what is shown is what would go out.
void ReviewPage::preview()
{
    if (m_preview) {
        m_preview->close();
        return;
    }
    if (currentDraft() == 0 || !m_context.gui.previewDraft)
        return;
    m_editor->save();
    m_preview = new PreviewDialog(m_context.gui, DraftId{currentDraft()}, this);
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    m_preview->show();
}

void ReviewPage::askToSend()
{
    m_editor->save();
    auto *dialog = new SendDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace overture::gui

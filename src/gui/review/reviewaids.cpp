// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the text of a draft: its files, marks, claims, the difference to the text before, other wordings.
#include "gui/review/reviewpage.h"

#include "domain/tone.h"
#include "gui/bannerstack.h"
#include "gui/keys/keymap.h"
#include "gui/language/shown.h"
#include "gui/review/attachmentsbar.h"
#include "gui/review/checkspane.h"
#include "gui/review/deskitems.h"
#include "gui/review/diffview.h"
#include "gui/review/draftacts.h"
#include "gui/review/drafteditor.h"
#include "gui/review/draftsmodel.h"
#include "gui/review/longtextbar.h"
#include "gui/review/rewritepane.h"
#include "gui/review/sourcepane.h"
#include "gui/review/versionsdialog.h"
#include "gui/review/vouchbar.h"
#include "gui/text/mailedit.h"
#include "gui/text/mailhighlighter.h"

#include "ui_reviewpage.h"

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesForBoth = 30;   // a text and its other wording, one below the other

} // namespace

void ReviewPage::makeAids()
{
    m_marks = new MailHighlighter(ui->body->document());
    m_marks->follow(ui->body, &m_context.spelling);
    m_difference = new DiffView(ui->editor);
    m_difference->setAccessibleName(tr("What has changed since the version before"));
    m_difference->hide();
    m_vouchBar = new VouchBar(ui->editor);
    m_attachments = new AttachmentsBar(m_context, ui->editor);
    m_rewrite = new RewritePane(m_context, ui->editor);
    m_rewrite->hide();
    m_longText = new LongTextBar(ui->editor);
    int place = ui->editorRows->indexOf(ui->body);
    ui->editorRows->insertWidget(place++, m_longText);
    for (QWidget *aid : {static_cast<QWidget *>(m_difference), static_cast<QWidget *>(m_vouchBar), static_cast<QWidget *>(m_attachments),
                         static_cast<QWidget *>(m_rewrite)})
        ui->editorRows->insertWidget(++place, aid);
    ui->editorRows->setStretchFactor(ui->body, 2);
    ui->editorRows->setStretchFactor(m_difference, 2);
    ui->editorRows->setStretchFactor(m_rewrite, 3);

    connect(m_longText, &LongTextBar::mended, this, [this](const QString &subject, const QString &body) {
        m_context.undo.push(editDraftAct(m_context.gui, m_editor->draft(), subject, body, newSitting(), this, [this](const Status &status) {
            if (!status)
                m_context.report(u"draft"_s, status.error());
        }));
        takeFocus();
    });
    connect(ui->body, &MailEdit::brokeLines, this, [this] {
        m_context.banners.show(u"paste"_s, BannerStack::Severity::Info, tr("What you pasted had lines that are too long for a mail. They were broken."));
    });
    connect(ui->body, &MailEdit::refusedPaste, this, [this] {
        m_context.report(u"paste"_s, {ErrorKind::InvalidInput, tr("What you pasted is larger than a mail can be, so nothing was pasted."),
                                      tr("Copy a part of it"), {}, {}});
    });
    connect(&ui->desk->checks(), &ChecksPane::jumpRequested, this, &ReviewPage::jump);
    connect(&ui->desk->checks(), &ChecksPane::claimRequested, this, &ReviewPage::showClaim);
    connect(m_vouchBar, &VouchBar::vouched, this, &ReviewPage::vouch);
    connect(m_vouchBar, &VouchBar::left, this, &ReviewPage::takeFocus);
    connect(m_rewrite, &RewritePane::left, this, [this] {
        showRewriting(false);
        takeFocus();
    });
    connect(m_rewrite, &RewritePane::finished, this, [this](DraftId id) {
        if (id.value != currentDraft())
            return;
        showRewriting(false);
        takeFocus();
    });
    connect(m_rewrite, &RewritePane::proposalReady, this, [this](DraftId id) {
        if (id.value == currentDraft())
            showRewriting(true);
        else
            m_context.banners.show(u"proposal"_s, BannerStack::Severity::Info, tr("Another wording of a draft is ready."), tr("Look at it"),
                                   [this, id] { select(id.value); });
    });
}

void ReviewPage::makeAidActions()
{
    m_regenerate = addPageAction(u"actionRegenerate"_s, tr("Re&write with a note …"), u"retry"_s, QKeySequence(Qt::Key_R), [this] { regenerate(0); });
    for (const auto &tone : tones()) {
        auto *action = addPageAction(u"actionTone%1"_s.arg(tone.number), tr("Rewrite: %1").arg(shown(tone.name)), {},
                                     QKeySequence(Qt::Key(Qt::Key_0 + tone.number)), [this, number = tone.number] { regenerate(number); });
        action->setToolTip(shown(tone.description));
        m_tones.append(action);
    }
    m_versions = addPageAction(u"actionVersions"_s, tr("&History …"), u"clock"_s, QKeySequence(Qt::Key_H), [this] {
        m_editor->save();
        auto *dialog = new VersionsDialog(m_context, DraftId{currentDraft()}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    m_showChanges = addPageAction(u"actionShowChanges"_s, tr("Show what has &changed"), {}, QKeySequence(Qt::Key_D), [this] { showDifference(); });
    m_showChanges->setCheckable(true);
    m_vouch = addPageAction(u"actionVouch"_s, tr("&Vouch for a claim …"), {}, QKeySequence(Qt::Key_V), [this] { askToVouch(); });
    m_model->setNewTextHint([this] { return newTextHint(); });
    connect(m_regenerate, &QAction::changed, this, &ReviewPage::showDraftState); // its key may be another now
}

QString ReviewPage::newTextHint() const
{
    const QString key = m_regenerate->shortcut().toString(QKeySequence::NativeText);
    const QString desk = m_openDesk->shortcut().toString(QKeySequence::NativeText);
    if (key.isEmpty() || (!isDesk() && desk.isEmpty()))
        return tr("A new text waits. “%1” compares it with this one.").arg(plainText(*m_regenerate));
    // In the list letters are for its cells.
    return isDesk() ? tr("A new text waits. Press %1 to compare.").arg(key) : tr("A new text waits. Press %1 for the desk, then %2 to compare.").arg(desk, key);
}

void ReviewPage::showDraftState()
{
    const auto &row = m_editor->row();
    ui->state->setChip(row ? chipFor(*row) : Chip());
    ui->state->setToolTip(row ? m_model->stateNote(*row) : QString());
    ui->state->setAccessibleDescription(ui->state->toolTip());
}

const pipeline::ReviewItem *ReviewPage::currentItem() const
{
    return m_items->item(currentDraft());
}

void ReviewPage::updateAids()
{
    const auto *item = currentItem();
    const auto &row = m_editor->row();
    const bool isOpen = row && row->draft.state != DraftState::Sent;
    m_regenerate->setEnabled(isOpen && m_context.gui.rewriteDraft);
    for (auto *action : std::as_const(m_tones))
        action->setEnabled(m_regenerate->isEnabled());
    m_versions->setEnabled(row.has_value());
    m_showChanges->setEnabled(item && (item->before || m_showChanges->isChecked()));
    m_vouch->setEnabled(isOpen && item && item->evidence.blocksApproval());
}

/// The room below the text goes to the other wording; files and Cc come back with its end.
void ReviewPage::showRewriting(bool isShown)
{
    m_rewrite->setVisible(isShown);
    m_attachments->setVisible(!isShown);
    const bool hasRoom = ui->editor->height() > linesForBoth * fontMetrics().lineSpacing();
    ui->body->setVisible((!isShown || hasRoom) && m_difference->isHidden());
}

/// The word difference stands in the place of the text, which can be typed again when it goes.
void ReviewPage::showDifference()
{
    const auto *item = currentItem();
    const bool isShown = m_showChanges->isChecked() && item;
    if (isShown && item->before)
        m_difference->showDifference({item->before->subject, item->before->body}, {item->row.draft.subject, item->row.draft.body});
    else if (isShown)
        m_difference->showNothing(tr("This is the first version."));
    if (m_difference->isHidden() == isShown) {
        m_difference->setVisible(isShown);
        ui->body->setVisible(!isShown);
    }
}

void ReviewPage::jump(const CheckTarget &target)
{
    using Place = CheckTarget::Place;
    const auto &row = m_editor->row();
    switch (target.place) {
    case Place::None: break;
    case Place::Subject:
        ui->desk->showMail();
        ui->subject->setFocus(Qt::ShortcutFocusReason);
        ui->subject->setSelection(target.start, target.length);
        break;
    case Place::Body: {
        ui->desk->showMail();
        ui->body->setFocus(Qt::ShortcutFocusReason);
        auto cursor = ui->body->textCursor();
        const int end = ui->body->document()->characterCount() - 1;
        cursor.setPosition(std::clamp(target.start, 0, end));
        cursor.setPosition(std::clamp(target.start + target.length, 0, end), QTextCursor::KeepAnchor);
        ui->body->setTextCursor(cursor);
        ui->body->ensureCursorVisible();
        break;
    }
    case Place::Attachments:
        ui->desk->showMail();
        m_attachments->setFocus(Qt::ShortcutFocusReason);
        break;
    case Place::Settings: m_context.open(u"settings"_s, target.key); break;
    case Place::Recipient:
    case Place::Prospect:
        if (row)
            m_context.open(u"prospects"_s, u"prospect:%1"_s.arg(row->draft.prospectId.value));
        break;
    }
}

void ReviewPage::showClaim(int index)
{
    const auto *item = currentItem();
    if (!item || index < 0 || index >= item->evidence.claims.size())
        return;
    const auto &claim = item->evidence.claims.at(index);
    ui->desk->sources().showClaim(index);
    jump({claim.inSubject ? CheckTarget::Place::Subject : CheckTarget::Place::Body, claim.start, claim.length, {}});
    if (claim.state == ClaimState::Unsupported)
        m_vouchBar->ask(claim);
}

/// The first claim that nothing supports.
void ReviewPage::askToVouch()
{
    const auto *item = currentItem();
    if (!item)
        return;
    m_editor->save();
    const auto &claims = item->evidence.claims;
    const auto found = std::find_if(claims.cbegin(), claims.cend(), [](const Claim &claim) { return claim.state == ClaimState::Unsupported; });
    if (found != claims.cend())
        showClaim(int(found - claims.cbegin()));
}

void ReviewPage::vouch(const Claim &claim, const QString &reason)
{
    m_context.undo.push(vouchAct(m_context.gui, DraftId{currentDraft()}, claim, reason, this, [this](const Status &status) {
        if (!status)
            m_context.report(u"vouch"_s, status.error());
        else
            m_context.banners.clear(u"vouch"_s);
    }));
    takeFocus();
}

void ReviewPage::regenerate(int tone)
{
    if (currentDraft() == 0)
        return;
    m_editor->save();
    setDesk(true);
    ui->desk->showMail();
    m_rewrite->open(DraftId{currentDraft()});
    showRewriting(true);
    if (tone > 0)
        m_rewrite->ask({}, tone);
    else
        m_rewrite->takeWish();
}

bool ReviewPage::isUnreadable()
{
    if (!m_editor->isCut())
        return false;
    m_context.report(u"decide"_s, {ErrorKind::InvalidInput, tr("Not all of this mail can be shown, and nobody approves what cannot be read."),
                                   tr("Make it fit with the button above its text, or reject it"), {}, {}});
    return true;
}

/// Another draft is on the screen. What was asked for the last one goes on and is stored.
void ReviewPage::closeRewriting()
{
    if (m_rewrite->isHidden() || m_rewrite->draft().value == currentDraft())
        return;
    showRewriting(false);
    m_rewrite->open({});
}

} // namespace overture::gui

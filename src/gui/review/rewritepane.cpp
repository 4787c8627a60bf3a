// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/rewritepane.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/review/versionacts.h"
#include "gui/theme.h"

#include "core/whendone.h"
#include "domain/tone.h"

#include "ui_rewritepane.h"

#include <QApplication>
#include <QPlainTextEdit>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

using State = std::optional<pipeline::RewriteState>;

Result<State> readState(store::ReadSession &session, DraftId id)
{
    if (!id.isValid())
        return State();
    auto state = pipeline::rewriteState(session, id);
    if (!state)
        return fail(state.error());
    return State(std::move(*state));
}

} // namespace

RewritePane::RewritePane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), ui(std::make_unique<Ui::RewritePane>()),
      m_state(context.gui.database, {store::Table::Drafts}, [](store::ReadSession &) -> Result<State> { return State(); }, this)
{
    ui->setupUi(this);
    theme::setTextSize(ui->note, theme::TextSize::Caption);
    theme::setTextSize(ui->place, theme::TextSize::Caption);
    ui->tone->addItem(tr("same tone"), 0);
    for (const Tone &tone : tones()) {
        ui->tone->addItem(tr("%1 %2").arg(tone.number).arg(shown(tone.name)), tone.number);
        ui->tone->setItemData(ui->tone->count() - 1, shown(tone.description), Qt::ToolTipRole);
    }
    ui->difference->installEventFilter(this);
    ui->wish->installEventFilter(this);
    connect(&m_state, &LiveBase::changed, this, &RewritePane::showState);
    connect(ui->ask, &QPushButton::clicked, this, &RewritePane::askForWish);
    connect(ui->wish, &QLineEdit::returnPressed, this, &RewritePane::askForWish);
    connect(ui->cancel, &QPushButton::clicked, this, &RewritePane::stopAsking);
    connect(ui->remedy, &QPushButton::clicked, this, [this] { m_context.open(u"settings"_s, {}); });
    connect(ui->take, &QPushButton::clicked, this, [this] { decide(true, false); });
    connect(ui->decline, &QPushButton::clicked, this, [this] { decide(false, false); });
    connect(ui->takeAll, &QPushButton::clicked, this, [this] { decide(true, true); });
    connect(ui->declineAll, &QPushButton::clicked, this, [this] { decide(false, true); });
    connect(ui->unlock, &QPushButton::clicked, this, &RewritePane::unlock);
    ui->remedy->hide();
    updateButtons();
}

RewritePane::~RewritePane() = default;

void RewritePane::open(DraftId draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_shown.reset();
    m_offer.reset();
    m_waiting.reset();
    m_unlocked.clear();
    m_current = 0;
    m_hadProposal = false;
    ++m_offerNumber;
    ui->wish->clear();
    ui->tone->setCurrentIndex(0);
    ui->difference->showNothing({});
    ui->place->clear();
    say(QString());
    m_state.setReader([draft](store::ReadSession &session) { return readState(session, draft); });
    tellCost();
    updateButtons();
}

RewriteRequest RewritePane::wished() const
{
    return {ui->wish->text().simplified(), ui->tone->currentData().toInt()};
}

void RewritePane::takeWish()
{
    ui->wish->setFocus(Qt::ShortcutFocusReason);
    ui->wish->selectAll();
}

bool RewritePane::hasProposal() const
{
    return m_shown && m_shown->proposal && !m_shown->refused && !m_shown->placed.changes.isEmpty();
}

void RewritePane::tellCost()
{
    if (!m_draft.isValid() || !m_context.gui.rewriteOffer)
        return;
    const auto request = m_waiting.value_or(RewriteRequest());
    whenDone(m_context.gui.rewriteOffer(m_draft, request), this,
             [this, number = ++m_offerNumber](const Result<pipeline::RewriteOffer> &offer) {
        if (number != m_offerNumber)
            return;
        if (!offer) {
            m_waiting.reset();
            say(offer.error());
            updateButtons();
            return;
        }
        if (!offer->isFetched)
            m_offer = *offer;
        if (m_waiting && (offer->isFetched || offer->cost.usd == 0)) {
            send(*std::exchange(m_waiting, std::nullopt));
        } else if (m_waiting) {
            m_waiting.reset();
            say(tr("Asking costs: %1. Press Enter to ask.").arg(offer->cost.text));
            ui->ask->setFocus(Qt::ShortcutFocusReason);
        } else if (!hasProposal() && !isAsking()) {
            say(tr("%1 can be asked. %2.").arg(offer->writer, offer->cost.text));
        }
        updateButtons();
    });
}

void RewritePane::ask(const QString &note, int tone)
{
    ui->wish->setText(note.simplified());
    ui->tone->setCurrentIndex(std::max(0, ui->tone->findData(tone)));
    askForWish();
}

void RewritePane::askForWish()
{
    if (m_offer) {
        send(wished());
        return;
    }
    m_waiting = wished();
    tellCost();
}

void RewritePane::send(const RewriteRequest &request)
{
    if (!m_draft.isValid() || isAsking())
        return;
    if (!m_context.gui.rewriteDraft) {
        say(tr("No model can be asked from here."));
        return;
    }
    m_waiting.reset();
    m_asked = m_draft;
    say(m_offer && !m_offer->isFetched ? tr("%1 is asked for: %2 …").arg(shown(m_offer->writer), shown(displayWish(request.note, request.tone)))
                                      : tr("Asked for: %1 …").arg(shown(displayWish(request.note, request.tone))));
    updateButtons();
    whenDone(m_context.gui.rewriteDraft(m_draft, request), this, [this, id = m_draft](const Result<DraftProposal> &proposal) {
        m_asked.reset();
        if (proposal)
            emit proposalReady(id);
        if (id == m_draft) {
            if (!proposal) {
                say(proposal.error());
            } else {
                m_current = 0;
                m_unlocked.clear();
                say(QString());
                m_state.refresh();
                if (isVisible() && !isTypingElsewhere())
                    ui->difference->setFocus(Qt::OtherFocusReason);
            }
        }
        updateButtons();
    });
}

/// Whoever types is not taken out of the text.
bool RewritePane::isTypingElsewhere() const
{
    const auto *focus = QApplication::focusWidget();
    if (!focus || isAncestorOf(focus))
        return false;
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    const auto *text = qobject_cast<const QPlainTextEdit *>(focus);
    return (line && !line->isReadOnly()) || (text && !text->isReadOnly());
}

void RewritePane::stopAsking()
{
    if (m_asked && m_context.gui.cancelRewriting) {
        m_context.gui.cancelRewriting(*m_asked);
        say(tr("Stopping …"));
    }
}

void RewritePane::showState()
{
    const auto &answer = m_state.value();
    if (!answer)
        return;
    if (!*answer)
        return say(answer->error());
    m_shown = **answer;
    for (int i = 1; i < ui->tone->count(); ++i) {
        const Tone *tone = toneOf(ui->tone->itemData(i).toInt());
        const bool isFetched = tone && m_shown && m_shown->fetchedTones.contains(tone->number);
        if (tone)
            ui->tone->setItemText(i, isFetched ? tr("%1 %2 (fetched)").arg(tone->number).arg(tone->name) : tr("%1 %2").arg(tone->number).arg(tone->name));
    }
    if (!m_shown) {
        ui->difference->showNothing({});
        ui->place->clear();
        updateButtons();
        return;
    }
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_shown->placed.changes.size()) - 1));
    if (m_shown->refused)
        say(*m_shown->refused);
    else if (m_shown->proposal && m_shown->placed.changes.isEmpty() && !isAsking())
        say(tr("The answer (%1) says the same as the draft: nothing to change.").arg(shown(displayWish(m_shown->proposal->note, m_shown->proposal->tone))));
    if (m_hadProposal && !m_shown->proposal)
        emit finished(m_draft);
    m_hadProposal = m_shown->proposal.has_value();
    showCurrent();
}

void RewritePane::showCurrent()
{
    const bool isOpen = hasProposal();
    ui->difference->showProposal(m_shown->placed, isOpen ? m_current : -1);
    QString place;
    if (isOpen) {
        const auto &changes = m_shown->placed.changes;
        const auto &change = changes.at(m_current);
        place = tr("Change %1 of %2 · %3").arg(format::number(m_current + 1), format::number(changes.size()),
                                                  shown(displayWish(m_shown->proposal->note, m_shown->proposal->tone)));
        if (change.isLocked)
            place += isUnlocked(change) ? tr(" · unlocked") : tr(" · locked: you typed words here. L unlocks it");
        if (m_shown->placed.leftOut > 0)
            place += tr(" · %n change(s) left out, because you have edited the same places", nullptr, m_shown->placed.leftOut);
        // What a screen reader says of the marked change.
        ui->difference->setAccessibleDescription(tr("Change %1 of %2. Removed: %3. Added: %4.").arg(m_current + 1).arg(changes.size())
                                                     .arg(change.hunk.removed.simplified(), change.hunk.added.simplified()));
    }
    ui->place->setText(place);
    updateButtons();
}

void RewritePane::step(int by)
{
    if (!hasProposal())
        return;
    const auto count = static_cast<int>(m_shown->placed.changes.size());
    m_current = (m_current + by + count) % count;
    showCurrent();
}

bool RewritePane::isUnlocked(const ProposedChange &change) const
{
    return !change.isLocked || m_unlocked.contains(change);
}

void RewritePane::unlock()
{
    if (!hasProposal())
        return;
    const auto &change = m_shown->placed.changes.at(m_current);
    if (change.isLocked && !m_unlocked.contains(change))
        m_unlocked.append(change);
    showCurrent();
}

void RewritePane::decide(bool isTaken, bool isAll)
{
    if (!hasProposal() || m_isDeciding)
        return;
    pipeline::ChangeDecision decision{m_shown->proposal->id, {}, isTaken};
    if (isAll) {
        for (const auto &change : m_shown->placed.changes) {
            if (!isTaken || isUnlocked(change))
                decision.changes.append(change);
        }
    } else {
        decision.changes = {m_shown->placed.changes.at(m_current)};
    }
    if (decision.changes.isEmpty() || (isTaken && !isAll && !isUnlocked(decision.changes.first())))
        return say(tr("This change would replace words that you typed. Press L to unlock it, or X to decline it."));
    decision.isUnlocked = isTaken;
    m_isDeciding = true;
    updateButtons();
    m_context.undo.push(decideChangesAct(m_context.gui, decision, this, [this](const Status &status) {
        m_isDeciding = false;
        if (status)
            say(QString());
        else
            say(status.error());
        m_state.refresh();
        updateButtons();
    }));
}

void RewritePane::say(const QString &text)
{
    ui->note->setText(text);
    ui->remedy->hide();
}

void RewritePane::say(const Error &error)
{
    const bool isSetting = error.kind == ErrorKind::Misconfigured && m_context.open;
    ui->note->setText(error.action.isEmpty() || isSetting ? shown(error.message) : QString(shown(error.message) + u' ' + shown(error.action) + u'.'));
    ui->remedy->setText(shown(error.action));
    ui->remedy->setVisible(isSetting && !error.action.isEmpty());
}

void RewritePane::updateButtons()
{
    const bool isOpen = hasProposal() && !m_isDeciding;
    const bool isSent = m_shown && m_shown->draft.state == DraftState::Sent;
    const bool isLocked = isOpen && !isUnlocked(m_shown->placed.changes.at(m_current));
    ui->ask->setEnabled(m_draft.isValid() && !isAsking() && !isSent && m_context.gui.rewriteDraft);
    ui->wish->setEnabled(m_draft.isValid() && !isSent);
    ui->tone->setEnabled(m_draft.isValid() && !isSent);
    ui->cancel->setVisible(isAsking());
    ui->cancel->setEnabled(m_asked && m_context.gui.cancelRewriting);
    ui->take->setEnabled(isOpen && !isLocked);
    ui->decline->setEnabled(isOpen);
    ui->unlock->setEnabled(isLocked);
    ui->takeAll->setEnabled(isOpen);
    ui->declineAll->setEnabled(isOpen);
}

} // namespace overture::gui

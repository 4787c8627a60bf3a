// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the review's list when it is empty, and the place that a person comes back to.
#include "gui/review/reviewpage.h"

#include "gui/format.h"
#include "gui/review/drafteditor.h"
#include "gui/review/draftsmodel.h"
#include "gui/review/placekeeper.h"
#include "gui/viewstate.h"

#include "ui_reviewpage.h"

#include <QLineEdit>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto LongestWait = std::chrono::hours(1);   // a clock may be set in between
}

void ReviewPage::showState()
{
    emit summaryChanged();
    updateActions();
    auto &area = isDesk() ? ui->desk->area() : *ui->gridArea;
    switch (m_model->state()) {
    case ViewState::Loading: area.showLoading(); return;
    case ViewState::Failed: area.showFailed(m_model->error(), tr("Try again"), [this] { m_model->reload(); }); return;
    case ViewState::Empty:
        showPosition();
        showEmpty(area);
        if (m_place->isRestored())
            m_wasFilled = true;
        return;
    case ViewState::Rows: break;
    }
    area.showRows();
    focusIfAwaited(isDesk() ? static_cast<QWidget *>(ui->desk) : ui->grid);
    if (m_place->isRestored() && !std::exchange(m_wasFilled, true)) {
        select(placeInList());
        keepPlace(); // the page may have been opened before its place was known
    } else if (!ui->grid->currentIndex().isValid())
        select(m_model->idAt(0));
    if (m_asked != 0 && m_model->rowOf(m_asked) >= 0)
        select(std::exchange(m_asked, 0));
    showPosition();
}

/// Where the last sitting ended. What was decided right before the end is not in the list any more: then the one after it.
qint64 ReviewPage::placeInList() const
{
    const auto last = m_place->place().draft.value;
    if (m_model->rowOf(last) >= 0)
        return last;
    const auto &ids = m_model->ids();
    const auto after = std::find_if(ids.cbegin(), ids.cend(), [last](qint64 id) { return id > last; });
    return after != ids.cend() ? *after : m_model->idAt(0);
}

void ReviewPage::showEmpty(StatefulView &area)
{
    if (!m_typed.isEmpty()) {
        area.showEmpty(u"empty-search"_s, tr("Nothing here"), tr("No draft fits the filter."), tr("Clear the filter"), [this] {
            if (auto *filter = window()->findChild<QLineEdit *>(u"quickFilter"_s))
                filter->clear();
        });
    } else if (m_view == u"to-review"_s) {
        const auto counts = m_context.counts.valueOr();
        if (counts.approved > 0)
            area.showEmpty(u"empty-done"_s, tr("Everything is reviewed"),
                           format::counted(counts.approved, tr("%1 mail is approved and can go out."), tr("%1 mails are approved and can go out.")));
        else
            area.showEmpty(u"empty-letters"_s, tr("Nothing to review"), tr("Drafts appear here as they are written for verified prospects."),
                           tr("Go to prospects"), [this] { m_context.open(u"prospects"_s, {}); });
    } else if (m_view == u"snoozed"_s) {
        area.showEmpty(u"empty-letters"_s, tr("Nothing is snoozed"), tr("A draft that you snooze waits here and comes back by itself."),
                       tr("Show what is to review"), [this] { m_context.open(u"review"_s, u"to-review"_s); });
    } else {
        area.showEmpty(u"empty-letters"_s, tr("Nothing here"), tr("No draft has this status."), tr("Show all drafts"),
                       [this] { m_context.open(u"review"_s, u"all"_s); });
    }
}

/// The program goes on where it was: the same list and draft, and the desk when that was on the screen.
void ReviewPage::goBackToPlace()
{
    const auto place = m_place->place();
    m_asked = place.draft.value; // its list may have to be read first
    const bool isKnown = std::any_of(m_views.cbegin(), m_views.cend(), [&](const auto &entry) { return entry.first == place.view; });
    if (!m_wasViewChosen && isKnown)
        m_view = place.view;
    if (place.isOpen && !m_wasViewChosen)
        m_typed = place.filter;
    if (place.isDesk && (place.isOpen || isVisible()))
        setDesk(true);
    if (place.isOpen && !isVisible())
        m_context.open(u"review"_s, {});
    else
        setView({});
    if (auto *filter = window()->findChild<QLineEdit *>(u"quickFilter"_s); filter && place.isOpen && !m_typed.isEmpty())
        filter->setText(m_typed);
    showState();
}

/// A draft whose text is not on the screen yet is not the place: no key can be about it.
void ReviewPage::keepPlace()
{
    if (!m_place->isRestored() || !m_wasFilled)
        return;
    const bool isRead = currentDraft() == 0 || m_editor->row();
    m_place->setPlace({isRead ? DraftId{currentDraft()} : m_place->place().draft, m_view, m_typed, isDesk(), isVisible()});
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showDraft();
    keepPlace();
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_place->lookAt({}, 0);
    if (!event->spontaneous() && window()->isVisible()) // another page, not the end of the program
        keepPlace();
}

QString ReviewPage::summary() const
{
    const auto &counts = m_context.counts.value();
    if (!counts || !*counts)
        return {};
    const auto text = tr("%1 to review · %2 approved").arg(format::number((*counts)->toReview), format::number((*counts)->approved));
    return (*counts)->snoozed > 0 ? tr("%1 · %2 snoozed").arg(text, format::number((*counts)->snoozed)) : text;
}

void ReviewPage::followWaking()
{
    const auto [last, next] = m_waking.valueOr();
    // The list and the counts may have been read right before a draft came back, and this right after.
    if (last && std::exchange(m_woken, last) != last) {
        m_model->reload();
        m_context.counts.refresh();
    }
    if (!next) {
        m_wake.stop();
        return;
    }
    const auto wait = std::clamp<std::chrono::milliseconds>(*next - m_context.gui.clock.now(), std::chrono::milliseconds(200), LongestWait);
    m_wake.start(wait + std::chrono::milliseconds(20));
}

} // namespace overture::gui

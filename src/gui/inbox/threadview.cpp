// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inbox/threadview.h"

#include "gui/factlist.h"
#include "gui/inbox/messagecard.h"
#include "gui/viewstate.h"

#include <QScrollBar>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

ThreadView::ThreadView(QWidget *parent) : QWidget(parent), m_area(new StatefulView(this)), m_list(new FactList(m_area))
{
    m_list->fill(this, m_area);
    m_list->setAccessibleName(tr("Mails of the conversation"));
    m_area->showEmpty(u"empty-letters"_s, tr("No conversation selected"), tr("Select a row to read what was written."));
}

void ThreadView::follow(store::Database &database, Clock &clock)
{
    m_clock = &clock;
    m_mails = std::make_unique<Live<QList<store::ThreadMail>>>(
        database, QList{store::Table::Conversations, store::Table::Messages, store::Table::Sends},
        [](store::ReadSession &) -> Result<QList<store::ThreadMail>> { return QList<store::ThreadMail>(); }, nullptr);
    connect(m_mails.get(), &LiveBase::changed, this, &ThreadView::rebuild);
}

void ThreadView::setConversation(ConversationId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_unfolded.clear();
    m_mails->setReader([id](store::ReadSession &session) -> Result<QList<store::ThreadMail>> {
        if (!id.isValid())
            return QList<store::ThreadMail>();
        return store::conversations::thread(session, id);
    });
}

const store::ThreadMail *ThreadView::decisive() const
{
    const store::ThreadMail *found = nullptr;
    for (const auto &mail : m_shown) {
        if (mail.isOurs)
            continue;
        if (!found || !mail.isHandled || found->isHandled)
            found = &mail;
    }
    return found;
}

void ThreadView::toggleQuotes()
{
    const auto cards = m_list->findChildren<MessageCard *>();
    const bool unfold = std::any_of(cards.cbegin(), cards.cend(), [](const auto *card) { return !card->isUnfolded(); }) && m_unfolded.isEmpty();
    for (auto *card : cards)
        card->setUnfolded(unfold);
}

void ThreadView::rebuild()
{
    const auto &mails = m_mails->value();
    if (!mails)
        return;
    if (!*mails) {
        m_shown.clear();
        m_area->showFailed(mails->error(), tr("Try again"), [this] { m_mails->refresh(); });
    } else if ((*mails)->isEmpty()) {
        m_shown.clear();
        m_area->showEmpty(u"empty-letters"_s, tr("No conversation selected"), tr("Select a row to read what was written."));
    } else {
        m_shown = **mails;
        fill();
        m_area->showRows();
    }
    emit threadChanged();
}

void ThreadView::fill()
{
    m_list->begin(m_id.value);
    for (qsizetype place = 0; place < m_shown.size(); ++place) {
        auto *card = new MessageCard(m_shown.at(place), m_clock->now(), m_unfolded.contains(place), nullptr);
        connect(card, &MessageCard::folded, this, [this, place](bool isUnfolded) {
            if (isUnfolded)
                m_unfolded.insert(place);
            else
                m_unfolded.remove(place);
        });
        m_list->addWidget(card);
    }
    m_list->end();
}

} // namespace overture::gui

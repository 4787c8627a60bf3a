// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/activitypane.h"

#include "gui/factlist.h"
#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/viewstate.h"


namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 200;

/// What happened, as chip: the same for a mail here and in the inbox.
Chip chipOf(const store::TimelineEntry &entry)
{
    switch (entry.kind) {
    case store::TimelineEntry::Kind::Sent:
        return {Chip::Shape::Arrow, Chip::Tone::Green,
                entry.what == u"follow_up"_s ? ActivityPane::tr("Follow-up sent") : ActivityPane::tr("Mail sent")};
    case store::TimelineEntry::Kind::Received: return chipFor(fromText<MailClass>(entry.what).value_or(MailClass::Other));
    case store::TimelineEntry::Kind::Journal: break;
    }
    return {};
}

QString whoText(const QString &who)
{
    if (who == u"user"_s)
        return ActivityPane::tr("you");
    return who == u"program"_s ? ActivityPane::tr("Overture") : who;
}

} // namespace

ActivityPane::ActivityPane(QWidget *parent) : QWidget(parent), m_area(new StatefulView(this)), m_list(new FactList(m_area))
{
    m_list->fill(this, m_area);
    m_list->setAccessibleName(tr("What happened to the prospect"));
    m_area->showEmpty(u"empty-search"_s, tr("No prospect selected"), tr("Select a row to see what happened."));
}

void ActivityPane::follow(store::Database &database, Clock &clock)
{
    m_clock = &clock;
    m_entries = std::make_unique<Live<QList<store::TimelineEntry>>>(
        database, QList{store::Table::Activity, store::Table::Sends, store::Table::Messages},
        [](store::ReadSession &) -> Result<QList<store::TimelineEntry>> { return QList<store::TimelineEntry>(); }, nullptr);
    connect(m_entries.get(), &LiveBase::changed, this, &ActivityPane::rebuild);
}

void ActivityPane::setProspect(ProspectId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_entries->setReader([id](store::ReadSession &session) -> Result<QList<store::TimelineEntry>> {
        if (!id.isValid())
            return QList<store::TimelineEntry>();
        return store::timeline::ofProspect(session, id, mostEntries);
    });
}

void ActivityPane::rebuild()
{
    const auto &entries = m_entries->value();
    if (!entries)
        return;
    m_shown = *entries ? **entries : QList<store::TimelineEntry>();
    if (!*entries) {
        m_area->showFailed(entries->error(), tr("Try again"), [this] { m_entries->refresh(); });
    } else if (m_shown.isEmpty()) {
        m_area->showEmpty(u"empty-search"_s, m_id.isValid() ? tr("Nothing happened yet") : tr("No prospect selected"),
                          m_id.isValid() ? tr("Mails, answers and decisions about this prospect appear here.")
                                         : tr("Select a row to see what happened."));
    } else {
        fill();
        m_area->showRows();
    }
}

void ActivityPane::fill()
{
    m_list->begin(m_id.value);
    for (const auto &entry : std::as_const(m_shown)) {
        if (const Chip chip = chipOf(entry); !chip.text.isEmpty())
            m_list->addChips({chip});
        m_list->addFact(format::relative(entry.at, m_clock->now()), shown(entry.text), tr("%1, %2").arg(format::exact(entry.at), whoText(entry.who)));
    }
    m_list->end();
}

} // namespace overture::gui

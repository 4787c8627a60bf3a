// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/deskitems.h"

#include "core/whendone.h"

namespace overture::gui {

using store::Table;

DeskItems::DeskItems(store::Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    // Changes that come one after the other are read once.
    m_pace.setSingleShot(true);
    m_pace.setInterval(50);
    connect(&m_pace, &QTimer::timeout, this, &DeskItems::read);
    connect(&database, &store::Database::committed, this, &DeskItems::onCommitted);
}

void DeskItems::want(const QList<qint64> &ids)
{
    m_wanted = ids;
    m_entries.removeIf([&](QHash<qint64, Entry>::iterator entry) { return !ids.contains(entry.key()); });
    read();
}

const pipeline::ReviewItem *DeskItems::item(qint64 id) const
{
    const auto found = m_entries.constFind(id);
    return found != m_entries.constEnd() && found->item ? &*found->item : nullptr;
}

void DeskItems::read()
{
    for (const qint64 id : std::as_const(m_wanted)) {
        auto &entry = m_entries[id];
        if (entry.isReading || !entry.isStale)
            continue;
        entry.isReading = true;
        entry.isStale = false;
        auto answer = m_database.read([id](store::ReadSession &session) { return pipeline::reviewItem(session, DraftId{id}); });
        whenDone(answer, this, [this, id](const Result<pipeline::ReviewItem> &item) {
            const auto found = m_entries.find(id);
            if (found == m_entries.end())
                return; // no longer wanted
            found->isReading = false;
            if (found->isStale)
                m_pace.start();
            if (!item) {
                found->item.reset();
                emit failed(id, item.error());
            } else if (found->item != *item) {
                found->item = *item;
                emit ready(id);
            }
        });
    }
}

void DeskItems::onCommitted(const store::ChangeSet &changes)
{
    const auto drafts = changes.changeOf(Table::Drafts);
    const auto prospects = changes.changeOf(Table::Prospects);
    const bool everything = drafts.everything || prospects.everything || changes.touches(Table::Settings) || changes.touches(Table::StudioFacts);
    bool isAnyStale = false;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        const bool touched = everything || drafts.updated.contains(entry.key())
            || (entry->item && prospects.updated.contains(entry->item->prospect.id.value)) || (entry->isReading && !changes.isEmpty());
        if (touched)
            entry->isStale = isAnyStale = true;
    }
    if (isAnyStale && !m_pace.isActive())
        m_pace.start();
}

} // namespace overture::gui

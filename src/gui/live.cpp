// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live.h"

#include <algorithm>

namespace overture::gui {

LiveBase::LiveBase(store::Database &database, QList<store::Table> tables, QObject *parent)
    : QObject(parent), m_database(database), m_tables(std::move(tables))
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(100);
    connect(&m_pace, &QTimer::timeout, this, &LiveBase::refresh);
    connect(&database, &store::Database::committed, this, [this](const store::ChangeSet &changes) {
        const bool touches = std::any_of(m_tables.cbegin(), m_tables.cend(), [&](auto table) { return changes.touches(table); });
        if (touches && !m_pace.isActive())
            m_pace.start();
    });
}

void LiveBase::refresh()
{
    if (m_isReading) {
        m_wantsAgain = true;
        return;
    }
    m_isReading = true;
    read();
}

void LiveBase::readFinished()
{
    m_isReading = false;
    if (std::exchange(m_wantsAgain, false))
        refresh();
}

} // namespace overture::gui

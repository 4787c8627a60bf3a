// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeset.h"

namespace overture::store {

void ChangeSet::insert(Table table, qint64 id)
{
    m_tables[table].inserted.insert(id);
}

void ChangeSet::update(Table table, qint64 id)
{
    auto &change = m_tables[table];
    if (!change.inserted.contains(id)) // a new row is read whole anyway
        change.updated.insert(id);
}

void ChangeSet::remove(Table table, qint64 id)
{
    auto &change = m_tables[table];
    change.updated.remove(id);
    if (!change.inserted.remove(id))
        change.removed.insert(id);
    else if (change == TableChange{}) // came and went inside one transaction
        m_tables.remove(table);
}

void ChangeSet::all(Table table)
{
    m_tables[table].everything = true;
}

void ChangeSet::merge(const ChangeSet &other)
{
    for (auto it = other.m_tables.cbegin(); it != other.m_tables.cend(); ++it) {
        for (const auto id : it->inserted)
            insert(it.key(), id);
        for (const auto id : it->updated)
            update(it.key(), id);
        for (const auto id : it->removed)
            remove(it.key(), id);
        if (it->everything)
            all(it.key());
    }
}

} // namespace overture::store

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QSet>

namespace overture::store {

enum class Table { Campaigns, Jobs, JobItems, DiscoveryQueries, Prospects, Contacts, Pages, Drafts, Sends, Messages,
                   Suppressions, Settings, ProviderStates, Activity, CategoryTemplates, PaidCalls,
                   Conversations, DomainHolds, MailboxSync, MailAccounts, Attachments, SavedViews,
                   KeyBindings, PersonalWords, StudioFacts };

inline size_t qHash(Table table, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(table), seed);
}

/// What one committed transaction changed. Row ids where they are few, "everything" where they are many.
struct TableChange
{
    QSet<qint64> inserted;
    QSet<qint64> updated;
    QSet<qint64> removed;
    bool everything = false;   ///< too many to name (bulk import): read the table again

    bool operator==(const TableChange &) const = default;
};

/// Collected inside a transaction, published after its commit, thrown away with its rollback.
class ChangeSet
{
public:
    void insert(Table table, qint64 id);
    void update(Table table, qint64 id);
    void remove(Table table, qint64 id);
    void all(Table table);
    void merge(const ChangeSet &other);

    [[nodiscard]] bool isEmpty() const { return m_tables.isEmpty(); }
    [[nodiscard]] bool touches(Table table) const { return m_tables.contains(table); }
    [[nodiscard]] TableChange changeOf(Table table) const { return m_tables.value(table); }

private:
    QHash<Table, TableChange> m_tables;
};

} // namespace overture::store

Q_DECLARE_METATYPE(overture::store::ChangeSet)

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/robotscache.h"

namespace overture::providers {

namespace {

constexpr qsizetype mostOrigins = 5000;

} // namespace

std::optional<RobotsRules> RobotsCache::find(const QString &origin, Instant now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.constFind(origin);
    // A clock that was set back makes an entry old, not young for ever.
    if (found == m_entries.constEnd() || now < found->fetchedAt || now - found->fetchedAt >= longest)
        return std::nullopt;
    return found->rules;
}

void RobotsCache::keep(const QString &origin, const RobotsRules &rules, Instant now)
{
    if (rules.status >= 500)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= mostOrigins)
        m_entries.removeIf([now](const auto &entry) { return now - entry.value().fetchedAt >= longest / 2; });
    if (m_entries.size() >= mostOrigins)
        m_entries.clear();
    m_entries.insert(origin, {rules, now});
}

} // namespace overture::providers

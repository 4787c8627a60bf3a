// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "providers/website/robots.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace overture::providers {

/// The rules of an origin and the status that they came with; 0 = no answer that could be understood.
struct RobotsRules
{
    Robots robots;
    int status = 0;
};

/// Keeps the rules of sites for a day at most (RFC 9309, 2.4). A server's fault (5xx) is not kept: a site that recovers
/// may be read at the next try. Holds some thousands of origins. Thread: any.
class RobotsCache
{
public:
    static constexpr std::chrono::hours longest{24};

    [[nodiscard]] std::optional<RobotsRules> find(const QString &origin, Instant now);
    void keep(const QString &origin, const RobotsRules &rules, Instant now);

private:
    struct Entry
    {
        RobotsRules rules;
        Instant fetchedAt;
    };
    std::mutex m_mutex;
    QHash<QString, Entry> m_entries;
};

} // namespace overture::providers

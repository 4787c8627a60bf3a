// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace overture {

/// A line of the studio's fact sheet: what may be said of the studio, in the words of the person who approved it.
struct StudioFact
{
    StudioFactId id;
    QString text;
    int position = 0;
    QString approvedBy = QStringLiteral("user");
    Instant approvedAt;
    std::optional<Instant> withdrawnAt;   ///< supports nothing new since then
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const StudioFact &) const = default;
};

} // namespace overture

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>
#include <QTimeZone>

namespace overture {

/// The hours in which mail may reach a person, in that person's zone: working days, `startHour` to `endHour` (24 h).
struct SendingWindow
{
    int startHour = 9;
    int endHour = 17;

    [[nodiscard]] bool isOpen(Instant now, const QTimeZone &zone) const;
};

/// The zone to assume for a location such as "Germany" or "Austin, United States"; `fallback` when it is not known.
[[nodiscard]] QTimeZone zoneForLocation(const QString &location, const QTimeZone &fallback);

} // namespace overture

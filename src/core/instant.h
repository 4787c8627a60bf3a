// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace overture {

/// A point in time: UTC, milliseconds since 1970. Local time exists only in the gui and in SendingWindow.
using Instant = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

[[nodiscard]] inline Instant instantFromMs(qint64 ms)
{
    return Instant{std::chrono::milliseconds{ms}};
}

[[nodiscard]] inline qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

[[nodiscard]] inline QDateTime toDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC);
}

/// "2026-11-22T09:15:00.000Z", for JSON and logs.
[[nodiscard]] inline QString toIsoText(Instant instant)
{
    return toDateTime(instant).toString(Qt::ISODateWithMs);
}

} // namespace overture

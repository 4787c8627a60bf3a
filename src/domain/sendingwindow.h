// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/holidays.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace overture {

/// The moment at which the clocks of `zone` show `date` and `time`. A time that they skip in spring becomes the first
/// moment after the gap; of a time that they show twice in autumn it is the first. Qt 6.4 answers neither by itself.
[[nodiscard]] Instant instantOf(const QDate &date, const QTime &time, const QTimeZone &zone);

/// The days without work at a place: Saturday and Sunday, or others.
struct Weekend
{
    Qt::DayOfWeek first = Qt::Saturday;
    Qt::DayOfWeek last = Qt::Sunday;

    [[nodiscard]] bool contains(const QDate &date) const { return date.dayOfWeek() == first || date.dayOfWeek() == last; }
    /// "Fridays and Saturdays".
    [[nodiscard]] QString text() const;
    bool operator==(const Weekend &) const = default;
};
/// By the country in a location such as "Cairo, Egypt"; Saturday and Sunday when it names none with others.
/// Source: Unicode CLDR 45, supplemental/weekData.
[[nodiscard]] Weekend weekendForLocation(const QString &location);

/// The hours in which mail may reach a person, in that person's zone: working days, `startHour` to `endHour` (24 h).
struct SendingWindow
{
    int startHour = 9;
    int endHour = 17;
    bool weekends = false;       ///< on the days of the weekend as well
    Holidays holidays = {};      ///< days on which nothing goes out
    Weekend weekend = {};        ///< where they are

    [[nodiscard]] bool isOpen(Instant now, const QTimeZone &zone) const;
    /// Whether mail may arrive on that day at all.
    [[nodiscard]] bool isSendingDay(const QDate &date) const;
    /// `from` itself when it is open then, else the moment it opens next; empty when that is not within a year.
    [[nodiscard]] std::optional<Instant> opensAt(Instant from, const QTimeZone &zone) const;
};

/// The zone to assume for a location such as "Germany" or "Austin, United States"; `fallback` when it is not known.
[[nodiscard]] QTimeZone zoneForLocation(const QString &location, const QTimeZone &fallback);

/// "Monday 09:12 their time", with the date when it is not within a week of `now`; "today 14:05 their time".
[[nodiscard]] QString theirTime(Instant at, Instant now, const QTimeZone &zone);

} // namespace overture

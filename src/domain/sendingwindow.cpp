// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sendingwindow.h"

#include <QLocale>

#include <algorithm>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

int offsetAt(const QTimeZone &zone, Instant at)
{
    return zone.offsetFromUtc(toDateTime(at));
}

/// The first moment from `before` on that has the offset of `after`; between the two the clocks change once.
Instant changeBetween(const QTimeZone &zone, Instant before, Instant after)
{
    const int offset = offsetAt(zone, after);
    while (after - before > std::chrono::milliseconds(1)) {
        const Instant middle = before + (after - before) / 2;
        (offsetAt(zone, middle) == offset ? after : before) = middle;
    }
    return after;
}

/// Whole words between spaces: Indiana is not India.
QString wordsOf(const QString &location)
{
    QString words = u' ' + location.toLower() + u' ';
    for (QChar &c : words) {
        if (!c.isLetter())
            c = u' ';
    }
    return words;
}

} // namespace

Instant instantOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    using std::chrono::seconds;
    // The wall's numbers as if they were UTC; a day around them lie the offsets that may apply.
    const Instant wall = instantFromMs(QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch());
    const int before = offsetAt(zone, wall - std::chrono::hours(24));
    const int after = offsetAt(zone, wall + std::chrono::hours(24));
    const Instant early = wall - seconds(std::max(before, after));
    const Instant late = wall - seconds(std::min(before, after));
    if (offsetAt(zone, early) == std::max(before, after))
        return early; // of a repeated time the first
    if (offsetAt(zone, late) == std::min(before, after))
        return late;
    return changeBetween(zone, early, late);
}

bool SendingWindow::isSendingDay(const QDate &date) const
{
    return (weekends || !weekend.contains(date)) && !holidays.contains(date);
}

bool SendingWindow::isOpen(Instant now, const QTimeZone &zone) const
{
    const QDateTime local = toDateTime(now).toTimeZone(zone);
    const int hour = local.time().hour();
    return isSendingDay(local.date()) && hour >= startHour && hour < endHour;
}

std::optional<Instant> SendingWindow::opensAt(Instant from, const QTimeZone &zone) const
{
    if (isOpen(from, zone))
        return from;
    if (startHour >= endHour)
        return std::nullopt;
    const auto at = [&](const QDate &date, int hour) {
        return hour < 24 ? instantOf(date, QTime(hour, 0), zone) : instantOf(date.addDays(1), QTime(0, 0), zone);
    };
    const QDate today = toDateTime(from).toTimeZone(zone).date();
    for (QDate day = today; day <= today.addDays(367); day = day.addDays(1)) {
        if (!isSendingDay(day))
            continue;
        // With its hours inside a gap a day has no window at all.
        const Instant opening = std::max(from, at(day, startHour));
        if (opening < at(day, endHour) && isOpen(opening, zone))
            return opening;
    }
    return std::nullopt;
}

QString theirTime(Instant at, Instant now, const QTimeZone &zone)
{
    const QDateTime there = toDateTime(at).toTimeZone(zone);
    const qint64 days = toDateTime(now).toTimeZone(zone).date().daysTo(there.date());
    const QString format = days == 0 ? u"'today' HH:mm"_s : days > 0 && days < 7 ? u"dddd HH:mm"_s : u"dddd d MMMM yyyy HH:mm"_s;
    return QLocale::c().toString(there, format) + u" their time"_s;
}

QString Weekend::text() const
{
    return u"%1s and %2s"_s.arg(QLocale::c().dayName(first), QLocale::c().dayName(last));
}

Weekend weekendForLocation(const QString &location)
{
    static const char *const fridayAndSaturday[] = {"algeria", "bahrain", "bangladesh", "egypt", "iraq", "israel", "jordan", "kuwait", "libya",
                                                    "oman", "qatar", "saudi arabia", "sudan", "syria", "yemen"};
    static const char *const thursdayAndFriday[] = {"afghanistan", "iran"};
    const QString words = wordsOf(location);
    const auto names = [&](const char *country) { return words.contains(u' ' + QLatin1String(country) + u' '); };
    if (std::any_of(std::begin(fridayAndSaturday), std::end(fridayAndSaturday), names))
        return {Qt::Friday, Qt::Saturday};
    if (std::any_of(std::begin(thursdayAndFriday), std::end(thursdayAndFriday), names))
        return {Qt::Thursday, Qt::Friday};
    return {};
}

QTimeZone zoneForLocation(const QString &location, const QTimeZone &fallback)
{
    // A country of several zones gets the one where most of its people live.
    static const struct { const char *country; const char *zone; } table[] = {
        {"united states", "America/New_York"}, {"united kingdom", "Europe/London"}, {"ireland", "Europe/Dublin"},
        {"germany", "Europe/Berlin"},   {"austria", "Europe/Vienna"},      {"switzerland", "Europe/Zurich"},
        {"france", "Europe/Paris"},     {"belgium", "Europe/Brussels"},    {"netherlands", "Europe/Amsterdam"},
        {"italy", "Europe/Rome"},       {"spain", "Europe/Madrid"},        {"portugal", "Europe/Lisbon"},
        {"denmark", "Europe/Copenhagen"}, {"norway", "Europe/Oslo"},       {"sweden", "Europe/Stockholm"},
        {"finland", "Europe/Helsinki"}, {"poland", "Europe/Warsaw"},       {"czechia", "Europe/Prague"},
        {"czech republic", "Europe/Prague"},
        {"hungary", "Europe/Budapest"}, {"greece", "Europe/Athens"},       {"turkey", "Europe/Istanbul"},
        {"canada", "America/Toronto"},  {"mexico", "America/Mexico_City"}, {"brazil", "America/Sao_Paulo"},
        {"argentina", "America/Argentina/Buenos_Aires"}, {"japan", "Asia/Tokyo"}, {"korea", "Asia/Seoul"},
        {"china", "Asia/Shanghai"},     {"india", "Asia/Kolkata"},         {"singapore", "Asia/Singapore"},
        {"australia", "Australia/Sydney"}, {"new zealand", "Pacific/Auckland"}, {"south africa", "Africa/Johannesburg"},
        {"israel", "Asia/Jerusalem"},   {"united arab emirates", "Asia/Dubai"},
        {"egypt", "Africa/Cairo"},      {"saudi arabia", "Asia/Riyadh"},   {"qatar", "Asia/Qatar"},
        {"kuwait", "Asia/Kuwait"},      {"bahrain", "Asia/Bahrain"},       {"oman", "Asia/Muscat"},
        {"jordan", "Asia/Amman"},       {"iraq", "Asia/Baghdad"},          {"algeria", "Africa/Algiers"},
        {"bangladesh", "Asia/Dhaka"}};
    const QString words = wordsOf(location);
    for (const auto &row : table) {
        if (words.contains(u' ' + QLatin1String(row.country) + u' '))
            return QTimeZone(QByteArray(row.zone));
    }
    return fallback;
}

} // namespace overture

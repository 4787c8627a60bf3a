// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sendingwindow.h"

namespace overture {

bool SendingWindow::isOpen(Instant now, const QTimeZone &zone) const
{
    const QDateTime local = toDateTime(now).toTimeZone(zone);
    const int hour = local.time().hour();
    return local.date().dayOfWeek() <= 5 && hour >= startHour && hour < endHour;
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
        {"israel", "Asia/Jerusalem"},   {"united arab emirates", "Asia/Dubai"}};
    // Whole words: Indiana is not India.
    QString words = u' ' + location.toLower() + u' ';
    for (QChar &c : words) {
        if (!c.isLetter())
            c = u' ';
    }
    for (const auto &row : table) {
        if (words.contains(u' ' + QLatin1String(row.country) + u' '))
            return QTimeZone(QByteArray(row.zone));
    }
    return fallback;
}

} // namespace overture

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/holidays.h"

#include <QRegularExpression>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSpan = 366;

tl::unexpected<Error> notADay(const QString &part)
{
    return fail(ErrorKind::InvalidInput, u"“%1” is not a day."_s.arg(part.left(40)),
                u"Write days as 2026-12-25, 12-25 (every year) or 2026-12-24..2027-01-02"_s);
}

} // namespace

Status Holidays::add(const QDate &first, const QDate &last)
{
    if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) > longestSpan)
        return notADay(first.toString(Qt::ISODate) + u".."_s + last.toString(Qt::ISODate));
    for (QDate day = first; day <= last; day = day.addDays(1))
        m_days.insert(day);
    return {};
}

Result<Holidays> Holidays::parse(const QString &text)
{
    if (text.contains(u"BEGIN:VCALENDAR"_s))
        return parseCalendar(text);
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    static const QRegularExpression yearly(u"^(\\d\\d)-(\\d\\d)$"_s);
    Holidays holidays;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        if (const auto match = yearly.match(part); match.hasMatch()) {
            const int month = match.capturedView(1).toInt();
            const int day = match.capturedView(2).toInt();
            if (!QDate::isValid(2024, month, day)) // a leap year
                return notADay(part);
            holidays.m_yearly.insert(month * 100 + day);
            continue;
        }
        const qsizetype dots = part.indexOf(u".."_s);
        const QDate first = QDate::fromString(dots < 0 ? part : part.left(dots), Qt::ISODate);
        const QDate last = dots < 0 ? first : QDate::fromString(part.mid(dots + 2), Qt::ISODate);
        if (!first.isValid() || !last.isValid() || !holidays.add(first, last))
            return notADay(part);
    }
    return holidays;
}

Result<Holidays> Holidays::parseCalendar(const QString &text)
{
    // A field of one line turns line ends into spaces, so events are told apart by their words.
    static const QRegularExpression field(u"\\b(DTSTART|DTEND)[^:\\s]*:(\\d{8})"_s);
    Holidays holidays;
    const QStringList events = text.split(u"BEGIN:VEVENT"_s).mid(1);
    for (const QString &event : events) {
        QDate first;
        QDate after;
        for (auto matches = field.globalMatch(event.section(u"END:VEVENT"_s, 0, 0)); matches.hasNext();) {
            const auto match = matches.next();
            (match.capturedView(1) == u"DTSTART" ? first : after) = QDate::fromString(match.captured(2), u"yyyyMMdd"_s);
        }
        if (!first.isValid())
            return fail(ErrorKind::InvalidInput, u"An event of the calendar has no first day."_s, u"Type the days in as 2026-12-25"_s);
        const QDate last = after.isValid() && after > first ? after.addDays(-1) : first;
        if (auto added = holidays.add(first, last); !added)
            return fail(added.error());
    }
    return holidays;
}

bool Holidays::contains(const QDate &date) const
{
    return m_days.contains(date) || m_yearly.contains(date.month() * 100 + date.day());
}

} // namespace overture

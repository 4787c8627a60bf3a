// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/returndate.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

constexpr auto flags = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr int maxDaysAhead = 400;

/// Beginnings of month names in the languages that mail comes in; the longest that fits counts.
int monthOf(const QString &word)
{
    static const QList<std::pair<QString, int>> names{
        {u"jan"_s, 1}, {u"jän"_s, 1}, {u"ene"_s, 1}, {u"gen"_s, 1}, {u"stycz"_s, 1}, {u"янв"_s, 1}, {u"oca"_s, 1}, {u"led"_s, 1},
        {u"feb"_s, 2}, {u"fév"_s, 2}, {u"fev"_s, 2}, {u"lut"_s, 2}, {u"фев"_s, 2}, {u"şub"_s, 2}, {u"úno"_s, 2},
        {u"mar"_s, 3}, {u"mär"_s, 3}, {u"mrz"_s, 3}, {u"maa"_s, 3}, {u"mrt"_s, 3}, {u"мар"_s, 3}, {u"bře"_s, 3},
        {u"apr"_s, 4}, {u"avr"_s, 4}, {u"abr"_s, 4}, {u"kwie"_s, 4}, {u"апр"_s, 4}, {u"nis"_s, 4}, {u"dub"_s, 4},
        {u"may"_s, 5}, {u"mai"_s, 5}, {u"mei"_s, 5}, {u"mag"_s, 5}, {u"maj"_s, 5}, {u"мая"_s, 5}, {u"май"_s, 5}, {u"květ"_s, 5},
        {u"jun"_s, 6}, {u"juin"_s, 6}, {u"giu"_s, 6}, {u"czerw"_s, 6}, {u"июн"_s, 6}, {u"haz"_s, 6}, {u"červn"_s, 6},
        {u"jul"_s, 7}, {u"juil"_s, 7}, {u"lug"_s, 7}, {u"lip"_s, 7}, {u"июл"_s, 7}, {u"tem"_s, 7}, {u"července"_s, 7},
        {u"aug"_s, 8}, {u"aoû"_s, 8}, {u"aou"_s, 8}, {u"ago"_s, 8}, {u"sierp"_s, 8}, {u"авг"_s, 8}, {u"ağu"_s, 8}, {u"srp"_s, 8},
        {u"sep"_s, 9}, {u"set"_s, 9}, {u"wrze"_s, 9}, {u"сен"_s, 9}, {u"eyl"_s, 9}, {u"zář"_s, 9},
        {u"oct"_s, 10}, {u"okt"_s, 10}, {u"ott"_s, 10}, {u"out"_s, 10}, {u"paźdz"_s, 10}, {u"окт"_s, 10}, {u"eki"_s, 10}, {u"říj"_s, 10},
        {u"nov"_s, 11}, {u"listop"_s, 11}, {u"ноя"_s, 11}, {u"kas"_s, 11},
        {u"dec"_s, 12}, {u"dez"_s, 12}, {u"déc"_s, 12}, {u"dic"_s, 12}, {u"des"_s, 12}, {u"grud"_s, 12}, {u"дек"_s, 12}, {u"ara"_s, 12}, {u"pros"_s, 12},
    };
    const QString lower = word.toLower();
    int month = 0;
    qsizetype longest = 0;
    for (const auto &[name, number] : names) {
        if (name.size() > longest && lower.startsWith(name)) {
            longest = name.size();
            month = number;
        }
    }
    return month;
}

struct Found
{
    qsizetype at = 0;
    qsizetype end = 0;
    QDate day;
};

QDate soonest(int month, int day, int year, const QDate &received)
{
    if (year > 0)
        return QDate(year < 100 ? 2000 + year : year, month, day);
    const QDate thisYear(received.year(), month, day);
    if (thisYear.isValid() && thisYear < received)
        return QDate(received.year() + 1, month, day);
    return thisYear;
}

/// A day and month that may stand in either order: the one that lies soonest ahead.
QDate eitherOrder(int first, int second, int year, const QDate &received)
{
    const QDate dayFirst = soonest(second, first, year, received);
    const QDate monthFirst = soonest(first, second, year, received);
    if (!dayFirst.isValid() || dayFirst < received)
        return monthFirst.isValid() && monthFirst >= received ? monthFirst : dayFirst;
    if (!monthFirst.isValid() || monthFirst < received)
        return dayFirst;
    return qMin(dayFirst, monthFirst);
}

void collect(QList<Found> &found, const QString &text, const QRegularExpression &re,
             const std::function<QDate(const QRegularExpressionMatch &)> &day)
{
    for (auto it = re.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QDate date = day(match);
        if (date.isValid())
            found << Found{match.capturedStart(), match.capturedEnd(), date};
    }
}

QList<Found> datesIn(const QString &text, const QDate &received)
{
    static const QRegularExpression iso(u"\\b(20\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression dotted(u"(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(20\\d\\d|"
        "\\d\\d(?!\\d|:)))?"_s);
    static const QRegularExpression slashed(u"(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})(?:\\2(20\\d\\d|"
        "\\d\\d))?(?![\\d/-])"_s);
    static const QRegularExpression dayMonth(
        u"(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|[.])?\\s+(?:de |of |"
         "d')?(\\p{L}{3,})\\.?,?(?:\\s+(?:de |of )?(20\\d\\d))?"_s, flags);
    static const QRegularExpression monthDay(u"\\b(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|"
        "th)?(?![\\d:.])(?:,?\\s+(20\\d\\d))?"_s, flags);
    static const QRegularExpression eastern(u"(?:(20\\d\\d)\\s*年\\s*)?(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]"_s);
    QList<Found> found;
    collect(found, text, iso, [](const auto &m) { return QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()); });
    collect(found, text, dotted, [&](const auto &m) {
        return soonest(m.captured(2).toInt(), m.captured(1).toInt(), m.captured(3).toInt(), received);
    });
    collect(found, text, slashed, [&](const auto &m) {
        return eitherOrder(m.captured(1).toInt(), m.captured(3).toInt(), m.captured(4).toInt(), received);
    });
    const auto named = [&](const QString &month, const QString &day, const QString &year) {
        const int number = monthOf(month);
        return number > 0 ? soonest(number, day.toInt(), year.toInt(), received) : QDate();
    };
    collect(found, text, dayMonth, [&](const auto &m) { return named(m.captured(2), m.captured(1), m.captured(3)); });
    collect(found, text, monthDay, [&](const auto &m) { return named(m.captured(1), m.captured(2), m.captured(3)); });
    collect(found, text, eastern, [&](const auto &m) {
        return soonest(m.captured(2).toInt(), m.captured(3).toInt(), m.captured(1).toInt(), received);
    });
    found.removeIf([&](const Found &one) { return one.day < received || received.daysTo(one.day) > maxDaysAhead; });
    return found;
}

/// Words before a date that make it the end of an absence.
bool isEndOfAbsence(const QString &before)
{
    static const QRegularExpression re(
        u"(?:\\b(?:until|till|til|thru|through|back|return\\w*|resum\\w*|to|bis|ab(?: dem)?|wieder|zurück|"
         "erreichbar|jusqu['’]?(?:au|à)?|retour|"
        "reviens|hasta|regres\\w*|vuelv\\w*|fino|rientr\\w*|ritorn\\w*|torn\\w*|até|retorn\\w*|volt\\w*|tot|"
        "t/m|terug|tilbage|tilbake|tillbaka|"
        "till|do|wrac\\w*|od|по|до|вернусь|kadar|dön\\w*)\\b|[-–—]|enddate=)[^.!?\\n]{0,40}$"_s,
        flags);
    return before.contains(re);
}

QDate nextWeekday(const QString &text, const QDate &received)
{
    static const QRegularExpression re(
        u"\\b(?:until|till|back(?: in the office)?|return(?:ing)?|bis|ab|wieder am|jusqu'à|hasta|fino a|até|"
         "tot)\\s+(?:on |this |next |coming |el |zum |dem |kommenden |nächsten )*"
        "(mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|lun|mar|mer|jeu|ven|dim|mié|jue|vie|sáb|dom|"
        "gio|seg|ter|qua|qui|sex|maa|din|woe|vri|zat|zon)\\w*"_s,
        flags);
    static const QHash<QString, int> days{
        {u"mon"_s, 1}, {u"lun"_s, 1}, {u"seg"_s, 1}, {u"maa"_s, 1}, {u"tue"_s, 2}, {u"die"_s, 2}, {u"mar"_s, 2}, {u"ter"_s, 2}, {u"din"_s, 2},
        {u"wed"_s, 3}, {u"mit"_s, 3}, {u"mer"_s, 3}, {u"mié"_s, 3}, {u"qua"_s, 3}, {u"woe"_s, 3}, {u"thu"_s, 4}, {u"don"_s, 4}, {u"jeu"_s, 4},
        {u"jue"_s, 4}, {u"gio"_s, 4}, {u"qui"_s, 4}, {u"fri"_s, 5}, {u"fre"_s, 5}, {u"ven"_s, 5}, {u"vie"_s, 5}, {u"sex"_s, 5}, {u"vri"_s, 5},
        {u"sat"_s, 6}, {u"sam"_s, 6}, {u"sáb"_s, 6}, {u"zat"_s, 6}, {u"sun"_s, 7}, {u"son"_s, 7}, {u"dim"_s, 7}, {u"dom"_s, 7}, {u"zon"_s, 7},
    };
    const auto match = re.match(text);
    if (!match.hasMatch())
        return {};
    const int wanted = days.value(match.captured(1).toLower());
    const int ahead = (wanted - received.dayOfWeek() + 7) % 7;
    return received.addDays(ahead == 0 ? 7 : ahead);
}

} // namespace

std::optional<Instant> findReturnDate(const QString &text, Instant received)
{
    const QDate day = toDateTime(received).date();
    const QString flowing = text.simplified();
    const QList<Found> dates = datesIn(flowing, day);
    QDate best;
    for (const Found &found : dates) {
        if (isEndOfAbsence(flowing.mid(qMax<qsizetype>(0, found.at - 60), qMin<qsizetype>(60, found.at))) && (!best.isValid() || found.day > best))
            best = found.day;
    }
    if (!best.isValid())
        best = nextWeekday(flowing, day);
    const bool byOrderOnly = !best.isValid();
    for (const Found &found : dates) { // no telling word before any: the last day that is named
        if (!best.isValid() || (byOrderOnly && found.day > best))
            best = found.day;
    }
    if (!best.isValid())
        return std::nullopt;
    return instantFromMs(best.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

} // namespace overture::mime

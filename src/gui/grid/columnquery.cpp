// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/columnquery.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace overture::gui::columnquery {

using namespace Qt::StringLiterals;
using store::ColumnFilter;
using Match = ColumnFilter::Match;

namespace {

ColumnFilter filterOf(int column, Match match)
{
    ColumnFilter filter;
    filter.column = column;
    filter.match = match;
    return filter;
}

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    double value = text.toDouble(&isNumber);
    if (!isNumber)
        value = QLocale().toDouble(text, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// The first moment of the day, month or year, and the first one after it.
std::optional<std::pair<QDateTime, QDateTime>> spanOf(const QString &text)
{
    const auto span = [](QDate first, QDate after) { return std::pair(first.startOfDay(), after.startOfDay()); };
    if (const auto day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid())
        return span(day, day.addDays(1));
    if (const auto month = QDate::fromString(text, u"yyyy-MM"_s); month.isValid())
        return span(month, month.addMonths(1));
    if (const auto year = QDate::fromString(text, u"yyyy"_s); year.isValid() && text.size() == 4)
        return span(year, year.addYears(1));
    return std::nullopt;
}

} // namespace

std::optional<ColumnFilter> text(int column, const QString &typed)
{
    const QString asked = typed.trimmed();
    if (asked.isEmpty())
        return std::nullopt;
    const auto make = [&](Match match, qsizetype sign) {
        auto filter = filterOf(column, match);
        filter.text = asked.mid(sign).trimmed();
        return filter;
    };
    if (asked.startsWith("!="_L1))
        return make(Match::Differs, 2);
    if (asked.startsWith(u'='))
        return make(Match::Equals, 1);
    if (asked.startsWith(u'!'))
        return asked.size() == 1 ? std::nullopt : std::optional(make(Match::Lacks, 1));
    return make(Match::Contains, 0);
}

std::optional<ColumnFilter> number(int column, const QString &typed)
{
    static const QRegularExpression pattern(uR"(^(<=|>=|<|>|=)?\s*([^\s-]+)(?:\s*(?:-|\.\.|–)\s*([^\s-]+))?$)"_s);
    const auto found = pattern.match(typed.trimmed());
    const auto first = found.hasMatch() ? numberIn(found.captured(2)) : std::nullopt;
    if (!first)
        return std::nullopt;
    auto filter = filterOf(column, Match::Range);
    const QString sign = found.captured(1);
    if (!found.captured(3).isEmpty()) {
        const auto last = numberIn(found.captured(3));
        if (!last || !sign.isEmpty())
            return std::nullopt;
        filter.from = *first - 0.5;
        filter.until = *last + 0.5;
        return filter;
    }
    // Whole numbers are shown: what is shown as 50 is 50.
    if (sign == u">"_s)
        filter.from = *first + 0.5;
    else if (sign == u">="_s)
        filter.from = *first - 0.5;
    else if (sign == u"<"_s)
        filter.until = *first - 0.5;
    else if (sign == u"<="_s)
        filter.until = *first + 0.5;
    else {
        filter.from = *first - 0.5;
        filter.until = *first + 0.5;
    }
    return filter;
}

std::optional<ColumnFilter> date(int column, const QString &typed, Instant now)
{
    static const QRegularExpression pattern(uR"(^(<=|>=|<|>|=)?\s*([0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)$)"_s);
    static const QRegularExpression days(uR"(^([0-9]{1,4})\s*d$)"_s);
    const QString asked = typed.trimmed().toLower();
    const auto today = QDateTime::fromMSecsSinceEpoch(toMs(now)).date();
    auto filter = filterOf(column, Match::Range);
    const auto ms = [](const QDateTime &moment) { return double(moment.toMSecsSinceEpoch()); };
    if (asked == u"today"_s || asked == QCoreApplication::translate("columnquery", "today")) {
        filter.from = ms(today.startOfDay());
        return filter;
    }
    if (const auto last = days.match(asked); last.hasMatch()) {
        filter.from = ms(today.addDays(1 - last.captured(1).toInt()).startOfDay());
        return filter;
    }
    const auto found = pattern.match(asked);
    const auto span = found.hasMatch() ? spanOf(found.captured(2)) : std::nullopt;
    if (!span)
        return std::nullopt;
    const QString sign = found.captured(1);
    if (sign == u">"_s)
        filter.from = ms(span->second);
    else if (sign == u">="_s)
        filter.from = ms(span->first);
    else if (sign == u"<"_s)
        filter.until = ms(span->first);
    else if (sign == u"<="_s)
        filter.until = ms(span->second);
    else {
        filter.from = ms(span->first);
        filter.until = ms(span->second);
    }
    return filter;
}

std::optional<ColumnFilter> word(int column, const QString &typed, const QList<std::pair<QString, QString>> &words)
{
    QString asked = typed.trimmed();
    const bool isNot = asked.startsWith(u'!');
    if (isNot)
        asked = asked.mid(1);
    auto filter = filterOf(column, Match::OneOf);
    bool means = false;
    for (const auto &[stored, shown] : words) {
        bool isMeant = false;
        for (const auto &part : asked.split(u',', Qt::SkipEmptyParts)) {
            const QString beginning = part.trimmed();
            isMeant = isMeant || (!beginning.isEmpty() && (shown.startsWith(beginning, Qt::CaseInsensitive)
                                                           || stored.startsWith(beginning, Qt::CaseInsensitive)));
        }
        means = means || isMeant;
        if (isMeant != isNot)
            filter.words.append(stored);
    }
    return means ? std::optional(filter) : std::nullopt;
}

} // namespace overture::gui::columnquery

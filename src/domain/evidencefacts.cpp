// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidencefacts.h"

#include "domain/evidencefigures.h"
#include "domain/evidencewords.h"

#include <algorithm>
#include <cmath>

namespace overture::evidence {

using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    explicit Reader(const QList<Token> &tokens) : m_tokens(tokens), m_isUsed(tokens.size(), false) {}

    NumberFacts read()
    {
        for (int i = 0; i < m_tokens.size(); ++i) {
            if (!m_isUsed.at(i))
                readWrittenDate(i) || readMonth(i);
        }
        for (int i = 0; i < m_tokens.size(); ++i) {
            if (!m_isUsed.at(i))
                readClock(i) || readYear(i) || readAmount(i) || readWeekdayOrSeason(i);
        }
        std::sort(m_facts.moments.begin(), m_facts.moments.end(), [](const Moment &a, const Moment &b) { return a.first < b.first; });
        std::sort(m_facts.amounts.begin(), m_facts.amounts.end(), [](const Amount &a, const Amount &b) { return a.first < b.first; });
        return m_facts;
    }

private:
    const Token *at(int i) const { return i >= 0 && i < m_tokens.size() ? &m_tokens.at(i) : nullptr; }

    void use(int first, int last)
    {
        for (int i = first; i <= last; ++i)
            m_isUsed[i] = true;
    }

    void add(Moment moment, int first, int last)
    {
        moment.first = first;
        moment.last = last;
        if (const Token *before = at(first - 1); before && moment.weekday == 0 && !m_isUsed.at(first - 1)) {
            moment.weekday = weekdayOf(before->fold);
            if (moment.weekday > 0)
                moment.first = --first;
        }
        use(first, last);
        m_facts.moments.append(moment);
    }

    /// 2026-05-12, 12.05.2026, 5/12/26
    bool readWrittenDate(int i)
    {
        const Token &token = m_tokens.at(i);
        if (!token.isNumber)
            return false;
        QChar sign;
        for (const QChar c : {QChar(u'-'), QChar(u'.'), QChar(u'/')}) {
            if (token.text.count(c) == 2)
                sign = c;
        }
        if (sign.isNull())
            return false;
        const auto parts = token.text.split(sign);
        int numbers[3];
        for (int k = 0; k < 3; ++k) {
            bool isNumber = false;
            numbers[k] = parts.at(k).toInt(&isNumber);
            if (!isNumber)
                return false;
        }
        Moment moment;
        if (parts.first().size() == 4) {
            moment.year = numbers[0];
            moment.month = numbers[1];
            moment.days = {numbers[2]};
        } else {
            if (parts.first().size() > 2 || parts.at(1).size() > 2 || (parts.at(2).size() != 4 && parts.at(2).size() != 2))
                return false;
            moment.days = {numbers[0]};
            moment.month = numbers[1];
            moment.year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];
            if (moment.month > 12)
                std::swap(moment.days.first(), moment.month);
            else
                moment.isAmbiguous = sign == u'/' && moment.days.first() <= 12;
        }
        if (moment.month < 1 || moment.month > 12 || moment.days.first() < 1 || moment.days.first() > 31)
            return false;
        add(moment, i, i);
        return true;
    }

    /// "in May", "May 2026", "12 May", "May 12": "may" and "march" alone are words.
    bool isMonthHere(int i) const
    {
        const Token &token = m_tokens.at(i);
        if (monthOf(token.fold) == 0)
            return false;
        const bool isShort = token.fold.size() <= 3 || token.fold == u"mars"_s || token.fold == u"sept"_s;
        const Token *before = at(i - 1);
        const Token *after = at(i + 1);
        const bool hasNumber = (before && (dayOf(*before) || before->fold == u"of"_s)) || (after && (dayOf(*after) || yearOf(*after)));
        if (token.fold == u"may"_s || token.fold == u"march"_s || token.fold == u"august"_s || isShort) {
            static const QStringList dating = {u"in"_s, u"of"_s, u"since"_s, u"until"_s, u"till"_s, u"from"_s, u"by"_s, u"last"_s, u"next"_s, u"this"_s,
                                               u"during"_s, u"early"_s, u"late"_s, u"mid"_s, u"im"_s, u"seit"_s, u"bis"_s, u"ab"_s, u"ende"_s, u"anfang"_s,
                                               u"mitte"_s, u"und"_s, u"to"_s, u"and"_s, u"through"_s, u"letzten"_s, u"nachsten"_s, u"vom"_s, u"zum"_s, u"your"_s};
            const bool isDated = before && dating.contains(before->fold) && token.isCapital;
            const bool isBareAbbreviation = isShort && token.fold != u"may"_s && token.fold != u"mai"_s;
            return hasNumber ? token.isCapital || isShort : isDated && !isBareAbbreviation;
        }
        return token.isCapital || hasNumber;
    }

    bool readMonth(int i)
    {
        if (!isMonthHere(i))
            return false;
        Moment moment;
        moment.month = monthOf(m_tokens.at(i).fold);
        int first = i;
        int last = i;
        // Days before: "12 May", "12th of May", "12.–14. Mai", "12 to 14 May".
        int k = i - 1;
        if (at(k) && at(k)->fold == u"of"_s)
            --k;
        while (at(k) && !m_isUsed.at(k)) {
            if (const auto day = dayOf(*at(k)); day && !hasMoney(k)) {
                moment.days.prepend(*day);
                first = k--;
                continue;
            }
            static const QStringList links = {u"to"_s, u"and"_s, u"bis"_s, u"und"_s, u"the"_s};
            if (moment.days.isEmpty() || !links.contains(at(k)->fold) || !at(k - 1) || !dayOf(*at(k - 1)))
                break;
            --k;
        }
        // Days after: "May 12", "May 12–14".
        if (moment.days.isEmpty()) {
            for (k = i + 1; at(k) && dayOf(*at(k)) && !yearOf(*at(k)) && at(k)->before != u'.'; ++k) {
                moment.days.append(*dayOf(*at(k)));
                last = k;
            }
        }
        if (at(last + 1) && yearOf(*at(last + 1)) && at(last + 1)->before != u'.' && at(last + 1)->before != u';') {
            moment.year = *yearOf(*at(last + 1));
            ++last;
        }
        add(moment, first, last);
        return true;
    }

    bool readYear(int i)
    {
        const auto year = yearOf(m_tokens.at(i));
        if (!year || hasMoney(i) || unitAfter(i))
            return false;
        Moment moment;
        moment.year = *year;
        moment.first = moment.last = i;
        use(i, i);
        m_facts.moments.append(moment);
        return true;
    }

    bool readWeekdayOrSeason(int i)
    {
        const Token &token = m_tokens.at(i);
        Moment moment;
        moment.weekday = weekdayOf(token.fold);
        moment.season = moment.weekday == 0 ? seasonOf(token.fold) : 0;
        if (moment.weekday == 0 && moment.season == 0)
            return false;
        moment.first = moment.last = i;
        use(i, i);
        addDaysBetween(i, moment.weekday);
        m_facts.moments.append(moment);
        return true;
    }

    /// "Wednesday to Saturday" says Thursday and Friday, too.
    void addDaysBetween(int i, int weekday)
    {
        if (weekday == 0 || m_facts.moments.isEmpty())
            return;
        const Moment last = m_facts.moments.last();
        static const QStringList links = {u"to"_s, u"bis"_s, u"through"_s};
        const bool isRange = (last.last == i - 1 && (m_tokens.at(i).before == u'–' || m_tokens.at(i).before == u'-'))
            || (last.last == i - 2 && links.contains(m_tokens.at(i - 1).fold));
        if (!isRange || last.weekday == 0 || !last.days.isEmpty())
            return;
        for (int day = last.weekday % 7 + 1; day != weekday; day = day % 7 + 1) {
            Moment between;
            between.first = between.last = i;
            between.weekday = day;
            between.isImplied = true;
            m_facts.moments.append(between);
        }
    }

    /// 18:00, 6 pm, 18 Uhr, 18.30 Uhr
    bool readClock(int i)
    {
        const Token &token = m_tokens.at(i);
        if (!token.isNumber)
            return false;
        const Digits digits = digitsOf(token);
        const Token *after = at(i + 1);
        const QString unit = !digits.rest.isEmpty() ? digits.rest : after ? after->fold : QString();
        const bool isNamed = unit == u"pm"_s || unit == u"am"_s || unit == u"uhr"_s || (unit == u"p"_s && after && after->after == u'.');
        const bool hasColon = digits.number.count(u':') == 1;
        // "am" is a German preposition, too.
        if (!hasColon && (!isNamed || (unit == u"am"_s && digits.rest.isEmpty() && after && after->after != u'.' && at(i + 2) && at(i + 2)->isCapital)))
            return false;
        const auto parts = QString(digits.number).replace(u'.', u':').split(u':');
        bool isHour = false;
        int hour = parts.first().toInt(&isHour);
        const int minute = parts.size() > 1 ? parts.at(1).toInt() : 0;
        if (!isHour || hour > 24 || minute > 59)
            return false;
        if (unit == u"pm"_s && hour < 12)
            hour += 12;
        Amount amount;
        amount.first = i;
        amount.last = isNamed && digits.rest.isEmpty() ? i + 1 : i;
        amount.values = {double(hour * 60 + minute)};
        amount.isClock = true;
        use(amount.first, amount.last);
        m_facts.amounts.append(amount);
        return true;
    }

    bool hasMoney(int i) const
    {
        const Token &token = m_tokens.at(i);
        return !currencyOf(QString(token.before)).isEmpty() || !currencyOf(QString(token.after)).isEmpty()
            || (at(i + 1) && !currencyOf(at(i + 1)->fold).isEmpty());
    }

    bool unitAfter(int i) const
    {
        static const QStringList units = {u"works"_s, u"artists"_s, u"pieces"_s, u"visitors"_s, u"readers"_s, u"square"_s, u"euro"_s, u"euros"_s, u"metres"_s,
                                          u"werke"_s, u"arbeiten"_s, u"besucher"_s, u"leser"_s, u"quadratmeter"_s, u"kunstler"_s, u"bilder"_s, u"subscribers"_s,
                                          u"members"_s, u"mitglieder"_s, u"followers"_s, u"prints"_s, u"paintings"_s};
        return at(i + 1) && units.contains(at(i + 1)->fold);
    }

    bool readAmount(int i)
    {
        const Token &token = m_tokens.at(i);
        Amount amount;
        amount.first = amount.last = i;
        if (token.isNumber) {
            const Digits digits = digitsOf(token);
            QString number = digits.number;
            // "12 500"
            while (at(amount.last + 1) && digits.rest.isEmpty() && number.size() <= 6 && token.length <= 3 && at(amount.last + 1)->length == 3
                   && at(amount.last + 1)->isNumber && at(amount.last + 1)->isJoined && at(amount.last + 1)->before.isNull())
                number += at(++amount.last)->text;
            amount.values = meaningsOf(number);
            const bool isThousand = digits.rest == u"k"_s;
            if (amount.values.isEmpty() || digits.rest == u"d"_s)
                return false;
            for (double &value : amount.values)
                value *= isThousand ? 1000 : 1;
        } else if (const auto word = numberWord(token.fold)) {
            amount.values = {*word};
            amount.isWord = true;
            // "twenty-five"
            if (const Token *unit = at(i + 1); unit && *word >= 20 && *word < 100 && std::fmod(*word, 10) == 0 && unit->isJoined) {
                if (const auto ones = numberWord(unit->fold); ones && *ones >= 1 && *ones <= 9) {
                    amount.values = {*word + *ones};
                    amount.last = i + 1;
                }
            }
        } else if (const int order = ordinalWord(token.fold); order > 0) {
            amount.values = {double(order)};
            amount.isWord = true;
        } else {
            return false;
        }
        while (at(amount.last + 1)) {
            const QString &next = at(amount.last + 1)->fold;
            const double times = next == u"dozen"_s || next == u"dutzend"_s ? 12 : multiplierOf(next);
            if (times == 0)
                break;
            for (double &value : amount.values)
                value *= times;
            ++amount.last;
        }
        const Token &end = m_tokens.at(amount.last);
        const Token *unit = at(amount.last + 1);
        const bool isPerCent = unit && unit->fold == u"per"_s && at(amount.last + 2) && at(amount.last + 2)->fold == u"cent"_s;
        amount.isPercent = end.after == u'%' || isPerCent || (unit && (unit->fold == u"percent"_s || unit->fold == u"prozent"_s));
        amount.currency = currencyOf(QString(token.before));
        if (amount.currency.isEmpty())
            amount.currency = currencyOf(QString(end.after));
        if (amount.currency.isEmpty() && at(amount.last + 1))
            amount.currency = currencyOf(at(amount.last + 1)->fold);
        if (amount.currency.isEmpty() && at(i - 1))
            amount.currency = currencyOf(at(i - 1)->fold);
        if (const Token *before = at(i - 1)) {
            amount.isRounded = isRounding(before->fold);
            amount.isAtLeast = isAtLeast(before->fold);
        }
        use(amount.first, amount.last);
        m_facts.amounts.append(amount);
        return true;
    }

    const QList<Token> &m_tokens;
    QList<bool> m_isUsed;
    NumberFacts m_facts;
};

} // namespace

NumberFacts numberFactsOf(const QList<Token> &tokens)
{
    return Reader(tokens).read();
}

bool supports(const Moment &stated, const Moment &claimed, const QList<int> &years)
{
    const auto fits = [&](int month, const QList<int> &days) {
        return (claimed.month == 0 || claimed.month == month)
            && std::all_of(claimed.days.begin(), claimed.days.end(), [&](int day) { return days.contains(day); });
    };
    const bool isSameDay = fits(stated.month, stated.days)
        || ((stated.isAmbiguous || claimed.isAmbiguous) && stated.days.size() == 1 && claimed.days == QList<int>{stated.month}
            && (claimed.month == 0 || claimed.month == stated.days.first()));
    const bool isSameYear = claimed.year == 0 || claimed.year == stated.year || (stated.year == 0 && years.contains(claimed.year));
    const bool isSameWeekday = claimed.weekday == 0 || claimed.weekday == stated.weekday || (stated.weekday == 0 && !claimed.days.isEmpty());
    return isSameDay && isSameYear && isSameWeekday
        && (claimed.season == 0 || claimed.season == stated.season);
}

bool supports(const Amount &stated, const Amount &claimed)
{
    if (stated.isClock != claimed.isClock || (claimed.isPercent && !stated.isPercent)
        || (!claimed.currency.isEmpty() && claimed.currency != stated.currency))
        return false;
    for (const double said : stated.values) {
        for (const double value : claimed.values) {
            if (said == value)
                return true;
            if (claimed.isRounded && std::abs(said - value) <= 0.1 * value)
                return true;
            if (claimed.isAtLeast && said >= value && said <= 1.3 * value)
                return true;
            // Half past six is written 6:30 and 18:30.
            if (claimed.isClock && (said == value + 720 || said + 720 == value))
                return true;
        }
    }
    return false;
}

} // namespace overture::evidence

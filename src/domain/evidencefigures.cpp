// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidencefigures.h"

#include <QStringList>

#include <algorithm>

namespace overture::evidence {

using namespace Qt::StringLiterals;

Digits digitsOf(const Token &token)
{
    qsizetype end = 0;
    while (end < token.text.size() && !token.text.at(end).isLetter())
        ++end;
    return {token.text.left(end), folded(QStringView(token.text).mid(end))};
}

QList<double> meaningsOf(const QString &number)
{
    QString bare = number;
    for (const QChar c : {QChar(u'\''), QChar(u'’'), QChar(0x202F), QChar(0x00A0)})
        bare.remove(c);
    if (bare.contains(u':') || bare.contains(u'/') || bare.contains(u'-'))
        return {};
    const auto dots = bare.count(u'.');
    const auto commas = bare.count(u',');
    const auto grouped = [&](QChar sign) {
        const auto parts = bare.split(sign);
        return std::all_of(parts.begin() + 1, parts.end(), [](const QString &part) { return part.size() == 3; }) && parts.first().size() <= 3;
    };
    QList<double> values;
    const auto add = [&](QString text) {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (isNumber && !values.contains(value))
            values.append(value);
    };
    if (dots == 0 && commas == 0) {
        add(bare);
    } else if (dots > 0 && commas > 0) {
        const bool isGerman = bare.lastIndexOf(u',') > bare.lastIndexOf(u'.');
        QString plain = bare;
        plain.remove(isGerman ? u'.' : u',');
        add(plain.replace(u',', u'.'));
    } else {
        const QChar sign = dots > 0 ? u'.' : u',';
        if (grouped(sign))
            add(QString(bare).remove(sign));
        if (dots + commas == 1)
            add(QString(bare).replace(sign, u'.'));
    }
    return values;
}

std::optional<int> plainNumber(const Token &token)
{
    if (!token.isNumber)
        return std::nullopt;
    const Digits digits = digitsOf(token);
    static const QStringList ordinals = {QString(), u"st"_s, u"nd"_s, u"rd"_s, u"th"_s};
    bool isNumber = false;
    const int value = digits.number.toInt(&isNumber);
    if (!isNumber || !ordinals.contains(digits.rest))
        return std::nullopt;
    return value;
}

std::optional<int> dayOf(const Token &token)
{
    const auto number = plainNumber(token);
    return number && *number >= 1 && *number <= 31 && token.length <= 4 ? number : std::nullopt;
}

std::optional<int> yearOf(const Token &token)
{
    constexpr int earliestYear = 1000;
    constexpr int latestYear = 2199;
    if (!token.isNumber)
        return std::nullopt;
    const Digits digits = digitsOf(token);
    bool isNumber = false;
    const int value = digits.number.toInt(&isNumber);
    const bool isDecade = digits.rest == u"s"_s || digits.rest == u"er"_s;
    if (!isNumber || digits.number.size() != 4 || value < earliestYear || value > latestYear || !(digits.rest.isEmpty() || isDecade))
        return std::nullopt;
    return value;
}

} // namespace overture::evidence

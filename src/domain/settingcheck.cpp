// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settingcheck.h"

#include "domain/holidays.h"
#include "domain/scoring.h"
#include "domain/sendplan.h"

#include <algorithm>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

Status checkWeight(const Settings &others, const QString &key, const QJsonValue &value)
{
    if (!value.isDouble() || value.toDouble() < 0)
        return fail(ErrorKind::InvalidInput, u"A weight is a number from 0 on."_s, u"Use a number such as 0.25"_s);
    const auto &keys = ScoreWeights::keys();
    const bool othersAreZero
        = std::all_of(keys.begin(), keys.end(), [&](const QString &other) { return other == key || others.real(other) <= 0; });
    if (value.toDouble() <= 0 && othersAreZero)
        return fail(ErrorKind::InvalidInput, u"With all weights at zero there would be no score."_s, u"Leave one weight above zero"_s);
    return {};
}

Status checkDailyCap(const Settings &others, const QJsonValue &value)
{
    if (others.text(u"workspace.kind"_s) == u"practice" || value.toInt(-1) <= hardDailyCap)
        return {};
    return fail(ErrorKind::InvalidInput, u"More than %1 mails a day are never sent from one account: Gmail closes accounts for it."_s.arg(hardDailyCap),
                u"Use a number up to %1"_s.arg(hardDailyCap));
}

} // namespace

const QStringList &knownVerifiers()
{
    static const QStringList names = {u"dns"_s, u"hunter"_s};
    return names;
}

Result<QStringList> wordsOfSetting(const QString &text, const QStringList &known)
{
    const auto choose = u"Name one or more of: %1"_s.arg(known.join(u", "_s));
    QStringList words;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (word.isEmpty())
            continue;
        if (!known.contains(word))
            return fail(ErrorKind::InvalidInput, u"“%1” is not known here."_s.arg(word), choose);
        if (words.contains(word))
            return fail(ErrorKind::InvalidInput, u"“%1” is named twice."_s.arg(word), choose);
        words.append(word);
    }
    if (words.isEmpty())
        return fail(ErrorKind::InvalidInput, u"The list is empty."_s, choose);
    return words;
}

Status checkSetting(const Settings &others, const QString &key, const QJsonValue &value)
{
    if (ScoreWeights::keys().contains(key))
        return checkWeight(others, key, value);
    if (key == u"verify.verifiers")
        return wordsOfSetting(value.toString(), knownVerifiers()).map([](const QStringList &) {});
    if (key == u"send.daily_cap" || key == u"send.daily_cap_most")
        return checkDailyCap(others, value);
    if (key == u"send.holidays")
        return Holidays::parse(value.toString()).map([](const Holidays &) {});
    return {};
}

} // namespace overture

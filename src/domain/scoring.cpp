// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

constexpr double unknownAuthority = 20;

ScoreLine relevanceLine(const ScoreFacts &facts, double weight)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\p{N}]+"_s);
    QStringList wanted = (facts.category + u' ' + facts.keywords).toLower().split(notWord, Qt::SkipEmptyParts);
    wanted.removeDuplicates();
    if (wanted.isEmpty())
        return {u"Topical relevance"_s, weight, 50, u"no category or keyword to compare with"_s};
    const QString text = facts.siteText.toLower();
    QStringList seen;
    for (const QString &word : wanted) {
        // "blogs" is met by "blog": the plural s decides nothing.
        const QString stem = word.size() > 4 && word.endsWith(u's') ? word.chopped(1) : word;
        if (text.contains(stem))
            seen.append(word);
    }
    return {u"Topical relevance"_s, weight, 100.0 * double(seen.size()) / double(wanted.size()),
            seen.isEmpty() ? u"none of “%1” stands on the site"_s.arg(wanted.join(u", "_s))
                           : u"the site mentions %1"_s.arg(seen.join(u", "_s))};
}

ScoreLine qualityLine(const ScoreFacts &facts, double weight)
{
    const QList<std::pair<bool, QString>> parts = {{facts.hasTitle, u"title"_s}, {facts.hasContactName, u"contact name"_s},
                                                   {facts.hasPages, u"page text"_s}, {facts.hasLocation, u"location"_s}};
    QStringList missing;
    for (const auto &[present, name] : parts) {
        if (!present)
            missing.append(name);
    }
    return {u"Data quality"_s, weight, 100.0 * double(parts.size() - missing.size()) / double(parts.size()),
            missing.isEmpty() ? u"complete"_s : u"missing: %1"_s.arg(missing.join(u", "_s))};
}

} // namespace

QList<ScoreLine> scoreLines(const ScoreFacts &facts, const Settings &settings, Instant now)
{
    const auto weight = [&](const QString &name) { return settings.real(u"score.weight."_s + name); };
    const double ageInDays = double(std::chrono::duration_cast<std::chrono::hours>(now - facts.foundAt).count()) / 24.0;
    const double recency = std::clamp(100.0 - ageInDays * 100.0 / 90.0, 0.0, 100.0);
    return {
        facts.domainAuthority
            ? ScoreLine{u"Domain authority"_s, weight(u"authority"_s), std::clamp(*facts.domainAuthority, 0.0, 100.0),
                        u"rated %1 of 100"_s.arg(std::round(*facts.domainAuthority))}
            : ScoreLine{u"Domain authority"_s, weight(u"authority"_s), unknownAuthority, u"unknown, counts as 20"_s},
        {u"Has e-mail"_s, weight(u"email"_s), facts.hasEmail ? 100.0 : 0.0, facts.hasEmail ? u"an address is known"_s : u"no address"_s},
        {u"E-mail confidence"_s, weight(u"confidence"_s), facts.hasEmail ? double(facts.emailConfidence) : 0.0,
         facts.hasEmail ? u"rank %1 of 100"_s.arg(facts.emailConfidence) : u"no address"_s},
        relevanceLine(facts, weight(u"relevance"_s)),
        qualityLine(facts, weight(u"quality"_s)),
        {u"Recency"_s, weight(u"recency"_s), recency, u"found %1 days ago"_s.arg(qint64(std::max(0.0, ageInDays)))},
    };
}

double totalScore(const QList<ScoreLine> &lines)
{
    double total = 0;
    for (const ScoreLine &line : lines)
        total += line.points();
    return std::round(std::clamp(total, 0.0, 100.0) * 10.0) / 10.0;
}

QString toJsonText(const QList<ScoreLine> &lines)
{
    QJsonArray array;
    for (const ScoreLine &line : lines)
        array.append(QJsonObject{{u"factor"_s, line.factor}, {u"weight"_s, line.weight}, {u"value"_s, line.value},
                                 {u"points"_s, line.points()}, {u"why"_s, line.why}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace overture

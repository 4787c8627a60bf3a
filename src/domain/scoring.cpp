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

const QStringList &ScoreWeights::keys()
{
    static const QStringList keys = {u"score.weight.authority"_s, u"score.weight.email"_s,   u"score.weight.confidence"_s,
                                     u"score.weight.relevance"_s, u"score.weight.quality"_s, u"score.weight.recency"_s};
    return keys;
}

ScoreWeights ScoreWeights::of(const Settings &settings)
{
    ScoreWeights weights;
    double sum = 0;
    for (size_t i = 0; i < weights.values.size(); ++i) {
        weights.values[i] = std::max(0.0, settings.real(keys().at(qsizetype(i))));
        sum += weights.values[i];
    }
    if (sum > 0 && std::abs(sum - 1.0) > 1e-9) {
        for (double &value : weights.values)
            value /= sum;
    }
    return weights;
}

QString ScoreWeights::fingerprint() const
{
    QStringList parts;
    for (const double value : values)
        parts.append(QString::number(value, 'f', 6));
    return parts.join(u' ');
}

QList<ScoreLine> scoreLines(const ScoreFacts &facts, const Settings &settings, Instant now)
{
    const auto weights = ScoreWeights::of(settings).values;
    const double ageInDays = double(std::chrono::duration_cast<std::chrono::hours>(now - facts.foundAt).count()) / 24.0;
    const double recency = std::clamp(100.0 - ageInDays * 100.0 / 90.0, 0.0, 100.0);
    return {
        facts.domainAuthority
            ? ScoreLine{u"Domain authority"_s, weights[0], std::clamp(*facts.domainAuthority, 0.0, 100.0),
                        u"rated %1 of 100"_s.arg(std::round(*facts.domainAuthority))}
            : ScoreLine{u"Domain authority"_s, weights[0], unknownAuthority, u"unknown, counts as 20"_s},
        {u"Has e-mail"_s, weights[1], facts.hasEmail ? 100.0 : 0.0, facts.hasEmail ? u"an address is known"_s : u"no address"_s},
        {u"E-mail confidence"_s, weights[2], facts.hasEmail ? double(facts.emailConfidence) : 0.0,
         facts.hasEmail ? u"rank %1 of 100"_s.arg(facts.emailConfidence) : u"no address"_s},
        relevanceLine(facts, weights[3]),
        qualityLine(facts, weights[4]),
        {u"Recency"_s, weights[5], recency, u"found %1 days ago"_s.arg(qint64(std::max(0.0, ageInDays)))},
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

QList<ScoreLine> scoreLinesOf(const QString &jsonText)
{
    QList<ScoreLine> lines;
    const auto array = QJsonDocument::fromJson(jsonText.toUtf8()).array();
    if (array.size() != ScoreWeights::keys().size())
        return lines;
    for (const auto &entry : array) {
        const auto line = entry.toObject();
        lines.append({line.value(u"factor"_s).toString(), line.value(u"weight"_s).toDouble(), line.value(u"value"_s).toDouble(),
                      line.value(u"why"_s).toString()});
    }
    return lines;
}

QList<ScoreLine> reweighed(QList<ScoreLine> lines, const ScoreWeights &weights)
{
    for (qsizetype i = 0; i < lines.size() && i < qsizetype(weights.values.size()); ++i)
        lines[i].weight = weights.values[size_t(i)];
    return lines;
}

} // namespace overture

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/prospect.h"
#include "domain/settings.h"

#include <QList>
#include <QStringList>

#include <array>

namespace overture {

/// One line of the explained score.
struct ScoreLine
{
    QString factor;
    double weight = 0;   ///< 0–1, as it counts: the six add up to 1
    double value = 0;    ///< 0–100 before weighting
    QString why;

    [[nodiscard]] double points() const { return weight * value; }
    bool operator==(const ScoreLine &) const = default;
};

struct ScoreFacts
{
    std::optional<double> domainAuthority;  ///< 0–100
    bool hasEmail = false;
    int emailConfidence = 0;                ///< 0–100, the primary contact's
    QString siteText;                       ///< title and page text, for relevance
    QString category;
    QString keywords;
    bool hasTitle = false;
    bool hasContactName = false;
    bool hasPages = false;
    bool hasLocation = false;
    Instant foundAt;
};

/// The six weights in the order of the lines, scaled so that they add up to 1. What is below zero counts as zero; all six
/// are zero when no setting is above (the settings refuse that).
struct ScoreWeights
{
    std::array<double, 6> values{};

    [[nodiscard]] static ScoreWeights of(const Settings &settings);
    [[nodiscard]] bool areUsable() const { return values != std::array<double, 6>{}; }
    /// Two settings that rank alike have the same; kept in the setting "score.ranked_with".
    [[nodiscard]] QString fingerprint() const;
    /// The setting of each weight, in the order of the lines.
    [[nodiscard]] static const QStringList &keys();
    bool operator==(const ScoreWeights &) const = default;
};

/// Six lines in a fixed order; their points add up to the score (0–100). Pure.
[[nodiscard]] QList<ScoreLine> scoreLines(const ScoreFacts &facts, const Settings &settings, Instant now);
[[nodiscard]] double totalScore(const QList<ScoreLine> &lines);
/// JSON array of {factor, weight, value, points, why}.
[[nodiscard]] QString toJsonText(const QList<ScoreLine> &lines);
/// The lines of a stored score; empty when the text is none of ours (another number of lines).
[[nodiscard]] QList<ScoreLine> scoreLinesOf(const QString &jsonText);
/// The same facts with other weights: nothing has to be asked or read again.
[[nodiscard]] QList<ScoreLine> reweighed(QList<ScoreLine> lines, const ScoreWeights &weights);

} // namespace overture

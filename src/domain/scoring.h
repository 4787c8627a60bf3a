// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/prospect.h"
#include "domain/settings.h"

#include <QList>

namespace overture {

/// One line of the explained score.
struct ScoreLine
{
    QString factor;
    double weight = 0;   ///< 0–1
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

/// Six lines in a fixed order; their points add up to the score (0–100). Pure.
[[nodiscard]] QList<ScoreLine> scoreLines(const ScoreFacts &facts, const Settings &settings, Instant now);
[[nodiscard]] double totalScore(const QList<ScoreLine> &lines);
/// JSON array of {factor, weight, value, points, why}.
[[nodiscard]] QString toJsonText(const QList<ScoreLine> &lines);

} // namespace overture

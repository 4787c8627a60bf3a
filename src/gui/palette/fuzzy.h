// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace overture::gui {

/// How well a typed text fits a name.
struct FuzzyMatch
{
    int score = 0;             ///< more is better
    QList<int> places;         ///< of the letters in the name that were found, in order

    bool operator==(const FuzzyMatch &) const = default;
};

/// Every word of `typed` must be in `name`: its letters in their order, not necessarily together ("apr" finds "Approve",
/// "shap" finds "Show approved"). Case and accents do not count. Better: at the beginning, at the beginning of words, together, and in
/// a short name. Empty when it does not fit; an empty text fits everything. Pure.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name);

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/fuzzy.h"

#include <algorithm>
#include <vector>

namespace overture::gui {

namespace {

constexpr int none = -1'000'000;
constexpr int together = 8;
constexpr int wordBegins = 10;
constexpr int nameBegins = 6;
constexpr qsizetype longestName = 200;

/// A letter without case and accent; one for one, so that places stay.
QChar folded(QChar c)
{
    const QString parts = c.decompositionTag() == QChar::Canonical ? c.decomposition() : QString(c);
    return parts.isEmpty() ? c.toCaseFolded() : parts.front().toCaseFolded();
}

QString foldedText(const QString &text)
{
    QString plain(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), plain.begin(), &folded);
    return plain;
}

bool beginsWord(const QString &name, qsizetype place)
{
    return place == 0 || !name.at(place - 1).isLetterOrNumber() || (name.at(place).isUpper() && name.at(place - 1).isLower());
}

/// The best way to find the letters of one word, by the usual table over letters and places.
std::optional<FuzzyMatch> matchWord(const QString &word, const QString &plain, const QString &name)
{
    const qsizetype n = plain.size();
    const qsizetype m = word.size();
    std::vector<std::vector<int>> best(m, std::vector<int>(n, none));   // letter i found at place j
    std::vector<std::vector<int>> before(m, std::vector<int>(n, -1));
    for (qsizetype i = 0; i < m; ++i) {
        int reach = none; // the best of the letter before, at a place left of j
        int reachPlace = -1;
        for (qsizetype j = i; j < n; ++j) {
            if (i > 0 && j > 0 && best[i - 1][j - 1] > reach) {
                reach = best[i - 1][j - 1];
                reachPlace = int(j - 1);
            }
            if (word.at(i) != plain.at(j))
                continue;
            const int own = 1 + (beginsWord(name, j) ? wordBegins : 0) + (j == 0 ? nameBegins : 0);
            if (i == 0) {
                best[i][j] = own;
                continue;
            }
            const int next = j > 0 && best[i - 1][j - 1] > none ? best[i - 1][j - 1] + together + 1 : none;
            const int apart = reach > none ? reach + own - 1 : none;
            if (std::max(next, apart) <= none)
                continue;
            best[i][j] = std::max(next, apart);
            before[i][j] = next >= apart ? int(j - 1) : reachPlace;
        }
    }
    const auto &last = best.back();
    const auto top = std::max_element(last.begin(), last.end());
    if (top == last.end() || *top <= none)
        return std::nullopt;
    FuzzyMatch match{*top, {}};
    int place = int(top - last.begin());
    for (qsizetype i = m - 1; i >= 0; --i) {
        match.places.prepend(place);
        place = before[i][place];
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name)
{
    const QString shown = name.left(longestName);
    const QString plain = foldedText(shown);
    FuzzyMatch whole;
    for (const QString &word : foldedText(typed.left(longestName)).simplified().split(u' ', Qt::SkipEmptyParts)) {
        const auto match = matchWord(word, plain, shown);
        if (!match)
            return std::nullopt;
        whole.score += match->score;
        whole.places += match->places;
    }
    std::sort(whole.places.begin(), whole.places.end());
    whole.places.erase(std::unique(whole.places.begin(), whole.places.end()), whole.places.end());
    if (!whole.places.isEmpty())
        whole.score = whole.score * 10 - int(shown.size());
    return whole;
}

} // namespace overture::gui

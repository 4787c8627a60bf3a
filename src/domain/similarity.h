// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace overture {

/// How much of a text stands in other texts as well, by runs of five words; case and punctuation do not count.
///
/// Made once for a text, then asked about others. Reads the first 3,000 words of each. Pure; any thread.
class TextLikeness
{
public:
    explicit TextLikeness(const QString &text);

    struct Match
    {
        double share = 0;        ///< 0–1: of this text's runs of five words, those that the other text has too
        int start = 0;           ///< of the longest phrase that both have, in this text
        int length = 0;
        int words = 0;           ///< of that phrase
    };
    [[nodiscard]] Match with(QStringView other) const;
    [[nodiscard]] int words() const { return int(m_words.size()); }

private:
    struct Word
    {
        quint64 hash = 0;
        int start = 0;
        int end = 0;
    };
    static std::vector<Word> wordsOf(QStringView text);
    static std::vector<quint64> runsOf(const std::vector<Word> &words);

    std::vector<Word> m_words;
    std::vector<quint64> m_runs;
    std::vector<std::pair<quint64, int>> m_sorted;   ///< run, its place
};

/// What stands above the "-- " line of a mail.
[[nodiscard]] QStringView withoutFooter(QStringView body);

} // namespace overture

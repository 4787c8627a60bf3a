// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/similarity.h"

#include <algorithm>

namespace overture {

namespace {

constexpr int runLength = 5;
constexpr std::size_t mostWords = 3000;
constexpr quint64 seed = 14695981039346656037ULL;   // FNV-1a, 64 bits
constexpr quint64 prime = 1099511628211ULL;

} // namespace

std::vector<TextLikeness::Word> TextLikeness::wordsOf(QStringView text)
{
    std::vector<Word> words;
    quint64 hash = seed;
    int start = -1;
    for (qsizetype i = 0; i <= text.size() && words.size() < mostWords; ++i) {
        const bool isLetter = i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark() || text.at(i).isSurrogate());
        if (isLetter) {
            if (start < 0)
                start = int(i);
            hash = (hash ^ text.at(i).toCaseFolded().unicode()) * prime;
        } else if (start >= 0) {
            words.push_back({hash, start, int(i)});
            hash = seed;
            start = -1;
        }
    }
    return words;
}

std::vector<quint64> TextLikeness::runsOf(const std::vector<Word> &words)
{
    std::vector<quint64> runs;
    for (std::size_t i = 0; i + runLength <= words.size(); ++i) {
        quint64 run = seed;
        for (int j = 0; j < runLength; ++j)
            run = (run ^ words[i + j].hash) * prime;
        runs.push_back(run);
    }
    return runs;
}

TextLikeness::TextLikeness(const QString &text) : m_words(wordsOf(text)), m_runs(runsOf(m_words))
{
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        m_sorted.emplace_back(m_runs[i], int(i));
    std::sort(m_sorted.begin(), m_sorted.end());
}

TextLikeness::Match TextLikeness::with(QStringView other) const
{
    Match match;
    if (m_runs.empty())
        return match;
    std::vector<bool> shared(m_runs.size());
    for (const quint64 run : runsOf(wordsOf(other))) {
        for (auto it = std::lower_bound(m_sorted.begin(), m_sorted.end(), std::pair(run, -1)); it != m_sorted.end() && it->first == run; ++it)
            shared[it->second] = true;
    }
    int found = 0;
    int length = 0;
    int longest = 0;
    int last = -1;
    for (std::size_t i = 0; i < shared.size(); ++i) {
        length = shared[i] ? length + 1 : 0;
        found += shared[i];
        if (length > longest) {
            longest = length;
            last = int(i);
        }
    }
    match.share = double(found) / double(m_runs.size());
    if (longest > 0) {
        const int first = last - longest + 1;
        match.words = longest + runLength - 1;
        match.start = m_words[first].start;
        match.length = m_words[first + match.words - 1].end - match.start;
    }
    return match;
}

QStringView withoutFooter(QStringView body)
{
    const auto footer = body.lastIndexOf(QStringView(u"\n-- \n"));
    return (footer < 0 ? body : body.first(footer)).trimmed();
}

} // namespace overture

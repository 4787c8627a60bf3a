// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidenceindex.h"

#include <algorithm>

namespace overture::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStem = 3;

/// Coarse: words with the same stem are compared in full (isSame).
QString stemOf(const QString &word)
{
    const QString key = placeKey(word);
    if (key != word)
        return key;
    qsizetype size = word.size();
    while (size > shortestStem && u"ensmr"_s.contains(word.at(size - 1)))
        --size;
    return word.left(size);
}

bool differsOnlyBy(const QString &shorter, const QString &longer, std::initializer_list<QLatin1StringView> endings)
{
    for (const auto ending : endings) {
        if (longer.size() == shorter.size() + ending.size() && longer.startsWith(shorter) && longer.endsWith(ending))
            return true;
    }
    return false;
}

} // namespace

SourceIndex::SourceIndex(const QList<EvidenceSource> &sources, MailLanguage language)
    : m_sources(sources), m_language(language), m_entries(size_t(sources.size()))
{
    for (int s = 0; s < sources.size(); ++s) {
        auto &tokens = m_entries[size_t(s)].tokens;
        tokens = tokensOf(sources.at(s).text);
        for (int i = 0; i < tokens.size(); ++i) {
            m_places[stemOf(tokens.at(i).fold)].append({s, i, 1});
            // "Blue Door" may be written as one word in the mail; only names are.
            if (i + 1 < tokens.size() && tokens.at(i).isCapital && tokens.at(i + 1).isCapital && tokens.at(i + 1).isJoined)
                m_places[stemOf(tokens.at(i).fold + tokens.at(i + 1).fold)].append({s, i, 2});
        }
    }
}

const NumberFacts &SourceIndex::factsOf(int source) const
{
    const Entry &entry = m_entries[size_t(source)];
    if (!entry.facts) {
        entry.facts = numberFactsOf(entry.tokens);
        for (const Moment &moment : std::as_const(entry.facts->moments)) {
            if (moment.year > 0)
                entry.years.append(moment.year);
        }
    }
    return *entry.facts;
}

bool SourceIndex::isSame(const QString &claimed, const QString &stated, bool isPlace) const
{
    if (claimed == stated)
        return true;
    if (claimed.size() < shortestStem || stated.size() < shortestStem)
        return false;
    if (const QString place = placeKey(claimed); place != claimed || isKnownPlace(claimed))
        return place == placeKey(stated);
    const QString &shorter = claimed.size() < stated.size() ? claimed : stated;
    const QString &longer = claimed.size() < stated.size() ? stated : claimed;
    if (differsOnlyBy(shorter, longer, {"s"_L1, "es"_L1}))
        return true;
    if (m_language != MailLanguage::German)
        return false;
    if (differsOnlyBy(shorter, longer, {"e"_L1, "n"_L1, "en"_L1, "em"_L1}))
        return true;
    if (isPlace && differsOnlyBy(shorter, longer, {"er"_L1, "ern"_L1}))
        return true;
    // "Blaue", "Blauer", "Blauen": one stem, two endings.
    return shorter.size() > shortestStem + 1 && stemOf(claimed) == stemOf(stated) && (shorter.endsWith(u'e') || shorter.endsWith(u'n') || shorter.endsWith(u'r'))
        && (longer.endsWith(u'e') || longer.endsWith(u'n') || longer.endsWith(u'm') || longer.endsWith(u's'));
}

bool SourceIndex::goesOn(const Entry &entry, int from, const QStringList &words, int next, bool isVerbatim, bool isPlace) const
{
    constexpr int widestGap = 3;
    for (int w = next; w < words.size(); ++w) {
        const int last = std::min<int>(from + (isVerbatim ? 1 : widestGap), int(entry.tokens.size()) - 1);
        int found = -1;
        for (int i = from + 1; i <= last && found < 0; ++i) {
            if (isVerbatim ? entry.tokens.at(i).fold == words.at(w) : isSame(words.at(w), entry.tokens.at(i).fold, isPlace))
                found = i;
        }
        if (found < 0)
            return false;
        from = found;
    }
    return true;
}

QList<int> SourceIndex::withWords(const QStringList &words, bool isVerbatim, bool isPlace) const
{
    QList<int> found;
    const auto look = [&](const QStringList &wanted) {
        for (const Place &place : m_places.value(stemOf(wanted.first()))) {
            if (!found.isEmpty() && found.last() == place.source)
                continue;
            const Entry &entry = m_entries[size_t(place.source)];
            const QString stated = place.span == 1 ? entry.tokens.at(place.token).fold
                                                   : QString(entry.tokens.at(place.token).fold + entry.tokens.at(place.token + 1).fold);
            const bool isFirst = isVerbatim ? stated == wanted.first() : isSame(wanted.first(), stated, isPlace);
            if (isFirst && goesOn(entry, place.token + place.span - 1, wanted, 1, isVerbatim, isPlace))
                found.append(place.source);
        }
    };
    look(words);
    if (found.isEmpty() && words.size() > 1 && !isVerbatim)
        look({words.join(QString())});
    return found;
}

QList<int> SourceIndex::supporting(const RawClaim &claim) const
{
    QList<int> found;
    switch (claim.kind) {
    case ClaimKind::Name:
    case ClaimKind::Place:
        return withWords(claim.words, false, claim.kind == ClaimKind::Place);
    case ClaimKind::Quote:
        return withWords(claim.words, true, false);
    case ClaimKind::Title:
        if (claim.role.isEmpty())
            return withWords(claim.words, false, false);
        for (int s = 0; s < int(m_entries.size()); ++s) {
            const auto &tokens = m_entries[size_t(s)].tokens;
            if (std::any_of(tokens.begin(), tokens.end(), [&](const Token &token) { return roleOf(token.fold) == claim.role; }))
                found.append(s);
        }
        return found;
    case ClaimKind::Date:
        for (int s = 0; s < int(m_entries.size()); ++s) {
            const NumberFacts &facts = factsOf(s);
            const auto &years = m_entries[size_t(s)].years;
            if (std::any_of(facts.moments.begin(), facts.moments.end(), [&](const Moment &stated) { return supports(stated, claim.moment, years); }))
                found.append(s);
        }
        return found;
    case ClaimKind::Number:
        for (int s = 0; s < int(m_entries.size()); ++s) {
            const NumberFacts &facts = factsOf(s);
            const bool isStated = std::any_of(facts.amounts.begin(), facts.amounts.end(), [&](const Amount &stated) { return supports(stated, claim.amount); })
                || (claim.amount.currency.isEmpty() && std::any_of(facts.moments.begin(), facts.moments.end(), [&](const Moment &stated) {
                        return (stated.days.isEmpty() && claim.amount.values.contains(double(stated.year)))
                            || (!stated.days.isEmpty() && claim.amount.values.contains(double(stated.days.first())) && stated.month == 0);
                    }));
            if (isStated)
                found.append(s);
        }
        return found;
    }
    return found;
}

} // namespace overture::evidence

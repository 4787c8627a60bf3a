// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidenceindex.h"

#include "domain/evidenceplaces.h"
#include "domain/evidencequotes.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStem = 3;

/// The beginning that all forms of a word share.
QString stemOf(const QString &word)
{
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
        QString letters = folded(sources.at(s).text);
        letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        m_entries[size_t(s)].letters = std::move(letters);
    }
}

const QList<Token> &SourceIndex::tokensAt(int source) const
{
    const Entry &entry = m_entries[size_t(source)];
    if (!entry.tokens)
        entry.tokens = tokensOf(m_sources.at(source).text);
    return *entry.tokens;
}

bool SourceIndex::hasFigures(int source) const
{
    static const QRegularExpression figures(
        u"\\d|two|three|four|five|six|seven|eight|nine|ten|twel|eleven|dozen|teen|twenty|thirty|forty|fifty|hundred|thousand|million|third|fourth|fifth|"
        "zwei|drei|vier|funf|sechs|sieb|acht|neun|zehn|elf|zwolf|dutzend|zig|ssig|hundert|tausend|dritt|"
        "jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|day|tag|mittwoch|sonnabend|spring|summer|autumn|winter|fruh|sommer|herbst|"
        "avril|fevr|aout|enero|abril|gen|lug|dic|giu"_s);
    const Entry &entry = m_entries[size_t(source)];
    if (!entry.hasFigures)
        entry.hasFigures = entry.letters.contains(figures);
    return *entry.hasFigures;
}

const NumberFacts &SourceIndex::factsOf(int source) const
{
    const Entry &entry = m_entries[size_t(source)];
    if (!entry.facts) {
        entry.facts = hasFigures(source) ? numberFactsOf(tokensAt(source)) : NumberFacts();
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
    return shorter.size() > shortestStem + 1 && stemOf(claimed) == stemOf(stated)
        && (shorter.endsWith(u'e') || shorter.endsWith(u'n') || shorter.endsWith(u'r'))
        && (longer.endsWith(u'e') || longer.endsWith(u'n') || longer.endsWith(u'm') || longer.endsWith(u's'));
}

bool SourceIndex::goesOn(const QList<Token> &tokens, int from, const QStringList &words, int next, bool isVerbatim, bool isPlace) const
{
    constexpr int widestGap = 3;
    for (int w = next; w < words.size(); ++w) {
        const int last = std::min<int>(from + (isVerbatim ? 1 : widestGap), int(tokens.size()) - 1);
        int found = -1;
        for (int i = from + 1; i <= last && found < 0; ++i) {
            if (isVerbatim ? tokens.at(i).fold == words.at(w) : isSame(words.at(w), tokens.at(i).fold, isPlace))
                found = i;
        }
        if (found < 0)
            return false;
        from = found;
    }
    return true;
}

bool SourceIndex::says(int source, const QStringList &words, bool isVerbatim, bool isPlace) const
{
    const auto &tokens = tokensAt(source);
    const auto isFirst = [&](const QString &stated) { return isVerbatim ? stated == words.first() : isSame(words.first(), stated, isPlace); };
    for (int i = 0; i < tokens.size(); ++i) {
        if (isFirst(tokens.at(i).fold) && goesOn(tokens, i, words, 1, isVerbatim, isPlace))
            return true;
        // "Blue Door" may be written as one word in the mail; only names are.
        const bool isPair = i + 1 < tokens.size() && tokens.at(i).isCapital && tokens.at(i + 1).isCapital && tokens.at(i + 1).isJoined;
        if (isPair && !isVerbatim && words.first().size() > tokens.at(i).fold.size() && isFirst(tokens.at(i).fold + tokens.at(i + 1).fold)
            && goesOn(tokens, i + 1, words, 1, isVerbatim, isPlace))
            return true;
    }
    return false;
}

QList<int> SourceIndex::withWords(const QStringList &words, bool isVerbatim, bool isPlace) const
{
    const auto look = [&](const QStringList &wanted) {
        QStringList beginnings;
        for (const QString &spelling : placeSpellings(wanted.first()))
            beginnings.append(isVerbatim ? spelling : stemOf(spelling));
        QList<int> found;
        for (int s = 0; s < int(m_entries.size()); ++s) {
            const QString &letters = m_entries[size_t(s)].letters;
            const bool mayHave = std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &beginning) { return letters.contains(beginning); });
            if (mayHave && says(s, wanted, isVerbatim, isPlace))
                found.append(s);
        }
        return found;
    };
    auto found = look(words);
    if (found.isEmpty() && words.size() > 1 && !isVerbatim)
        found = look({words.join(QString())});
    return found;
}

bool SourceIndex::saysAcross(int source, const QStringList &words) const
{
    const auto &tokens = tokensAt(source);
    for (qsizetype first = 0; first < tokens.size(); ++first) {
        qsizetype said = 0;
        int at = source;
        qsizetype i = first;
        while (said < words.size()) {
            if (i == tokensAt(at).size()) {
                const EvidenceSource &here = m_sources.at(at);
                const bool goesOn = at + 1 < int(m_sources.size()) && m_sources.at(at + 1).kind == SourceKind::Page && m_sources.at(at + 1).url == here.url;
                if (!goesOn)
                    break;
                ++at;
                i = 0;
                continue;
            }
            if (tokensAt(at).at(i).fold != words.at(said))
                break;
            ++i;
            ++said;
        }
        if (said == words.size())
            return true;
    }
    return false;
}

QList<int> SourceIndex::withQuotation(const QStringList &words) const
{
    QList<int> found = withWords(words, true, false);
    if (!found.isEmpty())
        return found;
    if (isWrittenWithoutSpaces(words.first())) {
        const QString letters = words.join(QString());
        for (int s = 0; s < int(m_entries.size()); ++s) {
            if (m_entries[size_t(s)].letters.contains(letters))
                found.append(s);
        }
        return found;
    }
    for (int s = 0; s < int(m_entries.size()); ++s) {
        if (m_sources.at(s).kind == SourceKind::Page && m_entries[size_t(s)].letters.contains(words.first()) && saysAcross(s, words))
            found.append(s);
    }
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
        return withQuotation(claim.words);
    case ClaimKind::Title:
        if (claim.role.isEmpty())
            return withWords(claim.words, false, false);
        for (int s = 0; s < int(m_entries.size()); ++s) {
            const auto &tokens = tokensAt(s);
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

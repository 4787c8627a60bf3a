// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidencenames.h"

#include "domain/evidenceplaces.h"

#include <algorithm>
#include <optional>

namespace overture::evidence {

using namespace Qt::StringLiterals;

namespace {

/// A run of words with capitals: the tokens from first to last.
struct Run
{
    int first = 0;
    int last = 0;
};

class NameReader
{
public:
    NameReader(const QList<Token> &tokens, const QList<bool> &isTaken, bool isTitleCase, MailLanguage language)
        : m_tokens(tokens), m_isTaken(isTaken), m_isTitleCase(isTitleCase), m_language(language)
    {
    }

    QList<NameFound> read() const
    {
        QList<NameFound> names;
        for (const Run &run : nameRuns()) {
            if (auto name = nameOf(run))
                names.append(std::move(*name));
        }
        return names;
    }

private:
    bool isNameLike(int i) const
    {
        const Token &token = m_tokens.at(i);
        if (token.isNumber || m_isTaken.at(i) || !token.isCapital || isNoName(token.fold))
            return false;
        if (m_language == MailLanguage::Other && isGreeting(token.fold))
            return false;
        if (token.length == 1 && !(token.after == u'.' && i + 1 < m_tokens.size() && m_tokens.at(i + 1).isCapital))
            return false;
        if (!roleOf(token.fold).isEmpty() || weekdayOf(token.fold) > 0)
            return false;
        // In the middle of a sentence English writes no function word with a capital, but names may hold one: "The Hague".
        if (isFunctionWord(token.fold, m_language))
            return false;
        return m_language == MailLanguage::German || !isFunctionWord(token.fold, MailLanguage::English);
    }

    QList<Run> nameRuns() const
    {
        QList<Run> runs;
        for (int i = 0; i < m_tokens.size(); ++i) {
            if (!isNameLike(i))
                continue;
            Run run{i, i};
            while (run.last + 1 < m_tokens.size()) {
                const int next = run.last + 1;
                if (m_tokens.at(next).isJoined && !m_tokens.at(run.last).isPossessive && isNameLike(next)) {
                    run.last = next;
                    continue;
                }
                // "Rooms Without Doors"
                if (m_language != MailLanguage::German && next + 1 < m_tokens.size() && m_tokens.at(next).isJoined && m_tokens.at(next).isCapital
                    && m_tokens.at(next).length > 1 && m_tokens.at(next + 1).isJoined && isNameLike(next + 1)
                    && isFunctionWord(m_tokens.at(next).fold, m_language)) {
                    run.last = next + 1;
                    continue;
                }
                if (const int after = behindLinks(next); after > 0 && !m_tokens.at(run.last).isPossessive) {
                    run.last = after;
                    continue;
                }
                break;
            }
            runs.append(run);
            i = run.last;
        }
        return runs;
    }

    /// "Museum of Modern Art", "Frankfurt am Main": where the name goes on behind small words, 0 when it does not.
    int behindLinks(int i) const
    {
        int k = i;
        while (k < m_tokens.size() && k < i + 2 && m_tokens.at(k).isJoined && !m_tokens.at(k).isCapital && isNameLink(m_tokens.at(k).fold))
            ++k;
        if (k == i || k >= m_tokens.size() || !m_tokens.at(k).isJoined || !isNameLike(k))
            return 0;
        const QString &link = m_tokens.at(i).fold;
        const bool isGerman = m_language == MailLanguage::German;
        // "in", "bei" and "und" join a name only inside of it, which cannot be told: "Bilder von Anna" are two things.
        static const QStringList inside = {u"de"_s, u"la"_s, u"le"_s, u"du"_s, u"del"_s, u"della"_s, u"di"_s, u"da"_s, u"van"_s, u"der"_s, u"den"_s, u"y"_s};
        if (inside.contains(link))
            return link == u"der"_s || link == u"den"_s ? 0 : k;
        // "Isobel Grant of the British Museum" are two names.
        if (link == u"of"_s && !isGerman) {
            const bool isSecondWord = i >= 2 && m_tokens.at(i - 1).isJoined && m_tokens.at(i - 2).isCapital && !isGenericPart(m_tokens.at(i - 1).fold);
            return isSecondWord ? 0 : k;
        }
        const bool isRiver = link == u"am"_s && !isCommonGerman(m_tokens.at(i - 1).fold) && isGerman;
        const bool isNoble = (link == u"von"_s || link == u"zu"_s) && !isCommonGerman(m_tokens.at(i - 1).fold);
        return isRiver || isNoble ? k : 0;
    }

    [[nodiscard]] bool isWeak(int i) const
    {
        const QString &word = m_tokens.at(i).fold;
        if (isKnownPlace(word))
            return false;
        return m_language == MailLanguage::German ? isCommonGerman(word) || isCommonEnglish(word) : isCommonEnglish(word);
    }

    [[nodiscard]] const Token *before(int i) const { return i > 0 ? &m_tokens.at(i - 1) : nullptr; }

    /// Behind a full stop, colon or quotation a word begins with a capital whatever it is.
    [[nodiscard]] bool beginsAnew(int i) const
    {
        const Token &token = m_tokens.at(i);
        return token.isInitial || token.before == u':' || token.before == u'·' || token.before == u'.' || token.before == u'!' || token.before == u'?'
            || token.before == u'–' || token.before == u'•';
    }

    /// The name that the run is; nothing when it is none.
    [[nodiscard]] std::optional<NameFound> nameOf(const Run &run) const
    {
        const QList<int> needed = m_language == MailLanguage::German ? neededGerman(run) : neededElsewhere(run);
        if (needed.isEmpty())
            return std::nullopt;
        const Token *ahead = before(run.first);
        const bool isLanguage = needed.size() == 1 && isNationality(m_tokens.at(needed.first()).fold) && ahead
            && (ahead->fold == u"in"_s || ahead->fold == u"auf"_s || ahead->fold == u"speak"_s || ahead->fold == u"your"_s);
        if (isLanguage)
            return std::nullopt;
        const bool isPlace = std::any_of(needed.begin(), needed.end(), [&](int i) { return isKnownPlace(m_tokens.at(i).fold); })
            || (ahead && isLocative(ahead->fold) && needed.size() == run.last - run.first + 1);
        int last = needed.last();
        while (last < run.last && isGenericPart(m_tokens.at(last + 1).fold))
            ++last;
        return NameFound{needed.first(), last, needed, isPlace};
    }

    /// The words of the run that have to be found; none when it is no name.
    [[nodiscard]] QList<int> neededElsewhere(const Run &run) const
    {
        QList<int> needed;
        const bool isEnglish = m_language == MailLanguage::English;
        for (int i = run.first; i <= run.last; ++i) {
            const Token &token = m_tokens.at(i);
            if (isFunctionWord(token.fold, m_language) || (!token.isCapital && isNameLink(token.fold)))
                continue;
            needed.append(i);
        }
        const bool isAlone = needed.size() == 1;
        if (m_isTitleCase) {
            needed.removeIf([&](int i) { return isWeak(i) || isGenericPart(m_tokens.at(i).fold); });
            return needed;
        }
        if (isAlone && isWeak(needed.first()))
            return {};
        if (isAlone && isGenericPart(m_tokens.at(needed.first()).fold))
            return {};
        if (isAlone && beginsAnew(run.first) && !isNameAtStart(needed.first(), isEnglish))
            return {};
        // "Visiting Leeds": the first word of a sentence may be any.
        const bool hasStrong = std::any_of(needed.begin(), needed.end(), [&](int i) { return !isWeak(i); });
        if (needed.size() > 1 && beginsAnew(run.first) && hasStrong && isWeak(needed.first()))
            needed.removeFirst();
        dropGeneric(needed);
        if (needed.size() == 1 && isWeak(needed.first()))
            return {};
        return needed;
    }

    [[nodiscard]] bool isNameAtStart(int i, bool isEnglish) const
    {
        const Token &token = m_tokens.at(i);
        if (token.isPossessive || isKnownPlace(token.fold))
            return true;
        if (!isEnglish && m_language != MailLanguage::German)
            return false;
        const Token *next = i + 1 < m_tokens.size() ? &m_tokens.at(i + 1) : nullptr;
        if (!next) // a line of its own: a name below the mail
            return i == 0;
        return next->isJoined && (isPlainVerb(next->fold) || next->fold == u"and"_s || next->fold == u"und"_s);
    }

    void dropGeneric(QList<int> &needed) const
    {
        const bool isPhrase = !needed.isEmpty() && needed.last() - needed.first() >= needed.size();   // "Rooms Without Doors"
        if (needed.size() < 2 || isPhrase)
            return;
        QList<int> kept = needed;
        kept.removeIf([&](int i) { return isGenericPart(m_tokens.at(i).fold); });
        if (!kept.isEmpty())
            needed = kept;
    }

    [[nodiscard]] QList<int> neededGerman(const Run &run) const
    {
        QList<int> needed;
        for (int i = run.first; i <= run.last; ++i) {
            const Token &token = m_tokens.at(i);
            if (isFunctionWord(token.fold, MailLanguage::German) || (!token.isCapital && isNameLink(token.fold)))
                continue;
            if (isWeak(i) && !isPartOfName(i, run) && !isNamedBefore(i, run))
                continue;
            needed.append(i);
        }
        if (m_isTitleCase)
            needed.removeIf([&](int i) { return isCommonEnglish(m_tokens.at(i).fold); });
        dropGeneric(needed);
        if (needed.size() != 1)
            return needed;
        const int only = needed.first();
        const Token &token = m_tokens.at(only);
        if (isGenericPart(token.fold))
            return {};
        if (isKnownPlace(token.fold) || token.isPossessive)
            return needed;
        if (beginsAnew(only))
            return isNameAtStart(only, false) ? needed : QList<int>();
        const bool isBesideNoun = run.last > run.first;
        const Token *ahead = before(only);
        // "die Kunsthalle": an article stands before a kind of thing more often than before a name.
        static const QStringList contractions = {u"am"_s, u"im"_s, u"beim"_s, u"vom"_s, u"zum"_s, u"zur"_s};
        const bool soundsForeign = u"aoiy"_s.contains(token.fold.back());
        const bool hasArticle = ahead && !soundsForeign && !contractions.contains(ahead->fold)
            && (isDeterminer(ahead->fold) || isInflectedAdjective(only));
        return isBesideNoun || !hasArticle ? needed : QList<int>();
    }

    /// "die großen Formate": an adjective with an ending, behind an article.
    [[nodiscard]] bool isInflectedAdjective(int i) const
    {
        const Token *adjective = before(i);
        if (!adjective || adjective->isCapital || adjective->isNumber || adjective->length < 4)
            return false;
        static const QStringList endings = {u"e"_s, u"en"_s, u"er"_s, u"es"_s, u"em"_s};
        return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return adjective->fold.endsWith(ending); })
            && !isLocative(adjective->fold) && !isPlainVerb(adjective->fold) && !isFunctionWord(adjective->fold, MailLanguage::German);
    }

    /// "die Serie Winterlicht": what stands behind such a word is its name.
    [[nodiscard]] bool isNamedBefore(int i, const Run &run) const
    {
        static const QStringList naming = {u"serie"_s, u"ausstellung"_s, u"reihe"_s, u"zyklus"_s, u"film"_s, u"buch"_s, u"projekt"_s, u"galerie"_s,
                                           u"atelier"_s, u"hotel"_s, u"villa"_s, u"beitrag"_s, u"mappe"_s};
        return i > run.first && naming.contains(m_tokens.at(i - 1).fold);
    }

    /// A common word inside a name: "Blaue Tür" is one where both are written with capitals in the middle of a sentence.
    [[nodiscard]] bool isPartOfName(int i, const Run &run) const
    {
        static const QStringList adjectives = {u"neue"_s, u"neuen"_s, u"neuer"_s, u"neues"_s, u"kleine"_s, u"kleinen"_s, u"grosse"_s, u"grossen"_s,
                                               u"blaue"_s, u"blauen"_s, u"rote"_s, u"roten"_s, u"alte"_s, u"alten"_s, u"goldene"_s, u"goldenen"_s,
                                               u"stille"_s, u"stillen"_s, u"junge"_s, u"jungen"_s, u"weisse"_s, u"weissen"_s, u"schwarze"_s,
                                               u"schwarzen"_s, u"grune"_s, u"grunen"_s};
        const bool isAdjective = i < run.last && !beginsAnew(i) && adjectives.contains(m_tokens.at(i).fold);
        return isAdjective || (i > run.first && isPartOfName(i - 1, {run.first, i}));
    }

    const QList<Token> &m_tokens;
    const QList<bool> &m_isTaken;
    bool m_isTitleCase;
    MailLanguage m_language;
};

} // namespace

QList<NameFound> namesIn(const QList<Token> &tokens, const QList<bool> &isTaken, bool isTitleCase, MailLanguage language)
{
    return NameReader(tokens, isTaken, isTitleCase, language).read();
}

} // namespace overture::evidence

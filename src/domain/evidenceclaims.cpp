// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidenceclaims.h"

#include "domain/evidencequotes.h"

#include <algorithm>

namespace overture::evidence {

using namespace Qt::StringLiterals;

namespace {

/// A run of words with capitals: the tokens from first to last.
struct Run
{
    int first = 0;
    int last = 0;
};

class SentenceReader
{
public:
    SentenceReader(const QString &text, const SentenceContext &sentence, const QList<TextSpan> &quotations, MailLanguage language)
        : m_sentence(sentence), m_language(language)
    {
        QString plain = text.mid(sentence.span.start, sentence.span.length);
        for (const TextSpan &quotation : quotations) {
            const int from = std::max(quotation.start, sentence.span.start);
            const int to = std::min(quotation.start + quotation.length, sentence.span.start + sentence.span.length);
            if (from >= to)
                continue;
            addQuotation(text.mid(from, to - from), from, to - from);
            // Hidden from the readers below, place for place.
            for (int i = from; i < to; ++i)
                plain[i - sentence.span.start] = u'·';
        }
        m_tokens = tokensOf(plain);
        m_isQuestion = plain.trimmed().endsWith(u'?');
        m_isOffer = m_isQuestion || std::any_of(m_tokens.begin(), m_tokens.end(), [](const Token &token) { return isOffering(token.fold); });
    }

    QList<RawClaim> read()
    {
        const NumberFacts facts = numberFactsOf(m_tokens);
        m_isTaken = QList<bool>(m_tokens.size(), false);
        for (const Moment &moment : facts.moments) {
            if (!moment.isImplied)
                addMoment(moment);
        }
        for (const Amount &amount : facts.amounts)
            addAmount(amount);
        const auto runs = nameRuns();
        for (const Run &run : runs)
            addName(run);
        addRoles();
        std::sort(m_claims.begin(), m_claims.end(), [](const RawClaim &a, const RawClaim &b) { return a.start < b.start; });
        return m_claims;
    }

private:
    RawClaim claimOver(ClaimKind kind, int first, int last) const
    {
        RawClaim claim;
        claim.kind = kind;
        claim.start = m_sentence.span.start + m_tokens.at(first).start;
        claim.length = m_tokens.at(last).end() - m_tokens.at(first).start;
        return claim;
    }

    void addQuotation(const QString &quoted, int start, int length)
    {
        constexpr int longestTitle = 8;
        RawClaim claim;
        const auto tokens = tokensOf(quoted);
        for (const Token &token : tokens)
            claim.words.append(token.fold);
        if (claim.words.isEmpty())
            return;
        // A word that is only set apart ("interesting") claims nothing unless it is a name, or a sentence without spaces.
        constexpr int longestWord = 3;
        const Token &first = tokens.first();
        const bool isSentence = first.length > longestWord && isWrittenWithoutSpaces(first.text);
        if (claim.words.size() == 1 && !first.isCapital && !first.isNumber && !isSentence)
            return;
        const bool endsLikeSentence = quoted.trimmed().endsWith(u'.') || quoted.trimmed().endsWith(u'!');
        claim.kind = tokens.size() <= longestTitle && tokens.first().isCapital && !endsLikeSentence ? ClaimKind::Title : ClaimKind::Quote;
        claim.start = start;
        claim.length = length;
        m_claims.append(claim);
    }

    void take(int first, int last)
    {
        for (int i = first; i <= last; ++i)
            m_isTaken[i] = true;
    }

    void addMoment(const Moment &moment)
    {
        take(moment.first, moment.last);
        const bool isBareWord = moment.days.isEmpty() && moment.month == 0 && moment.year == 0;
        const Token &token = m_tokens.at(moment.first);
        // "to spring to mind", "summer colours": a season is a claim where it dates something of theirs.
        if (moment.season > 0 && isBareWord && !datesSomething(moment.first))
            return;
        static const QStringList coming = {u"next"_s, u"nachsten"_s, u"kommenden"_s, u"this"_s};
        const bool isComing = moment.first > 0 && coming.contains(m_tokens.at(moment.first - 1).fold);
        if (moment.weekday > 0 && isBareWord && (isComing || (m_isOffer && !token.isPossessive)))
            return;
        RawClaim claim = claimOver(ClaimKind::Date, moment.first, moment.last);
        claim.moment = moment;
        m_claims.append(claim);
    }

    bool datesSomething(int i) const
    {
        static const QStringList dated = {u"show"_s, u"shows"_s, u"exhibition"_s, u"exhibitions"_s, u"fair"_s, u"open"_s, u"programme"_s, u"program"_s,
                                          u"season"_s, u"sale"_s, u"salon"_s, u"issu"_s, u"edition"_s, u"auction"_s, u"ausstellung"_s, u"messe"_s,
                                          u"programm"_s, u"ausgabe"_s, u"school"_s, u"festival"_s, u"market"_s, u"residency"_s, u"group"_s, u"collection"_s};
        if (m_tokens.at(i).fold.size() > 9)
            return true;
        for (int k = i + 1; k <= i + 2 && k < m_tokens.size(); ++k) {
            if (dated.contains(m_tokens.at(k).fold))
                return true;
        }
        static const QStringList dating = {u"last"_s, u"in"_s, u"im"_s, u"this"_s, u"since"_s, u"letzten"_s, u"seit"_s, u"diesen"_s, u"diesem"_s};
        return !m_isOffer && i > 0 && dating.contains(m_tokens.at(i - 1).fold);
    }

    void addAmount(const Amount &amount)
    {
        constexpr double few = 12;
        take(amount.first, amount.last);
        const double value = amount.values.first();
        const bool isBare = amount.currency.isEmpty() && !amount.isPercent && !amount.isClock;
        if (amount.isWord && isBare && value <= 1)
            return;
        if (amount.isWord && isBare && isIdle(amount))
            return;
        static const QStringList theirs = {u"your"_s, u"ihre"_s, u"ihren"_s, u"ihrer"_s, u"eure"_s, u"euren"_s};
        const bool isTheirs = amount.first > 0 && theirs.contains(m_tokens.at(amount.first - 1).fold);
        static const QStringList minutes = {u"minute"_s, u"minutes"_s, u"minuten"_s, u"min"_s};
        const bool isMinutes = amount.last + 1 < m_tokens.size() && minutes.contains(m_tokens.at(amount.last + 1).fold);
        if (isBare && !isTheirs && ((m_isOffer && value <= few) || (isMinutes && value <= 60)))
            return;
        RawClaim claim = claimOver(ClaimKind::Number, amount.first, amount.last);
        claim.amount = amount;
        m_claims.append(claim);
    }

    /// "two of us", "the two": words that count nothing which could be looked up.
    bool isIdle(const Amount &amount) const
    {
        static const QStringList idle = {u"of"_s, u"von"_s, u"der"_s, u"times"_s, u"mal"_s, u"things"_s, u"dinge"_s, u"words"_s, u"worte"_s,
                                         u"lines"_s, u"zeilen"_s,
                                         u"sentences"_s, u"satze"_s, u"satzen"_s, u"worten"_s};
        const int next = amount.last + 1;
        return amount.values.first() <= 3 && (next >= m_tokens.size() || idle.contains(m_tokens.at(next).fold));
    }

    bool isNameLike(int i) const
    {
        const Token &token = m_tokens.at(i);
        if (token.isNumber || m_isTaken.at(i) || !token.isCapital || isNoName(token.fold))
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

    void addName(Run run)
    {
        QList<int> needed = m_language == MailLanguage::German ? neededGerman(run) : neededElsewhere(run);
        if (needed.isEmpty())
            return;
        const Token *ahead = before(run.first);
        const bool isLanguage = needed.size() == 1 && isNationality(m_tokens.at(needed.first()).fold) && ahead
            && (ahead->fold == u"in"_s || ahead->fold == u"auf"_s || ahead->fold == u"speak"_s || ahead->fold == u"your"_s);
        if (isLanguage)
            return;
        const bool isPlace = std::any_of(needed.begin(), needed.end(), [&](int i) { return isKnownPlace(m_tokens.at(i).fold); })
            || (ahead && isLocative(ahead->fold) && needed.size() == run.last - run.first + 1);
        int last = needed.last();
        while (last < run.last && isGenericPart(m_tokens.at(last + 1).fold))
            ++last;
        RawClaim claim = claimOver(isPlace ? ClaimKind::Place : ClaimKind::Name, needed.first(), last);
        for (const int i : std::as_const(needed))
            claim.words.append(m_tokens.at(i).fold);
        m_claims.append(claim);
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
        if (m_sentence.isTitleCase) {
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
        if (m_sentence.isTitleCase)
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

    /// What somebody is: beside a name, as a form of address, or said of the reader.
    void addRoles()
    {
        for (int i = 0; i < m_tokens.size(); ++i) {
            const QString role = roleOf(m_tokens.at(i).fold);
            if (role.isEmpty() || m_isTaken.at(i))
                continue;
            if (!isBesideName(i) && (isCommonRole(role) || !isSaidOfReader(i)))
                continue;
            RawClaim claim = claimOver(ClaimKind::Title, i, i);
            claim.role = role;
            m_claims.append(claim);
        }
    }

    [[nodiscard]] bool isBesideName(int i) const
    {
        const int start = m_sentence.span.start + m_tokens.at(i).start;
        const int end = start + m_tokens.at(i).length;
        return std::any_of(m_claims.begin(), m_claims.end(), [&](const RawClaim &claim) {
            if (claim.kind != ClaimKind::Name && claim.kind != ClaimKind::Place)
                return false;
            constexpr int near = 8;
            const int gap = claim.start >= end ? claim.start - end : start - (claim.start + claim.length);
            return gap >= 0 && gap <= near;
        });
    }

    [[nodiscard]] bool isSaidOfReader(int i) const
    {
        static const QStringList signs = {u"your"_s, u"you"_s, u"as"_s, u"als"_s, u"ihr"_s, u"ihre"_s, u"sie"_s, u"winner"_s, u"winning"_s};
        for (int k = std::max(0, i - 4); k < i; ++k) {
            if (signs.contains(m_tokens.at(k).fold))
                return true;
        }
        return false;
    }

    SentenceContext m_sentence;
    MailLanguage m_language;
    QList<Token> m_tokens;
    QList<bool> m_isTaken;
    QList<RawClaim> m_claims;
    bool m_isQuestion = false;
    bool m_isOffer = false;
};

} // namespace

QList<RawClaim> claimsIn(const QString &text, const SentenceContext &sentence, const QList<TextSpan> &quotations, MailLanguage language)
{
    return SentenceReader(text, sentence, quotations, language).read();
}

bool isTitleCase(const QString &text, MailLanguage language)
{
    if (language == MailLanguage::German)
        return false;
    int capitals = 0;
    int words = 0;
    for (const Token &token : tokensOf(text)) {
        // "Linocuts For Your Walls"
        if (!token.isInitial && token.isCapital && token.length > 1 && isFunctionWord(token.fold, language) && token.before.isNull())
            return true;
        if (token.isInitial || token.isNumber || token.length < 4 || isFunctionWord(token.fold, language))
            continue;
        ++words;
        capitals += token.isCapital ? 1 : 0;
    }
    return words >= 3 && capitals == words;
}

} // namespace overture::evidence

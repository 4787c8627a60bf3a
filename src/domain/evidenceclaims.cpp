// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidenceclaims.h"

#include "domain/evidencenames.h"
#include "domain/evidenceplaces.h"
#include "domain/evidencequotes.h"

#include <algorithm>

namespace overture::evidence {

using namespace Qt::StringLiterals;

namespace {

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
        for (const NameFound &name : namesIn(m_tokens, m_isTaken, m_sentence.isTitleCase, m_language)) {
            RawClaim claim = claimOver(name.isPlace ? ClaimKind::Place : ClaimKind::Name, name.first, name.last);
            for (const int i : name.needed)
                claim.words.append(m_tokens.at(i).fold);
            m_claims.append(claim);
        }
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

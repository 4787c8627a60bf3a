// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidencetext.h"

#include "domain/evidencequotes.h"
#include "domain/evidencewords.h"

#include <algorithm>

namespace overture {

using namespace Qt::StringLiterals;

namespace evidence {

namespace {

bool isWordSign(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == QChar(0x00AD);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool isUmlautBase(QChar c)
{
    return c == u'a' || c == u'o' || c == u'u';
}

bool isVowel(QChar c)
{
    return isUmlautBase(c) || c == u'e' || c == u'i';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'‑';
}

/// The l’ of « l’atelier » is a word of its own; the D’ of D’Angelo is part of the name.
bool isElision(QStringView word, QChar next)
{
    if (word.size() > 2 || (word.size() == 2 && word.compare(u"qu", Qt::CaseInsensitive) != 0))
        return false;
    const bool isShortened = word.size() == 2 || u"cdjlmnst"_s.contains(word.front().toLower());
    return isShortened && (word.front().isLower() || next.isLower() || word.front() == u'L');
}

bool endsAbbreviation(QStringView text, qsizetype dot)
{
    qsizetype from = dot;
    while (from > 0 && (text.at(from - 1).isLetterOrNumber() || text.at(from - 1) == u'.'))
        --from;
    const QStringView word = text.mid(from, dot - from);
    if (word.isEmpty())
        return false;
    const bool isInitial = word.size() == 1 && word.front().isUpper();
    return isInitial || isAbbreviation(folded(word));
}

/// "12. Mai", "19. Jahrhundert": a number in order, not the end of a sentence.
bool isOrdinal(QStringView text, qsizetype dot)
{
    qsizetype from = dot;
    while (from > 0 && text.at(from - 1).isDigit())
        --from;
    if (from == dot || dot - from > 2)
        return false;
    qsizetype next = dot + 1;
    while (next < text.size() && (text.at(next).isSpace() || text.at(next) == u'–' || text.at(next) == u'-'))
        ++next;
    qsizetype end = next;
    while (end < text.size() && isWordSign(text.at(end)))
        ++end;
    const QString word = folded(text.mid(next, end - next));
    if (word.isEmpty())
        return false;
    if (monthOf(word) > 0 || text.at(next).isLower() || text.at(next).isDigit() || word.startsWith("jahr"_L1))
        return true;
    qsizetype before = from;
    while (before > 0 && text.at(before - 1).isSpace())
        --before;
    qsizetype start = before;
    while (start > 0 && isWordSign(text.at(start - 1)))
        --start;
    return isDeterminer(folded(text.mid(start, before - start)));
}

bool endsSentence(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c != u'.' && c != u'!' && c != u'?' && c != u'…' && c != u'。')
        return false;
    qsizetype next = behindClosingMarks(text, at + 1);
    if (next >= text.size())
        return true;
    if (!text.at(next).isSpace() && c != u'。')
        return false;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    if (next >= text.size())
        return true;
    if (c == u'.' && (endsAbbreviation(text, at) || isOrdinal(text, at)))
        return false;
    return !text.at(next).isLower();
}

/// Appends [from, to) without outer space when it has a letter or digit.
void addSpan(QList<TextSpan> &spans, QStringView text, qsizetype from, qsizetype to)
{
    while (from < to && text.at(from).isSpace())
        ++from;
    while (to > from && text.at(to - 1).isSpace())
        --to;
    const auto part = text.mid(from, to - from);
    if (std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        spans.append({int(from), int(to - from)});
}

} // namespace

QString folded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    bool isAscii = true;
    for (const QChar c : text) {
        if (c.unicode() > 127) {
            isAscii = false;
            break;
        }
    }
    const QString decomposed = isAscii ? QString() : text.toString().normalized(QString::NormalizationForm_KD);
    const QStringView source = isAscii ? text : QStringView(decomposed);
    for (const QChar c : source) {
        if (c.isMark() || c == QChar(0x00AD))
            continue;
        switch (c.unicode()) {
        case u'ß': plain += "ss"_L1; continue;
        case u'æ': case u'Æ': plain += u'a'; continue;
        case u'œ': case u'Œ': case u'ø': case u'Ø': plain += u'o'; continue;
        case u'ł': case u'Ł': plain += u'l'; continue;
        case u'đ': case u'Đ': plain += u'd'; continue;
        case u'ı': plain += u'i'; continue;
        default: break;
        }
        const QChar lower = c.toLower();
        // Müller and Mueller are one name; "neue" and "blaue" have no umlaut.
        if (lower == u'e' && !plain.isEmpty() && isUmlautBase(plain.back()) && (plain.size() < 2 || !isVowel(plain.at(plain.size() - 2))))
            continue;
        plain += lower;
    }
    return plain;
}

QList<Token> tokensOf(QStringView text)
{
    QList<Token> tokens;
    qsizetype i = 0;
    qsizetype lastEnd = 0;
    while (i < text.size()) {
        if (!text.at(i).isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        const bool isNumber = text.at(i).isDigit();
        while (i < text.size()) {
            const QChar c = text.at(i);
            if (isWordSign(c)) {
                ++i;
                continue;
            }
            const bool hasNext = i + 1 < text.size();
            const QChar next = hasNext ? text.at(i + 1) : QChar();
            const QChar last = text.at(i - 1);
            if (isNumber && last.isDigit() && next.isDigit()
                && (c == u'.' || c == u',' || isApostrophe(c) || c == u':' || c == u'/' || c == QChar(0x202F) || c == QChar(0x00A0)
                    || (isHyphen(c) && i - from >= 4 && text.at(from).isDigit() && text.mid(from, 4).toInt() > 1000))) {
                ++i;
                continue;
            }
            if (!isNumber && isApostrophe(c) && next.isLetter()) {
                if (isElision(text.mid(from, i - from), next))
                    break;
                const bool isShort = (next == u's' || next == u'S') && (i + 2 >= text.size() || !isWordSign(text.at(i + 2)));
                if (isShort)
                    break;
                ++i;
                continue;
            }
            break;
        }
        Token token;
        token.start = int(from);
        token.length = int(i - from);
        const QStringView word = text.mid(from, i - from);
        token.text = word.toString();
        token.isNumber = isNumber;
        token.isCapital = word.front().isUpper() || word.front().isTitleCase();
        token.fold = folded(word);
        if (!isNumber && token.fold.contains(u'\''))
            token.fold.remove(u'\'');
        if (!isNumber)
            token.fold.remove(u'’');
        if (i + 1 < text.size() && isApostrophe(text.at(i)) && (text.at(i + 1) == u's' || text.at(i + 1) == u'S')) {
            token.isPossessive = true;
            i += 2;
        } else if (i < text.size() && isApostrophe(text.at(i)) && (word.back() == u's' || word.back() == u'x' || word.back() == u'z')) {
            token.isPossessive = true;
        }
        token.isInitial = tokens.isEmpty();
        bool joined = !tokens.isEmpty();
        QChar before;
        for (qsizetype k = lastEnd; k < from; ++k) {
            const QChar c = text.at(k);
            if (!c.isSpace())
                before = c;
            const bool isInitialsDot = c == u'.' && !tokens.isEmpty() && (tokens.last().length == 1 || isAbbreviation(tokens.last().fold));
            if (!c.isSpace() && !isHyphen(c) && c != u'&' && c != u'+' && !isInitialsDot)
                joined = false;
        }
        token.before = before;
        token.isJoined = joined;
        if (!tokens.isEmpty())
            tokens.last().after = before;
        lastEnd = i;
        tokens.append(std::move(token));
    }
    if (!tokens.isEmpty()) {
        for (qsizetype k = lastEnd; k < text.size(); ++k) {
            if (!text.at(k).isSpace()) {
                tokens.last().after = text.at(k);
                break;
            }
        }
    }
    return tokens;
}

QList<TextSpan> mailSentences(const QString &text, const QList<TextSpan> &quotations)
{
    constexpr qsizetype shortLine = 45;
    QList<TextSpan> spans;
    qsizetype from = 0;
    qsizetype lineStart = 0;
    int quote = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        while (quote < quotations.size() && quotations.at(quote).start + quotations.at(quote).length < i)
            ++quote;
        const bool isQuoted = quote < quotations.size() && i >= quotations.at(quote).start
            && i < quotations.at(quote).start + quotations.at(quote).length;
        if (text.at(i) == u'\n') {
            const bool isBlank = i + 1 >= text.size() || text.at(i + 1) == u'\n' || QStringView(text).mid(lineStart, i - lineStart).trimmed().isEmpty();
            const QChar last = i > 0 ? text.at(i - 1) : QChar();
            if (!isQuoted && (isBlank || i - lineStart < shortLine || u".!?:,"_s.contains(last))) {
                addSpan(spans, text, from, i);
                from = i + 1;
            }
            lineStart = i + 1;
        } else if (!isQuoted && endsSentence(text, i)) {
            const qsizetype end = behindClosingMarks(text, i + 1);
            addSpan(spans, text, from, end);
            from = end;
            i = end - 1;
        }
    }
    addSpan(spans, text, from, text.size());
    return spans;
}

} // namespace evidence

QList<TextSpan> sentencesOf(const QString &text)
{
    QList<TextSpan> spans;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n') {
            // A word that was divided at the end of a line goes on.
            const bool isDivided = i > 1 && text.at(i - 1) == u'-' && text.at(i - 2).isLetter() && i + 1 < text.size() && text.at(i + 1).isLower();
            if (isDivided)
                continue;
            evidence::addSpan(spans, text, from, i);
            from = i + 1;
        } else if (evidence::endsSentence(text, i)) {
            const qsizetype end = evidence::behindClosingMarks(text, i + 1);
            evidence::addSpan(spans, text, from, end);
            from = end;
            i = end - 1;
        }
    }
    evidence::addSpan(spans, text, from, text.size());
    return spans;
}

} // namespace overture

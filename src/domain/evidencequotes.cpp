// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidencequotes.h"

#include <algorithm>
#include <array>

namespace overture::evidence {

using namespace Qt::StringLiterals;

namespace {

/// How a quotation that begins with a mark goes on.
struct Marks
{
    QChar open;
    QStringView closing;         ///< any of these ends it
    bool isSpaced = false;       ///< French puts a space, of whatever width, inside
    bool isNested = false;       ///< the same marks may stand within
    bool isAnywhere = false;     ///< needs no space before it
};

constexpr std::array allMarks = {
    Marks{u'“', u"”“"},
    Marks{u'„', u"“”\""}, // often closed as in English
    Marks{u'”', u"”"},
    Marks{u'‘', u"’"},
    Marks{u'‚', u"‘"},
    Marks{u'"', u"\""},
    Marks{.open = u'«', .closing = u"»", .isSpaced = true, .isNested = true},
    Marks{.open = u'‹', .closing = u"›", .isSpaced = true, .isNested = true},
    Marks{.open = u'»', .closing = u"«", .isNested = true},
    Marks{.open = u'›', .closing = u"‹", .isNested = true},
    Marks{.open = u'「', .closing = u"」", .isNested = true, .isAnywhere = true},
    Marks{.open = u'『', .closing = u"』", .isNested = true, .isAnywhere = true},
};

const Marks *marksOpenedBy(QChar c)
{
    const auto *found = std::find_if(allMarks.begin(), allMarks.end(), [c](const Marks &marks) { return marks.open == c; });
    return found == allMarks.end() ? nullptr : found;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

/// A space that keeps its neighbours on one line: no-break, narrow no-break, thin.
bool isGlue(QChar c)
{
    return c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2009);
}

/// Whether words may be said to begin behind what stands there: space, a bracket, a dash, the l’ of « l’« Atelier » ».
bool mayOpenBehind(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    const bool isElision = isApostrophe(before) && at > 1 && text.at(at - 2).isLetter();
    return before.isSpace() || isElision || u"([{–—-‐‑:"_s.contains(before);
}

/// Where the quoted words begin; -1 when the mark at `at` opens nothing.
qsizetype beginOf(QStringView text, qsizetype at, const Marks &marks)
{
    if (!marks.isAnywhere && !mayOpenBehind(text, at))
        return -1;
    qsizetype first = at + 1;
    if (first < text.size() && (isGlue(text.at(first)) || (marks.isSpaced && text.at(first) == u' ')))
        ++first;
    if (first >= text.size() || text.at(first).isSpace())
        return -1;
    // The » of « mot », stands behind a space, too, but a comma or nothing follows it.
    const bool closesElsewhere = marks.open == u'»' || marks.open == u'›' || marks.open == u'”';
    if (closesElsewhere && (first != at + 1 || u",;:.!?)]}»«›‹”“\""_s.contains(text.at(first))))
        return -1;
    return first;
}

/// The mark that ends the quotation; -1 when there is none in its paragraph.
qsizetype endOf(QStringView text, qsizetype first, const Marks &marks)
{
    constexpr qsizetype longest = 700;
    int depth = 0;
    qsizetype nearest = -1;
    for (qsizetype k = first; k < text.size() && k - first < longest; ++k) {
        const QChar c = text.at(k);
        if (c == u'\n' && k + 1 < text.size() && text.at(k + 1) == u'\n')
            break;
        const bool isInsideWord = isApostrophe(c) && k + 1 < text.size() && text.at(k + 1).isLetter();
        if (marks.isNested && c == marks.open) {
            ++depth;
        } else if (marks.closing.contains(c) && !isInsideWord) {
            if (depth-- == 0)
                return k;
            nearest = nearest < 0 ? k : nearest;
        }
    }
    return nearest;
}

} // namespace

QList<TextSpan> quotationsIn(QStringView text)
{
    QList<TextSpan> spans;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Marks *marks = marksOpenedBy(text.at(i));
        if (!marks)
            continue;
        const qsizetype first = beginOf(text, i, *marks);
        const qsizetype end = first < 0 ? -1 : endOf(text, first, *marks);
        if (end < 0)
            continue;
        const QStringView words = text.mid(first, end - first).trimmed();
        if (std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            spans.append({int(first), int(words.size())});
        i = end;
    }
    return spans;
}

qsizetype behindClosingMarks(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size()) {
        const QChar c = text.at(end);
        if (u".!?\"”“»«›‹’)]」』"_s.contains(c)) {
            ++end;
            continue;
        }
        const bool isFrench = (c == u' ' || isGlue(c)) && end + 1 < text.size() && (text.at(end + 1) == u'»' || text.at(end + 1) == u'›')
            && (end + 2 >= text.size() || !text.at(end + 2).isLetterOrNumber());
        if (!isFrench)
            break;
        end += 2;
    }
    return end;
}

bool isWrittenWithoutSpaces(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) {
        const auto script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
    });
}

} // namespace overture::evidence

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/worddiff.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

using Kind = DiffPiece::Kind;
using Tokens = QList<QStringView>;

/// Letters of scripts that are written without spaces are words of their own.
bool standsAlone(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

constexpr char16_t zeroWidthJoiner = 0x200D;

enum class Sort { Word, Space, LineEnd, Mark, Single };

Sort sortOf(QChar c)
{
    if (c == u'\n')
        return Sort::LineEnd;
    if (c.isSpace())
        return Sort::Space;
    if (c.isMark() || c.unicode() == zeroWidthJoiner)
        return Sort::Mark;
    // Halves of a pair stay together, and so do emojis in a row.
    if (c.isSurrogate() || c.unicode() == u'\'' || c.unicode() == 0x2019)
        return Sort::Word;
    if (c.isLetterOrNumber())
        return standsAlone(c) ? Sort::Single : Sort::Word;
    return Sort::Single;
}

Tokens wordsOf(QStringView text)
{
    Tokens tokens;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size()) {
            const Sort here = sortOf(text.at(i));
            const Sort last = sortOf(text.at(i - 1));
            const bool isBoundToLast = here == Sort::Mark && last != Sort::LineEnd;
            const bool goesOn = here == last && (here == Sort::Word || here == Sort::Space);
            const bool followsMark = last == Sort::Mark && here == Sort::Word;
            if (isBoundToLast || goesOn || followsMark)
                continue;
        }
        tokens.append(text.sliced(begin, i - begin));
        begin = i;
    }
    return tokens;
}

Tokens linesOf(QStringView text)
{
    Tokens tokens;
    qsizetype begin = 0;
    while (begin < text.size()) {
        const auto lineEnd = text.indexOf(u'\n', begin);
        const auto end = lineEnd < 0 ? text.size() : lineEnd + 1;
        tokens.append(text.sliced(begin, end - begin));
        begin = end;
    }
    return tokens;
}

/// A run of equal tokens of both sides.
struct Match
{
    int before = 0;
    int after = 0;
    int length = 0;
};

/// What a comparison may cost at most, over all its parts.
constexpr qint64 mostSteps = 6'000'000;
constexpr int mostDifferences = 1'200;

/// The longest runs that both have in common, by the greedy algorithm of Myers (An O(ND) difference algorithm, 1986); false when
/// the two differ in more than can be looked for.
bool commonRuns(const std::vector<int> &before, const std::vector<int> &after, qint64 &steps, std::vector<Match> &matches)
{
    const int n = static_cast<int>(before.size());
    const int m = static_cast<int>(after.size());
    const int limit = std::min(n + m, mostDifferences);
    // furthest[k + offset]: how far `before` is read on diagonal k. One copy for each number of differences leads back.
    const int offset = limit + 1;
    std::vector<int> furthest(static_cast<size_t>(2 * limit + 3), 0);
    std::vector<std::vector<int>> trail;
    int reached = -1;
    for (int d = 0; d <= limit && reached < 0; ++d) {
        for (int k = -d; k <= d; k += 2) {
            const auto at = static_cast<size_t>(k + offset);
            int x = k == -d || (k != d && furthest[at - 1] < furthest[at + 1]) ? furthest[at + 1] : furthest[at - 1] + 1;
            int y = x - k;
            const int first = x;
            while (x < n && y < m && before[static_cast<size_t>(x)] == after[static_cast<size_t>(y)]) {
                ++x;
                ++y;
            }
            furthest[at] = x;
            steps -= 1 + x - first;
            if (x >= n && y >= m) {
                reached = d;
                break;
            }
        }
        trail.emplace_back(furthest.begin() + (offset - d), furthest.begin() + (offset + d + 1));
        if (steps < 0)
            return false;
    }
    if (reached < 0)
        return false;
    int x = n;
    int y = m;
    for (int d = reached; d >= 0; --d) {
        const int k = x - y;
        int fromX = 0;
        int fromY = 0;
        int runX = 0;
        if (d > 0) {
            const auto &last = trail[static_cast<size_t>(d - 1)];
            const auto value = [&](int diagonal) {
                const int index = diagonal + d - 1;
                return index >= 0 && index < static_cast<int>(last.size()) ? last[static_cast<size_t>(index)] : -1;
            };
            const bool isDown = k == -d || (k != d && value(k - 1) < value(k + 1));
            fromX = isDown ? value(k + 1) : value(k - 1);
            fromY = fromX - (isDown ? k + 1 : k - 1);
            runX = isDown ? fromX : fromX + 1;
        }
        const int runY = runX - k;
        if (x > runX)
            matches.push_back({runX, runY, x - runX});
        x = fromX;
        y = fromY;
    }
    std::reverse(matches.begin(), matches.end());
    return true;
}

void add(QList<DiffPiece> &pieces, Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text.toString()});
}

/// The text of some tokens, which follow each other in one text.
QStringView spanOf(const Tokens &tokens, qsizetype first, qsizetype count)
{
    return count <= 0 ? QStringView() : QStringView(tokens.at(first).begin(), tokens.at(first + count - 1).end());
}

void compare(QList<DiffPiece> &pieces, QStringView before, QStringView after, bool byLines, qint64 &steps);

/// Two texts without a common beginning or end.
void compareMiddle(QList<DiffPiece> &pieces, QStringView before, QStringView after, bool byLines, qint64 &steps)
{
    if (before.isEmpty() || after.isEmpty()) {
        add(pieces, Kind::Removed, before);
        add(pieces, Kind::Added, after);
        return;
    }
    const Tokens left = byLines ? linesOf(before) : wordsOf(before);
    const Tokens right = byLines ? linesOf(after) : wordsOf(after);
    QHash<QStringView, int> numbers;
    const auto numbered = [&numbers](const Tokens &tokens) {
        std::vector<int> row;
        row.reserve(static_cast<size_t>(tokens.size()));
        for (const auto token : tokens) {
            const auto known = numbers.constFind(token);
            row.push_back(known != numbers.cend() ? *known : *numbers.insert(token, static_cast<int>(numbers.size())));
        }
        return row;
    };
    const auto leftRow = numbered(left);
    const auto rightRow = numbered(right);
    std::vector<Match> matches;
    if (!commonRuns(leftRow, rightRow, steps, matches)) {
        if (byLines || steps < 0) {
            add(pieces, Kind::Removed, before);
            add(pieces, Kind::Added, after);
        } else {
            compareMiddle(pieces, before, after, true, steps);
        }
        return;
    }
    int x = 0;
    int y = 0;
    matches.push_back({static_cast<int>(left.size()), static_cast<int>(right.size()), 0});
    for (const Match &match : matches) {
        const auto removed = spanOf(left, x, match.before - x);
        const auto added = spanOf(right, y, match.after - y);
        if (byLines)
            compare(pieces, removed, added, false, steps);
        else {
            add(pieces, Kind::Removed, removed);
            add(pieces, Kind::Added, added);
        }
        add(pieces, Kind::Same, spanOf(left, match.before, match.length));
        x = match.before + match.length;
        y = match.after + match.length;
    }
}

/// Common beginning and end are set apart by words first: most edits touch one place.
void compare(QList<DiffPiece> &pieces, QStringView before, QStringView after, bool byLines, qint64 &steps)
{
    if (before == after) {
        add(pieces, Kind::Same, before);
        return;
    }
    const Tokens left = wordsOf(before);
    const Tokens right = wordsOf(after);
    qsizetype head = 0;
    while (head < std::min(left.size(), right.size()) && left.at(head) == right.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(left.size(), right.size()) - head && left.at(left.size() - 1 - tail) == right.at(right.size() - 1 - tail))
        ++tail;
    const auto headText = spanOf(left, 0, head);
    const auto tailText = spanOf(left, left.size() - tail, tail);
    add(pieces, Kind::Same, headText);
    compareMiddle(pieces, before.sliced(headText.size(), before.size() - headText.size() - tailText.size()),
                  after.sliced(headText.size(), after.size() - headText.size() - tailText.size()), byLines, steps);
    add(pieces, Kind::Same, tailText);
}

/// One change where only a space stands between two: people read "a new sentence", not five words one by one.
QList<DiffPiece> joined(const QList<DiffPiece> &pieces)
{
    QList<DiffPiece> result;
    QString removed;
    QString added;
    const auto flush = [&] {
        if (removed == added) {
            add(result, Kind::Same, removed);
        } else {
            add(result, Kind::Removed, removed);
            add(result, Kind::Added, added);
        }
        removed.clear();
        added.clear();
    };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const DiffPiece &piece = pieces.at(i);
        if (piece.kind == Kind::Removed) {
            removed += piece.text;
        } else if (piece.kind == Kind::Added) {
            added += piece.text;
        } else if (i > 0 && i + 1 < pieces.size() && (!removed.isEmpty() || !added.isEmpty()) && piece.text.trimmed().isEmpty()
                   && !piece.text.contains(u'\n')) {
            removed += piece.text;
            added += piece.text;
        } else {
            flush();
            add(result, Kind::Same, piece.text);
        }
    }
    flush();
    return result;
}

qsizetype wordCount(const QString &text)
{
    const auto words = wordsOf(text);
    return std::count_if(words.begin(), words.end(), [](QStringView word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
    });
}

} // namespace

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    QList<DiffPiece> pieces;
    qint64 steps = mostSteps;
    compare(pieces, before, after, false, steps);
    return joined(pieces);
}

QList<DiffHunk> hunksOf(const QList<DiffPiece> &pieces)
{
    QList<DiffHunk> hunks;
    qsizetype position = 0;
    bool isOpen = false;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind == Kind::Same) {
            isOpen = false;
            position += piece.text.size();
            continue;
        }
        if (!isOpen)
            hunks.append({position, {}, {}});
        isOpen = true;
        if (piece.kind == Kind::Removed) {
            hunks.last().removed += piece.text;
            position += piece.text.size();
        } else {
            hunks.last().added += piece.text;
        }
    }
    return hunks;
}

QString withHunks(const QString &before, const QList<DiffHunk> &hunks)
{
    QString text;
    qsizetype position = 0;
    for (const DiffHunk &hunk : hunks) {
        if (hunk.start < position || hunk.end() > before.size())
            continue;
        text += QStringView(before).sliced(position, hunk.start - position);
        text += hunk.added;
        position = hunk.end();
    }
    return text + QStringView(before).sliced(position).toString();
}

QString diffSummary(const QList<DiffPiece> &pieces)
{
    qsizetype added = 0;
    qsizetype removed = 0;
    bool isChanged = false;
    for (const DiffPiece &piece : pieces) {
        isChanged = isChanged || piece.kind != Kind::Same;
        if (piece.kind == Kind::Added)
            added += wordCount(piece.text);
        else if (piece.kind == Kind::Removed)
            removed += wordCount(piece.text);
    }
    const auto words = [](qsizetype count) { return count == 1 ? u"1 word"_s : u"%1 words"_s.arg(count); };
    if (!isChanged)
        return {};
    if (added == 0 && removed == 0)
        return u"only spaces or signs"_s;
    if (added == 0)
        return u"%1 removed"_s.arg(words(removed));
    if (removed == 0)
        return u"%1 added"_s.arg(words(added));
    return u"%1 added, %2 removed"_s.arg(words(added)).arg(removed);
}

} // namespace overture

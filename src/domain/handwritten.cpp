// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handwritten.h"

#include <algorithm>
#include <vector>

namespace overture {

namespace {

/// For each character: whether a person typed it.
using Marks = std::vector<char>;

Marks followed(const QString &before, const Marks &marks, const QString &after, char added)
{
    Marks result;
    result.reserve(static_cast<size_t>(after.size()));
    size_t position = 0;
    for (const DiffPiece &piece : wordDiff(before, after)) {
        const auto size = static_cast<size_t>(piece.text.size());
        switch (piece.kind) {
        case DiffPiece::Kind::Same:
            result.insert(result.end(), marks.begin() + static_cast<std::ptrdiff_t>(position),
                          marks.begin() + static_cast<std::ptrdiff_t>(position + size));
            position += size;
            break;
        case DiffPiece::Kind::Removed:
            position += size;
            break;
        case DiffPiece::Kind::Added:
            result.insert(result.end(), size, added);
            break;
        }
    }
    return result;
}

QList<TextSpan> spansOf(const QString &text, const Marks &marks)
{
    QList<TextSpan> spans;
    const auto isMarked = [&](qsizetype i) { return marks[static_cast<size_t>(i)] != 0; };
    for (qsizetype i = 0; i < text.size();) {
        if (!isMarked(i)) {
            ++i;
            continue;
        }
        qsizetype begin = i;
        while (i < text.size() && isMarked(i))
            ++i;
        qsizetype end = i;
        while (begin < end && text.at(begin).isSpace())
            ++begin;
        while (end > begin && text.at(end - 1).isSpace())
            --end;
        if (begin < end)
            spans.append({int(begin), int(end - begin)});
    }
    return spans;
}

} // namespace

const QString &textOf(const DraftRevision &revision, TextPart part)
{
    return part == TextPart::Subject ? revision.subject : revision.body;
}

const QString &textOf(const DraftText &text, TextPart part)
{
    return part == TextPart::Subject ? text.subject : text.body;
}

QString &textOf(DraftText &text, TextPart part)
{
    return part == TextPart::Subject ? text.subject : text.body;
}

QList<TextSpan> handwrittenSpans(const QList<DraftRevision> &history, TextPart part)
{
    std::vector<Marks> known;
    for (qsizetype i = 0; i < history.size(); ++i) {
        const DraftRevision &revision = history.at(i);
        const QString &text = textOf(revision, part);
        const bool byPerson = authorKind(revision.author) == AuthorKind::Person;
        const bool comesBack = revision.change == RevisionChange::Restored || revision.change == RevisionChange::Undone;
        qsizetype origin = -1;
        for (qsizetype earlier = i - 1; comesBack && earlier >= 0 && origin < 0; --earlier) {
            if (textOf(history.at(earlier), part) == text)
                origin = earlier;
        }
        if (origin >= 0) {
            known.push_back(known[static_cast<size_t>(origin)]);
        } else if (i == 0) {
            known.emplace_back(static_cast<size_t>(text.size()), char(byPerson));
        } else if (comesBack && i > 1) {
            // A part of what the last version changed came back: those words are of the version before it.
            constexpr char unknown = 2;
            auto marks = followed(textOf(history.at(i - 1), part), known.back(), text, unknown);
            const auto older = followed(textOf(history.at(i - 2), part), known[static_cast<size_t>(i - 2)], text, char(byPerson));
            for (size_t at = 0; at < marks.size(); ++at)
                marks[at] = marks[at] == unknown ? older[at] : marks[at];
            known.push_back(std::move(marks));
        } else {
            known.push_back(followed(textOf(history.at(i - 1), part), known.back(), text, char(byPerson)));
        }
    }
    return history.isEmpty() ? QList<TextSpan>() : spansOf(textOf(history.last(), part), known.back());
}

bool touches(const DiffHunk &hunk, const QList<TextSpan> &spans)
{
    return std::any_of(spans.begin(), spans.end(), [&](const TextSpan &span) {
        if (hunk.removed.isEmpty())
            return hunk.start > span.start && hunk.start < span.end();
        return hunk.start < span.end() && span.start < hunk.end();
    });
}

} // namespace overture

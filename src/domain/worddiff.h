// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace overture {

/// A stretch of the difference between two texts. Same and Removed together, in order, are the text before; Same and
/// Added are the text after.
struct DiffPiece
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPiece &) const = default;
};

/// The difference word by word (Myers' algorithm). A change never ends inside a word, a letter with its accents or an
/// emoji; changes with nothing but a space between them are one. Removed comes before Added.
///
/// Bounded: texts that differ nearly everywhere are compared by lines first, and what remains too different is one
/// change, so that the work never grows with the square of the length. Pure; thread: any.
[[nodiscard]] QList<DiffPiece> wordDiff(const QString &before, const QString &after);

/// A change at a place of the text before, in UTF-16 units. `removed` stands there, `added` comes in its place.
struct DiffHunk
{
    qsizetype start = 0;
    QString removed;
    QString added;

    [[nodiscard]] qsizetype end() const { return start + removed.size(); }
    bool operator==(const DiffHunk &) const = default;
};

/// The changes alone, in order; between two of them there is something that is the same.
[[nodiscard]] QList<DiffHunk> hunksOf(const QList<DiffPiece> &pieces);
/// `before` with these changes, which are in order and do not overlap.
[[nodiscard]] QString withHunks(const QString &before, const QList<DiffHunk> &hunks);

/// What changed, for a line of a list: "12 words added, 3 removed"; empty when nothing did.
[[nodiscard]] QString diffSummary(const QList<DiffPiece> &pieces);

} // namespace overture

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace overture::gui {

/// A field's own limit of 32,767 characters would cut a longer line by looking at it.
inline constexpr int LongestLine = 1 << 24;
/// More than any mail needs. Laying out a longer line takes a field so long that the window stands still.
inline constexpr qsizetype LongestShownLine = 10'000;
inline constexpr qsizetype LargestShownText = 4'000'000;
/// Of a field of one line, which breaks nothing.
inline constexpr qsizetype LongestShownSubject = 50'000;

/// A text as a field of several lines gives it back: what ends a line is one sign there. Compare with this, or a text with
/// other line ends would be changed by looking at it.
[[nodiscard]] QString asInField(QString text);
/// What is in the field. Unlike toPlainText() it keeps spaces that must not break.
[[nodiscard]] QString fieldText(const QTextDocument &document);
/// Whether a field can show all of a text at once.
[[nodiscard]] bool fitsField(QStringView text);
/// What a field can show of a text: lines that are too long end with " […]", and so does a text that is. Shown only, never stored.
[[nodiscard]] QString cutForField(const QString &text);
/// The text with ends put into its too long lines, between words where there are any. Loses nothing but the spaces that were there.
[[nodiscard]] QString withBrokenLines(const QString &text);
/// The beginning of a text, ending with a whole sign; the text itself when it is no longer. For a label, which lays out all that it has.
[[nodiscard]] QString beginningOf(const QString &text, qsizetype longest, int mostLines);
/// The beginning of a text for a sentence of our own.
[[nodiscard]] QString excerpt(const QString &text);

/// A place where a line may end; no width. Take it out of what is copied.
inline constexpr QChar BreakHere(0x200b);
/// The text with such places in words that may be wider than a column: behind separators, else every few letters.
[[nodiscard]] QString withBreaks(const QString &text);

/// Cuts a text that comes in pieces, as cutForField does.
class LineCutter
{
public:
    [[nodiscard]] QString cut(const QString &piece);
    /// Something was left out so far.
    [[nodiscard]] bool hasCut() const { return m_hasCut; }

private:
    qsizetype m_line = 0;      ///< length of the line that the last piece ended in
    qsizetype m_all = 0;
    bool m_isDropping = false; ///< up to the end of the line
    bool m_hasCut = false;
};

/// The beginning of a text, in lines of a readable length: for a tool tip, whatever the text is.
[[nodiscard]] QString tipText(const QString &text);

} // namespace overture::gui

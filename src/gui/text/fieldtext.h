// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace overture::gui {

/// A field's own limit of 32,767 characters would cut a longer line by looking at it.
inline constexpr int LongestLine = 1 << 24;

/// A text as a field of several lines gives it back: what ends a line is one sign there. Compare with this, or a text with
/// other line ends would be changed by looking at it.
[[nodiscard]] QString asInField(QString text);
/// What is in the field. Unlike toPlainText() it keeps spaces that must not break.
[[nodiscard]] QString fieldText(const QTextDocument &document);
/// The beginning of a text, in lines of a readable length: for a tool tip, whatever the text is.
[[nodiscard]] QString tipText(const QString &text);

} // namespace overture::gui

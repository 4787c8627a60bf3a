// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace overture::providers {

/// What a person would see of a text from outside: no control characters, no invisible or direction-changing ones
/// (Unicode categories Cc, Cf, Co, Cn, Zl, Zp and the tag and variation blocks), so that nothing can hide in it.
/// Thread: any. Errors: none.

/// Lines kept ("\n" only, at most one empty line in a row), spaces within a line collapsed, trimmed.
[[nodiscard]] QString visibleText(QStringView text);

/// One line: every run of white space is one space.
[[nodiscard]] QString visibleLine(QStringView text);

/// `visibleLine`, cut at `maxLength` UTF-16 units at a word's end where possible, with "…" when something was cut.
[[nodiscard]] QString visibleExcerpt(QStringView text, qsizetype maxLength);

/// A service's own words for a message to people: one visible line in quotation marks, 240 characters at most, without
/// the full stop; empty when there are none.
[[nodiscard]] QString quotation(QStringView words);

/// `text` cut at `maxLength` UTF-16 units without splitting a surrogate pair.
[[nodiscard]] QString cappedText(const QString &text, qsizetype maxLength);

} // namespace overture::providers

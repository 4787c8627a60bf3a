// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QList>
#include <QStringView>

namespace overture::evidence {

/// Words said by somebody else, between marks of one kind: “ ” „ “ ‚ ‘ ‘ ’ " " ” ” « » » « ‹ › › ‹ 「 」 『 』. The span is what
/// stands inside them, without the space that French puts there. Marks of the same kind within are part of it.
[[nodiscard]] QList<TextSpan> quotationsIn(QStringView text);

/// Behind the marks and brackets that close at `from`, with the full stops between: “Yes!”), « Oui. »
[[nodiscard]] qsizetype behindClosingMarks(QStringView text, qsizetype from);

/// Written without space between words, as Chinese and Japanese: one such word may be a whole sentence.
[[nodiscard]] bool isWrittenWithoutSpaces(QStringView word);

} // namespace overture::evidence

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

/// How values read on the screen. Local time exists here only.
namespace overture::gui::format {

/// "just now", "5 min ago", "3 h ago", "yesterday", "4 days ago", then the date.
[[nodiscard]] QString relative(Instant instant, Instant now);
/// "now", "in 8 s", "in 5 min", "today 14:05", "Mon 09:12", then the date; local time.
[[nodiscard]] QString until(Instant instant, Instant now);
/// "22 Nov 2026, 09:15", local time; for tooltips and lists of sends.
[[nodiscard]] QString exact(Instant instant);
/// "2026-11-22 09:15", local time; for what is copied.
[[nodiscard]] QString sortable(Instant instant);
[[nodiscard]] QString number(qint64 value);
/// "1 draft", "12 drafts": `one` and `many` are whole phrases with %1 for the number.
[[nodiscard]] QString counted(qint64 value, const QString &one, const QString &many);

/// A title as a word inside a sentence: small in English, as it is where nouns are written with a capital.
[[nodiscard]] QString inSentence(const QString &title);

} // namespace overture::gui::format

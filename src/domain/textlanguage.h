// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace overture {

/// The language that a text is written in, by its small words: "en", "de", "fr", "es", "it", "nl", "pt". `otherwise` (a
/// primary tag or empty) when the text says too little. Reads the first 2,000 words. Pure; any thread.
[[nodiscard]] QString languageOfText(const QString &text, const QString &otherwise = {});

} // namespace overture

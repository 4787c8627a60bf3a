// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidencetext.h"
#include "domain/evidencewords.h"

namespace overture::evidence {

/// A name or place as it stands in a sentence.
struct NameFound
{
    int first = 0;               ///< tokens
    int last = 0;
    QList<int> needed;           ///< the tokens that have to be found: "Blue Door" of "Blue Door Gallery"
    bool isPlace = false;
};

/// The names of one sentence, left to right. `isTaken` tells the tokens that are a date or a number already; `isTitleCase`: capitals
/// say nothing here.
[[nodiscard]] QList<NameFound> namesIn(const QList<Token> &tokens, const QList<bool> &isTaken, bool isTitleCase, MailLanguage language);

} // namespace overture::evidence

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace overture::evidence {

// The offices and places that the checker knows, in English and German. All words are given folded (evidencetext.h).

/// What somebody is, in one word for both languages and genders ("curator"); empty for none.
[[nodiscard]] QString roleOf(const QString &word);
/// A role that many have (painter, photographer): a claim only beside a name.
[[nodiscard]] bool isCommonRole(const QString &role);
/// The country or city in one language, of its name or of the adjective ("münchen", "munich"; "französische", "french").
/// The word itself when it is no known place.
[[nodiscard]] QString placeKey(const QString &word);
/// Every word that is the same place, the word itself first; only itself when it is no known place.
[[nodiscard]] QStringList placeSpellings(const QString &word);
[[nodiscard]] bool isKnownPlace(const QString &word);
/// "french": an adjective or a language, too.
[[nodiscard]] bool isNationality(const QString &word);

} // namespace overture::evidence

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace overture::evidence {

// What the checker knows of English and German. All words are given folded (evidencetext.h).

enum class MailLanguage { English, German, Other };

/// 1–12, 0 for none. "may" and "march" are months only where the caller sees a date.
[[nodiscard]] int monthOf(const QString &word);
/// 1 = Monday, 0 for none.
[[nodiscard]] int weekdayOf(const QString &word);
/// 1 = spring … 4 = winter, 0 for none.
[[nodiscard]] int seasonOf(const QString &word);
/// "twelve", "zwölf", "fünfundzwanzig"; multipliers are apart.
[[nodiscard]] std::optional<double> numberWord(const QString &word);
/// hundred, thousand, million …; 0 for none.
[[nodiscard]] double multiplierOf(const QString &word);
/// "third", "dritte": 3.
[[nodiscard]] int ordinalWord(const QString &word);
/// One word for each currency ("eur"); empty for none.
[[nodiscard]] QString currencyOf(const QString &wordOrSign);

[[nodiscard]] bool isAbbreviation(const QString &word);
/// the, a, my, der, ein, Ihre, im …
[[nodiscard]] bool isDeterminer(const QString &word);
/// in, near, aus, nach …: a place may follow.
[[nodiscard]] bool isLocative(const QString &word);
/// Words that join or stand for others and never are a name.
[[nodiscard]] bool isFunctionWord(const QString &word, MailLanguage language);
/// of, the, van, von …: inside a name.
[[nodiscard]] bool isNameLink(const QString &word);
/// Abbreviations and forms of address that are no claim: PDF, Mr, Frau.
[[nodiscard]] bool isNoName(const QString &word);
/// Greetings and forms of address of other languages than English and German: Bonjour, Madame, Gentile.
[[nodiscard]] bool isGreeting(const QString &word);
/// gallery, museum, studio: what kind of place it is; a name holds without it.
[[nodiscard]] bool isGenericPart(const QString &word);
/// An everyday English word, whatever its form.
[[nodiscard]] bool isCommonEnglish(const QString &word);
/// A German noun that names a kind of thing: listed, by its ending, or by the last part of a compound.
[[nodiscard]] bool isCommonGerman(const QString &word);
/// could, would, möchte …: the sentence offers or asks.
[[nodiscard]] bool isOffering(const QString &word);
/// is, was, shows, malt …: what stands before is the one who does it.
[[nodiscard]] bool isPlainVerb(const QString &word);
/// about, nearly, rund …: the number after it is rounded.
[[nodiscard]] bool isRounding(const QString &word);
/// over, more than, über: the true number is larger.
[[nodiscard]] bool isAtLeast(const QString &word);

[[nodiscard]] MailLanguage languageOf(const QString &text, const QString &tag);

} // namespace overture::evidence

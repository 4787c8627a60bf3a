// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace overture {

/// The value for a stored word; empty for a word that this version does not know.
template <class E>
[[nodiscard]] std::optional<E> fromText(QStringView text);

/// An enum value and the word that stands for it in the database and in JSON.
/// A table of these (one line a value) is the only place that knows both.
template <class E>
struct Word
{
    E value;
    const char *text;
};

template <class E, std::size_t N>
[[nodiscard]] QString wordFor(const Word<E> (&table)[N], E value)
{
    for (const auto &word : table) {
        if (word.value == value)
            return QString::fromLatin1(word.text);
    }
    return {};
}

template <class E, std::size_t N>
[[nodiscard]] std::optional<E> valueFor(const Word<E> (&table)[N], QStringView text)
{
    for (const auto &word : table) {
        if (text == QLatin1String(word.text))
            return word.value;
    }
    return std::nullopt;
}

} // namespace overture

/// Both directions of one table (toText and fromText<E>), so that they cannot drift apart. Use inside the namespace.
#define OVERTURE_WORDS(E, table) \
    QString toText(E value) { return wordFor(table, value); } \
    template <> std::optional<E> fromText<E>(QStringView text) { return valueFor(table, text); }

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace overture {

/// A place that a search can be made from, as the search service names it.
struct Place
{
    int code = 0;
    QString name;            ///< "London,England,United Kingdom": from small to large
    QString country;         ///< ISO 3166 alpha-2
    QString type;            ///< the service's word: "Country", "City" …

    bool operator==(const Place &) const = default;
};

/// A language that results can be asked in.
struct SearchLanguage
{
    QString code;            ///< "en", "pt-BR"
    QString name;            ///< "English"

    bool operator==(const SearchLanguage &) const = default;
};

/// The one place that a person means: the whole name in any case, with or without spaces after commas; else the only
/// one that begins with it ("Berlin, Germany" meets "Berlin,Berlin,Germany"). InvalidInput for an unknown or ambiguous
/// name, with the three nearest in the sentence. Pure; any thread.
[[nodiscard]] Result<Place> resolvePlace(const QString &text, const QList<Place> &places);

/// Places for a half-typed name, best first: whole names, beginnings, then names that hold the words.
[[nodiscard]] QList<Place> matchingPlaces(const QString &text, const QList<Place> &places, int limit);

/// By code ("de") or English name ("German"). InvalidInput otherwise, with the three nearest.
[[nodiscard]] Result<SearchLanguage> resolveLanguage(const QString &text, const QList<SearchLanguage> &languages);

} // namespace overture

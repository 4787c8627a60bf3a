// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/places.h"
#include "store/session.h"

namespace overture::store {

/// A search service's lists of places and languages, kept until they are replaced as a whole.
namespace places {

struct Lists
{
    std::optional<Instant> fetchedAt;   ///< empty: never
    QList<Place> places;
    QList<SearchLanguage> languages;
};

[[nodiscard]] Status replace(WriteSession &session, const QString &service, const QList<Place> &places, const QList<SearchLanguage> &languages);
[[nodiscard]] Result<std::optional<Instant>> fetchedAt(ReadSession &session, const QString &service);
/// All of them, in order of code.
[[nodiscard]] Result<Lists> all(ReadSession &session, const QString &service);

} // namespace places
} // namespace overture::store

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"

#include <stop_token>

namespace overture {

/// The places and languages that a search service can search from and in. Free. Thread: any worker (blocks).
class PlaceDirectory
{
public:
    virtual ~PlaceDirectory() = default;
    /// Also the name under which the lists are kept.
    [[nodiscard]] virtual QString id() const = 0;
    /// All of them, about a hundred thousand.
    [[nodiscard]] virtual Result<QList<Place>> places(std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<QList<SearchLanguage>> languages(std::stop_token stop) = 0;
    /// The code of a country by name, short form or ISO code, without asking anybody. Any thread.
    [[nodiscard]] virtual std::optional<int> countryCode(const QString &text) const = 0;
};

} // namespace overture

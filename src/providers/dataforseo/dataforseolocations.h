// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace overture::providers::dataforseo {

/// The location code of a country by its English name ("Germany", in any case), a usual short form ("UK", "USA") or
/// its two-letter ISO 3166 code: 2000 + the ISO 3166 numeric code. Empty for anything else; such places go to the
/// service by name. Pure. Source: DataForSEO "locations", ISO 3166-1.
[[nodiscard]] std::optional<int> locationCodeFor(QStringView place);

} // namespace overture::providers::dataforseo

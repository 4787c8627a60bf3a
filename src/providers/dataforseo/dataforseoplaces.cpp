// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoplaces.h"

#include "providers/dataforseo/dataforseolocations.h"
#include "providers/dataforseo/dataforseoqueueparser.h"
#include "providers/dataforseo/dataforseorequests.h"

namespace overture::providers {

Result<QList<Place>> DataForSeoPlaces::places(std::stop_token stop)
{
    const auto response = m_api.send(dataforseo::locationList(), stop);
    return response ? dataforseo::placesAnswer(*response) : Result<QList<Place>>(fail(response.error()));
}

Result<QList<SearchLanguage>> DataForSeoPlaces::languages(std::stop_token stop)
{
    const auto response = m_api.send(dataforseo::languageList(), stop);
    return response ? dataforseo::languagesAnswer(*response) : Result<QList<SearchLanguage>>(fail(response.error()));
}

std::optional<int> DataForSeoPlaces::countryCode(const QString &text) const
{
    return dataforseo::locationCodeFor(text);
}

} // namespace overture::providers

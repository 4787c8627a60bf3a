// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseosource.h"

#include "providers/dataforseo/dataforseoparser.h"
#include "providers/dataforseo/dataforseorequests.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

Result<DiscoveryAnswer> DataForSeoSource::find(const DiscoveryRequest &request, std::stop_token stop)
{
    auto search = dataforseo::liveSearch(request);
    if (!search)
        return fail(search.error());
    const auto response = m_api.send(std::move(*search), stop);
    if (!response && response.error().kind == ErrorKind::OutcomeUnknown)
        return fail(ErrorKind::Timeout, u"The answer of DataForSEO was lost; the search may have been billed."_s, {},
                    response.error().detail);
    if (!response)
        return fail(response.error());
    auto answer = dataforseo::searchAnswer(*response);
    if (answer && response->isStored)
        answer->costUsd = 0; // paid for before
    if (answer && answer->sites.size() > request.maxResults)
        answer->sites.resize(qMax(0, request.maxResults));
    return answer;
}

double DataForSeoSource::estimateUsd(const DiscoveryRequest &request) const
{
    return dataforseo::priceUsd(request, false, m_prices);
}

} // namespace overture::providers

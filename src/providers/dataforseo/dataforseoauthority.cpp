// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoauthority.h"

#include "providers/dataforseo/dataforseoparser.h"
#include "providers/dataforseo/dataforseorequests.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

Result<QHash<QString, double>> DataForSeoAuthority::rate(const QList<DomainName> &domains, std::stop_token stop)
{
    QHash<QString, double> rates;
    for (qsizetype first = 0; first < domains.size(); first += dataforseo::maxRankTargets) {
        const auto batch = domains.mid(first, dataforseo::maxRankTargets);
        const auto response = m_api.send(dataforseo::bulkRanks(batch), stop);
        if (!response && response.error().kind == ErrorKind::OutcomeUnknown)
            return fail(ErrorKind::Timeout, u"The answer of DataForSEO was lost; the ranks may have been billed."_s, {},
                        response.error().detail);
        if (!response)
            return fail(response.error());
        const auto ranks = dataforseo::rankAnswer(*response);
        if (!ranks)
            return fail(ranks.error());
        for (const auto &domain : batch) {
            if (const auto rank = ranks->constFind(dataforseo::rankTarget(domain)); rank != ranks->cend())
                rates.insert(domain.ace(), *rank);
        }
    }
    return rates;
}

} // namespace overture::providers

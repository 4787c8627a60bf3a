// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoauthority.h"

#include "providers/dataforseo/dataforseoparser.h"
#include "providers/dataforseo/dataforseorequests.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes refusalLasts{10};

} // namespace

AuthorityPrice DataForSeoAuthority::price() const
{
    return {u"DataForSEO"_s, dataforseo::maxRankTargets, m_prices.ranksCall, m_prices.ranksPerThousand / 1000};
}

std::optional<Error> DataForSeoAuthority::recentRefusal()
{
    const std::scoped_lock lock(m_mutex);
    return m_refusal && m_clock.now() - m_refusedAt < refusalLasts ? m_refusal : std::nullopt;
}

Result<AuthorityRatings> DataForSeoAuthority::rate(const QList<DomainName> &domains, std::stop_token stop)
{
    if (auto refusal = recentRefusal())
        return fail(*refusal);
    AuthorityRatings all;
    for (qsizetype first = 0; first < domains.size(); first += dataforseo::maxRankTargets) {
        const auto batch = domains.mid(first, dataforseo::maxRankTargets);
        const auto response = m_api.send(dataforseo::bulkRanks(batch), stop);
        if (!response && response.error().kind == ErrorKind::OutcomeUnknown)
            return fail(ErrorKind::Timeout, u"The answer of DataForSEO was lost; the ranks may have been billed."_s, {},
                        response.error().detail);
        if (!response)
            return fail(response.error());
        const auto ranks = dataforseo::rankAnswer(*response);
        if (!ranks) {
            if (ranks.error().kind == ErrorKind::Misconfigured) {
                const std::scoped_lock lock(m_mutex);
                m_refusal = ranks.error();
                m_refusedAt = m_clock.now();
            }
            return fail(ranks.error());
        }
        all.costUsd += ranks->costUsd;
        for (const auto &domain : batch) {
            if (const auto rank = ranks->ratings.constFind(dataforseo::rankTarget(domain)); rank != ranks->ratings.cend())
                all.ratings.insert(domain.ace(), *rank);
        }
    }
    return all;
}

} // namespace overture::providers

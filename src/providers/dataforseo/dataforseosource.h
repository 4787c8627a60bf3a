// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/prospectsource.h"
#include "net/apiclient.h"
#include "providers/dataforseo/dataforseocost.h"

namespace overture::providers {

/// Finds sites by a Google search at DataForSEO (API v3, SERP organic live/advanced), one paid call a query.
///
/// At most 200 results a query, the most that a live search gives; answers are cut to `maxResults`.
/// Thread: any worker, never the GUI thread (blocks up to 130 s). Owns nothing; `api` must outlive it.
/// Errors: those of ApiClient and of dataforseo::errorForCode. A lost answer is Timeout, not OutcomeUnknown: asking
/// again costs one search and changes nothing.
class DataForSeoSource final : public ProspectSource
{
public:
    explicit DataForSeoSource(net::ApiClient &api, const dataforseo::Prices &prices = {}) : m_api(api), m_prices(prices) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("dataforseo"); }
    [[nodiscard]] Result<DiscoveryAnswer> find(const DiscoveryRequest &request, std::stop_token stop) override;
    [[nodiscard]] double estimateUsd(const DiscoveryRequest &request) const override;

private:
    net::ApiClient &m_api;
    const dataforseo::Prices m_prices;
};

} // namespace overture::providers

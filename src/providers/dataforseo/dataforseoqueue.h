// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/services/searchqueue.h"
#include "net/apiclient.h"
#include "providers/dataforseo/dataforseocost.h"

#include <mutex>

namespace overture::providers {

/// Google searches over DataForSEO's standard queue (API v3, task_post, tasks_ready, task_get/advanced, id_list): a
/// third of the price of a live search, up to 700 results, an answer after minutes.
///
/// Thread: any worker, never the GUI thread (blocks). Owns nothing; `api` and `clock` must outlive it.
/// Errors: those of ApiClient and of dataforseo::errorForCode; see SearchQueue for OutcomeUnknown.
class DataForSeoQueue final : public SearchQueue
{
public:
    DataForSeoQueue(net::ApiClient &api, Clock &clock, const dataforseo::Prices &prices = {}) : m_api(api), m_clock(clock), m_prices(prices) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("dataforseo"); }
    [[nodiscard]] int mostPerPost() const override;
    [[nodiscard]] Result<QHash<QString, PostedSearch>> post(const QList<QueuedSearch> &searches, std::stop_token stop) override;
    [[nodiscard]] Result<QHash<QString, PostedSearch>> lookUp(Instant since, std::stop_token stop) override;
    [[nodiscard]] Result<QSet<QString>> ready(std::stop_token stop) override;
    [[nodiscard]] Result<CollectedSearch> collect(const QString &taskId, int maxResults, std::stop_token stop) override;
    [[nodiscard]] double estimateUsd(const DiscoveryRequest &request) const override;

private:
    net::ApiClient &m_api;
    Clock &m_clock;
    const dataforseo::Prices m_prices;
    std::mutex m_readyMutex;
    std::optional<Instant> m_readyAsked;   ///< the service allows twenty questions a minute
    QSet<QString> m_ready;
};

} // namespace overture::providers

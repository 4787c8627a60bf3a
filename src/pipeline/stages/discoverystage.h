// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"
#include "pipeline/stages/queuedsearches.h"

namespace overture::pipeline {

/// Looks for sites: one item per category × location × keyword (rows of discovery_queries), answered at once or handed
/// over to the service's queue; or one item for a page that lists sites.
class DiscoveryStage final : public Stage
{
public:
    [[nodiscard]] StageInfo info() const override;
    [[nodiscard]] Result<QList<store::NewJobItem>> due(store::WriteSession &session, const QJsonObject &params,
                                                       const Settings &settings, const Services &services) override;
    [[nodiscard]] Result<CostEstimate> estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                                const Services &services) override;
    [[nodiscard]] Result<ItemOutcome> process(const JobItem &item, const StageContext &context) override;
    [[nodiscard]] Commit onItemFailed(const JobItem &item, const Error &error) const override;
    [[nodiscard]] Status onJobCreated(store::WriteSession &session, JobId job, const QList<store::NewJobItem> &items) override;
    [[nodiscard]] Result<QJsonObject> onJobFinished(store::WriteSession &session, const Job &job) override;

private:
    QueuedSearches m_queued;
};

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"

namespace overture::pipeline {

/// Looks for an address of each prospect: the finders in their order until one finds an address. Pages read on the way
/// are kept as evidence, whatever becomes of the item (ContactSearching).
class EnrichmentStage final : public Stage
{
public:
    [[nodiscard]] StageInfo info() const override;
    [[nodiscard]] Result<QList<store::NewJobItem>> due(store::WriteSession &session, const QJsonObject &params,
                                                       const Settings &settings, const Services &services) override;
    /// The services' credits, at most, of the finders that have their key.
    [[nodiscard]] Result<CostEstimate> estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                                const Services &services) override;
    [[nodiscard]] Result<ItemOutcome> process(const JobItem &item, const StageContext &context) override;
    [[nodiscard]] Commit onItemFailed(const JobItem &item, const Error &error) const override;
    /// "credits": what paid finders charged in this job.
    [[nodiscard]] Result<QJsonObject> onJobFinished(store::WriteSession &session, const Job &job) override;
};

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"

namespace overture::pipeline {

/// Gives each prospect its explained score, with the weights that hold when it is written.
///
/// With score.rate_authority the authorities of a job's prospects are asked for in batches, each answer written at once with
/// its date; a site is asked for again after score.authority_days. A service that cannot say (no key, no subscription) is
/// gone on without. What it cost stands in the job's result and in the journal.
class ScoringStage final : public Stage
{
public:
    [[nodiscard]] StageInfo info() const override;
    [[nodiscard]] Result<QList<store::NewJobItem>> due(store::WriteSession &session, const QJsonObject &params,
                                                       const Settings &settings, const Services &services) override;
    [[nodiscard]] Result<CostEstimate> estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                                const Services &services) override;
    [[nodiscard]] Result<QJsonObject> onJobFinished(store::WriteSession &session, const Job &job) override;
    [[nodiscard]] Result<ItemOutcome> process(const JobItem &item, const StageContext &context) override;
};

} // namespace overture::pipeline

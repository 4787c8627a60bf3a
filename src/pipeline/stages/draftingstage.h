// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"

namespace overture::pipeline {

/// Writes a first mail for each prospect: automatically for verified ones (all, or of one category), or for those that were
/// chosen. The parameter "writer" names another writer than the setting's. Each draft is stored by itself.
class DraftingStage final : public Stage
{
public:
    [[nodiscard]] StageInfo info() const override;
    [[nodiscard]] Result<QList<store::NewJobItem>> due(store::WriteSession &session, const QJsonObject &params,
                                                       const Settings &settings, const Services &services) override;
    /// Number of drafts, tokens and price, from the stored pages and the price that the user entered; never a guessed price.
    [[nodiscard]] Result<CostEstimate> estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                                const Services &services) override;
    [[nodiscard]] Result<ItemOutcome> process(const JobItem &item, const StageContext &context) override;
    [[nodiscard]] Commit onItemFailed(const JobItem &item, const Error &error) const override;
};

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"
#include "store/prospectrepository.h"

namespace overture::pipeline {

/// Writes the next follow-up to everybody who was written to and has not answered (store::prospects::dueForFollowUp), with the mails
/// that went out in mind. Each draft is stored by itself, as "Re: …" of the first subject; a person approves it as any other.
class FollowUpStage final : public Stage
{
public:
    [[nodiscard]] StageInfo info() const override;
    [[nodiscard]] Result<QList<store::NewJobItem>> due(store::WriteSession &session, const QJsonObject &params,
                                                       const Settings &settings, const Services &services) override;
    [[nodiscard]] Result<CostEstimate> estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                                const Services &services) override;
    [[nodiscard]] Result<ItemOutcome> process(const JobItem &item, const StageContext &context) override;
    [[nodiscard]] Commit onItemFailed(const JobItem &item, const Error &error) const override;
};

/// The rule of the settings followup.* and replies.hold_domain.
[[nodiscard]] store::prospects::FollowUpRule followUpRule(const Settings &settings);

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"

namespace overture::pipeline {

/// Checks each address and judges it by the two facts: seen on the own site, and what is known of the mailbox.
///
/// The setting verify.verifiers names who is asked, in its order, but free checks before paid ones: a domain that takes no
/// mail never costs a credit. The credits that were used stand in the job's result. One without a key is passed over while another can answer.
class VerificationStage final : public Stage
{
public:
    [[nodiscard]] StageInfo info() const override;
    [[nodiscard]] Result<QList<store::NewJobItem>> due(store::WriteSession &session, const QJsonObject &params,
                                                       const Settings &settings, const Services &services) override;
    [[nodiscard]] Result<CostEstimate> estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                                const Services &services) override;
    [[nodiscard]] Result<ItemOutcome> process(const JobItem &item, const StageContext &context) override;
    [[nodiscard]] Result<QJsonObject> onJobFinished(store::WriteSession &session, const Job &job) override;
    [[nodiscard]] Commit onItemFailed(const JobItem &item, const Error &error) const override;
};

} // namespace overture::pipeline

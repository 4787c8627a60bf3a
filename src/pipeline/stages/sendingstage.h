// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/sendrecovery.h"

#include <atomic>

namespace overture::pipeline {

/// Sends approved drafts through the ledger (ARCHITECTURE.md §14): claim with every gate re-read, stage a draft at the
/// service, note that it is in flight, send with one request, note the outcome. A mail whose outcome is unknown is looked
/// for by its ids before anything else happens to it.
class SendingStage final : public Stage
{
public:
    [[nodiscard]] StageInfo info() const override;
    [[nodiscard]] Result<QList<store::NewJobItem>> due(store::WriteSession &session, const QJsonObject &params,
                                                       const Settings &settings, const Services &services) override;
    /// Sweeps the drafts that an interrupted run has left.
    void begin(const StageContext &context) override;
    [[nodiscard]] Result<ItemOutcome> process(const JobItem &item, const StageContext &context) override;

private:
    void tidy(const StageContext &context);

    ForeignDrafts m_foreignDrafts;
    std::atomic<qint64> m_tidiedAt = 0;   ///< ms since 1970
};

} // namespace overture::pipeline

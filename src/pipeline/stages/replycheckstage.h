// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"

namespace overture::pipeline {

/// Brings the mailbox up to date and stores what came in, with its consequences. The first item is the mailbox itself; the others
/// are threads of sent mails that have not been read in full for `replies.thread_hours`, in case the history was silent about one.
class ReplyCheckStage final : public Stage
{
public:
    [[nodiscard]] StageInfo info() const override;
    [[nodiscard]] Result<QList<store::NewJobItem>> due(store::WriteSession &session, const QJsonObject &params,
                                                       const Settings &settings, const Services &services) override;
    [[nodiscard]] Result<ItemOutcome> process(const JobItem &item, const StageContext &context) override;
};

} // namespace overture::pipeline

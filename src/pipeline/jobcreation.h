// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"

namespace overture::pipeline {

/// The parameter with the id of the last stage that follows automatically.
inline constexpr char16_t chainUntilParameter[] = u"chain_until";

/// Writes a job of `stage` and its items in the running transaction. Rows that an unfinished job of the same stage is
/// working on are left to it. Errors: Misconfigured when the master switch is off, and those of Stage::due.
[[nodiscard]] Result<JobId> createJob(store::WriteSession &session, Stage &stage, const QJsonObject &params, const Settings &settings,
                                      const Services &services, JobId previous = {});

/// The stage that follows `job` by itself, null when none does: the setting pipeline.continue_automatically goes on
/// up to scoring, the parameter chain_until up to the stage it names.
[[nodiscard]] Stage *followingStage(const StageRegistry &stages, const Job &job, const Settings &settings);

/// How a job ends, from the counts of its items.
[[nodiscard]] JobStatus endStatus(const Job &job);

[[nodiscard]] Result<Settings> readSettings(store::ReadSession &session);

} // namespace overture::pipeline

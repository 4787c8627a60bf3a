// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "domain/job.h"

namespace overture::cli {

/// {id, type, status, total, done, failed, skipped, error}
[[nodiscard]] QJsonObject jobObject(const Job &job);
[[nodiscard]] QJsonArray jobArray(const QList<Job> &jobs);
/// The worst of how the jobs ended, as an exit code.
[[nodiscard]] ExitCode exitCodeOf(const QList<Job> &jobs);
/// The job and those that its end started, directly or through others.
[[nodiscard]] QList<Job> withFollowing(const QList<Job> &jobs, JobId first);
/// The problem that a person must solve, empty when there is none.
[[nodiscard]] std::optional<Error> problemOf(const QList<Job> &jobs);
/// "enrich: 38 done, 2 failed – completed_with_errors"
[[nodiscard]] QString jobLine(const Job &job);

} // namespace overture::cli

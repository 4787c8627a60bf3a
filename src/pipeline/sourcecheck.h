// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/sendclaim.h"
#include "pipeline/stage.h"

namespace overture::pipeline {

/// Right before a mail is claimed: when its draft is older than the setting evidence.reread_days, the pages that it cites are read
/// again, and what was found is stored. A sentence that has vanished closes the gate "evidence" of the claim until a person
/// overrules it; a page that cannot be read closes nothing, for that says nothing about the sentence.
/// Errors: Cancelled; those of the database.
[[nodiscard]] Status lookAtSources(const SendSubject &subject, const StageContext &context);

} // namespace overture::pipeline

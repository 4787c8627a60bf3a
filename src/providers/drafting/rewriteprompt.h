// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/drafting/draftprompt.h"

namespace overture::providers::drafting {

/// Fills resources/prompts/rewrite_system.txt and rewrite_task.txt.
///
/// The draft may have been written by a model from a page, so it stands between lines that carry `nonce`, without hidden
/// characters, web and mail addresses, like the pages themselves (draftPrompt). The wish and the passages that a person typed
/// are the user's own words. Pure but for the embedded files; thread: any.
/// Errors: InvalidInput for a draft that is longer than a model can give back; Internal when an embedded file is missing.
[[nodiscard]] Result<ModelPrompt> rewritePrompt(const RewriteBrief &brief, const QString &nonce);

} // namespace overture::providers::drafting

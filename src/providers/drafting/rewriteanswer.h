// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "providers/drafting/modelanswer.h"

namespace overture::providers::drafting {

/// The members of a rewriting: subject and body.
[[nodiscard]] const AnswerForm &rewriteForm();

/// A rewriting, decoded strictly. Errors: InvalidResponse, with the member's path in `detail`.
[[nodiscard]] Result<DraftText> modelRewrite(const QString &text, const QString &service);

/// Asks for a rewriting as writeWithModel() asks for a draft: the same checks of what comes back (draftcheck.h), and one
/// correction round. A first answer that states what neither draft, wish nor a source says is told so. Errors: those of writeWithModel().
[[nodiscard]] Result<WrittenDraft> rewriteWithModel(const RewriteBrief &brief, const ModelPrompt &prompt, const AskModel &ask,
                                                    const QString &provider, const QString &service);

} // namespace overture::providers::drafting

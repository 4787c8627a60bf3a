// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/drafting/draftprompt.h"

namespace overture::providers::drafting {

/// What a model's mail may contain, checked without a model: a subject of 3–150 characters; a body of 80–3000
/// characters; no placeholder left to fill in ([Name], {{…}}, <name>); no markup; no mail address, plain or disguised; no
/// link but to `studioWebsite`; no telephone or account number; no line that looks like a mail header. The recipient's own
/// `domain` may be named in plain words, not linked.
/// Pure; thread: any. Errors: InvalidResponse saying what is wrong.
[[nodiscard]] Status checkDraft(const QString &subject, const QString &body, const QString &studioWebsite, const QString &domain);

/// Whether the mail follows its pages instead of writing about them: it repeats words that a page addresses to a machine,
/// speaks to or of a model and its instructions, gives away our rules, or is in another script than the language that was
/// asked for. Pure; thread: any. Errors: InvalidResponse saying what is wrong.
[[nodiscard]] Status checkAgainstPages(const QString &subject, const QString &body, const DraftBrief &brief, const ModelPrompt &prompt);

/// A proposed template: a concept of 10–600 characters, subject and body that can be filled and are then a mail that
/// checkDraft() accepts. Errors: InvalidResponse saying what is wrong.
[[nodiscard]] Status checkTemplate(const ProposedTemplate &proposal, const StudioFacts &studio);

} // namespace overture::providers::drafting

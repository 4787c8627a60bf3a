// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/draftwriter.h"

namespace overture::providers::gemini {

/// What the model is told: our rules, and the material of one mail.
struct DraftPrompt
{
    QString system;
    QString task;
};

/// Fills resources/prompts/draft_system.txt and draft_task.txt.
///
/// Text from the website is hostile: it stands between lines that carry `nonce` (fresh and unguessable for every
/// call), invisible and direction-changing characters are taken out, web and mail addresses too, and its length is
/// capped. The recipient's address is never part of a prompt.
/// Pure but for the embedded files; thread: any. Errors: Internal when an embedded file is missing.
[[nodiscard]] Result<DraftPrompt> draftPrompt(const DraftBrief &brief, const QString &nonce);

/// Page text without hidden characters, addresses and links, at most `maxLength` UTF-16 units.
[[nodiscard]] QString evidenceText(const QString &pageText, qsizetype maxLength);

/// 32 hexadecimal digits from the system's random source.
[[nodiscard]] QString freshNonce();

} // namespace overture::providers::gemini

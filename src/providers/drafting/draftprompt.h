// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/draftwriter.h"

namespace overture::providers::drafting {

/// What a model is told: our rules, the material of one task, and apart from both what a website says.
struct ModelPrompt
{
    QString system;   ///< our rules
    QString pages;    ///< what came from the website, fenced; a message or part of its own, never our words. May be empty
    QString task;     ///< what to write, from the user's own settings
};

/// What a model may cite: the sentences of the pages (S1, S2 …) and the fact sheet (F1, F2 …), as draftPrompt() lists them.
[[nodiscard]] QList<EvidenceSource> offeredSources(const DraftBrief &brief);
/// What needs no citation: names of sender and recipient, the user's own words, the mails before.
[[nodiscard]] QList<EvidenceSource> presumedSources(const DraftBrief &brief);

/// Fills resources/prompts/draft_system.txt and draft_task.txt, for a follow-up followup_system.txt and followup_task.txt: there
/// the earlier mails stand between such lines as well, for a model may have written them from a page.
///
/// Text from the website is hostile: it stands between lines that carry `nonce` (fresh and unguessable for every
/// call), invisible and direction-changing characters are taken out, web and mail addresses too, and its length is
/// capped. The site's title and the contact's name come from there as well and stand in the same fence.
/// The recipient's address, the postal address and keys are never part of a prompt.
/// Pure but for the embedded files; thread: any. Errors: Internal when an embedded file is missing.
[[nodiscard]] Result<ModelPrompt> draftPrompt(const DraftBrief &brief, const QString &nonce);

/// Fills resources/prompts/template_system.txt and template_task.txt; nothing of it comes from a website.
[[nodiscard]] Result<ModelPrompt> templatePrompt(const TemplateBrief &brief);

/// An embedded prompt, filled.
[[nodiscard]] Result<QString> filledPrompt(const QString &name, const QHash<QString, QString> &values);
/// The last three mails that went out, each between lines that carry `nonce`.
[[nodiscard]] QString earlierMails(const QList<EarlierMail> &earlier, const QString &nonce);

/// Page text without hidden characters, addresses and links, at most `maxLength` UTF-16 units.
[[nodiscard]] QString evidenceText(const QString &pageText, qsizetype maxLength);

/// "German" for "de", "English" for what is no language's tag.
[[nodiscard]] QString languageName(const QString &tag);

/// 32 hexadecimal digits from the system's random source.
[[nodiscard]] QString freshNonce();

} // namespace overture::providers::drafting

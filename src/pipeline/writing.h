// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/categorytemplate.h"
#include "domain/draft.h"
#include "domain/studiofact.h"
#include "pipeline/stage.h"
#include "store/prospectrepository.h"

namespace overture::pipeline {

// What the stages that write drafts share.

/// The field "Written by" of their start dialogs, and what was chosen there: empty = as in the settings.
[[nodiscard]] StageParameter writerChoice();
[[nodiscard]] QString chosenWriter(const QJsonObject &params);

/// Number of drafts, tokens and price, from the stored pages and the price that the user entered; never a guessed price.
[[nodiscard]] Result<CostEstimate> writingEstimate(store::ReadSession &session, const QList<store::DueRow> &rows, const DraftWriter &writer);

/// What is stored of a prospect to write from.
struct WritingMaterial
{
    QList<Page> pages;
    std::optional<CategoryTemplate> categoryTemplate;
    QList<StudioFact> facts;
};
[[nodiscard]] Result<WritingMaterial> writingMaterial(const StageContext &context, const Prospect &prospect);

/// InvalidResponse when subject or text is missing.
[[nodiscard]] Status checkWritten(const WrittenDraft &written, const QString &domain);

/// A draft that was written and not yet stored.
struct NewDraft
{
    Draft draft;
    WrittenDraft written;
    QString author;
};
/// Has the job's writer write from the brief, with the fact sheet. Blocks. Errors: Misconfigured without such a writer; the writer's;
/// InvalidResponse as checkWritten().
[[nodiscard]] Result<NewDraft> writeDraft(const StageContext &context, const Prospect &prospect, DraftBrief brief, const WritingMaterial &known);
/// What the stages note when no draft came.
[[nodiscard]] Commit draftFailed(const JobItem &item, const Error &error);

/// Stores the draft, its first revision, and what its sentences cite.
[[nodiscard]] Result<DraftId> storeWritten(store::WriteSession &session, const Draft &draft, const WrittenDraft &written, const QString &author);

/// Draft::provenance: provider, model, pages, template, correction and tokens as JSON.
[[nodiscard]] QString provenance(const WrittenDraft &written, const DraftBrief &brief, const std::optional<CategoryTemplate> &used);

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/draftingstage.h"

#include "pipeline/draftbrief.h"
#include "pipeline/stages/params.h"
#include "pipeline/stages/subject.h"
#include "pipeline/writing.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// The rows of a job with these parameters.
Result<QList<store::DueRow>> dueRows(store::ReadSession &session, const QJsonObject &params)
{
    if (const auto ids = idsParameter(params); !ids.isEmpty())
        return store::prospects::dueForDraft(session, ids);
    auto due = store::prospects::dueForAutoDraft(session);
    const QString category = categoryKey(params.value(u"category"_s).toString());
    if (!due || category.isEmpty())
        return due;
    QList<qint64> ids;
    for (const auto &row : std::as_const(*due))
        ids.append(row.id);
    const auto rows = store::prospects::byIds(session, ids);
    if (!rows)
        return fail(rows.error());
    QSet<qint64> wanted;
    for (const Prospect &prospect : *rows) {
        if (categoryKey(prospect.category) == category)
            wanted.insert(prospect.id.value);
    }
    due->removeIf([&](const store::DueRow &row) { return !wanted.contains(row.id); });
    return due;
}

} // namespace

StageInfo DraftingStage::info() const
{
    using Type = StageParameter::Type;
    return {.id = u"draft"_s,
            .title = u"Write drafts"_s,
            .verb = u"Write drafts"_s,
            .progressNoun = u"drafts"_s,
            .lanesSetting = u"lanes.draft"_s,
            .nextStage = {},
            .parameters = {{u"ids"_s, u"Prospects"_s, Type::Ids, {}, false},
                           {.name = u"category"_s,
                            .title = u"Only this category"_s,
                            .hint = u"empty: all categories"_s,
                            .suggestions = u"categories"_s,
                            .onlyWith = u"ids="_s},
                           writerChoice()},
            .lead = u"A draft is written for each prospect with an address that has none yet. Nothing is sent."_s};
}

Result<QList<store::NewJobItem>> DraftingStage::due(store::WriteSession &session, const QJsonObject &params, const Settings &settings,
                                                    const Services &services)
{
    if (const auto writer = draftWriter(services, settings, chosenWriter(params)); !writer)
        return fail(writer.error());
    return prospectItems(dueRows(session, params));
}

Result<CostEstimate> DraftingStage::estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                             const Services &services)
{
    const auto writer = draftWriter(services, settings, chosenWriter(params));
    if (!writer)
        return fail(writer.error());
    const auto rows = dueRows(session, params);
    if (!rows)
        return fail(rows.error());
    return writingEstimate(session, *rows, **writer);
}

Result<ItemOutcome> DraftingStage::process(const JobItem &item, const StageContext &context)
{
    const auto prospect = subjectProspect(item, context);
    if (!prospect)
        return fail(prospect.error());
    if (prospect->contactEmail.isEmpty())
        return skipped(u"has no address"_s);
    const auto due = context.database.readNow(
        [id = prospect->id](store::ReadSession &session) { return store::prospects::dueForDraft(session, {id.value}); });
    if (!due)
        return fail(due.error());
    if (due->isEmpty())
        return skipped(u"has a draft already"_s);
    const auto known = writingMaterial(context, *prospect);
    if (!known)
        return fail(known.error());
    const auto made = writeDraft(context, *prospect, draftBrief(*prospect, known->pages, context.settings, known->categoryTemplate), *known);
    if (!made)
        return fail(made.error());
    return ItemOutcome{[made = *made](store::WriteSession &session) -> Status {
                           return storeWritten(session, made.draft, made.written, made.author).map([](DraftId) {});
                       },
                       ItemState::Done, {}};
}

Commit DraftingStage::onItemFailed(const JobItem &item, const Error &error) const
{
    return draftFailed(item, error);
}

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/draftingstage.h"

#include "pipeline/stages/params.h"
#include "pipeline/stages/subject.h"
#include "store/draftrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int evidencePages = 4;
constexpr int evidenceCharacters = 6000;

DraftWriter *chosenWriter(const Services &services, const Settings &settings)
{
    const QString wanted = settings.text(u"draft.writer"_s);
    const auto found = std::find_if(services.draftWriters.begin(), services.draftWriters.end(),
                                    [&](DraftWriter *writer) { return writer->id() == wanted; });
    return found == services.draftWriters.end() ? nullptr : *found;
}

DraftBrief briefFor(const Prospect &prospect, const QList<Page> &pages, const Settings &settings)
{
    DraftBrief brief;
    brief.domain = prospect.domain;
    brief.siteTitle = prospect.pageTitle;
    brief.category = prospect.category;
    brief.location = prospect.location;
    brief.language = prospect.language;
    brief.contactName = prospect.contactName;
    brief.recipient = prospect.contactEmail;
    for (const Page &page : pages.mid(0, evidencePages))
        brief.evidence.append({page.url, page.title, page.text.left(evidenceCharacters)});
    brief.studio = {settings.text(u"studio.sender_name"_s), settings.text(u"studio.name"_s), settings.text(u"studio.offer"_s),
                    settings.text(u"studio.website"_s), settings.text(u"studio.postal_address"_s), settings.text(u"studio.opt_out_line"_s)};
    brief.subjectTemplate = settings.text(u"draft.subject_template"_s);
    brief.bodyTemplate = settings.text(u"draft.body_template"_s);
    brief.idea = settings.text(u"draft.idea"_s);
    return brief;
}

QString provenance(const WrittenDraft &written, const DraftBrief &brief)
{
    QJsonArray evidence;
    for (const EvidencePage &page : brief.evidence)
        evidence.append(page.url);
    const QJsonObject object{{u"provider"_s, written.provider}, {u"model"_s, written.model},
                             {u"evidence"_s, evidence}, {u"raw"_s, QString::fromUtf8(written.raw)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool hasOpenDraft(const QList<Draft> &drafts)
{
    return std::any_of(drafts.begin(), drafts.end(), [](const Draft &draft) { return draft.state != DraftState::Rejected; });
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
                            .onlyWith = u"ids="_s}},
            .lead = u"A draft is written for each prospect with an address that has none yet. Nothing is sent."_s};
}

Result<QList<store::NewJobItem>> DraftingStage::due(store::WriteSession &session, const QJsonObject &params, const Settings &settings,
                                                    const Services &services)
{
    if (!chosenWriter(services, settings))
        return fail(ErrorKind::Misconfigured, u"The chosen draft writer “%1” is not set up."_s.arg(settings.text(u"draft.writer"_s)),
                    u"Choose a draft writer in Settings"_s);
    if (const auto ids = idsParameter(params); !ids.isEmpty())
        return prospectItems(store::prospects::dueForDraft(session, ids));
    auto due = store::prospects::dueForAutoDraft(session);
    if (!due)
        return fail(due.error());
    if (const QString category = params.value(u"category"_s).toString(); !category.isEmpty()) {
        QList<qint64> ids;
        for (const auto &row : std::as_const(*due))
            ids.append(row.id);
        const auto rows = store::prospects::byIds(session, ids);
        if (!rows)
            return fail(rows.error());
        QSet<qint64> wanted;
        for (const Prospect &prospect : *rows) {
            if (prospect.category.compare(category, Qt::CaseInsensitive) == 0)
                wanted.insert(prospect.id.value);
        }
        due->removeIf([&](const store::DueRow &row) { return !wanted.contains(row.id); });
    }
    return prospectItems(std::move(due));
}

Result<ItemOutcome> DraftingStage::process(const JobItem &item, const StageContext &context)
{
    const auto prospect = subjectProspect(item, context);
    if (!prospect)
        return fail(prospect.error());
    struct Known
    {
        QList<Draft> drafts;
        QList<Page> pages;
    };
    const auto known = context.database.readNow([id = prospect->id](store::ReadSession &session) -> Result<Known> {
        auto drafts = store::drafts::byProspect(session, id);
        if (!drafts)
            return fail(drafts.error());
        auto pages = store::prospects::pages(session, id);
        if (!pages)
            return fail(pages.error());
        return Known{std::move(*drafts), std::move(*pages)};
    });
    if (!known)
        return fail(known.error());
    if (prospect->contactEmail.isEmpty())
        return skipped(u"has no address"_s);
    if (hasOpenDraft(known->drafts))
        return skipped(u"has a draft already"_s);
    DraftWriter *writer = chosenWriter(context.services, context.settings);
    if (!writer)
        return fail(ErrorKind::Misconfigured, u"The chosen draft writer is not set up."_s, u"Choose a draft writer in Settings"_s);

    const DraftBrief brief = briefFor(*prospect, known->pages, context.settings);
    const auto written = writer->write(brief, context.stop);
    if (!written)
        return fail(written.error());
    if (written->subject.trimmed().isEmpty() || written->body.trimmed().isEmpty())
        return fail(ErrorKind::InvalidResponse, u"The draft for %1 came back without %2."_s.arg(
                        prospect->domain, written->subject.trimmed().isEmpty() ? u"a subject"_s : u"a text"_s));
    Draft draft;
    draft.prospectId = prospect->id;
    draft.kind = written->kind;
    draft.subject = written->subject.simplified();
    draft.body = written->body.trimmed();
    draft.provenance = provenance(*written, brief);
    return ItemOutcome{[draft, author = writer->id()](store::WriteSession &session) -> Status {
                           const auto id = store::drafts::insert(session, draft, author);
                           if (!id)
                               return fail(id.error());
                           return {};
                       },
                       ItemState::Done, {}};
}

Commit DraftingStage::onItemFailed(const JobItem &item, const Error &error) const
{
    return [id = ProspectId{item.subjectId}, message = error.message](store::WriteSession &session) {
        return store::prospects::setDraftFailed(session, id, message);
    };
}

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/templatedesk.h"

#include "pipeline/draftbrief.h"
#include "pipeline/jobcreation.h"
#include "store/categorytemplaterepository.h"
#include "store/prospectrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    Settings settings;
    Prospect prospect;
    QList<Page> pages;
};

/// Nobody: for categories that have no prospect yet.
Prospect madeUp(const QString &category)
{
    Prospect prospect;
    prospect.domain = u"bluedoor.example"_s;
    prospect.pageTitle = u"Blue Door Gallery"_s;
    prospect.category = category;
    prospect.location = u"Leeds"_s;
    prospect.contactName = u"Ann Lee"_s;
    prospect.contactEmail = u"ann@bluedoor.example"_s;
    prospect.language = u"en"_s;
    return prospect;
}

Result<Sample> sampleOf(store::ReadSession &session, const QString &category, ProspectId id)
{
    auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    if (!id.isValid()) {
        store::ProspectFilter filter;
        filter.category = category.simplified();
        const auto first = store::prospects::firstIds(session, filter, {}, 1);
        if (!first)
            return fail(first.error());
        if (first->isEmpty())
            return Sample{std::move(*settings), madeUp(category), {}};
        id = ProspectId{first->first()};
    }
    auto prospect = store::prospects::byId(session, id);
    if (!prospect)
        return fail(prospect.error());
    if (!*prospect)
        return fail(ErrorKind::NotFound, u"There is no prospect %1."_s.arg(id.value), u"List the prospects and choose one of them"_s);
    auto pages = store::prospects::pages(session, id);
    if (!pages)
        return fail(pages.error());
    return Sample{std::move(*settings), std::move(**prospect), std::move(*pages)};
}

/// Facts of the studio that are not entered yet do not make a template wrong.
void fillStudio(StudioFacts &studio)
{
    for (QString *fact : {&studio.senderName, &studio.studioName, &studio.offer, &studio.website}) {
        if (fact->isEmpty())
            *fact = u"…"_s;
    }
}

} // namespace

Result<WrittenDraft> TemplateDesk::preview(const CategoryTemplate &categoryTemplate, ProspectId prospect)
{
    const auto sample = m_database.readNow([&](store::ReadSession &session) { return sampleOf(session, categoryTemplate.category, prospect); });
    if (!sample)
        return fail(sample.error());
    const auto writer = draftWriter(m_services, sample->settings, u"template"_s);
    if (!writer)
        return fail(writer.error());
    return (*writer)->write(draftBrief(sample->prospect, sample->pages, sample->settings, categoryTemplate), {});
}

Result<TemplateCheck> TemplateDesk::check(const CategoryTemplate &categoryTemplate, int most)
{
    return m_database.readNow([&](store::ReadSession &session) -> Result<TemplateCheck> {
        const auto settings = readSettings(session);
        if (!settings)
            return fail(settings.error());
        const auto writer = draftWriter(m_services, *settings, u"template"_s);
        if (!writer)
            return fail(writer.error());
        store::ProspectFilter filter;
        filter.category = categoryTemplate.category.simplified();
        const auto ids = store::prospects::firstIds(session, filter, {}, most);
        if (!ids)
            return fail(ids.error());
        const auto prospects = store::prospects::byIds(session, *ids);
        if (!prospects)
            return fail(prospects.error());
        TemplateCheck found{static_cast<int>(prospects->size()), {}};
        for (const Prospect &prospect : *prospects) {
            const auto fields = (*writer)->unresolvedFields(draftBrief(prospect, {}, *settings, categoryTemplate));
            if (!fields.isEmpty())
                found.gaps.append({prospect.id, prospect.domain, fields});
        }
        return found;
    });
}

Result<CategoryTemplate> TemplateDesk::propose(const QString &category, const QString &writer, std::stop_token stop)
{
    const auto settings = m_database.readNow([](store::ReadSession &session) { return readSettings(session); });
    if (!settings)
        return fail(settings.error());
    if (category.simplified().isEmpty())
        return fail(ErrorKind::InvalidInput, u"No category was named."_s, u"Name the category that the template is for"_s);
    if (!settings->flag(u"master.enabled"_s))
        return fail(ErrorKind::Misconfigured, u"No model was asked, because the master switch is off."_s, u"Turn the master switch on in Settings"_s);
    const auto chosen = draftWriter(m_services, *settings, writer);
    if (!chosen)
        return fail(chosen.error());
    auto proposal = (*chosen)->proposeTemplate({category.simplified(), settings->text(u"draft.idea"_s), {}, studioFacts(*settings)}, stop);
    if (!proposal)
        return fail(proposal.error());
    CategoryTemplate made;
    made.category = category.simplified();
    made.angle = std::move(proposal->angle);
    made.subject = std::move(proposal->subject);
    made.body = std::move(proposal->body);
    made.author = proposal->model.isEmpty() ? proposal->provider : QString(proposal->provider + u' ' + proposal->model);
    return made;
}

Status TemplateDesk::save(const CategoryTemplate &categoryTemplate)
{
    const auto settings = m_database.readNow([](store::ReadSession &session) { return readSettings(session); });
    if (!settings)
        return fail(settings.error());
    const auto writer = draftWriter(m_services, *settings, u"template"_s);
    if (!writer)
        return fail(writer.error());
    auto brief = draftBrief(madeUp(categoryTemplate.category), {}, *settings, categoryTemplate);
    fillStudio(brief.studio);
    if (const auto filled = (*writer)->write(brief, {}); !filled)
        return fail(filled.error());
    const auto saved = m_database.writeNow([&](store::WriteSession &session) { return store::categorytemplates::save(session, categoryTemplate); });
    return saved ? Status() : Status(fail(saved.error()));
}

} // namespace overture::pipeline

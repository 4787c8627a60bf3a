// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/draftbrief.h"

#include "domain/similarity.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int evidencePages = 4;
constexpr int evidenceCharacters = 6000;

} // namespace

StudioFacts studioFacts(const Settings &settings)
{
    return {settings.text(u"studio.sender_name"_s), settings.text(u"studio.name"_s),           settings.text(u"studio.offer"_s),
            settings.text(u"studio.website"_s),     settings.text(u"studio.postal_address"_s), settings.text(u"studio.opt_out_line"_s)};
}

DraftBrief draftBrief(const Prospect &prospect, const QList<Page> &pages, const Settings &settings,
                      const std::optional<CategoryTemplate> &categoryTemplate)
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
        brief.evidence.append({page.url, page.title, page.text.left(evidenceCharacters), page.id, page.hash, page.fetchedAt});
    brief.studio = studioFacts(settings);
    brief.subjectTemplate = settings.text(u"draft.subject_template"_s);
    brief.bodyTemplate = settings.text(u"draft.body_template"_s);
    brief.idea = settings.text(u"draft.idea"_s);
    if (categoryTemplate) {
        brief.angle = categoryTemplate->angle;
        if (!categoryTemplate->subject.trimmed().isEmpty())
            brief.subjectTemplate = categoryTemplate->subject;
        if (!categoryTemplate->body.trimmed().isEmpty())
            brief.bodyTemplate = categoryTemplate->body;
    }
    return brief;
}

DraftBrief followUpBrief(const Prospect &prospect, const QList<Page> &pages, const Settings &settings,
                         const std::optional<CategoryTemplate> &categoryTemplate, const QList<Send> &sent)
{
    DraftBrief brief = draftBrief(prospect, pages, settings, categoryTemplate);
    brief.isLast = sent.size() >= settings.number(u"followup.most"_s);
    brief.bodyTemplate = settings.text(brief.isLast ? u"followup.last_template"_s : u"followup.body_template"_s);
    if (!sent.isEmpty())
        brief.subjectTemplate = followUpSubject(sent.first().subject);
    for (const Send &mail : sent)
        brief.earlier.append({mail.subject, withoutFooter(mail.body).toString(), mail.sentAt.value_or(mail.createdAt)});
    return brief;
}

QString followUpSubject(const QString &firstSubject)
{
    static const QRegularExpression prefix(u"^\\s*(?:(?:re|aw|sv|vs|antw|rif|odp)\\s*:\\s*)+"_s, QRegularExpression::CaseInsensitiveOption);
    return u"Re: "_s + QString(firstSubject).remove(prefix).simplified();
}

Result<DraftWriter *> draftWriter(const Services &services, const Settings &settings, const QString &id)
{
    const QString wanted = id.isEmpty() ? settings.text(u"draft.writer"_s) : id;
    const auto found = std::find_if(services.draftWriters.begin(), services.draftWriters.end(),
                                    [&](const DraftWriter *writer) { return writer->id() == wanted; });
    if (found == services.draftWriters.end())
        return fail(ErrorKind::Misconfigured, u"The chosen draft writer “%1” is not set up."_s.arg(wanted), u"Choose a draft writer in Settings"_s);
    return *found;
}

} // namespace overture::pipeline

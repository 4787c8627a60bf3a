// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/scoringstage.h"

#include "domain/scoring.h"
#include "pipeline/stages/params.h"
#include "pipeline/stages/subject.h"

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QList<Contact> contacts;
    QList<Page> pages;
};

int primaryConfidence(const Known &known, const Prospect &prospect)
{
    const auto primary = std::find_if(known.contacts.begin(), known.contacts.end(),
                                      [&](const Contact &contact) { return contact.value == prospect.contactEmail; });
    return primary == known.contacts.end() ? 0 : primary->confidence;
}

} // namespace

StageInfo ScoringStage::info() const
{
    return {.id = u"score"_s,
            .title = u"Score prospects"_s,
            .verb = u"Score"_s,
            .progressNoun = u"prospects"_s,
            .lanesSetting = {},
            .nextStage = u"draft"_s,
            .parameters = {{u"ids"_s, u"Prospects"_s, StageParameter::Type::Ids, {}, false}}};
}

Result<QList<store::NewJobItem>> ScoringStage::due(store::WriteSession &session, const QJsonObject &params, const Settings &,
                                                   const Services &)
{
    return prospectItems(store::prospects::dueForScoring(session, idsParameter(params)));
}

Result<ItemOutcome> ScoringStage::process(const JobItem &item, const StageContext &context)
{
    const auto prospect = subjectProspect(item, context);
    if (!prospect)
        return fail(prospect.error());
    const auto known = context.database.readNow([id = prospect->id](store::ReadSession &session) -> Result<Known> {
        auto contacts = store::prospects::contacts(session, id);
        if (!contacts)
            return fail(contacts.error());
        auto pages = store::prospects::pages(session, id);
        if (!pages)
            return fail(pages.error());
        return Known{std::move(*contacts), std::move(*pages)};
    });
    if (!known)
        return fail(known.error());

    // Scoring itself works with the master switch off; asking a service is work that it forbids.
    const bool mayAsk = context.settings.flag(u"score.rate_authority"_s) && context.settings.flag(u"master.enabled"_s);
    std::optional<double> authority = prospect->daEst;
    if (!authority && context.services.authorityRater && mayAsk) {
        const auto domain = DomainName::parse(prospect->domain);
        if (!domain)
            return fail(domain.error());
        const auto ratings = context.services.authorityRater->rate({*domain}, context.stop);
        if (!ratings)
            return fail(ratings.error());
        if (const auto rating = ratings->constFind(prospect->domain); rating != ratings->constEnd())
            authority = *rating;
    }

    QString siteText = prospect->pageTitle;
    for (const Page &page : known->pages)
        siteText += u'\n' + page.title + u'\n' + page.text;
    const auto lines = scoreLines({.domainAuthority = authority,
                                   .hasEmail = !prospect->contactEmail.isEmpty(),
                                   .emailConfidence = primaryConfidence(*known, *prospect),
                                   .siteText = siteText,
                                   .category = prospect->category,
                                   .keywords = prospect->keywords,
                                   .hasTitle = !prospect->pageTitle.isEmpty(),
                                   .hasContactName = !prospect->contactName.isEmpty(),
                                   .hasPages = !known->pages.isEmpty(),
                                   .hasLocation = !prospect->location.isEmpty(),
                                   .foundAt = prospect->createdAt},
                                  context.settings, context.clock.now());
    return ItemOutcome{[id = prospect->id, lines, authority](store::WriteSession &session) {
                           return store::prospects::saveScore(session, id, totalScore(lines), toJsonText(lines), authority);
                       },
                       ItemState::Done, {}};
}

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/enrichmentstage.h"

#include "pipeline/stages/contactsearching.h"
#include "pipeline/stages/finderorder.h"
#include "pipeline/stages/params.h"
#include "pipeline/stages/subject.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

StageInfo EnrichmentStage::info() const
{
    return {.id = u"enrich"_s,
            .title = u"Find addresses"_s,
            .verb = u"Find addresses"_s,
            .progressNoun = u"sites"_s,
            .lanesSetting = u"lanes.enrich"_s,
            .nextStage = u"verify"_s,
            .parameters = {{u"ids"_s, u"Prospects"_s, StageParameter::Type::Ids, {}, false},
                           {.name = u"finders"_s,
                            .title = u"Ask, in this order"_s,
                            .hint = u"website,hunter; empty: as in Settings"_s}}};
}

Result<QList<store::NewJobItem>> EnrichmentStage::due(store::WriteSession &session, const QJsonObject &params,
                                                      const Settings &settings, const Services &services)
{
    if (const auto finders = findersInOrder(params, settings, services); !finders)
        return fail(finders.error());
    return prospectItems(store::prospects::dueForEnrichment(session, idsParameter(params)));
}

Result<CostEstimate> EnrichmentStage::estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                               const Services &services)
{
    const auto finders = findersInOrder(params, settings, services);
    if (!finders)
        return fail(finders.error());
    const auto due = store::prospects::dueForEnrichment(session, idsParameter(params));
    if (!due)
        return fail(due.error());
    QStringList parts;
    bool isFallback = false;
    for (const ContactFinder *finder : *finders) {
        const int each = finder->creditsAtMost();
        if (each > 0 && !due->isEmpty()) {
            QString part = u"At most %1 %2 credits: up to %3 for each of %4 sites"_s.arg(each * due->size())
                               .arg(finder->title()).arg(each).arg(due->size());
            if (isFallback)
                part += u", and only where nobody before it finds an address"_s;
            parts.append(part + u'.');
        }
        isFallback = true;
    }
    return CostEstimate{0, parts.join(u' ')};
}

Result<ItemOutcome> EnrichmentStage::process(const JobItem &item, const StageContext &context)
{
    const auto prospect = subjectProspect(item, context);
    if (!prospect)
        return fail(prospect.error());
    if (!prospect->contactEmail.isEmpty())
        return skipped(u"has an address already"_s);
    const auto domain = DomainName::parse(prospect->domain);
    if (!domain)
        return fail(domain.error());
    const auto finders = findersInOrder(context.job.params, context.settings, context.services);
    if (!finders)
        return fail(finders.error());

    ContactSearching searching(*prospect, *domain, context);
    auto outcome = searching.run(*finders);
    if (!outcome)
        return fail(outcome.error());
    return ItemOutcome{[id = prospect->id, outcome = *outcome, note = searching.unsavedNote()](store::WriteSession &session) -> Status {
                           if (note && note->jobId.isValid()) {
                               if (auto noted = store::contactsearches::save(session, *note); !noted)
                                   return noted;
                           }
                           return store::prospects::saveEnrichment(session, id, outcome);
                       },
                       ItemState::Done, {}};
}

Commit EnrichmentStage::onItemFailed(const JobItem &item, const Error &error) const
{
    return [id = ProspectId{item.subjectId}, message = error.message](store::WriteSession &session) {
        return store::prospects::saveEnrichmentFailure(session, id, message);
    };
}

Result<QJsonObject> EnrichmentStage::onJobFinished(store::WriteSession &session, const Job &job)
{
    return store::contactsearches::creditsOf(session, job.id).map([](int credits) {
        return credits > 0 ? QJsonObject{{u"credits"_s, credits}} : QJsonObject();
    });
}

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/discoverystage.h"

#include "pipeline/stages/discoveryplan.h"
#include "pipeline/stages/foundsites.h"

#include <QJsonDocument>
#include <QUrl>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

QString labelOf(const DiscoveryQuery &query)
{
    if (query.source == QuerySource::Listing)
        return u"Links of %1"_s.arg(query.listingUrl);
    QStringList parts = {query.category, query.location};
    if (!query.keyword.isEmpty())
        parts.append(u"“%1”"_s.arg(query.keyword));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ItemOutcome outcomeOf(FoundSites sites)
{
    auto found = std::make_shared<FoundSites>(std::move(sites));
    return {[found](store::WriteSession &session) { return found->save(session); }, ItemState::Done, {}};
}

Result<ItemOutcome> readListing(const DiscoveryQuery &query, const StageContext &context)
{
    auto answer = context.services.listingReader->read(QUrl(query.listingUrl), context.settings.number(u"discover.listing_max_pages"_s),
                                                       context.stop);
    if (!answer)
        return fail(answer.error());
    return outcomeOf(FoundSites(query, std::move(*answer), context.settings));
}

Result<ItemOutcome> searchNow(DiscoveryQuery query, const StageContext &context)
{
    const auto request = requestOf(query, context);
    if (!request)
        return fail(request.error());
    query.locationCode = request->locationCode;
    auto answer = context.services.prospectSource->find(*request, context.stop);
    if (!answer)
        return fail(answer.error());
    return outcomeOf(FoundSites(std::move(query), std::move(*answer), context.settings));
}

} // namespace

StageInfo DiscoveryStage::info() const
{
    return {.id = u"discover"_s,
            .title = u"Discover websites"_s,
            .verb = u"Discover"_s,
            .progressNoun = u"searches"_s,
            .lanesSetting = u"lanes.discover"_s,
            .nextStage = u"enrich"_s,
            .parameters = discoveryParameters(),
            .lead = u"One search for each category in each place, and for each of the search words."_s};
}

Result<QList<store::NewJobItem>> DiscoveryStage::due(store::WriteSession &session, const QJsonObject &params, const Settings &settings,
                                                     const Services &services)
{
    const auto queries = plannedQueries(session, params, settings, services);
    if (!queries)
        return fail(queries.error());
    QList<store::NewJobItem> items;
    for (const DiscoveryQuery &query : *queries) {
        const auto id = store::queries::insert(session, query);
        if (!id)
            return fail(id.error());
        items.append({u"discovery_queries"_s, id->value, labelOf(query)});
    }
    return items;
}

Result<CostEstimate> DiscoveryStage::estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                              const Services &services)
{
    const auto queries = plannedQueries(session, params, settings, services);
    if (!queries)
        return fail(queries.error());
    return costOf(*queries, services);
}

Status DiscoveryStage::onJobCreated(store::WriteSession &session, JobId job, const QList<store::NewJobItem> &items)
{
    QList<qint64> ids;
    for (const auto &item : items)
        ids.append(item.subjectId);
    return store::queries::setJob(session, ids, job);
}

Result<ItemOutcome> DiscoveryStage::process(const JobItem &item, const StageContext &context)
{
    const auto query = storedQuery(context.database, DiscoveryQueryId{item.subjectId});
    if (!query)
        return fail(query.error());
    if (query->status == QueryStatus::Done)
        return ItemOutcome{{}, ItemState::Skipped, u"searched already"_s};
    const Services &services = context.services;
    const bool isThere = query->source == QuerySource::Listing ? services.listingReader != nullptr
        : query->source == QuerySource::Queue                  ? services.searchQueue != nullptr
                                                               : services.prospectSource != nullptr;
    if (!isThere)
        return fail(ErrorKind::Misconfigured, u"No search service is set up."_s, u"Enter a DataForSEO key in Settings"_s);
    switch (query->source) {
    case QuerySource::Listing:
        return readListing(*query, context);
    case QuerySource::Live:
        return searchNow(*query, context);
    case QuerySource::Queue:
        break;
    }
    auto collected = m_queued.answer(query->id, context);
    if (!collected)
        return fail(collected.error());
    return outcomeOf(FoundSites(std::move(collected->query), std::move(collected->answer), context.settings));
}

Commit DiscoveryStage::onItemFailed(const JobItem &item, const Error &error) const
{
    return [id = DiscoveryQueryId{item.subjectId}, message = error.message](store::WriteSession &session) -> Status {
        auto query = store::queries::byId(session, id);
        if (!query)
            return fail(query.error());
        if (!*query)
            return {};
        (*query)->status = QueryStatus::Failed;
        (*query)->errorMessage = message;
        return store::queries::update(session, **query);
    };
}

Result<QJsonObject> DiscoveryStage::onJobFinished(store::WriteSession &session, const Job &job)
{
    const auto queries = store::queries::ofJob(session, job.id);
    if (!queries)
        return fail(queries.error());
    int found = 0, saved = 0, duplicate = 0, existing = 0, leftOut = 0;
    double cost = 0;
    for (const DiscoveryQuery &query : *queries) {
        found += query.resultsFound;
        saved += query.resultsSaved;
        duplicate += query.resultsSkippedDuplicate;
        existing += query.resultsSkippedExisting;
        cost += query.costUsd;
        leftOut += QJsonDocument::fromJson(query.queryMetadata.toUtf8()).object().value(u"left_out_count"_s).toInt();
    }
    return QJsonObject{{u"found"_s, found}, {u"saved"_s, saved}, {u"duplicate"_s, duplicate}, {u"existing"_s, existing},
                       {u"left_out"_s, leftOut}, {u"cost_usd"_s, cost}};
}

} // namespace overture::pipeline

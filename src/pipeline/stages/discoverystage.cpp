// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/discoverystage.h"

#include "domain/platforms.h"
#include "store/prospectrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxResultsLimit = 1000;

QStringList listParameter(const QJsonObject &params, const QString &name)
{
    QStringList values;
    for (const QString &value : params.value(name).toString().split(u';', Qt::SkipEmptyParts)) {
        if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
            values.append(trimmed);
    }
    return values;
}

QString labelOf(const DiscoveryQuery &query)
{
    QStringList parts = {query.category, query.location};
    if (!query.keyword.isEmpty())
        parts.append(u"“%1”"_s.arg(query.keyword));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// What one answer brought: the writes of a discovery item.
class FoundSites
{
public:
    FoundSites(DiscoveryQuery query, DiscoveryAnswer answer, bool skipPlatforms)
        : m_query(std::move(query)), m_answer(std::move(answer)), m_skipPlatforms(skipPlatforms) {}

    Status save(store::WriteSession &session)
    {
        m_query.resultsFound = m_query.resultsSaved = m_query.resultsSkippedDuplicate = m_query.resultsSkippedExisting = 0;
        QSet<QString> seen;
        for (const FoundSite &site : std::as_const(m_answer.sites)) {
            const auto host = DomainName::fromUrl(site.url.toString(QUrl::FullyEncoded));
            if (!host) {
                m_unusable.append(site.url.toString());
                continue;
            }
            const DomainName domain = host->registrable();
            ++m_query.resultsFound;
            if (m_skipPlatforms && isPlatform(domain)) {
                m_platforms.append(domain.ace());
                continue;
            }
            if (seen.contains(domain.ace())) {
                ++m_query.resultsSkippedDuplicate;
                continue;
            }
            seen.insert(domain.ace());
            if (m_query.resultsSaved >= m_query.maxResults) {
                ++m_beyondMax;
                continue;
            }
            if (auto saved = saveSite(session, domain, site); !saved)
                return saved;
        }
        return finish(session);
    }

private:
    Status saveSite(store::WriteSession &session, const DomainName &domain, const FoundSite &site)
    {
        Prospect prospect;
        prospect.domain = domain.ace();
        prospect.pageUrl = site.url.toString(QUrl::FullyEncoded);
        prospect.pageTitle = site.title.simplified();
        prospect.category = m_query.category;
        prospect.location = m_query.location;
        prospect.keywords = m_query.keyword;
        prospect.discoveryQueryId = m_query.id;
        prospect.dataforseoPayload = QString::fromUtf8(site.payload);
        const auto id = store::prospects::insert(session, prospect);
        if (!id)
            return fail(id.error());
        ++(*id ? m_query.resultsSaved : m_query.resultsSkippedExisting);
        return {};
    }

    Status finish(store::WriteSession &session)
    {
        m_query.status = QueryStatus::Done;
        m_query.errorMessage.clear();
        m_query.providerTaskId = m_answer.providerTaskId;
        const QJsonObject metadata{{u"cost_usd"_s, m_answer.costUsd},
                                   {u"platforms_left_out"_s, QJsonArray::fromStringList(m_platforms)},
                                   {u"unusable_addresses"_s, QJsonArray::fromStringList(m_unusable)},
                                   {u"beyond_max"_s, m_beyondMax}};
        m_query.queryMetadata = QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact));
        return store::queries::update(session, m_query);
    }

    DiscoveryQuery m_query;
    DiscoveryAnswer m_answer;
    bool m_skipPlatforms;
    QStringList m_platforms;
    QStringList m_unusable;
    int m_beyondMax = 0;
};

} // namespace

StageInfo DiscoveryStage::info() const
{
    using Type = StageParameter::Type;
    return {.id = u"discover"_s,
            .title = u"Discover websites"_s,
            .verb = u"Discover"_s,
            .progressNoun = u"searches"_s,
            .lanesSetting = u"lanes.discover"_s,
            .nextStage = u"enrich"_s,
            .parameters = {{.name = u"category"_s,
                            .title = u"Categories"_s,
                            .required = true,
                            .hint = u"Art Blogs; Galleries – separate several with ;"_s,
                            .suggestions = u"categories"_s},
                           {.name = u"location"_s,
                            .title = u"Locations"_s,
                            .defaultValue = u"United States"_s,
                            .required = true,
                            .hint = u"United States; Berlin – separate several with ;"_s,
                            .suggestions = u"places"_s},
                           {.name = u"keyword"_s,
                            .title = u"Search words"_s,
                            .hint = u"optional, otherwise made from the two above"_s},
                           {.name = u"max"_s,
                            .title = u"Results per search"_s,
                            .type = Type::Number,
                            .defaultValue = 100,
                            .minimum = 1,
                            .maximum = maxResultsLimit}},
            .lead = u"One search for each category in each place, and for each of the search words."_s};
}

Result<QList<store::NewJobItem>> DiscoveryStage::due(store::WriteSession &session, const QJsonObject &params, const Settings &,
                                                     const Services &services)
{
    if (!services.prospectSource)
        return fail(ErrorKind::Misconfigured, u"No search service is set up."_s, u"Enter a DataForSEO key in Settings"_s);
    const QStringList categories = listParameter(params, u"category"_s);
    const QStringList locations = listParameter(params, u"location"_s);
    QStringList keywords = listParameter(params, u"keyword"_s);
    if (categories.isEmpty())
        return fail(ErrorKind::InvalidInput, u"A search needs at least one category."_s, u"Name a category, such as Art Blogs"_s);
    if (locations.isEmpty())
        return fail(ErrorKind::InvalidInput, u"A search needs at least one location."_s, u"Name a location, such as United States"_s);
    const int maxResults = params.value(u"max"_s).toInt(100);
    if (maxResults < 1 || maxResults > maxResultsLimit)
        return fail(ErrorKind::InvalidInput, u"The number of results must be between 1 and %1."_s.arg(maxResultsLimit), u"Choose another number"_s);
    if (keywords.isEmpty())
        keywords.append(QString());

    QList<store::NewJobItem> items;
    for (const QString &category : categories) {
        for (const QString &location : locations) {
            for (const QString &keyword : std::as_const(keywords)) {
                DiscoveryQuery query;
                query.category = category;
                query.location = location;
                query.keyword = keyword;
                query.maxResults = maxResults;
                const auto id = store::queries::insert(session, query);
                if (!id)
                    return fail(id.error());
                items.append({u"discovery_queries"_s, id->value, labelOf(query)});
            }
        }
    }
    return items;
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
    const auto stored = context.database.readNow([id = DiscoveryQueryId{item.subjectId}](store::ReadSession &session) {
        return store::queries::byId(session, id);
    });
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(ErrorKind::NotFound, u"The search “%1” was removed while the job ran."_s.arg(item.label));
    const DiscoveryQuery &query = **stored;
    if (query.status == QueryStatus::Done)
        return ItemOutcome{{}, ItemState::Skipped, u"searched already"_s};

    DiscoveryRequest request;
    request.category = query.category;
    request.location = query.location;
    request.locationCode = query.locationCode;
    request.keyword = query.keyword;
    request.maxResults = query.maxResults;
    auto answer = context.services.prospectSource->find(request, context.stop);
    if (!answer)
        return fail(answer.error());
    auto found = std::make_shared<FoundSites>(query, std::move(*answer), context.settings.flag(u"discover.skip_platforms"_s));
    return ItemOutcome{[found](store::WriteSession &session) { return found->save(session); }, ItemState::Done, {}};
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
    const auto items = store::jobs::items(session, job.id, std::nullopt, job.total);
    if (!items)
        return fail(items.error());
    int found = 0, saved = 0, duplicate = 0, existing = 0;
    for (const JobItem &item : *items) {
        const auto query = store::queries::byId(session, DiscoveryQueryId{item.subjectId});
        if (!query)
            return fail(query.error());
        if (*query) {
            found += (*query)->resultsFound;
            saved += (*query)->resultsSaved;
            duplicate += (*query)->resultsSkippedDuplicate;
            existing += (*query)->resultsSkippedExisting;
        }
    }
    return QJsonObject{{u"found"_s, found}, {u"saved"_s, saved}, {u"duplicate"_s, duplicate}, {u"existing"_s, existing}};
}

} // namespace overture::pipeline

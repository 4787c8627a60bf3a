// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/discoveryplan.h"

#include "domain/intent.h"
#include "pipeline/placelookup.h"
#include "pipeline/stages/queuedsearches.h"

#include <QRegularExpression>

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

/// What all queries of a job share.
struct Common
{
    QString leaveOut;
    int maxResults = 100;
};

Result<Common> commonOf(const QJsonObject &params, const Settings &settings)
{
    Common common;
    common.maxResults = params.value(u"max"_s).toInt(100);
    if (common.maxResults < 1 || common.maxResults > maxResultsLimit)
        return fail(ErrorKind::InvalidInput, u"The number of results must be between 1 and %1."_s.arg(maxResultsLimit), u"Choose another number"_s);
    const QString words = params.contains(u"leave_out"_s) ? params.value(u"leave_out"_s).toString() : settings.text(u"discover.leave_out"_s);
    const auto kinds = parseIntents(words);
    if (!kinds)
        return fail(kinds.error());
    QStringList stored;
    for (const SiteIntent kind : *kinds)
        stored.append(toText(kind));
    common.leaveOut = stored.join(u';');
    return common;
}

Result<QList<DiscoveryQuery>> plannedListings(const QJsonObject &params, const Common &common, const Services &services)
{
    if (!services.listingReader)
        return fail(ErrorKind::Misconfigured, u"This program cannot read listing pages."_s);
    const QString text = params.value(u"listing"_s).toString().trimmed();
    const auto host = DomainName::fromUrl(text);
    if (text.isEmpty() || !host) {
        return fail(ErrorKind::InvalidInput,
                    text.isEmpty() ? u"A listing needs the address of a page."_s
                                   : u"“%1” is not the address of a page: %2"_s.arg(text.left(200), host.error().message),
                    u"Paste the address of a page that lists sites, such as https://example.com/50-art-blogs"_s);
    }
    DiscoveryQuery query;
    query.source = QuerySource::Listing;
    query.listingUrl = text.contains(u"://"_s) ? text : QString(u"https://"_s + text);
    query.category = params.value(u"category"_s).toString().section(u';', 0, 0).trimmed();
    query.location = params.value(u"location"_s).toString().section(u';', 0, 0).trimmed();
    query.maxResults = common.maxResults;
    query.leaveOut = common.leaveOut;
    return QList<DiscoveryQuery>{query};
}

Result<QString> languageOf(const QJsonObject &params, const store::places::Lists &lists)
{
    const QString text = params.value(u"language"_s).toString().trimmed();
    if (text.isEmpty())
        return u"en"_s;
    if (!lists.languages.isEmpty())
        return resolveLanguage(text, lists.languages).map([](const SearchLanguage &language) { return language.code; });
    static const QRegularExpression code(u"^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$"_s);
    if (!code.match(text).hasMatch())
        return fail(ErrorKind::InvalidInput, u"“%1” is not the code of a language."_s.arg(text), u"Use a code such as en or de"_s);
    return text;
}

Result<QList<DiscoveryQuery>> plannedSearches(store::ReadSession &session, const QJsonObject &params, const Common &common, const Services &services)
{
    const bool queued = params.value(u"mode"_s).toString() == u"queue";
    if (queued ? !services.searchQueue : !services.prospectSource)
        return fail(ErrorKind::Misconfigured, u"No search service is set up."_s, u"Enter a DataForSEO key in Settings"_s);
    const QStringList categories = listParameter(params, u"category"_s);
    const QStringList locations = listParameter(params, u"location"_s);
    QStringList keywords = listParameter(params, u"keyword"_s);
    if (categories.isEmpty())
        return fail(ErrorKind::InvalidInput, u"A search needs at least one category."_s, u"Name a category, such as Art Blogs"_s);
    if (locations.isEmpty())
        return fail(ErrorKind::InvalidInput, u"A search needs at least one location."_s, u"Name a location, such as United States"_s);
    if (keywords.isEmpty())
        keywords.append(QString());

    store::places::Lists lists;
    if (services.placeDirectory) {
        auto stored = store::places::all(session, services.placeDirectory->id());
        if (!stored)
            return fail(stored.error());
        lists = std::move(*stored);
    }
    const auto language = languageOf(params, lists);
    if (!language)
        return fail(language.error());
    QList<std::optional<int>> codes;
    for (const QString &location : locations) {
        const auto code = placeCode(location, services, lists);
        if (!code)
            return fail(code.error());
        codes.append(*code);
    }
    QList<DiscoveryQuery> queries;
    for (const QString &category : categories) {
        for (qsizetype place = 0; place < locations.size(); ++place) {
            for (const QString &keyword : std::as_const(keywords)) {
                DiscoveryQuery query;
                query.source = queued ? QuerySource::Queue : QuerySource::Live;
                query.category = category;
                query.location = locations.at(place);
                query.locationCode = codes.at(place);
                query.keyword = keyword;
                query.language = *language;
                query.maxResults = common.maxResults;
                query.leaveOut = common.leaveOut;
                if (queued)
                    query.taskTag = newTaskTag();
                queries.append(query);
            }
        }
    }
    return queries;
}

QString dollars(double usd)
{
    return usd < 0.01 ? u"$%1"_s.arg(usd, 0, 'f', 4) : u"$%1"_s.arg(usd, 0, 'f', 2);
}

} // namespace

QList<StageParameter> discoveryParameters()
{
    using Type = StageParameter::Type;
    StageParameter source{u"source"_s, u"Look for sites with"_s, Type::Choice, u"search"_s, false};
    source.choices = {u"search"_s, u"listing"_s};
    source.choiceTitles = {u"A Google search (DataForSEO, paid)"_s, u"The links of a page (free)"_s};
    StageParameter category{u"category"_s, u"Categories"_s, Type::Text, {}, true};
    category.hint = u"Art Blogs; Galleries – separate several with ;"_s;
    category.suggestions = u"categories"_s;
    StageParameter location{u"location"_s, u"Locations"_s, Type::Text, u"United States"_s, true};
    location.hint = u"United States; Berlin – separate several with ;"_s;
    location.suggestions = u"places"_s;
    StageParameter keyword{u"keyword"_s, u"Search words"_s, Type::Text, {}, false};
    keyword.hint = u"optional; left empty, the category itself is searched for"_s;
    StageParameter language{u"language"_s, u"Language of the results"_s, Type::Text, u"en"_s, false};
    language.hint = u"en, de, fr …"_s;
    language.suggestions = u"languages"_s;
    StageParameter mode{u"mode"_s, u"Answers"_s, Type::Choice, u"live"_s, false};
    mode.choices = {u"live"_s, u"queue"_s};
    mode.choiceTitles = {u"At once, up to 200 results a search"_s, u"Within minutes, up to 700 results, a third of the price"_s};
    for (StageParameter *field : {&location, &keyword, &language, &mode})
        field->onlyWith = u"source=search"_s;
    StageParameter listing{u"listing"_s, u"Page that lists sites"_s, Type::Text, {}, true};
    listing.hint = u"https://example.com/50-art-blogs-to-follow"_s;
    listing.onlyWith = u"source=listing"_s;
    StageParameter max{u"max"_s, u"Most results per search"_s, Type::Number, 100, false};
    max.minimum = 1;
    max.maximum = maxResultsLimit;
    StageParameter leaveOut{u"leave_out"_s, u"Leave out these kinds of sites"_s, Type::Text, {}, false};
    leaveOut.hint = u"service; brand; blog; media; marketplace; platform; unknown. Empty: none; what is left out is counted"_s;
    return {source, category, location, keyword, listing, language, mode, max, leaveOut};
}

Result<QList<DiscoveryQuery>> plannedQueries(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                             const Services &services)
{
    const QString source = params.value(u"source"_s).toString(params.contains(u"listing"_s) ? u"listing"_s : u"search"_s);
    const QString mode = params.value(u"mode"_s).toString(u"live"_s);
    if (source != u"search" && source != u"listing")
        return fail(ErrorKind::InvalidInput, u"“%1” is no way to look for sites."_s.arg(source), u"Use search or listing"_s);
    if (mode != u"live" && mode != u"queue")
        return fail(ErrorKind::InvalidInput, u"“%1” is no way to search."_s.arg(mode), u"Use live or queue"_s);
    const auto common = commonOf(params, settings);
    if (!common)
        return fail(common.error());
    return source == u"listing" ? plannedListings(params, *common, services) : plannedSearches(session, params, *common, services);
}

CostEstimate costOf(const QList<DiscoveryQuery> &queries, const Services &services)
{
    CostEstimate estimate;
    double elsewhere = 0;
    int searches = 0;
    int most = 0;
    bool queued = false;
    for (const DiscoveryQuery &query : queries) {
        if (query.source == QuerySource::Listing)
            continue;
        DiscoveryRequest request;
        request.category = query.category;
        request.keyword = query.keyword;
        request.maxResults = query.maxResults;
        queued = query.source == QuerySource::Queue;
        ++searches;
        most = std::max(most, query.maxResults);
        const double live = services.prospectSource ? services.prospectSource->estimateUsd(request) : 0;
        const double later = services.searchQueue ? services.searchQueue->estimateUsd(request) : 0;
        estimate.usd += queued ? later : live;
        elsewhere += queued ? live : later;
    }
    if (estimate.usd <= 0)
        return estimate;
    constexpr int liveLimit = 200;
    constexpr int queueLimit = 700;
    const int given = std::min(most, queued ? queueLimit : liveLimit);
    estimate.text = u"At most %1: %2 %3 of up to %4 results at DataForSEO, %5."_s
                        .arg(dollars(estimate.usd)).arg(searches).arg(searches == 1 ? u"search"_s : u"searches"_s).arg(given)
                        .arg(queued ? u"answered within minutes"_s : u"answered at once"_s);
    if (!queued && elsewhere > 0 && elsewhere < estimate.usd)
        estimate.text += u" In the queue it would be %1."_s.arg(dollars(elsewhere));
    return estimate;
}

} // namespace overture::pipeline

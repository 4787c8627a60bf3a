// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "pipeline/categorizing.h"
#include "pipeline/jobcreation.h"
#include "store/jobrepository.h"
#include "store/prospectrepository.h"

#include <QJsonDocument>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject queryObject(const DiscoveryQuery &query)
{
    return {{u"id"_s, query.id.value},
            {u"job_id"_s, query.jobId.value},
            {u"source"_s, toText(query.source)},
            {u"category"_s, query.category},
            {u"location"_s, query.location},
            {u"location_code"_s, query.locationCode ? QJsonValue(*query.locationCode) : QJsonValue()},
            {u"keyword"_s, query.keyword},
            {u"language"_s, query.language},
            {u"listing_url"_s, query.listingUrl},
            {u"status"_s, toText(query.status)},
            {u"found"_s, query.resultsFound},
            {u"saved"_s, query.resultsSaved},
            {u"duplicate"_s, query.resultsSkippedDuplicate},
            {u"existing"_s, query.resultsSkippedExisting},
            {u"error"_s, query.errorMessage.isEmpty() ? QJsonValue() : QJsonValue(query.errorMessage)},
            {u"cost_usd"_s, query.costUsd},
            {u"task_id"_s, query.providerTaskId},
            {u"details"_s, QJsonDocument::fromJson(query.queryMetadata.toUtf8()).object()}};
}

QString queryLine(const DiscoveryQuery &query)
{
    QStringList what{query.source == QuerySource::Listing ? query.listingUrl : query.category, query.location};
    if (!query.keyword.isEmpty())
        what.append(u"“%1”"_s.arg(query.keyword));
    what.removeAll(QString());
    QString line = u"%1  %2 %3"_s.arg(query.id.value, 5).arg(toText(query.status).leftJustified(8), what.join(u" · "_s));
    if (query.status == QueryStatus::Done)
        line += u": %1 found, %2 saved, %3 twice, %4 known"_s.arg(query.resultsFound).arg(query.resultsSaved)
                    .arg(query.resultsSkippedDuplicate).arg(query.resultsSkippedExisting);
    if (!query.errorMessage.isEmpty())
        line += u": "_s + query.errorMessage;
    const auto details = QJsonDocument::fromJson(query.queryMetadata.toUtf8()).object();
    if (const int count = details.value(u"left_out_count"_s).toInt(); count > 0)
        line += u", %1 left out"_s.arg(count);
    return line;
}

} // namespace

ExitCode listQueries(const CommandContext &context)
{
    std::optional<JobId> job;
    if (context.arguments.has(u"job"_s)) {
        const auto ids = parseIds({context.arguments.value(u"job"_s)});
        if (!ids)
            return context.output.usage(ids.error().message, ids.error().action);
        job = JobId{ids->first()};
    }
    const auto queries = await(context.app.database().read([job](store::ReadSession &session) {
        constexpr int all = 1'000'000;
        return job ? store::queries::ofJob(session, *job) : store::queries::list(session, all);
    }));
    if (!queries)
        return context.output.failure(queries.error());
    QJsonArray array;
    for (const DiscoveryQuery &query : *queries) {
        array.append(queryObject(query));
        context.output.line(queryLine(query));
        for (const auto &entry : QJsonDocument::fromJson(query.queryMetadata.toUtf8()).object().value(u"left_out"_s).toArray())
            context.output.line(u"         left out  %1  %2"_s.arg(entry.toObject().value(u"domain"_s).toString().leftJustified(28),
                                                                 entry.toObject().value(u"reason"_s).toString()));
    }
    if (context.output.isJson())
        context.output.document(array);
    else if (queries->isEmpty())
        context.output.line(u"No searches."_s);
    return ExitCode::Success;
}

ExitCode findLocations(const CommandContext &context)
{
    constexpr int shown = 50;
    QJsonArray array;
    if (context.arguments.has(u"languages"_s)) {
        const auto languages = await(context.app.searchLanguages());
        if (!languages)
            return context.output.failure(languages.error());
        for (const SearchLanguage &language : *languages) {
            array.append(QJsonObject{{u"code"_s, language.code}, {u"name"_s, language.name}});
            context.output.line(u"%1  %2"_s.arg(language.code.leftJustified(6), language.name));
        }
    } else {
        if (context.arguments.positional.isEmpty())
            return context.output.usage(u"No place was named."_s, u"Give a part of its name, such as overture-cli locations berlin"_s);
        const auto places = await(context.app.findPlaces(context.arguments.positional.first(), shown));
        if (!places)
            return context.output.failure(places.error());
        for (const Place &place : *places) {
            array.append(QJsonObject{{u"code"_s, place.code}, {u"name"_s, place.name}, {u"country"_s, place.country}, {u"type"_s, place.type}});
            context.output.line(u"%1  %2  %3"_s.arg(place.code, 9).arg(place.name, place.type));
        }
        if (places->isEmpty())
            context.output.line(u"The search service knows no such place."_s);
    }
    if (context.output.isJson())
        context.output.document(array);
    return ExitCode::Success;
}

ExitCode categorize(const CommandContext &context)
{
    QList<qint64> ids;
    if (context.arguments.has(u"ids"_s)) {
        const auto parsed = parseIds(context.arguments.options.value(u"ids"_s));
        if (!parsed)
            return context.output.usage(parsed.error().message, parsed.error().action);
        ids = *parsed;
    }
    const QString category = context.arguments.value(u"category"_s).trimmed();
    if (!category.isEmpty() && (ids.isEmpty() || context.arguments.has(u"auto"_s)))
        return context.output.usage(u"--category needs --ids, and does not go with --auto."_s, u"Name the prospects that it is for"_s);
    const auto done = await(context.app.database().write([=](store::WriteSession &session) -> Result<QList<pipeline::Categorized>> {
        if (category.isEmpty()) {
            const auto settings = pipeline::readSettings(session);
            return settings ? pipeline::categorize(session, ids, *settings) : Result<QList<pipeline::Categorized>>(fail(settings.error()));
        }
        const auto prospects = store::prospects::byIds(session, ids);
        if (!prospects)
            return fail(prospects.error());
        if (prospects->size() != ids.size())
            return fail(ErrorKind::NotFound, u"Not all of these prospects exist."_s, u"List the prospects and choose among them"_s);
        if (auto set = store::prospects::setCategory(session, ids, category, {}); !set)
            return fail(set.error());
        QList<pipeline::Categorized> changed;
        for (const Prospect &prospect : *prospects)
            changed.append({prospect.id, prospect.domain, category, u"chosen by hand"_s});
        return changed;
    }));
    if (!done)
        return context.output.failure(done.error());
    QJsonArray array;
    int changed = 0;
    for (const pipeline::Categorized &entry : *done) {
        changed += entry.category.isEmpty() ? 0 : 1;
        array.append(QJsonObject{{u"id"_s, entry.id.value}, {u"domain"_s, entry.domain},
                                 {u"category"_s, entry.category.isEmpty() ? QJsonValue() : QJsonValue(entry.category)}, {u"reason"_s, entry.reason}});
        context.output.line(u"%1  %2  %3"_s.arg(entry.domain.leftJustified(32), entry.category.isEmpty() ? u"–"_s : entry.category, entry.reason));
    }
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"changed"_s, changed}, {u"prospects"_s, array}});
    context.output.line(u"%1 of %2 given a category"_s.arg(changed).arg(done->size()));
    return ExitCode::Success;
}

} // namespace overture::cli

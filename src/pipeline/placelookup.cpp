// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/placelookup.h"

#include "core/logging.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto freshFor = std::chrono::hours(24 * 30);

Status refresh(store::Database &database, PlaceDirectory &directory, std::stop_token stop)
{
    const auto places = directory.places(stop);
    if (!places)
        return fail(places.error());
    const auto languages = directory.languages(stop);
    if (!languages)
        return fail(languages.error());
    if (places->isEmpty() || languages->isEmpty())
        return fail(ErrorKind::InvalidResponse, u"The search service answered with an empty list of places."_s, u"Try again later"_s);
    return database.writeNow([&](store::WriteSession &session) {
        return store::places::replace(session, directory.id(), *places, *languages);
    });
}

} // namespace

Result<store::places::Lists> placeLists(store::Database &database, const Services &services, Clock &clock, std::stop_token stop)
{
    if (!services.placeDirectory)
        return fail(ErrorKind::Misconfigured, u"No search service is set up."_s, u"Enter a DataForSEO key in Settings"_s);
    PlaceDirectory &directory = *services.placeDirectory;
    const auto read = [&] {
        return database.readNow([id = directory.id()](store::ReadSession &session) { return store::places::all(session, id); });
    };
    auto lists = read();
    if (!lists || (lists->fetchedAt && clock.now() - *lists->fetchedAt < freshFor))
        return lists;
    if (const auto refreshed = refresh(database, directory, stop); !refreshed) {
        if (!lists->fetchedAt)
            return fail(refreshed.error());
        qCInfo(lcPipeline) << "the list of places stays as it is:" << refreshed.error().message;
        return lists;
    }
    return read();
}

Result<std::optional<int>> placeCode(const QString &place, const Services &services, const store::places::Lists &lists)
{
    if (!services.placeDirectory)
        return std::optional<int>();
    if (const auto code = services.placeDirectory->countryCode(place))
        return code;
    if (lists.places.isEmpty())
        return std::optional<int>();
    return resolvePlace(place, lists.places).map([](const Place &found) { return std::optional(found.code); });
}

} // namespace overture::pipeline

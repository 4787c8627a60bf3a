// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/placerepository.h"

#include "store/records.h"

namespace overture::store::places {

using namespace Qt::StringLiterals;

Status replace(WriteSession &session, const QString &service, const QList<Place> &places, const QList<SearchLanguage> &languages)
{
    for (const auto &table : {u"places"_s, u"search_languages"_s}) {
        if (auto cleared = session.exec(u"DELETE FROM %1 WHERE service = :service"_s.arg(table), {{u":service"_s, service}}); !cleared)
            return fail(cleared.error());
    }
    for (const Place &place : places) {
        auto added = session.exec(uR"(
            INSERT INTO places (service, code, name, country, place_type) VALUES (:service, :code, :name, :country, :type)
            ON CONFLICT (service, code) DO NOTHING)"_s,
            {{u":service"_s, service}, {u":code"_s, place.code}, {u":name"_s, toStored(place.name)}, {u":country"_s, toStored(place.country)},
             {u":type"_s, toStored(place.type)}});
        if (!added)
            return fail(added.error());
    }
    for (const SearchLanguage &language : languages) {
        auto added = session.exec(uR"(
            INSERT INTO search_languages (service, code, name) VALUES (:service, :code, :name) ON CONFLICT (service, code) DO NOTHING)"_s,
            {{u":service"_s, service}, {u":code"_s, toStored(language.code)}, {u":name"_s, toStored(language.name)}});
        if (!added)
            return fail(added.error());
    }
    return session.exec(uR"(
        INSERT INTO place_lists (service, fetched_at) VALUES (:service, :now)
        ON CONFLICT (service) DO UPDATE SET fetched_at = excluded.fetched_at)"_s,
        {{u":service"_s, service}, {u":now"_s, toStored(session.now())}})
        .map([](int) {});
}

Result<std::optional<Instant>> fetchedAt(ReadSession &session, const QString &service)
{
    std::optional<Instant> at;
    auto status = session.select(u"SELECT fetched_at FROM place_lists WHERE service = :service"_s, {{u":service"_s, service}},
                                 [&](const QSqlQuery &row) { fromStored(row.value(0), at); });
    if (!status)
        return fail(status.error());
    return at;
}

Result<Lists> all(ReadSession &session, const QString &service)
{
    Lists lists;
    const auto at = fetchedAt(session, service);
    if (!at)
        return fail(at.error());
    lists.fetchedAt = *at;
    auto status = session.select(u"SELECT code, name, country, place_type FROM places WHERE service = :service ORDER BY code"_s,
                                 {{u":service"_s, service}}, [&](const QSqlQuery &row) {
                                     lists.places.append({row.value(0).toInt(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
                                 });
    if (status) {
        status = session.select(u"SELECT code, name FROM search_languages WHERE service = :service ORDER BY code"_s, {{u":service"_s, service}},
                                [&](const QSqlQuery &row) { lists.languages.append({row.value(0).toString(), row.value(1).toString()}); });
    }
    if (!status)
        return fail(status.error());
    return lists;
}

} // namespace overture::store::places

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/suggestions.h"

#include "domain/categories.h"
#include "pipeline/jobcreation.h"
#include "pipeline/placelookup.h"
#include "store/prospectrepository.h"

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int offered = 12;

QStringList containing(const QStringList &all, const QString &text)
{
    QStringList found;
    for (const QString &entry : all) {
        if (entry.contains(text, Qt::CaseInsensitive))
            found.append(entry);
    }
    return found;
}

} // namespace

Result<QStringList> suggestions(store::Database &database, const Services &services, Clock &clock, const QString &source,
                                const QString &text, std::stop_token stop)
{
    const QString typed = text.simplified();
    if (source == u"categories") {
        return database.readNow([typed](store::ReadSession &session) -> Result<QStringList> {
            const auto settings = pipeline::readSettings(session);
            if (!settings)
                return fail(settings.error());
            const auto used = store::prospects::categories(session);
            if (!used)
                return fail(used.error());
            QStringList all = categoriesOf(*settings);
            for (const QString &category : *used) {
                if (!category.isEmpty() && !all.contains(category, Qt::CaseInsensitive))
                    all.append(category);
            }
            return containing(all, typed);
        });
    }
    if (source != u"places" && source != u"languages")
        return fail(ErrorKind::InvalidInput, u"There are no suggestions for “%1”."_s.arg(source));
    const auto lists = pipeline::placeLists(database, services, clock, stop);
    if (!lists)
        return fail(lists.error());
    QStringList names;
    if (source == u"places") {
        for (const Place &place : matchingPlaces(typed, lists->places, offered))
            names.append(place.name);
        return names;
    }
    for (const SearchLanguage &language : lists->languages)
        names.append(u"%1 (%2)"_s.arg(language.code, language.name));
    return containing(names, typed);
}

} // namespace overture::app

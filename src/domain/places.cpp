// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/places.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownNearest = 3;

QStringList partsOf(const QString &name)
{
    QStringList parts;
    for (const QString &part : name.toLower().split(u',', Qt::SkipEmptyParts)) {
        if (const QString simple = part.simplified(); !simple.isEmpty())
            parts.append(simple);
    }
    return parts;
}

/// "berlin, germany" leads to "berlin,berlin,germany": the first parts agree, the others come in this order.
bool leadsTo(const QStringList &typed, const QStringList &name)
{
    if (typed.isEmpty() || name.isEmpty() || typed.first() != name.first())
        return false;
    qsizetype at = 1;
    for (qsizetype i = 1; i < typed.size(); ++i) {
        at = name.indexOf(typed.at(i), at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

/// Letters to change, add or leave out to make `b` of `a`; `limit` + 1 when there are more.
int distance(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return std::min(row.back(), limit + 1);
}

/// Countries before regions before cities, shorter names before longer ones.
bool isBetter(const Place &a, const Place &b)
{
    const auto depth = [](const Place &place) { return place.name.count(u','); };
    return std::pair(depth(a), a.name.size()) < std::pair(depth(b), b.name.size());
}

QString spaced(QString name)
{
    return name.replace(u","_s, u", "_s);
}

QString listed(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(u"“%1”"_s.arg(spaced(name)));
    return quoted.join(u", "_s);
}

template <class T, class NameOf>
QStringList nearest(const QString &text, const QList<T> &all, NameOf nameOf)
{
    constexpr int farthest = 12;
    const QString typed = text.toLower().section(u',', 0, 0).simplified();
    std::vector<std::pair<int, QString>> ranked;
    for (const T &entry : all) {
        const QString name = nameOf(entry);
        const QString first = name.toLower().section(u',', 0, 0).simplified();
        const bool begins = first.startsWith(typed) || (first.size() > 2 && typed.startsWith(first));
        const int far = begins ? 1 : distance(typed, first, farthest) * 2;
        if (far <= farthest * 2)
            ranked.emplace_back(far * 1000 + int(std::min<qsizetype>(name.size(), 999)), name);
    }
    const auto count = std::min<size_t>(ranked.size(), shownNearest);
    std::partial_sort(ranked.begin(), ranked.begin() + std::ptrdiff_t(count), ranked.end());
    QStringList names;
    for (size_t i = 0; i < count; ++i)
        names.append(ranked[i].second);
    return names;
}

} // namespace

Result<Place> resolvePlace(const QString &text, const QList<Place> &places)
{
    const QStringList typed = partsOf(text);
    QList<Place> candidates;
    for (const Place &place : places) {
        const QStringList parts = partsOf(place.name);
        if (parts == typed)
            return place;
        if (leadsTo(typed, parts))
            candidates.append(place);
    }
    if (candidates.size() == 1)
        return candidates.first();
    if (!candidates.isEmpty()) {
        std::stable_sort(candidates.begin(), candidates.end(), isBetter);
        QStringList names;
        for (const Place &place : candidates.mid(0, shownNearest))
            names.append(place.name);
        return fail(ErrorKind::InvalidInput, u"“%1” may be any of %2 places: %3%4."_s.arg(text.trimmed()).arg(candidates.size())
                        .arg(listed(names), candidates.size() > shownNearest ? u" …"_s : QString()),
                    u"Write one of the full names"_s);
    }
    const QStringList names = nearest(text, places, [](const Place &place) { return place.name; });
    return fail(ErrorKind::InvalidInput, names.isEmpty() ? u"The search service knows no place “%1”."_s.arg(text.trimmed())
                                                         : u"The search service knows no place “%1”. The nearest are %2."_s.arg(text.trimmed(), listed(names)),
                u"Choose a place from the list, such as United States"_s);
}

QList<Place> matchingPlaces(const QString &text, const QList<Place> &places, int limit)
{
    const QStringList typed = partsOf(text);
    if (typed.isEmpty())
        return {};
    const QString joined = typed.join(u',');
    std::vector<std::pair<int, const Place *>> ranked;
    for (const Place &place : places) {
        const QString name = place.name.toLower();
        int rank = -1;
        if (name == joined)
            rank = 0;
        else if (leadsTo(typed, partsOf(place.name)))
            rank = 1;
        else if (name.startsWith(joined))
            rank = 2;
        else if (std::all_of(typed.begin(), typed.end(), [&](const QString &part) { return name.contains(part); }))
            rank = 3;
        if (rank >= 0)
            ranked.emplace_back(rank, &place);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : isBetter(*a.second, *b.second);
    });
    QList<Place> found;
    for (size_t i = 0; i < ranked.size() && int(i) < limit; ++i)
        found.append(*ranked[i].second);
    return found;
}

Result<SearchLanguage> resolveLanguage(const QString &text, const QList<SearchLanguage> &languages)
{
    const QString typed = text.simplified();
    const QString code = typed.section(u" ("_s, 0, 0); // of "de (German)", as it is offered
    for (const SearchLanguage &language : languages) {
        if (language.code.compare(code, Qt::CaseInsensitive) == 0 && code != typed)
            return language;
        if (language.code.compare(typed, Qt::CaseInsensitive) == 0 || language.name.compare(typed, Qt::CaseInsensitive) == 0)
            return language;
    }
    const QStringList names = nearest(typed, languages, [](const SearchLanguage &language) { return language.name; });
    return fail(ErrorKind::InvalidInput,
                names.isEmpty() ? u"The search service knows no language “%1”."_s.arg(typed)
                                : u"The search service knows no language “%1”. The nearest are %2."_s.arg(typed, listed(names)),
                u"Use a code such as en or de"_s);
}

} // namespace overture

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/siteworld.h"

namespace overture::practice {

/// The page of results that a search engine would show for a phrase: organic items out of the world's sites,
/// the best fitting first, among them second pages and www forms of the same sites, platforms that are no
/// prospects, and other kinds of items. Pure.
class SearchResults
{
public:
    SearchResults(const SiteWorld &world, const QString &keyword, const QString &country, int depth);

    [[nodiscard]] const QJsonArray &items() const { return m_items; }
    [[nodiscard]] int organicCount() const { return m_organic; }

private:
    [[nodiscard]] QList<const Site *> ranked(const QString &country) const;
    void addSite(const Site &site, bool withWww, const Article *article);
    void addPlatform(const Platform &platform);
    void addOrganic(const QString &domain, const QString &url, const QString &title,
                    const QString &description, const QString &name);
    void addQuestions();
    void addRelated();

    const SiteWorld &m_world;
    QString m_keyword;
    QJsonArray m_items;
    int m_organic = 0;
};

} // namespace overture::practice

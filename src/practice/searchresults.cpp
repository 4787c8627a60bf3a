// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/searchresults.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

/// Words cut to their stem, so that "blog", "Blogs" and "blogging" meet.
QStringList stems(const QString &text)
{
    QStringList stems;
    for (QString word : text.toLower().split(QRegularExpression(u"[^\\p{L}\\p{N}]+"_s), Qt::SkipEmptyParts)) {
        if (word.size() > 4)
            word = word.left(std::max<qsizetype>(4, word.size() - 3));
        stems.append(word);
    }
    return stems;
}

} // namespace

SearchResults::SearchResults(const SiteWorld &world, const QString &keyword, const QString &country,
                             int depth)
    : m_world(world), m_keyword(keyword)
{
    const QList<const Site *> sites = ranked(country);
    qsizetype platform = 0;
    for (qsizetype i = 0; i < sites.size() && m_organic < depth; ++i) {
        const Site &site = *sites.at(i);
        const bool withWww = m_world.dice().below(site.domain + u"/www"_s, 3) == 0;
        addSite(site, withWww, nullptr);
        if (i == 1)
            addQuestions();
        // Every seventh site comes a second time, with an article and in the other form of its name.
        if (i % 7 == 3 && m_organic < depth)
            addSite(site, !withWww, site.articles.isEmpty() ? nullptr : &site.articles.first());
        if (i % 11 == 4 && platform < m_world.platforms().size() && m_organic < depth)
            addPlatform(m_world.platforms().at(platform++));
    }
    addRelated();
}

QList<const Site *> SearchResults::ranked(const QString &country) const
{
    const QStringList wanted = stems(m_keyword);
    QList<std::pair<int, const Site *>> scored;
    for (const Site &site : m_world.sites()) {
        int score = m_world.dice().below(m_keyword.toLower() + u'|' + site.domain, 40);
        const QStringList category = stems(site.category);
        const QStringList rest = stems(site.name + u' ' + site.tagline + u' ' + site.city);
        for (const QString &stem : wanted) {
            score += category.contains(stem) ? 40 : 0;
            score += rest.contains(stem) ? 15 : 0;
        }
        score += site.country == country ? 30 : 0;
        scored.append({score, &site});
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<const Site *> sites;
    for (const auto &[score, site] : scored)
        sites.append(site);
    return sites;
}

void SearchResults::addSite(const Site &site, bool withWww, const Article *article)
{
    const QString domain = withWww ? QString(u"www."_s + site.domain) : site.domain;
    const QString scheme = u"http://"_s;
    if (article)
        addOrganic(domain, scheme + domain + article->path, article->title + u" – "_s + site.name,
                   article->text, site.name);
    else
        addOrganic(domain, scheme + domain + u'/', site.name + u" – "_s + site.tagline,
                   site.articles.isEmpty() ? site.tagline
                                           : QString(site.tagline + u". "_s + site.articles.first().text),
                   site.name);
}

void SearchResults::addPlatform(const Platform &platform)
{
    QString slug = m_keyword.toLower();
    slug.replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
    QString title = platform.title;
    title.replace(u"{keyword}"_s, m_keyword);
    QString page = platform.page;
    page.replace(u"{slug}"_s, slug);
    addOrganic(platform.domain, u"http://"_s + platform.domain + page, title, title, platform.name);
}

void SearchResults::addOrganic(const QString &domain, const QString &url, const QString &title,
                               const QString &description, const QString &name)
{
    ++m_organic;
    const QJsonValue null;
    m_items.append(QJsonObject{
        {u"type"_s, u"organic"_s},
        {u"rank_group"_s, m_organic},
        {u"rank_absolute"_s, m_items.size() + 1},
        {u"page"_s, 1 + (m_organic - 1) / 10},
        {u"position"_s, u"left"_s},
        {u"xpath"_s,
         u"/html[1]/body[1]/div[3]/div[1]/div[11]/div[1]/div[2]/div[2]/div[1]/div[1]/div[%1]"_s.arg(
             m_items.size() + 1)},
        {u"domain"_s, domain},
        {u"title"_s, title},
        {u"url"_s, url},
        {u"cache_url"_s, null},
        {u"related_search_url"_s, null},
        {u"breadcrumb"_s, QString(u"http://"_s + domain)},
        {u"website_name"_s, name},
        {u"is_image"_s, false},
        {u"is_video"_s, false},
        {u"is_featured_snippet"_s, false},
        {u"is_malicious"_s, false},
        {u"is_web_story"_s, false},
        {u"description"_s, m_organic % 13 == 0 ? null : QJsonValue(description)},
        {u"pre_snippet"_s, null},
        {u"extended_snippet"_s, null},
        {u"images"_s, null},
        {u"amp_version"_s, false},
        {u"rating"_s, null},
        {u"price"_s, null},
        {u"highlighted"_s, null},
        {u"links"_s, null},
        {u"faq"_s, null},
        {u"extended_people_also_search"_s, null},
        {u"about_this_result"_s, null},
        {u"related_result"_s, null},
        {u"timestamp"_s, null},
        {u"rectangle"_s, null}});
}

void SearchResults::addQuestions()
{
    QJsonArray questions;
    for (const QString &question : {u"Where can I find the best %1?"_s, u"What makes good %1?"_s}) {
        const Site &source = m_world.sites().at(
            m_world.dice().below(m_keyword + question, static_cast<int>(m_world.sites().size())));
        questions.append(
            QJsonObject{{u"type"_s, u"people_also_ask_element"_s},
                        {u"title"_s, question.arg(m_keyword)},
                        {u"seed_question"_s, QJsonValue()},
                        {u"expanded_element"_s,
                         QJsonArray{QJsonObject{{u"type"_s, u"people_also_ask_expanded_element"_s},
                                                {u"featured_title"_s, QJsonValue()},
                                                {u"url"_s, QString(u"http://"_s + source.domain + u'/')},
                                                {u"domain"_s, source.domain},
                                                {u"title"_s, source.name},
                                                {u"description"_s, source.tagline},
                                                {u"images"_s, QJsonValue()},
                                                {u"timestamp"_s, QJsonValue()},
                                                {u"table"_s, QJsonValue()}}}}});
    }
    m_items.append(QJsonObject{{u"type"_s, u"people_also_ask"_s},
                               {u"rank_group"_s, 1},
                               {u"rank_absolute"_s, m_items.size() + 1},
                               {u"position"_s, u"left"_s},
                               {u"items"_s, questions}});
}

void SearchResults::addRelated()
{
    m_items.append(QJsonObject{
        {u"type"_s, u"related_searches"_s},
        {u"rank_group"_s, 1},
        {u"rank_absolute"_s, m_items.size() + 1},
        {u"position"_s, u"left"_s},
        {u"items"_s, QJsonArray{QString(m_keyword + u" near me"_s), QString(u"small "_s + m_keyword),
                                QString(m_keyword + u" list"_s)}}});
}

} // namespace overture::practice

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoitems.h"

#include "core/domainname.h"
#include "providers/text/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace overture::providers::dataforseo {

using namespace Qt::StringLiterals;

namespace {

bool isSite(const QString &type)
{
    return type == u"organic" || type == u"featured_snippet" || type == u"local_pack" || type == u"local_services";
}

/// Kinds whose `items` are sites of others.
bool holdsSites(const QString &type)
{
    return type == u"top_stories" || type == u"discussions_and_forums" || type == u"perspectives" || type == u"found_on_web"
        || type == u"scholarly_articles" || type == u"visual_stories";
}

QUrl siteUrl(const JsonReader &item)
{
    const QUrl url(item[u"url"].textOr({}), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (isWeb && DomainName::parse(url.host()))
        return url;
    const auto domain = DomainName::parse(item[u"domain"].textOr({}));
    return domain ? QUrl(u"https://"_s + domain->ace() + u'/') : QUrl();
}

int rankOf(const JsonReader &item)
{
    return int(qBound(qint64(0), item[u"rank_absolute"].integerOr(0), qint64(std::numeric_limits<int>::max())));
}

/// The results of one answer, gathered item by item.
class Gathering
{
public:
    void take(const JsonReader &item)
    {
        item.requireObject();
        const QString type = item[u"type"].textOr({});
        const int rank = rankOf(item);
        if (isSite(type)) {
            takeSite(item, rank);
        } else if (holdsSites(type)) {
            for (const auto &inner : item[u"items"].itemsOrNone())
                takeSite(inner, rank);
        } else if (type == u"people_also_ask") {
            takeQuestions(item, rank);
        } else {
            m_others.append(item.value());
        }
    }

    /// An item without a rank (0) comes last.
    void fill(DiscoveryAnswer &answer)
    {
        const auto place = [](const FoundSite &site) { return site.rank > 0 ? site.rank : std::numeric_limits<int>::max(); };
        std::stable_sort(m_sites.begin(), m_sites.end(), [&](const FoundSite &a, const FoundSite &b) { return place(a) < place(b); });
        answer.sites = std::move(m_sites);
        if (!m_others.isEmpty())
            answer.otherItems = QJsonDocument(m_others).toJson(QJsonDocument::Compact);
    }

private:
    void takeSite(const JsonReader &item, int rank)
    {
        if (!item.value().isObject())
            return; // an entry of a list that is no entry is nobody's site
        FoundSite site;
        site.url = siteUrl(item);
        site.title = visibleLine(item[u"title"].textOr({}));
        if (site.title.isEmpty())
            site.title = visibleLine(item[u"featured_title"].textOr({}));
        site.description = visibleLine(item[u"description"].textOr({}));
        site.rank = rank;
        site.payload = QJsonDocument(item.value().toObject()).toJson(QJsonDocument::Compact);
        if (!site.url.isEmpty())
            m_sites.append(std::move(site));
    }

    void takeQuestions(const JsonReader &item, int rank)
    {
        for (const auto &question : item[u"items"].itemsOrNone()) {
            if (!question.value().isObject())
                continue;
            for (const auto &source : question[u"expanded_element"].itemsOrNone())
                takeSite(source, rank);
        }
    }

    QList<FoundSite> m_sites;
    QJsonArray m_others;
};

} // namespace

Result<DiscoveryAnswer> sitesOf(const Task &task)
{
    DiscoveryAnswer answer;
    answer.providerTaskId = task.id;
    answer.costUsd = task.costUsd;
    if (task.isEmpty)
        return answer;
    const auto result = firstResult(task);
    if (!result)
        return task.reader.finish(std::move(answer));
    Gathering gathering;
    for (const auto &item : (*result)[u"items"].itemsOrNone())
        gathering.take(item);
    gathering.fill(answer);
    return task.reader.finish(std::move(answer));
}

} // namespace overture::providers::dataforseo

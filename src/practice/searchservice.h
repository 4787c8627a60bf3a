// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/searchtasks.h"
#include "practice/service.h"
#include "practice/siteworld.h"

namespace overture::practice {

/// DataForSEO v3: organic search, live and queued, places and languages, bulk ranks and the account's data.
/// Source: docs.dataforseo.com/v3 (serp/google/organic/live/advanced, task_post, tasks_ready, task_get/advanced,
/// serp/id_list, serp/google/locations, languages, backlinks/bulk_ranks/live, appendix/user_data).
class SearchService final : public Service
{
public:
    SearchService(const SiteWorld &world, QByteArray loginAndPassword)
        : m_world(world), m_queued(world.dice()), m_credentials(std::move(loginAndPassword))
    {
    }
    [[nodiscard]] Answer answer(const Request &request) override;
    [[nodiscard]] Answer error(int status) const override;

private:
    struct Refusal {
        int code = 0;
        QString message;
    };

    [[nodiscard]] Answer search(const QJsonArray &tasks);
    /// The standard queue and the lists; empty for another path.
    [[nodiscard]] std::optional<Answer> answerByGet(const QString &path);
    [[nodiscard]] Answer postTasks(const QJsonArray &tasks);
    [[nodiscard]] QJsonObject postTask(const QJsonObject &wanted);
    [[nodiscard]] Answer taskResult(const QString &id);
    [[nodiscard]] Answer listTasks(const QJsonArray &tasks);
    [[nodiscard]] Answer listOf(const QStringList &path, const QJsonArray &entries);
    [[nodiscard]] Answer bulkRanks(const QJsonArray &tasks);
    [[nodiscard]] Answer userData();
    [[nodiscard]] QJsonObject searchTask(const QJsonObject &task);
    /// `paid`: what it has cost already; empty for a live search, which is paid now.
    [[nodiscard]] QJsonObject searchResult(const QStringList &path, const QJsonObject &task, std::optional<double> paid);
    [[nodiscard]] QJsonObject task(const QStringList &path, const QJsonObject &data, const QJsonValue &result,
                                   double cost, const Refusal &refusal);
    [[nodiscard]] static Refusal validate(const QJsonObject &task, int deepest);

    const SiteWorld &m_world;
    SearchTasks m_queued;
    QByteArray m_credentials;
    int m_tasks = 0;
    double m_spent = 0;
};

} // namespace overture::practice

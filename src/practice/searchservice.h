// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/service.h"
#include "practice/siteworld.h"

namespace overture::practice {

/// DataForSEO v3: live organic search, bulk ranks and the account's data.
/// Source: docs.dataforseo.com/v3 (serp/google/organic/live/advanced, backlinks/bulk_ranks/live,
/// appendix/user_data).
class SearchService final : public Service
{
public:
    SearchService(const SiteWorld &world, QByteArray loginAndPassword)
        : m_world(world), m_credentials(std::move(loginAndPassword))
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
    [[nodiscard]] Answer bulkRanks(const QJsonArray &tasks);
    [[nodiscard]] Answer userData();
    [[nodiscard]] QJsonObject searchTask(const QJsonObject &task);
    [[nodiscard]] QJsonObject task(const QStringList &path, const QJsonObject &data, const QJsonValue &result,
                                   double cost, const Refusal &refusal);
    [[nodiscard]] static Refusal validate(const QJsonObject &task);

    const SiteWorld &m_world;
    QByteArray m_credentials;
    int m_tasks = 0;
    double m_spent = 0;
};

} // namespace overture::practice

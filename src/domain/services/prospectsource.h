// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QUrl>

#include <stop_token>

namespace overture {

struct DiscoveryRequest
{
    QString keyword;                 ///< the search phrase; made from category and location when the user gave none
    QString category;
    QString location;                ///< "United States"
    std::optional<int> locationCode; ///< the service's code, found by name when empty
    QString language = QStringLiteral("en");
    int maxResults = 100;            ///< 1–1000
};

struct FoundSite
{
    QUrl url;
    QString title;
    QString description;
    int rank = 0;
    QByteArray payload;              ///< the service's own item, JSON
};

struct DiscoveryAnswer
{
    QList<FoundSite> sites;          ///< in the service's order, duplicates not yet removed
    QString providerTaskId;
    double costUsd = 0;
    QByteArray otherItems;           ///< JSON array: items that name no site, or are of a kind we do not know, as they came
};

/// Finds sites for a query. Errors: the whole table of ErrorKind but Suppressed.
/// Thread: any worker (blocks).
class ProspectSource
{
public:
    virtual ~ProspectSource() = default;
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual Result<DiscoveryAnswer> find(const DiscoveryRequest &request, std::stop_token stop) = 0;
    /// What one such search costs, in US dollars; 0 when it is free.
    [[nodiscard]] virtual double estimateUsd(const DiscoveryRequest &) const { return 0; }
};

} // namespace overture

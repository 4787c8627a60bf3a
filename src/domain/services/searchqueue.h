// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/services/prospectsource.h"

#include <QHash>
#include <QSet>

namespace overture {

struct QueuedSearch
{
    DiscoveryRequest request;
    QString tag;                     ///< ours, unique; written down before the search is handed over
};

/// What the service said to one search of a post.
struct PostedSearch
{
    QString taskId;                  ///< empty when it was refused
    double costUsd = 0;
    std::optional<Error> refusal;
};

/// A search that was handed over: still waiting, answered, or failed at the service.
struct CollectedSearch
{
    std::optional<DiscoveryAnswer> answer;
    std::optional<Error> failure;    ///< the service gave up; asking again is a new, paid search
    bool mayPostAgain = false;       ///< the service itself asks to hand it over again
};

/// Searches that a service works on for minutes: handed over in numbers, paid for then, collected later for nothing.
///
/// `post` puts exactly one request on the wire. OutcomeUnknown: it may have arrived, and what it asked for may have
/// been paid for; `lookUp` says what is there. All other errors mean that nothing was taken. Thread: any worker (blocks).
class SearchQueue
{
public:
    virtual ~SearchQueue() = default;
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual int mostPerPost() const = 0;
    /// By tag. A search that cannot be asked at all (no keyword) is refused here and not sent.
    [[nodiscard]] virtual Result<QHash<QString, PostedSearch>> post(const QList<QueuedSearch> &searches, std::stop_token stop) = 0;
    /// Searches that the service has taken since then and that carry a tag, by tag. Free.
    [[nodiscard]] virtual Result<QHash<QString, PostedSearch>> lookUp(Instant since, std::stop_token stop) = 0;
    /// Task ids that are finished and not yet collected. Free; asked for at most every few seconds, whoever asks.
    [[nodiscard]] virtual Result<QSet<QString>> ready(std::stop_token stop) = 0;
    /// Free and repeatable.
    [[nodiscard]] virtual Result<CollectedSearch> collect(const QString &taskId, int maxResults, std::stop_token stop) = 0;
    [[nodiscard]] virtual double estimateUsd(const DiscoveryRequest &request) const = 0;
};

} // namespace overture

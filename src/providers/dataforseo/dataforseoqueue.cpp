// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoqueue.h"

#include "providers/dataforseo/dataforseoqueueparser.h"
#include "providers/dataforseo/dataforseorequests.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overture::providers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto betweenReadyCalls = 4s;
}

int DataForSeoQueue::mostPerPost() const
{
    return dataforseo::maxPostedTasks;
}

Result<QHash<QString, PostedSearch>> DataForSeoQueue::post(const QList<QueuedSearch> &searches, std::stop_token stop)
{
    QHash<QString, PostedSearch> refused;
    QJsonArray tasks;
    for (const QueuedSearch &search : searches) {
        if (const auto task = dataforseo::queuedTask(search))
            tasks.append(*task);
        else
            refused.insert(search.tag, {{}, 0, task.error()});
    }
    if (tasks.isEmpty())
        return refused;
    const auto response = m_api.send(dataforseo::postTasks(tasks), stop);
    if (!response)
        return fail(response.error());
    auto posted = dataforseo::postAnswer(*response);
    if (posted)
        posted->insert(refused);
    return posted;
}

Result<QHash<QString, PostedSearch>> DataForSeoQueue::lookUp(Instant since, std::stop_token stop)
{
    // A minute of slack for clocks that differ; the end must lie in the service's past.
    const Instant from = since - 1min;
    const Instant until = m_clock.now() - 1s;
    QHash<QString, PostedSearch> found;
    for (int offset = 0;; offset += dataforseo::maxListedTasks) {
        const auto response = m_api.send(dataforseo::taskList(from, until, offset), stop);
        if (!response)
            return fail(response.error());
        const auto page = dataforseo::taskListAnswer(*response);
        if (!page)
            return fail(page.error());
        for (auto it = page->byTag.cbegin(); it != page->byTag.cend(); ++it) {
            if (!found.contains(it.key()))
                found.insert(it.key(), *it);
        }
        if (page->count < dataforseo::maxListedTasks)
            return found;
    }
}

Result<QSet<QString>> DataForSeoQueue::ready(std::stop_token stop)
{
    const std::lock_guard lock(m_readyMutex);
    if (m_readyAsked && m_clock.now() - *m_readyAsked < betweenReadyCalls)
        return m_ready;
    const auto response = m_api.send(dataforseo::tasksReady(), stop);
    if (!response)
        return fail(response.error());
    auto ids = dataforseo::readyAnswer(*response);
    if (!ids)
        return ids;
    m_readyAsked = m_clock.now();
    m_ready = *ids;
    return ids;
}

Result<CollectedSearch> DataForSeoQueue::collect(const QString &taskId, int maxResults, std::stop_token stop)
{
    const auto response = m_api.send(dataforseo::taskResult(taskId), stop);
    if (!response)
        return fail(response.error());
    auto collected = dataforseo::collectedAnswer(*response);
    if (collected && collected->answer && collected->answer->sites.size() > maxResults)
        collected->answer->sites.resize(qMax(0, maxResults));
    return collected;
}

double DataForSeoQueue::estimateUsd(const DiscoveryRequest &request) const
{
    return dataforseo::priceUsd(request, true, m_prices);
}

} // namespace overture::providers

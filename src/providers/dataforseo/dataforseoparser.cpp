// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoparser.h"

#include "providers/dataforseo/dataforseoitems.h"
#include "providers/dataforseo/dataforseotask.h"
#include "providers/text/visibletext.h"

namespace overture::providers::dataforseo {

using namespace Qt::StringLiterals;

Result<DiscoveryAnswer> searchAnswer(const net::HttpResponse &response)
{
    const auto task = taskOf(response);
    if (!task)
        return fail(task.error());
    return sitesOf(*task);
}

Result<QHash<QString, double>> rankAnswer(const net::HttpResponse &response)
{
    const auto task = taskOf(response);
    if (!task)
        return fail(task.error());
    QHash<QString, double> ranks;
    if (const auto result = firstResult(*task)) {
        const auto items = (*result)[u"items"].itemsOrNone();
        for (const auto &item : items) {
            const auto target = item[u"target"].textOr({});
            if (target.isEmpty() || !item[u"rank"].isPresent())
                continue;
            const double rank = item[u"rank"].numberOr(0);
            if (rank < 0 || rank > 100)
                item[u"rank"].complain(u"expected 0–100, got %1"_s.arg(rank));
            ranks.insert(target.toLower(), rank);
        }
    }
    return task->reader.finish(std::move(ranks));
}

Result<AccountState> accountAnswer(const net::HttpResponse &response)
{
    const auto task = taskOf(response);
    if (!task)
        return fail(task.error());
    AccountState state;
    if (const auto result = firstResult(*task)) {
        state.login = visibleLine((*result)[u"login"].textOr({}));
        const auto balance = (*result)[u"money"][u"balance"];
        if (balance.isPresent())
            state.balanceUsd = balance.numberOr(0);
    }
    return task->reader.finish(std::move(state));
}

} // namespace overture::providers::dataforseo

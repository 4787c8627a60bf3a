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

Result<AuthorityRatings> rankAnswer(const net::HttpResponse &response)
{
    const auto task = taskOf(response);
    if (!task)
        return fail(task.error());
    const QString asked = task->reader[u"data"][u"rank_scale"].textOr({});
    const double highest = asked == u"one_hundred" ? 100 : 1000;
    AuthorityRatings answer;
    answer.costUsd = task->costUsd;
    double best = 0;
    if (const auto result = firstResult(*task)) {
        const auto items = (*result)[u"items"].itemsOrNone();
        for (const auto &item : items) {
            const auto target = item[u"target"].textOr({});
            if (target.isEmpty() || !item[u"rank"].isPresent())
                continue;
            const double rank = item[u"rank"].numberOr(0);
            if (rank < 0 || rank > highest)
                item[u"rank"].complain(u"expected 0–%1, got %2"_s.arg(highest).arg(rank));
            best = std::max(best, rank);
            answer.ratings.insert(target.toLower(), rank);
        }
    }
    // We always ask for the small scale; an answer that does not repeat the question says by its numbers which it is.
    if (asked == u"one_thousand" || best > 100) {
        for (double &rank : answer.ratings)
            rank /= 10;
    }
    return task->reader.finish(std::move(answer));
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

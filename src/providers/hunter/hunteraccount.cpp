// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hunter/hunteraccount.h"

#include "providers/hunter/huntererrors.h"
#include "providers/hunter/hunterparser.h"
#include "providers/hunter/hunterrequests.h"

#include <algorithm>
#include <cmath>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

QString usage(const hunter::Counter &counter, const QString &what)
{
    return u"%1 of %2 %3 used"_s.arg(counter.used).arg(counter.available).arg(what);
}

/// Half a credit buys nothing; a number beyond all plans is no number.
int wholeCredits(double credits)
{
    return int(std::floor(std::clamp(credits, 0.0, 1e9)));
}

} // namespace

Result<AccountFacts> HunterAccount::check(std::stop_token stop)
{
    const auto response = m_api.send(hunter::account(), stop);
    if (!response)
        return fail(response.error());
    if (response->status != 200)
        return fail(hunter::errorFor(*response, m_clock.now()));
    const auto state = hunter::accountState(response->body);
    if (!state)
        return fail(state.error());
    QStringList parts;
    if (state->credits)
        parts << usage(*state->credits, u"credits"_s);
    else if (state->searches)
        parts << usage(*state->searches, u"searches"_s);
    if (!state->credits && state->verifications)
        parts << usage(*state->verifications, u"verifications"_s);
    if (parts.isEmpty())
        parts << u"usage unknown"_s;
    if (!state->resetDate.isEmpty())
        parts << u"reset on %1"_s.arg(state->resetDate);
    const QString plan = state->plan.isEmpty() ? u"The key works"_s : u"Plan %1"_s.arg(state->plan);
    AccountFacts facts;
    facts.sentence = plan + u": "_s + parts.join(u", "_s);
    facts.login = state->login;
    facts.resetDate = state->resetDate;
    if (const auto pool = state->credits ? state->credits : state->searches ? state->searches : state->verifications) {
        facts.creditsLeft = wholeCredits(pool->available - pool->used);
        facts.creditsTotal = wholeCredits(pool->available);
    }
    return facts;
}

Result<QString> HunterAccount::test(std::stop_token stop)
{
    return check(stop).map([](const AccountFacts &facts) { return facts.sentence; });
}

} // namespace overture::providers

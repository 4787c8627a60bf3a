// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hunter/hunteraccount.h"

#include "providers/hunter/huntererrors.h"
#include "providers/hunter/hunterparser.h"
#include "providers/hunter/hunterrequests.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

QString usage(const hunter::Counter &counter, const QString &what)
{
    return u"%1 of %2 %3 used"_s.arg(counter.used).arg(counter.available).arg(what);
}

} // namespace

Result<QString> HunterAccount::test(std::stop_token stop)
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
    return QString(plan + u": "_s + parts.join(u", "_s));
}

} // namespace overture::providers

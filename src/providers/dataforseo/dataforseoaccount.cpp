// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoaccount.h"

#include "providers/dataforseo/dataforseoparser.h"
#include "providers/dataforseo/dataforseorequests.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

Result<AccountFacts> DataForSeoAccount::check(std::stop_token stop)
{
    const auto response = m_api.send(dataforseo::userData(), stop);
    if (!response)
        return fail(response.error());
    const auto state = dataforseo::accountAnswer(*response);
    if (!state)
        return fail(state.error());
    const QString who = state->login.isEmpty() ? u"The login works"_s : u"Signed in as %1"_s.arg(state->login);
    AccountFacts facts;
    facts.login = state->login;
    facts.balanceUsd = state->balanceUsd;
    facts.sentence = state->balanceUsd ? u"%1, balance %2 USD"_s.arg(who).arg(*state->balanceUsd, 0, 'f', 2)
                                       : u"%1, balance unknown"_s.arg(who);
    return facts;
}

Result<QString> DataForSeoAccount::test(std::stop_token stop)
{
    return check(stop).map([](const AccountFacts &facts) { return facts.sentence; });
}

} // namespace overture::providers

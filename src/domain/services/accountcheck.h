// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace overture {

/// What the cheapest real call to a service says of the account: the Test button, and what provider_states keeps.
/// A number that the service does not name stays empty; it is never taken for zero.
struct AccountFacts
{
    QString sentence;                     ///< for people: "Signed in as login@example.com, balance 12.34 USD"
    QString login;                        ///< who the key belongs to, as the service names it; may be empty
    std::optional<double> balanceUsd;     ///< money left; may be below zero
    std::optional<int> creditsLeft;       ///< what is left of the plan
    std::optional<int> creditsTotal;      ///< what the plan has in a period
    QString resetDate;                    ///< "2026-12-01": when the credits are filled up again; may be empty

    bool operator==(const AccountFacts &) const = default;
};

} // namespace overture

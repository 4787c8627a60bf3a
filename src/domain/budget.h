// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/instant.h"
#include "domain/settings.h"

#include <QTimeZone>

#include <optional>

namespace overture {

/// A service that is paid for. Amounts are whole millionths of its unit, so that sums do not drift.
struct PaidService
{
    enum class Unit { UsDollars, Credits };

    QString id;      ///< "hunter", as in the settings budget.hunter.per_day and .per_month
    QString title;
    Unit unit = Unit::UsDollars;
};

[[nodiscard]] const QList<PaidService> &paidServices();
[[nodiscard]] const PaidService *paidService(const QString &id);

/// "usd" or "credits": the word in JSON.
[[nodiscard]] QString toText(PaidService::Unit unit);
/// "$0.0213", "12.5 credits".
[[nodiscard]] QString amountText(qint64 millionths, PaidService::Unit unit);
[[nodiscard]] qint64 toMillionths(double amount);

/// From `begin` up to but without `end`.
struct Period
{
    Instant begin;
    Instant end;
};

/// The day and the month of the person's calendar that hold `now`.
[[nodiscard]] Period dayOf(Instant now, const QTimeZone &zone);
[[nodiscard]] Period monthOf(Instant now, const QTimeZone &zone);

/// What a period has cost so far, and what is set aside for calls that are on their way.
struct Spending
{
    qint64 spent = 0;
    qint64 reserved = 0;
    std::optional<qint64> cap = {};

    bool operator==(const Spending &) const = default;
};

struct ServiceBudget
{
    PaidService service;
    Spending day;
    Spending month;
};

struct BudgetCaps
{
    std::optional<qint64> day;
    std::optional<qint64> month;
};

/// A cap of 0 is none.
[[nodiscard]] BudgetCaps budgetCaps(const Settings &settings, const PaidService &service);

/// Why a call that may cost `estimate` is not made; empty when it may be. QuotaExhausted names the cap, what was used and
/// the setting that holds the cap.
[[nodiscard]] std::optional<Error> budgetRefusal(const ServiceBudget &budget, qint64 estimate);

} // namespace overture

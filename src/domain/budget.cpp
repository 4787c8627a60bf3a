// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget.h"

#include <algorithm>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

constexpr double million = 1e6;

/// A day may begin later than midnight where the clocks are changed then.
Instant startOf(const QDate &date, const QTimeZone &zone)
{
    return instantFromMs(date.startOfDay(zone).toMSecsSinceEpoch());
}

QDate dateOf(Instant now, const QTimeZone &zone)
{
    return toDateTime(now).toTimeZone(zone).date();
}

bool exceeds(const Spending &spending, qint64 estimate)
{
    return spending.cap && spending.spent + spending.reserved + estimate > *spending.cap;
}

Error refusal(const PaidService &service, const Spending &spending, qint64 estimate, bool isDay)
{
    const auto text = [&](qint64 amount) { return amountText(amount, service.unit); };
    QString used = u"%1 of %2 used"_s.arg(text(spending.spent), text(*spending.cap));
    if (spending.reserved > 0)
        used += u", %1 set aside for calls on their way"_s.arg(text(spending.reserved));
    return {ErrorKind::QuotaExhausted,
            u"Your own %1 cap for %2 is reached: %3; the next call may cost %4."_s.arg(isDay ? u"daily"_s : u"monthly"_s, service.title,
                                                                                      used, text(estimate)),
            u"Raise budget.%1.%2 in Settings, or resume %3"_s.arg(service.id, isDay ? u"per_day"_s : u"per_month"_s,
                                                                 isDay ? u"tomorrow"_s : u"next month"_s),
            {},
            std::nullopt};
}

} // namespace

const QList<PaidService> &paidServices()
{
    static const QList<PaidService> table = {
        {u"dataforseo"_s, u"DataForSEO"_s, PaidService::Unit::UsDollars},
        {u"hunter"_s, u"Hunter"_s, PaidService::Unit::Credits},
        {u"gemini"_s, u"Gemini"_s, PaidService::Unit::UsDollars},
        {u"openai"_s, u"the OpenAI-compatible service"_s, PaidService::Unit::UsDollars},
    };
    return table;
}

const PaidService *paidService(const QString &id)
{
    const auto &table = paidServices();
    const auto found = std::find_if(table.begin(), table.end(), [&](const PaidService &service) { return service.id == id; });
    return found == table.end() ? nullptr : &*found;
}

QString toText(PaidService::Unit unit)
{
    return unit == PaidService::Unit::UsDollars ? u"usd"_s : u"credits"_s;
}

QString amountText(qint64 millionths, PaidService::Unit unit)
{
    const bool isMoney = unit == PaidService::Unit::UsDollars;
    const qsizetype fewestDecimals = isMoney ? 2 : 0;
    QString number = QString::number(double(millionths) / million, 'f', isMoney ? 4 : 1);
    while (number.endsWith(u'0') && number.size() - 1 - number.indexOf(u'.') > fewestDecimals)
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    if (isMoney)
        return u'$' + number;
    return number == u"1" ? u"1 credit"_s : u"%1 credits"_s.arg(number);
}

qint64 toMillionths(double amount)
{
    return qRound64(amount * million);
}

Period dayOf(Instant now, const QTimeZone &zone)
{
    const QDate today = dateOf(now, zone);
    return {startOf(today, zone), startOf(today.addDays(1), zone)};
}

Period monthOf(Instant now, const QTimeZone &zone)
{
    const QDate today = dateOf(now, zone);
    const QDate first(today.year(), today.month(), 1);
    return {startOf(first, zone), startOf(first.addMonths(1), zone)};
}

BudgetCaps budgetCaps(const Settings &settings, const PaidService &service)
{
    const auto cap = [&](const QString &period) -> std::optional<qint64> {
        const qint64 amount = toMillionths(settings.real(u"budget.%1.%2"_s.arg(service.id, period)));
        return amount > 0 ? std::optional(amount) : std::nullopt;
    };
    return {cap(u"per_day"_s), cap(u"per_month"_s)};
}

std::optional<Error> budgetRefusal(const ServiceBudget &budget, qint64 estimate)
{
    if (exceeds(budget.month, estimate))
        return refusal(budget.service, budget.month, estimate, false);
    if (exceeds(budget.day, estimate))
        return refusal(budget.service, budget.day, estimate, true);
    return std::nullopt;
}

} // namespace overture

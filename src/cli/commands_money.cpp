// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "pipeline/jobcreation.h"
#include "store/paidcallrepository.h"

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

double amountOf(qint64 millionths)
{
    return double(millionths) / 1e6;
}

QJsonObject spendingObject(const Spending &spending)
{
    return {{u"spent"_s, amountOf(spending.spent)}, {u"reserved"_s, amountOf(spending.reserved)},
            {u"cap"_s, spending.cap ? QJsonValue(amountOf(*spending.cap)) : QJsonValue()}};
}

Result<QList<ServiceBudget>> readBudgets(app::Application &app)
{
    return await(app.database().read([](store::ReadSession &session) -> Result<QList<ServiceBudget>> {
        const auto settings = pipeline::readSettings(session);
        if (!settings)
            return fail(settings.error());
        return store::paidcalls::budgets(session, *settings, QTimeZone::systemTimeZone());
    }));
}

QString spendingText(const Spending &spending, PaidService::Unit unit)
{
    QString text = amountText(spending.spent, unit);
    if (spending.cap)
        text += u" of "_s + amountText(*spending.cap, unit);
    if (spending.reserved > 0)
        text += u" (and %1 set aside)"_s.arg(amountText(spending.reserved, unit));
    return text;
}

} // namespace

Result<QJsonArray> budgetArray(app::Application &app)
{
    return readBudgets(app).map([](const QList<ServiceBudget> &budgets) {
        QJsonArray array;
        for (const auto &budget : budgets)
            array.append(QJsonObject{{u"service"_s, budget.service.id}, {u"unit"_s, toText(budget.service.unit)},
                                     {u"day"_s, spendingObject(budget.day)}, {u"month"_s, spendingObject(budget.month)}});
        return array;
    });
}

ExitCode showBudget(const CommandContext &context)
{
    if (context.output.isJson()) {
        const auto array = budgetArray(context.app);
        if (!array)
            return context.output.failure(array.error());
        context.output.document(*array);
        return ExitCode::Success;
    }
    const auto budgets = readBudgets(context.app);
    if (!budgets)
        return context.output.failure(budgets.error());
    for (const auto &budget : *budgets)
        context.output.line(u"%1  today %2, this month %3"_s.arg(budget.service.id.leftJustified(11), spendingText(budget.day, budget.service.unit),
                                                                 spendingText(budget.month, budget.service.unit)));
    return ExitCode::Success;
}

} // namespace overture::cli

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/faultplan.h"

namespace overture::practice {

FaultPlan::FaultPlan(QList<FaultRule> rules)
{
    for (FaultRule &rule : rules)
        m_rules.append({rule, QRegularExpression(rule.path), 0});
}

std::optional<FaultRule> FaultPlan::next(const QString &service, const QString &path)
{
    std::optional<FaultRule> strikes;
    for (Counted &entry : m_rules) {
        const FaultRule &rule = entry.rule;
        if (!rule.service.isEmpty() && rule.service != service)
            continue;
        if (!rule.path.isEmpty() && !entry.path.match(path).hasMatch())
            continue;
        const int number = entry.seen++;
        const bool isInForce = number >= rule.skip && (rule.times < 0 || number < rule.skip + rule.times);
        if (isInForce && !strikes)
            strikes = rule;
    }
    return strikes;
}

} // namespace overture::practice

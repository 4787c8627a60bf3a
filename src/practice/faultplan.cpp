// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/faultplan.h"

namespace overture::practice {

FaultPlan::FaultPlan(QList<FaultRule> rules, quint32 seed) : m_random(seed)
{
    for (FaultRule &rule : rules)
        m_rules.append({rule, QRegularExpression(rule.path), 0});
}

std::optional<FaultRule> FaultPlan::next(const QString &service, const QByteArray &method, const QString &path)
{
    std::optional<FaultRule> strikes;
    for (Counted &entry : m_rules) {
        const FaultRule &rule = entry.rule;
        if (!rule.service.isEmpty() && rule.service != service)
            continue;
        if (!rule.method.isEmpty() && rule.method != method)
            continue;
        if (!rule.path.isEmpty() && !entry.path.match(path).hasMatch())
            continue;
        const int number = entry.seen++;
        const bool isInForce = number >= rule.skip && (rule.times < 0 || number < rule.skip + rule.times);
        // Rolled for every request, so that one rule's hits do not depend on another's.
        const bool hits = rule.perMille >= 1000 || m_random.bounded(1000) < rule.perMille;
        if (isInForce && hits && !strikes)
            strikes = rule;
    }
    return strikes;
}

} // namespace overture::practice

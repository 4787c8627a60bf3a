// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceworld.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace overture::practice {

/// Decides which request misbehaves. Counts per rule; the first rule that fits and is in force wins. Rules that hit only
/// some of the requests do so by `seed`.
/// Thread: guarded by its owner.
class FaultPlan
{
public:
    explicit FaultPlan(QList<FaultRule> rules = {}, quint32 seed = 0);

    /// The rule for this request, if one strikes. Every call counts.
    [[nodiscard]] std::optional<FaultRule> next(const QString &service, const QByteArray &method, const QString &path);

private:
    struct Counted {
        FaultRule rule;
        QRegularExpression path;
        int seen = 0;
    };

    QList<Counted> m_rules;
    QRandomGenerator m_random;
};

} // namespace overture::practice

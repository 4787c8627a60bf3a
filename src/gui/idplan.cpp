// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/idplan.h"

#include <QSet>

#include <algorithm>

namespace overture::gui {

namespace {
constexpr qsizetype ResetFrom = 20000;   ///< rows that go at once
}

IdPlan planIds(const QList<qint64> &before, const QList<qint64> &after)
{
    IdPlan plan{{}, after};
    if (before.size() - after.size() > ResetFrom) {
        plan.steps.append({IdPlan::Kind::Reset, 0, 0, after});
        return plan;
    }
    const auto shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before.at(prefix) == after.at(prefix))
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before.at(before.size() - 1 - suffix) == after.at(after.size() - 1 - suffix))
        ++suffix;
    const auto oldEnd = before.size() - suffix;
    const auto newEnd = after.size() - suffix;
    if (prefix == oldEnd && prefix == newEnd)
        return plan;
    if (prefix == oldEnd) {
        plan.steps.append({IdPlan::Kind::Insert, prefix, newEnd - 1, after});
        return plan;
    }
    if (prefix == newEnd) {
        plan.steps.append({IdPlan::Kind::Remove, prefix, oldEnd - 1, after});
        return plan;
    }

    // The middle part differs: what stays is brought into its new order first, what goes moves behind it and is cut
    // off, what comes is put behind and then everything is brought to its place.
    const QSet<qint64> oldMiddle(before.cbegin() + prefix, before.cbegin() + oldEnd);
    const QSet<qint64> newMiddle(after.cbegin() + prefix, after.cbegin() + newEnd);
    QList<qint64> stay;
    QList<qint64> come;
    for (auto i = prefix; i < newEnd; ++i)
        (oldMiddle.contains(after.at(i)) ? stay : come).append(after.at(i));
    QList<qint64> go;
    for (auto i = prefix; i < oldEnd; ++i) {
        if (!newMiddle.contains(before.at(i)))
            go.append(before.at(i));
    }
    const QList<qint64> head = before.first(prefix);
    const QList<qint64> tail = before.last(suffix);

    QList<qint64> current = before;
    const auto step = [&](IdPlan::Kind kind, qsizetype first, qsizetype last, QList<qint64> next) {
        if (kind == IdPlan::Kind::Permute && next == current)
            return;
        current = next;
        plan.steps.append({kind, first, last, std::move(next)});
    };
    step(IdPlan::Kind::Permute, 0, 0, head + stay + go + tail);
    if (!go.isEmpty())
        step(IdPlan::Kind::Remove, prefix + stay.size(), prefix + stay.size() + go.size() - 1, head + stay + tail);
    if (!come.isEmpty())
        step(IdPlan::Kind::Insert, prefix + stay.size(), prefix + stay.size() + come.size() - 1, head + stay + come + tail);
    step(IdPlan::Kind::Permute, 0, 0, after);
    return plan;
}

} // namespace overture::gui

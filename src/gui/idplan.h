// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace overture::gui {

/// How a list of row ids becomes another one in steps that a QAbstractItemModel can announce, so that selection and
/// scroll position stay with their rows. Pure; computed on the reader thread since lists may have a million ids.
struct IdPlan
{
    /// Reset: so much goes that moving rows would cost more than painting anew; selection is lost.
    enum class Kind { Permute, Remove, Insert, Reset };
    struct Step
    {
        Kind kind = Kind::Permute;
        qsizetype first = 0;      ///< of Remove and Insert
        qsizetype last = 0;
        QList<qint64> after;      ///< the whole list once the step is done
    };
    QList<Step> steps;            ///< empty: nothing changed
    QList<qint64> ids;            ///< the new list
};

[[nodiscard]] IdPlan planIds(const QList<qint64> &before, const QList<qint64> &after);

} // namespace overture::gui

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <QStringList>

#include <optional>

namespace overture::store {

/// What a person asks of one column of a list.
struct ColumnFilter
{
    enum class Match { Contains, Lacks, Equals, Differs, OneOf, Range };

    int column = 0;                ///< of the repository's enum
    Match match = Match::Contains;
    QString text;                  ///< of Contains, Lacks, Equals and Differs; upper and lower case are the same
    QStringList words;             ///< of OneOf: as they are stored
    std::optional<double> from;    ///< of Range: at least. A row without a value is in no range.
    std::optional<double> until;   ///< of Range: below

    bool operator==(const ColumnFilter &) const = default;
};

/// The condition on an SQL expression; its values go to `bindings` under names made with `number`.
[[nodiscard]] QString columnCondition(const ReadSession &session, const QString &expression, const ColumnFilter &filter, qsizetype number,
                                      Bindings &bindings);

} // namespace overture::store

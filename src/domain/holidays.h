// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

namespace overture {

/// Days on which nothing is sent, as a person typed them in. Which country they belong to is not known here.
class Holidays
{
public:
    /// Reads a list, separated by spaces, commas, semicolons or line ends: days ("2026-12-25"), days of every year
    /// ("12-25") and spans ("2026-12-24..2027-01-02"). The text of an iCalendar file is a list too: each event's DTSTART,
    /// with DTEND (the day after the last) a span. InvalidInput names the first part that is none of these.
    [[nodiscard]] static Result<Holidays> parse(const QString &text);

    [[nodiscard]] bool contains(const QDate &date) const;
    [[nodiscard]] bool isEmpty() const { return m_days.isEmpty() && m_yearly.isEmpty(); }
    bool operator==(const Holidays &) const = default;

private:
    [[nodiscard]] Status add(const QDate &first, const QDate &last);
    [[nodiscard]] static Result<Holidays> parseCalendar(const QString &text);

    QSet<QDate> m_days;
    QSet<int> m_yearly;   ///< month × 100 + day
};

} // namespace overture

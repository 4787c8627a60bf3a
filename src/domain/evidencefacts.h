// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidencetext.h"

namespace overture::evidence {

/// A day, month, year, weekday or season as far as the text says it; 0 = not said.
struct Moment
{
    int first = 0;               ///< tokens that say it
    int last = 0;
    QList<int> days;             ///< "12–14 May" has two
    int month = 0;
    int year = 0;
    int weekday = 0;
    int season = 0;
    bool isImplied = false;      ///< lies inside a range of weekdays
    bool isAmbiguous = false;    ///< 05/12/2026: day and month may be the other way round
};

/// A number with what it counts, as far as that is a matter of the number: money, per cent, an order, a time of day.
struct Amount
{
    int first = 0;
    int last = 0;
    QList<double> values;        ///< more than one when the spelling has two meanings: 1.200
    QString currency;
    bool isPercent = false;
    bool isClock = false;        ///< minutes after midnight
    bool isRounded = false;      ///< about 40
    bool isAtLeast = false;      ///< over 40
    bool isWord = false;         ///< "three"
};

struct NumberFacts
{
    QList<Moment> moments;
    QList<Amount> amounts;
};

/// The dates and numbers of one sentence, left to right; no token belongs to two of them.
[[nodiscard]] NumberFacts numberFactsOf(const QList<Token> &tokens);

/// Whether `stated` says everything of the date that `claimed` says; a year may stand apart in the same sentence (`years`).
[[nodiscard]] bool supports(const Moment &stated, const Moment &claimed, const QList<int> &years);
[[nodiscard]] bool supports(const Amount &stated, const Amount &claimed);

} // namespace overture::evidence

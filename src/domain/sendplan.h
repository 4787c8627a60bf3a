// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/sendingwindow.h"
#include "domain/settings.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace overture {

/// How fast one account sends.
struct SendPace
{
    int gapMinSeconds = 45;      ///< between two mails …
    int gapMaxSeconds = 120;     ///< … a random number of seconds from the one to the other
    int hourlyCap = 30;          ///< in any 60 minutes; 0: no such cap
    int dailyCap = 25;           ///< in any 24 hours, as grown by now

    /// `random` from 0 to 1.
    [[nodiscard]] std::chrono::milliseconds gap(double random) const;
};

/// No account sends more in a day, whatever is set.
inline constexpr int hardDailyCap = 400;

/// The daily cap grows with the days on which the account really sent.
struct DailyRamp
{
    int start = 25;              ///< also the cap when it is above `most`
    int most = 80;
    int days = 14;               ///< until `most` is reached; 0: at once
    bool isPractice = false;     ///< the simulated world knows no hard limit

    /// Never more than `hardDailyCap`; nothing at all with a start of 0.
    [[nodiscard]] int capAfter(int activeDays) const;
};

[[nodiscard]] DailyRamp dailyRamp(const Settings &settings);
/// With the cap of an account that has sent on `activeDays` days before today.
[[nodiscard]] SendPace sendPace(const Settings &settings, int activeDays);
/// Empty when the hours do not matter. A list of holidays that cannot be read holds none. The weekend is that of `location`.
[[nodiscard]] std::optional<SendingWindow> sendingWindow(const Settings &settings, const QString &location = {});

/// When a mail may go, and the rule that decided it.
struct PlannedMoment
{
    Instant at;
    QString rule;                ///< undo · gap · hourly_cap · daily_cap · window; empty: at once

    bool operator==(const PlannedMoment &) const = default;
};

/// Gives the mails of one account their moments, one after the other. Pure: what is random is given.
///
/// Knows what the account has sent in the last 24 hours and what is planned already, and keeps to the pace towards both
/// sides of every moment.
class SendPlan
{
public:
    SendPlan(SendPace pace, QList<Instant> taken, std::function<double()> random);

    /// The first moment not before `earliest` at which pace, caps and window allow a mail to somebody in `zone`; it is
    /// taken from then on. Empty when there is none within a year.
    [[nodiscard]] std::optional<PlannedMoment> add(Instant earliest, const std::optional<SendingWindow> &window, const QTimeZone &zone);

private:
    [[nodiscard]] std::optional<Instant> afterGap(Instant at, std::chrono::milliseconds gap) const;
    [[nodiscard]] std::optional<Instant> afterCap(Instant at, int cap, std::chrono::milliseconds span) const;

    SendPace m_pace;
    QList<Instant> m_taken;      ///< ascending
    std::function<double()> m_random;
};

/// A queued mail that was to go more than 15 minutes ago is not sent as planned: it is planned anew.
[[nodiscard]] bool isLate(Instant notBefore, Instant now);
/// The clock of this computer shows more than two minutes less than when it was last looked at.
[[nodiscard]] bool wentBack(Instant lastSeen, Instant now);

} // namespace overture

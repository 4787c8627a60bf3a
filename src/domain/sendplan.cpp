// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sendplan.h"

#include <algorithm>
#include <iterator>

namespace overture {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr auto longestPlan = std::chrono::days(366);
constexpr auto lateAfter = std::chrono::minutes(15);
constexpr auto clockTolerance = std::chrono::minutes(2);

} // namespace

milliseconds SendPace::gap(double random) const
{
    const auto least = std::chrono::seconds(std::max(0, gapMinSeconds));
    const auto most = std::max(least, std::chrono::seconds(gapMaxSeconds));
    return least + milliseconds(qint64(double(milliseconds(most - least).count()) * std::clamp(random, 0.0, 1.0)));
}

int DailyRamp::capAfter(int activeDays) const
{
    if (start <= 0)
        return 0;
    int cap = std::max(start, most);
    if (activeDays < days)
        cap = start + (cap - start) * std::max(0, activeDays) / days;
    return isPractice ? cap : std::min(cap, hardDailyCap);
}

DailyRamp dailyRamp(const Settings &settings)
{
    return {.start = settings.number(u"send.daily_cap"_s),
            .most = settings.number(u"send.daily_cap_most"_s),
            .days = settings.number(u"send.ramp_days"_s),
            .isPractice = settings.text(u"workspace.kind"_s) == u"practice"};
}

SendPace sendPace(const Settings &settings, int activeDays)
{
    return {.gapMinSeconds = settings.number(u"send.gap_min_seconds"_s),
            .gapMaxSeconds = settings.number(u"send.gap_max_seconds"_s),
            .hourlyCap = settings.number(u"send.hourly_cap"_s),
            .dailyCap = dailyRamp(settings).capAfter(activeDays)};
}

std::optional<SendingWindow> sendingWindow(const Settings &settings, const QString &location)
{
    if (!settings.flag(u"send.window_enabled"_s))
        return std::nullopt;
    return SendingWindow{settings.number(u"send.window_start_hour"_s), settings.number(u"send.window_end_hour"_s),
                         settings.flag(u"send.weekends"_s), Holidays::parse(settings.text(u"send.holidays"_s)).value_or(Holidays()),
                         weekendForLocation(location)};
}

SendPlan::SendPlan(SendPace pace, QList<Instant> taken, std::function<double()> random)
    : m_pace(pace), m_taken(std::move(taken)), m_random(std::move(random))
{
    std::sort(m_taken.begin(), m_taken.end());
}

std::optional<PlannedMoment> SendPlan::add(Instant earliest, const std::optional<SendingWindow> &window, const QTimeZone &zone)
{
    if (m_pace.dailyCap <= 0)
        return std::nullopt;
    const milliseconds gap = m_pace.gap(m_random());
    const Instant latest = earliest + longestPlan;
    Instant at = earliest;
    QString rule;
    milliseconds widest(0);
    // Every rule moves the moment forward only, so this ends; the widest move is what the person is told.
    for (;;) {
        if (at > latest)
            return std::nullopt;
        const std::optional<Instant> moves[] = {
            window ? window->opensAt(at, zone) : std::optional(at),
            afterGap(at, gap),
            m_pace.hourlyCap > 0 ? afterCap(at, m_pace.hourlyCap, std::chrono::hours(1)) : std::nullopt,
            afterCap(at, m_pace.dailyCap, std::chrono::hours(24)),
        };
        if (!moves[0])
            return std::nullopt;
        static const QString names[] = {u"window"_s, u"gap"_s, u"hourly_cap"_s, u"daily_cap"_s};
        Instant next = at;
        for (size_t i = 0; i < std::size(moves); ++i) {
            if (!moves[i] || *moves[i] <= next)
                continue;
            next = *moves[i];
            if (next - at > widest) {
                widest = next - at;
                rule = names[i];
            }
        }
        if (next == at)
            break;
        at = next;
    }
    m_taken.insert(std::upper_bound(m_taken.begin(), m_taken.end(), at), at);
    return PlannedMoment{at, rule};
}

/// Where `at` is too close to a mail on either side: a gap after that one. Towards the later mail it is the longest gap,
/// or a mail would slip in between two that were planned one after the other.
std::optional<Instant> SendPlan::afterGap(Instant at, milliseconds gap) const
{
    const auto next = std::upper_bound(m_taken.begin(), m_taken.end(), at);
    if (next != m_taken.end() && *next - at < m_pace.gap(1))
        return *next + gap;
    if (next != m_taken.begin() && at - *std::prev(next) < gap)
        return *std::prev(next) + gap;
    return std::nullopt;
}

/// Where a mail at `at` would be one too many in some span that holds it: the moment at which one of them has left it.
std::optional<Instant> SendPlan::afterCap(Instant at, int cap, milliseconds span) const
{
    const auto first = std::upper_bound(m_taken.begin(), m_taken.end(), at - span);
    const auto last = std::lower_bound(m_taken.begin(), m_taken.end(), at + span);
    // With `at` among them, no `cap` + 1 neighbours may lie within one span.
    for (auto begin = first; last - begin >= cap; ++begin) {
        const auto end = begin + cap - 1;
        if (std::max(*end, at) - std::min(*begin, at) < span)
            return *begin + span;
    }
    return std::nullopt;
}

bool isLate(Instant notBefore, Instant now)
{
    return now - notBefore > lateAfter;
}

bool wentBack(Instant lastSeen, Instant now)
{
    return lastSeen - now > clockTolerance;
}

} // namespace overture

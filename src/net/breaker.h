// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "net/accountmemory.h"

#include <deque>
#include <functional>
#include <mutex>

namespace overture::net {

struct BreakerOptions
{
    int failures = 5;                                  ///< in a row; 0 switches the breaker off
    int window = 20;                                   ///< or more than half of so many
    std::chrono::milliseconds open{60'000};            ///< at first; doubles each time that the probe fails
    std::chrono::milliseconds longestOpen{1'800'000};
};

/// Leaves a service alone that does not work: after too many failures it is open and nobody calls; when its time is over
/// one call goes out as a probe, and its outcome closes the breaker or opens it for twice as long. One for each account,
/// shared by all jobs. Thread: any.
class Breaker
{
public:
    /// For the call that was let through; its outcome has to be told, once.
    struct Ticket
    {
        int generation = 0;
    };
    /// Called outside any lock, from the thread that changed the state.
    using Changed = std::function<void(const std::optional<Hold> &open)>;

    explicit Breaker(Clock &clock, BreakerOptions options = {}, Changed changed = {});

    /// Why nobody may call now, and until when; empty when calls go out. Takes no ticket.
    [[nodiscard]] std::optional<Hold> closedUntil() const;
    /// A ticket, or why there is none.
    [[nodiscard]] tl::expected<Ticket, Hold> admit();
    void succeeded(Ticket ticket);
    void failed(Ticket ticket, const QString &reason);
    /// The call told nothing about the service: it was cancelled or never made.
    void abandoned(Ticket ticket);
    /// As it was when the program was closed.
    void restore(const Hold &open);

private:
    [[nodiscard]] std::optional<Hold> holdNow() const;
    [[nodiscard]] std::optional<Hold> openFor(std::chrono::milliseconds duration, const QString &reason);

    Clock &m_clock;
    const BreakerOptions m_options;
    const Changed m_changed;
    mutable std::mutex m_mutex;
    std::optional<Hold> m_open;
    std::chrono::milliseconds m_lastOpen{0};
    bool m_isProbing = false;
    int m_generation = 0;          ///< outcomes of calls from before the last change tell nothing
    int m_inARow = 0;
    std::deque<bool> m_outcomes;   ///< true: failed
};

} // namespace overture::net

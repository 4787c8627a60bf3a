// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <stop_token>

namespace overture {

/// Where time comes from. Injected everywhere, so that tests decide what time it is and nothing sleeps for luck.
/// Thread: any.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Blocks for `duration` or until `stop` is requested; false when it was stopped.
    virtual bool wait(std::chrono::milliseconds duration, std::stop_token stop) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    bool wait(std::chrono::milliseconds duration, std::stop_token stop) override;
};

} // namespace overture

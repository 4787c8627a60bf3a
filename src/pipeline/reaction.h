// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace overture::pipeline {

enum class ItemReaction { Retry, Postpone, Fail, Skip, Release };
enum class JobReaction { GoOn, Pause, Stop };

/// What a kind of error means for the item and for its job: ARCHITECTURE.md §7, the one table.
struct Reaction
{
    ItemReaction item;
    JobReaction job;

    bool operator==(const Reaction &) const = default;
};

[[nodiscard]] Reaction reactionTo(ErrorKind kind);
/// The account or the settings are in the way, so the other items would fail alike until a person sees to it.
[[nodiscard]] bool concernsAll(ErrorKind kind);

/// Pause before try number `attempt` + 1: full jitter over an exponentially growing span, never below `floor` (the
/// service's own Retry-After). `random` is in [0, 1).
[[nodiscard]] std::chrono::milliseconds backoff(int attempt, std::chrono::milliseconds base, std::chrono::milliseconds cap,
                                                std::chrono::milliseconds floor, double random);

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

#include <optional>

namespace overture::net {

/// A time before which nobody may call, and why.
struct Hold
{
    Instant until;
    QString reason;

    bool operator==(const Hold &) const = default;
};

/// What is to be known of an account after the program was closed: that the service asked for a pause, and that the
/// breaker is open. Thread: any; returns at once.
class AccountMemory
{
public:
    virtual ~AccountMemory() = default;
    virtual void heldBack(const QString &service, const Hold &hold) = 0;
    /// Empty: the breaker has closed.
    virtual void breakerChanged(const QString &service, const std::optional<Hold> &open) = 0;
};

} // namespace overture::net

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"

#include <QString>

#include <chrono>
#include <optional>

namespace overture {

/// What went wrong, in the words that decide the reaction (pipeline/reaction.h has the table).
enum class ErrorKind {
    Network,          ///< no connection, DNS, TLS, connection cut before an answer
    Timeout,
    RateLimited,      ///< `retryAfter` when the service said it
    HeldBack,         ///< not called at all: the service asked for a pause, or has failed too often; go on after `retryAfter`
    ServerError,      ///< the service's own failure (5xx)
    NotFound,
    InvalidInput,     ///< the person's or the service's refusal of what we sent
    InvalidResponse,  ///< the answer cannot be understood
    Suppressed,       ///< a gate or the suppression list says no
    Unauthorized,     ///< key or sign-in refused
    ScopeMissing,
    QuotaExhausted,   ///< daily or monthly allowance is used up
    PaymentRequired,
    Misconfigured,    ///< a setting, key or master switch is missing
    OutcomeUnknown,   ///< the request may or may not have been carried out
    Database,
    Internal,
    Cancelled,
};

/// A failure that a person can act on.
///
/// `message` says what and why in the user's language, `action` the one thing to do about it (may be empty when the
/// message says all), `detail` is for the log and never holds a secret.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString action;
    QString detail;
    std::optional<std::chrono::milliseconds> retryAfter;

    bool operator==(const Error &) const = default;
};

/// Stable lower-case word for a kind, as written to the database and to JSON ("rate_limited").
[[nodiscard]] QString toText(ErrorKind kind);

} // namespace overture

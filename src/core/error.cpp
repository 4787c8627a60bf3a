// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace overture {

namespace {
constexpr Word<ErrorKind> errorKindWords[] = {
    {ErrorKind::Network, "network"},
    {ErrorKind::Timeout, "timeout"},
    {ErrorKind::RateLimited, "rate_limited"},
    {ErrorKind::HeldBack, "held_back"},
    {ErrorKind::ServerError, "server_error"},
    {ErrorKind::NotFound, "not_found"},
    {ErrorKind::InvalidInput, "invalid_input"},
    {ErrorKind::InvalidResponse, "invalid_response"},
    {ErrorKind::Suppressed, "suppressed"},
    {ErrorKind::Unauthorized, "unauthorized"},
    {ErrorKind::ScopeMissing, "scope_missing"},
    {ErrorKind::QuotaExhausted, "quota_exhausted"},
    {ErrorKind::PaymentRequired, "payment_required"},
    {ErrorKind::Misconfigured, "misconfigured"},
    {ErrorKind::OutcomeUnknown, "outcome_unknown"},
    {ErrorKind::Database, "database"},
    {ErrorKind::Internal, "internal"},
    {ErrorKind::Cancelled, "cancelled"},
};
} // namespace

OVERTURE_WORDS(ErrorKind, errorKindWords)

} // namespace overture

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/reaction.h"

#include <algorithm>

namespace overture::pipeline {

Reaction reactionTo(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerError:
        return {ItemReaction::Retry, JobReaction::GoOn};
    case ErrorKind::HeldBack: // nothing was tried, so no try is used up; a wait too long for the job pauses it
        return {ItemReaction::Postpone, JobReaction::GoOn};
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::InvalidResponse:
    case ErrorKind::OutcomeUnknown: // a lost answer to a paid call is never asked for twice without a person
        return {ItemReaction::Fail, JobReaction::GoOn};
    case ErrorKind::Suppressed:
        return {ItemReaction::Skip, JobReaction::GoOn};
    case ErrorKind::Unauthorized:
    case ErrorKind::ScopeMissing:
    case ErrorKind::QuotaExhausted:
    case ErrorKind::PaymentRequired:
    case ErrorKind::Misconfigured:
        return {ItemReaction::Release, JobReaction::Pause};
    case ErrorKind::Database:
    case ErrorKind::Internal:
        return {ItemReaction::Release, JobReaction::Stop};
    case ErrorKind::Cancelled:
        return {ItemReaction::Release, JobReaction::GoOn};
    }
    Q_UNREACHABLE();
}

bool concernsAll(ErrorKind kind)
{
    return reactionTo(kind).job == JobReaction::Pause;
}

std::chrono::milliseconds backoff(int attempt, std::chrono::milliseconds base, std::chrono::milliseconds cap,
                                  std::chrono::milliseconds floor, double random)
{
    const int doublings = std::clamp(attempt - 1, 0, 20);
    const auto span = std::min<qint64>(cap.count(), base.count() << doublings);
    return std::max(floor, std::chrono::milliseconds(qint64(double(span) * random)));
}

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/budget.h"
#include "store/session.h"

namespace overture::store {

/// May the answer be given again? See net::Reuse.
enum class AnswerReuse { Never, ForAWhile, SameWork };

[[nodiscard]] QString toText(AnswerReuse reuse);

struct NewPaidCall
{
    QString service;
    QString what;
    QString requestHash;
    AnswerReuse reuse = AnswerReuse::Never;
    qint64 jobItemId = 0;
    QString owner;               ///< the running program
    qint64 estimate = 0;         ///< millionths
};

struct PaidAnswer
{
    qint64 id = 0;
    int httpStatus = 0;
    QByteArray contentType;
    QByteArray body;
};

/// Calls that cost something. A row exists before its call goes out; its cost is the estimate until the answer settles it.
namespace paidcalls {

/// `budget` after this service's calls so far, caps from the settings, periods of `zone`'s calendar.
[[nodiscard]] Result<ServiceBudget> budget(ReadSession &session, const PaidService &service, const Settings &settings, const QTimeZone &zone);
/// Of every paid service.
[[nodiscard]] Result<QList<ServiceBudget>> budgets(ReadSession &session, const Settings &settings, const QTimeZone &zone);

/// Sets the estimate aside, without a look at any cap.
[[nodiscard]] Result<qint64> reserve(WriteSession &session, const NewPaidCall &call);
[[nodiscard]] Status settle(WriteSession &session, qint64 id, qint64 cost, const std::optional<PaidAnswer> &answer);
/// Costs nothing.
[[nodiscard]] Status release(WriteSession &session, qint64 id);
/// What other programs than `owner` left in flight was made and counts with its estimate. Answers how many.
[[nodiscard]] Result<int> settleLost(WriteSession &session, const QString &owner);

/// The newest answer of an identical call that may be given for a while, not older than `since`.
[[nodiscard]] Result<std::optional<PaidAnswer>> answer(ReadSession &session, const QString &requestHash, Instant since);
/// The answer that an earlier run of the program was given for the same item, not older than `since`; it belongs to
/// `owner` from now on, who is not given it again.
[[nodiscard]] Result<std::optional<PaidAnswer>> takeOver(WriteSession &session, const QString &requestHash, qint64 jobItemId,
                                                         const QString &owner, Instant since);
/// The items of this job will be worked on anew and shall get new answers.
[[nodiscard]] Status forgetAnswersOf(WriteSession &session, qint64 jobId);
/// Answers from before `answersBefore` are dropped, rows from before `rowsBefore` go.
[[nodiscard]] Status prune(WriteSession &session, Instant answersBefore, Instant rowsBefore);

} // namespace paidcalls
} // namespace overture::store

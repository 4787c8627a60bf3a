// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sendplan.h"
#include "pipeline/sendclaim.h"

namespace overture::pipeline {

/// The queue in front of the ledger: which approved mails go out, and when. Each change is one transaction, with the
/// decision beside it (store/sendingrepository.h). Nothing here talks to a mailbox.

/// A job of the stage "send" keeps mails that are due within this time; later ones stay planned without a job.
inline constexpr std::chrono::hours queueHorizon{1};

/// The parameter of "send" with which only queued mails go out that are due within that time, and nothing else that is
/// approved. Set by the program.
inline constexpr char16_t plannedParameter[] = u"planned";

/// The parameter of "send" that names the mailbox from which these mails go out.
inline constexpr char16_t accountParameter[] = u"account";

/// What the account of `subject` has sent and what is planned for it already.
[[nodiscard]] Result<SendPlan> planOf(store::ReadSession &session, const SendSubject &subject, const QString &account);
/// The next moment for this mail, not before the time to take it back is over; taken from then on.
[[nodiscard]] std::optional<PlannedMoment> nextMoment(SendPlan &plan, const SendSubject &subject, Instant now);
/// "Planned for Monday 09:12 their time. There is a pause between two mails."
[[nodiscard]] QString planText(const PlannedMoment &moment, Instant now, const SendSubject &subject);

/// Puts the drafts that may go out, now or when time has opened a gate, into the queue with a moment for each. Drafts
/// that wait for something else, or that are in the ledger already, are left as they are; a queued one for which another mailbox
/// was chosen is planned anew. Each goes out from its own mailbox (accountOf with `given`), at that one's pace.
[[nodiscard]] Status queueSends(store::WriteSession &session, const QList<DraftId> &drafts, const QString &given, const QString &who);
/// Gives queued mails new moments, in their order. `gate` and `why` say what made that necessary; without a moment within
/// a year a mail is taken out of the queue. Answers how many are planned now.
[[nodiscard]] Result<int> planAnew(store::WriteSession &session, const QList<Send> &rows, const QString &account, const QString &gate,
                                   const QString &why);
/// When `row` was to go more than 15 minutes ago: it is planned anew, with all queued mails of the account, and that is noted
/// in the journal.
[[nodiscard]] Result<int> planLateOnesAnew(store::WriteSession &session, const QString &account, SendId row);

/// Takes mails out of the queue before they go; their drafts stay approved. InvalidInput when one is on its way already:
/// then none is taken back.
[[nodiscard]] Status takeBack(store::WriteSession &session, const QList<SendId> &ids, const QString &who);
/// The mail does not wait for its moment any longer. Gates and pace hold as ever. InvalidInput when it is not queued.
[[nodiscard]] Status sendWithoutWaiting(store::WriteSession &session, SendId id, const QString &who);
/// Cancels a queued row, since what was said yes to holds no more.
[[nodiscard]] Status endPlan(store::WriteSession &session, const Send &row, const ClosedGate &closed);
/// Notes why a draft is held; nothing when that is known already.
[[nodiscard]] Status noteHeld(store::WriteSession &session, DraftId draft, const std::optional<Send> &row, const ClosedGate &closed);

/// In the order in which they go.
[[nodiscard]] Result<QList<Send>> queuedSends(store::ReadSession &session);

/// The clock went back and a person says that it is right now.
[[nodiscard]] Status trustClock(store::WriteSession &session, const QString &who);

} // namespace overture::pipeline

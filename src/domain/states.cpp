// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words.h"
#include "domain/discoveryquery.h"
#include "domain/draft.h"
#include "domain/draftproposal.h"
#include "domain/job.h"
#include "domain/message.h"
#include "domain/prospect.h"
#include "domain/send.h"

#include <QMap>

namespace overture {

using namespace Qt::StringLiterals;

namespace {
constexpr Word<QueryStatus> queryStatusWords[] = {
    {QueryStatus::Pending, "pending"}, {QueryStatus::Running, "running"}, {QueryStatus::Done, "done"}, {QueryStatus::Failed, "failed"}};
constexpr Word<QuerySource> querySourceWords[] = {
    {QuerySource::Live, "live"}, {QuerySource::Queue, "queue"}, {QuerySource::Listing, "listing"}};
constexpr Word<JobStatus> jobStatusWords[] = {
    {JobStatus::Pending, "pending"}, {JobStatus::Running, "running"}, {JobStatus::Paused, "paused"},
    {JobStatus::Completed, "completed"}, {JobStatus::CompletedWithErrors, "completed_with_errors"},
    {JobStatus::Failed, "failed"}, {JobStatus::Cancelled, "cancelled"}, {JobStatus::Interrupted, "interrupted"}};
constexpr Word<ItemState> itemStateWords[] = {
    {ItemState::Todo, "todo"}, {ItemState::Doing, "doing"}, {ItemState::Done, "done"}, {ItemState::Failed, "failed"},
    {ItemState::Skipped, "skipped"}};
constexpr Word<DraftState> draftStateWords[] = {
    {DraftState::Proposed, "proposed"}, {DraftState::Approved, "approved"}, {DraftState::Rejected, "rejected"}, {DraftState::Sent, "sent"}};
constexpr Word<RevisionChange> revisionChangeWords[] = {
    {RevisionChange::Written, "written"}, {RevisionChange::Edited, "edited"}, {RevisionChange::Rewritten, "rewritten"},
    {RevisionChange::Restored, "restored"}, {RevisionChange::Undone, "undone"}};
constexpr Word<ProposalState> proposalStateWords[] = {
    {ProposalState::Open, "open"}, {ProposalState::SetAside, "set_aside"}, {ProposalState::Accepted, "accepted"},
    {ProposalState::Declined, "declined"}};
constexpr Word<SendState> sendStateWords[] = {
    {SendState::Queued, "queued"}, {SendState::Claimed, "claimed"}, {SendState::Staged, "staged"},
    {SendState::InFlight, "in_flight"}, {SendState::Sent, "sent"}, {SendState::Rejected, "rejected"},
    {SendState::Unknown, "unknown"}, {SendState::NeedsHuman, "needs_human"}, {SendState::Cancelled, "cancelled"}};
constexpr Word<SuppressionScope> suppressionScopeWords[] = {
    {SuppressionScope::Address, "address"}, {SuppressionScope::Domain, "domain"}};
constexpr Word<MatchKind> matchKindWords[] = {
    {MatchKind::None, "none"}, {MatchKind::Thread, "thread"}, {MatchKind::Reference, "message_id"},
    {MatchKind::Address, "address"}, {MatchKind::Domain, "domain"}};
} // namespace

OVERTURE_WORDS(QueryStatus, queryStatusWords)
OVERTURE_WORDS(QuerySource, querySourceWords)
OVERTURE_WORDS(JobStatus, jobStatusWords)
OVERTURE_WORDS(ItemState, itemStateWords)
OVERTURE_WORDS(DraftState, draftStateWords)
OVERTURE_WORDS(RevisionChange, revisionChangeWords)
OVERTURE_WORDS(ProposalState, proposalStateWords)
OVERTURE_WORDS(SendState, sendStateWords)
OVERTURE_WORDS(SuppressionScope, suppressionScopeWords)
OVERTURE_WORDS(MatchKind, matchKindWords)

bool asksForAPerson(MailClass classification)
{
    return classification != MailClass::OutOfOffice && classification != MailClass::Auto && classification != MailClass::BounceSoft;
}

QString nextStep(const Send &send)
{
    switch (send.state) {
    case SendState::Queued:
    case SendState::Claimed:
        return u"It goes out with the next “Send”."_s;
    case SendState::Staged:
        return u"It lies in Gmail as a draft and goes out with the next “Send”, while it is approved."_s;
    case SendState::InFlight:
    case SendState::Unknown:
        return u"The next “Send” looks for it in Gmail before anything else happens to it."_s;
    case SendState::NeedsHuman:
        return u"Look into Gmail and say whether it was sent."_s;
    case SendState::Sent:
    case SendState::Rejected:
    case SendState::Cancelled:
        break;
    }
    return {};
}

QString displayKind(const QString &kind)
{
    static const QMap<QString, QString> known = {
        {u"new"_s, u"New"_s}, {u"reply"_s, u"Reply"_s}, {u"forward"_s, u"Forward"_s}, {u"follow_up"_s, u"Follow-up"_s},
        {u"information_request"_s, u"Information request"_s}, {u"acknowledgment"_s, u"Acknowledgment"_s},
        {u"scheduling"_s, u"Scheduling"_s}, {u"document_request"_s, u"Document request"_s},
        {u"confirmation"_s, u"Confirmation"_s}, {u"question"_s, u"Question"_s}, {u"thank_you"_s, u"Thank you"_s},
        {u"invitation"_s, u"Invitation"_s}, {u"reminder"_s, u"Reminder"_s}, {u"update"_s, u"Update"_s},
        {u"introduction"_s, u"Introduction"_s}};
    if (const auto word = known.constFind(kind); word != known.cend())
        return *word;
    // A model's word is kept as it came, whatever that is; shown is what can be shown on one line.
    constexpr qsizetype longest = 40;
    QString shown;
    for (const char32_t c : kind.toUcs4()) {
        if (shown.size() >= longest) {
            shown += u'…';
            break;
        }
        if (QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format)
            shown += QString::fromUcs4(&c, 1);
        else if (QChar::isSpace(c))
            shown += u' ';
    }
    shown = shown.simplified();
    return shown.isEmpty() ? u"Other"_s : u"Other (%1)"_s.arg(shown);
}

} // namespace overture

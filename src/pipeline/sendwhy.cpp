// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sendwhy.h"

#include "pipeline/sendqueue.h"
#include "store/draftrepository.h"
#include "store/sendrepository.h"

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

WhyLine lineOf(const store::SendDecision &decision)
{
    return {decision.at, false, decision.what, decision.gate, ruleOf(decision.gate), decision.who, decision.text, decision.notBefore};
}

/// What the ledger itself says, for a mail that has come to an end.
WhyLine endOf(const Send &row)
{
    const QString word = toText(row.state);
    if (row.state == SendState::Sent)
        return {row.sentAt.value_or(row.updatedAt), false, word, u"open"_s, ruleOf(u"open"_s), u"program"_s,
                u"Sent to %1 in attempt %2."_s.arg(row.recipient).arg(std::max(1, row.attempt)), std::nullopt};
    return {row.updatedAt, false, word, word, u"the ledger"_s, u"program"_s,
            row.errorText.isEmpty() ? u"The mail to %1 is %2."_s.arg(row.recipient, word) : row.errorText, std::nullopt};
}

/// What would happen if Send were pressed now.
Result<WhyLine> present(store::ReadSession &session, const SendSubject &subject, const QString &account)
{
    const Instant now = session.now();
    WhyLine line{now, true, u"now"_s, {}, {}, {}, {}, std::nullopt};
    const auto state = subject.ledger ? std::optional(subject.ledger->state) : std::nullopt;
    const auto say = [&](const QString &gate, const QString &text) {
        line.gate = gate;
        line.rule = ruleOf(gate);
        line.text = text;
    };
    if (state && (isUnderWay(*subject.ledger) || state == SendState::NeedsHuman)) {
        say(state == SendState::NeedsHuman ? u"needs_human"_s : u"under_way"_s,
            state == SendState::NeedsHuman ? subject.ledger->errorText : u"It may be out already and is looked for first."_s);
        return line;
    }
    if (subject.closed && !opensByItself(subject.closed->gate)) {
        say(subject.closed->gate, subject.closed->reason);
        return line;
    }
    const bool isPlanned = state == SendState::Queued && subject.ledger->notBefore && !isLate(*subject.ledger->notBefore, now);
    if (isPlanned && *subject.ledger->notBefore > now) {
        line.notBefore = subject.ledger->notBefore;
        say(u"planned"_s, u"Planned for %1."_s.arg(theirTime(*line.notBefore, now, subject.zone)));
        return line;
    }
    auto plan = planOf(session, subject, account);
    if (!plan)
        return fail(plan.error());
    const auto moment = nextMoment(*plan, subject, now);
    if (moment)
        line.notBefore = moment->at;
    const QString when = moment ? planText(*moment, now, subject) : u"There is no hour within a year in which it may go."_s;
    if (subject.closed)
        say(subject.closed->gate, subject.closed->reason + u' ' + when);
    else
        say(u"open"_s, u"Every gate is open. "_s + (isPlanned ? u"It goes now."_s : when));
    return line;
}

Result<WhyStory> story(store::ReadSession &session, DraftId id, const std::optional<Send> &chosen, const QString &given)
{
    const auto draft = store::drafts::byId(session, id);
    if (!draft)
        return fail(draft.error());
    const auto last = given.isEmpty() && *draft ? accountOf(session, **draft) : Result<QString>(given);
    if (!last)
        return fail(last.error());
    const auto subject = readSendSubject(session, id, *last, session.now());
    if (!subject)
        return fail(subject.error());
    const auto row = chosen ? chosen : subject->ledger;
    const auto decisions = store::senddecisions::byDraft(session, id);
    if (!decisions)
        return fail(decisions.error());
    WhyStory story{id, row ? row->id : SendId(), row ? row->recipient : subject->prospect.contactEmail,
                   row ? toText(row->state) : toText(subject->draft.state), {}};
    if (subject->draft.approvedAt)
        story.lines.append({*subject->draft.approvedAt, false, u"approved"_s, u"not_approved"_s, ruleOf(u"not_approved"_s), subject->draft.approvedBy,
                            u"Approved exactly as it was then."_s, std::nullopt});
    for (const auto &decision : *decisions)
        story.lines.append(lineOf(decision));
    const bool isFinal = row && (row->state == SendState::Sent || row->state == SendState::Rejected);
    if (isFinal)
        story.lines.append(endOf(*row));
    std::stable_sort(story.lines.begin(), story.lines.end(), [](const WhyLine &a, const WhyLine &b) { return a.at < b.at; });
    if (!isFinal) {
        const auto now = present(session, *subject, *last);
        if (!now)
            return fail(now.error());
        story.lines.append(*now);
    }
    return story;
}

} // namespace

Result<WhyStory> whyOfDraft(store::ReadSession &session, DraftId id, const QString &account)
{
    return story(session, id, std::nullopt, account);
}

Result<WhyStory> whyOfSend(store::ReadSession &session, SendId id)
{
    const auto row = store::sends::byId(session, id);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, u"There is no mail %1 in the ledger."_s.arg(id.value), u"List the mails and choose one of them"_s);
    if (!(*row)->draftId.isValid()) {
        WhyStory plain{{}, id, (*row)->recipient, toText((*row)->state), {endOf(**row)}};
        return plain;
    }
    return story(session, (*row)->draftId, **row, (*row)->account);
}

} // namespace overture::pipeline

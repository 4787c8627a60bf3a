// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftproposal.h"

#include <algorithm>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

bool wasEditedSince(const QList<DraftRevision> &history, int revision)
{
    return std::any_of(history.begin(), history.end(), [&](const DraftRevision &text) {
        return text.revision > revision && text.change == RevisionChange::Edited && authorKind(text.author) == AuthorKind::Person;
    });
}

} // namespace

QString merged(const QString &base, const QString &ours, const QString &theirs, int &leftOut)
{
    const auto ourChanges = hunksOf(wordDiff(base, ours));
    const auto theirChanges = hunksOf(wordDiff(base, theirs));
    QList<DiffHunk> fitting;
    for (DiffHunk hunk : ourChanges) {
        const bool isThere = theirChanges.contains(hunk);
        const bool clashes = std::any_of(theirChanges.begin(), theirChanges.end(), [&](const DiffHunk &other) {
            return hunk.start <= other.end() && other.start <= hunk.end();
        });
        if (clashes) {
            leftOut += isThere ? 0 : 1;
            continue;
        }
        qsizetype shift = 0;
        for (const DiffHunk &other : theirChanges) {
            if (other.end() <= hunk.start)
                shift += other.added.size() - other.removed.size();
        }
        hunk.start += shift;
        fitting.append(hunk);
    }
    return withHunks(theirs, fitting);
}

Result<PlacedProposal> placed(const DraftProposal &proposal, const Draft &draft, const QList<DraftRevision> &history)
{
    if (draft.state == DraftState::Sent)
        return fail(ErrorKind::InvalidInput, u"The mail was sent, so its text can no longer change."_s, u"Choose another draft"_s);
    PlacedProposal result{{draft.subject, draft.body}, {proposal.offeredSubject, proposal.offeredBody}, {}, 0};
    const DraftText base{proposal.baseSubject, proposal.baseBody};
    if (result.current != base && wasEditedSince(history, proposal.baseRevision)) {
        for (const auto part : {TextPart::Subject, TextPart::Body})
            textOf(result.offered, part) = merged(textOf(base, part), textOf(result.offered, part), textOf(result.current, part), result.leftOut);
        if (result.offered == result.current && result.leftOut > 0)
            return fail(ErrorKind::InvalidInput,
                        u"You have changed the draft in the same places since this was proposed, so nothing of it fits any more."_s, u"Ask again"_s);
    }
    for (const auto part : {TextPart::Subject, TextPart::Body}) {
        const auto locked = handwrittenSpans(history, part);
        for (const DiffHunk &hunk : hunksOf(wordDiff(textOf(result.current, part), textOf(result.offered, part))))
            result.changes.append({part, hunk, touches(hunk, locked)});
    }
    return result;
}

DraftText withChanges(const DraftText &current, const QList<ProposedChange> &changes)
{
    DraftText text = current;
    for (const auto part : {TextPart::Subject, TextPart::Body}) {
        QList<DiffHunk> hunks;
        for (const ProposedChange &change : changes) {
            if (change.part == part)
                hunks.append(change.hunk);
        }
        textOf(text, part) = withHunks(textOf(current, part), hunks);
    }
    return text;
}

} // namespace overture

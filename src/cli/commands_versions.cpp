// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "domain/tone.h"
#include "domain/worddiff.h"
#include "pipeline/rewriting.h"
#include "store/draftrepository.h"

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

using Kind = DiffPiece::Kind;

/// As `git diff --word-diff` shows it: "[-old-]{+new+}".
QString marked(const QString &before, const QString &after)
{
    QString text;
    for (const DiffPiece &piece : wordDiff(before, after)) {
        switch (piece.kind) {
        case Kind::Same: text += piece.text; break;
        case Kind::Removed: text += u"[-"_s + piece.text + u"-]"_s; break;
        case Kind::Added: text += u"{+"_s + piece.text + u"+}"_s; break;
        }
    }
    return text;
}

QString marked(const DraftText &before, const DraftText &after)
{
    return u"Subject: %1\n\n%2"_s.arg(marked(before.subject, after.subject), marked(before.body, after.body));
}

struct History
{
    Draft draft;
    QList<DraftRevision> revisions;
};

Result<History> historyOf(const CommandContext &context, DraftId id)
{
    return await(context.app.database().read([id](store::ReadSession &session) -> Result<History> {
        const auto draft = store::drafts::byId(session, id);
        if (!draft)
            return fail(draft.error());
        if (!*draft)
            return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value), u"List the drafts and choose one of them"_s);
        auto revisions = store::drafts::revisions(session, id);
        if (!revisions)
            return fail(revisions.error());
        return History{**draft, std::move(*revisions)};
    }));
}

/// The number of a version that was given for `option`, as its place in the history.
Result<qsizetype> versionOf(const CommandContext &context, const QString &option, const History &history)
{
    bool isNumber = false;
    const int number = context.arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < 1 || number > history.revisions.size())
        return fail(ErrorKind::InvalidInput, u"Draft %1 has no version “%2”; it has %3."_s.arg(history.draft.id.value)
                                                 .arg(context.arguments.value(option)).arg(history.revisions.size()),
                    u"Use a number that “versions” shows"_s);
    return number - 1;
}

DraftText textOfRevision(const DraftRevision &revision)
{
    return {revision.subject, revision.body};
}

ExitCode restoreVersion(const CommandContext &context, const History &history)
{
    const auto at = versionOf(context, u"restore"_s, history);
    if (!at)
        return context.output.usage(at.error().message, at.error().action);
    const int revision = history.revisions.at(*at).revision;
    const auto done = await(context.app.database().write([id = history.draft.id, revision](store::WriteSession &session) {
        return store::drafts::restoreRevision(session, id, revision, u"user"_s);
    }));
    if (!done)
        return context.output.failure(done.error());
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"id"_s, history.draft.id.value}, {u"restored"_s, *at + 1}});
    context.output.line(u"Version %1 is the text of draft %2 again."_s.arg(*at + 1).arg(history.draft.id.value));
    return ExitCode::Success;
}

QJsonArray changesOf(const QList<ProposedChange> &changes)
{
    QJsonArray array;
    for (const ProposedChange &change : changes)
        array.append(QJsonObject{{u"part"_s, change.part == TextPart::Subject ? u"subject"_s : u"body"_s}, {u"removed"_s, change.hunk.removed},
                                 {u"added"_s, change.hunk.added}, {u"locked"_s, change.isLocked}});
    return array;
}

Result<pipeline::RewriteState> stateOf(const CommandContext &context, DraftId id)
{
    auto state = await(context.app.database().read([id](store::ReadSession &session) { return pipeline::rewriteState(session, id); }));
    if (state && state->refused)
        return fail(*state->refused);
    if (state && !state->proposal)
        return fail(ErrorKind::NotFound, u"No proposal is open for draft %1."_s.arg(id.value), u"Ask for one with “rewrite %1”"_s.arg(id.value));
    return state;
}

/// Takes or declines what is open. Answers how many changes were decided.
Result<qsizetype> decideOpen(const CommandContext &context, const pipeline::RewriteState &state, bool isTaken)
{
    pipeline::ChangeDecision decision{state.proposal->id, {}, isTaken, context.arguments.has(u"unlock"_s)};
    for (const ProposedChange &change : state.placed.changes) {
        if (!isTaken || !change.isLocked || decision.isUnlocked)
            decision.changes.append(change);
    }
    if (decision.changes.isEmpty())
        return qsizetype(0);
    const auto done = await(context.app.database().write([decision](store::WriteSession &session) { return pipeline::decide(session, decision); }));
    if (!done)
        return fail(done.error());
    return decision.changes.size();
}

ExitCode showProposal(const CommandContext &context, const pipeline::RewriteState &state)
{
    const DraftProposal &proposal = *state.proposal;
    const bool isTaken = context.arguments.has(u"accept"_s);
    const bool isDeclined = context.arguments.has(u"decline"_s);
    qsizetype decided = 0;
    if (isTaken || isDeclined) {
        const auto done = decideOpen(context, state, isTaken);
        if (!done)
            return context.output.failure(done.error());
        decided = *done;
    }
    const auto locked = std::count_if(state.placed.changes.begin(), state.placed.changes.end(), [](const auto &change) { return change.isLocked; });
    if (context.output.isJson()) {
        context.output.document(QJsonObject{{u"id"_s, state.draft.id.value}, {u"proposal"_s, proposal.id.value}, {u"note"_s, proposal.note},
                                            {u"tone"_s, proposal.tone}, {u"author"_s, proposal.author}, {u"model"_s, proposal.model},
                                            {u"subject"_s, proposal.subject}, {u"body"_s, proposal.body},
                                            {u"changes"_s, changesOf(state.placed.changes)}, {u"left_out"_s, state.placed.leftOut},
                                            {u"accepted"_s, isTaken ? decided : 0}, {u"declined"_s, isDeclined ? decided : 0}});
        return ExitCode::Success;
    }
    context.output.line(u"%1, by %2"_s.arg(displayWish(proposal.note, proposal.tone), authorTitle(proposal.author)));
    context.output.line(marked(state.placed.current, state.placed.offered));
    if (state.placed.changes.isEmpty())
        context.output.line(u"It says the same as the draft."_s);
    if (state.placed.leftOut > 0)
        Output::message(u"%1 changes are left out, because the same places were edited by hand since."_s.arg(state.placed.leftOut));
    if (isTaken)
        context.output.line(u"%1 of %2 changes taken."_s.arg(decided).arg(state.placed.changes.size()));
    else if (isDeclined)
        context.output.line(u"%1 changes declined; the draft is as it was."_s.arg(decided));
    else if (!state.placed.changes.isEmpty())
        Output::message(u"Nothing is changed yet. Take it with “rewrite %1 --accept”."_s.arg(state.draft.id.value));
    if (locked > 0 && !isDeclined && !context.arguments.has(u"unlock"_s))
        Output::message(u"%1 changes touch words typed by hand; they are taken with --unlock only."_s.arg(locked));
    return ExitCode::Success;
}

} // namespace

ExitCode showVersions(const CommandContext &context)
{
    const auto ids = parseIds(context.arguments.positional);
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    const auto history = historyOf(context, DraftId{ids->first()});
    if (!history)
        return context.output.failure(history.error());
    if (context.arguments.has(u"restore"_s))
        return restoreVersion(context, *history);
    if (context.arguments.has(u"diff"_s)) {
        const auto at = versionOf(context, u"diff"_s, *history);
        if (!at)
            return context.output.usage(at.error().message, at.error().action);
        const auto after = textOfRevision(history->revisions.at(*at));
        const auto before = *at > 0 ? textOfRevision(history->revisions.at(*at - 1)) : DraftText();
        if (context.output.isJson())
            context.output.document(QJsonObject{{u"id"_s, history->draft.id.value}, {u"version"_s, *at + 1}, {u"diff"_s, marked(before, after)}});
        context.output.line(marked(before, after));
        return ExitCode::Success;
    }
    QJsonArray array;
    for (qsizetype i = 0; i < history->revisions.size(); ++i) {
        const DraftRevision &revision = history->revisions.at(i);
        array.append(QJsonObject{{u"version"_s, i + 1}, {u"change"_s, toText(revision.change)}, {u"author"_s, revision.author}, {u"detail"_s, revision.detail},
                                 {u"subject"_s, revision.subject}, {u"body"_s, revision.body},
                                 {u"created_at"_s, toDateTime(revision.createdAt).toString(Qt::ISODateWithMs)},
                                 {u"updated_at"_s, toDateTime(revision.updatedAt).toString(Qt::ISODateWithMs)}});
        const DraftText before = i > 0 ? textOfRevision(history->revisions.at(i - 1)) : textOfRevision(revision);
        const QString changed = diffSummary(wordDiff(before.subject, revision.subject) + wordDiff(before.body, revision.body));
        context.output.line(u"%1  %2  %3%4"_s.arg(QString::number(i + 1).rightJustified(3),
                                                  toDateTime(revision.updatedAt).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                                  displayChange(revision), changed.isEmpty() ? QString() : QString(u" · "_s + changed)));
    }
    if (!history->draft.approvalVoid.isEmpty())
        context.output.line(u"Its approval no longer holds: %1."_s.arg(history->draft.approvalVoid));
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"id"_s, history->draft.id.value}, {u"state"_s, toText(history->draft.state)},
                                            {u"approval_void"_s, history->draft.approvalVoid}, {u"versions"_s, array}});
    return ExitCode::Success;
}

ExitCode rewriteDraft(const CommandContext &context)
{
    const Arguments &given = context.arguments;
    const auto ids = parseIds(given.positional);
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    const DraftId id{ids->first()};
    RewriteRequest request{given.value(u"note"_s), 0};
    if (given.has(u"tone"_s)) {
        bool isNumber = false;
        request.tone = given.value(u"tone"_s).toInt(&isNumber);
        if (!isNumber || !toneOf(request.tone))
            return context.output.usage(u"There is no tone “%1”."_s.arg(given.value(u"tone"_s)), u"Give one of 1 to 5"_s);
    }
    if (given.has(u"accept"_s) && given.has(u"decline"_s))
        return context.output.usage(u"A proposal is either accepted or declined."_s, u"Give one of the two"_s);
    const bool asks = !(given.has(u"accept"_s) || given.has(u"decline"_s)) || given.has(u"note"_s) || given.has(u"tone"_s);
    if (asks) {
        const QString writer = given.value(u"writer"_s);
        const auto offer = await(context.app.rewriteOffer(id, request, writer));
        if (!offer)
            return context.output.failure(offer.error());
        if (given.has(u"estimate"_s)) {
            if (context.output.isJson())
                context.output.document(QJsonObject{{u"estimate_usd"_s, offer->cost.usd}, {u"estimate"_s, offer->cost.text}});
            context.output.line(offer->cost.text);
            return ExitCode::Success;
        }
        if (!given.has(u"quiet"_s))
            Output::message(offer->cost.text);
        if (const auto asked = await(context.app.rewriteDraft(id, request, writer)); !asked)
            return context.output.failure(asked.error());
    }
    const auto state = stateOf(context, id);
    return state ? showProposal(context, *state) : context.output.failure(state.error());
}

} // namespace overture::cli

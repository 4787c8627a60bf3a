// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a draft: its text, a person's decision, its sending.
#include "store/draftrecord.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"
#include "store/textsearch.h"

namespace overture::store::drafts {

using namespace Qt::StringLiterals;

namespace {

struct Stored
{
    Draft draft;
    QString recipient;
    QString domain;
};

Result<Stored> current(ReadSession &session, DraftId id)
{
    std::optional<Stored> found;
    auto status = session.select("SELECT "_L1 + draftRecord().select(u"d"_s)
                                     + ", p.contact_email, p.domain FROM drafts AS d JOIN prospects AS p ON p.id = d.prospect_id "_L1
                                       "WHERE d.id = :id"_L1,
                                 {{u":id"_s, id.value}}, [&](const QSqlQuery &row) {
                                     const int first = draftRecord().size();
                                     found = Stored{draftRecord().read(row), row.value(first).toString(), row.value(first + 1).toString()};
                                 });
    if (!status)
        return fail(status.error());
    if (!found)
        return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value), u"List the drafts and choose one of them"_s);
    return *found;
}

/// The draft as it can still be changed: a sent one is history.
Result<Stored> changeable(ReadSession &session, DraftId id)
{
    auto stored = current(session, id);
    if (stored && stored->draft.state == DraftState::Sent)
        return fail(ErrorKind::InvalidInput, u"The mail to %1 has been sent and cannot be changed any more."_s.arg(stored->recipient),
                    u"Choose another draft"_s);
    return stored;
}

void clearApproval(Draft &draft)
{
    draft.approvedBy.clear();
    draft.approvedAt.reset();
    draft.approvalHash.clear();
}

Status addRevision(WriteSession &session, const Draft &draft, const RevisionMark &mark)
{
    return session.exec(uR"(
        INSERT INTO draft_revisions (draft_id, revision, subject, body, author, created_at, updated_at, change_kind, detail, sitting)
        VALUES (:draft, :revision, :subject, :body, :author, :now, :now, :change, :detail, :sitting))"_s,
        {{u":draft"_s, draft.id.value}, {u":revision"_s, draft.revision}, {u":subject"_s, toStored(draft.subject)},
         {u":body"_s, toStored(draft.body)}, {u":author"_s, toStored(mark.author)}, {u":now"_s, toStored(session.now())},
         {u":change"_s, toStored(mark.change)}, {u":detail"_s, toStored(mark.detail)}, {u":sitting"_s, toStored(mark.sitting)}})
        .map([](int) {});
}

/// Whether the last revision was made by the same sitting, which then goes on with it.
Result<bool> takesLastRevision(WriteSession &session, const Draft &draft, const RevisionMark &mark)
{
    constexpr std::chrono::minutes longestPause{15};
    if (mark.sitting.isEmpty())
        return false;
    auto changed = session.exec(uR"(
        UPDATE draft_revisions SET revision = :revision, subject = :subject, body = :body, updated_at = :now
        WHERE draft_id = :draft AND revision = :last AND sitting = :sitting AND author = :author AND change_kind = :change
            AND updated_at >= :since)"_s,
        {{u":revision"_s, draft.revision}, {u":subject"_s, toStored(draft.subject)}, {u":body"_s, toStored(draft.body)},
         {u":now"_s, toStored(session.now())}, {u":draft"_s, draft.id.value}, {u":last"_s, draft.revision - 1},
         {u":sitting"_s, toStored(mark.sitting)}, {u":author"_s, toStored(mark.author)}, {u":change"_s, toStored(mark.change)},
         {u":since"_s, toStored(session.now() - longestPause)}});
    return changed.map([](int count) { return count > 0; });
}

/// Whether the text is the one of that revision: later steps may have been taken back meanwhile, which makes revisions of
/// their own. A step that left the text alone (`before` is of that revision) expects the text it had.
Result<bool> isText(ReadSession &session, const Draft &draft, const Draft &before, int revision)
{
    if (draft.revision == revision)
        return true;
    if (before.revision == revision)
        return draft.subject == before.subject && draft.body == before.body;
    bool isSame = false;
    auto status = session.select(u"SELECT subject, body FROM draft_revisions WHERE draft_id = :draft AND revision = :revision"_s,
                                 {{u":draft"_s, draft.id.value}, {u":revision"_s, revision}}, [&](const QSqlQuery &row) {
                                     isSame = row.value(0).toString() == draft.subject && row.value(1).toString() == draft.body;
                                 });
    if (!status)
        return fail(status.error());
    return isSame;
}

/// Writes the draft and the prospect's status.
Status saveQuietly(WriteSession &session, Draft draft)
{
    draft.updatedAt = session.now();
    auto written = changeDraftWords(session, draft.id, [&]() -> Status {
        return session.exec(draftRecord().update(), draftRecord().updateBindings(draft)).map([](int) {});
    });
    if (!written)
        return written;
    session.changes().update(Table::Drafts, draft.id.value);
    return prospects::refreshOutreachStatus(session, draft.prospectId);
}

/// The same with a line in the journal.
Status save(WriteSession &session, const Draft &draft, const QString &who, const QString &what, const QString &text)
{
    if (auto status = saveQuietly(session, draft); !status)
        return status;
    return activity::add(session, who, what, draft.prospectId.value, text);
}

} // namespace

Result<DraftId> insert(WriteSession &session, const Draft &draft, const QString &author)
{
    auto row = draft;
    if (row.createdAt == Instant{})
        row.createdAt = session.now();
    if (row.updatedAt == Instant{})
        row.updatedAt = session.now();
    auto id = session.insert(draftRecord().insert(), draftRecord().insertBindings(row));
    if (!id)
        return fail(id.error());
    row.id = DraftId{id->value_or(0)};
    session.changes().insert(Table::Drafts, row.id.value);
    if (auto status = addDraftWords(session, row.id); !status)
        return fail(status.error());
    if (auto status = addRevision(session, row, {author, RevisionChange::Written}); !status)
        return fail(status.error());
    auto marked = session.exec(u"UPDATE prospects SET draft_status = 'drafted', updated_at = :now WHERE id = :id"_s,
                               {{u":now"_s, toStored(session.now())}, {u":id"_s, row.prospectId.value}});
    if (!marked)
        return fail(marked.error());
    session.changes().update(Table::Prospects, row.prospectId.value);
    auto status = activity::add(session, author, u"draft.created"_s, row.prospectId.value, u"Draft written: %1"_s.arg(row.subject));
    if (!status)
        return fail(status.error());
    if (status = prospects::refreshOutreachStatus(session, row.prospectId); !status)
        return fail(status.error());
    return row.id;
}

Status setText(WriteSession &session, DraftId id, const QString &subject, const QString &body, const QString &author)
{
    return setText(session, id, subject, body, RevisionMark{author});
}

Status setText(WriteSession &session, DraftId id, const QString &subject, const QString &body, const RevisionMark &mark)
{
    auto stored = changeable(session, id);
    if (!stored)
        return fail(stored.error());
    auto draft = stored->draft;
    if (draft.subject == subject && draft.body == body)
        return {};
    const bool wasApproved = draft.state == DraftState::Approved;
    draft.subject = subject;
    draft.body = body;
    draft.revision += 1;
    if (wasApproved) {
        draft.state = DraftState::Proposed;
        draft.approvalVoid = u"the text was changed"_s;
    }
    clearApproval(draft);
    // What was approved stays in the history as it was.
    const auto goesOn = wasApproved ? Result<bool>(false) : takesLastRevision(session, draft, mark);
    if (!goesOn)
        return fail(goesOn.error());
    if (*goesOn)
        return saveQuietly(session, draft);
    if (auto status = addRevision(session, draft, mark); !status)
        return status;
    const QString what = mark.change == RevisionChange::Rewritten  ? u"Draft to %1 rewritten by %2"_s.arg(stored->domain, authorTitle(mark.author))
                         : mark.change == RevisionChange::Restored ? u"Draft to %1: an older version was chosen again"_s.arg(stored->domain)
                                                                   : u"Draft to %1 changed"_s.arg(stored->domain);
    return save(session, draft, mark.author, u"draft.edited"_s, wasApproved ? what + u"; its approval no longer holds"_s : what);
}

Status restoreRevision(WriteSession &session, DraftId id, int revision, const QString &who)
{
    const auto history = revisions(session, id);
    if (!history)
        return fail(history.error());
    for (qsizetype i = 0; i < history->size(); ++i) {
        const auto &chosen = history->at(i);
        if (chosen.revision == revision)
            return setText(session, id, chosen.subject, chosen.body, {who, RevisionChange::Restored, {}, QString::number(i + 1)});
    }
    return fail(ErrorKind::NotFound, u"Draft %1 has no such version any more."_s.arg(id.value), u"List its versions and choose one of them"_s);
}

Status setParts(WriteSession &session, DraftId id, const QString &cc, const QString &account, const QString &who)
{
    auto stored = changeable(session, id);
    if (!stored)
        return fail(stored.error());
    auto draft = stored->draft;
    if (draft.cc == cc && draft.account == account)
        return {};
    draft.cc = cc;
    draft.account = account;
    return save(session, draft, who, u"draft.parts"_s,
                stored->draft.cc != cc ? u"Cc of the draft to %1: %2"_s.arg(stored->domain, cc.isEmpty() ? u"none"_s : cc)
                                       : u"The draft to %1 goes out from %2"_s.arg(stored->domain, account.isEmpty() ? u"the usual mailbox"_s : account));
}

Status approve(WriteSession &session, DraftId id, const QString &who, const QString &hash)
{
    auto stored = changeable(session, id);
    if (!stored)
        return fail(stored.error());
    auto draft = stored->draft;
    if (draft.state == DraftState::Approved)
        return fail(ErrorKind::InvalidInput, u"The draft to %1 is approved already."_s.arg(stored->domain));
    if (stored->recipient.isEmpty())
        return fail(ErrorKind::InvalidInput, u"There is no address for %1, so its draft cannot be approved."_s.arg(stored->domain),
                    u"Type in an address first."_s);
    if (!isListed(draft))
        return fail(ErrorKind::InvalidInput, u"The draft to %1 has no subject or no text."_s.arg(stored->domain),
                    u"Write both first."_s);
    if (hash.isEmpty())
        return fail(ErrorKind::InvalidInput, u"An approval must name what it approves."_s);
    draft.state = DraftState::Approved;
    draft.approvedBy = who;
    draft.approvedAt = session.now();
    draft.approvalHash = hash;
    draft.approvalVoid.clear();
    return save(session, draft, who, u"draft.approved"_s, u"Draft to %1 approved: %2"_s.arg(stored->recipient, draft.subject));
}

Status reject(WriteSession &session, DraftId id, const QString &who)
{
    auto stored = changeable(session, id);
    if (!stored)
        return fail(stored.error());
    if (stored->draft.state == DraftState::Rejected)
        return {};
    auto draft = stored->draft;
    draft.state = DraftState::Rejected;
    draft.approvalVoid.clear();
    clearApproval(draft);
    return save(session, draft, who, u"draft.rejected"_s, u"Draft to %1 rejected"_s.arg(stored->domain));
}

Status reopen(WriteSession &session, DraftId id)
{
    auto stored = changeable(session, id);
    if (!stored)
        return fail(stored.error());
    if (stored->draft.state == DraftState::Proposed)
        return {};
    auto draft = stored->draft;
    draft.state = DraftState::Proposed;
    clearApproval(draft);
    return save(session, draft, u"user"_s, u"draft.reopened"_s, u"Draft to %1 is open again"_s.arg(stored->domain));
}

Status reopenApproved(WriteSession &session, ProspectId prospect, const QString &why)
{
    auto ids = fetchIds(session, u"SELECT id FROM drafts WHERE prospect_id = :prospect AND state = 'approved' ORDER BY id"_s,
                        {{u":prospect"_s, prospect.value}});
    if (!ids)
        return fail(ids.error());
    for (const auto id : *ids) {
        if (auto status = voidApproval(session, DraftId{id}, why); !status)
            return status;
    }
    return {};
}

Status voidApproval(WriteSession &session, DraftId id, const QString &why, const QString &who)
{
    auto stored = current(session, id);
    if (!stored)
        return fail(stored.error());
    if (stored->draft.state != DraftState::Approved)
        return {};
    auto draft = stored->draft;
    draft.state = DraftState::Proposed;
    draft.approvalVoid = why;
    clearApproval(draft);
    return save(session, draft, who, u"draft.reopened"_s,
                u"Approval of the draft to %1 no longer holds: %2"_s.arg(stored->domain, why));
}

Status restore(WriteSession &session, const Draft &before, int expectedRevision)
{
    auto stored = changeable(session, before.id);
    if (!stored)
        return fail(stored.error());
    const auto isAsLeft = isText(session, stored->draft, before, expectedRevision);
    if (!isAsLeft)
        return fail(isAsLeft.error());
    if (!*isAsLeft)
        return fail(ErrorKind::InvalidInput, u"The draft to %1 has changed since, so the step cannot be undone."_s.arg(stored->domain),
                    u"Open the draft and look at its revisions."_s);
    if (before.state == DraftState::Sent)
        return fail(ErrorKind::InvalidInput, u"Only sending makes a draft a sent one."_s);
    auto draft = before;
    draft.prospectId = stored->draft.prospectId;
    draft.revision = stored->draft.revision;
    if (draft.subject != stored->draft.subject || draft.body != stored->draft.body) {
        draft.revision += 1;
        if (auto status = addRevision(session, draft, {u"user"_s, RevisionChange::Undone}); !status)
            return status;
    }
    return save(session, draft, u"user"_s, u"draft.restored"_s, u"Draft to %1 put back as it was"_s.arg(stored->domain));
}

Status markSent(WriteSession &session, DraftId id)
{
    auto stored = current(session, id);
    if (!stored)
        return fail(stored.error());
    if (stored->draft.state == DraftState::Sent)
        return {};
    auto draft = stored->draft;
    draft.state = DraftState::Sent;
    return saveQuietly(session, draft); // the ledger's row tells the journal
}

Status takeBackSent(WriteSession &session, DraftId id)
{
    auto stored = current(session, id);
    if (!stored)
        return fail(stored.error());
    if (stored->draft.state != DraftState::Sent)
        return {};
    auto draft = stored->draft;
    draft.state = draft.approvalHash.isEmpty() ? DraftState::Proposed : DraftState::Approved;
    return saveQuietly(session, draft);
}

} // namespace overture::store::drafts

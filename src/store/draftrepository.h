// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/draft.h"
#include "domain/prospect.h"
#include "store/columnfilter.h"
#include "store/session.h"

namespace overture::store {

/// A draft as the table shows it: with the facts of its prospect.
struct DraftRow
{
    Draft draft;
    QString to;
    QString domain;
    QString siteTitle;
    QString category;
    QString contactName;
    QString campaign;                  ///< name, empty when in none
    std::optional<double> score;
    VerificationStatus verification = VerificationStatus::Unverified;
    bool hasNewText = false;           ///< a model's answer that says something else is still to be decided

    bool operator==(const DraftRow &) const = default;
};

/// Drafts that were put off (reviewrepository.h) until a moment that has not come.
enum class Snoozed { Either, No, Only };

/// A draft is listed when trimmed subject and trimmed body are non-empty; never depends on a job.
struct DraftFilter
{
    QString text;                      ///< over subject, body, domain, address
    QList<DraftState> states;
    QString category;
    Snoozed snoozed = Snoozed::Either;
    std::optional<CampaignId> campaign;   ///< of the prospect
    QList<ColumnFilter> columns;          ///< ColumnFilter::column is a DraftColumn

    bool operator==(const DraftFilter &) const = default;
};

enum class DraftColumn { State, Domain, To, Subject, Kind, Category, Score, Created, Updated, Text, Campaign };   // not sorted by the last two

struct DraftSort
{
    DraftColumn column = DraftColumn::Created;
    bool descending = false;
    QList<std::pair<DraftColumn, bool>> then = {};   ///< among rows that are equal so far: column, descending

    bool operator==(const DraftSort &) const = default;
};

/// The only SQL about drafts and their revisions.
namespace drafts {

[[nodiscard]] Result<DraftId> insert(WriteSession &session, const Draft &draft, const QString &author);
[[nodiscard]] Result<std::optional<Draft>> byId(ReadSession &session, DraftId id);
[[nodiscard]] Result<QList<DraftRow>> rowsByIds(ReadSession &session, const QList<qint64> &ids);
[[nodiscard]] Result<QList<qint64>> ids(ReadSession &session, const DraftFilter &filter, const DraftSort &sort);
[[nodiscard]] Result<int> count(ReadSession &session, const DraftFilter &filter);
/// Every text that the draft has had, the present one last, each with who wrote it.
[[nodiscard]] Result<QList<DraftRevision>> revisions(ReadSession &session, DraftId id);
[[nodiscard]] Result<QList<Draft>> byProspect(ReadSession &session, ProspectId id);

/// Writes the text, adds a revision, voids an approval (state back to proposed). A sent draft cannot change
/// (InvalidInput). Nothing happens when the text is the same.
[[nodiscard]] Status setText(WriteSession &session, DraftId id, const QString &subject, const QString &body, const QString &author);
/// What goes with the text: the further recipients and the chosen mailbox. Any approval stays; voidApproval() ends it.
[[nodiscard]] Status setParts(WriteSession &session, DraftId id, const QString &cc, const QString &account, const QString &who);
/// The same, with what made the text. A change of the sitting that made the last revision, within a quarter of an hour and
/// while the draft was not approved in between, takes that revision's place.
[[nodiscard]] Status setText(WriteSession &session, DraftId id, const QString &subject, const QString &body, const RevisionMark &mark);
/// Makes the text of `revision` (DraftRevision::revision) the present one again. NotFound when there is none.
[[nodiscard]] Status restoreRevision(WriteSession &session, DraftId id, int revision, const QString &who);
/// Binds the approval to `hash`. Only proposed or rejected drafts with subject, body and recipient (InvalidInput else).
[[nodiscard]] Status approve(WriteSession &session, DraftId id, const QString &who, const QString &hash);
/// `who` rejects it, for the journal: a person, or the program because an answer came.
[[nodiscard]] Status reject(WriteSession &session, DraftId id, const QString &who = QStringLiteral("user"));
/// Back to proposed: undo of an approval or rejection.
[[nodiscard]] Status reopen(WriteSession &session, DraftId id);
/// The approved drafts of a prospect go back to proposed, because what they bind to is no longer so (`why`, for people).
[[nodiscard]] Status reopenApproved(WriteSession &session, ProspectId prospect, const QString &why);
/// The same for one draft, whatever its text; nothing happens when it is not approved. `who` for the journal.
[[nodiscard]] Status voidApproval(WriteSession &session, DraftId id, const QString &why, const QString &who = QStringLiteral("program"));
/// Puts back text, state and approval exactly as they were (undo). Refused (InvalidInput) when it has been sent since
/// or when `expectedRevision` is no longer the stored one.
[[nodiscard]] Status restore(WriteSession &session, const Draft &before, int expectedRevision);
[[nodiscard]] Status markSent(WriteSession &session, DraftId id);
/// A sent draft that nobody got after all is approved again, as it was. Any other stays as it is.
[[nodiscard]] Status takeBackSent(WriteSession &session, DraftId id);
/// Approved, not sent; oldest approval first. `onlyIds` restricts when not empty.
[[nodiscard]] Result<QList<DraftRow>> approved(ReadSession &session, const QList<qint64> &onlyIds);

} // namespace drafts
} // namespace overture::store

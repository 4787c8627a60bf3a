// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reviewrepository.h"

#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/records.h"
#include "store/settingsrepository.h"

namespace overture::store::reviews {

using namespace Qt::StringLiterals;

Result<std::optional<ReviewPlace>> place(ReadSession &session, const QString &who)
{
    std::optional<ReviewPlace> found;
    auto status = session.select(u"SELECT draft_id, view_name, filter_text, mode, is_open FROM review_places WHERE who = :who"_s,
                                 {{u":who"_s, who}}, [&](const QSqlQuery &row) {
                                     found = ReviewPlace{DraftId{row.value(0).toLongLong()}, row.value(1).toString(), row.value(2).toString(),
                                                         row.value(3).toString() == "desk"_L1, row.value(4).toInt() != 0};
                                 });
    if (!status)
        return fail(status.error());
    return found;
}

Status setPlace(WriteSession &session, const ReviewPlace &place, const QString &who)
{
    return session.exec(uR"(
        INSERT INTO review_places (who, draft_id, view_name, filter_text, mode, is_open, updated_at)
        VALUES (:who, :draft, :view, :filter, :mode, :open, :now)
        ON CONFLICT (who) DO UPDATE SET draft_id = excluded.draft_id, view_name = excluded.view_name, filter_text = excluded.filter_text,
            mode = excluded.mode, is_open = excluded.is_open, updated_at = excluded.updated_at)"_s,
        {{u":who"_s, who}, {u":draft"_s, toStored(place.draft)}, {u":view"_s, toStored(place.view)}, {u":filter"_s, toStored(place.filter)},
         {u":mode"_s, place.isDesk ? u"desk"_s : u"list"_s}, {u":open"_s, toStored(place.isOpen)}, {u":now"_s, toStored(session.now())}})
        .map([](int) {});
}

Status markShown(WriteSession &session, DraftId id, int revision, const QString &who)
{
    // A draft that is gone by now is no fault of who looked at it.
    return session.exec(uR"(
        INSERT INTO draft_views (draft_id, who, revision, seen_at)
        SELECT id, :who, :revision, :now FROM drafts WHERE id = :draft
        ON CONFLICT (draft_id, who) DO UPDATE SET seen_at = excluded.seen_at,
            revision = CASE WHEN excluded.revision > draft_views.revision THEN excluded.revision ELSE draft_views.revision END)"_s,
        {{u":draft"_s, id.value}, {u":who"_s, who}, {u":revision"_s, revision}, {u":now"_s, toStored(session.now())}})
        .map([](int) {});
}

Result<QSet<qint64>> shown(ReadSession &session, const QList<qint64> &ids, const QString &who)
{
    QSet<qint64> found;
    auto status = session.select("SELECT d.id FROM drafts AS d JOIN draft_views AS v ON v.draft_id = d.id AND v.revision = d.revision "_L1
                                 "WHERE v.who = :who AND d.id IN "_L1 + idsIn(session, u":ids"_s),
                                 {{u":who"_s, who}, {u":ids"_s, listOf(ids)}},
                                 [&](const QSqlQuery &row) { found.insert(row.value(0).toLongLong()); });
    if (!status)
        return fail(status.error());
    return found;
}

Result<std::optional<Instant>> snoozedUntil(ReadSession &session, DraftId id)
{
    std::optional<Instant> until;
    auto status = session.select(u"SELECT snoozed_until FROM draft_snoozes WHERE draft_id = :draft AND snoozed_until > :now"_s,
                                 {{u":draft"_s, id.value}, {u":now"_s, toStored(session.now())}},
                                 [&](const QSqlQuery &row) { until = instantFromMs(row.value(0).toLongLong()); });
    if (!status)
        return fail(status.error());
    return until;
}

Status snooze(WriteSession &session, DraftId id, std::optional<Instant> until, const QString &who)
{
    const auto draft = drafts::byId(session, id);
    if (!draft)
        return fail(draft.error());
    if (*draft && until && (*draft)->state != DraftState::Proposed)
        return fail(ErrorKind::InvalidInput, u"Only a draft that waits for review can be put off."_s, u"Undo its decision first"_s);
    if (*draft && until && *until <= session.now())
        return fail(ErrorKind::InvalidInput, u"A draft can only be put off to a moment to come."_s, u"Choose a later moment"_s);
    return putBackSnooze(session, id, until, who);
}

Status putBackSnooze(WriteSession &session, DraftId id, std::optional<Instant> until, const QString &who)
{
    const auto draft = drafts::byId(session, id);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value), u"List the drafts and choose one of them"_s);
    auto written = until ? session.exec(uR"(
            INSERT INTO draft_snoozes (draft_id, snoozed_until, who, created_at) VALUES (:draft, :until, :who, :now)
            ON CONFLICT (draft_id) DO UPDATE SET snoozed_until = excluded.snoozed_until, who = excluded.who, created_at = excluded.created_at)"_s,
            {{u":draft"_s, id.value}, {u":until"_s, toStored(*until)}, {u":who"_s, who}, {u":now"_s, toStored(session.now())}})
                         : session.exec(u"DELETE FROM draft_snoozes WHERE draft_id = :draft"_s, {{u":draft"_s, id.value}});
    if (!written)
        return fail(written.error());
    session.changes().update(Table::Drafts, id.value);
    return activity::add(session, who, until ? u"draft.snoozed"_s : u"draft.woken"_s, (*draft)->prospectId.value,
                         until ? u"Draft put off: %1"_s.arg((*draft)->subject) : u"Draft no longer put off: %1"_s.arg((*draft)->subject));
}

Result<std::optional<Instant>> nextWaking(ReadSession &session)
{
    const auto next = fetchNumber(session, u"SELECT MIN(snoozed_until) FROM draft_snoozes WHERE snoozed_until > :now"_s,
                                  {{u":now"_s, toStored(session.now())}});
    if (!next)
        return fail(next.error());
    return *next > 0 ? std::optional(instantFromMs(*next)) : std::nullopt;
}

Result<std::optional<Instant>> lastWaking(ReadSession &session)
{
    const auto last = fetchNumber(session, u"SELECT COALESCE(MAX(snoozed_until), 0) FROM draft_snoozes WHERE snoozed_until <= :now"_s,
                                  {{u":now"_s, toStored(session.now())}});
    if (!last)
        return fail(last.error());
    return *last > 0 ? std::optional(instantFromMs(*last)) : std::nullopt;
}

Result<int> snoozedCount(ReadSession &session)
{
    return fetchNumber(session, uR"(
        SELECT COUNT(*) FROM draft_snoozes AS z JOIN drafts AS d ON d.id = z.draft_id
        WHERE z.snoozed_until > :now AND d.state = 'proposed' AND d.is_listed = 1)"_s, {{u":now"_s, toStored(session.now())}})
        .map([](qint64 number) { return static_cast<int>(number); });
}

} // namespace overture::store::reviews

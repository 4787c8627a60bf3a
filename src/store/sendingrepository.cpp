// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sendingrepository.h"

#include "store/records.h"

#include <algorithm>

namespace overture::store {

using namespace Qt::StringLiterals;

namespace {

const QString clockSeenName = u"clock_seen"_s;
const QString markName = u"ledger_mark"_s;

} // namespace

namespace senddecisions {

namespace {

const Record<SendDecision> &decisionRecord()
{
    static const Record<SendDecision> record("send_decisions", {
        column<&SendDecision::id>("id"),
        column<&SendDecision::at>("at"),
        {"draft_id", [](const SendDecision &row) { return QVariant(row.draftId.value); },
         [](SendDecision &row, const QVariant &stored) { row.draftId.value = stored.toLongLong(); }},
        {"send_id", [](const SendDecision &row) { return QVariant(row.sendId.value); },
         [](SendDecision &row, const QVariant &stored) { row.sendId.value = stored.toLongLong(); }},
        column<&SendDecision::what>("what"),
        column<&SendDecision::gate>("gate"),
        column<&SendDecision::who>("who"),
        column<&SendDecision::notBefore>("not_before"),
        column<&SendDecision::text>("text"),
    });
    return record;
}

QString where(const QString &condition)
{
    return "SELECT "_L1 + decisionRecord().select(u"d"_s) + " FROM send_decisions AS d WHERE "_L1 + condition;
}

} // namespace

Status add(WriteSession &session, const SendDecision &decision)
{
    const auto newest = fetchOne(session, decisionRecord(), where(u"d.draft_id = :draft ORDER BY d.id DESC LIMIT 1"_s),
                                 {{u":draft"_s, decision.draftId.value}});
    if (!newest)
        return fail(newest.error());
    auto row = decision;
    row.at = session.now();
    if (*newest) {
        auto same = **newest;
        same.id = row.id;
        same.at = row.at;
        if (same == row)
            return {};
    }
    if (auto added = session.insert(decisionRecord().insert(), decisionRecord().insertBindings(row)); !added)
        return fail(added.error());
    // A list of mails shows the newest line with each.
    if (row.sendId.isValid())
        session.changes().update(Table::Sends, row.sendId.value);
    return {};
}

Result<QList<SendDecision>> byDraft(ReadSession &session, DraftId id)
{
    return fetchAll(session, decisionRecord(), where(u"d.draft_id = :id ORDER BY d.id"_s), {{u":id"_s, id.value}});
}

Result<QList<SendDecision>> bySend(ReadSession &session, SendId id)
{
    return fetchAll(session, decisionRecord(), where(u"d.send_id = :id ORDER BY d.id"_s), {{u":id"_s, id.value}});
}

} // namespace senddecisions

namespace sendingstate {

Result<QString> value(ReadSession &session, const QString &name)
{
    QString found;
    auto status = session.select(u"SELECT value FROM sending_state WHERE name = :name"_s, {{u":name"_s, name}},
                                 [&](const QSqlQuery &row) { found = row.value(0).toString(); });
    if (!status)
        return fail(status.error());
    return found;
}

Status set(WriteSession &session, const QString &name, const QString &value)
{
    return session.exec(uR"(
        INSERT INTO sending_state (name, value, updated_at)
        VALUES (:name, :value, :now)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at)"_s,
        {{u":name"_s, name}, {u":value"_s, toStored(value)}, {u":now"_s, toStored(session.now())}})
        .map([](int) {});
}

Result<std::optional<Instant>> clockSeen(ReadSession &session)
{
    return value(session, clockSeenName).map([](const QString &ms) {
        return ms.isEmpty() ? std::nullopt : std::optional(instantFromMs(ms.toLongLong()));
    });
}

Status noteClock(WriteSession &session)
{
    const auto seen = clockSeen(session);
    if (!seen)
        return fail(seen.error());
    return *seen && **seen >= session.now() ? Status() : setClock(session);
}

Status setClock(WriteSession &session)
{
    return set(session, clockSeenName, QString::number(toMs(session.now())));
}

Result<qint64> nextMark(WriteSession &session)
{
    const auto stored = value(session, markName);
    if (!stored)
        return fail(stored.error());
    const qint64 mark = stored->toLongLong() + 1;
    if (auto written = set(session, markName, QString::number(mark)); !written)
        return fail(written.error());
    return mark;
}

} // namespace sendingstate

namespace sends {

Result<SenderFacts> senderFacts(ReadSession &session, const QString &account)
{
    constexpr qint64 dayMs = 86'400'000;
    SenderFacts facts;
    // A mail whose fate is not known counts as sent: better one too few than one too many.
    auto status = session.select(uR"(
        SELECT coalesce(s.sent_at, s.started_at) AS moment FROM sends AS s
        WHERE s.account = :account AND s.state IN ('sent', 'in_flight', 'unknown', 'needs_human')
            AND coalesce(s.sent_at, s.started_at) > :day
        ORDER BY moment)"_s,
        {{u":account"_s, toStored(account)}, {u":day"_s, toStored(session.now() - std::chrono::hours(24))}},
        [&](const QSqlQuery &row) { facts.lastDay.append(instantFromMs(row.value(0).toLongLong())); });
    if (!status)
        return fail(status.error());
    if (!facts.lastDay.isEmpty())
        facts.last = facts.lastDay.last();
    status = session.select(uR"(
        SELECT COUNT(DISTINCT s.sent_at / 86400000) FROM sends AS s
        WHERE s.account = :account AND s.state = 'sent' AND s.sent_at < :today)"_s,
        {{u":account"_s, toStored(account)}, {u":today"_s, toMs(session.now()) / dayMs * dayMs}},
        [&](const QSqlQuery &row) { facts.activeDays = row.value(0).toInt(); });
    if (!status)
        return fail(status.error());
    if (account.isEmpty())
        return facts;
    status = session.select(uR"(
        SELECT restricted_until, restricted_reason FROM provider_states
        WHERE account = :account AND restricted_until > :now
        ORDER BY restricted_until DESC LIMIT 1)"_s,
        {{u":account"_s, toStored(account)}, {u":now"_s, toStored(session.now())}}, [&](const QSqlQuery &row) {
            facts.pausedUntil = instantFromMs(row.value(0).toLongLong());
            facts.pauseReason = row.value(1).toString();
        });
    if (!status)
        return fail(status.error());
    return facts;
}

} // namespace sends
} // namespace overture::store

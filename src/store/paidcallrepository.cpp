// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/paidcallrepository.h"

#include "store/records.h"

namespace overture::store {

using namespace Qt::StringLiterals;

namespace {

constexpr Word<AnswerReuse> reuseWords[] = {
    {AnswerReuse::Never, "never"}, {AnswerReuse::ForAWhile, "for_a_while"}, {AnswerReuse::SameWork, "same_work"}};

QString packed(const QByteArray &body)
{
    return QString::fromLatin1(qCompress(body).toBase64());
}

PaidAnswer answerOf(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toString().toLatin1(),
            qUncompress(QByteArray::fromBase64(row.value(3).toString().toLatin1()))};
}

Status addUp(ReadSession &session, const QString &service, const Period &period, Spending &sum)
{
    return session.select(uR"(
        SELECT state, CAST(SUM(cost) AS {{int}})
        FROM paid_calls
        WHERE service = :service AND started_at >= :begin AND started_at < :end AND state <> 'released'
        GROUP BY state)"_s,
        {{u":service"_s, service}, {u":begin"_s, toStored(period.begin)}, {u":end"_s, toStored(period.end)}},
        [&](const QSqlQuery &row) {
            auto &part = row.value(0).toString() == u"settled" ? sum.spent : sum.reserved;
            part += row.value(1).toLongLong();
        });
}

Status expectOne(Result<int> changed, qint64 id)
{
    if (!changed)
        return fail(changed.error());
    if (*changed != 1)
        return fail(ErrorKind::NotFound, u"The paid call %1 is not open."_s.arg(id));
    return {};
}

} // namespace

QString toText(AnswerReuse reuse)
{
    return wordFor(reuseWords, reuse);
}

namespace paidcalls {

Result<ServiceBudget> budget(ReadSession &session, const PaidService &service, const Settings &settings, const QTimeZone &zone)
{
    const auto caps = budgetCaps(settings, service);
    ServiceBudget budget{service, {.cap = caps.day}, {.cap = caps.month}};
    if (auto added = addUp(session, service.id, dayOf(session.now(), zone), budget.day); !added)
        return fail(added.error());
    if (auto added = addUp(session, service.id, monthOf(session.now(), zone), budget.month); !added)
        return fail(added.error());
    return budget;
}

Result<QList<ServiceBudget>> budgets(ReadSession &session, const Settings &settings, const QTimeZone &zone)
{
    QList<ServiceBudget> all;
    for (const auto &service : paidServices()) {
        auto one = budget(session, service, settings, zone);
        if (!one)
            return fail(one.error());
        all.append(std::move(*one));
    }
    return all;
}

Result<qint64> reserve(WriteSession &session, const NewPaidCall &call)
{
    const auto id = session.insert(uR"(
        INSERT INTO paid_calls (service, what, request_hash, state, reuse, job_item_id, owner, cost, started_at)
        VALUES (:service, :what, :hash, 'in_flight', :reuse, :item, :owner, :cost, :now)
        RETURNING id)"_s,
        {{u":service"_s, toStored(call.service)}, {u":what"_s, toStored(call.what)}, {u":hash"_s, toStored(call.requestHash)},
         {u":reuse"_s, toText(call.reuse)}, {u":item"_s, call.jobItemId}, {u":owner"_s, toStored(call.owner)},
         {u":cost"_s, call.estimate}, {u":now"_s, toStored(session.now())}});
    if (!id)
        return fail(id.error());
    session.changes().all(Table::PaidCalls);
    return id->value_or(0);
}

Status settle(WriteSession &session, qint64 id, qint64 cost, const std::optional<PaidAnswer> &answer)
{
    session.changes().all(Table::PaidCalls);
    const PaidAnswer kept = answer.value_or(PaidAnswer());
    return expectOne(session.exec(uR"(
        UPDATE paid_calls
        SET state = 'settled', cost = :cost, settled_at = :now, http_status = :status, content_type = :type, answer = :answer
        WHERE id = :id AND state = 'in_flight')"_s,
        {{u":cost"_s, cost}, {u":now"_s, toStored(session.now())}, {u":status"_s, kept.httpStatus},
         {u":type"_s, toStored(QString::fromLatin1(kept.contentType))}, {u":answer"_s, answer ? packed(kept.body) : u""_s}, {u":id"_s, id}}), id);
}

Status release(WriteSession &session, qint64 id)
{
    session.changes().all(Table::PaidCalls);
    return expectOne(session.exec(u"UPDATE paid_calls SET state = 'released', cost = 0, settled_at = :now WHERE id = :id AND state = 'in_flight'"_s,
                                  {{u":now"_s, toStored(session.now())}, {u":id"_s, id}}), id);
}

Result<int> settleLost(WriteSession &session, const QString &owner)
{
    session.changes().all(Table::PaidCalls);
    return session.exec(u"UPDATE paid_calls SET state = 'settled', settled_at = :now WHERE state = 'in_flight' AND owner <> :owner"_s,
                        {{u":now"_s, toStored(session.now())}, {u":owner"_s, toStored(owner)}});
}

Result<std::optional<PaidAnswer>> answer(ReadSession &session, const QString &requestHash, Instant since)
{
    std::optional<PaidAnswer> found;
    auto status = session.select(uR"(
        SELECT id, http_status, content_type, answer
        FROM paid_calls
        WHERE request_hash = :hash AND started_at >= :since AND state = 'settled' AND reuse = 'for_a_while' AND answer <> ''
        ORDER BY started_at DESC, id DESC
        LIMIT 1)"_s,
        {{u":hash"_s, toStored(requestHash)}, {u":since"_s, toStored(since)}}, [&](const QSqlQuery &row) { found = answerOf(row); });
    if (!status)
        return fail(status.error());
    return found;
}

Result<std::optional<PaidAnswer>> takeOver(WriteSession &session, const QString &requestHash, qint64 jobItemId, const QString &owner,
                                           Instant since)
{
    std::optional<PaidAnswer> found;
    auto status = session.select(uR"(
        UPDATE paid_calls
        SET owner = :owner
        WHERE id = (
            SELECT id FROM paid_calls
            WHERE request_hash = :hash AND started_at >= :since AND state = 'settled' AND reuse = 'same_work'
                AND job_item_id = :item AND owner <> :other AND answer <> ''
            ORDER BY started_at DESC, id DESC
            LIMIT 1)
        RETURNING id, http_status, content_type, answer)"_s,
        {{u":owner"_s, toStored(owner)}, {u":hash"_s, toStored(requestHash)}, {u":since"_s, toStored(since)}, {u":item"_s, jobItemId},
         {u":other"_s, toStored(owner)}}, [&](const QSqlQuery &row) { found = answerOf(row); });
    if (!status)
        return fail(status.error());
    return found;
}

Status forgetAnswersOf(WriteSession &session, qint64 jobId)
{
    return session.exec(uR"(
        UPDATE paid_calls
        SET answer = ''
        WHERE reuse = 'same_work' AND job_item_id IN (SELECT id FROM job_items WHERE job_id = :job) AND answer <> '')"_s,
        {{u":job"_s, jobId}})
        .map([](int) {});
}

Status prune(WriteSession &session, Instant answersBefore, Instant rowsBefore)
{
    auto emptied = session.exec(u"UPDATE paid_calls SET answer = '' WHERE answer <> '' AND started_at < :before"_s,
                                {{u":before"_s, toStored(answersBefore)}});
    if (!emptied)
        return fail(emptied.error());
    return session.exec(u"DELETE FROM paid_calls WHERE started_at < :before"_s, {{u":before"_s, toStored(rowsBefore)}}).map([](int) {});
}

} // namespace paidcalls
} // namespace overture::store

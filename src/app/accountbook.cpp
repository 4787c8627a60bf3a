// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountbook.h"

#include "core/workmark.h"
#include "pipeline/jobcreation.h"
#include "store/paidcallrepository.h"
#include "store/settingsrepository.h"

#include <algorithm>

namespace overture::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A text that was paid for waits so long for its piece of work to go on.
constexpr auto sameWorkLifetime = 24h;
/// Long enough for the sums of this month and the one before.
constexpr auto rowLifetime = 24h * 400;

store::AnswerReuse toStored(net::Reuse reuse)
{
    switch (reuse) {
    case net::Reuse::Never:
        return store::AnswerReuse::Never;
    case net::Reuse::ForAWhile:
        return store::AnswerReuse::ForAWhile;
    case net::Reuse::SameWork:
        return store::AnswerReuse::SameWork;
    }
    Q_UNREACHABLE();
}

net::HttpResponse toResponse(const store::PaidAnswer &answer)
{
    net::HttpResponse response;
    response.status = answer.httpStatus;
    if (!answer.contentType.isEmpty())
        response.headers.append({"Content-Type", answer.contentType});
    response.body = answer.body;
    return response;
}

std::chrono::milliseconds reuseTime(const Settings &settings)
{
    return std::chrono::hours(24) * std::max(0, settings.number(u"paid.reuse_days"_s));
}

} // namespace

AccountBook::AccountBook(store::Database &database, AccountBookOptions options)
    : m_database(database)
    , m_options(std::move(options))
{
}

Status AccountBook::settleLeftOvers()
{
    return m_database.writeNow([owner = m_database.leaseOwner()](store::WriteSession &session) -> Status {
        const auto settings = pipeline::readSettings(session);
        if (!settings)
            return fail(settings.error());
        if (const auto settled = store::paidcalls::settleLost(session, owner); !settled)
            return fail(settled.error());
        const auto answerLifetime = std::max<std::chrono::milliseconds>(reuseTime(*settings), sameWorkLifetime);
        return store::paidcalls::prune(session, session.now() - answerLifetime, session.now() - rowLifetime);
    });
}

Result<std::optional<net::HttpResponse>> AccountBook::storedAnswer(const Call &call)
{
    using Found = Result<std::optional<store::PaidAnswer>>;
    const QString hash = QString::fromLatin1(call.hash);
    const qint64 item = WorkMark::current(); // of this thread: the writer has none
    Found found;
    if (call.reuse == net::Reuse::SameWork && item > 0) {
        // Also with --fresh: the same item has not had this answer yet.
        found = m_database.writeNow([&](store::WriteSession &session) {
            return store::paidcalls::takeOver(session, hash, item, m_database.leaseOwner(), session.now() - sameWorkLifetime);
        });
    } else if (call.reuse == net::Reuse::ForAWhile && m_options.reusesAnswers) {
        found = m_database.readNow([&](store::ReadSession &session) -> Found {
            const auto settings = pipeline::readSettings(session);
            if (!settings)
                return fail(settings.error());
            const auto lifetime = reuseTime(*settings);
            if (lifetime == 0ms)
                return std::nullopt;
            return store::paidcalls::answer(session, hash, session.now() - lifetime);
        });
    }
    return found.map([](const std::optional<store::PaidAnswer> &answer) {
        return answer ? std::optional(toResponse(*answer)) : std::nullopt;
    });
}

Result<qint64> AccountBook::reserve(const Call &call)
{
    const store::NewPaidCall row{call.service, call.what, QString::fromLatin1(call.hash), toStored(call.reuse),
                                 WorkMark::current(), m_database.leaseOwner(), call.estimate};
    return m_database.writeNow([&](store::WriteSession &session) -> Result<qint64> {
        if (const auto *service = paidService(row.service)) {
            const auto settings = pipeline::readSettings(session);
            if (!settings)
                return fail(settings.error());
            const auto budget = store::paidcalls::budget(session, *service, *settings, m_options.zone);
            if (!budget)
                return fail(budget.error());
            if (auto refusal = budgetRefusal(*budget, row.estimate))
                return fail(std::move(*refusal));
        }
        return store::paidcalls::reserve(session, row);
    });
}

Status AccountBook::settle(qint64 reservation, qint64 cost, const net::HttpResponse *answer)
{
    std::optional<store::PaidAnswer> kept;
    if (answer)
        kept = store::PaidAnswer{reservation, answer->status, answer->header("Content-Type"), answer->body};
    return m_database.writeNow([&](store::WriteSession &session) { return store::paidcalls::settle(session, reservation, cost, kept); });
}

Status AccountBook::release(qint64 reservation)
{
    return m_database.writeNow([&](store::WriteSession &session) { return store::paidcalls::release(session, reservation); });
}

void AccountBook::heldBack(const QString &service, const QString &account, const net::Hold &hold)
{
    // Nobody waits for it: should it fail, the service says it again.
    (void)m_database.write([service, account, hold](store::WriteSession &session) {
        return store::providerstates::restrictUntil(session, service, account, hold.until, hold.reason);
    });
}

void AccountBook::breakerChanged(const QString &service, const QString &account, const std::optional<net::Hold> &open)
{
    (void)m_database.write([service, account, open](store::WriteSession &session) {
        return store::providerstates::setBreaker(session, service, account, open ? std::optional(open->until) : std::nullopt,
                                                 open ? open->reason : QString());
    });
}

} // namespace overture::app

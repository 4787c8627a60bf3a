// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QString>

namespace overture::net {

/// Whether an answer that was paid for may stand in for the same call later.
enum class Reuse {
    Never,
    ForAWhile,   ///< the same question has the same answer for some days
    SameWork,    ///< only for the same piece of work, after a crash: a text that is asked for anew shall be another one
};

/// What a provider says of a request before it goes out. Amounts are millionths of the service's unit (US dollars, credits).
struct CallPlan
{
    qint64 estimate = 0;             ///< 0: free, nothing is written down
    Reuse reuse = Reuse::Never;
    QByteArray key = {};             ///< what is asked for, without what changes at each call; empty: method, address, body
};

/// What an answer cost.
struct CallCharge
{
    qint64 cost = 0;
    bool isWorthKeeping = false;     ///< it holds what was paid for
};

/// Writes down what calls cost: before they go out and after their answer, so that neither a crash nor a second job can
/// spend more than the person allowed, nor pay twice for one answer. `net` knows no database: `app` implements it.
/// Thread: any but the GUI thread (blocks).
class CallLedger
{
public:
    struct Call
    {
        QString service;             ///< "hunter"
        QString what;                ///< path of the request, for people
        QByteArray hash;             ///< of what is asked for
        qint64 estimate = 0;
        Reuse reuse = Reuse::Never;
    };

    virtual ~CallLedger() = default;
    /// The answer that an identical call was paid for; empty when there is none that may be used.
    [[nodiscard]] virtual Result<std::optional<HttpResponse>> storedAnswer(const Call &call) = 0;
    /// Sets the estimate aside. QuotaExhausted names the cap that it would exceed, and nothing is written then.
    [[nodiscard]] virtual Result<qint64> reserve(const Call &call) = 0;
    /// What was set aside becomes `cost`; `answer` is kept when given.
    [[nodiscard]] virtual Status settle(qint64 reservation, qint64 cost, const HttpResponse *answer) = 0;
    /// The call was never made, or is known to be free.
    [[nodiscard]] virtual Status release(qint64 reservation) = 0;
};

} // namespace overture::net

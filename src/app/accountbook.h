// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/budget.h"
#include "net/accountmemory.h"
#include "net/callledger.h"
#include "store/database.h"

namespace overture::app {

struct AccountBookOptions
{
    bool reusesAnswers = true;       ///< false: every question is asked, and paid, anew (--fresh)
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// What `net` must not forget, kept in the workspace: paid calls with their answers, the caps on them, and which account
/// may not be called for a while. Caps and the time for which answers are kept are read from the settings at each call.
/// Thread: any but the GUI thread; the functions of AccountMemory return at once. `database` must outlive it.
class AccountBook final : public net::CallLedger, public net::AccountMemory
{
public:
    explicit AccountBook(store::Database &database, AccountBookOptions options = {});

    /// At start, before any call: what an earlier run left in flight counts as spent, old answers go. Blocks.
    [[nodiscard]] Status settleLeftOvers();

    [[nodiscard]] Result<std::optional<net::HttpResponse>> storedAnswer(const Call &call) override;
    [[nodiscard]] Result<qint64> reserve(const Call &call) override;
    [[nodiscard]] Status settle(qint64 reservation, qint64 cost, const net::HttpResponse *answer) override;
    [[nodiscard]] Status release(qint64 reservation) override;

    void heldBack(const QString &service, const net::Hold &hold) override { heldBack(service, {}, hold); }
    void breakerChanged(const QString &service, const std::optional<net::Hold> &open) override { breakerChanged(service, {}, open); }
    /// The same for one of several accounts at the service.
    void heldBack(const QString &service, const QString &account, const net::Hold &hold);
    void breakerChanged(const QString &service, const QString &account, const std::optional<net::Hold> &open);

private:
    store::Database &m_database;
    const AccountBookOptions m_options;
};

} // namespace overture::app

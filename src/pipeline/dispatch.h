// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/send.h"
#include "domain/sendgates.h"
#include "pipeline/stage.h"

namespace overture::pipeline {

/// One mail on its way through the ledger (ARCHITECTURE.md §14). Every step commits what it is about to do before it does
/// it, and every write holds only while the row is still this worker's: HeldBack when another has taken it over.
/// Thread: the lane that claimed the mail. The context must outlive it.
class Dispatch
{
public:
    /// `send` as claimSend() or takeOver() wrote it; its mailbox must be connected.
    Dispatch(const StageContext &context, Send send, Settings settings);

    /// Stages the mail when it is not, and puts it on the wire once. Empty: what it is now is in the ledger.
    [[nodiscard]] Result<std::optional<ItemOutcome>> send();
    /// Looks for a mail that may be out. Empty: it is certainly not, its draft lies there still.
    [[nodiscard]] Result<std::optional<ItemOutcome>> reconcile();

private:
    using Step = Result<std::optional<ItemOutcome>>;

    [[nodiscard]] Result<Reconciliation> look();
    [[nodiscard]] Status stage();
    /// Empty: the row says in flight. Else the gate that has closed since the claim.
    [[nodiscard]] Result<std::optional<ClosedGate>> enterFlight();
    [[nodiscard]] Step transmit();
    [[nodiscard]] Step settle(const SentMail &sent);
    [[nodiscard]] Step believe(const Error &error);
    [[nodiscard]] Step refuse(const Error &error);
    [[nodiscard]] Step wait(const Error &error);
    [[nodiscard]] Step needsHuman(const QString &why);
    /// The row as it is in m_send, together with `also`.
    [[nodiscard]] Status store(const Commit &also = {});
    [[nodiscard]] Status give(SendState state, const Error *why = nullptr, const Commit &also = {});

    const StageContext &m_context;
    Mailer &m_mailer;
    Send m_send;
    QString m_owner;       ///< as stored
    int m_attempt;         ///< as stored
    Settings m_settings;
};

} // namespace overture::pipeline

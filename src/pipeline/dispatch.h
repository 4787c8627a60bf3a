// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/send.h"
#include "pipeline/stage.h"

namespace overture::pipeline {

/// One mail on its way through the ledger. Every step commits what it is about to do before it does it.
/// Thread: the lane that claimed the mail. The context must outlive it.
class Dispatch
{
public:
    Dispatch(const StageContext &context, Send send, Settings settings);

    /// Stages the mail when it is not, and puts it on the wire once. Empty: the answer was lost, look for the mail.
    [[nodiscard]] Result<std::optional<ItemOutcome>> send();
    /// Looks for a mail that may be out. Empty: it is certainly not, its draft lies there still.
    [[nodiscard]] Result<std::optional<ItemOutcome>> reconcile();

private:
    [[nodiscard]] Status store();
    [[nodiscard]] Status stage();
    [[nodiscard]] Result<std::optional<ItemOutcome>> transmit();
    [[nodiscard]] Result<std::optional<ItemOutcome>> settle(const SentMail &sent);
    [[nodiscard]] Result<std::optional<ItemOutcome>> refuse(const Error &error);
    [[nodiscard]] Result<std::optional<ItemOutcome>> needsHuman(const QString &why);
    void note(const Error &error);

    const StageContext &m_context;
    Mailer &m_mailer;
    Send m_send;
    Settings m_settings;
};

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/send.h"
#include "pipeline/stage.h"

namespace overture::pipeline {

/// Brings what is stored of a mailbox up to date: what its history tells since the stored position or, the first time and when
/// the service no longer knows that position, every mail since the oldest one that is still watched.
///
/// Only mails that belong to one of ours, and those that a person typed in the mailbox to a prospect, are read whole; of the others
/// the headers alone are looked at, and nothing is kept.
/// The position is stored in the transaction that stores the mails up to it: after a crash the same mails come again, and
/// each is stored once. Thread: a lane. Errors: the mailbox's; nothing of a failed look is lost.
class MailboxReader
{
public:
    /// Both must outlive it.
    MailboxReader(const StageContext &context, Mailbox &mailbox);

    /// The outcome of a job item: its commit stores the mails and the position.
    [[nodiscard]] Result<ItemOutcome> readChanges();
    /// One thread in full; its commit notes that it has been read.
    [[nodiscard]] Result<ItemOutcome> readThread(const Send &send);
    /// The same at once, in a transaction of its own.
    [[nodiscard]] Status readThreadNow(const Send &send);

private:
    [[nodiscard]] Result<ItemOutcome> lookThrough(const MailProfile &position, bool rereadThreads);
    /// The whole mails among the entries that belong to ours.
    [[nodiscard]] Result<QList<ReceivedMail>> ours(const QList<MailEntry> &entries);
    [[nodiscard]] Result<std::optional<ReceivedMail>> readIfOurs(const MailEntry &entry);
    [[nodiscard]] Result<std::optional<ReceivedMail>> readIfTyped(const MailEntry &entry, const QStringList &recipients);
    [[nodiscard]] Result<QList<ReceivedMail>> newInThread(const Send &send);

    const StageContext &m_context;
    Mailbox &m_mailbox;
    QString m_account;
    int m_watchDays;
};

} // namespace overture::pipeline

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/sendclaim.h"
#include "pipeline/stage.h"

#include <QSet>

#include <mutex>

namespace overture::pipeline {

/// What follows when a mail did not go the straight way through the ledger (ARCHITECTURE.md §14).

/// A mail that may be out is this worker's from now on, and its state is unknown. `send` is empty when nothing is to be
/// looked for any more; `heldUntil` when another worker has it.
[[nodiscard]] Result<Claim> takeOver(store::WriteSession &session, SendId id, const QString &owner);

/// What a person says became of a mail that nobody could find.
enum class SendAnswer { Sent, NotSent };

/// Sent: the row is sent, by the word of `who`; its thread is watched. NotSent: the row is cancelled, and the mail goes out
/// anew with the next sending, while its draft is approved. Both stand in the journal. InvalidInput for a mail that waits
/// for no answer.
[[nodiscard]] Status resolveSend(store::WriteSession &session, SendId id, SendAnswer answer, const QString &who);

/// Ids of drafts that are none of ours, so that they are looked at once only. Thread: any.
class ForeignDrafts
{
public:
    void add(const QString &draftId);
    [[nodiscard]] QSet<QString> all() const;

private:
    mutable std::mutex m_mutex;
    QSet<QString> m_ids;
};

struct Tidied
{
    int sweptDrafts = 0;
    int completedMails = 0;
};

/// Puts the mailbox in order: drafts with a key of this workspace that no row of the ledger needs are deleted there, and
/// Message-IDs that could not be read after sending are read. Blocks; any worker. Errors: the service's or the database's;
/// what was done before holds. `account`: the mailbox's address, when it is one of several.
[[nodiscard]] Result<Tidied> tidySends(store::Database &database, Mailer &mailer, ForeignDrafts &foreign, Clock &clock,
                                       std::stop_token stop, const QString &account = {});

} // namespace overture::pipeline

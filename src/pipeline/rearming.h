// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/mailer.h"
#include "store/database.h"

#include <QStringList>

#include <stop_token>

namespace overture::pipeline {

/// What the mailbox says about the mails of a workspace that may be a copy.
struct MailboxReview
{
    QString account;             ///< of the mailboxes that were asked, ", " between
    int confirmed = 0;           ///< sent, and the mailbox has them
    int missing = 0;             ///< sent by the ledger, and the mailbox does not have them
    int settled = 0;             ///< not sent by the ledger, but they went out: they are sent now
    int stillDrafts = 0;         ///< a draft in the mailbox, not sent
    int unclear = 0;             ///< neither draft nor mail: a person decides
    int ofOthers = 0;            ///< from another mailbox, not asked about
    int cannotBeAsked = 0;       ///< queued or approved: nothing of them was in the mailbox when the copy was made
    QStringList lines;           ///< one for each mail that is not simply confirmed, for people

    bool operator==(const MailboxReview &) const = default;
};

/// Looks up every mail that is not final, and each that was sent in the last 30 days, by its ids (never by search), and
/// writes down what was found. Blocks; asks the network. Misconfigured without a mailbox; else the mailbox's errors.
///
/// A mail that was only queued or approved when the copy was made has no id yet, so the mailbox cannot be asked about
/// it: `allowSending` takes its approval back.
[[nodiscard]] Result<MailboxReview> reviewMailbox(store::Database &database, const QList<Mailer *> &mailers, std::stop_token stop);

/// A person has looked and says that this installation may send from this file. Without `keepApprovals` queued mails are
/// taken back and approved drafts are to be approved anew, for they may have gone out elsewhere. InvalidInput while
/// no review has been made since the file was disarmed.
[[nodiscard]] Status allowSending(store::WriteSession &session, const store::DatabaseLocation &location, const QString &installation,
                                  bool keepApprovals, const QString &who);

} // namespace overture::pipeline

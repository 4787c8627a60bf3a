// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailclass.h"
#include "domain/ids.h"
#include "store/messagejudgement.h"
#include "store/session.h"

namespace overture::pipeline {

/// What a person's word about a mail changed.
struct Reclassified
{
    MailClass before = MailClass::Other;
    MailClass after = MailClass::Other;
    QString from;              ///< who wrote the mail
    bool isSuppressed = false; ///< its sender is on the do-not-contact list now
    // For the undo:
    QList<store::AddressNote> addressNotes = {}; ///< what the class before had noted
    Message was = {};
    Message is = {};

    bool operator==(const Reclassified &) const = default;
};

/// Gives a received mail another class by a person's word. What the old class brought about is taken back where nobody
/// else asked for it, what the new one brings about takes place, all in this transaction (store/messagerepository.h).
/// Errors: NotFound without the mail, InvalidInput for a mail of our own.
[[nodiscard]] Result<Reclassified> reclassify(store::WriteSession &session, MessageId id, MailClass to, const QString &who);
/// The undo: the class that it had before, and what that one had noted, which can be overturned again as if nothing had been.
[[nodiscard]] Status takeBack(store::WriteSession &session, MessageId id, const Reclassified &done, const QString &who);

} // namespace overture::pipeline

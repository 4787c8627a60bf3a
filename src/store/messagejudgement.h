// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "store/session.h"

/// What a mail's judgement left besides its class, and how it comes back when a person's word about the class is undone
/// (pipeline/reclassify.h). What the class itself brings about is in store/messageconsequences.h.
///
/// Thread: the session's. Owns nothing; what is written belongs to the session's transaction.
/// Errors: Database; others are named where they occur.
namespace overture::store {

/// What a bounce noted of the address that it made invalid.
struct AddressNote
{
    ProspectId prospect;
    QString before;           ///< JSON

    bool operator==(const AddressNote &) const = default;
};
[[nodiscard]] Result<QList<AddressNote>> addressNotes(ReadSession &session, MessageId message);
/// They replace those of the mail. A class that comes back while the prospect has another address cannot know them any more.
[[nodiscard]] Status setAddressNotes(WriteSession &session, MessageId message, const QList<AddressNote> &notes);
/// The class is the mail's again: who gave it and why, and with `isHandledToo` whether it waits, as `before` has it.
/// NotFound without the mail.
[[nodiscard]] Status putBackJudgement(WriteSession &session, const Message &before, bool isHandledToo);

} // namespace overture::store

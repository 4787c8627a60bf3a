// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "store/session.h"

namespace overture::store {

/// What a stored mail of this class brings about (messagerepository.h), noted so that it can be taken back.
[[nodiscard]] Status followClass(WriteSession &session, const Message &message);
/// Takes back what the mail's class brought about, where no other mail's class did the same.
[[nodiscard]] Status takeBackClass(WriteSession &session, const Message &message);

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
/// For the undo of an overturned class, which is the mail's again: who gave it and why, and with `isHandledToo` whether it waits,
/// as `before` has it.
[[nodiscard]] Status putBackJudgement(WriteSession &session, const Message &before, bool isHandledToo);

} // namespace overture::store

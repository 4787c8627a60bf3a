// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

namespace overture::store::prospects {

/// An address that a person typed for a prospect, as EmailAddress::normalized gives it; empty: none any more.
struct TypedAddress
{
    qint64 prospect = 0;
    QString address;
};

/// Takes them, any number of rows with the same few statements: they are unchecked, their contacts a person's choice, approvals
/// that rested on another address are void, each has its line in the journal. Rows that have the address already are left alone,
/// and so are prospects that are gone. Of two addresses for one prospect the last one counts.
[[nodiscard]] Status setAddresses(WriteSession &session, const QList<TypedAddress> &typed);

} // namespace overture::store::prospects

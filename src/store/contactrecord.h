// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "store/records.h"

namespace overture::store {

/// `provider` of a contact that a person typed in or brought in a file; a site that is read again does not replace it.
inline constexpr QLatin1StringView typedContact("user");
inline constexpr QLatin1StringView importedContact("import");

[[nodiscard]] const Record<Contact> &contactRecord();
[[nodiscard]] const Record<Page> &pageRecord();

/// Stores the contact, or brings the row with its address up to date.
[[nodiscard]] Status storeContact(WriteSession &session, const Contact &contact);
/// No contact of the prospect is the primary one any more.
[[nodiscard]] Status clearPrimary(WriteSession &session, ProspectId prospect);

} // namespace overture::store

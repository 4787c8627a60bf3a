// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "store/session.h"

/// What follows when the address of a prospect turns out not to exist: the mails to it have reached nobody, so that somebody
/// else there may be written to for the first time. A hard bounce says so, and an overturned one unsays it.
namespace overture::store::deadaddress {

/// SQL: nobody got the mail `s`, for its address does not exist, and prospect `p` has another one now.
inline constexpr auto reachedNobody = R"((lower(s.recipient) <> p.contact_email AND EXISTS (SELECT 1 FROM messages AS b
        LEFT JOIN sends AS bs ON bs.id = b.send_id
    WHERE b.prospect_id = s.prospect_id AND b.classification = 'bounce_hard'
        AND lower(CASE b.failed_recipient WHEN '' THEN bs.recipient ELSE b.failed_recipient END) = lower(s.recipient))))";
/// SQL: the report `m` is about the address that prospect `p` has now.
inline constexpr auto isAboutAddress = R"((CASE m.failed_recipient
    WHEN '' THEN coalesce((SELECT lower(r.recipient) FROM sends AS r WHERE r.id = m.send_id), p.contact_email)
    ELSE lower(m.failed_recipient) END = p.contact_email))";

/// The sends of the prospect that have reached nobody.
[[nodiscard]] Result<QList<SendId>> lostSends(ReadSession &session, ProspectId id);
/// Known addresses of the prospect that may work: not the present one, none that is known to be dead, none that must not
/// be written to.
[[nodiscard]] Result<QList<Contact>> otherAddresses(ReadSession &session, ProspectId id);
/// Takes one of these as the address of the prospect, to be checked anew. InvalidInput for any other. Answers the address
/// before.
[[nodiscard]] Result<QString> useAddress(WriteSession &session, ProspectId id, const QString &address);

} // namespace overture::store::deadaddress

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/prospect.h"

#include <QString>

namespace overture {

/// The two separate facts about an address.
struct AddressFacts
{
    bool seenOnOwnSite = false;     ///< found on a page of the prospect's own domain
    bool domainTakesMail = false;
    bool isDisposable = false;
    QString mailboxStatus;          ///< valid · invalid · accept_all · webmail · disposable · unknown · blocked
    QString reason;                 ///< what the verifier said
};

struct VerificationVerdict
{
    VerificationStatus status = VerificationStatus::Unknown;
    QString reason;                 ///< for people

    bool operator==(const VerificationVerdict &) const = default;
};

/// Verified means: mailbox valid, or seen on the own site and the domain takes mail and it is not disposable.
[[nodiscard]] VerificationVerdict judge(const AddressFacts &facts);

/// May a person take this prospect's address as it is, though no check could confirm it? InvalidInput with the reason when
/// not: no address, a mailbox that does not exist, a throw-away domain, an address that nobody reads.
[[nodiscard]] Status mayBeAccepted(const Prospect &prospect);

} // namespace overture

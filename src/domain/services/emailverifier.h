// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/emailaddress.h"

#include <stop_token>

namespace overture {

struct MailboxCheck
{
    QString mailboxStatus;       ///< valid · invalid · accept_all · webmail · disposable · unknown · blocked
    bool domainTakesMail = false; ///< MX, or A/AAAA without null MX
    bool isDisposable = false;
    QString method;              ///< "dns", "hunter"
    QString reason;              ///< for people: "example.com has no mail server (null MX)"
    QByteArray payload;
    int creditsUsed = 0;         ///< of a paid service, as it charges by its own rules
    QString suggestion = {};     ///< the whole address that was probably meant, empty when there is none
};

/// Says what is known of a mailbox. "Unknown" is a value; errors are failures to ask.
/// Thread: any worker (blocks).
class EmailVerifier
{
public:
    virtual ~EmailVerifier() = default;
    [[nodiscard]] virtual QString id() const = 0;
    /// As people know it, with what its credits are called: "Hunter". Empty for a check that costs nothing.
    [[nodiscard]] virtual QString paidService() const { return {}; }
    [[nodiscard]] virtual Result<MailboxCheck> check(const EmailAddress &address, std::stop_token stop) = 0;
};

} // namespace overture

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"

namespace overture::providers::google {

/// How the mailbox is set up to send (users.settings.sendAs).
struct SenderIdentity
{
    QString name;
    QString address;    ///< the account's own, or an alias that was confirmed
    QString signature;  ///< plain text; the API adds none by itself
};

/// The one that mail goes out from: the default among the account's own address and confirmed aliases.
[[nodiscard]] Result<SenderIdentity> parseSendAs(const QByteArray &body);

/// Asks for it. Thread: any worker (blocks). Errors: those of Gmail and ApiClient.
[[nodiscard]] Result<SenderIdentity> readSenderIdentity(net::ApiClient &api, Instant now, std::stop_token stop);

} // namespace overture::providers::google

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/secret.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace overture::providers::google {

/// Where Google's four doors are. Plain http for loopback addresses only (the practice world, tests).
struct Endpoints
{
    QUrl authorize;
    QUrl token;
    QUrl revoke;
    QUrl userInfo;
};

/// The program as Google's console knows it; each user makes an own one. The secret of a desktop client is sent along and
/// protects nothing (RFC 8252, section 8.5), but it is kept like one.
struct Client
{
    QString id;
    Secret secret;
};

/// An answer of the token endpoint.
struct Tokens
{
    Secret access;
    std::chrono::seconds lifetime{0};                 ///< of the access token, from receipt
    Secret refresh;                                   ///< empty: the one that there is goes on holding
    QString scopes;                                   ///< granted, separated by spaces; empty: nothing was said of them
    std::optional<std::chrono::seconds> accessEnds;   ///< the consent was given for this long
};

/// Who signed in.
struct UserInfo
{
    QString subject;
    QString address;   ///< in lower case
    QString name;
};

/// What is kept of a consent in the secret store: one entry for each account, so that its parts cannot come apart.
struct Grant
{
    Client client;
    Secret refreshToken;
};

} // namespace overture::providers::google

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "providers/google/oauthtypes.h"

namespace overture::providers::google {

/// Requests of OAuth 2.0 for native apps as Google wants them (developers.google.com/identity/protocols/oauth2/native-app). Pure.

struct Question
{
    QString clientId;
    QUrl redirect;
    QString scopes;      ///< asked for, separated by spaces
    QByteArray state;
    QByteArray verifier;
    QString loginHint;   ///< the address that is to be connected again; empty: the person chooses
};

/// The page to open in the person's own browser.
[[nodiscard]] QUrl authorizationUrl(const QUrl &page, const Question &question);
[[nodiscard]] net::HttpRequest codeRequest(const QUrl &token, const Client &client, const Secret &code, const QByteArray &verifier, const QUrl &redirect);
[[nodiscard]] net::HttpRequest refreshRequest(const QUrl &token, const Client &client, const Secret &refreshToken);
[[nodiscard]] net::HttpRequest revokeRequest(const QUrl &revoke, const Client &client, const Secret &token);
[[nodiscard]] net::HttpRequest userInfoRequest(const QUrl &userInfo, const Secret &accessToken);

} // namespace overture::providers::google

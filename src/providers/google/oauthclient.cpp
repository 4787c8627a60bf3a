// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/google/oauthclient.h"

#include "net/httpclient.h"
#include "net/httperror.h"
#include "providers/google/oauthparser.h"
#include "providers/google/oauthrequests.h"

namespace overture::providers::google {

using namespace Qt::StringLiterals;

Endpoints OAuthClient::endpoints() const
{
    const std::scoped_lock lock(m_mutex);
    return m_endpoints;
}

void OAuthClient::setEndpoints(const Endpoints &endpoints)
{
    const std::scoped_lock lock(m_mutex);
    m_endpoints = endpoints;
}

Result<net::HttpResponse> OAuthClient::ask(const net::HttpRequest &request, std::stop_token stop)
{
    const bool isSafe = request.url.scheme() == u"https" || (request.url.scheme() == u"http" && net::isLoopback(request.url));
    if (!isSafe || request.url.host().isEmpty() || !request.url.userInfo().isEmpty())
        return fail(ErrorKind::Misconfigured,
                    u"The address of Google’s sign-in in Settings is not safe: %1"_s.arg(request.url.toDisplayString(QUrl::RemoveQuery)),
                    u"Use an address that begins with https://"_s);
    auto response = m_http.send(request, stop);
    if (response || response.error().kind != ErrorKind::OutcomeUnknown)
        return response;
    Error lost = response.error();
    lost.kind = ErrorKind::Network;
    lost.message = u"The connection to Google’s sign-in was lost."_s;
    lost.action = u"Try again"_s;
    return fail(std::move(lost));
}

Result<Tokens> OAuthClient::exchange(const Client &client, const Secret &code, const QByteArray &verifier, const QUrl &redirect, std::stop_token stop)
{
    const auto response = ask(codeRequest(endpoints().token, client, code, verifier, redirect), stop);
    if (!response)
        return fail(response.error());
    if (response->status != 200)
        return fail(codeError(*response));
    return parseTokens(response->body);
}

Result<Tokens> OAuthClient::refresh(const Grant &grant, std::chrono::milliseconds age, std::stop_token stop)
{
    const auto response = ask(refreshRequest(endpoints().token, grant.client, grant.refreshToken), stop);
    if (!response)
        return fail(response.error());
    if (response->status != 200)
        return fail(refreshError(*response, age));
    return parseTokens(response->body);
}

Status OAuthClient::revoke(const Client &client, const Secret &token, std::stop_token stop)
{
    const auto response = ask(revokeRequest(endpoints().revoke, client, token), stop);
    if (!response)
        return fail(response.error());
    if (response->status == 200 || response->status == 400)
        return {};
    Error error = net::httpError(*response, u"Google’s sign-in");
    error.detail = u"HTTP %1"_s.arg(response->status);
    return fail(std::move(error));
}

Result<UserInfo> OAuthClient::userInfo(const Secret &accessToken, std::stop_token stop)
{
    const auto response = ask(userInfoRequest(endpoints().userInfo, accessToken), stop);
    if (!response)
        return fail(response.error());
    if (response->status == 200)
        return parseUserInfo(response->body);
    if (response->status == 401 || response->status == 403)
        return fail(ErrorKind::ScopeMissing, u"Google did not say which address was signed in."_s, u"Connect again and leave every box ticked"_s,
                    u"HTTP %1"_s.arg(response->status));
    Error error = net::httpError(*response, u"Google’s sign-in");
    error.detail = u"HTTP %1"_s.arg(response->status);
    return fail(std::move(error));
}

} // namespace overture::providers::google

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/google/oauthrequests.h"

#include "providers/google/pkce.h"

#include <QUrlQuery>

namespace overture::providers::google {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 64 * 1024;

using Fields = QList<std::pair<QByteArray, QByteArray>>;

net::HttpRequest formPost(const QUrl &address, const Fields &fields)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = address;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    for (const auto &[name, value] : fields) {
        if (value.isEmpty())
            continue;
        request.body += (request.body.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
    }
    request.maxBytes = largestAnswer;
    return request;
}

} // namespace

QUrl authorizationUrl(const QUrl &page, const Question &question)
{
    Fields fields = {{"client_id", question.clientId.toUtf8()},
                     {"redirect_uri", question.redirect.toEncoded()},
                     {"response_type", "code"},
                     {"scope", question.scopes.toUtf8()},
                     {"state", question.state},
                     {"code_challenge", challengeOf(question.verifier)},
                     {"code_challenge_method", "S256"},
                     {"access_type", "offline"},
                     {"prompt", "consent"}};
    if (!question.loginHint.isEmpty())
        fields.append({"login_hint", question.loginHint.toUtf8()});
    QByteArray query;
    for (const auto &[name, value] : fields)
        query += (query.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
    QUrl url = page;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

net::HttpRequest codeRequest(const QUrl &token, const Client &client, const Secret &code, const QByteArray &verifier, const QUrl &redirect)
{
    return formPost(token, {{"grant_type", "authorization_code"},
                            {"code", code.reveal()},
                            {"code_verifier", verifier},
                            {"redirect_uri", redirect.toEncoded()},
                            {"client_id", client.id.toUtf8()},
                            {"client_secret", client.secret.reveal()}});
}

net::HttpRequest refreshRequest(const QUrl &token, const Client &client, const Secret &refreshToken)
{
    return formPost(token, {{"grant_type", "refresh_token"},
                            {"refresh_token", refreshToken.reveal()},
                            {"client_id", client.id.toUtf8()},
                            {"client_secret", client.secret.reveal()}});
}

net::HttpRequest revokeRequest(const QUrl &revoke, const Client &client, const Secret &token)
{
    return formPost(revoke, {{"token", token.reveal()}, {"client_id", client.id.toUtf8()}, {"client_secret", client.secret.reveal()}});
}

net::HttpRequest userInfoRequest(const QUrl &userInfo, const Secret &accessToken)
{
    net::HttpRequest request;
    request.url = userInfo;
    request.headers = {{"Authorization", "Bearer " + accessToken.reveal()}, {"Accept", "application/json"}};
    request.maxBytes = largestAnswer;
    return request;
}

} // namespace overture::providers::google

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/google/oauthparser.h"

#include "net/httperror.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace overture::providers::google {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto testingLifetime = 8 * 24h; // seven days, and one for clocks and the person

QJsonObject objectIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

Secret secretIn(const QJsonObject &object, QLatin1StringView name)
{
    return Secret(object.value(name).toString().toUtf8());
}

tl::unexpected<Error> unreadable(const QString &what)
{
    return fail(ErrorKind::InvalidResponse, u"Google’s answer to the sign-in cannot be understood."_s, u"Try again"_s, what);
}

/// The words of the error only: its text may repeat what was sent.
QString wordsOf(const net::HttpResponse &response, const QJsonObject &body)
{
    const auto word = [&](QLatin1StringView name) { return body.value(name).toString().left(60); };
    return u"HTTP %1 %2 %3"_s.arg(QString::number(response.status), word("error"_L1), word("error_subtype"_L1)).simplified();
}

/// Trouble that has nothing to do with code or token.
std::optional<Error> commonError(const net::HttpResponse &response, const QJsonObject &body)
{
    const QString word = body.value("error"_L1).toString();
    const auto meaning = [&](ErrorKind kind, const QString &message, const QString &action) {
        return Error{kind, message, action, wordsOf(response, body), {}};
    };
    if (word == u"invalid_client" || word == u"deleted_client" || word == u"unauthorized_client")
        return meaning(ErrorKind::Misconfigured, u"Google does not know this client id with this client secret."_s,
                       u"Connect again with the client file from the Google Cloud console"_s);
    if (word == u"admin_policy_enforced" || word == u"org_internal")
        return redirectError(word);
    if (response.status == 429 || word == u"slow_down" || word == u"rate_limit_exceeded") {
        auto error = meaning(ErrorKind::RateLimited, u"Google asks to wait before the next sign-in."_s, u"Wait a little"_s);
        error.retryAfter = 60s;
        return error;
    }
    if (response.status >= 500 || (response.status >= 300 && response.status < 400) || word.isEmpty()) {
        Error error = net::httpError({response.status, response.url, response.headers, {}, {}}, u"Google’s sign-in");
        error.detail = wordsOf(response, body);
        return error;
    }
    return std::nullopt;
}

} // namespace

Result<Client> parseClientFile(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    const QString help = u"In the Google Cloud console make an OAuth client of the type “Desktop app” and download its file"_s;
    if (!document.isObject())
        return fail(ErrorKind::InvalidInput, u"This is not the file of an OAuth client."_s, help);
    const auto file = document.object();
    if (file.contains("web"_L1))
        return fail(ErrorKind::InvalidInput,
                    u"This file belongs to an OAuth client of the type “Web application”, which cannot sign in a program on a desktop."_s, help);
    if (file.value("type"_L1).toString() == u"service_account")
        return fail(ErrorKind::InvalidInput, u"This file belongs to a service account, which has no mailbox."_s, help);
    const auto installed = file.value("installed"_L1).toObject();
    const QString id = installed.value("client_id"_L1).toString().trimmed();
    if (id.isEmpty())
        return fail(ErrorKind::InvalidInput, u"This file names no OAuth client for a desktop app."_s, help);
    return Client{id, secretIn(installed, "client_secret"_L1)};
}

Result<Tokens> parseTokens(const QByteArray &body)
{
    const auto answer = objectIn(body);
    Tokens tokens;
    tokens.access = secretIn(answer, "access_token"_L1);
    if (tokens.access.isEmpty())
        return unreadable(u"no access token"_s);
    if (answer.value("token_type"_L1).toString().compare(u"Bearer"_s, Qt::CaseInsensitive) != 0)
        return unreadable(u"not a bearer token"_s);
    tokens.lifetime = std::chrono::seconds(std::clamp(answer.value("expires_in"_L1).toInt(3599), 0, 24 * 3600));
    tokens.refresh = secretIn(answer, "refresh_token"_L1);
    tokens.scopes = answer.value("scope"_L1).toString().simplified();
    if (const auto ends = answer.value("refresh_token_expires_in"_L1).toInteger(); ends > 0)
        tokens.accessEnds = std::chrono::seconds(ends);
    return tokens;
}

Result<UserInfo> parseUserInfo(const QByteArray &body)
{
    const auto answer = objectIn(body);
    // Google's older form says "id" and "verified_email".
    const QString subject = answer.value("sub"_L1).toString(answer.value("id"_L1).toString());
    const QString address = answer.value("email"_L1).toString().trimmed().toLower();
    const bool isDoubtful = answer.value("email_verified"_L1).toBool(true) == false || answer.value("verified_email"_L1).toBool(true) == false;
    if (subject.isEmpty() || !address.contains(u'@') || isDoubtful)
        return fail(ErrorKind::InvalidResponse, u"Google did not say which address was signed in."_s, u"Connect again and leave every box ticked"_s);
    return UserInfo{subject, address, answer.value("name"_L1).toString().simplified()};
}

Error codeError(const net::HttpResponse &response)
{
    const auto body = objectIn(response.body);
    if (auto error = commonError(response, body))
        return *error;
    if (body.value("error"_L1).toString() == u"invalid_grant")
        return {ErrorKind::Unauthorized, u"Google did not accept the sign-in: it was too old, or had been used before."_s, u"Connect again"_s,
                wordsOf(response, body), {}};
    return {ErrorKind::Misconfigured, u"Google refused the sign-in."_s, u"Check that the client is of the type “Desktop app”, and connect again"_s,
            wordsOf(response, body), {}};
}

Error refreshError(const net::HttpResponse &response, std::chrono::milliseconds age)
{
    const auto body = objectIn(response.body);
    if (auto error = commonError(response, body))
        return *error;
    Error error{ErrorKind::Unauthorized, {}, u"Reconnect Gmail in Settings"_s, wordsOf(response, body), {}};
    if (body.value("error"_L1).toString() != u"invalid_grant") {
        error.kind = ErrorKind::Misconfigured;
        error.message = u"Google refused to go on with the sign-in."_s;
    } else if (body.value("error_subtype"_L1).toString() == u"invalid_rapt") {
        error.message = u"Your organisation lets a Google sign-in last for a limited time only, and it is over."_s;
    } else if (age < testingLifetime) {
        error.message = u"The Gmail sign-in ended within a week. Most likely your Google project is in “Testing”, where every sign-in ends after "
                        "7 days; it can also have been revoked, or the password was changed."_s;
        error.action = u"Set the project to “In production”, then reconnect Gmail in Settings"_s;
    } else {
        error.message = u"The Gmail sign-in is over. Either access was revoked in the Google account, or its password was changed, or it was not used "
                        "for six months."_s;
    }
    return error;
}

Error redirectError(const QString &word)
{
    const QString detail = word.left(60);
    if (word == u"access_denied")
        return {ErrorKind::Unauthorized, u"Access to Gmail was not given: “Cancel” was pressed in the browser."_s,
                u"Connect again and press “Continue”"_s, detail, {}};
    if (word == u"admin_policy_enforced")
        return {ErrorKind::Misconfigured, u"The administrator of your organisation does not allow this access."_s,
                u"Ask the administrator to allow your client id"_s, detail, {}};
    if (word == u"org_internal")
        return {ErrorKind::Misconfigured, u"The client belongs to another organisation and admits its members only."_s,
                u"Use a client of your own Google project"_s, detail, {}};
    return {ErrorKind::Misconfigured, u"Google refused the sign-in."_s, u"Check the client id, and connect again"_s, detail, {}};
}

Secret packGrant(const Grant &grant)
{
    const QJsonObject object{{u"client_id"_s, grant.client.id},
                             {u"client_secret"_s, QString::fromUtf8(grant.client.secret.reveal())},
                             {u"refresh_token"_s, QString::fromUtf8(grant.refreshToken.reveal())}};
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Grant> unpackGrant(const Secret &stored)
{
    const auto object = objectIn(stored.reveal());
    Grant grant{{object.value("client_id"_L1).toString(), secretIn(object, "client_secret"_L1)}, secretIn(object, "refresh_token"_L1)};
    if (grant.client.id.isEmpty() || grant.refreshToken.isEmpty())
        return fail(ErrorKind::NotFound, u"The stored sign-in is not complete."_s, u"Reconnect Gmail in Settings"_s);
    return grant;
}

} // namespace overture::providers::google

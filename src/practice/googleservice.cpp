// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/googleservice.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

const QString agreed = u"allow"_s;

QUrlQuery formOf(const Request &request)
{
    return QUrlQuery(QString::fromLatin1(QByteArray(request.body).replace('+', "%20")));
}

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

Answer refusal(const QString &word, int status = 400)
{
    return Answer::json({{u"error"_s, word}, {u"error_description"_s, u"The simulated Google says no."_s}}, status);
}

Answer html(const QString &body, int status = 200)
{
    Answer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    answer.body = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Practice</title></head><body>%1</body></html>\n"_s.arg(body).toUtf8();
    return answer;
}

bool isLoopback(const QUrl &url)
{
    return url.scheme() == u"http" && url.host() == u"127.0.0.1";
}

} // namespace

GoogleService::GoogleService(MailConsent consent, QString address, GoogleTokens &tokens)
    : m_consent(std::move(consent)), m_address(std::move(address)), m_tokens(tokens), m_scopes(m_consent.scopes)
{
}

Answer GoogleService::answer(const Request &request)
{
    const bool isPost = request.method == "POST";
    if (request.path == u"/o/oauth2/v2/auth")
        return isPost ? decide(formOf(request)) : page(request);
    if (request.path == u"/token" && isPost)
        return token(formOf(request));
    if (request.path == u"/revoke" && isPost)
        return revoke(formOf(request));
    if (request.path == u"/v1/userinfo" && !isPost)
        return userInfo(request);
    return error(404);
}

Answer GoogleService::page(const Request &request) const
{
    const bool isWhole = request.parameter(u"client_id"_s) == m_consent.clientId && request.parameter(u"response_type"_s) == u"code"
                         && request.parameter(u"code_challenge_method"_s) == u"S256" && isLoopback(QUrl(request.parameter(u"redirect_uri"_s)));
    if (!isWhole)
        return html(u"<h1>Error 400</h1><p>The simulated Google does not know this program.</p>"_s, 400);
    QString form = u"<h1>Practice: give Overture access to %1?</h1><form method=\"post\" action=\"/o/oauth2/v2/auth\">"_s.arg(m_address.toHtmlEscaped());
    for (const QString &name : {u"redirect_uri"_s, u"state"_s, u"code_challenge"_s})
        form += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name, request.parameter(name).toHtmlEscaped());
    for (const QString &scope : request.parameter(u"scope"_s).split(u' ', Qt::SkipEmptyParts))
        form += u"<p><label><input type=\"checkbox\" name=\"scope\" value=\"%1\" checked> %1</label></p>"_s.arg(scope.toHtmlEscaped());
    return html(form + u"<button name=\"answer\" value=\"allow\">Continue</button> <button name=\"answer\" value=\"deny\">Cancel</button></form>"_s);
}

Answer GoogleService::decide(const QUrlQuery &form)
{
    QUrl target(value(form, u"redirect_uri"_s));
    if (!isLoopback(target))
        return error(400);
    QUrlQuery query({{u"state"_s, value(form, u"state"_s)}});
    if (value(form, u"answer"_s) != agreed) {
        query.addQueryItem(u"error"_s, u"access_denied"_s);
    } else {
        const QString code = u"4/practice-%1"_s.arg(++m_codeCount);
        const QString scopes = form.allQueryItemValues(u"scope"_s, QUrl::FullyDecoded).join(u' ');
        m_codes.insert(code, {scopes, target.toString(), value(form, u"code_challenge"_s).toLatin1()});
        query.addQueryItem(u"code"_s, QString::fromLatin1(QUrl::toPercentEncoding(code)));
        query.addQueryItem(u"scope"_s, QString::fromLatin1(QUrl::toPercentEncoding(scopes)));
    }
    target.setQuery(query);
    Answer answer;
    answer.status = 302;
    answer.headers = {{"Location", target.toEncoded()}};
    return answer;
}

Answer GoogleService::token(const QUrlQuery &form)
{
    if (value(form, u"client_id"_s) != m_consent.clientId || value(form, u"client_secret"_s).toUtf8() != m_consent.clientSecret)
        return refusal(u"invalid_client"_s, 401);
    if (value(form, u"grant_type"_s) == u"refresh_token") {
        const bool isKnown = value(form, u"refresh_token"_s).toUtf8() == m_consent.refreshToken && !m_isRevoked;
        return isKnown ? tokenAnswer(m_scopes, false) : refusal(u"invalid_grant"_s);
    }
    const QString word = value(form, u"code"_s);
    if (value(form, u"grant_type"_s) != u"authorization_code" || !m_codes.contains(word))
        return refusal(u"invalid_grant"_s);
    const Code code = m_codes.take(word); // good for once
    const auto digest = QCryptographicHash::hash(value(form, u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256)
                            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (digest != code.challenge || value(form, u"redirect_uri"_s) != code.redirect)
        return refusal(u"invalid_grant"_s);
    m_scopes = code.scopes;
    m_isRevoked = false;
    return tokenAnswer(m_scopes, true);
}

Answer GoogleService::tokenAnswer(const QString &scopes, bool withRefreshToken)
{
    QJsonObject answer{{u"access_token"_s, QString::fromUtf8(m_tokens.issue(scopes))}, {u"expires_in"_s, 3599}, {u"scope"_s, scopes},
                       {u"token_type"_s, u"Bearer"_s}};
    if (withRefreshToken)
        answer.insert(u"refresh_token"_s, QString::fromUtf8(m_consent.refreshToken));
    return Answer::json(answer);
}

Answer GoogleService::revoke(const QUrlQuery &form)
{
    const auto word = value(form, u"token"_s).toUtf8();
    if (m_isRevoked || (word != m_consent.refreshToken && !m_tokens.holds(word)))
        return refusal(u"invalid_token"_s);
    m_isRevoked = true;
    m_tokens.revokeAll();
    return Answer::json({});
}

Answer GoogleService::userInfo(const Request &request) const
{
    const auto authorization = request.header("authorization");
    if (!authorization.startsWith("Bearer ") || !m_tokens.holds(authorization.mid(7)))
        return refusal(u"invalid_token"_s, 401);
    return Answer::json({{u"sub"_s, m_consent.subject}, {u"email"_s, m_address}, {u"email_verified"_s, true}, {u"name"_s, m_consent.name}});
}

Answer GoogleService::error(int status) const
{
    switch (status) {
    case 400: return refusal(u"invalid_grant"_s);
    case 401: return refusal(u"invalid_client"_s, 401);
    case 429: return refusal(u"rate_limit_exceeded"_s, 429);
    default: return refusal(u"internal_failure"_s, status);
    }
}

} // namespace overture::practice

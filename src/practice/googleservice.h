// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/googletokens.h"
#include "practice/practiceworld.h"
#include "practice/service.h"

namespace overture::practice {

/// Google's sign-in for the one simulated person: a page with a box for each right, codes with PKCE, tokens that last an hour,
/// revocation, and who it is. The consent of `MailConsent` holds from the start.
/// Source: developers.google.com/identity/protocols/oauth2/native-app.
class GoogleService final : public Service
{
public:
    GoogleService(MailConsent consent, QString address, GoogleTokens &tokens);
    [[nodiscard]] Answer answer(const Request &request) override;
    [[nodiscard]] Answer error(int status) const override;

private:
    struct Code
    {
        QString scopes;
        QString redirect;
        QByteArray challenge;
    };
    [[nodiscard]] Answer page(const Request &request) const;
    [[nodiscard]] Answer decide(const QUrlQuery &form);
    [[nodiscard]] Answer token(const QUrlQuery &form);
    [[nodiscard]] Answer revoke(const QUrlQuery &form);
    [[nodiscard]] Answer userInfo(const Request &request) const;
    [[nodiscard]] Answer tokenAnswer(const QString &scopes, bool withRefreshToken);

    const MailConsent m_consent;
    const QString m_address;
    GoogleTokens &m_tokens;
    QString m_scopes;          ///< of the consent that holds
    bool m_isRevoked = false;
    int m_codeCount = 0;
    QHash<QString, Code> m_codes;
};

} // namespace overture::practice

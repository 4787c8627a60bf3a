// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/google/signin.h"

#include "net/redirectlistener.h"
#include "providers/google/oauthparser.h"
#include "providers/google/oauthrequests.h"
#include "providers/google/pkce.h"

namespace overture::providers::google {

using namespace Qt::StringLiterals;

Result<SignedIn> signIn(net::EventThread &thread, OAuthClient &oauth, Clock &clock, const SignInRequest &request,
                        const std::function<void(const QUrl &)> &openPage, std::stop_token stop)
{
    if (request.client.id.isEmpty())
        return fail(ErrorKind::InvalidInput, u"There is no client id to sign in with."_s, u"Enter the client id of your Google project"_s);
    const QByteArray state = randomWord();
    const QByteArray verifier = randomWord();
    const auto listener = net::RedirectListener::open(thread, state);
    if (!listener)
        return fail(listener.error());
    const QUrl address = (*listener)->address();
    openPage(authorizationUrl(oauth.endpoints().authorize, {request.client.id, address, request.scopes, state, verifier, request.loginHint}));
    const auto redirect = (*listener)->wait(clock, signInLimit, stop);
    if (!redirect)
        return fail(redirect.error());
    if (!redirect->error.isEmpty())
        return fail(redirectError(redirect->error));
    auto tokens = oauth.exchange(request.client, redirect->code, verifier, address, stop);
    if (!tokens)
        return fail(tokens.error());
    if (tokens->refresh.isEmpty())
        return fail(ErrorKind::Misconfigured, u"Google gave access for an hour only, without a way to renew it."_s,
                    u"Remove Overture at myaccount.google.com/connections, and connect again"_s);
    auto person = oauth.userInfo(tokens->access, stop);
    if (!person)
        return fail(person.error());
    return SignedIn{std::move(*tokens), std::move(*person)};
}

} // namespace overture::providers::google

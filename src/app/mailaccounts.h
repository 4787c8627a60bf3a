// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailaccount.h"
#include "net/httpclient.h"
#include "providers/google/accesstokens.h"
#include "store/database.h"

#include <functional>
#include <map>
#include <memory>

namespace overture::app {

/// The mailboxes of the workspace: signs in and out, and gives the services their access tokens. What is known of an account
/// is in the database, its secrets in the secret store, its access token in memory.
///
/// Stays when the services are made anew, so that a token that holds goes on holding. Thread: made and destroyed on the main
/// thread; everything else from any worker (blocks), setAddresses() at any time. `database`, `secrets` and `clock` must
/// outlive it.
class MailAccounts
{
public:
    using OpenPage = std::function<void(const QUrl &page)>;

    MailAccounts(store::Database &database, SecretStore &secrets, Clock &clock, std::chrono::milliseconds longestWait);

    /// Where Google is, from now on; `gmail` is the base address of the Gmail API.
    void setAddresses(const providers::google::Endpoints &endpoints, const QUrl &gmail);

    /// Those of the database.
    [[nodiscard]] Result<QList<MailAccount>> all();
    /// The tokens of an account that all() named.
    [[nodiscard]] providers::google::AccessTokens &tokens(const MailAccount &account);

    /// Shows Google's page and waits for the person. A sign-in that names an account connects that one again and no other:
    /// another person's consent is dropped (InvalidInput), and what is stored stays as it is.
    [[nodiscard]] Result<MailAccount> connect(const MailSignIn &signIn, const OpenPage &openPage, std::stop_token stop);
    /// Revokes the consent and forgets the tokens. They are forgotten also when Google cannot be reached; the answer says so.
    [[nodiscard]] Result<QString> disconnect(const QString &address, std::stop_token stop);
    /// Asks Gmail for the sender's name, alias and signature and keeps them.
    [[nodiscard]] Status readIdentity(const QString &address, std::stop_token stop);
    /// Keeps a consent that is known otherwise (practice).
    [[nodiscard]] Status keepGrant(const QString &address, const providers::google::Grant &grant);

private:
    [[nodiscard]] Result<MailAccount> account(const QString &address);
    [[nodiscard]] Result<providers::google::Client> clientFor(const MailSignIn &signIn);
    [[nodiscard]] Result<MailAccount> keep(const MailSignIn &signIn, const providers::google::Client &client,
                                           const providers::google::Tokens &tokens, const providers::google::UserInfo &person);
    void noteOver(const QString &address, const Error &why);
    void noteScopes(const QString &address, const QString &scopes);

    store::Database &m_database;
    SecretStore &m_secrets;
    Clock &m_clock;
    net::EventThread m_thread;
    net::HttpClient m_http;
    providers::google::OAuthClient m_oauth;
    std::mutex m_mutex;   ///< guards what follows
    QUrl m_gmail;
    std::map<QString, std::unique_ptr<providers::google::AccessTokens>> m_tokens;
};

} // namespace overture::app

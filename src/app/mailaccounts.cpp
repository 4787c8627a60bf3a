// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailaccounts.h"

#include "core/logging.h"
#include "providers/google/authorizedhttp.h"
#include "providers/google/oauthparser.h"
#include "providers/google/senderidentity.h"
#include "providers/google/signin.h"
#include "store/mailaccountrepository.h"
#include "store/settingsrepository.h"

namespace overture::app {

using namespace Qt::StringLiterals;
using namespace providers::google;

MailAccounts::MailAccounts(store::Database &database, SecretStore &secrets, Clock &clock, std::chrono::milliseconds longestWait)
    : m_database(database)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_http(m_thread, {.longestWait = longestWait})
    , m_oauth(m_http)
{
}

void MailAccounts::setAddresses(const Endpoints &endpoints, const QUrl &gmail)
{
    m_oauth.setEndpoints(endpoints);
    const std::scoped_lock lock(m_mutex);
    m_gmail = gmail;
}

Result<QList<MailAccount>> MailAccounts::all()
{
    return m_database.readNow([](store::ReadSession &session) { return store::mailaccounts::all(session); });
}

Result<MailAccount> MailAccounts::account(const QString &address)
{
    const auto found = m_database.readNow([&](store::ReadSession &session) { return store::mailaccounts::byAddress(session, address); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"There is no mail account %1."_s.arg(address), u"Connect it first"_s);
    return **found;
}

AccessTokens &MailAccounts::tokens(const MailAccount &account)
{
    const std::scoped_lock lock(m_mutex);
    auto &kept = m_tokens[account.address];
    if (!kept) {
        AccountEvents events;
        events.isOver = [this, address = account.address](const Error &why) { noteOver(address, why); };
        events.scopesChanged = [this, address = account.address](const QString &scopes) { noteScopes(address, scopes); };
        kept = std::make_unique<AccessTokens>(m_oauth, m_secrets, m_clock, account, std::move(events));
    }
    return *kept;
}

void MailAccounts::noteOver(const QString &address, const Error &why)
{
    const auto noted = m_database.writeNow(
        [&](store::WriteSession &session) { return store::mailaccounts::setNeedsReconnect(session, address, why.message); });
    if (!noted)
        qCWarning(lcApp) << "it was not kept that a sign-in is over:" << noted.error().message;
}

void MailAccounts::noteScopes(const QString &address, const QString &scopes)
{
    const auto noted = m_database.writeNow(
        [&](store::WriteSession &session) { return store::mailaccounts::setScopes(session, address, scopes); });
    if (!noted)
        qCWarning(lcApp) << "the rights of a sign-in were not kept:" << noted.error().message;
}

/// The given one, or the one that the account was connected with.
Result<Client> MailAccounts::clientFor(const MailSignIn &signIn)
{
    if (!signIn.clientId.isEmpty())
        return Client{signIn.clientId, signIn.clientSecret};
    QString from = signIn.account;
    if (from.isEmpty()) {
        const auto known = all();
        if (!known)
            return fail(known.error());
        from = known->isEmpty() ? QString() : known->constFirst().address;
    }
    const Error none{ErrorKind::InvalidInput, u"There is no client id to sign in with."_s,
                     u"Enter the client id and the client secret of your Google project, or choose its file"_s, {}, {}};
    if (from.isEmpty())
        return fail(none);
    const auto stored = m_secrets.read(AccessTokens::secretName(from));
    if (!stored)
        return fail(stored.error().kind == ErrorKind::NotFound ? none : stored.error());
    const auto grant = unpackGrant(*stored);
    if (!grant)
        return fail(none);
    return grant->client;
}

Result<MailAccount> MailAccounts::connect(const MailSignIn &signIn, const OpenPage &openPage, std::stop_token stop)
{
    if (!signIn.account.isEmpty()) {
        if (const auto known = account(signIn.account); !known)
            return fail(known.error());
    }
    const auto client = clientFor(signIn);
    if (!client)
        return fail(client.error());
    const auto signedIn = providers::google::signIn(m_thread, m_oauth, m_clock, {*client, wantedMailScopes(), signIn.account}, openPage, stop);
    if (!signedIn)
        return fail(signedIn.error());
    const auto kept = keep(signIn, *client, signedIn->tokens, signedIn->person);
    if (!kept)
        return fail(kept.error());
    if (!grants(kept->scopes, MailCapability::ReadReplies))
        return kept;
    // The mailbox is connected, whatever becomes of this question.
    if (const auto read = readIdentity(kept->address, stop); !read)
        qCWarning(lcApp) << "the sender's name could not be read:" << read.error().message;
    return account(kept->address);
}

Result<MailAccount> MailAccounts::keep(const MailSignIn &signIn, const Client &client, const Tokens &tokens, const UserInfo &person)
{
    if (!signIn.account.isEmpty() && person.address != signIn.account.toLower())
        return fail(ErrorKind::InvalidInput,
                    u"%1 was to be connected again, but %2 signed in. Nothing was changed."_s.arg(signIn.account, person.address),
                    u"Connect again and choose %1 in the browser"_s.arg(signIn.account));
    MailAccount account;
    account.address = person.address;
    account.subject = person.subject;
    account.senderName = person.name;
    account.sendAsAddress = person.address;
    account.clientId = client.id;
    account.scopes = tokens.scopes.isEmpty() ? wantedMailScopes() : tokens.scopes; // unsaid means: as asked (RFC 6749, section 5.1)
    if (tokens.accessEnds)
        account.accessEndsAt = m_clock.now() + *tokens.accessEnds;
    const auto before = m_database.readNow([&](store::ReadSession &session) { return store::mailaccounts::byAddress(session, person.address); });
    if (!before)
        return fail(before.error());
    if (*before && !(*before)->subject.isEmpty() && (*before)->subject != person.subject)
        return fail(ErrorKind::InvalidInput, u"The address %1 belongs to another Google account than before. Nothing was changed."_s.arg(person.address),
                    u"Sign in as the person who was connected"_s);
    if (auto stored = keepGrant(person.address, {client, tokens.refresh}); !stored)
        qCWarning(lcApp) << "a sign-in was not stored for good:" << stored.error().message;
    const auto kept = m_database.writeNow([&](store::WriteSession &session) -> Result<std::optional<MailAccount>> {
        if (auto connected = store::mailaccounts::connect(session, account); !connected)
            return fail(connected.error());
        return store::mailaccounts::byAddress(session, person.address);
    });
    if (!kept)
        return fail(kept.error());
    this->tokens(**kept).adopt(tokens, (*kept)->connectedAt);
    return **kept;
}

Status MailAccounts::keepGrant(const QString &address, const Grant &grant)
{
    return m_secrets.write(AccessTokens::secretName(address), packGrant(grant));
}

Result<QString> MailAccounts::disconnect(const QString &address, std::stop_token stop)
{
    const auto known = account(address);
    if (!known)
        return fail(known.error());
    const QString name = AccessTokens::secretName(known->address);
    QString said = u"%1 is disconnected, and its access was revoked."_s.arg(known->address);
    const auto stored = m_secrets.read(name);
    if (const auto grant = stored ? unpackGrant(*stored) : Result<Grant>(fail(stored.error())); grant) {
        if (const auto revoked = m_oauth.revoke(grant->client, grant->refreshToken, stop); !revoked)
            said = u"%1 is disconnected and its tokens are deleted, but Google could not be told: %2 You can remove the access at "
                   "myaccount.google.com/connections."_s.arg(known->address, revoked.error().message);
    } else {
        said = u"%1 is disconnected. There were no tokens on this computer."_s.arg(known->address);
    }
    tokens(*known).forget(u"%1 is not connected."_s.arg(known->address));
    if (auto removed = m_secrets.remove(name); !removed)
        return fail(removed.error());
    const auto noted = m_database.writeNow(
        [&](store::WriteSession &session) { return store::mailaccounts::setDisconnected(session, known->address, u"Disconnected by you."_s); });
    if (!noted)
        return fail(noted.error());
    return said;
}

Status MailAccounts::readIdentity(const QString &address, std::stop_token stop)
{
    const auto known = account(address);
    if (!known)
        return fail(known.error());
    auto &tokens = this->tokens(*known);
    AuthorizedHttp http(m_http, tokens);
    net::RateLimiter limiter(m_clock, {});
    net::ApiOptions options;
    options.service = u"Gmail"_s;
    {
        const std::scoped_lock lock(m_mutex);
        options.baseUrl = m_gmail;
    }
    options.scheme = net::AuthScheme::Bearer;
    options.key = [&tokens, stop] { return tokens.current(stop); };
    net::ApiClient gmail(http, m_clock, limiter, std::move(options));
    const auto identity = readSenderIdentity(gmail, m_clock.now(), stop);
    if (!identity)
        return fail(identity.error());
    return m_database.writeNow([&](store::WriteSession &session) -> Status {
        const QString name = identity->name.isEmpty() ? known->senderName : identity->name;
        if (auto set = store::mailaccounts::setIdentity(session, known->address, name, identity->address, identity->signature); !set)
            return set;
        const auto stored = store::settings::all(session);
        if (!stored)
            return fail(stored.error());
        // Who has not said who writes is whom the mailbox names.
        if (name.isEmpty() || !stored->value(u"studio.sender_name"_s).toString().isEmpty())
            return {};
        return store::settings::set(session, u"studio.sender_name"_s, name);
    });
}

} // namespace overture::app

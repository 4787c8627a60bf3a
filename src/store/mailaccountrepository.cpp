// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mailaccountrepository.h"

#include "store/records.h"
#include "store/settingsrepository.h"

namespace overture::store::mailaccounts {

using namespace Qt::StringLiterals;

namespace {

const Record<MailAccount> &accountRecord()
{
    static const Record<MailAccount> record("mail_accounts", {
        column<&MailAccount::id>("id"),
        column<&MailAccount::address>("address"),
        column<&MailAccount::subject>("subject"),
        column<&MailAccount::senderName>("sender_name"),
        column<&MailAccount::sendAsAddress>("send_as_address"),
        column<&MailAccount::signature>("signature"),
        column<&MailAccount::clientId>("client_id"),
        column<&MailAccount::scopes>("scopes"),
        column<&MailAccount::state>("state"),
        column<&MailAccount::stateReason>("state_reason"),
        column<&MailAccount::isDefault>("is_default"),
        column<&MailAccount::dailyCap>("daily_cap"),
        column<&MailAccount::connectedAt>("connected_at"),
        column<&MailAccount::accessEndsAt>("access_ends_at"),
        column<&MailAccount::createdAt>("created_at"),
        column<&MailAccount::updatedAt>("updated_at"),
    });
    return record;
}

QString selectAccounts()
{
    return "SELECT "_L1 + accountRecord().select() + " FROM mail_accounts"_L1;
}

/// The account, which must be there.
Result<MailAccount> known(ReadSession &session, const QString &address)
{
    const auto account = byAddress(session, address);
    if (!account)
        return fail(account.error());
    if (!*account)
        return fail(ErrorKind::NotFound, u"There is no mail account %1."_s.arg(address), u"Look at the list of accounts"_s);
    return **account;
}

Status update(WriteSession &session, MailAccount account)
{
    account.updatedAt = session.now();
    if (const auto changed = session.exec(accountRecord().update(), accountRecord().updateBindings(account)); !changed)
        return fail(changed.error());
    session.changes().update(Table::MailAccounts, account.id.value);
    return {};
}

Status note(WriteSession &session, const QString &who, const QString &what, const QString &text)
{
    return activity::add(session, who, what, 0, text);
}

/// Nobody is the default: the first connected one becomes it.
Status fillDefault(WriteSession &session)
{
    const auto accounts = all(session);
    if (!accounts)
        return fail(accounts.error());
    for (const auto &account : *accounts) {
        if (account.isDefault)
            return {};
    }
    for (auto account : *accounts) {
        if (account.state == MailAccountState::Disconnected)
            continue;
        account.isDefault = true;
        return update(session, account);
    }
    return {};
}

} // namespace

Result<QList<MailAccount>> all(ReadSession &session)
{
    return fetchAll(session, accountRecord(), selectAccounts() + " ORDER BY is_default DESC, address"_L1, {});
}

Result<std::optional<MailAccount>> byAddress(ReadSession &session, const QString &address)
{
    return fetchOne(session, accountRecord(), selectAccounts() + " WHERE address = :address"_L1, {{u":address"_s, toStored(address.toLower())}});
}

Result<MailAccountId> connect(WriteSession &session, const MailAccount &account)
{
    const auto before = byAddress(session, account.address);
    if (!before)
        return fail(before.error());
    MailAccount row = *before ? **before : account;
    row.address = account.address.toLower();
    if (*before && !row.subject.isEmpty() && !account.subject.isEmpty() && row.subject != account.subject)
        return fail(ErrorKind::InvalidInput, u"The address %1 belongs to another Google account than before."_s.arg(row.address),
                    u"Sign in as the person who was connected"_s);
    if (!account.subject.isEmpty())
        row.subject = account.subject;
    row.clientId = account.clientId;
    row.scopes = account.scopes;
    row.state = MailAccountState::Connected;
    row.stateReason.clear();
    row.connectedAt = session.now();
    row.accessEndsAt = account.accessEndsAt;
    row.updatedAt = session.now();
    if (*before) {
        if (auto updated = update(session, row); !updated)
            return fail(updated.error());
    } else {
        row.isDefault = false;
        row.createdAt = session.now();
        const auto id = session.insert(accountRecord().insert(), accountRecord().insertBindings(row));
        if (!id)
            return fail(id.error());
        row.id.value = id->value_or(0);
        session.changes().insert(Table::MailAccounts, row.id.value);
    }
    if (auto filled = fillDefault(session); !filled)
        return fail(filled.error());
    if (auto noted = note(session, u"user"_s, u"mail.connected"_s, u"%1 was connected"_s.arg(row.address)); !noted)
        return fail(noted.error());
    return row.id;
}

Status setIdentity(WriteSession &session, const QString &address, const QString &senderName, const QString &sendAsAddress, const QString &signature)
{
    auto account = known(session, address);
    if (!account)
        return fail(account.error());
    account->senderName = senderName;
    account->sendAsAddress = sendAsAddress;
    account->signature = signature;
    return update(session, *account);
}

Status setScopes(WriteSession &session, const QString &address, const QString &scopes)
{
    auto account = known(session, address);
    if (!account)
        return fail(account.error());
    if (account->scopes == scopes)
        return {};
    account->scopes = scopes;
    return update(session, *account);
}

Result<bool> setNeedsReconnect(WriteSession &session, const QString &address, const QString &reason)
{
    auto account = known(session, address);
    if (!account)
        return fail(account.error());
    if (account->state != MailAccountState::Connected)
        return false;
    account->state = MailAccountState::NeedsReconnect;
    account->stateReason = reason;
    if (auto updated = update(session, *account); !updated)
        return fail(updated.error());
    if (auto noted = note(session, u"Gmail"_s, u"mail.needs_reconnect"_s, u"The sign-in of %1 is over. %2"_s.arg(account->address, reason)); !noted)
        return fail(noted.error());
    return true;
}

Status setDisconnected(WriteSession &session, const QString &address, const QString &reason)
{
    auto account = known(session, address);
    if (!account)
        return fail(account.error());
    account->state = MailAccountState::Disconnected;
    account->stateReason = reason;
    account->isDefault = false;
    if (auto updated = update(session, *account); !updated)
        return updated;
    if (auto filled = fillDefault(session); !filled)
        return filled;
    return note(session, u"user"_s, u"mail.disconnected"_s, u"%1 was disconnected"_s.arg(account->address));
}

Status setDefault(WriteSession &session, const QString &address)
{
    auto account = known(session, address);
    if (!account)
        return fail(account.error());
    if (account->state == MailAccountState::Disconnected)
        return fail(ErrorKind::InvalidInput, u"%1 is not connected."_s.arg(account->address), u"Connect it first"_s);
    const auto accounts = all(session);
    if (!accounts)
        return fail(accounts.error());
    for (auto other : *accounts) {
        if (!other.isDefault || other.id == account->id)
            continue;
        other.isDefault = false;
        if (auto updated = update(session, other); !updated)
            return updated;
    }
    account->isDefault = true;
    return update(session, *account);
}

Status setDailyCap(WriteSession &session, const QString &address, std::optional<int> cap)
{
    if (cap && *cap < 1)
        return fail(ErrorKind::InvalidInput, u"A mailbox cannot send less than one mail a day."_s, u"Pause sending, or enter at least 1"_s);
    auto account = known(session, address);
    if (!account)
        return fail(account.error());
    account->dailyCap = cap;
    return update(session, *account);
}

} // namespace overture::store::mailaccounts

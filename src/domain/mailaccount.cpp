// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailaccount.h"

#include <algorithm>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

constexpr Word<MailAccountState> stateWords[] = {{MailAccountState::Connected, "connected"},
                                                 {MailAccountState::NeedsReconnect, "needs_reconnect"},
                                                 {MailAccountState::Disconnected, "disconnected"}};

const QString compose = u"https://www.googleapis.com/auth/gmail.compose"_s;
const QString readOnly = u"https://www.googleapis.com/auth/gmail.readonly"_s;
const QString modify = u"https://www.googleapis.com/auth/gmail.modify"_s;
const QString everything = u"https://mail.google.com/"_s;

/// gmail.send is not among them: it can send, but not a draft, and Overture sends nothing else.
QStringList scopesFor(MailCapability capability)
{
    return {capability == MailCapability::ReadReplies ? readOnly : compose, modify, everything};
}

QStringList listOf(const QString &scopes)
{
    return scopes.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

OVERTURE_WORDS(MailAccountState, stateWords)

QString nameOf(MailCapability capability)
{
    switch (capability) {
    case MailCapability::Draft: return u"write drafts"_s;
    case MailCapability::Send: return u"send"_s;
    case MailCapability::ReadReplies: return u"read replies"_s;
    }
    Q_UNREACHABLE();
}

const QList<MailCapability> &allMailCapabilities()
{
    static const QList<MailCapability> all = {MailCapability::Draft, MailCapability::Send, MailCapability::ReadReplies};
    return all;
}

bool grants(const QString &scopes, MailCapability capability)
{
    const auto granted = listOf(scopes);
    const auto enough = scopesFor(capability);
    return std::any_of(enough.begin(), enough.end(), [&](const QString &scope) { return granted.contains(scope); });
}

bool can(const MailAccount &account, MailCapability capability)
{
    return account.state == MailAccountState::Connected && grants(account.scopes, capability);
}

QList<MailCapability> missingCapabilities(const QString &scopes)
{
    QList<MailCapability> missing;
    for (const auto capability : allMailCapabilities()) {
        if (!grants(scopes, capability))
            missing.append(capability);
    }
    return missing;
}

QString missingRightsText(const QString &scopes)
{
    QStringList names;
    for (const auto capability : missingCapabilities(scopes))
        names.append(nameOf(capability));
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return names.join(u", "_s) + u" and "_s + last;
}

QString withoutCapability(const QString &scopes, MailCapability capability)
{
    auto kept = listOf(scopes);
    const auto enough = scopesFor(capability);
    kept.removeIf([&](const QString &scope) { return enough.contains(scope); });
    return kept.join(u' ');
}

QString wantedMailScopes()
{
    return u"openid email "_s + compose + u' ' + readOnly;
}

} // namespace overture

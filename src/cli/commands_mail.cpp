// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "store/mailaccountrepository.h"

#include <QProcess>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toIsoText(*time)) : QJsonValue();
}

QJsonObject accountObject(const MailAccount &account)
{
    const auto may = [&](MailCapability capability) { return can(account, capability); };
    return {{u"address"_s, account.address},
            {u"state"_s, toText(account.state)},
            {u"state_reason"_s, account.stateReason},
            {u"is_default"_s, account.isDefault},
            {u"can_draft"_s, may(MailCapability::Draft)},
            {u"can_send"_s, may(MailCapability::Send)},
            {u"can_read_replies"_s, may(MailCapability::ReadReplies)},
            {u"sender_name"_s, account.senderName},
            {u"send_as"_s, account.sendAsAddress},
            {u"signature"_s, account.signature},
            {u"daily_cap"_s, account.dailyCap ? QJsonValue(*account.dailyCap) : QJsonValue()},
            {u"client_id"_s, account.clientId},
            {u"scopes"_s, account.scopes},
            {u"connected_at"_s, toIsoText(account.connectedAt)},
            {u"access_ends_at"_s, timeOrNull(account.accessEndsAt)}};
}

/// One line: whose mailbox it is, and what is wrong with it.
QString accountLine(const MailAccount &account)
{
    QString text = account.isDefault ? u"* "_s : u"  "_s;
    text += account.address.leftJustified(32) + u' ';
    switch (account.state) {
    case MailAccountState::Connected: {
        const QString missing = missingRightsText(account.scopes);
        if (missing.isEmpty() && account.dailyCap)
            return text + u"connected, %1 mails a day at most"_s.arg(*account.dailyCap);
        return text + (missing.isEmpty() ? u"connected"_s : u"connected, but may not %1: connect it again and leave every box ticked"_s.arg(missing));
    }
    case MailAccountState::NeedsReconnect:
        return text + u"connect it again: %1"_s.arg(account.stateReason);
    case MailAccountState::Disconnected:
        return text + u"disconnected"_s;
    }
    Q_UNREACHABLE();
}

/// Tokens that end with this command are of no use to anybody.
Status hasPlaceForTokens(app::Application &app)
{
    auto *places = app.secretPlaces();
    if (!places || places->state().current != SecretPlace::Session)
        return {};
    return fail(ErrorKind::Misconfigured, u"The sign-in could not be kept: there is no open password store."_s,
                u"Add --vault to keep it behind a passphrase"_s);
}

void showPage(const QUrl &page, bool inBrowser)
{
    const QString address = page.toString(QUrl::FullyEncoded);
    // The child shall not write into our answer.
    QProcess browser;
    browser.setProgram(u"xdg-open"_s);
    browser.setArguments({address});
    browser.setStandardOutputFile(QProcess::nullDevice());
    browser.setStandardErrorFile(QProcess::nullDevice());
    const bool isOpen = inBrowser && browser.startDetached();
    Output::message(isOpen ? u"Your browser shows Google’s page. If it does not, open this address on this computer:"_s
                           : u"Open this address in a browser on this computer:"_s);
    Output::message(address);
    Output::message(u"Waiting for the browser, five minutes at most …"_s);
}

} // namespace

ExitCode connectMailbox(const CommandContext &context)
{
    MailSignIn signIn;
    if (context.arguments.has(u"client-file"_s)) {
        const auto read = app::Application::readClientFile(context.arguments.value(u"client-file"_s));
        if (!read)
            return context.output.usage(read.error().message, read.error().action);
        signIn = *read;
    }
    signIn.account = context.arguments.value(u"account"_s);
    if (const auto kept = hasPlaceForTokens(context.app); !kept)
        return context.output.failure(kept.error());
    const bool inBrowser = !context.arguments.has(u"no-browser"_s);
    const auto account = await(context.app.connectMail(signIn, [inBrowser](const QUrl &page) { showPage(page, inBrowser); }));
    if (!account)
        return context.output.failure(account.error());
    if (context.output.isJson())
        context.output.document(accountObject(*account));
    else
        context.output.line(accountLine(*account).mid(2));
    return missingCapabilities(account->scopes).isEmpty() ? ExitCode::Success : ExitCode::NeedsPerson;
}

ExitCode listMailboxes(const CommandContext &context)
{
    const QString wanted = context.arguments.value(u"default"_s);
    if (!wanted.isEmpty()) {
        const auto set = await(context.app.database().write(
            [wanted](store::WriteSession &session) { return store::mailaccounts::setDefault(session, wanted); }));
        if (!set)
            return context.output.failure(set.error());
    }
    if (const QString cap = context.arguments.value(u"cap"_s); !cap.isEmpty()) {
        const QString address = cap.section(u'=', 0, 0).trimmed();
        const QString number = cap.section(u'=', 1).trimmed();
        bool isNumber = number.isEmpty();
        const int most = number.isEmpty() ? 0 : number.toInt(&isNumber);
        if (address.isEmpty() || !cap.contains(u'=') || !isNumber)
            return context.output.usage(u"“%1” is no cap."_s.arg(cap), u"Give ADDRESS=NUMBER, or ADDRESS= for the general limit"_s);
        const auto set = await(context.app.database().write([address, most, hasNumber = !number.isEmpty()](store::WriteSession &session) {
            return store::mailaccounts::setDailyCap(session, address, hasNumber ? std::optional(most) : std::nullopt);
        }));
        if (!set)
            return context.output.failure(set.error());
    }
    const auto accounts = await(context.app.database().read([](store::ReadSession &session) { return store::mailaccounts::all(session); }));
    if (!accounts)
        return context.output.failure(accounts.error());
    QJsonArray array;
    for (const auto &account : *accounts) {
        array.append(accountObject(account));
        context.output.line(accountLine(account));
    }
    if (context.output.isJson())
        context.output.document(array);
    else if (accounts->isEmpty())
        context.output.line(u"No mailbox is connected. See overture-cli connect --help"_s);
    return ExitCode::Success;
}

ExitCode disconnectMailbox(const CommandContext &context)
{
    const QString address = context.arguments.positional.constFirst();
    const auto said = await(context.app.disconnectMail(address));
    if (!said)
        return context.output.failure(said.error());
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"address"_s, address.toLower()}, {u"text"_s, *said}});
    else
        context.output.line(*said);
    return ExitCode::Success;
}

} // namespace overture::cli

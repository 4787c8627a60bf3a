// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practicesetup.h"

#include "store/mailaccountrepository.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

const QString kindKey = u"workspace.kind"_s;

} // namespace

Result<WorkspaceKind> workspaceKind(store::Database &database)
{
    return database.readNow([](store::ReadSession &session) -> Result<WorkspaceKind> {
        const auto stored = store::settings::all(session);
        if (!stored)
            return fail(stored.error());
        const QString kind = stored->value(kindKey).toString();
        if (kind == u"practice")
            return WorkspaceKind::Practice;
        if (!kind.isEmpty())
            return WorkspaceKind::Real;
        const auto count = store::prospects::count(session, {});
        if (!count)
            return fail(count.error());
        return *count == 0 && stored->isEmpty() ? WorkspaceKind::New : WorkspaceKind::Real;
    });
}

Status markAsReal(store::Database &database)
{
    return database.writeNow([](store::WriteSession &session) { return store::settings::set(session, kindKey, u"real"_s); });
}

Status setUpPracticeWorkspace(store::Database &database)
{
    const QList<std::pair<QString, QJsonValue>> values = {
        {kindKey, u"practice"_s},
        {u"studio.sender_name"_s, u"Mira Castellan"_s},
        {u"studio.name"_s, u"Atelier Castellan"_s},
        {u"studio.offer"_s, u"We paint large-format landscapes and lend them to shows and homes before anyone decides to buy."_s},
        {u"studio.website"_s, u"https://atelier-castellan.example"_s},
        {u"studio.postal_address"_s, u"Atelier Castellan, 12 Harbour Lane, Portland ME 04101, United States"_s},
        {u"draft.writer"_s, u"gemini"_s},
        {u"draft.idea"_s, u"Offer a short visit or a picture on loan, and say in one sentence what on their site made us write."_s},
        // Nobody waits in a simulated world.
        {u"send.window_enabled"_s, false},
        {u"send.gap_min_seconds"_s, 0},
        {u"send.gap_max_seconds"_s, 0},
        {u"send.daily_cap"_s, 500},
        {u"send.hourly_cap"_s, 0},
        {u"send.undo_seconds"_s, 0},
        {u"send.reconcile_wait_seconds"_s, 0},
        {u"crawl.delay_ms"_s, 0},
        {u"discover.poll_seconds"_s, 0},
        {u"discover.lookup_wait_seconds"_s, 2},
        {u"retry.base_ms"_s, 50},
        {u"retry.cap_ms"_s, 1000},
        {u"retry.max_attempts"_s, 4},
        {u"limit.hunter.per_second"_s, 500},
        {u"limit.hunter.per_minute"_s, 30000},
        {u"limit.gemini.per_minute"_s, 30000},
        {u"limit.gmail.per_minute"_s, 30000},
        {u"openai.model"_s, u"practice-writer"_s},
        {u"limit.openai.per_minute"_s, 30000},
        {u"limit.openai.in_flight"_s, 8},
    };
    return database.writeNow([values](store::WriteSession &session) -> Status {
        for (const auto &[key, value] : values) {
            if (auto set = store::settings::set(session, key, value); !set)
                return set;
        }
        return {};
    });
}

Status connectPracticeMailbox(const practice::PracticeWorld &world, store::Database &database, MailAccounts &mail)
{
    const auto consent = world.mailConsent();
    const auto known = database.writeNow([&](store::WriteSession &session) -> Result<std::optional<MailAccount>> {
        const auto accounts = store::mailaccounts::all(session);
        if (!accounts)
            return fail(accounts.error());
        if (!accounts->isEmpty())
            return store::mailaccounts::byAddress(session, world.senderAddress());
        MailAccount account;
        account.address = world.senderAddress();
        account.subject = consent.subject;
        account.senderName = consent.name;
        account.sendAsAddress = account.address;
        account.clientId = consent.clientId;
        account.scopes = consent.scopes;
        if (auto connected = store::mailaccounts::connect(session, account); !connected)
            return fail(connected.error());
        return store::mailaccounts::byAddress(session, account.address);
    });
    if (!known)
        return fail(known.error());
    if (!*known || (*known)->state == MailAccountState::Disconnected)
        return {};
    return mail.keepGrant((*known)->address, {{consent.clientId, Secret(consent.clientSecret)}, Secret(consent.refreshToken)});
}

Status storePracticeKeys(const practice::PracticeWorld &world, SecretStore &secrets)
{
    for (const QString &service : {u"dataforseo"_s, u"hunter"_s, u"gemini"_s, u"openai"_s, u"gmail"_s}) {
        if (auto stored = secrets.write(service, Secret(world.key(service))); !stored)
            return stored;
    }
    return {};
}

} // namespace overture::app

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "store/deadaddress.h"
#include "store/prospectrepository.h"

#include <algorithm>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

struct KnownAddresses
{
    Prospect prospect;
    QList<Contact> all;
    QList<Contact> others;
};

Result<KnownAddresses> knownAddresses(store::ReadSession &session, ProspectId id)
{
    // Says that there is no such prospect.
    auto others = store::deadaddress::otherAddresses(session, id);
    if (!others)
        return fail(others.error());
    const auto prospect = store::prospects::byId(session, id);
    if (!prospect)
        return fail(prospect.error());
    auto all = store::prospects::contacts(session, id);
    if (!all)
        return fail(all.error());
    return KnownAddresses{prospect->value_or(Prospect()), std::move(*all), std::move(*others)};
}

} // namespace

ExitCode showAddresses(const CommandContext &context)
{
    const auto ids = parseIds(context.arguments.positional);
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    const ProspectId id{ids->first()};
    QString before;
    const QString wanted = context.arguments.value(u"use"_s);
    if (!wanted.isEmpty()) {
        const auto used = await(context.app.database().write(
            [id, wanted](store::WriteSession &session) { return store::deadaddress::useAddress(session, id, wanted); }));
        if (!used)
            return context.output.failure(used.error());
        before = *used;
    }
    const auto known = await(context.app.database().read([id](store::ReadSession &session) { return knownAddresses(session, id); }));
    if (!known)
        return context.output.failure(known.error());
    const Prospect &prospect = known->prospect;
    QJsonArray addresses;
    for (const Contact &contact : known->all) {
        const bool isUsed = contact.value == prospect.contactEmail;
        const bool mayBeUsed = std::any_of(known->others.begin(), known->others.end(), [&](const Contact &other) { return other.value == contact.value; });
        addresses.append(QJsonObject{{u"address"_s, contact.value}, {u"name"_s, contact.name}, {u"source_url"_s, contact.sourceUrl},
                                     {u"mailbox_status"_s, contact.mailboxStatus}, {u"is_used"_s, isUsed}, {u"may_be_used"_s, mayBeUsed}});
        context.output.line(u"%1%2  %3"_s.arg(isUsed ? u"* "_s : mayBeUsed ? u"  "_s : u"- "_s, contact.value.leftJustified(32),
                                             contact.mailboxStatus.isEmpty() ? u"not checked"_s : contact.mailboxStatus));
    }
    if (addresses.isEmpty())
        context.output.line(u"No address of %1 is known."_s.arg(prospect.domain));
    if (!before.isEmpty())
        context.output.line(u"%1 is now %2; write to it with: draft --ids %3"_s.arg(before, prospect.contactEmail).arg(id.value));
    if (context.output.isJson()) {
        QJsonObject answer{{u"prospect_id"_s, id.value}, {u"domain"_s, prospect.domain}, {u"contact_email"_s, prospect.contactEmail},
                           {u"addresses"_s, addresses}};
        if (!before.isEmpty())
            answer.insert(u"before"_s, before);
        context.output.document(answer);
    }
    return ExitCode::Success;
}

} // namespace overture::cli

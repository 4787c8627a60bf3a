// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deadaddress.h"

#include "store/prospectrepository.h"
#include "store/sendrepository.h"

#include <QSqlQuery>

#include <algorithm>

namespace overture::store::deadaddress {

using namespace Qt::StringLiterals;

namespace {

Result<Prospect> prospectWith(ReadSession &session, ProspectId id)
{
    const auto prospect = prospects::byId(session, id);
    if (!prospect)
        return fail(prospect.error());
    if (!*prospect)
        return fail(ErrorKind::NotFound, u"There is no prospect %1."_s.arg(id.value), u"List the prospects and choose one of them"_s);
    return **prospect;
}

} // namespace

Result<QList<SendId>> lostSends(ReadSession &session, ProspectId id)
{
    QList<SendId> lost;
    const auto status = session.select("SELECT s.id FROM sends AS s JOIN prospects AS p ON p.id = s.prospect_id"
                                       " WHERE p.id = :id AND s.state = 'sent' AND "_L1 + QLatin1StringView(reachedNobody),
                                       {{u":id"_s, id.value}},
                                       [&](const QSqlQuery &row) { lost.append(SendId{row.value(0).toLongLong()}); });
    if (!status)
        return fail(status.error());
    return lost;
}

Result<QList<Contact>> otherAddresses(ReadSession &session, ProspectId id)
{
    const auto prospect = prospectWith(session, id);
    if (!prospect)
        return fail(prospect.error());
    auto known = prospects::contacts(session, id);
    if (!known)
        return known;
    QList<Contact> others;
    for (const Contact &contact : std::as_const(*known)) {
        if (contact.value == prospect->contactEmail || contact.mailboxStatus == "invalid"_L1 || contact.mailboxStatus == "disposable"_L1)
            continue;
        const auto suppression = suppressions::matching(session, contact.value);
        if (!suppression)
            return fail(suppression.error());
        if (!*suppression)
            others.append(contact);
    }
    return others;
}

Result<QString> useAddress(WriteSession &session, ProspectId id, const QString &address)
{
    const auto prospect = prospectWith(session, id);
    if (!prospect)
        return fail(prospect.error());
    const auto others = otherAddresses(session, id);
    if (!others)
        return fail(others.error());
    const QString wanted = address.trimmed().toLower();
    if (std::none_of(others->begin(), others->end(), [&](const Contact &contact) { return contact.value == wanted; }))
        return fail(ErrorKind::InvalidInput, u"%1 is no other address of %2 that may be written to."_s.arg(wanted, prospect->domain),
                    u"Choose one of its known addresses, or type the right one in"_s);
    ProspectEdit change;
    change.contactEmail = wanted;
    if (auto changed = prospects::edit(session, id, change); !changed)
        return fail(changed.error());
    return prospect->contactEmail;
}

} // namespace overture::store::deadaddress

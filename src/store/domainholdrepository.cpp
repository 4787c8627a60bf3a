// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/domainholdrepository.h"

#include "core/emailaddress.h"
#include "domain/freemail.h"
#include "store/records.h"
#include "store/settingsrepository.h"

namespace overture::store::domainholds {

using namespace Qt::StringLiterals;

namespace {

const Record<DomainHold> &holdRecord()
{
    static const Record<DomainHold> record("domain_holds", {
        column<&DomainHold::id>("id"),
        column<&DomainHold::domain>("domain"),
        column<&DomainHold::prospectId>("prospect_id"),
        column<&DomainHold::messageId>("message_id"),
        column<&DomainHold::heldAt>("held_at"),
        column<&DomainHold::releasedAt>("released_at"),
        column<&DomainHold::releasedBy>("released_by"),
    });
    return record;
}

QString holdsWhere(const QString &conditionAndOrder)
{
    return "SELECT "_L1 + holdRecord().select(u"h"_s) + " FROM domain_holds AS h WHERE "_L1 + conditionAndOrder;
}

} // namespace

Result<DomainHoldId> hold(WriteSession &session, const QString &domain, ProspectId prospect, MessageId message)
{
    auto known = fetchOne(session, holdRecord(), holdsWhere(u"h.domain = :domain"_s), {{u":domain"_s, toStored(domain)}});
    if (!known)
        return fail(known.error());
    if (*known && !(*known)->releasedAt)
        return (*known)->id;
    DomainHold row;
    if (*known)
        row.id = (*known)->id;
    row.domain = domain;
    row.prospectId = prospect;
    row.messageId = message;
    row.heldAt = session.now();
    if (*known) {
        auto rows = session.exec(holdRecord().update(), holdRecord().updateBindings(row));
        if (!rows)
            return fail(rows.error());
        session.changes().update(Table::DomainHolds, row.id.value);
    } else {
        auto id = session.insert(holdRecord().insert(), holdRecord().insertBindings(row));
        if (!id)
            return fail(id.error());
        row.id = DomainHoldId{id->value_or(0)};
        session.changes().insert(Table::DomainHolds, row.id.value);
    }
    auto noted = activity::add(session, u"program"_s, u"domain.held"_s, prospect.value,
                               u"Nobody else at %1 is written to: somebody there has answered"_s.arg(domain));
    if (!noted)
        return fail(noted.error());
    return row.id;
}

Status release(WriteSession &session, DomainHoldId id, const QString &who)
{
    auto known = fetchOne(session, holdRecord(), holdsWhere(u"h.id = :id"_s), {{u":id"_s, id.value}});
    if (!known)
        return fail(known.error());
    if (!*known)
        return fail(ErrorKind::NotFound, u"This domain is not held."_s);
    if ((*known)->releasedAt)
        return {};
    auto row = **known;
    row.releasedAt = session.now();
    row.releasedBy = who;
    auto rows = session.exec(holdRecord().update(), holdRecord().updateBindings(row));
    if (!rows)
        return fail(rows.error());
    session.changes().update(Table::DomainHolds, id.value);
    return activity::add(session, who, u"domain.released"_s, row.prospectId.value, u"%1 may be written to again"_s.arg(row.domain));
}

Result<std::optional<DomainHold>> active(ReadSession &session, const QStringList &domains)
{
    return fetchOne(session, holdRecord(),
                    holdsWhere("h.released_at IS NULL AND h.domain IN "_L1 + textsIn(session, u":domains"_s) + " ORDER BY h.held_at, h.id"_L1),
                    {{u":domains"_s, listOf(domains)}});
}

Result<QList<DomainHold>> list(ReadSession &session)
{
    return fetchAll(session, holdRecord(), holdsWhere(u"h.released_at IS NULL ORDER BY h.id DESC"_s), {});
}

QStringList domainsOf(const QStringList &addresses)
{
    QStringList domains;
    for (const QString &text : addresses) {
        const auto address = EmailAddress::parse(text.trimmed());
        if (!address)
            continue;
        const auto domain = address->domain().registrable();
        if (isFreeMailDomain(address->domain()) || isFreeMailDomain(domain) || domain.isHostingPlatform() || domains.contains(domain.ace()))
            continue;
        domains.append(domain.ace());
    }
    return domains;
}

} // namespace overture::store::domainholds

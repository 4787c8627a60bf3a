// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides about an address that no check could confirm.
#include "domain/verificationgate.h"
#include "store/contactrecord.h"
#include "store/prospectrecord.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> gone(ProspectId id)
{
    return fail(ErrorKind::NotFound, u"There is no prospect %1."_s.arg(id.value), u"List the prospects and choose one of them"_s);
}

Status setAcceptance(WriteSession &session, ProspectId id, const QString &sets, const Bindings &given)
{
    Bindings bindings = given;
    bindings.append({u":now"_s, toStored(session.now())});
    bindings.append({u":id"_s, id.value});
    auto rows = session.exec("UPDATE prospects SET "_L1 + sets + ", updated_at = :now WHERE id = :id"_L1, bindings);
    if (!rows)
        return fail(rows.error());
    session.changes().update(Table::Prospects, id.value);
    return refreshOutreachStatus(session, id);
}

} // namespace

Result<int> accept(WriteSession &session, const QList<ProspectId> &ids, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, u"An address is accepted by hand for a reason only."_s, u"Say why the address is good"_s);
    int accepted = 0;
    for (const ProspectId id : ids) {
        const auto prospect = byId(session, id);
        if (!prospect)
            return fail(prospect.error());
        if (!*prospect)
            return gone(id);
        const Prospect &before = **prospect;
        if (before.verificationStatus == VerificationStatus::Verified)
            continue;
        if (auto allowed = mayBeAccepted(before); !allowed)
            return fail(allowed.error());
        const QString word = toText(before.verificationStatus);
        auto set = setAcceptance(session, id, uR"(
            verification_status = 'verified', accepted_at = :now, accepted_reason = :reason, accepted_from = :before)"_s,
            {{u":reason"_s, toStored(reason.trimmed())}, {u":before"_s, word}});
        if (!set)
            return fail(set.error());
        auto noted = activity::add(session, u"user"_s, u"prospect.accepted"_s, id.value,
                                   u"Address %1 of %2 accepted by hand (%3): %4"_s.arg(before.contactEmail, before.domain, word, reason.trimmed()));
        if (!noted)
            return fail(noted.error());
        ++accepted;
    }
    return accepted;
}

Result<int> takeBackAcceptance(WriteSession &session, const QList<ProspectId> &ids)
{
    int takenBack = 0;
    for (const ProspectId id : ids) {
        const auto prospect = byId(session, id);
        if (!prospect)
            return fail(prospect.error());
        if (!*prospect)
            return gone(id);
        if (!(*prospect)->acceptedAt)
            continue;
        auto set = setAcceptance(session, id, uR"(
            verification_status = accepted_from, accepted_at = NULL, accepted_reason = '', accepted_from = '')"_s, {});
        if (!set)
            return fail(set.error());
        auto noted = activity::add(session, u"user"_s, u"prospect.acceptance_taken_back"_s, id.value,
                                   u"Address %1 of %2 no longer accepted by hand"_s.arg((*prospect)->contactEmail, (*prospect)->domain));
        if (!noted)
            return fail(noted.error());
        ++takenBack;
    }
    return takenBack;
}

Result<QString> useSuggestion(WriteSession &session, ProspectId id)
{
    const auto prospect = byId(session, id);
    if (!prospect)
        return fail(prospect.error());
    if (!*prospect)
        return gone(id);
    const auto known = contacts(session, id);
    if (!known)
        return fail(known.error());
    const QString before = (*prospect)->contactEmail;
    for (const Contact &contact : *known) {
        if (contact.value != before || contact.suggestion.isEmpty())
            continue;
        ProspectEdit change;
        change.contactEmail = contact.suggestion;
        if (auto changed = edit(session, id, change); !changed)
            return fail(changed.error());
        return before;
    }
    return fail(ErrorKind::InvalidInput, u"For the address of %1 there is no suggestion."_s.arg((*prospect)->domain),
                u"Type the right address in"_s);
}

} // namespace overture::store::prospects

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectaddresses.h"

#include "store/contactrecord.h"
#include "store/draftrepository.h"
#include "store/prospectrecord.h"
#include "store/settingsrepository.h"
#include "store/textsearch.h"

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

namespace {

struct Change
{
    qint64 prospect = 0;
    QString domain;
    QString address;
};

/// Those that are another address than the stored one.
Result<QList<Change>> changesAmong(ReadSession &session, const QList<TypedAddress> &typed)
{
    QList<qint64> order;
    QHash<qint64, QString> wanted;
    for (const auto &[prospect, address] : typed) {
        if (!wanted.contains(prospect))
            order.append(prospect);
        wanted.insert(prospect, address);
    }
    QHash<qint64, Change> found;
    auto status = session.select("SELECT id, domain, contact_email FROM prospects WHERE id IN "_L1 + idsIn(session, u":ids"_s),
                                 {{u":ids"_s, listOf(order)}}, [&](const QSqlQuery &row) {
                                     const qint64 id = row.value(0).toLongLong();
                                     const QString address = wanted.value(id);
                                     if (row.value(2).toString() != address)
                                         found.insert(id, {id, row.value(1).toString(), address});
                                 });
    if (!status)
        return fail(status.error());
    QList<Change> changes;
    for (const qint64 id : std::as_const(order)) {
        if (const auto change = found.constFind(id); change != found.cend())
            changes.append(*change);
    }
    return changes;
}

/// It was the former address that was checked, or accepted.
Status writeRows(WriteSession &session, const QList<Change> &changes)
{
    for (const auto &[id, domain, address] : changes) {
        auto rows = session.exec(uR"(
            UPDATE prospects SET contact_email = :address, contact_method = :method,
                no_address_reason = CASE WHEN :has = 1 THEN '' ELSE no_address_reason END,
                verification_status = :status, verification_reason = '', accepted_at = NULL, accepted_reason = '', accepted_from = '',
                updated_at = :now
            WHERE id = :id)"_s,
            {{u":address"_s, toStored(address)},
             {u":method"_s, toStored(address.isEmpty() ? ContactMethod::None : ContactMethod::Email)},
             {u":has"_s, toStored(!address.isEmpty())}, {u":status"_s, toStored(VerificationStatus::Unverified)},
             {u":now"_s, toStored(session.now())}, {u":id"_s, id}});
        if (!rows)
            return fail(rows.error());
        session.changes().update(Table::Prospects, id);
    }
    return {};
}

/// The address of each prospect is its primary contact, chosen by a person: found or not, it now stays.
Status chooseContacts(WriteSession &session, const QList<qint64> &ids)
{
    const Bindings bindings{{u":ids"_s, listOf(ids)}};
    auto cleared = session.exec("UPDATE contacts SET is_primary = 0 WHERE is_primary = 1 AND prospect_id IN "_L1 + idsIn(session, u":ids"_s), bindings);
    if (!cleared)
        return fail(cleared.error());
    auto chosen = session.exec(uR"(
        INSERT INTO contacts (prospect_id, value, confidence, provider, is_primary)
        SELECT id, contact_email, 100, '%1', 1 FROM prospects WHERE contact_email <> '' AND id IN %2
        ON CONFLICT (prospect_id, value) DO UPDATE SET
            confidence = CASE WHEN excluded.confidence > contacts.confidence THEN excluded.confidence ELSE contacts.confidence END,
            provider = excluded.provider, is_primary = 1)"_s.arg(typedContact, idsIn(session, u":ids"_s)), bindings);
    if (!chosen)
        return fail(chosen.error());
    session.changes().all(Table::Contacts);
    return {};
}

} // namespace

Status setAddresses(WriteSession &session, const QList<TypedAddress> &typed)
{
    const auto changes = changesAmong(session, typed);
    if (!changes)
        return fail(changes.error());
    if (changes->isEmpty())
        return {};
    QList<qint64> ids;
    for (const auto &change : *changes)
        ids.append(change.prospect);
    if (auto written = changeWordsOfProspects(session, ids, [&] { return writeRows(session, *changes); }); !written)
        return written;
    if (auto chosen = chooseContacts(session, ids); !chosen)
        return chosen;
    const auto approved = fetchIds(session, "SELECT id FROM drafts WHERE state = 'approved' AND prospect_id IN "_L1 + idsIn(session, u":ids"_s)
                                                + " ORDER BY id"_L1, {{u":ids"_s, listOf(ids)}});
    if (!approved)
        return fail(approved.error());
    for (const qint64 id : *approved) {
        if (auto voided = drafts::voidApproval(session, DraftId{id}, u"the address has changed"_s); !voided)
            return voided;
    }
    for (const auto &[id, domain, address] : *changes) {
        auto noted = activity::add(session, u"user"_s, u"prospect.address"_s, id,
                                   address.isEmpty() ? u"Address of %1 removed"_s.arg(domain)
                                                     : u"Address of %1 typed in: %2"_s.arg(domain, address));
        if (!noted)
            return noted;
    }
    return refreshOutreachStatuses(session, ids);
}

} // namespace overture::store::prospects

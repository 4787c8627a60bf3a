// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactrecord.h"

#include "store/prospectrepository.h"

namespace overture::store {

using namespace Qt::StringLiterals;

const Record<Contact> &contactRecord()
{
    static const Record<Contact> record("contacts", {
        column<&Contact::id>("id"),
        column<&Contact::prospectId>("prospect_id"),
        column<&Contact::value>("value"),
        column<&Contact::name>("name"),
        column<&Contact::position>("position"),
        column<&Contact::confidence>("confidence"),
        column<&Contact::sourceUrl>("source_url"),
        column<&Contact::sourceSentence>("source_sentence"),
        column<&Contact::seenAt>("seen_at"),
        column<&Contact::mailboxStatus>("mailbox_status"),
        column<&Contact::provider>("provider"),
        column<&Contact::verifiedAt>("verified_at"),
        column<&Contact::isPrimary>("is_primary"),
        column<&Contact::mailboxMethod>("mailbox_method"),
        column<&Contact::mailboxReason>("mailbox_reason"),
        column<&Contact::suggestion>("suggestion"),
        column<&Contact::method>("method"),
    });
    return record;
}

const Record<Page> &pageRecord()
{
    static const Record<Page> record("pages", {
        column<&Page::id>("id"),
        column<&Page::prospectId>("prospect_id"),
        column<&Page::url>("url"),
        column<&Page::fetchedAt>("fetched_at"),
        column<&Page::hash>("hash"),
        column<&Page::title>("title"),
        column<&Page::text>("text"),
    });
    return record;
}

Status storeContact(WriteSession &session, const Contact &contact)
{
    // A hand-typed address that is now seen on a page stays hand-typed and gains the place.
    auto id = session.insert(contactRecord().insert(uR"(
        ON CONFLICT (prospect_id, value) DO UPDATE SET
            name = CASE WHEN excluded.name <> '' THEN excluded.name ELSE contacts.name END,
            position = CASE WHEN excluded.position <> '' THEN excluded.position ELSE contacts.position END,
            confidence = CASE WHEN excluded.confidence > contacts.confidence THEN excluded.confidence ELSE contacts.confidence END,
            source_url = CASE WHEN excluded.source_url <> '' THEN excluded.source_url ELSE contacts.source_url END,
            source_sentence = CASE WHEN excluded.source_url <> '' THEN excluded.source_sentence ELSE contacts.source_sentence END,
            seen_at = coalesce(excluded.seen_at, contacts.seen_at),
            mailbox_status = CASE WHEN excluded.mailbox_status <> '' THEN excluded.mailbox_status ELSE contacts.mailbox_status END,
            mailbox_method = CASE WHEN excluded.mailbox_status <> '' THEN excluded.mailbox_method ELSE contacts.mailbox_method END,
            mailbox_reason = CASE WHEN excluded.mailbox_status <> '' THEN excluded.mailbox_reason ELSE contacts.mailbox_reason END,
            suggestion = CASE WHEN excluded.suggestion <> '' THEN excluded.suggestion ELSE contacts.suggestion END,
            provider = CASE WHEN contacts.provider IN ('user', 'import') THEN contacts.provider ELSE excluded.provider END,
            verified_at = coalesce(excluded.verified_at, contacts.verified_at),
            is_primary = excluded.is_primary,
            method = CASE WHEN excluded.method <> '' THEN excluded.method ELSE contacts.method END)"_s),
        contactRecord().insertBindings(contact));
    if (!id)
        return fail(id.error());
    session.changes().update(Table::Contacts, id->value_or(0));
    return {};
}

Status clearPrimary(WriteSession &session, ProspectId prospect)
{
    return session.exec(u"UPDATE contacts SET is_primary = 0 WHERE prospect_id = :prospect"_s, {{u":prospect"_s, prospect.value}})
        .map([](int) {});
}

namespace prospects {

Result<QList<Contact>> contacts(ReadSession &session, ProspectId id)
{
    return fetchAll(session, contactRecord(),
                    "SELECT "_L1 + contactRecord().select()
                        + " FROM contacts WHERE prospect_id = :id ORDER BY is_primary DESC, confidence DESC, id"_L1,
                    {{u":id"_s, id.value}});
}

Result<QHash<qint64, Contact>> primaryContacts(ReadSession &session, const QList<qint64> &ids)
{
    QHash<qint64, Contact> contacts;
    auto status = session.select("SELECT "_L1 + contactRecord().select(u"c"_s)
                                     + " FROM prospects AS p JOIN contacts AS c ON c.prospect_id = p.id AND c.value = p.contact_email"
                                       " WHERE p.contact_email <> '' AND p.id IN "_L1 + idsIn(session, u":ids"_s),
                                 {{u":ids"_s, listOf(ids)}}, [&](const QSqlQuery &row) {
                                     const Contact contact = contactRecord().read(row);
                                     contacts.insert(contact.prospectId.value, contact);
                                 });
    if (!status)
        return fail(status.error());
    return contacts;
}

Result<QList<Page>> pages(ReadSession &session, ProspectId id)
{
    return fetchAll(session, pageRecord(),
                    "SELECT "_L1 + pageRecord().select() + " FROM pages WHERE prospect_id = :id ORDER BY id"_L1,
                    {{u":id"_s, id.value}});
}

} // namespace prospects
} // namespace overture::store

// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a prospect, and the one word that says where it stands.
#include "core/emailaddress.h"
#include "store/contactrecord.h"
#include "store/deadaddress.h"
#include "store/draftrepository.h"
#include "store/prospectrecord.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"
#include "store/textsearch.h"

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

namespace {

/// SET clauses and their values, gathered one by one.
class Assignments
{
public:
    void set(const char *column, const QVariant &value)
    {
        const QLatin1StringView name(column);
        m_clauses.append(QString(name + " = :"_L1 + name));
        m_bindings.append({QString(u':' + name), value});
    }

    [[nodiscard]] bool isEmpty() const { return m_clauses.isEmpty(); }

    Status write(WriteSession &session, ProspectId id)
    {
        set("updated_at", toStored(session.now()));
        m_bindings.append({u":id"_s, id.value});
        session.changes().update(Table::Prospects, id.value);
        return changeProspectWords(session, id, [&]() -> Status {
            return session.exec("UPDATE prospects SET "_L1 + m_clauses.join(", "_L1) + " WHERE id = :id"_L1, m_bindings)
                .map([](int) {});
        });
    }

private:
    QStringList m_clauses;
    Bindings m_bindings;
};

Status typeAddress(WriteSession &session, const Prospect &prospect, const QString &address, Assignments &assignments)
{
    assignments.set("contact_email", toStored(address));
    assignments.set("contact_method", toStored(address.isEmpty() ? ContactMethod::None : ContactMethod::Email));
    assignments.set("verification_status", toStored(VerificationStatus::Unverified));
    assignments.set("verification_reason", toStored(QString()));
    assignments.set("accepted_at", QVariant()); // it was that address that was accepted
    if (!address.isEmpty())
        assignments.set("no_address_reason", toStored(QString()));
    if (auto status = clearPrimary(session, prospect.id); !status)
        return status;
    if (!address.isEmpty()) {
        Contact contact;
        contact.prospectId = prospect.id;
        contact.value = address;
        contact.confidence = 100;
        contact.isPrimary = true;
        contact.provider = typedContact;
        if (auto status = storeContact(session, contact); !status)
            return status;
        // The person has chosen it: found or not, it now stays.
        auto rows = session.exec(u"UPDATE contacts SET provider = 'user' WHERE prospect_id = :prospect AND value = :value"_s,
                                 {{u":prospect"_s, prospect.id.value}, {u":value"_s, address}});
        if (!rows)
            return fail(rows.error());
    }
    if (auto status = drafts::reopenApproved(session, prospect.id, u"the address has changed"_s); !status)
        return status;
    return activity::add(session, u"user"_s, u"prospect.address"_s, prospect.id.value,
                         address.isEmpty() ? u"Address of %1 removed"_s.arg(prospect.domain)
                                           : u"Address of %1 typed in: %2"_s.arg(prospect.domain, address));
}

} // namespace

Result<std::optional<ProspectId>> insert(WriteSession &session, const Prospect &prospect)
{
    auto row = prospect;
    if (row.createdAt == Instant{})
        row.createdAt = session.now();
    if (row.updatedAt == Instant{})
        row.updatedAt = session.now();
    auto id = session.insert(prospectRecord().insert(u"ON CONFLICT (domain) DO NOTHING"_s), prospectRecord().insertBindings(row));
    if (!id)
        return fail(id.error());
    if (!*id)
        return std::optional<ProspectId>{};
    const ProspectId added{**id};
    if (row.intent == SiteIntent::Unknown) {
        if (auto status = refreshIntent(session, added); !status)
            return fail(status.error());
    }
    session.changes().insert(Table::Prospects, added.value);
    if (auto status = addProspectWords(session, added.value - 1, added.value); !status)
        return fail(status.error());
    if (!row.contactEmail.isEmpty()) {
        Contact contact;
        contact.prospectId = added;
        contact.value = row.contactEmail;
        contact.name = row.contactName;
        contact.isPrimary = true;
        contact.provider = row.discoveryStatus == DiscoveryStatus::Imported ? QString(importedContact)
            : row.discoveryStatus == DiscoveryStatus::Manual                ? QString(typedContact)
                                                                            : QString();
        if (auto status = storeContact(session, contact); !status)
            return fail(status.error());
    }
    if (auto status = refreshOutreachStatus(session, added); !status)
        return fail(status.error());
    return std::optional(added);
}

Status edit(WriteSession &session, ProspectId id, const ProspectEdit &edit)
{
    auto found = byId(session, id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"This prospect is no longer in the list."_s);
    const Prospect &before = **found;

    Assignments assignments;
    if (edit.contactEmail) {
        QString address;
        if (const auto typed = edit.contactEmail->trimmed(); !typed.isEmpty()) {
            auto parsed = EmailAddress::parse(typed);
            if (!parsed)
                return fail(ErrorKind::InvalidInput, parsed.error().message, parsed.error().action);
            address = parsed->normalized();
        }
        if (address != before.contactEmail) {
            if (auto status = typeAddress(session, before, address, assignments); !status)
                return status;
        }
    }
    const auto setText = [&](const char *column, const std::optional<QString> &text, const QString &old) {
        if (text && *text != old)
            assignments.set(column, toStored(*text));
    };
    setText("contact_name", edit.contactName, before.contactName);
    setText("page_title", edit.pageTitle, before.pageTitle);
    setText("category", edit.category, before.category);
    if (edit.category && *edit.category != before.category)
        assignments.set("category_reason", toStored(QString()));
    setText("location", edit.location, before.location);
    setText("keywords", edit.keywords, before.keywords);
    setText("notes", edit.notes, before.notes);
    if (edit.approval && *edit.approval != before.approvalStatus) {
        assignments.set("approval_status", toStored(*edit.approval));
        auto status = activity::add(session, u"user"_s, "prospect."_L1 + toText(*edit.approval), id.value,
                                    u"%1 marked as %2"_s.arg(before.domain, toText(*edit.approval)));
        if (!status)
            return status;
    }
    if (assignments.isEmpty())
        return {};
    if (auto status = assignments.write(session, id); !status)
        return status;
    return refreshOutreachStatus(session, id);
}

Status refreshOutreachStatus(WriteSession &session, ProspectId id)
{
    QString before;
    QString word;
    auto status = session.select(uR"(
        SELECT p.outreach_status, CASE
            WHEN p.approval_status = 'rejected' THEN 'rejected'
            WHEN EXISTS (SELECT 1 FROM messages AS m WHERE m.prospect_id = p.id
                AND m.classification IN ('opt_out', 'complaint')) THEN 'opted_out'
            WHEN EXISTS (SELECT 1 FROM messages AS m WHERE m.prospect_id = p.id
                AND m.classification = 'bounce_hard'
                AND %1) THEN 'bounced'
            WHEN EXISTS (SELECT 1 FROM messages AS m WHERE m.prospect_id = p.id
                AND m.classification = 'reply') THEN 'replied'
            WHEN EXISTS (SELECT 1 FROM sends AS s WHERE s.prospect_id = p.id AND s.state = 'sent'
                AND NOT %2) THEN 'sent'
            WHEN EXISTS (SELECT 1 FROM drafts AS d WHERE d.prospect_id = p.id AND d.state = 'approved') THEN 'approved'
            WHEN EXISTS (SELECT 1 FROM drafts AS d WHERE d.prospect_id = p.id AND d.state = 'proposed') THEN 'drafted'
            WHEN p.contact_email <> '' AND p.verification_status = 'verified' THEN 'verified'
            WHEN p.contact_email <> '' AND p.verification_status <> 'unverified' THEN 'unverified'
            WHEN p.contact_email <> '' THEN 'enriched'
            WHEN p.scrape_status IN ('no_address', 'failed') THEN 'no_address'
            ELSE 'found'
        END
        FROM prospects AS p WHERE p.id = :id)"_s.arg(QLatin1StringView(deadaddress::isAboutAddress), QLatin1StringView(deadaddress::reachedNobody)),
        {{u":id"_s, id.value}}, [&](const QSqlQuery &row) {
            before = row.value(0).toString();
            word = row.value(1).toString();
        });
    if (!status || before == word)
        return status;
    session.changes().update(Table::Prospects, id.value);
    return session.exec(u"UPDATE prospects SET outreach_status = :word, updated_at = :now WHERE id = :id"_s,
                        {{u":word"_s, word}, {u":now"_s, toStored(session.now())}, {u":id"_s, id.value}})
        .map([](int) {});
}

} // namespace overture::store::prospects

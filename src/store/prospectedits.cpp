// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a prospect, and the one word that says where it stands.
#include "core/emailaddress.h"
#include "store/contactrecord.h"
#include "store/deadaddress.h"
#include "store/prospectaddresses.h"
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

    if (edit.contactEmail) {
        QString address;
        if (const auto typed = edit.contactEmail->trimmed(); !typed.isEmpty()) {
            auto parsed = EmailAddress::parse(typed);
            if (!parsed)
                return fail(ErrorKind::InvalidInput, parsed.error().message, parsed.error().action);
            address = parsed->normalized();
        }
        if (auto status = setAddresses(session, {{id.value, address}}); !status)
            return status;
    }
    Assignments assignments;
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
    return refreshOutreachStatuses(session, {id.value});
}

Status refreshOutreachStatuses(WriteSession &session, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    QHash<QString, QList<qint64>> changed;   ///< by the new word
    auto status = session.select(uR"(
        SELECT p.id, p.outreach_status, CASE
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
        FROM prospects AS p WHERE p.id IN %3)"_s.arg(QLatin1StringView(deadaddress::isAboutAddress), QLatin1StringView(deadaddress::reachedNobody),
                                                     idsIn(session, u":ids"_s)),
        {{u":ids"_s, listOf(ids)}}, [&](const QSqlQuery &row) {
            if (const QString word = row.value(2).toString(); word != row.value(1).toString())
                changed[word].append(row.value(0).toLongLong());
        });
    if (!status)
        return status;
    for (auto word = changed.cbegin(); word != changed.cend(); ++word) {
        for (const qint64 id : word.value())
            session.changes().update(Table::Prospects, id);
        auto rows = session.exec(u"UPDATE prospects SET outreach_status = :word, updated_at = :now WHERE id IN "_s + idsIn(session, u":ids"_s),
                                 {{u":word"_s, word.key()}, {u":now"_s, toStored(session.now())}, {u":ids"_s, listOf(word.value())}});
        if (!rows)
            return fail(rows.error());
    }
    return {};
}

} // namespace overture::store::prospects

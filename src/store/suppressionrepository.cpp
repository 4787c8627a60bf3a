// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/emailaddress.h"
#include "store/dialect.h"
#include "store/draftrepository.h"
#include "store/records.h"
#include "store/sendrepository.h"
#include "store/settingsrepository.h"

namespace overture::store::suppressions {

using namespace Qt::StringLiterals;

namespace {

const Record<Suppression> &suppressionRecord()
{
    static const Record<Suppression> record("suppressions", {
        column<&Suppression::id>("id"),
        column<&Suppression::scope>("scope"),
        column<&Suppression::value>("value"),
        column<&Suppression::reason>("reason"),
        column<&Suppression::source>("source"),
        column<&Suppression::createdAt>("created_at"),
    });
    return record;
}

Result<QString> normalized(const Suppression &suppression)
{
    if (suppression.scope == SuppressionScope::Address)
        return EmailAddress::parse(suppression.value.trimmed()).map([](const EmailAddress &address) { return address.normalized(); });
    return DomainName::fromUrl(suppression.value.trimmed()).map([](const DomainName &domain) { return domain.ace(); });
}

/// Approved drafts to what is now on the list go back to the reviewer.
Status reopenDrafts(WriteSession &session, const Suppression &suppression)
{
    const bool isAddress = suppression.scope == SuppressionScope::Address;
    const auto condition = isAddress
        ? u"p.contact_email = :value"_s
        : u"(p.domain = :value OR p.contact_email LIKE '%@' || CAST(:value AS TEXT) OR p.contact_email LIKE '%.' || CAST(:value AS TEXT))"_s;
    auto ids = fetchIds(session, "SELECT DISTINCT p.id FROM drafts AS d CROSS JOIN prospects AS p "_L1
                                 "WHERE d.state = 'approved' AND p.id = d.prospect_id AND "_L1 + condition,
                        {{u":value"_s, suppression.value}});
    if (!ids)
        return fail(ids.error());
    for (const auto id : *ids) {
        auto status = drafts::reopenApproved(session, ProspectId{id}, u"%1 must not be written to"_s.arg(suppression.value));
        if (!status)
            return status;
    }
    return {};
}

} // namespace

Status lock(WriteSession &session)
{
    if (session.dialect().isSqlite())
        return {};
    constexpr qint64 number = 0x4F56'5355'5050; // "OVSUPP"
    return session.select(u"SELECT pg_advisory_xact_lock(hashtextextended(current_schema(), :number))"_s, {{u":number"_s, number}}, [](const QSqlQuery &) {});
}

Result<std::optional<SuppressionId>> add(WriteSession &session, const Suppression &suppression)
{
    if (auto locked = lock(session); !locked)
        return fail(locked.error());
    auto row = suppression;
    auto value = normalized(suppression);
    if (!value)
        return fail(value.error());
    row.value = *value;
    if (row.createdAt == Instant{})
        row.createdAt = session.now();
    auto id = session.insert(suppressionRecord().insert(u"ON CONFLICT (scope, value) DO NOTHING"_s),
                             suppressionRecord().insertBindings(row));
    if (!id)
        return fail(id.error());
    if (!*id)
        return std::optional<SuppressionId>{};
    session.changes().insert(Table::Suppressions, **id);
    if (auto status = reopenDrafts(session, row); !status)
        return fail(status.error());
    auto noted = activity::add(session, row.source.isEmpty() ? u"user"_s : row.source, u"suppression.added"_s, 0,
                               u"%1 will not be written to: %2"_s.arg(row.value, row.reason));
    if (!noted)
        return fail(noted.error());
    return std::optional(SuppressionId{**id});
}

Status remove(WriteSession &session, SuppressionId id)
{
    QString value;
    auto status = session.select(u"SELECT value FROM suppressions WHERE id = :id"_s, {{u":id"_s, id.value}},
                                 [&](const QSqlQuery &row) { value = row.value(0).toString(); });
    if (!status || value.isEmpty())
        return status;
    auto rows = session.exec(u"DELETE FROM suppressions WHERE id = :id"_s, {{u":id"_s, id.value}});
    if (!rows)
        return fail(rows.error());
    session.changes().remove(Table::Suppressions, id.value);
    return activity::add(session, u"user"_s, u"suppression.removed"_s, 0, u"%1 may be written to again"_s.arg(value));
}

Result<QList<Suppression>> list(ReadSession &session)
{
    return fetchAll(session, suppressionRecord(),
                    "SELECT "_L1 + suppressionRecord().select() + " FROM suppressions ORDER BY id DESC"_L1, {});
}

Result<std::optional<Suppression>> matching(ReadSession &session, const QString &address)
{
    const auto value = address.trimmed().toLower();
    // "jane@mail.example.org" is held back by example.org and by mail.example.org.
    QStringList domains;
    auto labels = value.section(u'@', -1).split(u'.', Qt::SkipEmptyParts);
    for (; labels.size() > 1; labels.removeFirst())
        domains.append(labels.join(u'.'));
    return fetchOne(session, suppressionRecord(),
                    "SELECT "_L1 + suppressionRecord().select()
                        + " FROM suppressions WHERE (scope = 'address' AND value = :address) OR (scope = 'domain' AND value IN "_L1
                        + textsIn(session, u":domains"_s) + ") ORDER BY scope DESC, id DESC"_L1,
                    {{u":address"_s, toStored(value)}, {u":domains"_s, listOf(domains)}});
}

} // namespace overture::store::suppressions
